// SPDX-License-Identifier: MIT
#pragma once

#include "ui/export/exportchoices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLayout;
class QSettings;
class QToolButton;

namespace errdex {

/// How an export is written: the format, the dialect of CSV, and the named profiles of both.
class FormatBox : public QWidget
{
    Q_OBJECT

public:
    FormatBox(const ExportOptions &options, ExportKind kind, QSettings &settings,
              QWidget *parent = nullptr);

    ExportOptions options() const; ///< `columns` has no meaning
    void setOptions(const ExportOptions &options);
    void setFormat(ExportFormat format); ///< as somebody chooses it

Q_SIGNALS:
    void optionsChanged();

private:
    void makeFields();
    void makeProfiles(QFormLayout &form);
    QLayout *makeSafe();
    void fillProfiles();
    void fitHeader();
    void applyProfile(int index);
    void saveProfile();
    void removeProfile();
    void refresh();

    ExportKind m_kind;
    ExportFormat m_fitted = ExportFormat::Csv; ///< whose header is standard or chosen
    QSettings &m_settings;
    QComboBox *m_profile;
    QToolButton *m_profileMenu;
    QComboBox *m_format;
    QComboBox *m_delimiter;
    QComboBox *m_quotes;
    QComboBox *m_lineEnds;
    QComboBox *m_header;
    QCheckBox *m_byteOrderMark;
    QCheckBox *m_safe;
    QToolButton *m_safeRule;
    bool m_isFilling = false;
};

} // namespace errdex

// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

class QPushButton;

namespace errdex {

/// Text that stands back, in any theme.
class HintLabel : public QLabel
{
    Q_OBJECT

public:
    explicit HintLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();

    bool m_isApplying = false;
};

/// A setting on its page: what it is called, what it can be, what that does, and the way back to
/// the default once it has been changed.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// `name` has a mnemonic. A check box says its name itself, and stands where the name would.
    SettingRow(const QString &name, const QString &hint, QWidget *control,
               QWidget *parent = nullptr);

    QString name() const { return m_name; } ///< without mnemonic
    QWidget *control() const { return m_control; }
    QPushButton *defaultButton() const { return m_default; }
    void setChanged(bool isChanged); ///< from its default
    /// Whether all folded words stand in the name, the hint, or in `more`.
    bool matches(const QStringList &words, const QString &more) const;

Q_SIGNALS:
    void defaultRequested();

private:
    QString m_name;
    QString m_hint;
    QWidget *m_control;
    QPushButton *m_default;
};

/// The words of a search on a page of settings, folded.
QStringList searchWords(const QString &text);
bool hasAllWords(const QString &text, const QStringList &words);

} // namespace errdex

// SPDX-License-Identifier: MIT
#pragma once

#include "db/records.h"
#include "ui/detail/inlineeditor.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace errdex {

class TextLink;

/// One field of what a person keeps with a code, shown and written in the same place: a note as
/// Markdown, tags as links that search for them, a link that opens.
class OwnTextRow : public QWidget
{
    Q_OBJECT

public:
    OwnTextRow(db::OwnField field, QWidget *parent);

    /// As the database has it; what is being written stays.
    void setValue(const QString &value);
    const QString &value() const { return m_value; }
    void setName(const QString &name); ///< in the place of the field's
    void setReadOnly(bool isReadOnly);
    /// Words of a note that were searched for, as they stand there.
    void setMarks(const QStringList &words);
    void setKnownTags(const QStringList &tags) { m_knownTags = tags; }

    void edit();
    InlineEditor *editor() const { return m_editor; } ///< null while nothing is written
    void finish(); ///< keeps what was typed

    /// "Note", "Tags", "Link", "Reply".
    static QString nameOf(db::OwnField field);

Q_SIGNALS:
    void edited(const QString &value); ///< also while it is typed
    void editingEnded(); ///< what is written later is another edit
    void queryRequested(const QString &query);
    void linkActivated(const QUrl &url);

private:
    void showValue();
    QWidget *makeTags();
    QWidget *makeLink();
    QString toEdit() const;
    QString fromEdit(const QString &text) const;
    void takeEdited(const QString &text);

    db::OwnField m_field;
    QString m_name;
    bool m_isReadOnly = false;
    Theme m_theme;
    QString m_value;
    QStringList m_knownTags;
    QStringList m_marks;
    QVBoxLayout *m_layout;
    QLabel *m_caption;
    TextLink *m_edit;
    QLabel *m_problem;
    QPointer<QWidget> m_shown;
    QPointer<InlineEditor> m_editor;
};

} // namespace errdex

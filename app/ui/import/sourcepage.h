// SPDX-License-Identifier: MIT
#pragma once

#include "ui/import/importjob.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;

namespace errdex {

struct ProposedProvider;

/// The first step: a file, a folder, the clipboard, or a drop; and whose codes they are. What the source
/// says of that is suggested, until a person names the provider.
class SourcePage : public QWidget
{
    Q_OBJECT

public:
    /// `providers` are those that are there: one that is named again is updated.
    explicit SourcePage(QList<db::ProviderRecord> providers, QWidget *parent = nullptr);

    /// As if a person had named it.
    void setProvider(const QString &name, const QString &slug);
    /// Takes the place of an earlier suggestion, never of what a person has given.
    void propose(const ProposedProvider &provider);
    bool isNameOwn() const { return m_isNameOwn; } ///< a person's, no suggestion
    QString providerName() const; ///< of one that is there as it is called there
    QString slug() const; ///< made from the name until a person changes it
    bool hasProvider() const; ///< a name, and a short one that queries understand
    /// Goes to the field that is to be looked at or filled in, and says beside it why.
    void askForProvider();
    QPushButton *fileButton() const { return m_file; } ///< where a source is chosen anew
    /// What was chosen, for those who come back to the page.
    void showSource(const QString &name);

    /// What a clipboard or a drop holds; HTML first, so that a table copied from a browser keeps its
    /// cells. Nothing where there is neither text nor a file.
    static std::optional<ImportSource> sourceOf(const QMimeData *data, const QString &name);

Q_SIGNALS:
    void sourceChosen(const errdex::ImportSource &source);
    void completeChanged();
    void nothingFound(); ///< neither text nor a file was on the clipboard or dropped

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QFormLayout *makeForm();
    void chooseFiles(bool folder);
    void paste();
    const db::ProviderRecord *known() const;
    void showNotes();

    QList<db::ProviderRecord> m_providers;
    QLineEdit *m_name;
    QLineEdit *m_slug;
    QLabel *m_nameNote; ///< a suggestion, an update, or that it is missing
    QLabel *m_slugNote;
    QPushButton *m_file = nullptr;
    QPushButton *m_paste;
    QLabel *m_source;
    bool m_isNameOwn = false;
    bool m_isSlugOwn = false;
    bool m_isAsked = false; ///< what is missing is said
};

} // namespace errdex

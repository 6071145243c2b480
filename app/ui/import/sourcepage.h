// SPDX-License-Identifier: MIT
#pragma once

#include "ui/import/importjob.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;

namespace errdex {

/// The first step: a file, a folder, the clipboard, or a drop; and whose codes they are.
class SourcePage : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePage(QWidget *parent = nullptr);

    void setProvider(const QString &name, const QString &slug);
    QString providerName() const;
    /// Says what is to be given still, and goes there; null where the provider is known.
    QString askForProvider();
    QString slug() const; ///< made from the name until a person changes it
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
    void chooseFiles(bool folder);
    void paste();

    QLineEdit *m_name;
    QLineEdit *m_slug;
    QPushButton *m_paste;
    QLabel *m_source;
    bool m_isSlugOwn = false;
};

} // namespace errdex

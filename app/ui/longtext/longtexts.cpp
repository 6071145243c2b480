// SPDX-License-Identifier: MIT
#include "ui/longtext/longtexts.h"

#include "core/lookup/logscanner.h"
#include "ui/actions/actiontable.h"
#include "ui/import/importactions.h"
#include "ui/lastfolder.h"
#include "ui/longtext/longtextdialog.h"
#include "ui/mainwindow.h"
#include "ui/search/searchbox.h"
#include "ui/session/browsersession.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr qint64 longestForBox = 16 * 1024; // bytes
constexpr qsizetype longestDecoded = 1 << 20; // bytes; more would be felt

/// The text of a drag as another program gave it: UTF-8, or UTF-16 with its mark.
QByteArray droppedBytes(const QMimeData &data)
{
    for (const QString &format : {u"text/plain;charset=utf-8"_s, u"text/plain"_s}) {
        if (data.hasFormat(format))
            return data.data(format);
    }
    return {};
}

/// The files of a drag, where it holds nothing else.
QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

LongTexts::LongTexts(BrowserSession &session, MainWindow &window, QSettings &settings)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_settings(settings)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    connect(window.searchBox(), &SearchBox::longTextPasted, this, &LongTexts::openText);
    connect(window.imports(), &ImportActions::textDropped, this, &LongTexts::openFile);
    connect(window.actions()[ActionId::OpenText], &QAction::triggered, this,
            &LongTexts::askForFile);
}

LongTextDialog *LongTexts::openText(const QString &text)
{
    return open({[] { return tr("Pasted text"); }, {}, text});
}

LongTextDialog *LongTexts::openFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isFile() && info.size() <= longestForBox) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.read(longestForBox);
            const QString content = LogDecoder::textOf(bytes);
            // The line break asks for its being read as an error, whatever it holds.
            m_session.setText(content.trimmed() + u'\n', TextOrigin::Pasted);
            return nullptr;
        }
    }
    return open({info.fileName(), path, {}});
}

LongTextDialog *LongTexts::open(const LongText &text)
{
    auto *dialog = new LongTextDialog(m_session.store(), text, &m_window);
    // It outlives this when the window's contents are made anew.
    connect(dialog, &LongTextDialog::queryRequested, &m_session,
            [session = &m_session](const QString &query) { session->setText(query); });
    dialog->place(m_settings);
    dialog->show();
    return dialog;
}

void LongTexts::askForFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a log or another text"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    LastFolder::follow(*dialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LongTexts::openFile);
    dialog->open();
}

bool LongTexts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList files = localFiles(*drop->mimeData());
        if (files.isEmpty() && !drop->mimeData()->hasText())
            return false;
        if (DroppedFiles::mayBeCatalogue(*drop->mimeData()))
            return false; // importing looks first, and tells by textDropped()
        drop->setDropAction(Qt::CopyAction); // the file stays where it is
        drop->accept();
        if (event->type() == QEvent::Drop) {
            // A drag that only passes by is not read, and megabytes are decoded by who looks for codes.
            const QByteArray bytes = files.isEmpty() ? droppedBytes(*drop->mimeData())
                                                     : QByteArray();
            if (bytes.size() > longestDecoded) {
                open({[] { return tr("Dropped text"); }, {}, {}, bytes});
                return true;
            }
            const QString text = files.isEmpty() ? drop->mimeData()->text() : QString();
            for (const QString &file : files)
                openFile(file);
            if (files.isEmpty() && text.size() > longestForBox)
                openText(text);
            else if (!text.isEmpty())
                m_session.setText(text, TextOrigin::Pasted);
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace errdex

// SPDX-License-Identifier: MIT
#include "ui/help/whatsnew.h"

#include "core/releasenotes.h"
#include "core/text/dates.h"
#include "core/text/phrases.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QSettings>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextList>
#include <QVBoxLayout>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr auto usedVersionKey = "help/usedVersion"_L1;
constexpr QSize usualSize(560, 480);
constexpr double pageMargin = 12;

QList<ReleaseNotes> allReleases()
{
    QFile file(u":/about/metainfo.xml"_s);
    return file.open(QIODevice::ReadOnly) ? readReleaseNotes(file.readAll(), QLocale())
                                          : QList<ReleaseNotes>();
}

void write(QTextCursor &cursor, const ReleaseNotes &notes)
{
    QTextBlockFormat heading;
    heading.setHeadingLevel(2);
    heading.setTopMargin(cursor.atStart() ? 0 : 16);
    heading.setBottomMargin(4);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    strong.setProperty(QTextFormat::FontSizeAdjustment, 1);
    const QString date = dateText(notes.date, QLocale::LongFormat);
    if (!cursor.atStart())
        cursor.insertBlock();
    cursor.setBlockFormat(heading);
    cursor.insertText(notes.version + u" · "_s + date, strong);
    if (!notes.summary.isEmpty()) {
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        cursor.insertText(notes.summary);
    }
    if (notes.changes.isEmpty())
        return;
    QTextBlockFormat line;
    line.setTopMargin(4);
    cursor.insertBlock(line, QTextCharFormat());
    QTextListFormat list;
    list.setStyle(QTextListFormat::ListDisc);
    cursor.createList(list);
    for (qsizetype i = 0; i < notes.changes.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        cursor.insertText(notes.changes[i]);
    }
    // What follows stands outside the list.
    cursor.movePosition(QTextCursor::End);
}

} // namespace

WhatsNewDialog::WhatsNewDialog(QWidget *parent)
    : Dialog(parent)
{
    setObjectName(u"whatsNew"_s);
    setWindowTitle(tr("What's new"));
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"releases"_s);
    text->setAccessibleName(windowTitle());
    text->setOpenLinks(false);
    text->document()->setDocumentMargin(pageMargin);
    QTextCursor cursor(text->document());
    const QList<ReleaseNotes> releases = allReleases();
    for (const ReleaseNotes &notes : releases)
        write(cursor, notes);
    text->moveCursor(QTextCursor::Start);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(usualSize);
}

bool isFirstStartAfterUpdate(QSettings &settings, const QString &version)
{
    const auto now = QVersionNumber::fromString(version);
    if (now.isNull())
        return false;
    const auto before = QVersionNumber::fromString(settings.value(usedVersionKey).toString());
    if (now != before)
        settings.setValue(usedVersionKey, version);
    return !before.isNull() && now > before;
}

} // namespace errdex

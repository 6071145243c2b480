// SPDX-License-Identifier: MIT
#include "ui/announce.h"

#include "core/text/phrases.h"
#include "ui/focus/accessiblerole.h"

#include <QCoreApplication>
#include <QLocale>

namespace errdex {

Announcement::Announcement(QWidget *window)
    : QWidget(window)
{
    giveRole<Announcement, QAccessible::Notification>();
    setObjectName(QStringLiteral("announcement"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(0, 0);
    show();
}

void Announcement::say(const QString &text)
{
    setAccessibleName(text); // tells that the name is another one
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    }
}

void announce(const QWidget &from, const QString &text)
{
    if (text.isEmpty())
        return;
    QWidget *window = from.window();
    auto *announcement = window->findChild<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcement)
        announcement = new Announcement(window);
    announcement->say(text);
}

void announcePlace(const QWidget &from, const QString &what, int place, int count)
{
    const QLocale locale;
    //: where something stands that was moved: "2 of 5"
    const QString words = QCoreApplication::translate("errdex::Announcement", "%1 of %2")
                                  .arg(locale.toString(place), locale.toString(count));
    announce(from, Phrases::titled(what, words));
}

} // namespace errdex

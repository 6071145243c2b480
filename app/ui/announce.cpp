// SPDX-License-Identifier: MIT
#include "ui/announce.h"

#include "core/text/phrases.h"
#include "ui/focus/accessiblerole.h"

#include <QCoreApplication>
#include <QHideEvent>
#include <QLocale>

namespace errdex {

Announcement::Announcement(QWidget *window)
    : QWidget(window)
{
    giveRole<Announcement, QAccessible::Notification>();
    setObjectName(QStringLiteral("announcement"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(0, 0);
}

void Announcement::say(const QString &text)
{
    setAccessibleName(text); // tells that the name is another one
    const auto tell = [this](QAccessible::Event type) {
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    };
    // The first time Qt tells that it appears: readers ask for the text later, and would say it twice.
    if (isHidden())
        show();
    else
        tell(QAccessible::ObjectShow);
    tell(QAccessible::Alert);
}

/// With its window, which would have it appear once more when it comes back, and say what is long past.
void Announcement::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        setAccessibleName({});
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

void announceEnd(const QWidget &from, const QString &what, bool isStart)
{
    //: of something in a list that was to be moved on
    const QString first = QCoreApplication::translate("errdex::Announcement", "already the first");
    const QString last = QCoreApplication::translate("errdex::Announcement", "already the last");
    announce(from, Phrases::titled(what, isStart ? first : last));
}

} // namespace errdex

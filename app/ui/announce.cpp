// SPDX-License-Identifier: MIT
#include "ui/announce.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace errdex {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *announcement = qobject_cast<Announcement *>(object);
    return announcement ? new QAccessibleWidget(announcement, QAccessible::Notification) : nullptr;
}

} // namespace

Announcement::Announcement(QWidget *window)
    : QWidget(window)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled);
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

} // namespace errdex

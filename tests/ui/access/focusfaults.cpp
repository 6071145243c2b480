// SPDX-License-Identifier: MIT
#include "focusfaults.h"

#include "support/patience.h"
#include "ui/focus/focusguide.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QList>
#include <QPixmap>
#include <QPointer>
#include <QRadioButton>
#include <QTest>
#include <QWidget>

namespace errdex::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostStops = 200;

QString described(const QWidget &widget)
{
    QString text;
    for (const QWidget *part = &widget; part && text.size() < 120; part = part->parentWidget()) {
        text += u" < "_s + QLatin1StringView(part->metaObject()->className());
        if (!part->objectName().isEmpty())
            text += u' ' + part->objectName();
        if (!part->accessibleName().isEmpty())
            text += u" “%1”"_s.arg(part->accessibleName().left(30));
        if (part->property("text").isValid())
            text += u" “%1”"_s.arg(part->property("text").toString().left(30));
        if (part->isWindow())
            break;
    }
    return text.mid(3);
}

bool activate(QWidget &window)
{
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window, patience);
}

/// Says what is cut off of the ring around what has the focus, where it has one.
void checkRing(const QWidget &window, QStringList &faults)
{
    for (const auto *ring : window.findChildren<FocusRing *>()) {
        if (!ring->isVisible() || ring->widget() != QApplication::focusWidget())
            continue;
        const QRect seen = ring->visibleRegion().boundingRect();
        if (!seen.contains(ring->mask().boundingRect()))
            faults.append(
                    u"the ring is cut off: %1 × %2 of %3 × %4 are seen around "_s.arg(seen.width())
                            .arg(seen.height())
                            .arg(ring->rect().width())
                            .arg(ring->rect().height())
                    + described(*ring->widget()));
    }
}

/// Where Tab leads from where the focus is, until it comes by a place twice; on the way, each ring is
/// looked at.
QList<QWidget *> wayThrough(QWidget &window, Qt::KeyboardModifiers modifiers, QStringList &faults)
{
    QList<QWidget *> way;
    if (!QApplication::focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab, modifiers);
    QWidget *focus = QApplication::focusWidget();
    while (focus && !way.contains(focus) && way.size() < mostStops) {
        way.append(focus);
        checkRing(window, faults);
        // A text leads through its links first.
        constexpr int mostLinks = 20;
        for (int i = 0; i < mostLinks && QApplication::focusWidget() == way.last(); ++i)
            QTest::keyClick(way.last(), Qt::Key_Tab, modifiers);
        focus = QApplication::focusWidget();
    }
    return way;
}

/// One button of a group of radio buttons stands for all; the arrows lead to the others.
bool hasGroupIn(const QRadioButton &button, const QList<QWidget *> &way)
{
    return std::ranges::any_of(way, [&button](const QWidget *other) {
        return qobject_cast<const QRadioButton *>(other)
                && other->parentWidget() == button.parentWidget();
    });
}

bool isExpected(const QWidget &widget, const QWidget &window)
{
    return widget.window() == &window && widget.isVisible() && widget.isEnabled()
            && widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy()
            && !widget.visibleRegion().isEmpty();
}

/// The parts right below what both are in: their places say which is read first.
std::pair<const QWidget *, const QWidget *> apart(const QWidget &one, const QWidget &other)
{
    const QWidget *first = &one;
    while (first->parentWidget() && !first->parentWidget()->isAncestorOf(&other))
        first = first->parentWidget();
    const QWidget *second = &other;
    while (second->parentWidget() && !second->parentWidget()->isAncestorOf(&one))
        second = second->parentWidget();
    return {first, second};
}

/// Whether a step from `one` to `other` goes up, or back on the same line.
bool isBackwards(const QWidget &one, const QWidget &other)
{
    if (one.isAncestorOf(&other) || other.isAncestorOf(&one))
        return false;
    if (other.inherits("errdex::CopyButton"))
        return false; // behind its text, whose corner it stands in
    const auto [first, second] = apart(one, other);
    const QRect from = first->geometry();
    const QRect to = second->geometry();
    const int shared = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
    const bool isMirrored = first->parentWidget()
            && first->parentWidget()->layoutDirection() == Qt::RightToLeft;
    if (2 * shared > std::min(from.height(), to.height()))
        return isMirrored ? to.left() >= from.right() : to.right() <= from.left();
    const bool isInNextColumn = isMirrored ? to.right() <= from.left() : to.left() >= from.right();
    return to.bottom() <= from.top() && !isInNextColumn;
}

QImage picture(QWidget &widget)
{
    constexpr int margin = 4; // for lines around it
    QWidget *window = widget.window();
    const QRect place(widget.mapTo(window, QPoint(0, 0)), widget.size());
    return window
            ->grab(place.adjusted(-margin, -margin, margin, margin).intersected(window->rect()))
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
}

int visibleChanges(const QImage &before, const QImage &after)
{
    if (before.size() != after.size())
        return before.width() * before.height();
    int changes = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            const QRgb one = before.pixel(x, y);
            const QRgb other = after.pixel(x, y);
            if (one != other && contrastRatio(QColor(one), QColor(other)) >= 3)
                ++changes;
        }
    }
    return changes;
}

} // namespace

QStringList tabFaults(QWidget &window)
{
    QStringList faults;
    if (!activate(window))
        return {u"the window does not become active"_s};
    const QList<QWidget *> way = wayThrough(window, Qt::NoModifier, faults);
    if (way.size() == 1 && QApplication::focusWidget() == way.first()) {
        const auto all = window.findChildren<QWidget *>();
        if (std::ranges::count_if(all, [&](auto *w) { return isExpected(*w, window); }) > 1)
            faults.append(u"Tab does not leave "_s + described(*way.first()));
    }
    // What pops up closes when it is left.
    const bool isOpen = !way.isEmpty() && way.first()->isVisible();
    if (isOpen && QApplication::focusWidget() != way.first())
        faults.append(u"does not return to the start, but to "_s
                      + (QApplication::focusWidget() ? described(*QApplication::focusWidget())
                                                     : u"nothing"_s));
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *radio = qobject_cast<QRadioButton *>(widget);
        if (isExpected(*widget, window) && !way.contains(widget)
            && !(radio && hasGroupIn(*radio, way)))
            faults.append(u"not reached: "_s + described(*widget));
    }
    // The way is a circle: it may jump back once.
    QStringList jumps;
    for (qsizetype i = 0; i < way.size(); ++i) {
        const QWidget &from = *way[i];
        const QWidget &to = *way[(i + 1) % way.size()];
        if (&from != &to && isBackwards(from, to))
            jumps.append(described(from) + u" → "_s + described(to));
    }
    if (jumps.size() > 1)
        faults.append(u"against the reading direction: "_s + jumps.join(u"\n    and "_s));
    QList<QWidget *> back = wayThrough(window, Qt::ShiftModifier, faults);
    if (isOpen
        && QSet<QWidget *>(back.begin(), back.end()) != QSet<QWidget *>(way.begin(), way.end()))
        faults.append(u"Shift+Tab comes by %1 parts, Tab by %2"_s.arg(back.size()).arg(way.size()));
    if (!faults.isEmpty()) {
        faults.append(u"the way:"_s);
        for (const QWidget *part : way)
            faults.last() += u"\n    "_s + described(*part);
    }
    return faults;
}

QStringList unseenFocus(QWidget &window)
{
    if (!activate(window))
        return {u"the window does not become active"_s};
    QStringList faults;
    const QList<QWidget *> way = wayThrough(window, Qt::NoModifier, faults);
    QPointer<QWidget> widget = QApplication::focusWidget();
    for (qsizetype i = 0; widget && i < way.size(); ++i) {
        QTest::qWait(1); // what was scrolled into sight is laid out
        if (!widget)
            break;
        const QImage with = picture(*widget);
        widget->clearFocus();
        if (!widget) // some editors close when they are left
            break;
        const int changes = visibleChanges(picture(*widget), with);
        constexpr int least = 12;
        if (changes < least)
            faults.append(u"%1 pixels change: %2 in sight: %3"_s.arg(changes).arg(
                    described(*widget), widget->visibleRegion().isEmpty() ? u"no"_s : u"yes"_s));
        widget->setFocus(Qt::TabFocusReason);
        constexpr int mostLinks = 20;
        for (int link = 0; link < mostLinks && widget == QApplication::focusWidget(); ++link)
            QTest::keyClick(widget, Qt::Key_Tab);
        widget = QApplication::focusWidget();
    }
    return faults;
}

} // namespace errdex::test

// SPDX-License-Identifier: MIT
#include "ui/focus/splitterkeys.h"

#include "ui/focus/accessiblerole.h"

#include <QKeyEvent>
#include <QSplitter>

#include <algorithm>

namespace errdex {

void makeBordersReachable(QSplitter &splitter)
{
    // Qt's own, a grip, has no name outside of the program.
    giveRole<QSplitterHandle, QAccessible::Separator>();
    for (int index = 1; index < splitter.count(); ++index)
        new SplitterKeys(splitter, index);
}

SplitterKeys::SplitterKeys(QSplitter &splitter, int index)
    : QObject(splitter.handle(index))
    , m_splitter(splitter)
    , m_handle(*splitter.handle(index))
    , m_index(index)
{
    m_handle.setFocusPolicy(Qt::TabFocus);
    m_handle.installEventFilter(this);
    write();
}

void SplitterKeys::write()
{
    m_handle.setAccessibleName(tr("Border between two panes"));
    m_handle.setAccessibleDescription(
            tr("The arrow keys move it; Home and End move it as far as it goes."));
}

/// Of the border, from where the first pane begins: from the right where that is read first.
int SplitterKeys::place() const
{
    if (m_splitter.orientation() == Qt::Vertical)
        return m_handle.y();
    return m_splitter.isRightToLeft() ? m_splitter.width() - m_handle.x() - m_handle.width()
                                      : m_handle.x();
}

void SplitterKeys::moveTo(int place)
{
    int least = 0;
    int most = 0;
    m_splitter.getRange(m_index, &least, &most);
    const int step = std::clamp(place, least, most) - this->place();
    QList<int> sizes = m_splitter.sizes();
    if (step == 0 || m_index >= sizes.size())
        return;
    sizes[m_index - 1] += step;
    sizes[m_index] -= step;
    m_splitter.setSizes(sizes);
    Q_EMIT m_splitter.splitterMoved(this->place(), m_index); // as by the mouse
}

bool SplitterKeys::handleKey(const QKeyEvent &key)
{
    if (key.modifiers() & ~Qt::KeypadModifier)
        return false;
    const bool isVertical = m_splitter.orientation() == Qt::Vertical;
    const int step = 2 * m_handle.fontMetrics().averageCharWidth();
    const bool isMirrored = !isVertical && m_splitter.isRightToLeft();
    switch (key.key()) {
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(isVertical ? m_splitter.height() : m_splitter.width());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Left:
        if ((key.key() == Qt::Key_Up) != isVertical)
            return false;
        moveTo(place() + (isMirrored ? step : -step));
        return true;
    case Qt::Key_Down:
    case Qt::Key_Right:
        if ((key.key() == Qt::Key_Down) != isVertical)
            return false;
        moveTo(place() + (isMirrored ? -step : step));
        return true;
    default:
        return false;
    }
}

bool SplitterKeys::eventFilter(QObject *handle, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent &>(*event)))
        return true;
    if (event->type() == QEvent::LanguageChange)
        write();
    return QObject::eventFilter(handle, event);
}

} // namespace errdex

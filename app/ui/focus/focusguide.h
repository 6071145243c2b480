// SPDX-License-Identifier: MIT
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace errdex {

/// A line around the part that has the focus. It stands outside of the part, so that the part is
/// painted and scrolled as without it; and in the part where that ends at the edge of the window.
class FocusRing : public QFocusFrame
{
    Q_OBJECT

public:
    using QFocusFrame::QFocusFrame;

    static constexpr int width =
            2; ///< of the line, which is all that the frame has (ContrastStyle)

    /// Stands around this part; none for null.
    void surround(QWidget *part);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *part, QEvent *event) override;

private:
    void fit();
};

/// Shows in all windows where the focus is, unless it came by the mouse. Fields to write in show a cursor
/// and have no ring.
class FocusGuide : public QObject
{
    Q_OBJECT

public:
    explicit FocusGuide(QObject *parent);

    /// The one of the application, made with its first call.
    static void install();

    const QFocusFrame *ring() const { return m_ring; } ///< null while none was needed

private:
    void follow(QWidget *now);

    QPointer<FocusRing> m_ring; ///< belongs to the window that it is in
};

} // namespace errdex

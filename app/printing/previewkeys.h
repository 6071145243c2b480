// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QPrintPreviewDialog;
class QPrintPreviewWidget;
class QToolBar;

namespace errdex {

/// What Qt's preview lacks without a mouse: Tab goes to every button, in the order in which they stand, and
/// Page Up and Page Down turn the page where whole ones are shown. In a window that is read from right to
/// left the arrows point where the pages go on. Belongs to the dialog.
class PreviewKeys : public QObject
{
    Q_OBJECT

public:
    explicit PreviewKeys(QPrintPreviewDialog &dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reachParts(QToolBar &bar);
    void followPageNumber(QToolBar &bar);

    QPrintPreviewWidget *m_preview;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
};

} // namespace errdex

// SPDX-License-Identifier: MIT
#pragma once

#include "printing/printdialogs.h"

#include <QObject>

class QAction;
class QGraphicsView;
class QPrintPreviewDialog;
class QPrintPreviewWidget;
class QSpinBox;
class QTimer;
class QToolBar;

namespace errdex {

/// What Qt's preview lacks without a mouse or without eyes: Tab goes to every button, in the order in which they
/// stand, and Page Up and Page Down turn the page where whole ones are shown. The numbers of the page and of
/// the zoom are fields with names, in the language's digits, and the page that is turned to is announced. In a
/// window that is read from right to left the arrows point where the pages go on. Belongs to the dialog.
class PreviewKeys : public QObject
{
    Q_OBJECT

public:
    PreviewKeys(QPrintPreviewDialog &dialog, PrintDialogs::Say say);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void replaceFields(QToolBar &bar);
    void reachParts(QToolBar &bar);
    void showPage();
    void tellPage();
    QString shownPages() const;
    void showZoom();
    void goToPage(int page);
    void zoom(int percent);

    const PrintDialogs::Say m_say;
    QPrintPreviewWidget *m_preview;
    QGraphicsView *m_pages = nullptr;
    QSpinBox *m_page = nullptr;
    QSpinBox *m_zoom = nullptr; ///< percent
    QTimer *m_telling;
    QString m_told; ///< the page that was shown before; empty before there is one
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_fitPage = nullptr;
};

} // namespace errdex

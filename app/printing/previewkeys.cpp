// SPDX-License-Identifier: MIT
#include "printing/previewkeys.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QToolBar>
#include <QToolButton>

namespace errdex {

namespace {

/// By the name that Qt gives it in the language; null where it has another one.
QAction *findAction(const QToolBar &bar, const char *name)
{
    const QString text = QCoreApplication::translate("QPrintPreviewDialog", name);
    for (QAction *action : bar.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void swapIcons(QAction *one, QAction *other)
{
    if (!one || !other)
        return;
    const QIcon icon = one->icon();
    one->setIcon(other->icon());
    other->setIcon(icon);
}

} // namespace

PreviewKeys::PreviewKeys(QPrintPreviewDialog &dialog)
    : QObject(&dialog)
    , m_preview(dialog.findChild<QPrintPreviewWidget *>())
{
    auto *bar = dialog.findChild<QToolBar *>();
    if (!m_preview || !bar)
        return;
    m_previous = findAction(*bar, "Previous page");
    m_next = findAction(*bar, "Next page");
    if (dialog.isRightToLeft()) {
        swapIcons(m_previous, m_next);
        swapIcons(findAction(*bar, "First page"), findAction(*bar, "Last page"));
    }
    reachParts(*bar);
    followPageNumber(*bar);
    // None of them is hidden at first behind a button that no key reaches.
    dialog.resize(dialog.size().expandedTo({bar->sizeHint().width(), 0}));
    // Buttons let these keys through to the dialog, the pages would take them.
    dialog.installEventFilter(this);
    if (auto *view = m_preview->findChild<QGraphicsView *>()) {
        view->installEventFilter(this);
        view->setAccessibleName(dialog.windowTitle()); // the first that has the focus
    }
    m_preview->setAccessibleName(dialog.windowTitle());
}

void PreviewKeys::reachParts(QToolBar &bar)
{
    bar.setMovable(false); // there is nowhere else for it
    QWidget *last = m_preview->findChild<QGraphicsView *>();
    for (QAction *action : bar.actions()) {
        QWidget *part = bar.widgetForAction(action);
        if (auto *button = qobject_cast<QToolButton *>(part))
            button->setFocusPolicy(Qt::TabFocus);
        else if (auto *number = part ? part->findChild<QLineEdit *>() : nullptr;
                 number && !qobject_cast<QComboBox *>(part))
            part = number; // stands there with the number of pages
        if (!part || part->focusPolicy() == Qt::NoFocus)
            continue; // a line between buttons
        if (last)
            QWidget::setTabOrder(last, part);
        last = part;
    }
    // What a narrow window has no room for is in its menu.
    if (auto *rest = bar.findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))) {
        rest->setFocusPolicy(Qt::TabFocus);
        rest->setAccessibleName(tr("More buttons"));
        rest->setToolTip(rest->accessibleName());
        QWidget::setTabOrder(last, rest);
    }
}

void PreviewKeys::followPageNumber(QToolBar &bar)
{
    for (QLineEdit *line : bar.findChildren<QLineEdit *>()) {
        if (qobject_cast<QComboBox *>(line->parentWidget())) {
            line->parentWidget()->setAccessibleName(tr("Zoom"));
            continue;
        }
        line->setAccessibleName(tr("Page number"));
        // Qt goes to the page and leaves its buttons as they were.
        connect(line, &QLineEdit::editingFinished, m_preview, &QPrintPreviewWidget::previewChanged);
    }
}

bool PreviewKeys::eventFilter(QObject *watched, QEvent *event)
{
    // With a part of a page in sight the keys go on within it.
    if (event->type() != QEvent::KeyPress
        || m_preview->zoomMode() != QPrintPreviewWidget::FitInView)
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    QAction *turn = key == Qt::Key_PageDown ? m_next : key == Qt::Key_PageUp ? m_previous : nullptr;
    if (!turn)
        return QObject::eventFilter(watched, event);
    turn->trigger();
    return true;
}

} // namespace errdex

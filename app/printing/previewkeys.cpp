// SPDX-License-Identifier: MIT
#include "printing/previewkeys.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

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

QString keyText(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

/// Behind the number of the page.
QString ofPages(int count)
{
    //: behind the number of a page: "2 of 12"
    return PreviewKeys::tr(" of %1").arg(QLocale().toString(count));
}

/// Takes a number that is too large for the largest: those of Qt leave out the digits that do not fit, so
/// that 99 of 12 would be 9.
class NumberField : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    QValidator::State validate(QString &text, int &place) const override
    {
        const QValidator::State state = QSpinBox::validate(text, place);
        return state == QValidator::Invalid && isTooLarge(text) ? QValidator::Intermediate : state;
    }

    void fixup(QString &text) const override
    {
        if (isTooLarge(text))
            text = textFromValue(maximum());
        else
            QSpinBox::fixup(text);
    }

private:
    bool isTooLarge(QString text) const
    {
        constexpr qsizetype mostDigits = 5;
        if (text.endsWith(suffix()))
            text.chop(suffix().size());
        bool isNumber = false;
        const int number = locale().toInt(text.trimmed(), &isNumber);
        return isNumber && text.trimmed().size() <= mostDigits && number > maximum();
    }
};

/// As `Phrases` has it, which nothing here knows.
QString percentSign()
{
    return QCoreApplication::translate("errdex::Phrases", "%1", "percent sign")
            .arg(QLocale().percent());
}

/// Qt gives its pages no role that says anything.
QAccessibleInterface *hearDocument(const QString &, QObject *object)
{
    auto *pages = qobject_cast<QGraphicsView *>(object);
    return pages ? new QAccessibleWidget(pages, QAccessible::Document) : nullptr;
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

PreviewKeys::PreviewKeys(QPrintPreviewDialog &dialog, PrintDialogs::Say say)
    : QObject(&dialog)
    , m_say(std::move(say))
    , m_preview(dialog.findChild<QPrintPreviewWidget *>())
    , m_telling(new QTimer(this))
{
    constexpr int settling = 50; // ms
    m_telling->setSingleShot(true);
    m_telling->setInterval(settling);
    connect(m_telling, &QTimer::timeout, this, &PreviewKeys::tellPage);
    auto *bar = dialog.findChild<QToolBar *>();
    m_pages = m_preview ? m_preview->findChild<QGraphicsView *>() : nullptr;
    if (!m_pages || !bar)
        return;
    m_previous = findAction(*bar, "Previous page");
    m_next = findAction(*bar, "Next page");
    m_fitPage = findAction(*bar, "Fit page");
    if (dialog.isRightToLeft()) {
        swapIcons(m_previous, m_next);
        swapIcons(findAction(*bar, "First page"), findAction(*bar, "Last page"));
    }
    replaceFields(*bar);
    reachParts(*bar);
    // None of them is hidden at first behind a button that no key reaches.
    dialog.resize(dialog.size().expandedTo({bar->sizeHint().width(), 0}));
    // Buttons let these keys through to the dialog, the pages would take them.
    dialog.installEventFilter(this);
    m_pages->installEventFilter(this);
    QAccessible::installFactory(hearDocument); // nothing where it is there already
    m_pages->setAccessibleName(dialog.windowTitle()); // the first that has the focus
    m_pages->setAccessibleDescription(
            tr("%1 and %2 turn the pages where whole ones are shown.")
                    .arg(keyText(Qt::Key_PageUp), keyText(Qt::Key_PageDown)));
    m_preview->setAccessibleName(dialog.windowTitle());
}

/// Qt's own say no name, write a factor of zoom as in English, and give up "Fit page" when Tab passes by.
/// They are hidden, and still tell of every change.
void PreviewKeys::replaceFields(QToolBar &bar)
{
    const auto replace = [&bar](QAction *action, QSpinBox *field, const QString &name) {
        field->setKeyboardTracking(false); // as soon as a number is whole
        field->setAccessibleName(name);
        field->setToolTip(name);
        bar.insertWidget(action, field);
        action->setVisible(false);
        return field;
    };
    for (QAction *action : bar.actions()) {
        const QWidget *part = bar.widgetForAction(action);
        if (const auto *factor = qobject_cast<const QComboBox *>(part)) {
            m_zoom = replace(action, new NumberField(&bar), tr("Zoom"));
            m_zoom->setRange(1, 1000); // as far as Qt's goes
            m_zoom->setSingleStep(10);
            m_zoom->setSuffix(percentSign());
            m_zoom->installEventFilter(this);
            connect(m_zoom, &QSpinBox::valueChanged, this, &PreviewKeys::zoom);
            connect(factor->lineEdit(), &QLineEdit::textChanged, this, &PreviewKeys::showZoom);
        } else if (const auto *number = part ? part->findChild<QLineEdit *>() : nullptr) {
            m_page = replace(action, new NumberField(&bar), tr("Page number"));
            m_page->setRange(1, 999); // room for as many, before there are any
            m_page->setSuffix(ofPages(m_page->maximum()));
            m_page->setMinimumWidth(m_page->sizeHint().width());
            m_page->setMaximum(1);
            m_page->installEventFilter(this);
            connect(m_page, &QSpinBox::valueChanged, this, &PreviewKeys::goToPage);
            connect(number, &QLineEdit::textChanged, this, &PreviewKeys::showPage);
            connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PreviewKeys::showPage);
        }
    }
}

void PreviewKeys::reachParts(QToolBar &bar)
{
    bar.setMovable(false); // there is nowhere else for it
    QWidget *last = m_pages;
    for (QAction *action : bar.actions()) {
        QWidget *part = action->isVisible() ? bar.widgetForAction(action) : nullptr;
        if (auto *button = qobject_cast<QToolButton *>(part)) {
            button->setFocusPolicy(Qt::TabFocus);
            button->installEventFilter(this);
        }
        if (!part || part->focusPolicy() == Qt::NoFocus)
            continue; // a line between buttons
        QWidget::setTabOrder(last, part);
        last = part;
    }
    QAction *setup = findAction(bar, "Page setup");
    if (QWidget *part = setup ? bar.widgetForAction(setup) : nullptr)
        part->setAccessibleDescription(tr("Size, direction and margins of the paper"));
    // What a narrow window has no room for is in its menu.
    if (auto *rest = bar.findChild<QToolButton *>(u"qt_toolbar_ext_button"_s)) {
        rest->setFocusPolicy(Qt::TabFocus);
        rest->setAccessibleName(tr("More buttons"));
        rest->setToolTip(rest->accessibleName());
        QWidget::setTabOrder(last, rest);
    }
}

void PreviewKeys::showPage()
{
    const int page = m_preview->currentPage();
    const int count = m_preview->pageCount();
    if (count == 0)
        return; // they are made anew
    const QSignalBlocker showing(m_page);
    m_page->setRange(1, count);
    m_page->setSuffix(ofPages(count));
    m_page->setValue(page);
    m_telling->start();
}

/// Not of the pages that Qt counts as the present one on its way there, nor of the one that is there at first.
void PreviewKeys::tellPage()
{
    const QString before = std::exchange(m_told, shownPages());
    if (!before.isEmpty() && before != m_told)
        m_say(*m_pages, m_told);
}

/// Two of them where they face each other: the first page is alone, as that of a book.
QString PreviewKeys::shownPages() const
{
    const QLocale locale;
    const int page = m_page->value();
    const int count = m_page->maximum();
    const int left = page - page % 2;
    const bool areTwo = m_preview->viewMode() == QPrintPreviewWidget::FacingPagesView && left > 0
            && left < count;
    return areTwo
            ? tr("Pages %1 and %2 of %3")
                      .arg(locale.toString(left), locale.toString(left + 1), locale.toString(count))
            : tr("Page %1 of %2").arg(locale.toString(page), locale.toString(count));
}

void PreviewKeys::showZoom()
{
    const QSignalBlocker showing(m_zoom);
    m_zoom->setValue(qRound(m_preview->zoomFactor() * 100));
}

void PreviewKeys::goToPage(int page)
{
    m_preview->setCurrentPage(page);
    // Qt leaves its buttons as they were.
    Q_EMIT m_preview->previewChanged();
}

void PreviewKeys::zoom(int percent)
{
    // As Qt does when its own field is used: neither "Fit page" nor "Fit width" holds any longer.
    if (QActionGroup *fits = m_fitPage ? m_fitPage->actionGroup() : nullptr) {
        fits->setExclusive(false);
        for (QAction *fit : fits->actions())
            fit->setChecked(false);
    }
    m_preview->setZoomFactor(percent / 100.0);
}

bool PreviewKeys::eventFilter(QObject *watched, QEvent *event)
{
    // The first page or the last one is reached: before the button lets go, which would lead to the next.
    if (const auto *button = qobject_cast<QToolButton *>(watched)) {
        const QAction *action = button->defaultAction();
        if (event->type() == QEvent::ActionChanged && button->hasFocus() && action
            && !action->isEnabled())
            m_pages->setFocus(Qt::OtherFocusReason);
        return false;
    }
    // With a part of a page in sight the keys go on within it.
    if (event->type() != QEvent::KeyPress
        || (watched != m_page && watched != m_zoom
            && m_preview->zoomMode() != QPrintPreviewWidget::FitInView))
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    QAction *turn = key == Qt::Key_PageDown ? m_next : key == Qt::Key_PageUp ? m_previous : nullptr;
    if (!turn)
        return QObject::eventFilter(watched, event);
    turn->trigger();
    return true;
}

} // namespace errdex

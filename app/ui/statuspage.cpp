// SPDX-License-Identifier: MIT
#include "statuspage.h"

#include "core/text/visible.h"
#include "ui/detail/links.h"
#include "ui/focus/accessiblerole.h"
#include "ui/focus/handover.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

// Both beside letters of the usual size.
constexpr int iconSize = 48;
constexpr int columnWidth = 440; // about sixty letters: a comfortable line

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StatusPage::StatusPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_icon(new QLabel(this))
    , m_title(makeLabel(this))
    , m_text(makeLabel(this))
    , m_progress(new QProgressBar(this))
{
    giveRole<StatusPage, QAccessible::Pane>();
    setObjectName(u"statusPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    m_title->setObjectName(u"statusTitle"_s);
    m_text->setObjectName(u"statusText"_s);
    m_icon->setAlignment(Qt::AlignCenter);
    auto *progress = static_cast<QProgressBar *>(m_progress);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setFixedHeight(4);
    progress->setAccessibleName(tr("Loading"));

    m_column->setSpacing(8);
    m_column->addStretch(2);
    m_column->addWidget(m_icon);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addSpacing(4);
    m_column->addWidget(m_progress);
    m_column->addStretch(3); // a little above the middle looks centred

    auto *column = new QWidget(this);
    column->setLayout(m_column);
    m_column->setContentsMargins({});
    // Scrolls where letters are large, or suggestions many.
    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addStretch(1);
    layout->addWidget(column, 1000); // the stretches take what is beyond its width
    layout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus); // what is in it is reached, and scrolls into sight
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    for (QWidget *part : {static_cast<QWidget *>(area), area->viewport(), content}) {
        part->setAutoFillBackground(false);
        part->setBackgroundRole(QPalette::Base);
    }
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(area);
    fitFont();
    applyColors();
}

QString StatusPage::quotable(const QString &text)
{
    constexpr qsizetype longest = 200;
    const QString line = text.left(2 * longest).simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

void StatusPage::setContent(const Content &content)
{
    const bool hadFocus = holdsFocus(*this);
    m_iconName = content.iconName;
    m_title->setText(withIsolatedCodes(withControlSigns(content.title)));
    m_text->setText(withIsolatedCodes(withControlSigns(content.text)));
    m_text->setVisible(!content.text.isEmpty());
    m_progress->setVisible(content.isBusy);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    QWidget *former = std::exchange(m_buttons, nullptr); // one of them may be what led here
    if (!content.buttons.isEmpty() || !content.suggestions.isEmpty()) {
        m_buttons = makeButtons(content);
        m_column->insertWidget(m_column->count() - 1, m_buttons);
    }
    if (hadFocus) { // before those go which have it
        if (m_buttons)
            m_buttons->show();
        focusFirst();
    }
    if (former) {
        former->hide();
        former->deleteLater();
    }
    applyColors();
}

SuggestedLink *StatusPage::makeLink(const Suggestion &suggestion, QWidget *parent)
{
    if (const auto *code = std::get_if<CodeDetail::Link>(&suggestion.what))
        return new CodeLink(*code, parent);
    return new MeaningLink(std::get<CodeDetail::Suggestion>(suggestion.what), parent);
}

QWidget *StatusPage::makeButtons(const Content &content)
{
    auto *buttons = new QWidget(this);
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    QStringList suggested;
    for (const Suggestion &suggestion : content.suggestions) {
        auto *link = makeLink(suggestion, buttons);
        link->setSuggested();
        link->setObjectName(u"suggestion%1"_s.arg(suggested.size()));
        suggested += link->accessibleName();
        connect(link, &QAbstractButton::clicked, this,
                [this, name = link->objectName()] { m_followed = name; });
        connect(link, &QAbstractButton::clicked, this, suggestion.action);
        column->addWidget(link);
    }
    if (!suggested.isEmpty() && std::exchange(m_suggested, suggested) != suggested)
        m_followed.clear();
    for (const Button &entry : content.buttons) {
        QString text = withIsolatedCodes(
                withControlSigns(entry.text)); // may quote a query: an ampersand is one
        auto *button = new QPushButton(text.replace(u"&"_s, u"&&"_s), buttons);
        button->setAutoDefault(true); // Enter presses it
        button->setMinimumSize(button->sizeHint() + QSize(24, 8));
        button->setAccessibleDescription(m_title->text());
        connect(button, &QPushButton::clicked, this, entry.action);
        column->addWidget(button, 0, Qt::AlignCenter);
    }
    return buttons;
}

void StatusPage::focusFirst()
{
    auto *button = m_buttons && !m_followed.isEmpty()
            ? m_buttons->findChild<QAbstractButton *>(m_followed)
            : nullptr;
    if (!button && m_buttons)
        button = m_buttons->findChild<QAbstractButton *>();
    if (button)
        button->setFocus(Qt::ShortcutFocusReason);
    else
        setFocus(Qt::OtherFocusReason); // until something is there
}

void StatusPage::fitFont()
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.25);
    larger.setWeight(QFont::DemiBold);
    m_title->setFont(larger);
    m_title->parentWidget()->setMaximumWidth(scaledToFont(columnWidth, fontMetrics()));
}

void StatusPage::applyColors()
{
    const QScopedValueRollback applying(m_isApplyingColors, true);
    const Theme theme = Theme::forPalette(palette());
    const int size = scaledToFont(iconSize, fontMetrics());
    m_icon->setPixmap(ownIcon(m_iconName, theme.mutedText).pixmap(QSize(size, size)));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    m_text->setPalette(muted);
}

void StatusPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitFont();
    const bool isLook = event->type() == QEvent::PaletteChange
            || event->type() == QEvent::FontChange;
    if (isLook && !m_isApplyingColors)
        applyColors();
}

} // namespace errdex

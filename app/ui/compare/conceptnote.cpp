// SPDX-License-Identifier: MIT
#include "ui/compare/conceptnote.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

namespace errdex {

ConceptNote::ConceptNote(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(tr("Show the sugge&stions"), this))
{
    setObjectName(QStringLiteral("conceptNote"));
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setAutoDefault(true); // Enter presses it
    m_button->setToolTip(tr("Their codes without a concept, in Browse"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this,
            [this] { Q_EMIT suggestionsRequested(m_providers); });
    applyColors();
    hide();
}

void ConceptNote::setComparison(const Comparison &comparison)
{
    m_providers.clear();
    for (size_t column = 0; column < comparison.columnCount(); ++column) {
        if (comparison.summaries()[column].lacksConcepts())
            m_providers += comparison.store().providers()[comparison.provider(column)].slug;
    }
    m_text->setText(ComparisonText::unknownReason(comparison));
    m_button->setAccessibleDescription(m_text->text());
    setVisible(!m_text->text().isEmpty());
}

QString ConceptNote::text() const
{
    return m_text->text();
}

void ConceptNote::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isApplyingColors)
        applyColors();
}

void ConceptNote::applyColors()
{
    const QScopedValueRollback applying(m_isApplyingColors, true);
    // This one colour alone: a palette that says them all would keep those of a former theme.
    QPalette colors;
    colors.setColor(QPalette::Window,
                    Theme::forPalette(QApplication::palette(this)).neutral.background);
    setPalette(colors);
}

} // namespace errdex

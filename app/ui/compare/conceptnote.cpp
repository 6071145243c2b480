// SPDX-License-Identifier: MIT
#include "ui/compare/conceptnote.h"

#include "core/text/phrases.h"
#include "core/text/visible.h"
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
    QStringList names;
    // Nothing is compared with one alone, which its page says.
    if (comparison.request().alignment == Alignment::Concept && comparison.columnCount() > 1) {
        for (size_t column = 0; column < comparison.columnCount(); ++column) {
            if (!comparison.summaries()[column].lacksConcepts())
                continue;
            const db::ProviderRecord &provider =
                    comparison.store().providers()[comparison.provider(column)];
            m_providers += provider.slug;
            names += isolatedName(withControlSigns(provider.name));
        }
    }
    //: %1 is a provider, or a list of them
    m_text->setText(
            tr("%1: no concept is accepted yet, so no code stands beside those of the others.")
                    .arg(Phrases::list(names)));
    m_button->setAccessibleDescription(m_text->text());
    setVisible(!m_providers.isEmpty());
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

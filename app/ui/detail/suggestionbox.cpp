// SPDX-License-Identifier: MIT
#include "ui/detail/suggestionbox.h"

#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/detail/links.h"
#include "ui/detail/textblock.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace errdex {

namespace {

constexpr int padding = 10;

QString percent(double share)
{
    return Phrases::percent(int(share * 100 + 0.5));
}

} // namespace

SuggestionBox::SuggestionBox(const QList<CodeDetail::Suggestion> &suggestions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("suggestionBox"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(4);
    if (suggestions.isEmpty()) {
        layout->addWidget(line(tr("This code has no concept yet."), true, false));
        addButtons(layout, {});
        return;
    }
    addSuggestion(layout, suggestions.first());
    addButtons(layout, suggestions.first().slug);
    addAlternatives(layout, suggestions.mid(1));
}

QWidget *SuggestionBox::line(const QString &text, bool isMuted, bool isBold)
{
    auto *block = new TextBlock(text, this);
    block->setAccessibleName(tr("Suggested concept"));
    block->setMuted(isMuted);
    if (isBold) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        block->setTextFont(bold);
    }
    return block;
}

void SuggestionBox::addSuggestion(QVBoxLayout *layout, const CodeDetail::Suggestion &best)
{
    //: of a concept; %1 is a percentage
    QWidget *degree = line(tr("suggested · %1 alike").arg(percent(best.score)), true, false);
    degree->setToolTip(tr("How alike the words of this code and of those that mean it are: no "
                          "measure of how sure it is"));
    degree->setAccessibleDescription(degree->toolTip());
    layout->addWidget(degree);
    layout->addWidget(line(best.title, false, true));
    if (!best.meaning.isEmpty()) {
        QWidget *meaning = line(best.meaning, false, false);
        meaning->setAccessibleName(best.title); // which stands over it
        layout->addWidget(meaning);
    }
    if (!best.evidence.isEmpty()) {
        //: why a concept is suggested: its words are like those of the code %1
        QWidget *evidence = line(tr("like %1").arg(best.evidence), true, false);
        evidence->setAccessibleName(tr("Why it is suggested"));
        layout->addWidget(evidence);
    }
}

void SuggestionBox::addButtons(QVBoxLayout *layout, const QString &slug)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    if (!slug.isEmpty()) {
        auto *accept = new QPushButton(tr("Accept"), this);
        accept->setObjectName(QStringLiteral("acceptConcept"));
        accept->setToolTip(tr("The code has this meaning for you from now on"));
        accept->setAutoDefault(true);
        connect(accept, &QPushButton::clicked, this, [this, slug] { Q_EMIT accepted(slug); });
        row->addWidget(accept);
    }
    auto *change = new QPushButton(slug.isEmpty() ? tr("Choose a concept…") : tr("Change…"), this);
    change->setObjectName(QStringLiteral("changeConcept"));
    change->setToolTip(tr("Choose from all meanings"));
    change->setAutoDefault(true);
    connect(change, &QPushButton::clicked, this, &SuggestionBox::changeRequested);
    row->addWidget(change);
    row->addStretch(1);
    layout->addLayout(row);
}

void SuggestionBox::addAlternatives(QVBoxLayout *layout,
                                    const QList<CodeDetail::Suggestion> &others)
{
    if (others.isEmpty())
        return;
    layout->addSpacing(4);
    QWidget *heading = line(tr("or rather"), true, false);
    heading->setAccessibleName(tr("Other suggestions"));
    layout->addWidget(heading);
    for (const CodeDetail::Suggestion &other : others) {
        const QString share = percent(other.score);
        auto *link = new TextLink(QStringLiteral("%1 · %2").arg(other.title, share), {}, this);
        // A title may end with a foreign word, which a number behind it would join.
        link->setText(
                QStringLiteral("%1 · %2").arg(isolatedName(withControlSigns(other.title)), share));
        link->setWrapped();
        const QString reason = withControlSigns(
                other.evidence.isEmpty() ? other.meaning : tr("like %1").arg(other.evidence));
        link->setToolTip(Qt::convertFromPlainText(reason));
        link->setAccessibleDescription(reason);
        connect(link, &TextLink::clicked, this,
                [this, slug = other.slug] { Q_EMIT accepted(slug); });
        layout->addWidget(link, 0, Qt::AlignLeading);
    }
}

void SuggestionBox::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::forPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(theme.mutedText, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace errdex

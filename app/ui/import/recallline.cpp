// SPDX-License-Identifier: MIT
#include "recallline.h"

#include "core/import/readingrecall.h"
#include "core/text/visible.h"
#include "ui/announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

RecallLine::RecallLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_fresh(new QPushButton(tr("Read a&fresh"), this))
    , m_recall(new QPushButton(tr("As the &last time"), this))
{
    m_text->setObjectName(u"importRecalled"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_fresh->setObjectName(u"importFresh"_s);
    m_fresh->setToolTip(tr("Proposes tables and columns as for a provider that is new"));
    m_recall->setObjectName(u"importRecall"_s);
    m_recall->setToolTip(tr("Takes the tables and columns that were imported then"));
    connect(m_fresh, &QPushButton::clicked, this, &RecallLine::freshRequested);
    connect(m_recall, &QPushButton::clicked, this, &RecallLine::recallRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_fresh, m_recall}) {
        button->setAutoDefault(false);
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    hide();
}

void RecallLine::showRecalled(const RecalledReading &recalled)
{
    m_fresh->setVisible(recalled.isOther);
    m_recall->hide();
    showText(recalled.text());
}

void RecallLine::showFresh()
{
    m_fresh->hide();
    m_recall->show();
    showText(tr("Read as a new source, not as the last time."));
}

void RecallLine::showChosen()
{
    m_fresh->hide();
    m_recall->show();
    showText(tr("Read as you have chosen, not as the last time."));
}

void RecallLine::showNothingKnown()
{
    m_fresh->hide();
    m_recall->hide();
    showText(tr("There is nothing of the last time to go by; what you have chosen stays."));
}

void RecallLine::showText(const QString &text)
{
    m_text->setText(withIsolatedCodes(withControlSigns(text)));
    setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(*this, m_text->text());
}

} // namespace errdex

// SPDX-License-Identifier: MIT
#include "ui/print/outputprogress.h"

#include "core/text/visible.h"
#include "ui/print/paperoutput.h"
#include "ui/session/catalogchanges.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace errdex {

namespace {

constexpr int steps = 1000;

} // namespace

OutputProgress::OutputProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("outputProgress"));
    m_text->setTextFormat(Qt::PlainText); // it holds the name of a file
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_stop->setText(tr("Stop"));
    m_stop->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_stop);
    hide();
    m_delay->setSingleShot(true);
    m_delay->setInterval(delay);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
}

OutputProgress::OutputProgress(PaperOutput &output, QWidget *parent)
    : OutputProgress(parent)
{
    connect(m_stop, &QToolButton::clicked, &output, &PaperOutput::cancel);
    connect(&output, &PaperOutput::started, this, &OutputProgress::start);
    connect(&output, &PaperOutput::progressed, this, &OutputProgress::setShare);
    connect(&output, &PaperOutput::ended, this, &OutputProgress::end);
}

OutputProgress::OutputProgress(CatalogChanges &changes, QWidget *parent)
    : OutputProgress(parent)
{
    m_stop->hide();
    m_bar->setRange(0, 0); // nobody knows how long another program keeps the database
    connect(&changes, &CatalogChanges::started, this,
            [this](const Wording &what) { start(what.text()); });
    connect(&changes, &CatalogChanges::ended, this, &OutputProgress::end);
}

void OutputProgress::start(const QString &what)
{
    m_text->setText(withControlSigns(what));
    m_bar->setAccessibleName(what);
    m_bar->setValue(0);
    m_delay->start();
}

void OutputProgress::setShare(double share)
{
    m_bar->setValue(int(share * steps));
}

void OutputProgress::end()
{
    m_delay->stop();
    hide();
}

} // namespace errdex

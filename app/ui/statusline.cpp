// SPDX-License-Identifier: MIT
#include "statusline.h"

#include "core/compare/comparison.h"
#include "core/search/search.h"
#include "core/text/visible.h"
#include "ui/announce.h"
#include "ui/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTimer>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int noteTime = 4000; // ms
constexpr int announcementPause = 500; // ms; nobody is told of each letter

} // namespace

QString durationText(qint64 nanoseconds)
{
    const QLocale locale;
    const double milliseconds = double(nanoseconds) / 1e6;
    if (milliseconds < 10)
        return StatusLine::tr("%1 ms").arg(locale.toString(milliseconds, 'f', 1));
    if (milliseconds < 1000)
        return StatusLine::tr("%1 ms").arg(locale.toString(milliseconds, 'f', 0));
    return StatusLine::tr("%1 s").arg(locale.toString(milliseconds / 1000, 'f', 1));
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_query(new ElidedLabel(this))
    , m_selection(new QLabel(this))
    , m_time(new QLabel(this))
    , m_note(new QLabel(this))
    , m_noteTimer(new QTimer(this))
    , m_announcing(new QTimer(this))
{
    setObjectName(u"statusLine"_s);
    for (QLabel *label : {m_counts, m_selection, m_time, m_note})
        label->setTextFormat(Qt::PlainText);
    m_time->setToolTip(tr("Time spent searching"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(12);
    layout->addWidget(m_counts);
    layout->addWidget(m_query, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_selection);
    layout->addWidget(m_time);
    m_noteTimer->setSingleShot(true);
    m_noteTimer->setInterval(noteTime);
    connect(m_noteTimer, &QTimer::timeout, m_note, &QLabel::clear);
    m_announcing->setSingleShot(true);
    m_announcing->setInterval(announcementPause);
    connect(m_announcing, &QTimer::timeout, this, &StatusLine::announceCounts);
    applyColors();
}

void StatusLine::addPart(QWidget *part)
{
    layout()->addWidget(part);
}

void StatusLine::setResult(const SearchResult &result)
{
    const QLocale locale;
    const auto shown = qsizetype(result.rows.size());
    const auto all = qsizetype(result.store->rowCount());
    m_searchCounts = shown == all
            ? tr("%Ln code(s)", nullptr, int(all))
            : tr("%1 of %Ln code(s)", nullptr, int(all)).arg(locale.toString(shown));
    if (!m_isComparing)
        m_counts->setText(m_searchCounts);
    // A star or a note makes a new result as well, which is not news.
    if (m_searchCounts != m_announced || result.query.text != m_announcedQuery)
        m_announcing->start();
    m_announced = m_searchCounts;
    m_announcedQuery = result.query.text;
    constexpr qsizetype longest = 1000; // units; the label would measure all of a pasted mail
    m_query->setText(result.query.text.left(longest).simplified());
    //: %1 is a time such as "0.3 ms"
    m_time->setText(tr("found in %1").arg(durationText(result.nanoseconds)));
    // Now, not after the next picture: otherwise the first one is followed by another.
    layout()->activate();
}

/// Not into what a dialog above says, whose work the answer may have changed by.
void StatusLine::announceCounts()
{
    const QWidget *active = QApplication::activeWindow();
    if (!active || active == window())
        announce(*this, m_counts->text());
}

void StatusLine::setComparison(const Comparison *comparison)
{
    const bool wasComparing = std::exchange(m_isComparing, comparison != nullptr);
    const QString before = m_counts->text();
    //: what is compared: "18 lines · 41 codes"
    const auto counts = [comparison] {
        return comparison->lineCount() == 0
                //: of a comparison
                ? tr("No lines")
                : tr("%Ln line(s)", nullptr, int(comparison->lineCount())) + u" · "_s
                        + tr("%Ln code(s)", nullptr, int(comparison->codeCount()));
    };
    m_counts->setText(comparison ? counts() : m_searchCounts);
    for (QWidget *ofSearch : {m_selection, m_time})
        ofSearch->setVisible(!m_isComparing);
    if (m_counts->text() != before && (m_isComparing || wasComparing))
        m_announcing->start();
}

void StatusLine::setSelectionCount(int rows)
{
    m_selection->setText(rows > 1 ? tr("%Ln selected", nullptr, rows) : QString());
}

void StatusLine::showNote(const QString &text)
{
    m_note->setText(withIsolatedCodes(withControlSigns(text)));
    m_noteTimer->start();
    announce(*this, m_note->text());
}

void StatusLine::clear()
{
    m_searchCounts.clear();
    for (QLabel *label : {m_counts, m_selection, m_time})
        label->clear();
    m_query->setText({});
}

QString StatusLine::text() const
{
    QStringList parts{m_counts->text(), m_query->text(), m_note->text(), m_selection->text(),
                      m_time->text()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void StatusLine::applyColors()
{
    const QScopedValueRollback applying(m_isApplyingColors, true);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::forPalette(palette()).mutedText);
    for (QWidget *widget : {static_cast<QWidget *>(m_query), static_cast<QWidget *>(m_time)})
        widget->setPalette(muted);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isApplyingColors)
        applyColors();
}

} // namespace errdex

// SPDX-License-Identifier: MIT
#include "ui/print/pageprinter.h"

#include "core/text/dates.h"
#include "ui/print/replayedtext.h"

#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr double headPoints = 34; // of the page's head and foot, with the gap to the text
constexpr double footPoints = 22;
constexpr double linePoints = 14; // of a line of them

} // namespace

PagePrinter::PagePrinter(QPageLayout::Orientation orientation, int mostPages)
    : m_look(PaperLook::ofWindow())
    , m_orientation(orientation)
    , m_mostPages(mostPages)
{
}

void PagePrinter::paintFrame(QPainter &painter, const QRectF &page, double point, int number,
                             int pages) const
{
    const bool isMirrored = m_look.isRightToLeft;
    const auto leading = (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    const auto trailing = (isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    const auto kept = [&painter](const QString &text) {
        return isReplayed(*painter.paintEngine()) ? withKeptDirections(text) : text;
    };
    const QRectF head(page.left(), page.top(), page.width(), linePoints * point);
    QFont large = m_look.strong;
    large.setPointSizeF(PaperLook::pointSize + 1);

    painter.setPen(m_look.mutedColor);
    painter.setFont(m_look.muted);
    const QString program = u"Errdex"_s;
    painter.drawText(head, int(trailing | Qt::AlignVCenter), program);
    // A title gives way to the name beside it, and neither leaves the page.
    const double width = page.width()
            - painter.fontMetrics().horizontalAdvance(program + u"    "_s);
    const auto draw = [&](const QRectF &line, const QString &text) {
        painter.drawText(line, int(leading | Qt::AlignVCenter),
                         kept(painter.fontMetrics().elidedText(text, Qt::ElideRight, int(width))));
    };
    if (number > 1 || !beginsWithTitle()) {
        draw(head.translated(0, 12 * point), subtitle());
        painter.setPen(Qt::black);
        painter.setFont(large);
        draw(head, title());
    }

    painter.setPen(m_look.mutedColor);
    painter.setFont(m_look.muted);
    const QRectF foot(page.left(), page.bottom() - linePoints * point, page.width(),
                      linePoints * point);
    painter.drawText(foot, int(leading | Qt::AlignBottom), kept(dateText(QDate::currentDate())));
    const QLocale locale;
    const QString place = pages > 0
            ? tr("Page %1 of %2").arg(locale.toString(number), locale.toString(pages))
            : tr("Page %1").arg(locale.toString(number));
    painter.drawText(foot, int(trailing | Qt::AlignBottom), kept(place));
    if (pages == 0 && number == m_mostPages)
        painter.drawText(foot, int(Qt::AlignHCenter | Qt::AlignBottom),
                         kept(tr("The preview ends here; the print goes on.")));
}

int PagePrinter::print(QPagedPaintDevice &device, const Progress &progress) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const double point = device.logicalDpiY() / 72.0;
    const QRectF page(QPointF(), QSizeF(device.width(), device.height()));
    const PageFlow::Layout layout{
            .body = page.adjusted(0, headPoints * point, 0, -footPoints * point),
            .point = point,
            .isRightToLeft = m_look.isRightToLeft,
            .mostPages = m_mostPages};
    const double points = layout.body.width() / device.logicalDpiX() * 72;
    const double steps = stepCount(points);
    double done = 0;
    const Step step = [&] { return !progress || progress(std::min(++done / (2 * steps), 1.0)); };
    const auto pagesOf = [&](PageFlow &flow) {
        return fill(flow, points, step) || flow.isFull() ? flow.pages() : 0;
    };
    // Counted first: "Page 1 of 9" stands on the first one.
    PageFlow counter(layout, device, nullptr, {});
    int pages = pagesOf(counter);
    if (pages == 0)
        return 0;
    if (counter.isFull())
        pages = 0;
    done = steps;
    PageFlow flow(layout, device, &painter,
                  [&](int number) { paintFrame(painter, page, point, number, pages); });
    return pagesOf(flow);
}

ExportOutcome PagePrinter::writePdf(const QString &path, const Progress &progress) const
{
    return writeWholeFile(path, [&](QIODevice &file) {
        ExportOutcome outcome;
        QPdfWriter writer(&file);
        writer.setTitle(title());
        writer.setCreator(u"Errdex"_s);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), m_orientation,
                                         QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
        bool isCanceled = false;
        print(writer, [&](double share) {
            isCanceled = isCanceled || (progress && !progress(share));
            return !isCanceled;
        });
        outcome.bytes = file.pos();
        if (isCanceled)
            outcome.status = ExportOutcome::Status::Canceled;
        outcome.rows = codeCount();
        outcome.lines = lineCount();
        return outcome;
    });
}

} // namespace errdex

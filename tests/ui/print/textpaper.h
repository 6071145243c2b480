// SPDX-License-Identifier: MIT
#pragma once

#include <QBuffer>
#include <QPaintEngine>
#include <QPdfWriter>

namespace errdex::test {

/// A run of text on a page.
struct PaintedText
{
    QString text;
    QPointF place; ///< where it begins on the left, in pixels
    int page = 1;
};

/// What is painted onto a page, in the order of painting.
class TextEngine final : public QPaintEngine
{
public:
    explicit TextEngine(QList<PaintedText> &texts, const int &page)
        : QPaintEngine(AllFeatures)
        , m_texts(texts)
        , m_page(page)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &place, const QTextItem &item) override
    {
        m_texts.append({item.text(), place, m_page});
    }
    Type type() const override { return User; }

private:
    QList<PaintedText> &m_texts;
    const int &m_page;
};

/// A4 that keeps only the words.
class TextPaper final : public QPdfWriter
{
public:
    TextPaper()
        : QPdfWriter(&m_nothing)
        , m_engine(texts, pages)
    {
    }
    bool newPage() override
    {
        ++pages;
        return true;
    }
    QPaintEngine *paintEngine() const override { return &m_engine; }

    /// The words with blanks between them; those of a line that was wrapped too.
    QString text() const
    {
        QString all;
        for (const PaintedText &each : texts)
            all += each.text.trimmed() + QLatin1Char(' ');
        return all;
    }
    /// The first run that begins so; one without text where there is none.
    PaintedText find(const QString &beginning) const
    {
        for (const PaintedText &each : texts) {
            if (each.text.startsWith(beginning))
                return each;
        }
        return {};
    }

    QList<PaintedText> texts;
    int pages = 1;

private:
    QBuffer m_nothing;
    mutable TextEngine m_engine;
};

} // namespace errdex::test

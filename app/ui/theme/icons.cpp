// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

// Names of the freedesktop icon naming specification, and of KDE where it has none. No symbolic
// ones: Qt would paint them black on a dark desktop.
const QHash<QString, QString> &desktopNames()
{
    static const QHash<QString, QString> names{
            {u"clear"_s, u"edit-clear"_s},        {u"close"_s, u"window-close"_s},
            {u"copy"_s, u"edit-copy"_s},          {u"export"_s, u"document-export"_s},
            {u"filter"_s, u"view-filter"_s},      {u"folder-open"_s, u"folder-open"_s},
            {u"print"_s, u"document-print"_s},    {u"help"_s, u"help-contents"_s},
            {u"info"_s, u"dialog-information"_s}, {u"quit"_s, u"application-exit"_s},
            {u"refresh"_s, u"view-refresh"_s},    {u"search"_s, u"edit-find"_s},
            {u"settings"_s, u"configure"_s},      {u"undo"_s, u"edit-undo"_s},
            {u"warning"_s, u"dialog-warning"_s},
    };
    return names;
}

QString drawingPath(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

QPixmap drawn(const QString &name, const QSize &size, qreal scale, const QColor &color)
{
    const QString cacheKey = u"errdex-icon/%1/%2x%3@%4/%5"_s.arg(name)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(scale)
                                     .arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QFile file(drawingPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000000", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap((QSizeF(size) * scale).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

// Draws one of our icons in a colour of the palette, or in a fixed one.
class DrawingEngine : public QIconEngine
{
public:
    DrawingEngine(QString name, const QPalette &palette)
        : m_name(std::move(name))
        , m_palette(palette)
        , m_followsApplication(palette == QGuiApplication::palette())
    {
    }
    DrawingEngine(QString name, const QColor &color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, drawn(m_name, rect.size(), scale, color(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_name, size, 1.0, color(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels here.
        return drawn(m_name, (QSizeF(size) / scale).toSize(), scale, color(mode));
    }

    QIconEngine *clone() const override { return new DrawingEngine(*this); }
    QString key() const override { return u"errdex"_s; }
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode) const
    {
        if (m_color)
            return *m_color;
        const QPalette palette = m_followsApplication ? QGuiApplication::palette() : m_palette;
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::WindowText);
    }

    QString m_name;
    QPalette m_palette;
    bool m_followsApplication = false;
    std::optional<QColor> m_color;
};

bool hasDesktopTheme()
{
    // "hicolor" is what Qt falls back to; it holds the icons of programs, none for actions.
    const QString theme = QIcon::themeName();
    return !theme.isEmpty() && theme != "hicolor"_L1;
}

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    const QString desktopName = desktopNames().value(name);
    if (!desktopName.isEmpty() && hasDesktopTheme() && QIcon::hasThemeIcon(desktopName))
        return QIcon::fromTheme(desktopName);
    return QFile::exists(drawingPath(name)) ? QIcon(new DrawingEngine(name, palette)) : QIcon();
}

QIcon ownIcon(const QString &name, const QColor &color)
{
    return QFile::exists(drawingPath(name)) ? QIcon(new DrawingEngine(name, color)) : QIcon();
}

void skipMissingIconTheme()
{
    if (!hasDesktopTheme())
        QIcon::setThemeSearchPaths({});
}

QFont codeFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    font.setWeight(base.weight());
    return font;
}

} // namespace errdex

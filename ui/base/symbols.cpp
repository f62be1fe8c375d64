#include "ui/base/symbols.h"

#include <cmath>
#include <memory>
#include <QCache>
#include <QFile>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// Outside the namespace, because the macro declares a function of the global one.
static void initialiseSymbols()
{
    Q_INIT_RESOURCE(symbols);
}

namespace kluwen::ui
{

namespace
{

QString pathOf(const QString &symbol)
{
    initialiseSymbols();
    return QStringLiteral(":/symbols/%1.svg").arg(symbol);
}

/// Reads the drawing with its currentColor made a real one, which QtSvg does not do itself.
std::unique_ptr<QSvgRenderer> makeRenderer(const QString &symbol, const QColor &colour)
{
    QFile file(pathOf(symbol));
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    bytes.replace("currentColor", colour.name().toLatin1());
    return std::make_unique<QSvgRenderer>(bytes);
}

/// Drawings and rasters made before. One per thread, since QSvgRenderer belongs to one thread.
struct Cache
{
    QCache<QPair<QString, QRgb>, QSvgRenderer> renderers{256};
    QCache<QPair<QPair<QString, QRgb>, int>, QImage> images{512};
};

QSvgRenderer &rendererOf(Cache &cache, const QString &symbol, const QColor &colour)
{
    const auto key = qMakePair(symbol, colour.rgb());
    if (!cache.renderers.contains(key))
        cache.renderers.insert(key, makeRenderer(symbol, colour).release());
    return *cache.renderers.object(key);
}

const QImage &imageOf(Cache &cache, const QString &symbol, const QColor &colour, int pixels)
{
    const auto key = qMakePair(qMakePair(symbol, colour.rgb()), pixels);
    if (!cache.images.contains(key)) {
        auto image = std::make_unique<QImage>(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        image->fill(Qt::transparent);
        QPainter painter(image.get());
        rendererOf(cache, symbol, colour).render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        cache.images.insert(key, image.release());
    }
    return *cache.images.object(key);
}

Cache &threadCache()
{
    thread_local Cache cache;
    return cache;
}

QPainterPath polygon(const QRectF &box, std::initializer_list<QPointF> unitPoints)
{
    QPolygonF points;
    for (const QPointF &point : unitPoints)
        points << QPointF(box.left() + point.x() * box.width(), box.top() + point.y() * box.height());
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

} // namespace

void loadSymbols()
{
    initialiseSymbols();
}

bool hasSymbol(const QString &symbol)
{
    return QFile::exists(pathOf(symbol));
}

void paintSymbol(QPainter &painter, const QString &symbol, const QRectF &target, const QColor &colour)
{
    const QTransform transform = painter.deviceTransform();
    const double pixels = target.width() * transform.m11();
    const bool isRaster = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!isRaster || transform.type() > QTransform::TxScale || pixels > 256 || pixels < 1) {
        rendererOf(threadCache(), symbol, colour).render(&painter, target);
        return;
    }
    const QImage &image = imageOf(threadCache(), symbol, colour, static_cast<int>(std::lround(pixels)));
    painter.drawImage(target, image);
}

QPixmap symbolPixmap(const QString &symbol, int size, const QColor &colour, qreal ratio)
{
    const int pixels = static_cast<int>(std::lround(size * ratio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    rendererOf(threadCache(), symbol, colour).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon symbolIcon(const QString &symbol, const QColor &colour)
{
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48})
        icon.addPixmap(symbolPixmap(symbol, size, colour));
    return icon;
}

QIcon symbolIcon(const QString &symbol, const Theme &theme)
{
    QIcon icon = symbolIcon(symbol, theme.text);
    for (const int size : {16, 20, 24, 32, 48})
        icon.addPixmap(symbolPixmap(symbol, size, mixed(theme.text, theme.surface, 0.6)), QIcon::Disabled);
    return icon;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(symbolPixmap(QStringLiteral("kluwen"), size, Qt::white));
    return icon;
}

QString symbolOfType(const QString &type)
{
    const ThingType *known = Schema::builtIn().thing(type);
    return known ? known->symbol : QStringLiteral("document");
}

Family familyOfType(const QString &type)
{
    const ThingType *known = Schema::builtIn().thing(type);
    return known ? known->family : Family::Document;
}

QPainterPath familyShape(Family family, const QRectF &bounds)
{
    QPainterPath path;
    switch (family) {
    case Family::Person:
        path.addEllipse(bounds);
        return path;
    case Family::Organisation: {
        const double corner = bounds.width() * 0.1;
        path.addRoundedRect(bounds.adjusted(bounds.width() * 0.06, bounds.height() * 0.06, -bounds.width() * 0.06,
                                            -bounds.height() * 0.06),
                            corner, corner);
        return path;
    }
    case Family::Account: {
        const QRectF pill = bounds.adjusted(0, bounds.height() * 0.16, 0, -bounds.height() * 0.16);
        path.addRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        return path;
    }
    case Family::Asset:
        return polygon(bounds, {{0.25, 0.05}, {0.75, 0.05}, {1, 0.5}, {0.75, 0.95}, {0.25, 0.95}, {0, 0.5}});
    case Family::Place:
        return polygon(bounds, {{0.5, 0}, {1, 0.42}, {0.9, 0.42}, {0.9, 1}, {0.1, 1}, {0.1, 0.42}, {0, 0.42}});
    case Family::Event:
        return polygon(bounds, {{0.5, -0.06}, {1.06, 0.5}, {0.5, 1.06}, {-0.06, 0.5}});
    case Family::Document:
        break;
    }
    return polygon(bounds, {{0.12, 0}, {0.66, 0}, {0.88, 0.22}, {0.88, 1}, {0.12, 1}});
}

} // namespace kluwen::ui

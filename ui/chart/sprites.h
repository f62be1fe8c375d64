#pragma once
#include "core/model/schema.h"
#include "ui/base/theme.h"
#include <functional>
#include <QHash>
#include <QImage>

class QPainter;

namespace kluwen::ui
{

/// Pictures of symbols and labels that were drawn before, for one theme and pixel ratio. Belongs to one thread at a
/// time.
class SpriteCache
{
public:
    explicit SpriteCache(double pixelRatio = 1) : m_ratio(pixelRatio) {}

    [[nodiscard]] double pixelRatio() const { return m_ratio; }
    /// Draws the sprite of that key with its middle near `centre` (on a whole device pixel); `draw` makes it the first
    /// time, on a transparent ground of that size with the origin in the middle.
    void paint(QPainter &painter, const QString &key, QPointF centre, QSizeF size,
               const std::function<void(QPainter &)> &draw);
    void paintSymbol(QPainter &painter, quint64 key, QPointF centre, QSizeF size,
                     const std::function<void(QPainter &)> &draw);

private:
    [[nodiscard]] QImage render(QSizeF size, const std::function<void(QPainter &)> &draw) const;
    void blit(QPainter &painter, const QImage &image, QPointF centre) const;

    double m_ratio;
    QHash<quint64, QImage> m_symbols;
    QHash<QString, QImage> m_labels;
};

/// The plain shape of a thing with its symbol: what the sprite shows, and what vectors draw.
void paintShape(QPainter &painter, Family family, const QString &symbol, QPointF centre, double radius,
                const Theme &theme);

} // namespace kluwen::ui

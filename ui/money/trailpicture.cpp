#include "ui/money/trailpicture.h"
#include "ui/base/rendering.h"

#include <QPainter>

namespace kluwen::ui
{

Result<void> saveTrailPicture(const TrailScene &scene, const QString &path, Language language, QSize size)
{
    const bool isPixels = path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    const int scale = isPixels ? 2 : 1; // sharp on paper
    return renderToFile(path, size * scale, [&](QPainter &painter, const QRectF &) {
        painter.scale(scale, scale);
        paintTrail(painter, QRectF(QPointF(), QSizeF(size)), scene, Theme::print(), language);
    });
}

} // namespace kluwen::ui

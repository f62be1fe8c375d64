#include "ui/chart/copypicture.h"

#include "ui/base/rendering.h"
#include "ui/base/theme.h"
#include "ui/chart/painter.h"

#include <QMimeData>
#include <QPainter>

namespace kluwen::ui
{

Result<std::unique_ptr<QMimeData>> pictureForClipboard(const Scene &scene, const Viewport &view, Language language)
{
    const QSize size = view.target.size().toSize();
    const auto paint = [&](QPainter &painter, const QRectF &target) {
        PaintOptions options;
        options.view = view;
        options.view->target = target;
        options.legend = true;
        paintNetwork(painter, target, scene, Theme::print(), language, options);
    };
    const auto svg = renderToBytes(QStringLiteral("svg"), size, paint);
    if (!svg)
        return fail(svg.error());
    const auto png = renderToBytes(QStringLiteral("png"), size * 2, [&paint, size](QPainter &painter, const QRectF &) {
        painter.scale(2, 2);
        paint(painter, QRectF(QPointF(), size));
    });
    if (!png)
        return fail(png.error());
    auto data = std::make_unique<QMimeData>();
    data->setImageData(QImage::fromData(*png, "PNG"));
    data->setData(QStringLiteral("image/png"), *png);
    data->setData(QStringLiteral("image/svg+xml"), *svg);
    return data;
}

} // namespace kluwen::ui

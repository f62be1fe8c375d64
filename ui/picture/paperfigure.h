#pragma once
#include "ui/picture/figures.h"
#include "ui/picture/pagestyle.h"
#include <QPainter>

namespace kluwen::ui
{

/// The same picture as on the screen, on paper: only the scale differs.
template<typename Paint>
[[nodiscard]] DrawFigure onPaper(Paint paint)
{
    return [paint](QPainter &painter, const QRectF &area) {
        painter.save();
        painter.setClipRect(area);
        painter.translate(area.topLeft());
        painter.scale(PageStyle::unitsPerPixel, PageStyle::unitsPerPixel);
        paint(painter, QRectF(QPointF(), area.size() / PageStyle::unitsPerPixel));
        painter.restore();
    };
}

} // namespace kluwen::ui

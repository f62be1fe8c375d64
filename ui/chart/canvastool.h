#pragma once
#include "core/graph/network.h"
#include <memory>
#include <QHash>
#include <QPointF>
#include <QPolygonF>

class QPainter;

namespace kluwen::ui
{

class ChartCanvas;

/// Where the pointer is while a button is down, and what is held with it.
struct Touch
{
    QPointF at; ///< pixels
    QPointF pressedAt;
    Qt::KeyboardModifiers modifiers;
};

/// What a drag does: one class for each of pan, rubber band, lasso, move and link. Lives from the first move of the
/// pointer to its release.
class CanvasTool
{
public:
    virtual ~CanvasTool() = default;
    virtual void drag(ChartCanvas &canvas, const Touch &touch) = 0;
    virtual void release(ChartCanvas &canvas, const Touch &touch) = 0;
    virtual void cancel(ChartCanvas &) {} ///< Esc: as if nothing had happened
    virtual void paint(QPainter &, const ChartCanvas &) const {}
};

/// Moves the view.
[[nodiscard]] std::unique_ptr<CanvasTool> panTool(const ChartCanvas &canvas);
/// Selects what is inside a rectangle, or with `lasso` inside a drawn line.
[[nodiscard]] std::unique_ptr<CanvasTool> selectTool(bool lasso);
/// Moves the selected things; one edit on release.
[[nodiscard]] std::unique_ptr<CanvasTool> moveTool(const ChartCanvas &canvas);
/// Draws a link from a thing to another.
[[nodiscard]] std::unique_ptr<CanvasTool> linkTool(graph::NodeIndex from);

} // namespace kluwen::ui

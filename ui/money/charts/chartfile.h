#pragma once
#include "ui/base/theme.h"
#include <functional>
#include <QString>

class QChart;
class QPainter;
class QRectF;

namespace kluwen::ui
{

/// Draws a chart that `fill` fills in print colours on that target.
void paintChart(QPainter &painter, const QRectF &target, const std::function<void(QChart &, const Theme &)> &fill);

/// The text of a chart's title for a screen reader.
[[nodiscard]] QString plainTitle(const QChart &chart);

} // namespace kluwen::ui

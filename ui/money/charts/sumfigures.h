#pragma once
#include "ui/base/theme.h"
#include "ui/money/accountfigures.h"
#include <QRectF>

class QPainter;

namespace kluwen::ui
{

// The charts of one account as they stand in a picture. QtCharts draws in the thread of the window only, and pictures
// are made by workers; titles, axes and hatching are those of the charts on the screen.

void paintFlows(QPainter &painter, const QRectF &target, const AccountFigures &figures, const Theme &theme,
                Language language);
void paintBalance(QPainter &painter, const QRectF &target, const AccountFigures &figures, const Theme &theme,
                  Language language);
void paintCounterparties(QPainter &painter, const QRectF &target, const AccountFigures &figures, const Theme &theme,
                         Language language);

} // namespace kluwen::ui

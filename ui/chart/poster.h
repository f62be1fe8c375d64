#pragma once
#include "core/base/phrasebook.h"
#include "ui/base/theme.h"
#include <QPageLayout>
#include <QPageSize>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

namespace kluwen::ui
{

struct Scene;

/// A chart on one page or on several that are pasted together.
struct Poster
{
    QPageSize::PageSizeId paper = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    int columns = 1;      ///< pages beside each other, 1 to 10
    int rows = 1;         ///< pages below each other, 1 to 10
    double overlap = 10;  ///< millimetres that neighbouring pages share
    bool cutMarks = true; ///< where to cut before pasting
    bool legend = true;
    QString title;   ///< of the case, in the foot of each page
    QString marking; ///< on each page, "POLITIE INTERN"; may be empty
};

/// The size of the paper, and where things are on it; all in millimetres.
struct PosterPlan
{
    QSizeF paper;
    QRectF content;      ///< the part of each page that shows the chart
    QSizeF whole;        ///< of the pages pasted together
    QList<QRectF> pages; ///< per page, row by row: the part of the whole that is on it
};
[[nodiscard]] PosterPlan planPoster(const Poster &poster);

/// Draws one page with its part of the chart, marking, page number and cut marks. The painter's unit is a millimetre
/// from the corner of the paper.
void paintPosterPage(QPainter &painter, const Poster &poster, const PosterPlan &plan, int page, const Scene &scene,
                     Language language);

/// All pages on a printer or into a PDF; the page layout of the device is set. False where the device cannot be drawn
/// on.
[[nodiscard]] bool printPoster(QPagedPaintDevice &device, const Poster &poster, const Scene &scene, Language language);

} // namespace kluwen::ui

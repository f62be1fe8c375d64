#include "ui/chart/poster.h"

#include "ui/base/tr.h"
#include "ui/chart/labels.h"
#include "ui/chart/painter.h"

#include <algorithm>
#include <QPagedPaintDevice>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

constexpr double posterMargin = 10; ///< millimetres that printers leave free
constexpr double foot = 9;          ///< millimetres for marking and page number
constexpr double pixelsOfMillimetre = 96 / 25.4;
constexpr double markLength = 5;
constexpr double largestPosterFit = 4; ///< pixels per scene unit: a small network fills its poster

int clamped(int pages)
{
    return std::clamp(pages, 1, 10);
}

void paintFoot(QPainter &painter, const Poster &poster, const PosterPlan &plan, int page)
{
    const int columns = clamped(poster.columns);
    const QRectF strip(plan.content.left(), plan.content.bottom() + 2, plan.content.width(), foot - 2);
    painter.setPen(QPen(QColor(0xb0, 0xb0, 0xb0), 0.2));
    painter.drawLine(strip.topLeft(), strip.topRight());
    // Letters are set in pixels, the unit of fonts.
    painter.save();
    painter.scale(1 / pixelsOfMillimetre, 1 / pixelsOfMillimetre);
    const QRectF line(strip.topLeft() * pixelsOfMillimetre, strip.size() * pixelsOfMillimetre);
    painter.setPen(Qt::black);
    painter.setFont(detailFont());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, poster.title);
    const int count = static_cast<int>(plan.pages.size());
    const QString number = count == 1
                               ? UiTr::tr("Page 1 of 1")
                               : UiTr::tr("Page %1 of %2 (row %3, column %4)")
                                     .arg(QString::number(page + 1), QString::number(count),
                                          QString::number(page / columns + 1), QString::number(page % columns + 1));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
    QFont bold = labelFont();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(line, Qt::AlignCenter, poster.marking);
    painter.restore();
}

/// Short lines at the edges that lie on a neighbouring page: cut there, in the middle of what is shared.
void paintCutMarks(QPainter &painter, const Poster &poster, const PosterPlan &plan, int page)
{
    const int columns = clamped(poster.columns);
    const int column = page % columns;
    const int row = page / columns;
    const QRectF &content = plan.content;
    const double half = poster.overlap / 2;
    painter.setPen(QPen(Qt::black, 0.25));
    const auto upright = [&](double x) {
        painter.drawLine(QPointF(x, content.top() - markLength), QPointF(x, content.top()));
        painter.drawLine(QPointF(x, content.bottom()), QPointF(x, content.bottom() + 1.6));
    };
    const auto level = [&](double y) {
        painter.drawLine(QPointF(content.left() - markLength, y), QPointF(content.left(), y));
        painter.drawLine(QPointF(content.right(), y), QPointF(content.right() + markLength, y));
    };
    if (column > 0)
        upright(content.left() + half);
    if (column + 1 < columns)
        upright(content.right() - half);
    if (row > 0)
        level(content.top() + half);
    if (row + 1 < clamped(poster.rows))
        level(content.bottom() - half);
}

} // namespace

PosterPlan planPoster(const Poster &poster)
{
    PosterPlan plan;
    plan.paper = QPageSize(poster.paper).size(QPageSize::Millimeter);
    if (poster.orientation == QPageLayout::Landscape)
        plan.paper.transpose();
    plan.content = QRectF(posterMargin, posterMargin, plan.paper.width() - 2 * posterMargin,
                          plan.paper.height() - 2 * posterMargin - foot);
    const int columns = clamped(poster.columns);
    const int rows = clamped(poster.rows);
    const double overlap = std::clamp(poster.overlap, 0.0, plan.content.height() / 3);
    const QSizeF step = plan.content.size() - QSizeF(overlap, overlap);
    plan.whole = {columns * step.width() + overlap, rows * step.height() + overlap};
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            plan.pages << QRectF(QPointF(column * step.width(), row * step.height()), plan.content.size());
    return plan;
}

void paintPosterPage(QPainter &painter, const Poster &poster, const PosterPlan &plan, int page, const Scene &scene,
                     Language language)
{
    painter.save();
    painter.setClipRect(plan.content);
    painter.translate(plan.content.topLeft() - plan.pages[page].topLeft());
    painter.scale(1 / pixelsOfMillimetre, 1 / pixelsOfMillimetre);
    PaintOptions options;
    options.legend = poster.legend;
    options.largestFit = largestPosterFit;
    paintNetwork(painter, QRectF(QPointF(), plan.whole * pixelsOfMillimetre), scene, Theme::print(), language, options);
    painter.restore();
    if (poster.cutMarks)
        paintCutMarks(painter, poster, plan, page);
    paintFoot(painter, poster, plan, page);
}

bool printPoster(QPagedPaintDevice &device, const Poster &poster, const Scene &scene, Language language)
{
    const QPageSize paper(poster.paper);
    device.setPageLayout(QPageLayout(paper, poster.orientation, QMarginsF(), QPageLayout::Millimeter));
    const PosterPlan plan = planPoster(poster);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    // What the device calls its page may leave out margins that a printer cannot reach.
    const QRectF free = device.pageLayout().paintRect(QPageLayout::Millimeter);
    for (int page = 0; page < plan.pages.size(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(device.logicalDpiX() / 25.4, device.logicalDpiY() / 25.4);
        painter.translate(-free.topLeft());
        paintPosterPage(painter, poster, plan, page, scene, language);
        painter.restore();
    }
    return painter.end();
}

} // namespace kluwen::ui

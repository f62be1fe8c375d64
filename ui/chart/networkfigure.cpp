#include "ui/chart/networkfigure.h"

#include "core/layout/clearing.h"
#include "core/layout/evening.h"
#include "core/layout/overlap.h"
#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "ui/chart/chartfilter.h"
#include "ui/chart/chartmarks.h"
#include "ui/chart/chartstyle.h"
#include "ui/chart/layerbar.h"
#include "ui/chart/legend.h"
#include "ui/chart/photos.h"

#include <algorithm>
#include <cmath>

namespace kluwen::ui
{

namespace
{

constexpr double largestFigureFit = 1.6; ///< pixels per scene unit
constexpr int fewEnough = 200;           ///< things, for all names to be read

void hideLayers(Scene &scene, const QStringList &off)
{
    for (std::int32_t tie = 0; tie < scene.tieCount(); ++tie)
        if (off.contains(LayerBar::layerOf(scene, tie)))
            scene.tieLooks[static_cast<size_t>(tie)] |= HiddenLook;
}

} // namespace

Result<Scene> networkScene(store::CaseFile &caseFile, const ChartRequest &request, Progress &progress)
{
    const auto charts = caseFile.charts().all();
    if (!charts)
        return fail(charts.error());
    const auto contents = readChart(caseFile, request, progress);
    if (!contents)
        return fail(contents.error());
    Scene scene = chartScene(*contents, request.language);
    const auto style = computeStyle(caseFile, contents->network, styleRulesFromJson(caseFile.document(styleKey)),
                                    request.language, progress);
    if (!style)
        return fail(style.error());
    applyStyle(scene, *style, Theme::print());
    scene.photos = std::make_shared<const Photos>(readPhotos(caseFile));
    for (const store::Chart &chart : *charts) {
        if (chart.id != request.chart && (request.chart.isValid() || chart.id != charts->constFirst().id))
            continue;
        scene.marks = std::make_shared<const ChartMarks>(marksFromJson(caseFile.document(marksKey(chart.id))));
        if (request.chart.isValid())
            hideLayers(scene, chartFilterFromJson(chart.filter).layersOff);
    }
    return scene;
}

Scene networkScene(const graph::Network &network, const layout::Positions &positions,
                   const std::vector<QStringList> &roles, Language language)
{
    SceneLooks looks;
    looks.roles = roles;
    return makeScene(network, positions, looks, language);
}

Scene filling(const Scene &scene, const QRectF &target, Language language)
{
    constexpr double most = 2;    // wider or higher than it was
    constexpr double share = 0.5; // of the way to places at even distances
    constexpr double apart = 66;  // pixels between two symbols, so that names find a place
    constexpr double full = 0.4;  // of the area: more room cannot be given to each
    constexpr double beside = 28; // pixels from the middle of a symbol to the line of others
    const QRectF bounds = scene.bounds();
    const double height = target.height() - legendStripHeight(scene, target.width(), language);
    if (bounds.width() <= 0 || bounds.height() <= 0 || height <= 0)
        return scene;
    const double wider = (target.width() / height) / (bounds.width() / bounds.height());
    const double x = std::clamp(wider, 1.0, most);
    const double y = std::clamp(1 / wider, 1.0, most);
    Scene filled = scene;
    for (QPointF &position : filled.positions)
        position = QPointF(position.x() * x, position.y() * y);
    layout::evenOut(filled.positions, share);
    const double scale =
        std::min({target.width() / (bounds.width() * x), height / (bounds.height() * y), largestFigureFit});
    const double room = bounds.width() * x * bounds.height() * y / static_cast<double>(filled.positions.size());
    const double least = std::min(apart / scale, std::sqrt(full * room));
    layout::removeOverlaps(filled.positions, least);
    if (filled.count() <= fewEnough) {
        std::vector<std::pair<size_t, size_t>> ties;
        for (std::int32_t tie = 0; tie < filled.tieCount(); ++tie)
            if (!filled.isTieHidden(tie))
                ties.emplace_back(filled.tieFrom[static_cast<size_t>(tie)], filled.tieTo[static_cast<size_t>(tie)]);
        layout::clearLines(filled.positions, ties, beside / scale, least);
    }
    filled.renewIndex();
    return filled;
}

void paintNetworkFigure(QPainter &painter, const QRectF &target, const Scene &scene, const Theme &theme,
                        Language language)
{
    PaintOptions options;
    options.legend = true;
    options.largestFit = largestFigureFit;
    options.everyName = scene.count() <= fewEnough;
    paintNetwork(painter, target, scene, theme, language, options);
}

} // namespace kluwen::ui

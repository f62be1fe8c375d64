#include "ui/chart/networkfigure.h"

#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "ui/chart/chartmarks.h"
#include "ui/chart/chartstyle.h"

namespace kluwen::ui
{

Result<Scene> networkScene(store::CaseFile &caseFile, const graph::NetworkFilter &filter, Language language,
                           Progress &progress)
{
    ChartRequest request;
    request.filter = filter;
    request.language = language;
    const auto contents = readChart(caseFile, request, progress);
    if (!contents)
        return fail(contents.error());
    Scene scene = chartScene(*contents, language);
    const auto style =
        computeStyle(caseFile, contents->network, styleRulesFromJson(caseFile.document(styleKey)), language, progress);
    if (!style)
        return fail(style.error());
    applyStyle(scene, *style, Theme::print());
    const auto charts = caseFile.charts().all();
    if (!charts)
        return fail(charts.error());
    if (!charts->isEmpty())
        scene.marks =
            std::make_shared<const ChartMarks>(marksFromJson(caseFile.document(marksKey(charts->constFirst().id))));
    return scene;
}

Scene networkScene(const graph::Network &network, const layout::Positions &positions,
                   const std::vector<QStringList> &roles, Language language)
{
    SceneLooks looks;
    looks.roles = roles;
    return makeScene(network, positions, looks, language);
}

void paintNetworkFigure(QPainter &painter, const QRectF &target, const Scene &scene, const Theme &theme,
                        Language language)
{
    PaintOptions options;
    options.legend = true;
    options.largestFit = 1.6;
    paintNetwork(painter, target, scene, theme, language, options);
}

} // namespace kluwen::ui

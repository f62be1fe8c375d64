#include "ui/chart/networkfigure.h"

namespace kluwen::ui
{

Result<Scene> networkScene(store::CaseFile &caseFile, const graph::NetworkFilter &filter, Language language,
                           Progress &progress)
{
    const auto contents = readChart(caseFile, filter, {}, language, progress);
    if (!contents)
        return fail(contents.error());
    return makeScene(*contents->network, contents->positions, contents->looks, language);
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

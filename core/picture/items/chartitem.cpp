#include "core/picture/items/items.h"
#include "core/picture/seencharts.h"

#include <algorithm>

namespace kluwen::picture
{

ItemBlocks chartBlocks(const ItemInput &input, const SectionItem &item)
{
    const Material &material = input.material;
    if (item.title.isEmpty()) { // the chart of the whole case
        if (material.network.edgeCount() == 0)
            return {};
        return QList<Block>{caseFigure(material)};
    }
    const auto chart = std::find_if(input.contents.charts.begin(), input.contents.charts.end(),
                                    [&item](const CaseChart &candidate) { return candidate.title == item.title; });
    if (chart == input.contents.charts.end())
        return {};
    const auto seen = seenChart(input.contents, input.decisions, material, *chart, input.progress);
    if (!seen)
        return fail(seen.error());
    if (seen->network.ids.empty())
        return {};
    return QList<Block>{chartFigure(material, *seen)};
}

} // namespace kluwen::picture

#include "core/layout/rankedlayout.h"
#include "core/layout/graphvizclient.h"
#include "core/model/schema.h"

#include <algorithm>

namespace kluwen::layout
{

namespace
{

bool ranks(const QString &type, Algorithm algorithm)
{
    const LinkType *link = Schema::builtIn().link(type);
    const QString family = link != nullptr ? link->family : QString();
    if (algorithm == Algorithm::Flow)
        return type == QLatin1String("payments") || family == QLatin1String("money");
    return family == QLatin1String("ownership") || family == QLatin1String("control");
}

/// Per edge 1 where it makes ranks: as the options say, else by type, else all.
std::vector<std::uint8_t> rankingOf(const graph::Network &network, const LayoutOptions &options)
{
    std::vector<std::uint8_t> ranking = options.ranking;
    ranking.resize(network.from.size(), 0);
    if (!options.ranking.empty())
        return ranking;
    std::vector<std::uint8_t> ofType;
    for (const QString &type : network.edgeTypeNames)
        ofType.push_back(ranks(type, options.algorithm) ? 1 : 0);
    if (std::find(ofType.begin(), ofType.end(), 1) == ofType.end())
        std::fill(ofType.begin(), ofType.end(), std::uint8_t(1));
    for (size_t edge = 0; edge < ranking.size(); ++edge)
        ranking[edge] = ofType[network.edgeTypes[edge]];
    return ranking;
}

} // namespace

Result<Positions> rankedLayout(const graph::Network &network, const LayoutOptions &options, Progress &progress)
{
    const std::vector<std::uint8_t> ranking = rankingOf(network, options);
    std::vector<graph::NodeIndex> inPart(static_cast<size_t>(network.nodeCount()), -1);
    std::vector<size_t> ranked;
    graph::Network part;
    const auto take = [&](graph::NodeIndex node) {
        graph::NodeIndex &place = inPart[static_cast<size_t>(node)];
        if (place < 0) {
            place = part.addNode(RecordId(), QString(), QString());
            ranked.push_back(static_cast<size_t>(node));
        }
        return place;
    };
    for (size_t edge = 0; edge < ranking.size(); ++edge) {
        if (ranking[edge] == 0 || network.from[edge] == network.to[edge])
            continue;
        const graph::NodeIndex from = take(network.from[edge]);
        part.addEdge(from, take(network.to[edge]), QString());
    }
    part.finish();
    Positions positions(inPart.size());
    std::vector<std::uint8_t> isNew(inPart.size(), 1);
    if (!ranked.empty()) {
        LayoutOptions dot = options;
        dot.algorithm = Algorithm::Dot;
        const auto laidOut = graphvizLayout(part, dot, progress);
        if (!laidOut)
            return fail(laidOut.error());
        for (size_t i = 0; i < ranked.size(); ++i) {
            const QPointF &at = (*laidOut)[i];
            positions[ranked[i]] = options.algorithm == Algorithm::Flow ? QPointF(at.y(), at.x()) : at;
            isNew[ranked[i]] = 0;
        }
    }
    return placeNew(network, positions, isNew, options);
}

} // namespace kluwen::layout

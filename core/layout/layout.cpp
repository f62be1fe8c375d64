#include "core/layout/layout.h"
#include "core/base/tr.h"
#include "core/layout/forcelayout.h"
#include "core/layout/graphvizclient.h"
#include "core/layout/grouplayouts.h"
#include "core/layout/rankedlayout.h"

#include <array>

namespace kluwen::layout
{

namespace
{

constexpr std::array<const char *, 13> algorithmIds{"force",     "dot",  "neato",  "sfdp",   "circo",  "twopi", "lanes",
                                                    "ownership", "flow", "radial", "groups", "circle", "grid"};

struct Limit
{
    Algorithm algorithm;
    qint64 nodes;
    qint64 edges;
};
/// Above these a two-core machine is expected to need minutes, or gigabytes: a judgement, not a measurement.
constexpr std::array<Limit, 9> limits{{{Algorithm::Dot, 20'000, 20'000},
                                       {Algorithm::Neato, 6'000, 200'000},
                                       {Algorithm::Sfdp, 200'000, 500'000},
                                       {Algorithm::Circo, 20'000, 20'000},
                                       {Algorithm::Twopi, 50'000, 100'000},
                                       {Algorithm::Ownership, 20'000, 20'000},
                                       {Algorithm::Flow, 20'000, 20'000},
                                       {Algorithm::Lanes, 100'000, 500'000},
                                       {Algorithm::Circle, 100'000, 500'000}}};

} // namespace

QString algorithmId(Algorithm algorithm)
{
    return QLatin1String(algorithmIds[static_cast<size_t>(algorithm)]);
}

Result<Algorithm> algorithmFromId(const QString &id)
{
    const QStringList known = algorithmIdList();
    if (known.contains(id))
        return static_cast<Algorithm>(known.indexOf(id));
    Error error;
    error.code = Error::Code::Usage;
    error.message = Tr::tr("There is no layout called \"%1\".").arg(id);
    error.remedy = Tr::tr("Choose one of: %1.").arg(known.join(QStringLiteral(", ")));
    return fail(error);
}

QStringList algorithmIdList()
{
    QStringList ids;
    for (const char *id : algorithmIds)
        ids << QLatin1String(id);
    return ids;
}

Result<void> fitsAlgorithm(const graph::Network &network, Algorithm algorithm)
{
    for (const Limit &limit : limits) {
        if (limit.algorithm != algorithm || (network.nodeCount() <= limit.nodes && network.edgeCount() <= limit.edges))
            continue;
        Error error;
        error.code = Error::Code::Usage;
        error.message = Tr::tr("This layout is made for at most %1 things and %2 links; this network has %3 and %4.")
                            .arg(limit.nodes)
                            .arg(limit.edges)
                            .arg(network.nodeCount())
                            .arg(network.edgeCount());
        error.remedy = Tr::tr("Choose the force layout, which takes networks of any size, or lay out a part.");
        return fail(error);
    }
    return {};
}

Result<Positions> layoutNetwork(const graph::Network &network, const LayoutOptions &options, Progress &progress)
{
    if (network.nodeCount() == 0)
        return Positions{};
    if (const auto fits = fitsAlgorithm(network, options.algorithm); !fits)
        return fail(fits.error());
    if (options.algorithm == Algorithm::Force)
        return forceLayout(graph::simplified(network),
                           {options.seed, options.spacing, options.intermediate, options.keepWhenStopped}, progress);
    switch (options.algorithm) {
    case Algorithm::Lanes:
        return lanesLayout(network, options);
    case Algorithm::Ownership:
    case Algorithm::Flow:
        return rankedLayout(network, options, progress);
    case Algorithm::Radial:
        return radialLayout(network, options);
    case Algorithm::Groups:
        return groupsLayout(network, options);
    case Algorithm::Circle:
        return circleLayout(network, options);
    case Algorithm::Grid:
        return gridLayout(network, options);
    default:
        return graphvizLayout(network, options, progress);
    }
}

} // namespace kluwen::layout

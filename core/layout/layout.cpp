#include "core/layout/layout.h"
#include "core/base/tr.h"
#include "core/layout/forcelayout.h"
#include "core/layout/graphvizclient.h"

#include <array>

namespace kluwen::layout
{

namespace
{

constexpr std::array<const char *, 6> algorithmIds{"force", "dot", "neato", "sfdp", "circo", "twopi"};

} // namespace

QString algorithmId(Algorithm algorithm)
{
    return QLatin1String(algorithmIds[static_cast<size_t>(algorithm)]);
}

Result<Algorithm> algorithmFromId(const QString &id)
{
    QStringList known;
    for (size_t i = 0; i < algorithmIds.size(); ++i) {
        if (id == QLatin1String(algorithmIds[i]))
            return static_cast<Algorithm>(i);
        known << QLatin1String(algorithmIds[i]);
    }
    Error error;
    error.code = Error::Code::Usage;
    error.message = Tr::tr("There is no layout called \"%1\".").arg(id);
    error.remedy = Tr::tr("Choose one of: %1.").arg(known.join(QStringLiteral(", ")));
    return fail(error);
}

Result<Positions> layoutNetwork(const graph::Network &network, const LayoutOptions &options, Progress &progress)
{
    if (network.nodeCount() == 0)
        return Positions{};
    if (options.algorithm == Algorithm::Force)
        return forceLayout(graph::simplified(network), {options.seed, options.spacing}, progress);
    return graphvizLayout(network, options, progress);
}

} // namespace kluwen::layout

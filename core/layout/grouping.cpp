#include "core/layout/grouping.h"
#include "core/model/schema.h"

#include <limits>
#include <map>

namespace kluwen::layout
{

namespace
{

/// Persons, organisations, accounts and so on; types that the schema does not know are last.
std::vector<int> familiesOf(const graph::Network &network)
{
    std::vector<int> ofType;
    for (const QString &name : network.typeNames) {
        const ThingType *type = Schema::builtIn().thing(name);
        ofType.push_back(type != nullptr ? static_cast<int>(type->family) : -1);
    }
    std::vector<int> families;
    families.reserve(network.types.size());
    for (const std::uint16_t type : network.types)
        families.push_back(ofType[type]);
    return families;
}

} // namespace

std::vector<std::vector<graph::NodeIndex>> groupedNodes(const graph::Network &network, const LayoutOptions &options)
{
    const std::vector<int> groups = options.groups.empty() ? familiesOf(network) : options.groups;
    std::map<int, std::vector<graph::NodeIndex>> members;
    for (graph::NodeIndex node = 0; node < network.nodeCount(); ++node) {
        const auto index = static_cast<size_t>(node);
        const int group = index < groups.size() ? groups[index] : -1;
        members[group < 0 ? std::numeric_limits<int>::max() : group].push_back(node);
    }
    std::vector<std::vector<graph::NodeIndex>> all;
    all.reserve(members.size());
    for (auto &[group, nodes] : members)
        all.push_back(std::move(nodes));
    return all;
}

} // namespace kluwen::layout

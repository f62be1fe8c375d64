#include "core/picture/material.h"
#include "core/picture/sections/capacities.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace kluwen::picture
{

namespace
{

constexpr size_t examined = 200; ///< the most between others; beyond these nobody holds a network together
constexpr size_t listedPoints = 8;

struct Removal
{
    size_t node = 0;
    double fragmentation = 0;
    qint64 parts = 0;
};

/// F = 1 - sum s(s-1) / (n(n-1)) of what is left, with the removed node counted as a part of its own (Borgatti 2006).
/// Without one to remove: of the network as it is.
Removal removalOf(const graph::SimpleNetwork &network, std::optional<size_t> removed)
{
    const auto nodes = static_cast<size_t>(network.nodeCount());
    std::vector<bool> seen(nodes, false);
    if (removed)
        seen[*removed] = true;
    double pairs = 0;
    Removal removal{removed.value_or(0), 0, removed ? 1 : 0};
    std::vector<graph::NodeIndex> queue;
    for (size_t start = 0; start < nodes; ++start) {
        if (seen[start])
            continue;
        ++removal.parts;
        double size = 0;
        seen[start] = true;
        queue.assign(1, static_cast<graph::NodeIndex>(start));
        while (!queue.empty()) {
            const graph::NodeIndex node = queue.back();
            queue.pop_back();
            ++size;
            for (const graph::NodeIndex next : network.of(node))
                if (!seen[static_cast<size_t>(next)]) {
                    seen[static_cast<size_t>(next)] = true;
                    queue.push_back(next);
                }
        }
        pairs += size * (size - 1);
    }
    const auto all = static_cast<double>(nodes);
    removal.fragmentation = 1 - pairs / (all * (all - 1));
    return removal;
}

std::vector<Removal> removals(const Material &material)
{
    const graph::SimpleNetwork network = graph::simplified(material.network);
    std::vector<size_t> order(material.network.ids.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto &betweenness = material.measures.betweenness;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return betweenness[a] > betweenness[b]; });
    order.resize(std::min(order.size(), examined));
    std::vector<Removal> found;
    for (const size_t node : order)
        if (betweenness[node] > 0)
            found.push_back(removalOf(network, node));
    std::stable_sort(found.begin(), found.end(),
                     [](const Removal &a, const Removal &b) { return a.fragmentation > b.fragmentation; });
    found.resize(std::min(found.size(), listedPoints));
    return found;
}

} // namespace

/// Where the network would fall apart, before anybody repairs it.
void fillVulnerable(const Material &material, Section &section)
{
    if (material.network.ids.size() < 3 || material.measures.links == 0)
        return;
    const Removal now = removalOf(graph::simplified(material.network), {});
    Table table;
    table.caption = sentence(
        QT_TRANSLATE_NOOP(
            "Picture",
            "What would be left of the network without one of its members. Fragmentation is the share of pairs "
            "that no longer reach each other, from 0 to 1 (Borgatti 2006); of the whole network it is %1, in %2 "
            "parts."),
        {Decimal{now.fragmentation, 3}, now.parts});
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Name")), 3.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Role (assessment)")), 3, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Fragmentation")), 1.6, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Parts")), 1, true}};
    QList<RecordId> shown;
    for (const Removal &removal : removals(material)) {
        const RecordId id = material.network.ids[removal.node];
        const Thing *thing = material.view.thing(id);
        table.rows << QList<Phrase>{value(material.network.labels[removal.node]),
                                    thing ? valuesOf(material.view, *thing, QStringLiteral("role")) : Phrase{},
                                    value(Decimal{removal.fragmentation, 3}), value(removal.parts)};
        table.citations << material.citations(id);
        shown << id;
    }
    if (table.rows.isEmpty())
        return;
    section.blocks << table
                   << note(sentence(QT_TRANSLATE_NOOP(
                          "Picture",
                          "Networks recover: somebody else takes the place, often nearer to the others than "
                          "before. The table shows the moment before that and is in itself no reason to act.")));
    explainRoles(material, shown, section);
    tellWhatIsMeasured(material, section);
}

} // namespace kluwen::picture

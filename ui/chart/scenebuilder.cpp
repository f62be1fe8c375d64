#include "ui/base/format.h"
#include "ui/chart/scene.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QMap>

namespace kluwen::ui
{

namespace
{

using graph::EdgeIndex;
using graph::Network;
using graph::NodeIndex;

constexpr float leastRadius = 16;
constexpr float mostRadius = 30;
constexpr float shiftBetweenTies = 9; ///< scene units

/// Edges of one pair that are drawn as one: payments of one direction, or everything else.
struct Strand
{
    NodeIndex low = 0;
    NodeIndex high = 0;
    int course = 0; ///< 0 = links, 1 = money from low to high, 2 = money from high to low
    EdgeIndex edge = 0;

    friend auto operator<=>(const Strand &, const Strand &) = default;
};

/// Number of an entry in a list of names; added where it is new.
template<typename Number>
Number numberOf(const QString &name, QStringList &names)
{
    const qsizetype found = names.indexOf(name);
    if (found >= 0)
        return static_cast<Number>(found);
    names << name;
    return static_cast<Number>(names.size() - 1);
}

class Builder
{
public:
    Builder(const Network &network, const SceneLooks &looks, Language language)
        : m_network(network), m_looks(looks), m_language(language)
    {
    }

    Scene build(const layout::Positions &positions)
    {
        addThings(positions);
        nameLinkTypes();
        addTies();
        rank();
        rankTies();
        listTies();
        m_scene.renewIndex();
        return std::move(m_scene);
    }

private:
    void addThings(const layout::Positions &positions);
    void nameLinkTypes();
    void addTies();
    void addTie(std::span<const Strand> strands, int place, int places);
    void countMembers(std::span<const Strand> strands);
    [[nodiscard]] QString moneyLabel(std::span<const Strand> strands) const;
    [[nodiscard]] float moneyWidth(std::span<const Strand> strands) const;
    [[nodiscard]] QString linkLabel(std::span<const Strand> strands) const;
    void rank();
    void rankTies();
    void listTies();

    const Network &m_network;
    const SceneLooks &m_looks;
    Language m_language;
    Scene m_scene;
    std::vector<const LinkType *> m_linkTypes; ///< beside edgeTypeNames; null where the schema does not know it
};

void Builder::addThings(const layout::Positions &positions)
{
    const auto nodes = static_cast<size_t>(m_network.nodeCount());
    const Schema &schema = Schema::builtIn();
    m_scene.ids = m_network.ids;
    m_scene.labels = m_network.labels;
    m_scene.positions = positions;
    m_scene.positions.resize(nodes);
    m_scene.symbols = m_network.types;
    for (const QString &type : m_network.typeNames) {
        const ThingType *known = schema.thing(type);
        m_scene.symbolNames << (known ? known->symbol : QString());
        m_scene.typeNames << (known ? known->labels.in(m_language) : type);
    }
    m_scene.families.resize(nodes);
    m_scene.details.resize(nodes);
    m_scene.roles.assign(nodes, 0);
    m_scene.looks.assign(nodes, 0);
    for (size_t n = 0; n < nodes; ++n) {
        const ThingType *type = schema.thing(m_network.typeNames[m_network.types[n]]);
        m_scene.families[n] = type ? type->family : Family::Person;
        const bool hasDetail = n < m_looks.details.size() && !m_looks.details[n].isEmpty();
        m_scene.details[n] = hasDetail ? m_looks.details[n] : m_scene.typeNames[m_network.types[n]];
        if (n < m_looks.roles.size())
            m_scene.roles[n] = roleMask(m_looks.roles[n]);
        if (n < m_looks.pinned.size() && m_looks.pinned[n])
            m_scene.looks[n] |= PinnedLook;
    }
}

void Builder::nameLinkTypes()
{
    for (const QString &type : m_network.edgeTypeNames) {
        m_linkTypes.push_back(Schema::builtIn().link(type));
        m_scene.memberTypeNames << (m_linkTypes.back() ? m_linkTypes.back()->labels.in(m_language) : type);
    }
}

void Builder::addTies()
{
    std::vector<Strand> strands;
    for (EdgeIndex edge = 0; edge < m_network.edgeCount(); ++edge) {
        const auto e = static_cast<size_t>(edge);
        const NodeIndex a = m_network.from[e];
        const NodeIndex b = m_network.to[e];
        if (a == b)
            continue;
        const bool isMoney = m_network.currencies.size() > e && m_network.currencies[e].isValid();
        strands.push_back({std::min(a, b), std::max(a, b), isMoney ? (a < b ? 1 : 2) : 0, edge});
    }
    std::sort(strands.begin(), strands.end());
    m_scene.memberOffsets.push_back(0);
    for (size_t first = 0; first < strands.size();) {
        size_t pairEnd = first;
        std::vector<size_t> starts;
        while (pairEnd < strands.size() && strands[pairEnd].low == strands[first].low &&
               strands[pairEnd].high == strands[first].high) {
            if (starts.empty() || strands[pairEnd].course != strands[starts.back()].course)
                starts.push_back(pairEnd);
            ++pairEnd;
        }
        for (size_t i = 0; i < starts.size(); ++i) {
            const size_t end = i + 1 < starts.size() ? starts[i + 1] : pairEnd;
            addTie(std::span(strands).subspan(starts[i], end - starts[i]), static_cast<int>(i),
                   static_cast<int>(starts.size()));
        }
        first = pairEnd;
    }
}

void Builder::addTie(std::span<const Strand> strands, int place, int places)
{
    const Strand &first = strands.front();
    const auto firstEdge = static_cast<size_t>(first.edge);
    const bool isMoney = first.course != 0;
    const NodeIndex from = isMoney || strands.size() == 1 ? m_network.from[firstEdge] : first.low;
    const NodeIndex to = from == first.low ? first.high : first.low;
    m_scene.tieFrom.push_back(from);
    m_scene.tieTo.push_back(to);
    countMembers(strands);
    // Sideways is seen from `from`, so a tie that runs the other way takes the other sign.
    const float shift = (static_cast<float>(place) - static_cast<float>(places - 1) / 2) * shiftBetweenTies;
    m_scene.tieShifts.push_back(from == first.low ? shift : -shift);
    m_scene.tieLooks.push_back(0);
    if (isMoney) {
        m_scene.tieKinds.push_back(TieKind::Money);
        m_scene.tieWidths.push_back(moneyWidth(strands));
        m_scene.tieLabels.push_back(moneyLabel(strands));
        m_scene.tieFamilies.push_back(numberOf<std::uint8_t>(QStringLiteral("money"), m_scene.familyNames));
        return;
    }
    bool owns = false;
    QString family;
    for (const Strand &strand : strands) {
        const auto number = m_network.edgeTypes[static_cast<size_t>(strand.edge)];
        const QString &type = m_network.edgeTypeNames[number];
        const LinkType *known = m_linkTypes[number];
        owns = owns || type == QLatin1String("ownership");
        if (family.isEmpty() || type == QLatin1String("ownership"))
            family = known ? known->family : QStringLiteral("social");
    }
    m_scene.tieKinds.push_back(owns ? TieKind::Ownership : TieKind::Plain);
    m_scene.tieWidths.push_back(owns ? 4.0F : 1.5F);
    m_scene.tieLabels.push_back(linkLabel(strands));
    m_scene.tieFamilies.push_back(numberOf<std::uint8_t>(family, m_scene.familyNames));
}

void Builder::countMembers(std::span<const Strand> strands)
{
    const bool isMoney = strands.front().course != 0;
    graph::Certainty surest = graph::Certainty::Suspected;
    bool past = true;
    unsigned arrows = 0;
    double count = 0;
    for (const Strand &strand : strands) {
        const auto e = static_cast<size_t>(strand.edge);
        surest = std::min(surest, m_network.certainty[e]);
        past = past && m_network.past[e];
        count += isMoney ? m_network.weights[e] : 1;
        m_scene.members.push_back(strand.edge);
        const LinkType *type = m_linkTypes[m_network.edgeTypes[e]];
        unsigned arrow = 0;
        if (isMoney || (type && type->directed))
            arrow = m_network.to[e] == m_scene.tieTo.back() ? 1U : 2U;
        arrows |= arrow;
        m_scene.memberTypes.push_back(m_network.edgeTypes[e]);
        m_scene.memberCertainty.push_back(m_network.certainty[e]);
        m_scene.memberArrows.push_back(static_cast<std::uint8_t>(arrow));
    }
    m_scene.tieCertainty.push_back(surest);
    m_scene.tiePast.push_back(past ? 1 : 0);
    m_scene.tieArrows.push_back(static_cast<std::uint8_t>(arrows));
    m_scene.tieCounts.push_back(static_cast<std::int32_t>(count));
    m_scene.memberOffsets.push_back(static_cast<std::int32_t>(m_scene.members.size()));
}

/// Sums per currency and the number of payments: "€ 84.300,00 · 12×".
QString Builder::moneyLabel(std::span<const Strand> strands) const
{
    QMap<quint16, qint64> sums;
    double payments = 0;
    for (const Strand &strand : strands) {
        const auto e = static_cast<size_t>(strand.edge);
        sums[m_network.currencies[e].code] += m_network.sums[e];
        payments += m_network.weights[e];
    }
    QStringList parts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        parts << amountText(sum.value(), Currency{sum.key()}, m_language);
    if (payments > 1)
        parts << countText(static_cast<qint64>(payments), m_language) + QChar(0x00D7);
    return parts.join(QStringLiteral(" · "));
}

/// Grows with the logarithm of the amount, so that one very large payment does not bury the rest; capped.
float Builder::moneyWidth(std::span<const Strand> strands) const
{
    double largest = 0;
    for (const Strand &strand : strands) {
        const auto e = static_cast<size_t>(strand.edge);
        const double units = std::pow(10.0, m_network.currencies[e].exponent());
        largest = std::max(largest, static_cast<double>(m_network.sums[e]) / units);
    }
    return static_cast<float>(std::clamp(2.0 + 2.2 * std::log10(1 + largest / 250), 2.0, 14.0));
}

QString Builder::linkLabel(std::span<const Strand> strands) const
{
    QStringList texts;
    if (m_looks.tieTexts.isEmpty())
        return {};
    for (const Strand &strand : strands) {
        const RecordId link = m_network.links[static_cast<size_t>(strand.edge)];
        const QString text = m_looks.tieTexts.value(link);
        if (!text.isEmpty() && !texts.contains(text))
            texts << text;
    }
    return texts.join(QStringLiteral(" · "));
}

/// Size by the number of links; the order in which labels are placed and symbols are stacked.
void Builder::rank()
{
    const auto nodes = static_cast<size_t>(m_network.nodeCount());
    m_scene.degrees.assign(nodes, 0);
    for (size_t e = 0; e < m_network.from.size(); ++e) {
        ++m_scene.degrees[static_cast<size_t>(m_network.from[e])];
        if (m_network.to[e] != m_network.from[e])
            ++m_scene.degrees[static_cast<size_t>(m_network.to[e])];
    }
    m_scene.radii.resize(nodes);
    std::vector<double> importance(nodes);
    for (size_t n = 0; n < nodes; ++n) {
        const auto degree = static_cast<float>(m_scene.degrees[n]);
        m_scene.radii[n] = std::min(leastRadius + 2.1F * std::log2(1 + degree), mostRadius);
        importance[n] = static_cast<double>(degree) + (m_scene.roles[n] ? 1000 : 0) +
                        (m_scene.families[n] == Family::Account ? -0.5 : 0);
    }
    m_scene.byImportance.resize(nodes);
    std::iota(m_scene.byImportance.begin(), m_scene.byImportance.end(), 0);
    std::stable_sort(m_scene.byImportance.begin(), m_scene.byImportance.end(), [&](NodeIndex a, NodeIndex b) {
        return importance[static_cast<size_t>(a)] > importance[static_cast<size_t>(b)];
    });
    m_scene.ranks.resize(nodes);
    for (size_t place = 0; place < nodes; ++place)
        m_scene.ranks[static_cast<size_t>(m_scene.byImportance[place])] = static_cast<std::int32_t>(place);
}

/// Far out only the strongest ties are drawn: by width and number of links; among equals those of important things.
void Builder::rankTies()
{
    const size_t ties = m_scene.tieFrom.size();
    std::vector<std::pair<float, std::int32_t>> order(ties);
    for (size_t t = 0; t < ties; ++t) {
        const auto better = std::min(m_scene.ranks[static_cast<size_t>(m_scene.tieFrom[t])],
                                     m_scene.ranks[static_cast<size_t>(m_scene.tieTo[t])]);
        order[t] = {m_scene.tieWidths[t] + 2 * std::log2(static_cast<float>(std::max(m_scene.tieCounts[t], 1))) -
                        static_cast<float>(better) / static_cast<float>(m_scene.ranks.size()),
                    static_cast<std::int32_t>(t)};
    }
    std::sort(order.begin(), order.end());
    m_scene.tieRanks.resize(ties);
    for (size_t place = 0; place < ties; ++place)
        m_scene.tieRanks[static_cast<size_t>(order[place].second)] = static_cast<std::uint8_t>(place * 256 / ties);
}

void Builder::listTies()
{
    const auto nodes = static_cast<size_t>(m_scene.count());
    m_scene.tieOffsets.assign(nodes + 1, 0);
    for (size_t t = 0; t < m_scene.tieFrom.size(); ++t) {
        ++m_scene.tieOffsets[static_cast<size_t>(m_scene.tieFrom[t]) + 1];
        ++m_scene.tieOffsets[static_cast<size_t>(m_scene.tieTo[t]) + 1];
    }
    std::partial_sum(m_scene.tieOffsets.begin(), m_scene.tieOffsets.end(), m_scene.tieOffsets.begin());
    m_scene.tiesOfThing.resize(m_scene.tieFrom.size() * 2);
    auto next = m_scene.tieOffsets;
    for (size_t t = 0; t < m_scene.tieFrom.size(); ++t) {
        m_scene.tiesOfThing[static_cast<size_t>(next[static_cast<size_t>(m_scene.tieFrom[t])]++)] =
            static_cast<std::int32_t>(t);
        m_scene.tiesOfThing[static_cast<size_t>(next[static_cast<size_t>(m_scene.tieTo[t])]++)] =
            static_cast<std::int32_t>(t);
    }
}

} // namespace

Scene makeScene(const graph::Network &network, const layout::Positions &positions, const SceneLooks &looks,
                Language language)
{
    return Builder(network, looks, language).build(positions);
}

} // namespace kluwen::ui

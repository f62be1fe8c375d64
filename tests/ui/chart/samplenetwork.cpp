#include "tests/ui/chart/samplenetwork.h"

#include <cmath>
#include <random>

namespace kluwen::test
{

namespace
{

using graph::Certainty;
using graph::EdgeIndex;
using graph::NodeIndex;

class Maker
{
public:
    NodeIndex thing(const char *label, const char *type, QPointF at, const QStringList &roles = {},
                    const char *detail = "")
    {
        const auto number = m_sample.network.nodeCount() + 1;
        m_sample.positions.push_back(at);
        m_sample.looks.roles.push_back(roles);
        m_sample.looks.details.push_back(QString::fromUtf8(detail));
        m_sample.looks.pinned.push_back(0);
        return m_sample.network.addNode(RecordId(number), QString::fromUtf8(label), QLatin1String(type));
    }

    EdgeIndex link(NodeIndex from, NodeIndex to, const char *type, Certainty certainty = Certainty::Confirmed,
                   bool past = false)
    {
        const EdgeIndex edge = m_sample.network.addEdge(from, to, QLatin1String(type));
        const auto e = static_cast<size_t>(edge);
        m_sample.network.links[e] = RecordId(1000 + edge);
        m_sample.network.certainty[e] = certainty;
        m_sample.network.past[e] = past ? 1 : 0;
        return edge;
    }

    void owns(NodeIndex from, NodeIndex to, const char *share)
    {
        const EdgeIndex edge = link(from, to, "ownership");
        m_sample.looks.tieTexts.insert(RecordId(1000 + edge), QString::fromUtf8(share));
    }

    void pays(NodeIndex from, NodeIndex to, qint64 minor, int count)
    {
        const EdgeIndex edge = m_sample.network.addEdge(from, to, QStringLiteral("payments"), count);
        const auto e = static_cast<size_t>(edge);
        m_sample.network.sums[e] = minor;
        m_sample.network.currencies[e] = euro();
    }

    SampleNetwork take()
    {
        m_sample.network.finish();
        return std::move(m_sample);
    }

    SampleNetwork m_sample;
};

} // namespace

SampleNetwork sampleNetwork()
{
    Maker make;
    const auto boss = make.thing("R. Aldermeer", "person", {0, 0}, {QStringLiteral("kingpin")}, "kingpin");
    const auto finance = make.thing("Marit Oosterwolde", "person", {190, -120},
                                    {QStringLiteral("facilitator_financial")}, "facilitator (financial)");
    const auto front =
        make.thing("D. Pieterszoon", "person", {-190, 120}, {QStringLiteral("front_person")}, "front person");
    const auto mule = make.thing("Kofi Brandsma", "person", {-60, 300},
                                 {QStringLiteral("money_mule"), QStringLiteral("victim_or_suspect")}, "money mule");
    const auto holding = make.thing("Zilverbaars Holding B.V.", "company", {160, 130});
    const auto trade = make.thing("Noorderkoel Import Export B.V.", "company", {330, 240});
    const auto trust = make.thing("Stichting Derdengelden Vaart", "foundation", {390, -30});
    const auto accountA = make.thing("NL91ABNA0417164300", "account", {120, 330}, {}, "Noorderkoel Import Export B.V.");
    const auto accountB = make.thing("NL02INGB0001234567", "account", {-250, 350}, {}, "Kofi Brandsma");
    const auto wallet = make.thing("bc1q…7k2", "crypto_wallet", {520, 90});
    const auto van = make.thing("V-482-KX", "vehicle", {-330, -20});
    const auto house = make.thing("Kadeweg 12, Lauwersoog", "address", {-120, -180});
    const auto seizure = make.thing("Seizure of 84 kg, Lauwersoog", "seizure", {-310, -180});
    const auto report = make.thing("Report 2026-031", "document", {60, -260});
    make.link(boss, finance, "association");
    make.link(boss, finance, "association");
    make.link(boss, front, "association", Certainty::Unconfirmed);
    make.link(finance, boss, "facilitation", Certainty::Suspected);
    make.owns(boss, holding, "60%");
    make.owns(holding, trade, "100%");
    make.link(front, trade, "directorship");
    make.link(finance, trust, "directorship", Certainty::Confirmed, true);
    make.link(trade, accountA, "account_holder");
    make.link(mule, accountB, "account_holder");
    make.pays(accountA, accountB, 842000000, 31);
    make.pays(accountB, accountA, 1250000, 3);
    make.pays(accountA, wallet, 18430000, 12);
    make.link(front, van, "ownership");
    make.link(boss, house, "resident", Certainty::Unconfirmed);
    make.link(seizure, van, "seized_from");
    make.link(seizure, house, "located");
    make.link(finance, report, "mentioned_in");
    make.link(front, mule, "association", Certainty::Suspected);
    return make.take();
}

SampleNetwork largeNetwork(int things, int links)
{
    Maker make;
    std::mt19937 random(7); // NOLINT: the same network in every run
    const int clusters = std::max(1, static_cast<int>(std::sqrt(things) / 3));
    const double spread = 40 * std::sqrt(static_cast<double>(things) / clusters);
    std::normal_distribution<double> around(0, spread);
    static constexpr const char *types[] = {"person", "company", "account", "person", "address", "vehicle"};
    const int columns = static_cast<int>(std::ceil(std::sqrt(clusters)));
    for (int i = 0; i < things; ++i) {
        const int cluster = i % clusters;
        const QPointF centre((cluster % columns) * spread * 4.2, static_cast<double>(cluster / columns) * spread * 4.2);
        make.thing(qPrintable(QStringLiteral("Thing number %1").arg(i)), types[i % 6],
                   centre + QPointF(around(random), around(random)));
    }
    std::uniform_int_distribution<int> any(0, things - 1);
    for (int i = 0; i < links; ++i) {
        const int from = any(random);
        const int to = i % 12 == 0 ? any(random) : (from + clusters * (1 + any(random) % 12)) % things;
        make.link(from, to, i % 7 == 0 ? "directorship" : "association");
    }
    return make.take();
}

} // namespace kluwen::test

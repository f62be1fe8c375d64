#include "tests/bench/benchnetworks.h"

#include <cstdio>
#include <random>

namespace kluwen::bench
{

graph::Network plantedNetwork(int nodes, int groups, double inside, double outside)
{
    std::mt19937 random(1);
    const auto below = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    graph::Network network;
    for (int i = 0; i < nodes; ++i)
        network.addNode(RecordId(), QString::number(i), QStringLiteral("person"));
    const int size = nodes / groups;
    const QString type = QStringLiteral("link");
    for (int i = 0; i < static_cast<int>(nodes * inside / 2); ++i) {
        const int group = below(groups);
        network.addEdge(group * size + below(size), group * size + below(size), type);
    }
    for (int i = 0; i < static_cast<int>(nodes * outside / 2); ++i)
        network.addEdge(below(nodes), below(nodes), type);
    network.finish();
    return network;
}

void printFigure(const char *name, double value, const char *unit, const char *peer, double peerValue)
{
    std::printf("{\"name\":\"%s\",\"value\":%.4g,\"unit\":\"%s\",\"peer\":\"%s\",\"peer_value\":%.4g,\"ratio\":%.4g}\n",
                name, value, unit, peer, peerValue, peerValue == 0 ? 0.0 : value / peerValue);
    std::fflush(stdout);
}

} // namespace kluwen::bench

#pragma once
#include "core/graph/network.h"
#include "core/layout/layout.h"
#include "ui/chart/scene.h"

namespace kluwen::test
{

/// A small invented network with every kind of thing and tie, places laid by hand.
struct SampleNetwork
{
    graph::Network network;
    layout::Positions positions;
    ui::SceneLooks looks;
};
[[nodiscard]] SampleNetwork sampleNetwork();

/// Invented things in a ring of clusters, as many as asked for.
[[nodiscard]] SampleNetwork largeNetwork(int things, int links);

} // namespace kluwen::test

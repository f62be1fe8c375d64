#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include <vector>

namespace kluwen::analysis
{

/// The measures of every node of the simple undirected network (loops and parallel edges removed).
struct Measures
{
    std::vector<int> degree;
    std::vector<double> betweenness; ///< divided by (n-1)(n-2)/2; Freeman 1977, Brandes 2001
    std::vector<double> closeness;   ///< Wasserman and Faust 1994: improved for several components
    std::vector<double> eigenvector; ///< on the largest component, unit L2 norm, 0 elsewhere; Bonacich 1972
    std::vector<double> pagerank;    ///< damping 0.85, sums to 1; Brin and Page 1998
    std::vector<double> clustering;  ///< local; 0 below two neighbours; Watts and Strogatz 1998
    std::vector<int> core;           ///< k-core number; Seidman 1983
    std::vector<int> community;      ///< Leiden on modularity, numbered by size; Traag et al. 2019
    std::vector<int> component;      ///< number of the component, by size
    std::vector<int> componentSizes; ///< descending
    int nodes = 0;
    qint64 links = 0; ///< of the simple network
};

struct MeasureOptions
{
    unsigned seed = 7;
    bool exactPaths = true; ///< false: betweenness and closeness left at 0 for very large networks
};

[[nodiscard]] Result<Measures> measure(const graph::Network &network, const MeasureOptions &options,
                                       Progress &progress);

} // namespace kluwen::analysis

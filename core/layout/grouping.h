#pragma once
#include "core/layout/layout.h"

namespace kluwen::layout
{

/// The nodes of every group that has any, in the order of the groups: those of the options, negative ones last, or by
/// family of thing where the options name none.
[[nodiscard]] std::vector<std::vector<graph::NodeIndex>> groupedNodes(const graph::Network &network,
                                                                      const LayoutOptions &options);

} // namespace kluwen::layout

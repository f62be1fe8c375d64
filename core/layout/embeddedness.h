#pragma once
#include "core/layout/levelgraph.h"

namespace kluwen::layout
{

/// Sets the weights of a finest level: the root of the share of neighbours that both ends have in common (Jaccard, the
/// ends counted), so that ties inside a community pull more than ties between communities. The mean pull of a node
/// is 1.
void weighByEmbeddedness(LevelGraph &graph);

} // namespace kluwen::layout

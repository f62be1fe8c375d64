#pragma once
#include "app/commands/command.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include <QString>

namespace kluwen::app
{

/// A network from what stands on the command line: a case, a GraphML file or an edge list, told apart by content.
[[nodiscard]] Result<graph::Network> readNetworkInput(const QString &path, const Clock &clock);

} // namespace kluwen::app

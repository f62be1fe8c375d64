#pragma once
#include "core/layout/layout.h"

namespace kluwen::layout
{

/// Dot to Twopi through the worker process (see workerprotocol.h). Crash, hang, garbage, a missing program or too much
/// memory is an Error of code Storage with the worker's last words in `detail`; cancelling kills the worker.
[[nodiscard]] Result<Positions> graphvizLayout(const graph::Network &network, const LayoutOptions &options,
                                               Progress &progress);

} // namespace kluwen::layout

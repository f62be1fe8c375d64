#pragma once

namespace kluwen::bench
{

/// Pro rata and FIFO over 1,000,000 payments in memory; the peer for pro rata is the same trace written plainly in
/// Python.
void traceBench();

} // namespace kluwen::bench

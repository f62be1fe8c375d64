#pragma once

namespace kluwen::bench
{

/// The network chart: frames while panning and zooming, sharpening, hits, memory and export, beside QGraphicsView.
void chartBench();

} // namespace kluwen::bench

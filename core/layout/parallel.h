#pragma once
#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace kluwen::layout
{

/// Calls `work(first, last)` for consecutive pieces of 0 .. count on all processors; by itself where there are fewer
/// than `worth` items. The work on one item must not depend on that on another, so that the answer is the same on any
/// number of processors.
template<typename Work>
void inPieces(size_t count, size_t worth, const Work &work)
{
    const size_t processors = std::max(1u, std::thread::hardware_concurrency());
    const size_t pieces = count < worth ? 1 : std::min(processors, count);
    std::vector<std::thread> others;
    others.reserve(pieces);
    for (size_t piece = 1; piece < pieces; ++piece)
        others.emplace_back([&, piece] { work(count * piece / pieces, count * (piece + 1) / pieces); });
    work(size_t(0), count / pieces);
    for (std::thread &other : others)
        other.join();
}

} // namespace kluwen::layout

#pragma once
#include "core/layout/levelgraph.h"
#include "core/layout/relaxation.h"
#include <functional>

namespace kluwen::layout
{

/// What a component's layout asks of who runs it.
struct ComponentWatch
{
    std::function<bool()> goOn;                       ///< once a round; false stops
    std::function<void(const Points &)> intermediate; ///< the finest points so far; may be empty
};

/// One connected component of two nodes or more, from the coarsest level down.
class ComponentLayout
{
public:
    ComponentLayout(LevelGraph finest, unsigned seed, const ComponentWatch &watch);

    /// The points of the finest level. Where it was stopped, the picture so far: what was not refined stands near its
    /// place on the coarser level.
    [[nodiscard]] Points run();

private:
    [[nodiscard]] Points firstPlaces();
    [[nodiscard]] Points placesBelow(const Points &above, size_t level);
    [[nodiscard]] Points finestOf(const Points &points, size_t level) const;
    [[nodiscard]] bool round(const Points &points, size_t level);
    void refine(Points &points);

    std::vector<LevelGraph> m_levels; ///< finest first
    std::vector<std::vector<std::int32_t>> m_parents;
    Random m_random;
    unsigned m_seed;
    const ComponentWatch &m_watch;
    bool m_stopped = false;
    int m_rounds = 0;
};

} // namespace kluwen::layout

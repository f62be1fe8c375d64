#pragma once
#include "core/layout/layout.h"
#include "ui/chart/roles.h"
#include <memory>

namespace kluwen::ui
{

/// By what the lanes and circles of a layout go.
enum class LayoutGrouping {
    Roles,      ///< suspects, those who make it possible, organisations, accounts, the rest
    Types,      ///< families of things
    Communities ///< who is tied closer among themselves than to others
};

/// Which things a layout may move. What is pinned always stays.
enum class LayoutScope {
    NewThings,   ///< what has no place yet is put beside its neighbours
    AllButMoved, ///< what a hand has placed stays
    Everything
};

/// One layout as asked for, worked out on a worker.
struct LayoutTask
{
    std::shared_ptr<const graph::Network> network;
    layout::Algorithm algorithm = layout::Algorithm::Force;
    LayoutGrouping grouping = LayoutGrouping::Roles;
    LayoutScope scope = LayoutScope::Everything;
    layout::Positions current;
    std::vector<RoleMask> roles;      ///< per node
    std::vector<std::uint8_t> stays;  ///< per node: 1 = pinned, or placed by hand where the scope spares that
    std::vector<std::uint8_t> isNew;  ///< per node: 1 = has no place yet
    std::vector<std::uint8_t> hidden; ///< per node: 1 = takes no room and does not move
    graph::NodeIndex centre = -1;     ///< of a radial layout
};

/// Where everything goes. Errors as layout::layoutNetwork.
[[nodiscard]] Result<layout::Positions> runLayoutTask(const LayoutTask &task, Progress &progress);

/// Per node its lane or circle, the first 0.
[[nodiscard]] Result<std::vector<int>> layoutGroups(const graph::Network &network, const std::vector<RoleMask> &roles,
                                                    LayoutGrouping grouping, Progress &progress);

} // namespace kluwen::ui

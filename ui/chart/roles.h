#pragma once
#include <cstdint>
#include <QPainterPath>
#include <QString>
#include <QStringList>
#include <vector>

namespace kluwen::ui
{

/// The roles of a thing as bits, in the order in which their badges are shown (bit 0 first).
using RoleMask = std::uint32_t;

[[nodiscard]] RoleMask roleMask(const QStringList &codes); ///< unknown codes are left out
[[nodiscard]] std::vector<int> rolesIn(RoleMask mask);
[[nodiscard]] QString roleCode(int role); ///< "kingpin"

/// Whether the badge is filled; leading and enabling roles are, so that they stand out in black and white as well.
[[nodiscard]] bool isStrongRole(int role);

/// The mark on a role's badge within the unit square (0..1).
[[nodiscard]] QPainterPath roleMark(int role);

} // namespace kluwen::ui

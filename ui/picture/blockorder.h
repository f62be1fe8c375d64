#pragma once
#include "core/picture/picture.h"
#include <QList>
#include <vector>

namespace kluwen::ui
{

using BlocksInOrder = std::vector<const picture::Block *>;

[[nodiscard]] bool isFigure(const picture::Block &block);
[[nodiscard]] bool isNote(const picture::Block &block); ///< a muted paragraph: belongs to what stands above it

/// Behind the block and the notes that belong to it.
[[nodiscard]] size_t endOfGroup(const BlocksInOrder &blocks, size_t block);

/// A figure without room on the page lets the block behind it, with its notes, come first; not another figure, and
/// not where it has notes of its own.
[[nodiscard]] bool canLetNextComeFirst(const BlocksInOrder &blocks, size_t figure);
void letNextComeFirst(BlocksInOrder &blocks, size_t figure);

} // namespace kluwen::ui

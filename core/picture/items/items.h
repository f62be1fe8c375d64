#pragma once
#include "core/picture/decisions.h"
#include "core/picture/material.h"

namespace kluwen::picture
{

/// What an item put into a section is made from.
struct ItemInput
{
    const Contents &contents;
    const Decisions &decisions;
    const Material &material;
    Progress &progress;
};

/// What of an item this recipient may see; empty = nothing, or not enough to say what it was put there for.
using ItemBlocks = Result<QList<Block>>;

[[nodiscard]] ItemBlocks trailBlocks(const ItemInput &input, const SectionItem &item);
[[nodiscard]] ItemBlocks chartBlocks(const ItemInput &input, const SectionItem &item);
[[nodiscard]] ItemBlocks accountBlocks(const ItemInput &input, const SectionItem &item);
[[nodiscard]] ItemBlocks themeBlocks(const ItemInput &input, const SectionItem &item);
[[nodiscard]] ItemBlocks findingBlocks(const ItemInput &input, const SectionItem &item);

/// The account as this picture calls it; empty where it may not be seen.
[[nodiscard]] inline QString accountCalled(const Material &material, RecordId account)
{
    return material.accountNames.value(account, material.view.name(account));
}

} // namespace kluwen::picture

#pragma once
#include "core/picture/material.h"

namespace kluwen::picture
{

/// The ledger of the case as the recipient may see it, which money is followed in it, and the answer under every rule.
[[nodiscard]] Result<void> followMoney(const Contents &contents, const Decisions &decisions, Material &material,
                                       Progress &progress);
/// What parties paid one another. Before the sources get their numbers, because the sums rest on sources that may tell
/// of payments only.
void addUpFlows(const Contents &contents, const Decisions &decisions, Material &material);

} // namespace kluwen::picture

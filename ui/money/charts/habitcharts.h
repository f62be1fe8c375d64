#pragma once
#include "core/base/phrasebook.h"
#include "ui/money/accounthabits.h"
#include "ui/money/charts/figureview.h"
#include <memory>

namespace kluwen::ui
{

/// Payments by day of the week (rows) and hour (columns): the more, the darker. Part = day * 24 + hour. Says so where
/// the sources give no time of day.
[[nodiscard]] Figure hourFigure(const std::shared_ptr<const AccountHabits> &habits, Language language);

/// How many payments lie between two amounts, on a scale of growing steps; in is filled, out is hatched above it, and
/// dashed lines are thresholds. Part = bin.
[[nodiscard]] Figure amountFigure(const std::shared_ptr<const AccountHabits> &habits, Language language);

} // namespace kluwen::ui

#pragma once
#include "ui/base/theme.h"
#include "ui/money/accountfigures.h"

class QChart;

namespace kluwen::ui
{

/// The largest counterparties as horizontal bars, the largest on top. Where the chart is narrow, names are shorter and
/// amounts fewer.
void fillCounterpartyChart(QChart &chart, const AccountFigures &figures, const Theme &theme, Language language,
                           bool narrow = false);

} // namespace kluwen::ui

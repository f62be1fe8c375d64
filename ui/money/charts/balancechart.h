#pragma once
#include "ui/base/theme.h"
#include "ui/money/accountfigures.h"

class QChart;

namespace kluwen::ui
{

/// The running balance as steps, with the closing balances that banks stated as rings.
void fillBalanceChart(QChart &chart, const AccountFigures &figures, const Theme &theme, Language language);

} // namespace kluwen::ui

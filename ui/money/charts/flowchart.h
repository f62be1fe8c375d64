#pragma once
#include "ui/base/theme.h"
#include "ui/money/accountfigures.h"

class QChart;

namespace kluwen::ui
{

/// Bars in and out per period, from zero.
void fillFlowChart(QChart &chart, const AccountFigures &figures, const Theme &theme, Language language);

} // namespace kluwen::ui

#pragma once
#include "ui/money/accountfigures.h"

namespace kluwen::ui
{

/// What a chart of one account says above it: the finding in one sentence, and how to read the chart.
struct ChartTitle
{
    QString finding;
    QString reading;
};

[[nodiscard]] ChartTitle flowTitle(const AccountFigures &figures, Language language);
[[nodiscard]] ChartTitle balanceTitle(const AccountFigures &figures, Language language);
/// `most` letters of a name at most.
[[nodiscard]] ChartTitle counterpartyTitle(const AccountFigures &figures, qsizetype most, Language language);

[[nodiscard]] QString periodName(QDate first, PeriodLength length,
                                 Language language); ///< "mrt 2026", "Q1 2026", "2026"
/// The holder without the number: the number is in the tool tip of the table and would not fit.
[[nodiscard]] QString shortPartyName(const Counterparty &other, qsizetype most, Language language);

} // namespace kluwen::ui

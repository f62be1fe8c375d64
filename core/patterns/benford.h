#pragma once
#include <array>
#include <QtGlobal>
#include <vector>

namespace kluwen::patterns
{

/// How often each first digit occurs (Benford 1938; conformity by Nigrini 2012).
struct FirstDigits
{
    std::array<qint64, 9> counts{}; ///< of the digits 1 to 9
    qint64 count = 0;               ///< amounts other than 0

    [[nodiscard]] static double expected(int digit); ///< log10(1 + 1 / digit), digit 1 to 9
    /// Mean absolute deviation from the expected shares, 0 to 0.2; above 0.015 amounts do not conform (Nigrini).
    [[nodiscard]] double deviation() const;
    /// The deviation that so many amounts which do follow the law show on average, by chance alone.
    [[nodiscard]] double deviationByChance() const;
};

[[nodiscard]] FirstDigits firstDigitsOf(const std::vector<qint64> &amounts);

} // namespace kluwen::patterns

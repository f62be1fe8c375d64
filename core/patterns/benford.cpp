#include "core/patterns/benford.h"

#include <cmath>

namespace kluwen::patterns
{

double FirstDigits::expected(int digit)
{
    return std::log10(1.0 + 1.0 / digit);
}

double FirstDigits::deviation() const
{
    if (count == 0)
        return 0;
    double sum = 0;
    for (size_t i = 0; i < counts.size(); ++i)
        sum +=
            std::abs(static_cast<double>(counts[i]) / static_cast<double>(count) - expected(static_cast<int>(i) + 1));
    return sum / static_cast<double>(counts.size());
}

double FirstDigits::deviationByChance() const
{
    if (count == 0)
        return 0;
    constexpr double pi = 3.14159265358979;
    double sum = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        const double share = expected(static_cast<int>(i) + 1);
        sum += std::sqrt(2 * share * (1 - share) / (pi * static_cast<double>(count)));
    }
    return sum / static_cast<double>(counts.size());
}

FirstDigits firstDigitsOf(const std::vector<qint64> &amounts)
{
    constexpr qint64 ten = 10;
    FirstDigits digits;
    for (qint64 amount : amounts) {
        if (amount <= 0)
            continue;
        while (amount >= ten)
            amount /= ten;
        ++digits.counts[static_cast<size_t>(amount) - 1];
        ++digits.count;
    }
    return digits;
}

} // namespace kluwen::patterns

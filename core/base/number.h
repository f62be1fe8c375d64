#pragma once
#include "core/base/result.h"
#include <optional>
#include <QString>
#include <string_view>

namespace kluwen
{

/// Why a decimal number was not read.
enum class NumberError {
    None,
    Empty,
    NotANumber,
    TooManyDecimals, ///< more decimals than the currency has, and they are not zeros
    TooLarge         ///< past 64 bits
};

struct ParsedAmount
{
    qint64 minor = 0;
    NumberError error = NumberError::None;
};

/// Reads "1.234,56", "-12.5", "(12,00)", "12,00-", "€ 1.234", "500,-", "+5" as minor units without floating point.
/// decimalSign is ',' or '.'; 0 = found from the text (the last of the two signs, or a lone sign not followed by
/// exactly three digits). Groups of thousands must be whole, so that "12.50" is refused where the comma is the decimal
/// sign. exponent is the currency's number of decimals, 0 to 8.
[[nodiscard]] ParsedAmount parseMinor(std::string_view text, char decimalSign, int exponent);

/// As above, but decimals past the exponent round half away from zero (five-decimal statements exist).
[[nodiscard]] ParsedAmount parseMinorRounded(std::string_view text, char decimalSign, int exponent);

/// a + b, or nothing where the sum leaves 64 bits.
[[nodiscard]] std::optional<qint64> checkedSum(qint64 a, qint64 b);

/// "-1234.50": neutral form with `exponent` decimals, for files and JSON.
[[nodiscard]] QString minorToText(qint64 minor, int exponent);

} // namespace kluwen

#pragma once
#include <QtGlobal>
#include <span>

namespace kluwen
{

/// One currency: letters and number after ISO 4217, decimals of its minor unit.
struct CurrencyRow
{
    const char *letters;
    quint16 code;
    int exponent;
};

[[nodiscard]] std::span<const CurrencyRow> currencyTable(); ///< by letters

} // namespace kluwen

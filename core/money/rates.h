#pragma once
#include "core/base/result.h"
#include "core/money/ledger.h"
#include <map>
#include <optional>
#include <QString>

namespace kluwen::money
{

/// So many units of a currency for one euro on a day, as written: 11684 with 4 decimals is 1.1684.
struct Rate
{
    qint64 digits = 0; ///< above 0
    int decimals = 0;
    int day = 0; ///< epoch day
};

/// The euro reference rates of the European Central Bank (eurofxref-hist.csv: Date,USD,JPY,...; N/A where there is
/// none). On days without rates the last one before counts, up to ten days back.
class RateTable
{
public:
    /// Malformed with the line where the text is no such table.
    [[nodiscard]] static Result<RateTable> fromCsv(const QByteArray &text);
    [[nodiscard]] static Result<RateTable> fromFile(const QString &path); ///< Unreadable, Malformed

    [[nodiscard]] std::optional<Rate> rateOn(Currency currency, int day) const; ///< the euro's own is 1
    /// The amount at the day's rate, over the euro, rounded half away from zero once, at the end. Nothing where a rate
    /// is missing or the amount passes 64 bits.
    struct Converted
    {
        Money money;
        int rateDay = 0; ///< the older one of the rates used; 0 where none was needed
    };
    [[nodiscard]] std::optional<Converted> convert(const Money &money, Currency to, int day) const;
    /// The rates by which one currency became another on a day, as they are read: "1 EUR = 1.1684 USD", with two
    /// currencies beside the euro "1 EUR = 1.1684 USD = 0.8432 GBP". Empty where none was needed or one is missing.
    [[nodiscard]] QString wordsFor(Currency from, Currency to, int day, QChar decimalPoint = QLatin1Char('.')) const;
    [[nodiscard]] int firstDay() const; ///< of the table; 0 where it is empty
    [[nodiscard]] int lastDay() const;

private:
    std::map<Currency, std::map<int, Rate>> m_rates;
};

/// A mixed ledger in one currency, originals kept beside.
struct ConvertedLedger
{
    Ledger ledger;
    std::map<Currency, qint64> leftOut; ///< payments for which there was no rate, per currency
};
[[nodiscard]] ConvertedLedger convertLedger(const Ledger &mixed, Currency to, const RateTable &rates);

} // namespace kluwen::money

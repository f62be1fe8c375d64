#pragma once
#include "core/base/phrasebook.h"
#include "core/base/result.h"
#include <QList>
#include <QString>
#include <QtGlobal>

namespace kluwen
{

/// ISO 4217 currency by its numeric code; 0 = none. Crypto assets have codes from 10001 (BTC) on.
struct Currency
{
    quint16 code = 0;

    [[nodiscard]] bool isValid() const { return code != 0; }
    [[nodiscard]] QString letters() const; ///< "EUR"; "999" style digits where unknown
    [[nodiscard]] int exponent() const;    ///< decimals: EUR 2, JPY 0, KWD 3, BTC 8; 2 where unknown
    [[nodiscard]] static Currency fromLetters(QStringView letters); ///< none where unknown; case does not matter
    [[nodiscard]] static QList<Currency> all();

    friend auto operator<=>(Currency, Currency) = default;
};

[[nodiscard]] Currency euro();

/// An amount of money: integer minor units of a currency. Never a floating point number.
struct Money
{
    qint64 minor = 0;
    Currency currency;

    [[nodiscard]] QString toText() const; ///< "-1234.50 EUR", neutral
    [[nodiscard]] static Result<Money> fromText(const QString &text);
    friend bool operator==(const Money &, const Money &) = default;
};

[[nodiscard]] Money thousandOf(Currency currency); ///< a thousand of its major units
/// To whole thousands of its currency, for a reader who may not have the exact sum.
[[nodiscard]] Money inThousands(const Money &money);
/// An amount for a reader: "€ 1.234,56" in Dutch, "€1,234.56" in English, "USD 1,234.56" for other currencies.
[[nodiscard]] QString moneyForReader(const Money &money, Language language);
/// The same without decimals, for an amount that was rounded: "€ 31.000", "€31,000".
[[nodiscard]] QString wholeMoneyForReader(const Money &money, Language language);

} // namespace kluwen

#include "core/model/money.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/model/currencytable.h"

#include <cstdlib>
#include <limits>
#include <QLocale>

namespace kluwen
{

namespace
{

const QHash<quint16, const CurrencyRow *> &rowsByCode()
{
    static const QHash<quint16, const CurrencyRow *> rows = [] {
        QHash<quint16, const CurrencyRow *> all;
        for (const CurrencyRow &row : currencyTable())
            if (!all.contains(row.code))
                all.insert(row.code, &row);
        return all;
    }();
    return rows;
}

const CurrencyRow *rowOf(Currency currency)
{
    return rowsByCode().value(currency.code, nullptr);
}

QString grouped(const QString &digits, QChar sign)
{
    QString text = digits;
    for (qsizetype i = text.size() - 3; i > 0; i -= 3)
        text.insert(i, sign);
    return text;
}

} // namespace

QString Currency::letters() const
{
    const CurrencyRow *row = rowOf(*this);
    return row ? QString::fromLatin1(row->letters) : QString::number(code);
}

int Currency::exponent() const
{
    const CurrencyRow *row = rowOf(*this);
    return row ? row->exponent : 2;
}

Currency Currency::fromLetters(QStringView letters)
{
    static const QHash<QString, quint16> codes = [] {
        QHash<QString, quint16> all;
        for (const CurrencyRow &row : currencyTable())
            all.insert(QString::fromLatin1(row.letters), row.code);
        return all;
    }();
    return {codes.value(letters.trimmed().toString().toUpper(), 0)};
}

QList<Currency> Currency::all()
{
    QList<Currency> currencies;
    for (const CurrencyRow &row : currencyTable())
        currencies.append(Currency{row.code});
    return currencies;
}

Currency euro()
{
    return {978};
}

QString Money::toText() const
{
    return minorToText(minor, currency.exponent()) + QLatin1Char(' ') + currency.letters();
}

Result<Money> Money::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype space = trimmed.lastIndexOf(QLatin1Char(' '));
    const Currency currency = Currency::fromLetters(QStringView(trimmed).mid(space + 1));
    if (space < 0 || !currency.isValid())
        return fail({.code = Error::Code::Malformed,
                     .message = Tr::tr("\"%1\" is not an amount with a currency.").arg(text),
                     .remedy = Tr::tr("An amount is written as 1234.50 EUR."),
                     .file = {},
                     .line = 0,
                     .column = 0,
                     .detail = {}});
    const ParsedAmount amount = parseMinor(trimmed.left(space).toStdString(), '.', currency.exponent());
    if (amount.error != NumberError::None)
        return fail({.code = Error::Code::Malformed,
                     .message = Tr::tr("\"%1\" is not an amount with a currency.").arg(text),
                     .remedy = Tr::tr("An amount is written as 1234.50 EUR."),
                     .file = {},
                     .line = 0,
                     .column = 0,
                     .detail = {}});
    return Money{amount.minor, currency};
}

Money thousandOf(Currency currency)
{
    qint64 minor = 1000;
    for (int i = 0; i < currency.exponent(); ++i)
        minor *= 10;
    return {minor, currency};
}

Money inThousands(const Money &money)
{
    const qint64 step = thousandOf(money.currency).minor;
    // Beside a sum, because the largest 64-bit number has no room for half a step more.
    const qint64 rest = money.minor % step;
    qint64 thousands = money.minor / step;
    if (std::abs(rest) >= step / 2 && std::abs(thousands) < std::numeric_limits<qint64>::max() / step)
        thousands += rest < 0 ? -1 : 1;
    return {thousands * step, money.currency};
}

QString moneyForReader(const Money &money, Language language)
{
    const bool dutch = language == Language::Dutch;
    const int exponent = money.currency.exponent();
    QString neutral = minorToText(money.minor, exponent);
    const bool negative = neutral.startsWith(QLatin1Char('-'));
    if (negative)
        neutral.remove(0, 1);
    const qsizetype point = neutral.indexOf(QLatin1Char('.'));
    QString number = grouped(neutral.left(point), dutch ? QLatin1Char('.') : QLatin1Char(','));
    if (point >= 0)
        number += (dutch ? QLatin1Char(',') : QLatin1Char('.')) + neutral.mid(point + 1);
    const QString sign = negative ? QString(QChar(0x2212)) : QString(); // a minus sign, not a hyphen
    if (money.currency == euro())
        return dutch ? QStringLiteral("€\u00a0") + sign + number : sign + QStringLiteral("€") + number;
    return money.currency.letters() + QChar(0xa0) + sign + number;
}

QString wholeMoneyForReader(const Money &money, Language language)
{
    const QString text = moneyForReader(money, language);
    const int exponent = money.currency.exponent();
    return exponent > 0 ? text.chopped(exponent + 1) : text;
}

} // namespace kluwen

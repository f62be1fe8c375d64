#include "core/money/rates.h"
#include "core/base/datetime.h"
#include "core/base/number.h"
#include "core/base/tr.h"

#include <algorithm>
#include <limits>
#include <QFile>

namespace kluwen::money
{

namespace
{

__extension__ using Wide = __int128;

tl::unexpected<Error> malformed(qint64 line, const QString &message)
{
    Error error;
    error.code = Error::Code::Malformed;
    error.message = message;
    error.remedy = Tr::tr("Use the file eurofxref-hist.csv of the European Central Bank.");
    error.line = line;
    return fail(error);
}

/// "1.1684", without floating point; nothing for "N/A" and for what is no positive number.
std::optional<Rate> rateOf(const QByteArray &text, int day)
{
    constexpr qint64 most = std::numeric_limits<int>::max() * qint64{1000};
    Rate rate{0, 0, day};
    bool isBehindPoint = false;
    for (const char letter : text) {
        if (letter == '.' && !isBehindPoint) {
            isBehindPoint = true;
            continue;
        }
        if (letter < '0' || letter > '9' || rate.digits > most)
            return std::nullopt;
        rate.digits = rate.digits * 10 + (letter - '0');
        rate.decimals += isBehindPoint ? 1 : 0;
    }
    if (rate.digits <= 0)
        return std::nullopt;
    return rate;
}

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

/// Rounds half away from zero; the divisor is above 0.
Wide divided(Wide value, Wide divisor)
{
    const Wide twice = value * 2;
    return (twice + (value < 0 ? -divisor : divisor)) / (divisor * 2);
}

} // namespace

Result<RateTable> RateTable::fromCsv(const QByteArray &text)
{
    RateTable table;
    const QList<QByteArray> lines = text.split('\n');
    const QList<QByteArray> names = lines.first().trimmed().split(',');
    if (names.size() < 2 || names.first() != "Date")
        return malformed(1, Tr::tr("The file is no table of exchange rates."));
    std::vector<Currency> currencies;
    for (const QByteArray &name : names)
        currencies.push_back(Currency::fromLetters(QString::fromLatin1(name)));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> cells = lines[i].trimmed().split(',');
        if (cells.size() == 1 && cells.first().isEmpty())
            continue;
        const auto moment =
            parseMoment(std::string_view(cells.first().constData(), static_cast<size_t>(cells.first().size())),
                        DateOrder::YearMonthDay);
        if (!moment)
            return malformed(i + 1, Tr::tr("The table of exchange rates has a line without a date."));
        for (qsizetype j = 1; j < std::min(cells.size(), names.size()); ++j)
            if (const auto rate = rateOf(cells[j], moment->day()); rate && currencies[static_cast<size_t>(j)].isValid())
                table.m_rates[currencies[static_cast<size_t>(j)]].emplace(moment->day(), *rate);
    }
    if (table.m_rates.empty())
        return malformed(1, Tr::tr("The table of exchange rates has no rates."));
    return table;
}

Result<RateTable> RateTable::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error;
        error.code = Error::Code::Unreadable;
        error.message = Tr::tr("The exchange rates cannot be read: %1.").arg(file.errorString());
        error.remedy = Tr::tr("Choose a file that may be read.");
        error.file = path;
        return fail(error);
    }
    auto table = fromCsv(file.readAll());
    if (table)
        return table;
    Error error = table.error();
    error.file = path;
    return fail(error);
}

std::optional<Rate> RateTable::rateOn(Currency currency, int day) const
{
    constexpr int longestGap = 10;
    if (currency == euro())
        return Rate{1, 0, day};
    const auto rates = m_rates.find(currency);
    if (rates == m_rates.end())
        return std::nullopt;
    auto rate = rates->second.upper_bound(day);
    if (rate == rates->second.begin())
        return std::nullopt;
    --rate;
    if (day - rate->first > longestGap)
        return std::nullopt;
    return rate->second;
}

std::optional<RateTable::Converted> RateTable::convert(const Money &money, Currency to, int day) const
{
    if (money.currency == to)
        return Converted{money, 0};
    const auto from = rateOn(money.currency, day);
    const auto into = rateOn(to, day);
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 1000; // keeps the product inside 128 bits
    if (!from || !into || std::abs(money.minor) > most)
        return std::nullopt;
    const int shift = to.exponent() - money.currency.exponent() + from->decimals - into->decimals;
    Wide above = Wide(money.minor) * into->digits;
    Wide below = from->digits;
    (shift > 0 ? above : below) *= powerOfTen(std::abs(shift));
    const Wide minor = divided(above, below);
    if (minor > std::numeric_limits<qint64>::max() || minor < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return Converted{{static_cast<qint64>(minor), to}, std::min(from->day, into->day)};
}

QString RateTable::wordsFor(Currency from, Currency to, int day, QChar decimalPoint) const
{
    if (from == to)
        return {};
    QString words = QStringLiteral("1 EUR");
    for (const Currency currency : {from, to}) {
        if (currency == euro())
            continue;
        const auto rate = rateOn(currency, day);
        if (!rate)
            return {};
        words += QStringLiteral(" = %1 %2")
                     .arg(minorToText(rate->digits, rate->decimals).replace(QLatin1Char('.'), decimalPoint),
                          currency.letters());
    }
    return words;
}

int RateTable::firstDay() const
{
    int first = 0;
    for (const auto &rates : m_rates)
        first = first == 0 ? rates.second.begin()->first : std::min(first, rates.second.begin()->first);
    return first;
}

int RateTable::lastDay() const
{
    int last = 0;
    for (const auto &rates : m_rates)
        last = std::max(last, rates.second.rbegin()->first);
    return last;
}

ConvertedLedger convertLedger(const Ledger &mixed, Currency to, const RateTable &rates)
{
    ConvertedLedger result;
    Ledger &ledger = result.ledger;
    ledger.currency = to;
    ledger.accounts = mixed.accounts;
    for (size_t row = 0; row < mixed.size(); ++row) {
        const Money original = mixed.original(row);
        const auto converted = rates.convert(original, to, Moment{mixed.seconds[row], false}.day());
        if (!converted) {
            ++result.leftOut[original.currency];
            continue;
        }
        ledger.ids.push_back(mixed.ids[row]);
        ledger.payer.push_back(mixed.payer[row]);
        ledger.payee.push_back(mixed.payee[row]);
        ledger.seconds.push_back(mixed.seconds[row]);
        ledger.minor.push_back(converted->money.minor);
        ledger.originals.push_back(original.minor);
        ledger.originalCurrencies.push_back(original.currency.code);
        ledger.rateDays.push_back(converted->rateDay);
    }
    return result;
}

} // namespace kluwen::money

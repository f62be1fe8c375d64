#include "core/intake/formats/mt940fields.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/conventions.h"

#include <algorithm>

namespace kluwen::intake
{

namespace
{

constexpr std::string_view capitalLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isCapital(char character)
{
    return character >= 'A' && character <= 'Z';
}

bool areDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

tl::unexpected<Mt940Problem> problem(RejectReason reason, std::string_view text)
{
    return tl::unexpected<Mt940Problem>({reason, fromUtf8(text), 0});
}

tl::unexpected<Mt940Problem> malformed(const QString &what)
{
    return tl::unexpected<Mt940Problem>({RejectReason::Malformed, what, 0});
}

/// The same, of a part of this field.
tl::unexpected<Mt940Problem> problemIn(std::string_view field, std::string_view part, Mt940Problem what)
{
    what.column = static_cast<int>(part.data() - field.data()) + 1;
    return tl::unexpected<Mt940Problem>(std::move(what));
}

tl::unexpected<Mt940Problem> problemIn(std::string_view field, std::string_view part, RejectReason reason)
{
    return problemIn(field, part, {reason, fromUtf8(part), 0});
}

/// SWIFT amounts always have a decimal sign, so that a number which lost its end is not taken for an amount.
Mt940Result<qint64> readMinor(std::string_view text, Currency currency)
{
    const size_t sign = text.find_first_of(",.");
    const bool isAmount = sign != std::string_view::npos && sign > 0 && areDigits(text.substr(0, sign)) &&
                          (sign + 1 == text.size() || areDigits(text.substr(sign + 1)));
    if (!isAmount)
        return problem(RejectReason::BadAmount, text);
    const std::string whole =
        std::string(text.substr(0, sign)) + '.' + (sign + 1 == text.size() ? "0" : std::string(text.substr(sign + 1)));
    const ParsedAmount amount = parseMinor(whole, '.', currency.exponent());
    switch (amount.error) {
    case NumberError::None:
        return amount.minor;
    case NumberError::TooLarge:
        return problem(RejectReason::AmountTooLarge, text);
    case NumberError::TooManyDecimals:
        return problem(RejectReason::TooManyDecimals, text);
    default:
        return problem(RejectReason::BadAmount, text);
    }
}

/// The entry date has no year: it is the one nearest to the value date, so that 31 December stands beside 1 January.
std::optional<Moment> entryDate(std::string_view monthDay, const Moment &value)
{
    const int month = number(monthDay.substr(0, 2));
    const int day = number(monthDay.substr(2, 2));
    const QDate near = value.date();
    constexpr int halfYear = 6;
    const int distance = month - near.month();
    const int year = near.year() + (distance > halfYear ? -1 : distance < -halfYear ? 1 : 0);
    const auto found = epochDay(year, month, day);
    constexpr qint64 secondsOfDay = 86400;
    return found ? std::optional<Moment>({*found * secondsOfDay, false}) : std::nullopt;
}

/// Takes "C", "D", "RC", "RD", "EC" or "ED" off the front. A reversed credit leaves the account, as a debit does.
bool takeMark(std::string_view &text, Mt940Entry &entry)
{
    const bool isReversed = text.starts_with("RC") || text.starts_with("RD");
    entry.isExpected = text.starts_with("EC") || text.starts_with("ED");
    const size_t at = isReversed || entry.isExpected ? 1 : 0;
    if (text.size() <= at || (text[at] != 'C' && text[at] != 'D'))
        return false;
    entry.isCredit = (text[at] == 'C') != isReversed;
    text.remove_prefix(at + 1);
    return true;
}

std::string referenceOf(std::string_view text)
{
    text = trimmed(text);
    for (const char *none : {"NONREF", "NOTPROVIDED", "EREF", "MARF", "PREF", "KREF"})
        if (text == none)
            return {};
    return std::string(text);
}

/// The bytes of the first characters of a UTF-8 text.
std::string_view columnsOf(std::string_view text, size_t characters)
{
    size_t end = 0;
    for (; end < text.size(); ++end) {
        const bool begins = (static_cast<unsigned char>(text[end]) & 0xc0) != 0x80;
        if (begins && characters-- == 0)
            break;
    }
    return text.substr(0, end);
}

/// What stands behind the type: a reference, "//" and the bank's own; or an account in sixteen columns and a name.
void takeReferences(std::string_view text, Mt940Entry &entry)
{
    constexpr size_t columns = 16;
    const size_t slashes = text.find("//");
    const std::string_view customer = trimmed(text.substr(0, std::min(slashes, text.size())));
    if (slashes != std::string_view::npos)
        entry.bankReference = referenceOf(text.substr(slashes + 2));
    if (isIbanForm(customer)) {
        entry.account = customer;
    } else if (slashes == std::string_view::npos && trimmed(text).size() > columns) {
        const std::string_view first = columnsOf(text, columns);
        const std::string_view account = trimmed(first);
        entry.account = isDutchNumber(account) ? plainAccount(account) : std::string();
        entry.reference = entry.account.empty() ? referenceOf(account) : std::string();
        entry.name = trimmed(text.substr(first.size()));
    } else {
        entry.reference = referenceOf(customer);
    }
}

} // namespace

bool isIbanForm(std::string_view text)
{
    constexpr size_t shortest = 15;
    constexpr size_t longest = 34;
    if (text.size() < shortest || text.size() > longest || !isCapital(text[0]) || !isCapital(text[1]))
        return false;
    return areDigits(text.substr(2, 2)) &&
           std::all_of(text.begin(), text.end(), [](char sign) { return isDigit(sign) || isCapital(sign); });
}

bool isBicForm(std::string_view text)
{
    constexpr size_t letters = 6;
    return (text.size() == 8 || text.size() == 11) && std::all_of(text.begin(), text.begin() + letters, isCapital) &&
           std::all_of(text.begin(), text.end(), [](char sign) { return isDigit(sign) || isCapital(sign); });
}

bool isDutchNumber(std::string_view text)
{
    if (text.starts_with('P'))
        text.remove_prefix(1);
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    const bool hasOthers = text.find_first_not_of("0123456789.") != std::string_view::npos;
    const bool isZero = text.find_first_of("123456789") == std::string_view::npos;
    constexpr int fewest = 5;
    constexpr int most = 10;
    return !hasOthers && !isZero && digits >= fewest && digits <= most && isDigit(text.front()) && isDigit(text.back());
}

std::string plainAccount(std::string_view text)
{
    std::string plain;
    for (const char sign : text)
        if (sign != ' ')
            plain += sign;
    if (plain.find_first_not_of("0123456789.") == std::string::npos)
        plain.erase(std::remove(plain.begin(), plain.end(), '.'), plain.end());
    return plain;
}

std::optional<Moment> mt940Date(std::string_view digits)
{
    constexpr size_t size = 6;
    if (digits.size() != size || !areDigits(digits))
        return {};
    constexpr int firstOfLastCentury = 80;
    const int year = number(digits.substr(0, 2));
    const auto day = epochDay(year + (year < firstOfLastCentury ? 2000 : 1900), number(digits.substr(2, 2)),
                              number(digits.substr(4, 2)));
    constexpr qint64 secondsOfDay = 86400;
    return day ? std::optional<Moment>({*day * secondsOfDay, false}) : std::nullopt;
}

std::string_view mt940Letters(std::string_view balance)
{
    balance = trimmed(balance);
    constexpr size_t before = 7; // C140305
    constexpr size_t letters = 3;
    const std::string_view found =
        balance.size() >= before + letters ? balance.substr(before, letters) : std::string_view();
    return std::all_of(found.begin(), found.end(), isCapital) ? found : std::string_view();
}

Mt940Result<Mt940Balance> readMt940Balance(std::string_view text)
{
    const std::string_view field = text;
    text = trimmed(text);
    constexpr size_t headSize = 10; // C140305EUR
    if (text.size() <= headSize || (text.front() != 'C' && text.front() != 'D'))
        return malformed(Tr::tr("a balance that is no balance"));
    Mt940Balance balance;
    const auto date = mt940Date(text.substr(1, 6));
    if (!date)
        return problemIn(field, text.substr(1, 6), RejectReason::BadDate);
    balance.day = date->day();
    balance.currency = Currency::fromLetters(fromUtf8(text.substr(7, 3)));
    if (!balance.currency.isValid())
        return problemIn(field, text.substr(7, 3), RejectReason::UnknownCurrency);
    const auto minor = readMinor(text.substr(headSize), balance.currency);
    if (!minor)
        return problemIn(field, text.substr(headSize), minor.error());
    balance.minor = text.front() == 'C' ? *minor : -*minor;
    return balance;
}

Mt940Result<Mt940Entry> readMt940Entry(std::string_view text, Currency currency)
{
    Mt940Entry entry;
    const std::string_view field = text;
    constexpr size_t dateSize = 6;
    constexpr size_t entryDateSize = 4;
    const auto value = mt940Date(text.substr(0, dateSize));
    if (!value)
        return problemIn(field, text.substr(0, dateSize), RejectReason::BadDate);
    entry.at = *value;
    entry.valueDay = value->day();
    text.remove_prefix(dateSize);
    if (text.size() >= entryDateSize && areDigits(text.substr(0, entryDateSize))) {
        const auto booked = entryDate(text.substr(0, entryDateSize), *value);
        if (!booked)
            return problemIn(field, text.substr(0, entryDateSize), RejectReason::BadDate);
        entry.at = *booked;
        text.remove_prefix(entryDateSize);
    }
    if (!takeMark(text, entry))
        return malformed(Tr::tr("an entry that says neither debit nor credit"));
    if (!text.empty() && isCapital(text.front())) // the third letter of the currency
        text.remove_prefix(1);
    const size_t end = std::min(text.find_first_not_of("0123456789,."), text.size());
    if (end == 0) // "-5,00": a SWIFT amount has no sign
        return problemIn(field, text.substr(0, std::min(text.find_first_of(capitalLetters), text.size())),
                         RejectReason::BadAmount);
    const auto minor = readMinor(text.substr(0, end), currency);
    if (!minor)
        return problemIn(field, text.substr(0, end), minor.error());
    entry.minor = *minor;
    text.remove_prefix(end);
    constexpr size_t typeSize = 4; // NTRF
    const std::string_view type = columnsOf(text, typeSize);
    if (type.size() < typeSize)
        return malformed(Tr::tr("an entry without a type"));
    entry.type = isCapital(type.front()) ? trimmed(type.substr(1)) : std::string_view();
    takeReferences(text.substr(type.size()), entry);
    return entry;
}

Mt940Account readMt940Account(std::string_view text)
{
    Mt940Account account;
    text = trimmed(text);
    if (const size_t slash = text.find('/'); slash != std::string_view::npos && slash > 0 && slash + 1 < text.size()) {
        account.bank = trimmed(text.substr(0, slash));
        text = text.substr(slash + 1);
    }
    constexpr size_t letters = 3;
    const std::string_view last = text.size() > letters ? text.substr(text.size() - letters) : std::string_view();
    const bool hasCurrency = std::all_of(last.begin(), last.end(), isCapital) && !last.empty() &&
                             Currency::fromLetters(fromUtf8(last)).isValid() &&
                             std::any_of(text.begin(), text.end(), isDigit);
    account.number = plainAccount(hasCurrency ? text.substr(0, text.size() - letters) : text);
    if (account.bank == "TRIODOSBANK") // its name, where others write a BIC
        account.bank = "TRIONL2U";
    return account;
}

} // namespace kluwen::intake

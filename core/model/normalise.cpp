#include "core/base/number.h"
#include "core/base/text.h"
#include "core/model/country.h"
#include "core/model/describe.h"
#include "core/model/money.h"

#include <algorithm>
#include <array>
#include <optional>
#include <QRegularExpression>

namespace kluwen
{

namespace
{

constexpr int mostDecimals = 8;

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
}

/// The shortest neutral decimal of exactly that value; nothing where it is no number or does not fit 64 bits.
std::optional<QString> decimalText(const QString &text, char decimalSign)
{
    if (hasLetter(text))
        return std::nullopt;
    const std::string utf8 = toUtf8(text);
    for (int decimals = 0; decimals <= mostDecimals; ++decimals) {
        const ParsedAmount number = parseMinor(utf8, decimalSign, decimals);
        if (number.error == NumberError::None)
            return minorToText(number.minor, decimals);
        if (number.error != NumberError::TooManyDecimals)
            return std::nullopt;
    }
    return std::nullopt;
}

QString withoutEnd(const QString &text, const QString &end)
{
    const bool ends = !end.isEmpty() && text.endsWith(end, Qt::CaseInsensitive);
    return ends ? text.chopped(end.size()).trimmed() : text;
}

std::optional<QString> readNumber(const PropertyType &property, const QString &text, char decimalSign)
{
    return decimalText(withoutEnd(text, property.unit), decimalSign);
}

std::optional<QString> readPercentage(const QString &text, char decimalSign)
{
    const QString number = withoutEnd(text, QStringLiteral("%"));
    // Nothing up to 100 is written with groups of thousands, so a lone sign is the decimal one: "33,333".
    if (decimalSign == 0)
        decimalSign = number.contains(QLatin1Char(',')) ? ',' : '.';
    const ParsedAmount value = parseMinor(toUtf8(number), decimalSign, mostDecimals);
    constexpr qint64 hundred = 10'000'000'000; // with eight decimals
    if (value.error != NumberError::None || value.minor < 0 || value.minor > hundred)
        return std::nullopt;
    return decimalText(number, decimalSign);
}

/// Takes the currency out of an amount's text: its letters before or behind, or its sign; euro where there is none.
Currency takeCurrency(QString &text)
{
    static const QRegularExpression letters(QStringLiteral("^\\s*([A-Za-z]{3,5})\\b|\\b([A-Za-z]{3,5})\\s*$"));
    if (const auto match = letters.match(text); match.hasMatch()) {
        const QString word = match.captured().trimmed().toUpper();
        text.remove(match.capturedStart(), match.capturedLength());
        return word == QLatin1String("EURO") ? euro() : Currency::fromLetters(word);
    }
    constexpr std::array<std::pair<char16_t, const char *>, 4> signs{
        {{u'€', "EUR"}, {u'$', "USD"}, {u'£', "GBP"}, {u'₿', "BTC"}}};
    for (const auto &[sign, code] : signs)
        if (text.contains(QChar(sign))) {
            text.remove(QChar(sign));
            return Currency::fromLetters(QString::fromLatin1(code));
        }
    return euro();
}

std::optional<QString> readAmount(const QString &text, char decimalSign)
{
    static const QRegularExpression neutral(QStringLiteral("^-?\\d+(?:\\.(\\d+))? ([A-Z0-9]+)$"));
    if (const auto match = neutral.match(text); match.hasMatch()) {
        const Currency currency = Currency::fromLetters(match.captured(2));
        if (currency.isValid() && match.captured(1).size() == currency.exponent())
            decimalSign = '.'; // what was stored reads as itself, also "1.234 KWD"
    }
    QString number = text;
    const Currency currency = takeCurrency(number);
    if (!currency.isValid() || hasLetter(number))
        return std::nullopt;
    const ParsedAmount amount = parseMinor(toUtf8(number), decimalSign, currency.exponent());
    if (amount.error != NumberError::None)
        return std::nullopt;
    return Money{amount.minor, currency}.toText();
}

/// Words that a code once had, or that others use for it: files that hold them are read like any other.
bool isOtherWordFor(const CodeValue &code, const QString &key)
{
    constexpr std::array<std::pair<const char *, const char *>, 3> others{{{"person_of_interest", "betrokkene"},
                                                                           {"person_of_interest", "overige betrokkene"},
                                                                           {"person_of_interest", "person concerned"}}};
    return std::any_of(others.begin(), others.end(), [&](const auto &other) {
        return code.id == QLatin1String(other.first) && key == QLatin1String(other.second);
    });
}

/// The id of a code given by its id, by its label in either language or by another word for it.
std::optional<QString> readCode(const PropertyType &property, const QString &text)
{
    const QString key = searchKey(text);
    for (const CodeValue &code : property.codes)
        if (text == code.id || key == searchKey(code.labels.nl) || key == searchKey(code.labels.en) ||
            isOtherWordFor(code, key))
            return code.id;
    return std::nullopt;
}

std::optional<QString> readBoolean(const QString &text)
{
    constexpr std::array<const char *, 5> yes{"yes", "ja", "true", "y", "1"};
    constexpr std::array<const char *, 5> no{"no", "nee", "false", "n", "0"};
    const QString word = text.toLower();
    const auto is = [&word](const char *other) { return word == QLatin1String(other); };
    if (word == QLatin1String("j") || std::any_of(yes.begin(), yes.end(), is))
        return QStringLiteral("yes");
    if (std::any_of(no.begin(), no.end(), is))
        return QStringLiteral("no");
    return std::nullopt;
}

std::optional<QString> notEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// The neutral text of a value of a kind that has a form; nothing where the text has not.
std::optional<QString> readTyped(const PropertyType &property, const QString &text, char decimalSign)
{
    switch (property.kind) {
    case ValueKind::Date:
        return notEmpty(dateFromText(text).toText());
    case ValueKind::Number:
        return readNumber(property, text, decimalSign);
    case ValueKind::Percentage:
        return readPercentage(text, decimalSign);
    case ValueKind::Amount:
        return readAmount(text, decimalSign);
    case ValueKind::Code:
        return readCode(property, text);
    case ValueKind::Country:
        return notEmpty(countryFromText(text));
    case ValueKind::Currency:
        return Currency::fromLetters(text).isValid() ? std::optional(text.toUpper()) : std::nullopt;
    default:
        return readBoolean(text);
    }
}

/// Free text keeps its lines; only its characters are brought to one form.
QString cleanLines(const QString &raw)
{
    QString text = raw.normalized(QString::NormalizationForm_C).trimmed();
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

NormalisedValue readIdentifier(const QString &check, const QString &raw)
{
    const CheckedIdentifier checked = checkIdentifier(check, raw);
    const bool unchecked = checked.verdict == Verdict::Unchecked;
    return {unchecked ? normalised(checked.normalised) : checked.normalised, checked.verdict};
}

} // namespace

NormalisedValue normaliseValue(const PropertyType *property, const QString &raw, char decimalSign)
{
    const QString text = normalised(raw);
    const ValueKind kind = property ? property->kind : ValueKind::Text;
    if (text.isEmpty() || kind == ValueKind::Text || kind == ValueKind::Name)
        return {text, Verdict::Unchecked};
    if (kind == ValueKind::LongText)
        return {cleanLines(raw), Verdict::Unchecked};
    if (kind == ValueKind::Identifier)
        return readIdentifier(property->check, raw);
    const auto typed = readTyped(*property, text, decimalSign);
    return typed ? NormalisedValue{*typed, Verdict::Valid} : NormalisedValue{raw.trimmed(), Verdict::Invalid};
}

} // namespace kluwen

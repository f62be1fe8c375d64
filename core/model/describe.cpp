#include "core/model/describe.h"
#include "core/model/country.h"
#include "core/model/money.h"

#include <QLocale>
#include <QRegularExpression>

namespace kluwen
{

namespace
{

QLocale localeOf(Language language)
{
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// A neutral decimal with the signs of the language, digit for digit: no floating point comes near it.
QString decimalForReader(const QString &neutral, Language language)
{
    static const QRegularExpression form(QStringLiteral("^(-?)(\\d+)(?:\\.(\\d+))?$"));
    const auto match = form.match(neutral);
    if (!match.hasMatch())
        return neutral;
    const bool dutch = language == Language::Dutch;
    QString whole = match.captured(2);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, dutch ? QLatin1Char('.') : QLatin1Char(','));
    QString text = match.captured(1).isEmpty() ? whole : QChar(0x2212) + whole; // a minus sign, not a hyphen
    if (!match.captured(3).isEmpty())
        text += (dutch ? QLatin1Char(',') : QLatin1Char('.')) + match.captured(3);
    return text;
}

QString amountForReader(const QString &neutral, Language language)
{
    const auto money = Money::fromText(neutral);
    return money ? moneyForReader(*money, language) : neutral;
}

QString booleanForReader(const QString &value, Language language)
{
    const bool dutch = language == Language::Dutch;
    if (value == QLatin1String("yes"))
        return dutch ? QStringLiteral("ja") : QStringLiteral("yes");
    if (value == QLatin1String("no"))
        return dutch ? QStringLiteral("nee") : QStringLiteral("no");
    return value;
}

QString storedDateForReader(const QString &value, Language language)
{
    const PartialDate date = PartialDate::fromText(value);
    return date.isValid() ? dateForReader(date, language) : value;
}

} // namespace

QString valueForReader(const PropertyType &property, const QString &value, Language language)
{
    switch (property.kind) {
    case ValueKind::Date:
        return storedDateForReader(value, language);
    case ValueKind::Number: {
        const QString number = decimalForReader(value, language);
        return property.unit.isEmpty() || value.isEmpty() ? number : number + QChar(0xa0) + property.unit;
    }
    case ValueKind::Percentage: {
        const QString number = decimalForReader(value, language);
        return value.isEmpty() || !value.back().isDigit() ? value : number + QLatin1Char('%');
    }
    case ValueKind::Amount:
        return amountForReader(value, language);
    case ValueKind::Code:
        return property.codeLabel(value, language);
    case ValueKind::Country:
        return countryName(value, language);
    case ValueKind::Boolean:
        return booleanForReader(value, language);
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Name:
    case ValueKind::Currency:
    case ValueKind::Identifier:
        break;
    }
    return value;
}

QString dateForReader(QDate date, Language language)
{
    return date.isValid() ? localeOf(language).toString(date, QStringLiteral("d MMMM yyyy")) : QString();
}

QString dateForReader(const PartialDate &date, Language language)
{
    if (!date.isValid())
        return {};
    QString text = QString::number(date.year);
    if (date.month > 0 && date.day > 0)
        text = dateForReader(date.first(), language);
    else if (date.month > 0)
        text = localeOf(language).toString(date.first(), QStringLiteral("MMMM yyyy"));
    return date.approximate ? QStringLiteral("circa %1").arg(text) : text; // the same word in both languages
}

} // namespace kluwen

#include "core/base/datetime.h"
#include "core/picture/rules/rule.h"

#include <QRegularExpression>

namespace kluwen::picture
{

namespace
{

constexpr std::array<int, 7> bands{0, 18, 25, 35, 45, 55, 65};
const QString agePrefix = QStringLiteral("age:");

std::optional<QString> ageBand(const QString &birthDate, const QDate &asOf)
{
    const PartialDate born = PartialDate::fromText(birthDate);
    if (!born.isValid() || !asOf.isValid())
        return {};
    const QDate day = born.last();
    int age = asOf.year() - day.year();
    if (day.addYears(age) > asOf)
        --age;
    if (age < 0)
        return {};
    size_t band = 0;
    while (band + 1 < bands.size() && age >= bands[band + 1])
        ++band;
    return band + 1 == bands.size() ? QStringLiteral("age:%1-").arg(bands[band])
                                    : QStringLiteral("age:%1-%2").arg(bands[band]).arg(bands[band + 1] - 1);
}

/// "Kade 12, 3011 AB Rotterdam, Nederland" -> "Rotterdam"; nothing where no postcode or comma tells where it begins.
QString municipalityIn(const QString &address)
{
    static const QRegularExpression afterPostcode(QStringLiteral("\\b[1-9][0-9]{3} ?[A-Za-z]{2}\\b[ ,]*([^,0-9]+)"));
    if (const auto match = afterPostcode.match(address); match.hasMatch())
        return match.captured(1).trimmed();
    const QString last = address.section(QLatin1Char(','), -1).trimmed();
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    return address.contains(QLatin1Char(',')) && !last.contains(digit) ? last : QString();
}

} // namespace

std::optional<QString> generalised(const Statement &statement, const QString &type, const QString &municipality,
                                   const QDate &asOf)
{
    const QString &property = statement.property;
    if (type == QLatin1String("person") && property == QLatin1String("birth_date"))
        return ageBand(statement.value, asOf);
    if (type == QLatin1String("address") && property != QLatin1String("full"))
        return {};
    const bool isAddress =
        isNaming(type, property) || property == QLatin1String("address_text") || property == QLatin1String("place");
    if (!isAddress)
        return {};
    const QString region = municipality.isEmpty() ? municipalityIn(statement.value) : municipality;
    return region.isEmpty() ? std::optional<QString>() : region;
}

Labels ageBandLabels(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^age:([0-9]+)-([0-9]*)$"));
    const auto match = form.match(value);
    if (!match.hasMatch())
        return {};
    const QString from = match.captured(1);
    const QString to = match.captured(2);
    if (to.isEmpty())
        return {QStringLiteral("%1 jaar of ouder").arg(from), QStringLiteral("aged %1 or over").arg(from)};
    if (from == QLatin1String("0"))
        return {QStringLiteral("jonger dan 18 jaar"), QStringLiteral("under 18 years of age")};
    return {QStringLiteral("%1 tot en met %2 jaar").arg(from, to), QStringLiteral("aged %1 to %2").arg(from, to)};
}

} // namespace kluwen::picture

#include "core/base/text.h"
#include "core/model/identifiers/families.h"

#include <algorithm>
#include <QRegularExpression>

namespace kluwen::identifiers
{

namespace
{

/// "+" and digits only; empty where anything else is in the number.
std::string dialled(const QString &raw)
{
    QString text = normalised(raw);
    text.remove(QStringLiteral("(0)")); // "+31 (0)6": the trunk zero that is not dialled from abroad
    if (text.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        text.remove(0, 4);
    std::string number;
    for (const QChar character : text) {
        if (QStringLiteral(" ()-./").contains(character) || character == QChar(0x2013))
            continue;
        const char sign = character.toLatin1();
        if ((sign < '0' || sign > '9') && !(sign == '+' && number.empty()))
            return {};
        number += sign;
    }
    return number;
}

/// What follows +31: nine digits, or a service number (0800, 090x) with four or seven digits behind it.
bool isDutchNational(std::string_view digits)
{
    if (digits.empty() || digits.front() == '0')
        return false;
    const std::string_view area = digits.substr(0, 3);
    if (area == "800" || area == "900" || area == "906" || area == "909")
        return digits.size() == 7 || digits.size() == 10;
    return digits.size() == 9;
}

} // namespace

CheckedIdentifier checkImei(const QString &raw)
{
    const std::string imei = compact(raw);
    return imei.size() == 15 && allDigits(imei) ? checked(imei, luhn(imei)) : wrongForm(raw);
}

CheckedIdentifier checkIccid(const QString &raw)
{
    // ITU-T E.118: 89 for telecommunication, at most 19 digits; cards with 20 exist.
    const std::string iccid = compact(raw);
    const bool form = (iccid.size() == 19 || iccid.size() == 20) && allDigits(iccid) && iccid.starts_with("89");
    return form ? checked(iccid, luhn(iccid)) : wrongForm(raw);
}

CheckedIdentifier checkPhone(const QString &raw)
{
    std::string number = dialled(raw);
    if (number.starts_with("00"))
        number.replace(0, 2, "+");
    else if (number.starts_with("0"))
        number.replace(0, 1, "+31"); // a number without country was dialled in the Netherlands
    if (!number.starts_with("+"))
        return wrongForm(raw);
    const std::string_view digits = std::string_view(number).substr(1);
    // ITU-T E.164: at most 15 digits, no country code starts with 0; the shortest in use have 7.
    if (!allDigits(digits) || digits.size() < 7 || digits.size() > 15 || digits.front() == '0')
        return wrongForm(raw);
    if (digits.starts_with("31") && !isDutchNational(digits.substr(2)))
        return wrongForm(raw);
    return formOnly(number);
}

CheckedIdentifier checkEmail(const QString &raw)
{
    static const QRegularExpression form(
        QStringLiteral("^[^\\s@<>\"(),:;]+@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}$"));
    // Lower case throughout: no provider in use tells capitals apart, and two spellings must be found as one address.
    const QString address = normalised(raw).toLower();
    return form.match(address).hasMatch() ? CheckedIdentifier{address, Verdict::FormOnly} : wrongForm(raw);
}

} // namespace kluwen::identifiers

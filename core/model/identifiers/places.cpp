#include "core/model/identifiers/families.h"

namespace kluwen::identifiers
{

CheckedIdentifier checkPostcode(const QString &raw)
{
    const std::string postcode = compact(raw);
    const std::string_view view = postcode;
    const bool dutchShape = view.size() == 6 && allDigits(view.substr(0, 4)) && allLetters(view.substr(4));
    if (!dutchShape) // a foreign postcode has its own form, which nothing here can check
        return {raw.trimmed(), view.empty() ? Verdict::Invalid : Verdict::Unchecked};
    const std::string_view letters = view.substr(4);
    if (view.front() == '0' || letters == "SA" || letters == "SD" || letters == "SS") // never issued
        return wrongForm(raw);
    return formOnly(postcode.substr(0, 4) + ' ' + postcode.substr(4));
}

CheckedIdentifier checkBag(const QString &raw)
{
    const std::string number = compact(raw);
    return number.size() == 16 && allDigits(number) ? formOnly(number) : wrongForm(raw);
}

} // namespace kluwen::identifiers

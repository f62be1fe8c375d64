#include "core/intake/conventions.h"
#include "core/intake/formats/mt940fields.h"
#include "core/intake/formats/mt940text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kluwen::intake
{

namespace
{

constexpr std::array<std::string_view, 26> codes{
    "TRTP", "IBAN", "BIC",  "NAME", "REMI", "EREF", "ORDP", "BENM", "ADDR", "ISDT", "MARF", "CSID", "CNTP",
    "PURP", "ULTC", "ULTD", "ULTB", "RTRN", "IREF", "PREF", "ACCW", "ISSR", "OCMT", "EXCH", "CHGS", "CDTRREFTP"};
constexpr std::string_view creditorReference = "CDTRREF";

struct Part
{
    std::string_view code;
    std::string_view value;
};

std::optional<std::string_view> codeAt(std::string_view text, size_t slash)
{
    const std::string_view rest = text.substr(slash + 1);
    const auto stands = [&rest](std::string_view code) {
        return rest.starts_with(code) && rest.size() > code.size() && rest[code.size()] == '/';
    };
    for (const std::string_view code : codes)
        if (stands(code))
            return code;
    return stands(creditorReference) ? std::optional(creditorReference) : std::nullopt;
}

std::vector<Part> partsOf(std::string_view text)
{
    std::vector<Part> parts;
    size_t start = 0;
    for (size_t slash = text.find('/'); slash != std::string_view::npos; slash = text.find('/', slash + 1)) {
        const auto code = codeAt(text, slash);
        if (!code)
            continue;
        if (!parts.empty())
            parts.back().value = text.substr(start, slash - start);
        parts.push_back({*code, {}});
        slash += code->size() + 1; // on the slash that ends the code; the next may follow at once
        start = slash + 1;
    }
    if (!parts.empty())
        parts.back().value = text.substr(std::min(start, text.size()));
    return parts;
}

/// "iban/bic/name/city/" of ING and Triodos; a name may hold slashes itself.
void takeCounterparty(std::string_view value, Mt940Info &info)
{
    if (value.ends_with('/'))
        value.remove_suffix(1);
    std::vector<std::string_view> cells;
    for (size_t from = 0; from <= value.size();) {
        const size_t slash = std::min(value.find('/', from), value.size());
        cells.push_back(trimmed(value.substr(from, slash - from)));
        from = slash + 1;
    }
    info.account = plainAccount(cells[0]);
    info.bank = cells.size() > 1 ? cells[1] : std::string_view();
    const size_t last = cells.size() > 4 ? cells.size() - 1 : std::min<size_t>(cells.size(), 3);
    for (size_t i = 2; i < last; ++i)
        info.name.append(i > 2 ? "/" : "").append(cells[i]);
    info.name = simplified(info.name);
}

std::string_view withoutFormOf(std::string_view remittance)
{
    for (const std::string_view form : {"USTD//", "USTD/", "STRD/CUR/", "STRD/ISO/", "STRD/"})
        if (remittance.starts_with(form))
            return remittance.substr(form.size());
    return remittance;
}

} // namespace

bool hasSlashCodes(std::string_view text)
{
    return text.starts_with('/') && codeAt(text, 0).has_value();
}

Mt940Info readSlashCodes(const std::string &text)
{
    Mt940Info info;
    std::string kind;
    std::string mandate;
    std::string structured;
    for (const Part &part : partsOf(text)) {
        const std::string_view value = withoutSlashes(part.value);
        if (part.code == "IBAN")
            info.account = plainAccount(value);
        else if (part.code == "BIC")
            info.bank = value;
        else if (part.code == "NAME" && info.name.empty())
            info.name = simplified(value);
        else if (part.code == "CNTP")
            takeCounterparty(part.value, info);
        else if (part.code == "EREF")
            info.reference = mt940Reference(value);
        else if (part.code == "TRTP")
            kind = simplified(value);
        else if (part.code == "REMI")
            addText(info.text, withoutSlashes(withoutFormOf(withoutSlashes(value))));
        else if (part.code == creditorReference)
            structured = simplified(value);
        else if (part.code == "CSID" || part.code == "MARF")
            addText(mandate, std::string(part.code) + ' ' + std::string(value));
    }
    addText(info.text, structured);
    if (info.text.empty())
        info.text = kind;
    addText(info.text, mandate);
    info.channel = mandate.empty() ? channelOfKind(kind) : Channel::DirectDebit;
    return info;
}

} // namespace kluwen::intake

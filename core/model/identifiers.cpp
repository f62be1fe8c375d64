#include "core/model/identifiers.h"
#include "core/model/identifiers/families.h"

#include <array>

namespace kluwen
{

namespace
{

struct CheckRow
{
    const char *id;
    CheckedIdentifier (*check)(const QString &raw);
};

/// A new check is a function in its family's file and an entry here; the schema names it by its id.
constexpr std::array checks{std::to_array<CheckRow>({
    {"bsn", identifiers::checkBsn},           {"rsin", identifiers::checkRsin},
    {"kvk", identifiers::checkKvk},           {"vestiging", identifiers::checkVestiging},
    {"btw", identifiers::checkBtw},           {"eori", identifiers::checkEori},
    {"iban", identifiers::checkIban},         {"bic", identifiers::checkBic},
    {"lei", identifiers::checkLei},           {"imei", identifiers::checkImei},
    {"iccid", identifiers::checkIccid},       {"phone", identifiers::checkPhone},
    {"email", identifiers::checkEmail},       {"imo", identifiers::checkImo},
    {"mmsi", identifiers::checkMmsi},         {"container", identifiers::checkContainer},
    {"vin", identifiers::checkVin},           {"plate", identifiers::checkPlate},
    {"postcode", identifiers::checkPostcode}, {"bag", identifiers::checkBag},
    {"btc", identifiers::checkBtc},           {"eth", identifiers::checkEth},
})};

constexpr std::array<const char *, 4> verdictTexts{"", "valid", "form", "invalid"};

} // namespace

CheckedIdentifier checkIdentifier(const QString &check, const QString &raw)
{
    for (const CheckRow &row : checks)
        if (check == QLatin1String(row.id))
            return row.check(raw);
    return {raw.trimmed(), Verdict::Unchecked};
}

QStringList knownChecks()
{
    QStringList ids;
    for (const CheckRow &row : checks)
        ids << QString::fromLatin1(row.id);
    return ids;
}

QString verdictText(Verdict verdict)
{
    return QString::fromLatin1(verdictTexts[static_cast<size_t>(verdict)]);
}

Verdict verdictFromText(const QString &text)
{
    for (size_t i = 0; i < verdictTexts.size(); ++i)
        if (text == QLatin1String(verdictTexts[i]))
            return static_cast<Verdict>(i);
    return Verdict::Unchecked;
}

} // namespace kluwen

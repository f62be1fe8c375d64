#pragma once
#include <QString>
#include <QStringList>

namespace kluwen
{

/// What a check says of an identifier. It never blocks storage: a wrong number can itself be a signal.
enum class Verdict {
    Unchecked, ///< no check exists for this kind
    Valid,     ///< form and check digits are right
    FormOnly,  ///< the form is right and there is no check digit to prove more
    Invalid    ///< form or check digits are wrong
};

/// The reading of one raw identifier: raw and verdict are stored with the normalised form.
struct CheckedIdentifier
{
    QString normalised; ///< canonical form ("NL91ABNA0417164300"); the trimmed raw text where the form is wrong
    Verdict verdict = Verdict::Unchecked;

    friend bool operator==(const CheckedIdentifier &, const CheckedIdentifier &) = default;
};

/// Runs the check of that id: bsn rsin kvk vestiging btw iban bic lei imei iccid imo mmsi container vin plate postcode
/// phone btc eth bag eori email. An unknown id gives Unchecked.
[[nodiscard]] CheckedIdentifier checkIdentifier(const QString &check, const QString &raw);

/// Every id that checkIdentifier knows.
[[nodiscard]] QStringList knownChecks();

[[nodiscard]] QString verdictText(Verdict verdict); ///< "valid", "form", "invalid", "": neutral, as stored
[[nodiscard]] Verdict verdictFromText(const QString &text);

} // namespace kluwen

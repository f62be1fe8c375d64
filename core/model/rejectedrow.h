#pragma once
#include <QString>
#include <string>

namespace kluwen
{

/// Why a row of a source was not read. Stored by its id (rejectReasonId), never by its words.
enum class RejectReason {
    TooFewColumns,
    TooManyColumns,
    MissingValue,    ///< argument: the column
    BadDate,         ///< argument: the text, "30 February"
    BadAmount,       ///< argument: the text
    AmountTooLarge,  ///< argument: the text; past 64 bits
    TooManyDecimals, ///< argument: the text
    UnknownCurrency, ///< argument: the text
    UnknownType,     ///< argument: the type of thing or link
    UnknownKey,      ///< argument: the key a link points to that is nowhere in the file
    BadEncoding,     ///< bytes that are not text in the file's encoding
    Malformed,       ///< argument: what the reader met
    TooLong,         ///< a line past the limit
    NotBooked        ///< argument: the status a bank gives an entry that did not happen yet ("PDNG")
};

/// A row that stayed outside the case, with everything needed to find and mend it.
struct RejectedRow
{
    qint64 line = 0; ///< 1-based
    int column = 0;  ///< 1-based; 0 = the whole row
    RejectReason reason = RejectReason::Malformed;
    QString argument;
    std::string raw; ///< the row as the source has it, at most 2000 bytes
    friend bool operator==(const RejectedRow &, const RejectedRow &) = default;
};

[[nodiscard]] QString rejectReasonId(RejectReason reason); ///< "bad_date"
[[nodiscard]] RejectReason rejectReasonFromId(const QString &id);
/// One sentence in the language of the screen: "30 February is not a date."
[[nodiscard]] QString rejectText(const RejectedRow &row);

} // namespace kluwen

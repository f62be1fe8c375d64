#pragma once
#include "core/base/number.h"
#include "core/intake/format.h"
#include "core/intake/formats/camtentry.h"

namespace kluwen::intake
{

/// The statement that entries belong to.
struct CamtStatement
{
    CamtParty own; ///< the account it is about
    std::string currency;
    std::vector<CamtBalance> balances;
    qint64 line = 0;
    bool isPaged = false; ///< only a page of it is in the file, so its summary speaks of more
};

/// Entries of one direction as the summary of a statement counts them (TxsSummry).
struct CamtTotal
{
    std::string count;
    std::string sum;
    qint64 line = 0;
    int column = 0;
};

/// Gives entries to the sink as payments and keeps count of them.
///
/// An entry becomes one payment for each of its transactions where their amounts are in its currency and add up to it,
/// else one payment, whose words tell what its transactions name. Amounts with more decimals than the currency has are
/// rounded half away from zero. An entry that the bank has not booked (PDNG, INFO, FUTR) is no payment yet and is
/// rejected as such. The other side of a credit is the debtor and of a debit the creditor, the other way round for a
/// reversal; where that side is missing or is the account itself, it is whichever party the file does name.
class CamtPayments
{
public:
    CamtPayments(Sink &sink, const CamtStatement &statement) : m_sink(sink), m_statement(statement) {}

    [[nodiscard]] bool give(const CamtEntry &entry); ///< false: the sink wants no more
    /// Rejects what the summary counts differently from the entries; direction is "CRDT", "DBIT" or empty for both.
    [[nodiscard]] bool compare(const CamtTotal &total, std::string_view direction);

private:
    struct Sum
    {
        qint64 entries = 0;
        std::optional<qint64> minor = 0; ///< empty past 64 bits
    };

    bool reject(const CamtEntry &entry, RejectReason reason, const std::string &argument, qint64 line, int column);
    bool readAmount(const CamtEntry &entry, bool &goOn);
    bool readDates(const CamtEntry &entry, bool &goOn);
    [[nodiscard]] std::vector<qint64> split(const CamtEntry &entry) const;
    bool giveOne(const CamtEntry &entry, const CamtDetail &detail, qint64 minor);
    void count(bool isCredit);

    Sink &m_sink;
    const CamtStatement &m_statement;
    Currency m_currency; ///< of the entry at hand
    qint64 m_minor = 0;  ///< of the entry at hand, credits positive
    Moment m_at;
    int m_valueDay = 0;
    Sum m_credits;
    Sum m_debits;
    Currency m_summed;        ///< of the entries so far
    bool m_canCompare = true; ///< all entries so far were amounts in one currency
};

/// An amount of the file; the error says why it is none.
[[nodiscard]] ParsedAmount readCamtMinor(const CamtAmount &amount, Currency currency);
[[nodiscard]] RejectReason rejectReasonOf(NumberError error);

} // namespace kluwen::intake

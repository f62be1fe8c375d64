#pragma once
#include "core/base/datetime.h"
#include "core/intake/formats/xmlwalker.h"
#include "core/model/payment.h"
#include <optional>
#include <string>
#include <vector>

namespace kluwen::intake
{

// What ISO 20022 camt messages say, as they say it; names are those of the message definitions.

struct CamtParty
{
    std::string account; ///< IBAN, or Othr/Id
    std::string name;
    std::string bank; ///< BIC, or the member number in a clearing system
    std::string country;

    [[nodiscard]] bool isEmpty() const { return account.empty() && name.empty() && bank.empty(); }
    friend bool operator==(const CamtParty &, const CamtParty &) = default;
};

struct CamtAmount
{
    std::string text;
    std::string currency; ///< letters
    qint64 line = 0;
    int column = 0;
};

/// A date as the file has it; `at` is empty where it is no date.
struct CamtDate
{
    std::string text;
    std::optional<Moment> at;
    qint64 line = 0;
    int column = 0;
};

/// One transaction of an entry (TxDtls).
struct CamtDetail
{
    std::vector<CamtAmount> amounts; ///< Amt, TxAmt, InstdAmt, in this order of trust
    std::string direction;           ///< CRDT, DBIT or empty
    CamtParty debtor;
    CamtParty creditor;
    std::string text;      ///< remittance information, else additional information
    std::string reference; ///< end-to-end reference, else one of the bank
    Channel channel = Channel::Unknown;
    qint64 line = 0;

    [[nodiscard]] size_t size() const; ///< bytes of its texts
};

/// One movement on the account (Ntry).
struct CamtEntry
{
    static constexpr size_t mostDetails = 100000;              ///< of one entry
    static constexpr size_t longestDetails = 64 * 1024 * 1024; ///< bytes of their texts

    CamtAmount amount;
    std::string direction;
    bool isReversal = false;
    std::string status; ///< "BOOK", "PDNG", ... or empty
    CamtDate booked;
    CamtDate valued;
    std::string text;
    std::string reference;
    Channel channel = Channel::Unknown;
    std::vector<CamtDetail> details;
    bool hasTooMany = false; ///< then there are no details: past mostDetails or longestDetails
    qint64 line = 0;
    std::string raw; ///< the beginning of the entry, for a rejected row
};

/// A balance (Bal); `code` is OPBD, CLBD, ...
struct CamtBalance
{
    std::string code;
    CamtAmount amount;
    std::string direction;
    CamtDate date;
};

/// Each reads the element just entered, up to its end.
[[nodiscard]] CamtEntry readCamtEntry(XmlWalker &xml);
[[nodiscard]] CamtDetail readCamtDetail(XmlWalker &xml);
[[nodiscard]] CamtBalance readCamtBalance(XmlWalker &xml);
[[nodiscard]] CamtAmount readCamtAmount(XmlWalker &xml);
[[nodiscard]] CamtDate readCamtDate(XmlWalker &xml);         ///< an element that holds Dt or DtTm
[[nodiscard]] std::string readCamtAccountId(XmlWalker &xml); ///< an element that holds Id
void readCamtParty(XmlWalker &xml, CamtParty &party);        ///< name and country
[[nodiscard]] std::string readCamtAgent(XmlWalker &xml);
[[nodiscard]] Channel readCamtChannel(XmlWalker &xml);       ///< of a BkTxCd
[[nodiscard]] std::string readCamtReference(XmlWalker &xml); ///< empty where the bank says there is none

/// Adds a piece of text unless it is there already: banks repeat themselves.
void addCamtText(std::string &text, const std::string &more);

} // namespace kluwen::intake

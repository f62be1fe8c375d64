#include "core/intake/formats/camtentry.h"
#include "core/base/text.h"

namespace kluwen::intake
{

namespace
{

void setIfEmpty(std::string &text, std::string value)
{
    if (text.empty())
        text = std::move(value);
}

/// Adds a piece of text unless it is there already: banks repeat themselves.
void addText(std::string &text, const std::string &more)
{
    if (more.empty() || text.find(more) != std::string::npos)
        return;
    constexpr size_t longest = 64 * 1024;
    if (text.size() + more.size() > longest)
        return;
    text += text.empty() ? more : ' ' + more;
}

/// A reference, or nothing where the bank says that there is none.
std::string readReference(XmlWalker &xml)
{
    const std::string text = xml.text();
    return text == "NOTPROVIDED" || text == "NONREF" ? std::string() : text;
}

std::optional<Moment> momentOf(std::string_view text)
{
    constexpr size_t dateSize = 10;   // 2024-03-05
    constexpr size_t momentSize = 19; // 2024-03-05T14:31:00
    const bool hasTime = text.size() > dateSize && text[dateSize] == 'T';
    const size_t size = hasTime ? momentSize : dateSize;
    const std::string_view zone = text.substr(std::min(size, text.size()));
    if (text.size() < size || text[4] != '-' ||
        (!zone.empty() && std::string_view("Z+-.").find(zone.front()) == std::string_view::npos))
        return {};
    return parseMoment(text.substr(0, size), DateOrder::YearMonthDay);
}

/// The channel by the ISO bank transaction code: family and sub-family of the external code sets.
Channel channelOfCode(const std::string &family, const std::string &subFamily)
{
    const auto isOneOf = [](const std::string &code, std::initializer_list<const char *> codes) {
        return std::any_of(codes.begin(), codes.end(), [&](const char *known) { return code == known; });
    };
    if (isOneOf(subFamily, {"CHRG", "FEES", "COMM", "COME", "COMI", "COMT", "INTR"}))
        return Channel::Fee;
    if (isOneOf(subFamily, {"CWDL", "CDPT", "XBCW", "BCDP", "BCWD", "FCDP", "FCWD"}))
        return Channel::Cash;
    if (isOneOf(family, {"CCRD", "MCRD"}))
        return Channel::Card;
    if (isOneOf(family, {"RDDT", "IDDT"}))
        return Channel::DirectDebit;
    if (isOneOf(family, {"RCDT", "ICDT", "IRCT", "RRCT"}))
        return Channel::Transfer;
    if (isOneOf(family, {"RCHQ", "ICHQ"}) || subFamily == "CHKD")
        return Channel::Cheque;
    return Channel::Unknown;
}

Channel readChannel(XmlWalker &xml)
{
    std::string family;
    std::string subFamily;
    forChildren(xml, [&](QStringView domain) {
        if (domain != u"Domn")
            return false;
        forChildren(xml, [&](QStringView part) {
            if (part != u"Fmly")
                return false;
            forChildren(xml, [&](QStringView code) {
                if (code != u"Cd" && code != u"SubFmlyCd")
                    return false;
                (code == u"Cd" ? family : subFamily) = xml.text();
                return true;
            });
            return true;
        });
        return true;
    });
    return channelOfCode(family, subFamily);
}

void readRelatedParties(XmlWalker &xml, CamtDetail &detail)
{
    CamtParty lastDebtor;
    CamtParty lastCreditor;
    forChildren(xml, [&](QStringView name) {
        if (name == u"Dbtr")
            readCamtParty(xml, detail.debtor);
        else if (name == u"DbtrAcct")
            detail.debtor.account = readCamtAccountId(xml);
        else if (name == u"UltmtDbtr")
            readCamtParty(xml, lastDebtor);
        else if (name == u"Cdtr")
            readCamtParty(xml, detail.creditor);
        else if (name == u"CdtrAcct")
            detail.creditor.account = readCamtAccountId(xml);
        else if (name == u"UltmtCdtr")
            readCamtParty(xml, lastCreditor);
        else
            return false;
        return true;
    });
    setIfEmpty(detail.debtor.name, lastDebtor.name);
    setIfEmpty(detail.creditor.name, lastCreditor.name);
}

void readRelatedAgents(XmlWalker &xml, CamtDetail &detail)
{
    forChildren(xml, [&](QStringView name) {
        if (name == u"DbtrAgt")
            detail.debtor.bank = readCamtAgent(xml);
        else if (name == u"CdtrAgt")
            detail.creditor.bank = readCamtAgent(xml);
        else
            return false;
        return true;
    });
}

void readStructuredRemittance(XmlWalker &xml, std::string &text)
{
    forChildren(xml, [&](QStringView name) {
        if (name == u"AddtlRmtInf")
            addText(text, xml.text());
        else if (name == u"CdtrRefInf")
            addText(text, xml.textAt({u"Ref"}));
        else
            return false;
        return true;
    });
}

void readRemittance(XmlWalker &xml, std::string &text)
{
    forChildren(xml, [&](QStringView name) {
        if (name == u"Ustrd")
            addText(text, xml.text());
        else if (name == u"Strd")
            readStructuredRemittance(xml, text);
        else
            return false;
        return true;
    });
}

/// The end-to-end reference, else the bank's own, in this order of use to an investigator.
std::string readReferences(XmlWalker &xml)
{
    std::string endToEnd;
    std::string transaction;
    std::string servicer;
    std::string instruction;
    forChildren(xml, [&](QStringView name) {
        if (name == u"EndToEndId")
            endToEnd = readReference(xml);
        else if (name == u"TxId")
            transaction = readReference(xml);
        else if (name == u"AcctSvcrRef")
            servicer = readReference(xml);
        else if (name == u"InstrId")
            instruction = readReference(xml);
        else
            return false;
        return true;
    });
    setIfEmpty(endToEnd, transaction);
    setIfEmpty(endToEnd, servicer);
    setIfEmpty(endToEnd, instruction);
    return endToEnd;
}

/// Amounts of the transaction itself come before the instructed one, which may be before charges.
void readAmountDetails(XmlWalker &xml, std::vector<CamtAmount> &amounts)
{
    std::vector<CamtAmount> instructed;
    forChildren(xml, [&](QStringView name) {
        if (name != u"TxAmt" && name != u"InstdAmt")
            return false;
        std::vector<CamtAmount> &list = name == u"TxAmt" ? amounts : instructed;
        forChildren(xml, [&](QStringView part) {
            if (part != u"Amt")
                return false;
            list.push_back(readCamtAmount(xml));
            return true;
        });
        return true;
    });
    amounts.insert(amounts.end(), instructed.begin(), instructed.end());
}

CamtDetail readDetail(XmlWalker &xml)
{
    CamtDetail detail;
    detail.line = xml.line();
    std::string additional;
    forChildren(xml, [&](QStringView name) {
        if (name == u"Refs")
            detail.reference = readReferences(xml);
        else if (name == u"Amt")
            detail.amounts.insert(detail.amounts.begin(), readCamtAmount(xml));
        else if (name == u"AmtDtls")
            readAmountDetails(xml, detail.amounts);
        else if (name == u"CdtDbtInd")
            detail.direction = xml.text();
        else if (name == u"BkTxCd")
            detail.channel = readChannel(xml);
        else if (name == u"RltdPties")
            readRelatedParties(xml, detail);
        else if (name == u"RltdAgts")
            readRelatedAgents(xml, detail);
        else if (name == u"RmtInf")
            readRemittance(xml, detail.text);
        else if (name == u"AddtlTxInf")
            additional = xml.text();
        else
            return false;
        return true;
    });
    addText(detail.text, additional);
    return detail;
}

/// Keeps the details of an entry as long as they stay within bounds.
void readDetails(XmlWalker &xml, CamtEntry &entry, size_t &bytes)
{
    forChildren(xml, [&](QStringView name) {
        if (name != u"TxDtls" || entry.hasTooMany)
            return false;
        entry.details.push_back(readDetail(xml));
        bytes += entry.details.back().size();
        entry.hasTooMany = entry.details.size() > CamtEntry::mostDetails || bytes > CamtEntry::longestDetails;
        if (entry.hasTooMany)
            std::vector<CamtDetail>().swap(entry.details);
        return true;
    });
}

/// Takes what an entry says of its amount, direction, status and dates; false where the element is something else.
bool readMovement(XmlWalker &xml, QStringView name, CamtEntry &entry)
{
    if (name == u"Amt")
        entry.amount = readCamtAmount(xml);
    else if (name == u"CdtDbtInd")
        entry.direction = xml.text();
    else if (name == u"RvslInd")
        entry.isReversal = xml.text() == "true";
    else if (name == u"Sts")
        entry.status = xml.text(); // of Cd or Prtry within it from version 8 on
    else if (name == u"BookgDt")
        entry.booked = readCamtDate(xml);
    else if (name == u"ValDt")
        entry.valued = readCamtDate(xml);
    else
        return false;
    return true;
}

} // namespace

size_t CamtDetail::size() const
{
    size_t bytes = sizeof(CamtDetail) + text.size() + reference.size() + amounts.size() * sizeof(CamtAmount);
    for (const CamtParty *party : {&debtor, &creditor})
        bytes += party->account.size() + party->name.size() + party->bank.size();
    return bytes;
}

CamtAmount readCamtAmount(XmlWalker &xml)
{
    CamtAmount amount;
    amount.currency = xml.attribute(QLatin1String("Ccy"));
    amount.line = xml.line();
    amount.column = xml.column();
    amount.text = xml.text();
    return amount;
}

CamtDate readCamtDate(XmlWalker &xml)
{
    CamtDate date;
    date.line = xml.line();
    date.column = xml.column();
    forChildren(xml, [&](QStringView name) {
        if (name != u"Dt" && name != u"DtTm")
            return false;
        date.text = xml.text();
        date.at = momentOf(date.text);
        return true;
    });
    return date;
}

std::string readCamtAccountId(XmlWalker &xml)
{
    std::string account;
    forChildren(xml, [&](QStringView name) {
        if (name != u"Id")
            return false;
        forChildren(xml, [&](QStringView kind) {
            if (kind != u"IBAN" && kind != u"Othr")
                return false;
            account = kind == u"IBAN" ? xml.text() : xml.textAt({u"Id"});
            return true;
        });
        return true;
    });
    return account;
}

void readCamtParty(XmlWalker &xml, CamtParty &party)
{
    forChildren(xml, [&](QStringView name) {
        if (name == u"Nm")
            party.name = xml.text();
        else if (name == u"Pty" || name == u"Agt" || name == u"FinInstnId") // a choice from version 8 on
            readCamtParty(xml, party);
        else if (name == u"PstlAdr")
            party.country = xml.textAt({u"Ctry"});
        else
            return false;
        return true;
    });
}

std::string readCamtAgent(XmlWalker &xml)
{
    std::string code;
    std::string member;
    forChildren(xml, [&](QStringView name) {
        if (name != u"FinInstnId")
            return false;
        forChildren(xml, [&](QStringView part) {
            if (part == u"BIC" || part == u"BICFI")
                code = xml.text();
            else if (part == u"ClrSysMmbId")
                member = xml.textAt({u"MmbId"});
            else
                return false;
            return true;
        });
        return true;
    });
    return code.empty() ? member : code;
}

CamtEntry readCamtEntry(XmlWalker &xml)
{
    CamtEntry entry;
    entry.line = xml.line();
    xml.startRaw();
    std::string own;
    size_t bytes = 0;
    forChildren(xml, [&](QStringView name) {
        if (readMovement(xml, name, entry))
            return true;
        if (name == u"BkTxCd")
            entry.channel = readChannel(xml);
        else if (name == u"AcctSvcrRef")
            entry.reference = readReference(xml);
        else if (name == u"NtryRef")
            own = readReference(xml);
        else if (name == u"AddtlNtryInf")
            addText(entry.text, xml.text());
        else if (name == u"NtryDtls")
            readDetails(xml, entry, bytes);
        else
            return false;
        return true;
    });
    setIfEmpty(entry.reference, own);
    entry.raw = xml.raw();
    return entry;
}

CamtBalance readCamtBalance(XmlWalker &xml)
{
    CamtBalance balance;
    forChildren(xml, [&](QStringView name) {
        if (name == u"Tp")
            balance.code = xml.textAt({u"CdOrPrtry", u"Cd"});
        else if (name == u"Amt")
            balance.amount = readCamtAmount(xml);
        else if (name == u"CdtDbtInd")
            balance.direction = xml.text();
        else if (name == u"Dt")
            balance.date = readCamtDate(xml);
        else
            return false;
        return true;
    });
    return balance;
}

} // namespace kluwen::intake

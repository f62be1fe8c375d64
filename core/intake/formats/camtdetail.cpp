#include "core/intake/formats/camtentry.h"

#include <algorithm>

namespace kluwen::intake
{

namespace
{

void setIfEmpty(std::string &text, std::string value)
{
    if (text.empty())
        text = std::move(value);
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
            addCamtText(text, xml.text());
        else if (name == u"CdtrRefInf")
            addCamtText(text, xml.textAt({u"Ref"}));
        else
            return false;
        return true;
    });
}

void readRemittance(XmlWalker &xml, std::string &text)
{
    forChildren(xml, [&](QStringView name) {
        if (name == u"Ustrd")
            addCamtText(text, xml.text());
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
            endToEnd = readCamtReference(xml);
        else if (name == u"TxId")
            transaction = readCamtReference(xml);
        else if (name == u"AcctSvcrRef")
            servicer = readCamtReference(xml);
        else if (name == u"InstrId")
            instruction = readCamtReference(xml);
        else
            return false;
        return true;
    });
    setIfEmpty(endToEnd, transaction);
    setIfEmpty(endToEnd, servicer);
    setIfEmpty(endToEnd, instruction);
    return endToEnd;
}

/// The amount that is trusted most stands first.
void addFirst(std::vector<CamtAmount> &amounts, CamtAmount amount)
{
    amounts.push_back(std::move(amount));
    std::rotate(amounts.begin(), amounts.end() - 1, amounts.end());
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

} // namespace

void addCamtText(std::string &text, const std::string &more)
{
    if (more.empty() || text.find(more) != std::string::npos)
        return;
    constexpr size_t longest = 64 * 1024;
    if (text.size() + more.size() > longest)
        return;
    text += text.empty() ? more : ' ' + more;
}

std::string readCamtReference(XmlWalker &xml)
{
    const std::string text = xml.text();
    return text == "NOTPROVIDED" || text == "NONREF" ? std::string() : text;
}

Channel readCamtChannel(XmlWalker &xml)
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

CamtDetail readCamtDetail(XmlWalker &xml)
{
    CamtDetail detail;
    detail.line = xml.line();
    std::string additional;
    forChildren(xml, [&](QStringView name) {
        if (name == u"Refs")
            detail.reference = readReferences(xml);
        else if (name == u"Amt")
            addFirst(detail.amounts, readCamtAmount(xml));
        else if (name == u"AmtDtls")
            readAmountDetails(xml, detail.amounts);
        else if (name == u"CdtDbtInd")
            detail.direction = xml.text();
        else if (name == u"BkTxCd")
            detail.channel = readCamtChannel(xml);
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
    addCamtText(detail.text, additional);
    return detail;
}

size_t CamtDetail::size() const
{
    size_t bytes = sizeof(CamtDetail) + text.size() + reference.size() + amounts.size() * sizeof(CamtAmount);
    for (const CamtParty *party : {&debtor, &creditor})
        bytes += party->account.size() + party->name.size() + party->bank.size();
    return bytes;
}

} // namespace kluwen::intake

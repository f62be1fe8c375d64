#include "core/intake/formats/camtentry.h"

namespace kluwen::intake
{

namespace
{

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

/// The two forms of truth of XML Schema.
bool isTrue(const std::string &text)
{
    return text == "true" || text == "1";
}

/// Keeps the details of an entry as long as they stay within bounds.
void readDetails(XmlWalker &xml, CamtEntry &entry, size_t &bytes)
{
    forChildren(xml, [&](QStringView name) {
        if (name != u"TxDtls" || entry.hasTooMany)
            return false;
        entry.details.push_back(readCamtDetail(xml));
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
        entry.isReversal = isTrue(xml.text());
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
            entry.channel = readCamtChannel(xml);
        else if (name == u"AcctSvcrRef")
            entry.reference = readCamtReference(xml);
        else if (name == u"NtryRef")
            own = readCamtReference(xml);
        else if (name == u"AddtlNtryInf")
            addCamtText(entry.text, xml.text());
        else if (name == u"NtryDtls")
            readDetails(xml, entry, bytes);
        else
            return false;
        return true;
    });
    if (entry.reference.empty())
        entry.reference = own;
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

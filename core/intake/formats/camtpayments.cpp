#include "core/intake/formats/camtpayments.h"
#include "core/base/text.h"
#include "core/base/tr.h"

namespace kluwen::intake
{

namespace
{

/// Who and what the transactions name, for an entry that is given as one: no side of it, but words to find it by.
std::string wordsOf(const std::vector<CamtDetail> &details, const CamtDetail &common, const CamtParty &own)
{
    constexpr size_t longest = 4096;
    std::string words = common.text;
    const auto addParty = [&words, &own](const CamtParty &party) {
        if (!party.account.empty() && party.account == own.account)
            return;
        addCamtText(words, party.name);
        addCamtText(words, party.account);
    };
    for (const CamtDetail &detail : details) {
        if (words.size() > longest)
            return words + " ...";
        if (common.debtor.isEmpty())
            addParty(detail.debtor);
        if (common.creditor.isEmpty())
            addParty(detail.creditor);
        addCamtText(words, detail.text);
        if (common.reference.empty())
            addCamtText(words, detail.reference);
    }
    return words;
}

/// What all transactions of an entry that is given as one have in common.
CamtDetail commonOf(const std::vector<CamtDetail> &details, const CamtParty &own)
{
    if (details.size() == 1)
        return details.front();
    CamtDetail common;
    if (details.empty())
        return common;
    common = details.front();
    for (const CamtDetail &detail : details) {
        if (!(detail.debtor == common.debtor))
            common.debtor = {};
        if (!(detail.creditor == common.creditor))
            common.creditor = {};
        if (detail.text != common.text)
            common.text.clear();
        if (detail.reference != common.reference)
            common.reference.clear();
    }
    common.text = wordsOf(details, common, own);
    return common;
}

StatedParty stated(const CamtParty &party)
{
    return {party.account, party.name, party.bank, party.country, {}};
}

/// The party across from the account: by role, unless that side is missing or is the account itself.
const CamtParty &otherSide(const CamtDetail &detail, const CamtParty &own, bool isCredit, bool isReversal)
{
    const bool byRole = isCredit != isReversal;
    const CamtParty &first = byRole ? detail.debtor : detail.creditor;
    const CamtParty &second = byRole ? detail.creditor : detail.debtor;
    const bool isOwn = !first.account.empty() && first.account == own.account;
    const bool secondIsOwn = !second.account.empty() && second.account == own.account;
    if ((first.account.empty() && first.name.empty()) || isOwn)
        return secondIsOwn || (second.account.empty() && second.name.empty()) ? first : second;
    return first;
}

} // namespace

RejectReason rejectReasonOf(NumberError error)
{
    switch (error) {
    case NumberError::TooLarge:
        return RejectReason::AmountTooLarge;
    case NumberError::TooManyDecimals:
        return RejectReason::TooManyDecimals;
    default:
        return RejectReason::BadAmount;
    }
}

ParsedAmount readCamtMinor(const CamtAmount &amount, Currency currency)
{
    // ISO 20022 amounts are digits with a dot; anything else, a sign included, is none.
    if (amount.text.empty() || amount.text.find_first_not_of("0123456789.") != std::string::npos)
        return {0, NumberError::NotANumber};
    return parseMinorRounded(amount.text, '.', currency.exponent());
}

bool CamtPayments::reject(const CamtEntry &entry, RejectReason reason, const std::string &argument, qint64 line,
                          int column)
{
    m_canCompare = m_canCompare && reason == RejectReason::NotBooked;
    return m_sink.reject({line > 0 ? line : entry.line, column, reason, fromUtf8(argument), entry.raw});
}

/// Sets currency and signed amount; false where the entry was rejected, goOn being the answer of the sink.
bool CamtPayments::readAmount(const CamtEntry &entry, bool &goOn)
{
    const CamtAmount &amount = entry.amount;
    m_currency = Currency::fromLetters(fromUtf8(amount.currency));
    if (!m_currency.isValid()) {
        goOn = reject(entry, amount.text.empty() ? RejectReason::MissingValue : RejectReason::UnknownCurrency,
                      amount.text.empty() ? "Amt" : amount.currency, amount.line, amount.column);
        return false;
    }
    const ParsedAmount parsed = readCamtMinor(amount, m_currency);
    if (parsed.error != NumberError::None) {
        goOn = reject(entry, rejectReasonOf(parsed.error), amount.text, amount.line, amount.column);
        return false;
    }
    if (entry.direction != "CRDT" && entry.direction != "DBIT") {
        goOn = reject(entry, RejectReason::MissingValue, "CdtDbtInd", entry.line, 0);
        return false;
    }
    m_minor = entry.direction == "CRDT" ? parsed.minor : -parsed.minor;
    return true;
}

/// Sets the moment and the value day; an entry without a booking date happened on its value date.
bool CamtPayments::readDates(const CamtEntry &entry, bool &goOn)
{
    for (const CamtDate *date : {&entry.booked, &entry.valued})
        if (!date->text.empty() && !date->at) {
            goOn = reject(entry, RejectReason::BadDate, date->text, date->line, date->column);
            return false;
        }
    if (!entry.booked.at && !entry.valued.at) {
        goOn = reject(entry, RejectReason::MissingValue, "BookgDt", entry.line, 0);
        return false;
    }
    m_at = entry.booked.at ? *entry.booked.at : *entry.valued.at;
    m_valueDay = entry.valued.at ? entry.valued.at->day() : 0;
    return true;
}

/// The signed amounts of the transactions of an entry, or nothing where they do not add up to it.
std::vector<qint64> CamtPayments::split(const CamtEntry &entry) const
{
    std::vector<qint64> minors;
    std::optional<qint64> plain = 0;
    std::optional<qint64> directed = 0;
    for (const CamtDetail &detail : entry.details) {
        const auto fits = std::find_if(detail.amounts.begin(), detail.amounts.end(), [&](const CamtAmount &amount) {
            return amount.currency == entry.amount.currency &&
                   readCamtMinor(amount, m_currency).error == NumberError::None;
        });
        if (fits == detail.amounts.end())
            return {};
        const qint64 minor = readCamtMinor(*fits, m_currency).minor;
        const bool isCredit = detail.direction.empty() ? m_minor >= 0 : detail.direction == "CRDT";
        minors.push_back(isCredit ? minor : -minor);
        plain = plain ? checkedSum(*plain, minor) : plain;
        directed = directed ? checkedSum(*directed, minors.back()) : directed;
    }
    if (directed == m_minor)
        return minors;
    if (plain != std::abs(m_minor))
        return {};
    for (qint64 &minor : minors) // some banks give the direction of the order instead of the account's
        minor = m_minor < 0 ? -std::abs(minor) : std::abs(minor);
    return minors;
}

void CamtPayments::count(bool isCredit)
{
    Sum &sum = isCredit ? m_credits : m_debits;
    ++sum.entries;
    sum.minor = sum.minor ? checkedSum(*sum.minor, std::abs(m_minor)) : sum.minor;
    m_canCompare = m_canCompare && (!m_summed.isValid() || m_summed == m_currency);
    m_summed = m_currency;
}

bool CamtPayments::give(const CamtEntry &entry)
{
    bool goOn = true;
    if (!readAmount(entry, goOn))
        return goOn;
    count(entry.direction == "CRDT");
    if (!entry.status.empty() && entry.status != "BOOK")
        return reject(entry, RejectReason::NotBooked, entry.status, entry.line, 0);
    if (!readDates(entry, goOn))
        return goOn;
    const std::vector<qint64> minors = split(entry);
    if (minors.size() > 1) {
        for (size_t i = 0; i < minors.size() && goOn; ++i)
            goOn = giveOne(entry, entry.details[i], minors[i]);
        return goOn;
    }
    // The payment is whole; that its transactions were too many to keep is said in the report.
    if (entry.hasTooMany && !m_sink.reject({entry.line, 0, RejectReason::TooLong, {}, entry.raw}))
        return false;
    return giveOne(entry, commonOf(entry.details, m_statement.own), m_minor);
}

bool CamtPayments::giveOne(const CamtEntry &entry, const CamtDetail &detail, qint64 minor)
{
    const bool isCredit = minor == 0 ? entry.direction == "CRDT" : minor > 0;
    const StatedParty own = stated(m_statement.own);
    const StatedParty other = stated(otherSide(detail, m_statement.own, isCredit, entry.isReversal));
    std::string text = detail.text;
    if (!entry.text.empty() && text.find(entry.text) == std::string::npos)
        text += text.empty() ? entry.text : ' ' + entry.text;
    StatedPayment payment;
    payment.payer = isCredit ? other : own;
    payment.payee = isCredit ? own : other;
    payment.statedBy = isCredit ? StatedBy::Payee : StatedBy::Payer;
    payment.at = m_at;
    payment.valueDay = m_valueDay;
    payment.minor = std::abs(minor);
    payment.currency = m_currency;
    payment.channel = detail.channel == Channel::Unknown ? entry.channel : detail.channel;
    payment.text = text;
    payment.reference = detail.reference.empty() ? entry.reference : detail.reference;
    payment.line = detail.line > 0 && entry.details.size() > 1 ? detail.line : entry.line;
    return m_sink.payment(payment);
}

bool CamtPayments::compare(const CamtTotal &total, std::string_view direction)
{
    if (!m_canCompare || m_statement.isPaged || (total.sum.empty() && total.count.empty()))
        return true;
    Sum counted = direction == "CRDT" ? m_credits : m_debits;
    if (direction.empty()) {
        counted.entries = m_credits.entries + m_debits.entries;
        counted.minor =
            m_credits.minor && m_debits.minor ? checkedSum(*m_credits.minor, *m_debits.minor) : std::nullopt;
    }
    const Currency currency = m_summed.isValid() ? m_summed : euro();
    const ParsedAmount sum = readCamtMinor({total.sum, {}, 0, 0}, currency);
    // Banks count entries or transactions, so the number is only held against a file that gives no sum.
    const bool isSame = total.sum.empty() ? fromUtf8(total.count).toLongLong() == counted.entries
                                          : sum.error == NumberError::None && counted.minor == sum.minor;
    if (isSame)
        return true;
    const QString entries = counted.minor ? minorToText(*counted.minor, currency.exponent()) : QString();
    return m_sink.reject({total.line, total.column, RejectReason::Malformed,
                          Tr::tr("the summary says %1 entries of %2 in all, and there are %3 of %4")
                              .arg(fromUtf8(total.count), fromUtf8(total.sum))
                              .arg(counted.entries)
                              .arg(entries),
                          total.count + ' ' + total.sum});
}

} // namespace kluwen::intake

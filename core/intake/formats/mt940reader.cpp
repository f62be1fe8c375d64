#include "core/intake/formats/mt940reader.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/channels.h"
#include "core/intake/conventions.h"
#include "core/intake/formats/mt940info.h"

#include <algorithm>
#include <array>

namespace kluwen::intake
{

namespace
{

constexpr std::array<std::string_view, 19> tags{"20", "21",  "25",  "25P", "28", "28C", "28D", "34F", "60F", "60M",
                                                "61", "62F", "62M", "64",  "65", "86",  "13D", "940", "942"};

/// The tag at the front of a line (":61:" gives "61"), or nothing.
std::string_view tagOf(std::string_view line)
{
    const size_t end = line.find(':', 1);
    if (!line.starts_with(':') || end == std::string_view::npos)
        return {};
    const std::string_view tag = line.substr(1, end - 1);
    return std::find(tags.begin(), tags.end(), tag) != tags.end() ? tag : std::string_view();
}

/// Types of SWIFT (TRF), and of ING, SNS and Rabobank, which have their own in the same place.
Channel channelOfType(std::string_view type)
{
    struct Type
    {
        std::string_view code;
        Channel channel;
    };
    constexpr std::array<Type, 22> types{{
        {"TRF", Channel::Transfer},    {"STO", Channel::Transfer},    {"OVB", Channel::Transfer},
        {"ACC", Channel::Transfer},    {"IDB", Channel::Transfer},    {"OV", Channel::Transfer},
        {"GT", Channel::Transfer},     {"VZ", Channel::Transfer},     {"ET", Channel::Transfer},
        {"DDT", Channel::DirectDebit}, {"INC", Channel::DirectDebit}, {"IC", Channel::DirectDebit},
        {"CHG", Channel::Fee},         {"COM", Channel::Fee},         {"INT", Channel::Fee},
        {"RNT", Channel::Fee},         {"KST", Channel::Fee},         {"093", Channel::Fee},
        {"BA", Channel::Card},         {"GM", Channel::Cash},         {"ST", Channel::Cash},
        {"CHK", Channel::Cheque},
    }};
    const auto found =
        std::find_if(types.begin(), types.end(), [type](const Type &known) { return known.code == type; });
    return found == types.end() ? Channel::Unknown : found->channel;
}

/// Text that is no text in the encoding of the file shows the sign for that, so that no entry is lost over a letter.
std::string readable(const Row &row)
{
    return row.problem == RejectReason::BadEncoding ? toUtf8(fromUtf8(row.raw)) : std::string(row.raw);
}

} // namespace

bool Mt940Reader::reject(const Mt940Problem &problem, qint64 line, std::string_view raw, int tagSize)
{
    const int column = problem.column > 0 ? problem.column + tagSize : 0;
    return m_sink.reject({line, column, problem.reason, problem.argument, printable(raw)});
}

bool Mt940Reader::read(const Row &row)
{
    m_line = row.line;
    if (row.problem && row.problem != RejectReason::BadEncoding)
        return m_sink.reject(row.rejected(*row.problem, 0, row.argument));
    const std::string line = readable(row);
    std::string_view text = line;
    while (!text.empty() && static_cast<unsigned char>(text.front()) < ' ') // an end-of-file mark of DOS between files
        text.remove_prefix(1);
    if (const std::string_view tag = tagOf(text); !tag.empty())
        return readTag(tag, text.substr(tag.size() + 2));
    return readLine(text);
}

bool Mt940Reader::readTag(std::string_view tag, std::string_view text)
{
    if (tag == "20")
        return begin();
    if (tag == "940")
        m_bank = "RABO"; // only Rabobank writes this line
    if (tag == "25" || tag == "25P")
        return readAccount(text);
    if (tag == "60F" || tag == "60M")
        return takeEntry() && readBalance(text, StatedBalance::Kind::Opening);
    if (tag == "62F" || tag == "62M")
        return takeEntry() && readBalance(text, StatedBalance::Kind::Closing);
    if (tag == "61") {
        if (!takeEntry())
            return false;
        if (!m_statement.isOpen && !begin())
            return false;
        m_entry = text;
        m_entryLine = m_line;
        m_place = Place::Entry;
        return true;
    }
    if (tag == "86") {
        m_place = m_entry.empty() ? Place::Balance : Place::Info; // behind the closing balance it tells totals
        if (m_place == Place::Info)
            keepInfo(text);
        return true;
    }
    m_place = m_entry.empty() ? Place::Nowhere : Place::Balance;
    return true;
}

void Mt940Reader::keepInfo(std::string_view text)
{
    m_infoSize += text.size();
    if (m_infoSize <= mostInfo)
        m_info.emplace_back(text);
}

/// A line without a tag: the end of a message, the header of the next, or more of the field above.
bool Mt940Reader::readLine(std::string_view text)
{
    const std::string_view word = trimmed(text);
    if (text.starts_with("{1:")) {
        const bool goOn = end(false);
        readHeader(text);
        return goOn;
    }
    const bool isTrailer = word.starts_with("-}") || word.starts_with("-XXX");
    if (isTrailer || (word == "-" && m_statement.hasClosing))
        return end(false);
    if (m_place == Place::Info)
        keepInfo(text);
    else if (m_place == Place::Entry)
        m_supplement += m_supplement.empty() ? std::string(word) : std::string();
    else if (!m_statement.isOpen || m_statement.hasClosing)
        readHeader(text);
    return true;
}

/// "{1:F01INGBNL2AXXXX..", "0000 01INGBNL2AXXXX00001" or "ABNANL2A".
void Mt940Reader::readHeader(std::string_view text)
{
    constexpr size_t bicSize = 8;
    const size_t at = text.starts_with("{1:F01") ? 6 : text.starts_with("0000 01") ? 7 : 0;
    const std::string_view word = at == 0 ? trimmed(text) : text.substr(at, bicSize);
    if (!isBicForm(word))
        return;
    m_bic = word;
    m_bank = word.substr(0, 4);
}

bool Mt940Reader::begin()
{
    if (!end(false))
        return false;
    m_statement = {};
    m_statement.isOpen = true;
    m_statement.line = m_line;
    m_statement.currency = m_options.defaultCurrency;
    m_statement.account.number = toUtf8(m_options.accountOfFile);
    m_place = Place::Nowhere;
    ++m_statements;
    return true;
}

/// Ends the statement. One that has entries but lacks a balance cannot be checked, which is said.
bool Mt940Reader::end(bool atEndOfFile)
{
    if (!takeEntry())
        return false;
    const Statement ended = std::exchange(m_statement, {});
    m_place = Place::Nowhere;
    if (!ended.isOpen)
        return true;
    if (!ended.hasClosing && atEndOfFile) {
        m_isCutOff = true;
        return true;
    }
    if (!ended.hasClosing && !reject({RejectReason::Malformed, Tr::tr("a statement without a closing balance"), 0},
                                     ended.line, ended.account.number))
        return false;
    return ended.hasOpening || !ended.hasEntries ||
           reject({RejectReason::Malformed, Tr::tr("a statement without an opening balance"), 0}, ended.line,
                  ended.account.number);
}

bool Mt940Reader::finish()
{
    return end(true);
}

bool Mt940Reader::readAccount(std::string_view text)
{
    if (!m_statement.isOpen && !begin())
        return false;
    m_statement.account = readMt940Account(text);
    const std::string &number = m_statement.account.number;
    constexpr size_t bankAt = 4;
    if (isIbanForm(number) && number.starts_with("NL"))
        m_bank = number.substr(bankAt, 4);
    else if (isBicForm(m_statement.account.bank))
        m_bank = m_statement.account.bank.substr(0, 4);
    m_place = Place::Nowhere;
    return true;
}

bool Mt940Reader::readBalance(std::string_view text, StatedBalance::Kind kind)
{
    if (!m_statement.isOpen && !begin())
        return false;
    m_place = Place::Balance;
    const bool isOpening = kind == StatedBalance::Kind::Opening;
    (isOpening ? m_statement.hasOpening : m_statement.hasClosing) = true;
    const auto balance = readMt940Balance(text);
    if (!balance) {
        if (isOpening)
            takeCurrency(mt940Letters(text));
        constexpr int tagSize = 5; // :60F:
        return reject(balance.error(), m_line, text, tagSize);
    }
    if (isOpening)
        m_statement.currency = balance->currency;
    StatedBalance given;
    given.kind = kind;
    given.account = m_statement.account.number;
    given.currency = balance->currency;
    given.minor = balance->minor;
    given.day = balance->day;
    given.line = m_line;
    return m_sink.balance(given);
}

/// The currency of an opening balance that is wrong otherwise. One that is not known must not pass for the usual one.
void Mt940Reader::takeCurrency(std::string_view letters)
{
    if (letters.empty())
        return;
    const Currency currency = Currency::fromLetters(fromUtf8(letters));
    if (currency.isValid())
        m_statement.currency = currency;
    else
        m_statement.letters = letters;
}

/// Gives the entry at hand, now that its description is whole.
bool Mt940Reader::takeEntry()
{
    if (m_entry.empty())
        return true;
    const std::string raw = std::exchange(m_entry, {});
    m_statement.hasEntries = true;
    const auto entry = readMt940Entry(raw, m_statement.currency);
    bool goOn = true;
    constexpr int tagSize = 4; // :61:
    if (!m_statement.letters.empty())
        goOn = reject({RejectReason::UnknownCurrency, fromUtf8(m_statement.letters), 0}, m_entryLine, raw);
    else if (!entry)
        goOn = reject(entry.error(), m_entryLine, raw, tagSize);
    else if (entry->isExpected)
        goOn = reject({RejectReason::NotBooked, QStringLiteral("EC/ED"), 0}, m_entryLine, raw);
    else if (m_statement.account.number.empty())
        goOn = reject({RejectReason::MissingValue, QStringLiteral(":25:"), 0}, m_entryLine, raw);
    else
        goOn = giveEntry(*entry);
    m_info.clear();
    m_infoSize = 0;
    m_supplement.clear();
    return goOn;
}

bool Mt940Reader::giveEntry(const Mt940Entry &entry)
{
    Mt940Info info = readMt940Info(m_info, m_statement.account.number, m_bank);
    const std::string supplement(trimmed(m_supplement));
    const bool isAccount = isIbanForm(supplement) || isDutchNumber(supplement);
    if (info.account.empty() && isAccount && m_bank == "RABO")
        info.account = plainAccount(supplement);
    if (info.account.empty())
        info.account = entry.account;
    // These banks write the number of the other side where others have a reference.
    const bool refersByAccount = m_bank == "RABO" || m_bank == "SNSB" || m_bank == "FVLB";
    const bool isByAccount = refersByAccount && isDutchNumber(entry.reference);
    if (info.account.empty() && isByAccount)
        info.account = plainAccount(entry.reference);
    if (info.name.empty())
        info.name = !entry.name.empty() ? entry.name : !isAccount && !supplement.starts_with('/') ? supplement : "";
    if (info.reference.empty() && !isByAccount)
        info.reference = entry.reference;
    if (info.reference.empty())
        info.reference = entry.bankReference;

    const Mt940Account &account = m_statement.account;
    const StatedParty own{account.number, {}, account.bank.empty() ? std::string_view(m_bic) : account.bank, {}, {}};
    const StatedParty other{info.account, info.name, info.bank, {}, {}};
    StatedPayment payment;
    payment.payer = entry.isCredit ? other : own;
    payment.payee = entry.isCredit ? own : other;
    payment.statedBy = entry.isCredit ? StatedBy::Payee : StatedBy::Payer;
    payment.at = entry.at;
    payment.valueDay = entry.valueDay;
    payment.minor = entry.minor;
    payment.currency = m_statement.currency;
    payment.channel = info.channel == Channel::Unknown ? channelOfType(entry.type) : info.channel;
    payment.text = info.text;
    payment.reference = info.reference;
    payment.line = m_entryLine;
    return m_sink.payment(payment);
}

} // namespace kluwen::intake

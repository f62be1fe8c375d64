#include "core/intake/paymentmapper.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/channels.h"
#include "core/intake/headers.h"
#include "core/intake/reading.h"

#include <charconv>

namespace kluwen::intake
{

namespace
{

constexpr std::array<std::string_view, 10> usualDebitWords{"af", "debit", "debet", "d",   "db",
                                                           "dr", "dbit",  "-",     "uit", "out"};
constexpr std::array<std::string_view, 9> usualCreditWords{"bij", "credit", "c", "cr", "crdt", "k", "+", "in", "cb"};

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char &character : lower)
        character = character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
    return lower;
}

/// A stray quotation mark at the end of a number is no part of it.
std::string_view accountOf(std::string_view text)
{
    while (!text.empty() && (text.back() == '"' || text.back() == '\''))
        text.remove_suffix(1);
    while (!text.empty() && (text.front() == '"' || text.front() == '\''))
        text.remove_prefix(1);
    return text;
}

} // namespace

Result<PaymentPlan> planPayments(const PaymentSpec &spec, const QStringList &headers, const ReadOptions &options)
{
    PaymentPlan plan;
    plan.column.fill(-1);
    for (auto it = spec.columns.begin(); it != spec.columns.end(); ++it) {
        for (const QString &name : it.value()) {
            const int column = findColumn(headers, name);
            if (column < 0)
                return notReadable(options, Tr::tr("The file has no column \"%1\", which its mapping names.").arg(name),
                                   Tr::tr("Choose the mapping that belongs to this file; nothing was imported."), 1);
            if (it.key() == PaymentField::Text)
                plan.texts.push_back(column);
            plan.column[static_cast<size_t>(it.key())] = column;
        }
    }
    plan.currency = spec.currency.isEmpty() ? options.defaultCurrency : Currency::fromLetters(spec.currency);
    for (const QString &word : spec.debitWords)
        plan.debitWords.push_back(lowerCase(toUtf8(word)));
    if (spec.stepsFrom.isValid())
        plan.stepsFrom = epochDay(spec.stepsFrom.year(), spec.stepsFrom.month(), spec.stepsFrom.day()).value_or(0);
    plan.ownAccount = toUtf8(options.accountOfFile);
    if (!plan.has(PaymentField::Payer) && !plan.has(PaymentField::OwnAccount) && plan.ownAccount.empty())
        return notReadable(options, Tr::tr("The file does not say of which account it is; nothing was imported."),
                           Tr::tr("Give the account of the file and import it again."), 1);
    return plan;
}

bool PaymentMapper::map(const Row &row)
{
    m_row = &row;
    m_payment = {};
    m_payment.line = row.line;
    m_goOn = true;
    if (!readDate() || !readCurrency() || !readAmount() || !readSides())
        return m_goOn;
    readTexts();
    readChannel();
    leaveOutNobody();
    if (m_plan.has(PaymentField::Balance) && !cell(PaymentField::Balance).empty()) {
        if (!readMinor(PaymentField::Balance, m_balance))
            return m_goOn;
        return m_sink.payment(m_payment) && giveBalance();
    }
    return m_sink.payment(m_payment);
}

bool PaymentMapper::reject(RejectReason reason, int column, std::string_view argument)
{
    m_goOn = m_sink.reject(m_row->rejected(reason, column + 1, fromUtf8(argument)));
    return false;
}

std::string_view PaymentMapper::cellAt(int column) const
{
    const auto index = static_cast<size_t>(column);
    return column >= 0 && index < m_row->cells.size() ? trimmed(m_row->cells[index]) : std::string_view();
}

std::string_view PaymentMapper::cell(PaymentField field) const
{
    return cellAt(m_plan.at(field));
}

bool PaymentMapper::readDate()
{
    const int column = m_plan.at(PaymentField::Date);
    const std::string_view text = cellAt(column);
    if (text.empty())
        return reject(RejectReason::MissingValue, column, std::to_string(column + 1));
    if (m_plan.stepsFrom != 0) {
        int step = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), step);
        constexpr int mostSteps = 1'000'000;
        if (error != std::errc() || end != text.data() + text.size() || step < 0 || step > mostSteps)
            return reject(RejectReason::BadDate, column, text);
        constexpr qint64 secondsPerDay = 86'400;
        m_payment.at = {(m_plan.stepsFrom + qint64{step}) * secondsPerDay, false};
        return true;
    }
    auto at = readMoment(text, m_plan.dateOrder);
    if (!at || (m_plan.mixedDates && DateOrderFinder::isOpen(text)))
        return reject(RejectReason::BadDate, column, text);
    if (const std::string_view time = cell(PaymentField::Time); !time.empty() && !at->hasTime) {
        at = withTimeOfDay(*at, time);
        if (!at)
            return reject(RejectReason::BadDate, m_plan.at(PaymentField::Time), time);
    }
    m_payment.at = *at;
    if (const std::string_view value = cell(PaymentField::ValueDate); !value.empty()) {
        const auto day = readMoment(value, m_plan.dateOrder);
        if (!day)
            return reject(RejectReason::BadDate, m_plan.at(PaymentField::ValueDate), value);
        m_payment.valueDay = day->day();
    }
    return true;
}

bool PaymentMapper::readCurrency()
{
    const std::string_view letters = cell(PaymentField::Currency);
    if (letters.empty()) {
        m_payment.currency = m_plan.currency;
        m_exponent = m_plan.currency.exponent();
        m_lastLetters.clear();
        return true;
    }
    if (letters != m_lastLetters) {
        const Currency currency = Currency::fromLetters(fromUtf8(letters));
        if (!currency.isValid())
            return reject(RejectReason::UnknownCurrency, m_plan.at(PaymentField::Currency), letters);
        m_lastLetters = letters;
        m_lastCurrency = currency;
    }
    m_payment.currency = m_lastCurrency;
    m_exponent = m_lastCurrency.exponent();
    return true;
}

bool PaymentMapper::readMinor(PaymentField field, qint64 &minor)
{
    const std::string_view text = cell(field);
    const ParsedAmount amount = kluwen::intake::readAmount(text, m_plan.decimal, m_exponent);
    const bool open = m_plan.mixedDecimals && DecimalFinder::isOpen(text);
    minor = amount.minor;
    switch (amount.error) {
    case NumberError::None:
        return open ? reject(RejectReason::BadAmount, m_plan.at(field), text) : true;
    case NumberError::Empty:
        return reject(RejectReason::MissingValue, m_plan.at(field), std::to_string(m_plan.at(field) + 1));
    case NumberError::NotANumber:
        return reject(RejectReason::BadAmount, m_plan.at(field), text);
    case NumberError::TooManyDecimals:
        return reject(RejectReason::TooManyDecimals, m_plan.at(field), text);
    case NumberError::TooLarge:
        return reject(RejectReason::AmountTooLarge, m_plan.at(field), text);
    }
    return false;
}

bool PaymentMapper::readAmount()
{
    if (!m_plan.has(PaymentField::Amount) || (cell(PaymentField::Amount).empty() && m_plan.has(PaymentField::Debit)))
        return readDebitCredit();
    if (!readMinor(PaymentField::Amount, m_signed))
        return false;
    m_isDebit = m_signed < 0;
    if (!m_plan.has(PaymentField::Sign))
        return true;
    const std::string word = lowerCase(cell(PaymentField::Sign));
    const auto isIn = [&word](const auto &words) { return std::find(words.begin(), words.end(), word) != words.end(); };
    const bool debit = m_plan.debitWords.empty() ? isIn(usualDebitWords) : isIn(m_plan.debitWords);
    if (debit) {
        m_isDebit = m_signed >= 0;
        m_signed = -m_signed;
    } else if (m_plan.debitWords.empty() && !isIn(usualCreditWords)) {
        return reject(RejectReason::Malformed, m_plan.at(PaymentField::Sign),
                      toUtf8(Tr::tr("\"%1\" says neither debit nor credit").arg(fromUtf8(word))));
    }
    return true;
}

/// Amounts in two columns, of which one is filled (or the other is zero). A debit may be written with a minus.
bool PaymentMapper::readDebitCredit()
{
    qint64 debit = 0;
    qint64 credit = 0;
    const bool hasDebit = !cell(PaymentField::Debit).empty();
    const bool hasCredit = !cell(PaymentField::Credit).empty();
    if (!hasDebit && !hasCredit) {
        const int column = std::max(m_plan.at(PaymentField::Debit), m_plan.at(PaymentField::Amount));
        return reject(RejectReason::MissingValue, column, std::to_string(column + 1));
    }
    if ((hasDebit && !readMinor(PaymentField::Debit, debit)) || (hasCredit && !readMinor(PaymentField::Credit, credit)))
        return false;
    if (debit != 0 && credit != 0)
        return reject(RejectReason::Malformed, m_plan.at(PaymentField::Credit),
                      toUtf8(Tr::tr("a debit and a credit in one row")));
    m_signed = debit != 0 ? -std::abs(debit) : credit;
    m_isDebit = m_signed < 0 || (hasDebit && !hasCredit);
    return true;
}

bool PaymentMapper::readSides()
{
    StatedParty from;
    StatedParty to;
    if (m_plan.has(PaymentField::Payer)) {
        from.account = accountOf(cell(PaymentField::Payer));
        from.name = cell(PaymentField::PayerName);
        from.bank = cell(PaymentField::PayerBank);
        to.account = accountOf(cell(PaymentField::Payee));
        to.name = cell(PaymentField::PayeeName);
        to.bank = cell(PaymentField::PayeeBank);
    } else {
        to.account =
            m_plan.has(PaymentField::OwnAccount) ? accountOf(cell(PaymentField::OwnAccount)) : m_plan.ownAccount;
        to.name = cell(PaymentField::OwnName);
        to.bank = cell(PaymentField::OwnBank);
        if (to.account.empty()) {
            const int column = m_plan.at(PaymentField::OwnAccount);
            return reject(RejectReason::MissingValue, column, column < 0 ? "" : std::to_string(column + 1));
        }
        from.account = accountOf(cell(PaymentField::CounterAccount));
        from.name = cell(PaymentField::CounterName);
        from.bank = cell(PaymentField::CounterBank);
    }
    if (m_plan.has(PaymentField::Payer) && from.account.empty() && from.name.empty() && to.account.empty() &&
        to.name.empty()) {
        const int column = m_plan.at(PaymentField::Payer);
        return reject(RejectReason::MissingValue, column, std::to_string(column + 1));
    }
    const bool reversed = m_isDebit;
    m_payment.payer = reversed ? to : from;
    m_payment.payee = reversed ? from : to;
    m_payment.minor = std::abs(m_signed);
    if (!m_plan.has(PaymentField::Payer)) // a statement of the own account
        m_payment.statedBy = reversed ? StatedBy::Payer : StatedBy::Payee;
    return true;
}

void PaymentMapper::readTexts()
{
    m_payment.reference = cell(PaymentField::Reference);
    readText();
    // Dutch banks without a column for it give the reference within the description.
    constexpr std::string_view sign = "Kenmerk: ";
    const size_t at = m_payment.reference.empty() ? m_payment.text.find(sign) : std::string_view::npos;
    if (at != std::string_view::npos) {
        const std::string_view behind = m_payment.text.substr(at + sign.size());
        m_payment.reference = behind.substr(0, behind.find(' '));
    }
}

void PaymentMapper::readText()
{
    if (m_plan.texts.size() == 1) {
        m_payment.text = cellAt(m_plan.texts.front());
        return;
    }
    m_text.clear();
    for (const int column : m_plan.texts) {
        const std::string_view part = cellAt(column);
        if (!m_text.empty() && !part.empty())
            m_text += ' ';
        m_text += part;
    }
    m_payment.text = m_text;
}

void PaymentMapper::readChannel()
{
    const std::string_view kind = cell(PaymentField::Kind);
    if (kind.empty())
        return;
    if (kind != m_lastKind) {
        m_lastKind = kind;
        m_lastChannel = m_plan.channelOf ? m_plan.channelOf(kind) : channelOfWord(kind);
    }
    m_payment.channel = m_lastChannel;
}

/// Cash and charges have no other side: what stands in the place of its name (a machine, a tariff) belongs to the text.
void PaymentMapper::leaveOutNobody()
{
    const bool nobody = m_payment.channel == Channel::Cash || m_payment.channel == Channel::Fee;
    StatedParty &other = m_isDebit ? m_payment.payee : m_payment.payer;
    if (!nobody || m_plan.has(PaymentField::Payer) || !other.account.empty() || other.name.empty())
        return;
    m_note = other.name;
    if (!m_payment.text.empty())
        m_note.append(" ").append(m_payment.text);
    m_payment.text = m_note;
    other = {};
}

bool PaymentMapper::giveBalance()
{
    StatedBalance balance;
    balance.kind = StatedBalance::Kind::Running;
    balance.account = m_plan.has(PaymentField::OwnAccount) ? std::string(accountOf(cell(PaymentField::OwnAccount)))
                                                           : m_plan.ownAccount;
    balance.currency = m_payment.currency;
    balance.minor = m_balance;
    balance.day = m_payment.at.day();
    balance.line = m_row->line;
    return m_sink.balance(balance);
}

} // namespace kluwen::intake

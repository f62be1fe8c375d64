#pragma once
#include "core/intake/conventions.h"
#include "core/intake/format.h"
#include "core/intake/mapping.h"
#include "core/intake/rows.h"
#include <array>
#include <vector>

namespace kluwen::intake
{

/// The columns a payment is made of, resolved to numbers; the conventions of its dates and amounts.
struct PaymentPlan
{
    std::array<int, paymentFieldCount> column; ///< 0-based; -1 = none
    std::vector<int> texts;
    DateOrder dateOrder = DateOrder::Unknown;
    bool mixedDates = false; ///< the column has both orders: dates open to two readings are rejected
    char decimal = '.';
    bool mixedDecimals = false;
    Currency currency; ///< where no column says
    std::vector<std::string> debitWords;
    int stepsFrom = 0;      ///< epoch day 0 of a simulation; 0 = dates are dates
    std::string ownAccount; ///< where no column says
    /// Codes of the bank for how it was paid; the words everybody uses where it is null.
    Channel (*channelOf)(std::string_view kind) = nullptr;

    [[nodiscard]] int at(PaymentField field) const { return column[static_cast<size_t>(field)]; }
    [[nodiscard]] bool has(PaymentField field) const { return at(field) >= 0; }
};

/// Malformed where a column of the spec is not in the table.
[[nodiscard]] Result<PaymentPlan> planPayments(const PaymentSpec &spec, const QStringList &headers,
                                               const ReadOptions &options);

/// Turns rows into payments for a sink. One object a file; quick for millions of rows.
class PaymentMapper
{
public:
    PaymentMapper(const PaymentPlan &plan, Sink &sink) : m_plan(plan), m_sink(sink) {}

    /// Gives the payment, and the balance behind it, or rejects the row; false where the sink asked to stop.
    [[nodiscard]] bool map(const Row &row);

private:
    bool reject(RejectReason reason, int column, std::string_view argument = {});
    [[nodiscard]] std::string_view cell(PaymentField field) const;
    [[nodiscard]] std::string_view cellAt(int column) const;
    bool readDate();
    bool readCurrency();
    bool readAmount();
    bool readDebitCredit();
    bool readMinor(PaymentField field, qint64 &minor);
    bool readSides();
    void readTexts();
    void readText();
    void readChannel();
    void leaveOutNobody();
    bool giveBalance();

    const PaymentPlan &m_plan;
    Sink &m_sink;
    const Row *m_row = nullptr;
    bool m_goOn = true; ///< the last answer of the sink
    StatedPayment m_payment;
    qint64 m_signed = 0;    ///< below zero: money leaves the own account
    bool m_isDebit = false; ///< the same; an amount of zero has no sign
    qint64 m_balance = 0;
    std::string m_text;
    std::string m_note;
    std::string m_lastLetters;
    Currency m_lastCurrency;
    int m_exponent = 2;
    std::string m_lastKind;
    Channel m_lastChannel = Channel::Unknown;
};

} // namespace kluwen::intake

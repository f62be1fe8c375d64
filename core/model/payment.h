#pragma once
#include "core/base/datetime.h"
#include "core/base/ids.h"
#include "core/model/money.h"
#include <string>

namespace kluwen
{

/// How a payment was made, as far as the source says. Stored as its number; never renumber.
enum class Channel : quint8 {
    Unknown = 0,
    Transfer = 1,
    Cash = 2,
    Card = 3,
    Fee = 4, ///< bank charges and interest
    DirectDebit = 5,
    Crypto = 6,
    Cheque = 7
};

/// One movement of money between two account things. payer or payee is invalid (0) where the other side is outside
/// the case: cash, bank charges, a counterparty without number or name.
struct Payment
{
    PaymentId id;
    RecordId payer;
    RecordId payee;
    Moment at;
    int valueDay = 0; ///< epoch day; 0 = not given
    qint64 minor = 0; ///< never negative: a reversal swaps payer and payee
    Currency currency;
    Channel channel = Channel::Unknown;
    std::string text;      ///< description, UTF-8
    std::string reference; ///< end-to-end or bank reference, UTF-8
    ImportRunId run;
    qint64 line = 0; ///< 1-based place in the source file

    friend bool operator==(const Payment &, const Payment &) = default;
};

} // namespace kluwen

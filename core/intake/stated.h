#pragma once
#include "core/base/datetime.h"
#include "core/model/money.h"
#include "core/model/payment.h"
#include "core/model/rejectedrow.h"
#include <string>
#include <string_view>
#include <vector>

namespace kluwen::intake
{

/// One side of a payment as the source names it. All views live for the call only. Everything empty = outside the case.
struct StatedParty
{
    std::string_view account; ///< IBAN, account number or any label, as in the source
    std::string_view name;    ///< of the holder
    std::string_view bank;    ///< BIC or bank number
    std::string_view country; ///< ISO 3166-1 alpha-2
    /// Key of a StatedThing of the same file, stated before: that thing itself pays or is paid. Then the rest is empty.
    std::string_view key = {};
};

/// From whose bank statement a payment was read. The same payment stands in the statement of the payer and in that of
/// the payee.
enum class StatedBy : std::uint8_t {
    Neither, ///< a list of payments that is nobody's statement
    Payer,
    Payee
};

/// A payment as the source states it.
struct StatedPayment
{
    StatedBy statedBy = StatedBy::Neither;
    StatedParty payer;
    StatedParty payee;
    Moment at;
    int valueDay = 0; ///< epoch day; 0 = not given
    qint64 minor = 0; ///< never negative: a debit of the statement's account has it as payer
    Currency currency;
    Channel channel = Channel::Unknown;
    std::string_view text;
    std::string_view reference;
    qint64 line = 0;
};

/// A balance a statement gives. Opening and closing of one statement follow each other around its payments.
struct StatedBalance
{
    enum class Kind {
        Opening,
        Closing,
        Running ///< the balance after the payment just given (bank CSV)
    };
    Kind kind = Kind::Opening;
    std::string account; ///< the statement's account, as in the source
    Currency currency;
    qint64 minor = 0; ///< credit positive, debit negative
    int day = 0;      ///< epoch day
    qint64 line = 0;
};

/// A value of a thing or link, raw; checked and normalised by the property's type later.
struct StatedValue
{
    std::string property;
    std::string value;
    std::string language;  ///< "nl", "en" for free text
    std::string validFrom; ///< PartialDate text
    std::string validTo;
};

struct StatedThing
{
    std::string key;  ///< unique within the file ("node:12", "ftm:NK-..", "iban:..")
    std::string type; ///< schema thing type
    std::vector<StatedValue> values;
    qint64 line = 0;
};

struct StatedLink
{
    std::string type; ///< schema link type
    std::string from; ///< keys of things stated before or later in the same file
    std::string to;
    std::vector<StatedValue> values; ///< without the tie itself
    std::string validFrom;
    std::string validTo;
    qint64 line = 0;
};

/// Takes what a format reads, in the order of the file. A false answer means: stop reading, the sink has an error or
/// was cancelled.
class Sink
{
public:
    virtual ~Sink() = default;
    virtual bool payment(const StatedPayment &payment) = 0;
    virtual bool balance(const StatedBalance &balance) = 0;
    virtual bool thing(const StatedThing &thing) = 0;
    virtual bool link(const StatedLink &link) = 0;
    virtual bool reject(const RejectedRow &row) = 0;
};

} // namespace kluwen::intake

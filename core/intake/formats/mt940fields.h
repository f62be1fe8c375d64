#pragma once
#include "core/base/datetime.h"
#include "core/model/money.h"
#include "core/model/rejectedrow.h"
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace kluwen::intake
{

// The fields of a SWIFT MT940 customer statement, by the SWIFT user handbook and the habits of Dutch banks.

/// Why a field could not be read.
struct Mt940Problem
{
    RejectReason reason = RejectReason::Malformed;
    QString argument;
    int column = 0; ///< 1-based within the field; 0 = the whole of it
};
template<typename T>
using Mt940Result = tl::expected<T, Mt940Problem>;

/// :60F: :60M: :62F: :62M:
struct Mt940Balance
{
    int day = 0; ///< epoch day
    Currency currency;
    qint64 minor = 0; ///< credit positive
};

/// :61: and what stands below it.
struct Mt940Entry
{
    Moment at;        ///< the entry date, else the value date
    int valueDay = 0; ///< epoch day
    bool isCredit = false;
    bool isExpected = false; ///< EC and ED: announced, not booked
    qint64 minor = 0;
    std::string type;          ///< "TRF", "093", "GT"
    std::string reference;     ///< of the customer; empty where the bank says there is none
    std::string bankReference; ///< behind "//"
    std::string account;       ///< in the fixed columns of Rabobank, or where an IBAN stands for the reference
    std::string name;          ///< behind that account
};

/// The account of field :25: and what stands with it.
struct Mt940Account
{
    std::string number;
    std::string bank; ///< before a slash; a BIC or a bank number
};

/// "140305": the years 80 to 99 are of the last century.
[[nodiscard]] std::optional<Moment> mt940Date(std::string_view digits);

[[nodiscard]] Mt940Result<Mt940Balance> readMt940Balance(std::string_view text);
/// The letters where a balance has its currency, whatever else is wrong with it; empty where there are none.
[[nodiscard]] std::string_view mt940Letters(std::string_view balance);
[[nodiscard]] Mt940Result<Mt940Entry> readMt940Entry(std::string_view text, Currency currency);
[[nodiscard]] Mt940Account readMt940Account(std::string_view text);

/// An account number without the spaces and dots that Dutch numbers are printed with; otherwise as it is.
[[nodiscard]] std::string plainAccount(std::string_view text);
/// The text has the form of an IBAN (its check digits may be wrong).
[[nodiscard]] bool isIbanForm(std::string_view text);
[[nodiscard]] bool isBicForm(std::string_view text);
/// An old Dutch number: "12.34.56.789", "0123456789" or "P004500018"; not one of zeros only.
[[nodiscard]] bool isDutchNumber(std::string_view text);

} // namespace kluwen::intake

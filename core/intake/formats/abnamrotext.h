#pragma once
#include "core/model/payment.h"
#include <string>
#include <string_view>

namespace kluwen::intake
{

/// What the description of an ABN AMRO download says of the other side of a payment.
struct AbnAmroText
{
    std::string account; ///< IBAN; empty where the description names none
    std::string bank;
    std::string name;
    std::string text;      ///< the description itself, without runs of spaces
    std::string reference; ///< end-to-end reference
    Channel channel = Channel::Unknown;

    friend bool operator==(const AbnAmroText &, const AbnAmroText &) = default;
};

/// Reads both ways ABN AMRO writes: "SEPA Overboeking  IBAN: NL..  Naam: .." and "/TRTP/../IBAN/../NAME/..".
[[nodiscard]] AbnAmroText readAbnAmroText(std::string_view description);

} // namespace kluwen::intake

#pragma once
#include "core/model/payment.h"
#include <string>
#include <string_view>
#include <vector>

namespace kluwen::intake
{

/// What a bank tells of an entry in field :86:.
struct Mt940Info
{
    std::string account; ///< of the other side
    std::string name;
    std::string bank; ///< BIC or bank number
    std::string text;
    std::string reference; ///< end-to-end
    Channel channel = Channel::Unknown;
};

/// Reads field :86: in any of its dialects, recognised from its own contents:
///   /TRTP/../IBAN/../NAME/../REMI/..   slash codes of ABN AMRO, Rabobank, Knab, Van Lanschot, ING and Triodos
///   166?00..?20..?30..?31..?32..       German subfields, also with another sign (Triodos: >)
///   SEPA OVERBOEKING IBAN: .. NAAM: .. labels of ABN AMRO and Knab
///   12.34.56.789 NAME                  an account, a BIC and a name in front of free text
/// lines are those of the field; own is the account of the statement; bank is the four-letter code of its bank, and
/// decides only how plain text is cut. What cannot be told apart stays in the text: no name is better than a wrong one.
[[nodiscard]] Mt940Info readMt940Info(const std::vector<std::string> &lines, std::string_view own,
                                      std::string_view bank);

} // namespace kluwen::intake

#include "core/base/tr.h"
#include "core/intake/formats/tableformat.h"

namespace kluwen::intake
{

namespace
{

/// Codes of the column "Code" of ING's download, as its own manual lists them.
Channel channelOfIngCode(std::string_view code)
{
    if (code == "GM" || code == "PK" || code == "ST")
        return Channel::Cash;
    if (code == "BA")
        return Channel::Card;
    if (code == "IC")
        return Channel::DirectDebit;
    if (code == "AC" || code == "GT" || code == "OV" || code == "VZ" || code == "ID" || code == "GF")
        return Channel::Transfer;
    return Channel::Unknown;
}

using F = PaymentField;

std::vector<TableEdition> ingEditions()
{
    return {
        // Current accounts in Dutch, with comma and with semicolon; the later ones have a balance.
        {{{F::Date, "Datum"},
          {F::OwnAccount, "Rekening"},
          {F::CounterAccount, "Tegenrekening"},
          {F::CounterName, "Naam / Omschrijving"},
          {F::Kind, "Code"},
          {F::Sign, "Af Bij"},
          {F::Amount, "Bedrag (EUR)"},
          {F::Text, "Mededelingen"},
          {F::Balance, "Saldo na mutatie"}},
         "datum naamomschrijving rekening tegenrekening code afbij bedrag mutatiesoort mededelingen"},
        // The same in English.
        {{{F::Date, "Date"},
          {F::OwnAccount, "Account"},
          {F::CounterAccount, "Counterparty"},
          {F::CounterName, "Name / Description"},
          {F::Kind, "Code"},
          {F::Sign, "Debit/credit"},
          {F::Amount, "Amount (EUR)"},
          {F::Text, "Notifications"},
          {F::Balance, "Resulting balance"}},
         "date namedescription account counterparty code debitcredit amount transactiontype notifications"},
        // Savings accounts.
        {{{F::Date, "Datum"},
          {F::OwnAccount, "Rekening"},
          {F::OwnName, "Rekening naam"},
          {F::CounterAccount, "Tegenrekening"},
          {F::Sign, "Af Bij"},
          {F::Amount, "Bedrag"},
          {F::Currency, "Valuta"},
          {F::Text, "Omschrijving"},
          {F::Text, "Mededelingen"},
          {F::Balance, "Saldo na mutatie"}},
         "datum omschrijving rekening rekeningnaam tegenrekening afbij bedrag valuta mutatiesoort mededelingen"},
    };
}

} // namespace

std::unique_ptr<Format> makeIngCsvFormat()
{
    return std::make_unique<TableFormat>(
        QStringLiteral("ing-csv"), [] { return Tr::tr("ING, table of payments (CSV)"); }, ingEditions(),
        TableKnowledge{channelOfIngCode});
}

} // namespace kluwen::intake

#include "core/base/tr.h"
#include "core/intake/formats/tableformat.h"

namespace kluwen::intake
{

namespace
{

using F = PaymentField;

/// bunq writes the same columns in the language of the customer, with comma or semicolon.
std::vector<TableEdition> bunqEditions()
{
    return {
        {{{F::Date, "Datum"},
          {F::ValueDate, "Rentedatum"},
          {F::OwnAccount, "Rekening"},
          {F::CounterAccount, "Tegenrekening"},
          {F::CounterName, "Naam"},
          {F::Amount, "Bedrag"},
          {F::Text, "Omschrijving"}},
         "datum bedrag rekening tegenrekening naam omschrijving"},
        {{{F::Date, "Date"},
          {F::ValueDate, "Interest Date"},
          {F::OwnAccount, "Account"},
          {F::CounterAccount, "Counterparty"},
          {F::CounterName, "Name"},
          {F::Amount, "Amount"},
          {F::Text, "Description"}},
         "date amount account counterparty name description"},
    };
}

} // namespace

std::unique_ptr<Format> makeBunqCsvFormat()
{
    return std::make_unique<TableFormat>(
        QStringLiteral("bunq-csv"), [] { return Tr::tr("bunq, table of payments (CSV)"); }, bunqEditions(),
        TableKnowledge{});
}

} // namespace kluwen::intake

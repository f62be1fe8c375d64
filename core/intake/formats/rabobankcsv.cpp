#include "core/base/tr.h"
#include "core/intake/formats/tableformat.h"

namespace kluwen::intake
{

namespace
{

/// Codes of the column "Code" of Rabobank's download (26 columns), as its format description lists them.
Channel channelOfRabobankCode(std::string_view code)
{
    if (code == "ga" || code == "kh" || code == "gb")
        return Channel::Cash;
    if (code == "ba" || code == "bc" || code == "cc")
        return Channel::Card;
    if (code == "ei" || code == "ic" || code == "ma")
        return Channel::DirectDebit;
    if (code == "ac" || code == "bg" || code == "cb" || code == "tb" || code == "sb" || code == "id")
        return Channel::Transfer;
    return Channel::Unknown;
}

using F = PaymentField;

std::vector<TableEdition> rabobankEditions()
{
    return {
        {{{F::Date, "Datum"},
          {F::ValueDate, "Rentedatum"},
          {F::OwnAccount, "IBAN/BBAN"},
          {F::OwnBank, "BIC"},
          {F::CounterAccount, "Tegenrekening IBAN/BBAN"},
          {F::CounterName, "Naam tegenpartij"},
          {F::CounterBank, "BIC tegenpartij"},
          {F::Kind, "Code"},
          {F::Amount, "Bedrag"},
          {F::Currency, "Munt"},
          {F::Balance, "Saldo na trn"},
          {F::Text, "Omschrijving-1"},
          {F::Text, "Omschrijving-2"},
          {F::Text, "Omschrijving-3"},
          {F::Text, "Betalingskenmerk"},
          {F::Reference, "Transactiereferentie"}},
         "ibanbban munt bic volgnr datum rentedatum bedrag saldonatrn tegenrekeningibanbban naamtegenpartij"},
    };
}

} // namespace

std::unique_ptr<Format> makeRabobankCsvFormat()
{
    return std::make_unique<TableFormat>(
        QStringLiteral("rabobank-csv"), [] { return Tr::tr("Rabobank, table of payments (CSV)"); }, rabobankEditions(),
        TableKnowledge{channelOfRabobankCode});
}

} // namespace kluwen::intake

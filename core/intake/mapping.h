#pragma once
#include "core/base/datetime.h"
#include "core/base/result.h"
#include "core/intake/decode.h"
#include "core/model/money.h"
#include <optional>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace kluwen::intake
{

// A mapping spec says what the columns of a table mean. It is JSON, is kept with the import run, and can be given as a
// file. Every part may be left out; what is left out is found from the file or does not exist in it.
//
//   {
//     "table": {
//       "delimiter": ";",            one character; "\t" for a tab
//       "quote": "\"",               one character; "" = quotes are plain text
//       "encoding": "windows-1252",  utf-8, utf-16le, utf-16be, windows-1252
//       "decimal": ",",              "," or "."
//       "date_order": "dmy",         ymd, dmy, mdy
//       "header": true,              false: columns are named "#1", "#2", ...
//       "skip_lines": 0,             lines before the header
//       "comment": "#",              rows that start with it are skipped
//       "records": "resultaten"      the file is JSON: path to the list of records, "" for the whole document or a list
//     },                             at its top; columns are then paths: "adres.plaats", "handelsnamen.0.naam"
//     "payments": {
//       "columns": {"date": "Datum", "amount": "Bedrag", "payer": "Van", "payee": "Naar", "text": ["Soort", "Tekst"]},
//       "currency": "EUR",           where there is no column of it
//       "debit_words": ["Af"],       what the sign column says for money that leaves the account
//       "steps_from": "2017-01-01"   dates are numbers of days after this one (simulations)
//     },
//     "things": [
//       {"as": "firm", "type": "company", "key": ["KvK-nummer"],
//        "values": {"name": "Naam", "kvk": "KvK-nummer"}, "constants": {"country": "NL"}}
//     ],
//     "links": [
//       {"type": "directorship", "from": "director", "to": "firm",
//        "values": {"function": "Functie"}, "valid_from": "Sinds", "valid_to": "Tot"}
//     ]
//   }
//
// Columns are named by their header (case, spaces and signs do not matter) or by number: "#3" is the third. Columns of
// payments: date time value_date, own_account own_name own_bank, counter_account counter_name counter_bank, payer
// payer_name payer_bank, payee payee_name payee_bank, amount debit credit sign, currency, balance, text (several are
// joined), reference, kind. A payment needs a date, an amount (or debit and credit) and at least one side.
// "as" names a thing within the row for the links; its key makes rows with equal values one thing; without a key every
// row makes a new one; "scope": "ftm" makes it the key of a FollowTheMoney file, so that a table can tell more of the
// things of that file. A thing whose values are all empty is not made, nor is a link to it. Properties and types are
// those of the schema.

enum class PaymentField {
    Date,
    Time,
    ValueDate,
    OwnAccount, ///< the account the file is about: an amount below zero leaves it
    OwnName,
    OwnBank,
    CounterAccount,
    CounterName,
    CounterBank,
    Payer,
    PayerName,
    PayerBank,
    Payee,
    PayeeName,
    PayeeBank,
    Amount,
    Debit,
    Credit,
    Sign, ///< "Af", "Bij", "D", "C"
    Currency,
    Balance, ///< of the own account after the payment
    Text,
    Reference,
    Kind ///< how it was paid
};
constexpr size_t paymentFieldCount = 24;

[[nodiscard]] QString paymentFieldId(PaymentField field); ///< "counter_account"

struct TableSpec
{
    char delimiter = 0;        ///< 0 = found
    std::optional<char> quote; ///< empty = '"'; 0 = none
    std::optional<Encoding> encoding;
    char decimal = 0; ///< 0 = found
    DateOrder dateOrder = DateOrder::Unknown;
    bool header = true;
    int skipLines = 0;
    char comment = 0;
    std::optional<QString> records; ///< set = JSON
    friend bool operator==(const TableSpec &, const TableSpec &) = default;
};

struct PaymentSpec
{
    QMap<PaymentField, QStringList> columns;
    QString currency; ///< letters; empty = the default of the import
    QStringList debitWords;
    QDate stepsFrom; ///< invalid = dates are dates
    friend bool operator==(const PaymentSpec &, const PaymentSpec &) = default;
};

/// A property and the column its value is in, or the value itself.
struct ValueSpec
{
    QString property;
    QString source;
    friend bool operator==(const ValueSpec &, const ValueSpec &) = default;
};

struct ThingSpec
{
    QString name; ///< within the row, for links
    QString type;
    QStringList key; ///< columns
    QString scope;   ///< "ftm": the key is that of a FollowTheMoney file; empty = the file's own
    QList<ValueSpec> values;
    QList<ValueSpec> constants;
    friend bool operator==(const ThingSpec &, const ThingSpec &) = default;
};

struct LinkSpec
{
    QString type;
    QString from; ///< names of things of the row
    QString to;
    QList<ValueSpec> values;
    QList<ValueSpec> constants;
    QString validFrom; ///< columns; may be empty
    QString validTo;
    friend bool operator==(const LinkSpec &, const LinkSpec &) = default;
};

struct Mapping
{
    TableSpec table;
    std::optional<PaymentSpec> payments;
    QList<ThingSpec> things;
    QList<LinkSpec> links;

    /// Malformed where it is no JSON, names a type, property or field that does not exist, or maps nothing.
    [[nodiscard]] static Result<Mapping> fromJson(const QString &json);
    [[nodiscard]] QString toJson() const; ///< what differs from the defaults, indented
    friend bool operator==(const Mapping &, const Mapping &) = default;
};

} // namespace kluwen::intake

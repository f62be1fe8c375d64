#include "core/money/prooftables.h"
#include "core/base/tr.h"
#include "core/money/rates.h"

namespace kluwen::money
{

namespace
{

QString nameIn(const Ledger &ledger, AccountIndex account, const NameOf &name)
{
    return account < 0 ? Tr::tr("outside the case") : name(ledger.accounts[static_cast<size_t>(account)]);
}

TableAmount amountOf(qint64 minor, Currency currency)
{
    return {minor, currency.exponent()};
}

} // namespace

QString ruleTitle(Rule rule)
{
    switch (rule) {
    case Rule::Fifo:
        return Tr::tr("FIFO");
    case Rule::Lifo:
        return Tr::tr("LIFO");
    case Rule::ProRata:
        return Tr::tr("Pro rata");
    case Rule::OwnFirst:
        return Tr::tr("Own first");
    case Rule::TaintFirst:
        return Tr::tr("Traced first");
    case Rule::Poison:
        return Tr::tr("All traced");
    }
    return {};
}

Table proofTable(const Ledger &ledger, const std::vector<ProofLine> &proof, const NameOf &name, const RateTable *rates)
{
    const QString letters = ledger.currency.letters();
    Table table{Tr::tr("Lots and payments"),
                {{Tr::tr("Account"), 34},
                 {Tr::tr("Lot"), 6},
                 {Tr::tr("Amount of the lot (%1)").arg(letters), 20},
                 {Tr::tr("Step"), 6},
                 {Tr::tr("Payment number"), 16},
                 {Tr::tr("Date"), 20},
                 {Tr::tr("Payer"), 34},
                 {Tr::tr("Payee"), 34},
                 {Tr::tr("Amount paid (%1)").arg(letters), 18}},
                {}};
    const bool isConverted = !ledger.originals.empty();
    if (isConverted)
        table.columns << TableColumn{Tr::tr("Original amount"), 18} << TableColumn{Tr::tr("Original currency"), 18}
                      << TableColumn{Tr::tr("Day of the rate"), 16} << TableColumn{Tr::tr("Rate"), 30};
    for (const ProofLine &line : proof) {
        const qint64 seconds = ledger.seconds[line.row];
        TableRow row{nameIn(ledger, line.target, name),
                     qint64{line.lot},
                     amountOf(line.lotMinor, ledger.currency),
                     qint64{line.step},
                     ledger.ids[line.row].value(),
                     Moment{seconds, seconds % 86'400 != 0},
                     nameIn(ledger, ledger.payer[line.row], name),
                     nameIn(ledger, ledger.payee[line.row], name),
                     amountOf(ledger.minor[line.row], ledger.currency)};
        if (isConverted) {
            const Money original = ledger.original(line.row);
            const int rateDay = ledger.rateDays[line.row];
            row.emplace_back(amountOf(original.minor, original.currency));
            row.emplace_back(original.currency.letters());
            TableCell &day = row.emplace_back(); // the payment's own currency has no rate and no day
            if (rateDay != 0)
                day = dateOfEpochDay(rateDay);
            if (rates)
                row.emplace_back(
                    rates->wordsFor(original.currency, ledger.currency, Moment{ledger.seconds[line.row], false}.day()));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table spreadTable(const Ledger &ledger, const std::vector<RuleSpread> &spreads, const NameOf &name)
{
    Table table{Tr::tr("Calculation rules compared"), {{Tr::tr("Account"), 34}}, {}};
    for (size_t i = 0; i < std::tuple_size_v<decltype(RuleSpread::tainted)>; ++i)
        table.columns << TableColumn{Tr::tr("%1 (%2)").arg(ruleTitle(static_cast<Rule>(i)), ledger.currency.letters()),
                                     18};
    table.columns << TableColumn{Tr::tr("Lowest"), 18} << TableColumn{Tr::tr("Highest"), 18};
    for (const RuleSpread &spread : spreads) {
        TableRow row{nameIn(ledger, spread.account, name)};
        for (const qint64 minor : spread.tainted)
            row.emplace_back(amountOf(minor, ledger.currency));
        row.emplace_back(amountOf(spread.lowest(), ledger.currency));
        row.emplace_back(amountOf(spread.highest(), ledger.currency));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace kluwen::money

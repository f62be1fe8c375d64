#include "ui/money/windows/waytable.h"
#include "ui/base/tr.h"
#include "ui/money/ratewords.h"

#include <algorithm>
#include <limits>

namespace kluwen::ui
{

namespace
{

QString wayEnd(const NamedLedger &named, money::AccountIndex account)
{
    return account < 0 ? UiTr::tr("outside the case")
                       : named.names.value(named.ledger.accounts[static_cast<size_t>(account)]);
}

} // namespace

Table wayTable(const NamedLedger &named, const std::vector<std::uint32_t> &way)
{
    const money::Ledger &ledger = named.ledger;
    Table table{
        UiTr::tr("Path of money"),
        {{UiTr::tr("Step"), 6},
         {UiTr::tr("Date"), 20},
         {UiTr::tr("Days waited"), 12},
         {UiTr::tr("Payer"), 34},
         {UiTr::tr("Payee"), 34},
         {(named.rates ? UiTr::tr("Amount (%1, converted)") : UiTr::tr("Amount (%1)")).arg(ledger.currency.letters()),
          18},
         {UiTr::tr("Payment number"), 16}},
        {}};
    if (named.rates)
        table.columns << TableColumn{UiTr::tr("Original amount"), 18} << TableColumn{UiTr::tr("Original currency"), 12}
                      << TableColumn{UiTr::tr("Rate and its day"), 34};
    for (size_t step = 0; step < way.size(); ++step) {
        const std::uint32_t row = way[step];
        const qint64 seconds = ledger.seconds[row];
        TableRow line{static_cast<qint64>(step + 1), Moment{seconds, seconds % 86'400 != 0}};
        TableCell &waited = line.emplace_back(); // nothing before the first
        if (step > 0)
            waited = (seconds - ledger.seconds[way[step - 1]]) / 86'400;
        line.emplace_back(wayEnd(named, ledger.payer[row]));
        line.emplace_back(wayEnd(named, ledger.payee[row]));
        line.emplace_back(TableAmount{ledger.minor[row], ledger.currency.exponent()});
        line.emplace_back(ledger.ids[row].value());
        if (named.rates) {
            const Money original = ledger.original(row);
            line.emplace_back(TableAmount{original.minor, original.currency.exponent()});
            line.emplace_back(original.currency.letters());
            line.emplace_back(rateText(named, row));
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

qint64 smallestOf(const money::Ledger &ledger, const std::vector<std::uint32_t> &way)
{
    qint64 smallest = std::numeric_limits<qint64>::max();
    for (const std::uint32_t row : way)
        smallest = std::min(smallest, ledger.minor[row]);
    return way.empty() ? 0 : smallest;
}

QSet<RecordId> accountsOf(const NamedLedger &named, const std::vector<std::uint32_t> &way)
{
    QSet<RecordId> accounts;
    for (const std::uint32_t row : way)
        for (const money::AccountIndex side : {named.ledger.payer[row], named.ledger.payee[row]})
            if (side >= 0)
                accounts.insert(named.ledger.accounts[static_cast<size_t>(side)]);
    return accounts;
}

} // namespace kluwen::ui

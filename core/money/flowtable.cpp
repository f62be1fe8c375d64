#include "core/money/flowtable.h"
#include "core/base/tr.h"

namespace kluwen::money
{

QString holderName(const RolledUp &rolledUp, RecordId holder)
{
    const QString name = rolledUp.names.value(holder);
    if (!name.isEmpty())
        return name;
    return holder.isValid() ? QString::number(holder.value()) : Tr::tr("Other and unknown accounts");
}

Table flowTable(const Ledger &ledger, const std::vector<NetFlow> &flows, const RolledUp &rolledUp)
{
    const int decimals = ledger.currency.exponent();
    const bool isConverted = !ledger.originals.empty();
    Table table{
        Tr::tr("Net flows"),
        {{Tr::tr("From"), 36},
         {Tr::tr("To"), 36},
         {(isConverted ? Tr::tr("Net (%1, converted)") : Tr::tr("Net (%1)")).arg(ledger.currency.letters()), 18},
         {Tr::tr("Paid"), 18},
         {Tr::tr("Paid back"), 18},
         {Tr::tr("Payments"), 12}},
        {}};
    for (const NetFlow &flow : flows)
        table.rows.push_back({holderName(rolledUp, flow.from), holderName(rolledUp, flow.to),
                              TableAmount{flow.net(), decimals}, TableAmount{flow.paid, decimals},
                              TableAmount{flow.returned, decimals}, flow.count});
    return table;
}

} // namespace kluwen::money

#include "app/commands/moneyinput.h"
#include "core/base/number.h"
#include "core/base/tablefile.h"
#include "core/base/tr.h"
#include "core/money/flowtable.h"
#include "core/store/casefile.h"

#include <QJsonArray>

namespace kluwen::app
{

namespace
{

struct Options
{
    std::string path;
    std::string by = "holder";
    std::string since;
    std::string until;
    std::string currency;
    std::string rates;
    std::string out;
    int most = 100;
    bool json = false;
};

QJsonObject flowJson(const money::NetFlow &flow, const money::RolledUp &rolledUp, const money::Ledger &ledger)
{
    const int decimals = ledger.currency.exponent();
    return {{QStringLiteral("from"), money::holderName(rolledUp, flow.from)},
            {QStringLiteral("to"), money::holderName(rolledUp, flow.to)},
            {QStringLiteral("net"), minorToText(flow.net(), decimals)},
            {QStringLiteral("paid"), minorToText(flow.paid, decimals)},
            {QStringLiteral("returned"), minorToText(flow.returned, decimals)},
            {QStringLiteral("payments"), flow.count}};
}

void tell(const std::vector<money::NetFlow> &flows, const money::RolledUp &rolledUp, const money::Ledger &ledger)
{
    for (const money::NetFlow &flow : flows)
        printLine(Tr::tr("%1  %2 -> %3 (paid %4, returned %5, %6 payments)")
                      .arg(Money{flow.net(), ledger.currency}.toText().rightJustified(18),
                           money::holderName(rolledUp, flow.from), money::holderName(rolledUp, flow.to),
                           minorToText(flow.paid, ledger.currency.exponent()),
                           minorToText(flow.returned, ledger.currency.exponent()), QString::number(flow.count)));
}

Exit run(const Options &options, const Context &context)
{
    const auto by = money::rollUpFromId(QString::fromStdString(options.by));
    if (!by)
        return report(by.error());
    const auto opened = openMoney(options.path, options.currency, options.rates, context.clock);
    if (!opened)
        return report(opened.error());
    store::CaseFile &caseFile = *opened->caseFile;
    const money::Ledger &ledger = opened->ledger;
    const auto since = secondsOfDay(options.since, false, std::numeric_limits<qint64>::min());
    const auto until = secondsOfDay(options.until, true, std::numeric_limits<qint64>::max());
    if (!since || !until)
        return report(!since ? since.error() : until.error());
    const auto rolledUp = money::rollUp(caseFile, ledger, *by, languageOfTerminal());
    if (!rolledUp)
        return report(rolledUp.error());
    std::vector<money::NetFlow> flows = money::netFlows(ledger, rolledUp->holdings, *since, *until);
    if (!options.out.empty()) {
        const std::vector<Table> tables{money::flowTable(ledger, flows, *rolledUp)};
        if (const auto written = writeTables(QString::fromStdString(options.out), tables, context.clock.now());
            !written)
            return report(written.error());
    }
    flows.resize(std::min(flows.size(), static_cast<size_t>(std::max(options.most, 1))));
    if (!options.json) {
        tell(flows, *rolledUp, ledger);
        return Exit::Done;
    }
    QJsonArray array;
    for (const money::NetFlow &flow : flows)
        array.append(flowJson(flow, *rolledUp, ledger));
    QJsonObject json{{QStringLiteral("by"), QString::fromStdString(options.by)},
                     {QStringLiteral("currency"), ledger.currency.letters()},
                     {QStringLiteral("flows"), array}};
    tellConversion(json, *opened);
    printJson(json);
    return Exit::Done;
}

} // namespace

void addFlowsCommand(CLI::App &program, Context &context)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("flows", "Net flows of money, accounts rolled up to whoever holds them");
    command->add_option("CASE", options->path, "Path of the case file")->required();
    command->add_option("--by", options->by, "holder, person, company, sector or country")
        ->check(CLI::IsMember({"holder", "person", "company", "sector", "country"}));
    command->add_option("--from,--since", options->since, "First day, as 2026-03-05");
    command->add_option("--to,--until", options->until, "Last day");
    command->add_option("--currency", options->currency, "Currency; the most frequent one without it");
    command->add_option("--rates", options->rates, "Convert all currencies with this eurofxref-hist.csv");
    command->add_option("--most", options->most, "Most flows shown, the largest first");
    command->add_option("--out", options->out, "Write all flows to this file, .csv or .xlsx");
    command->add_flag("--json", options->json, "Answer in JSON");
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app

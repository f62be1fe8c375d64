#include "app/commands/moneyinput.h"
#include "core/base/datetime.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/money/temporalflow.h"
#include "core/money/timepaths.h"
#include "core/store/casefile.h"

#include <QJsonArray>

namespace kluwen::app
{

namespace
{

struct Options
{
    std::string path;
    std::string from;
    std::string to;
    std::string aim = "earliest";
    std::string since;
    std::string until;
    std::string minimum;
    std::string currency;
    std::string rates;
    int wait = -1;
    bool json = false;
};

Result<money::PathQuestion> questionOf(const Options &options, const money::Ledger &ledger, money::AccountIndex from)
{
    money::PathQuestion question;
    question.from = from;
    question.aim = options.aim == "largest" ? money::PathAim::Largest
                   : options.aim == "hops"  ? money::PathAim::FewestHops
                                            : money::PathAim::Earliest;
    const auto since = secondsOfDay(options.since, false, question.sinceSeconds);
    const auto until = secondsOfDay(options.until, true, question.untilSeconds);
    if (!since || !until)
        return fail(!since ? since.error() : until.error());
    question.sinceSeconds = *since;
    question.untilSeconds = *until;
    if (options.wait >= 0)
        question.longestWait = qint64{options.wait} * 86'400;
    if (!options.minimum.empty()) {
        const auto minimum = amountOf(options.minimum, ledger.currency);
        if (!minimum)
            return fail(minimum.error());
        question.minimum = *minimum;
    }
    return question;
}

qint64 smallestOf(const money::Ledger &ledger, const std::vector<std::uint32_t> &way)
{
    qint64 smallest = std::numeric_limits<qint64>::max();
    for (const std::uint32_t row : way)
        smallest = std::min(smallest, ledger.minor[row]);
    return way.empty() ? 0 : smallest;
}

void tell(store::CaseFile &caseFile, const money::Ledger &ledger, const std::vector<std::uint32_t> &way)
{
    for (const std::uint32_t row : way)
        printLine(QStringLiteral("%1  %2  %3 -> %4  [%5]")
                      .arg(Moment{ledger.seconds[row], false}.toText(),
                           Money{ledger.minor[row], ledger.currency}.toText().rightJustified(18),
                           nameInLedger(caseFile, ledger, ledger.payer[row]),
                           nameInLedger(caseFile, ledger, ledger.payee[row]),
                           QString::number(ledger.ids[row].value())));
    printMessage(Tr::tr("Payments in order of time are a possible path, and no proof that the same money took it."));
}

Exit run(const Options &options, const Context &context)
{
    const auto opened = openMoney(options.path, options.currency, options.rates, context.clock);
    if (!opened)
        return report(opened.error());
    store::CaseFile &caseFile = *opened->caseFile;
    const money::Ledger &ledger = opened->ledger;
    const auto from = accountIn(ledger, caseFile, options.from);
    const auto to = accountIn(ledger, caseFile, options.to);
    if (!from || !to)
        return report(!from ? from.error() : to.error());
    const auto question = questionOf(options, ledger, *from);
    if (!question)
        return report(question.error());
    NoProgress progress;
    const auto paths = money::timePaths(ledger, *question, progress);
    if (!paths)
        return report(paths.error());
    const std::vector<std::uint32_t> way = paths->wayTo(*to);
    const int decimals = ledger.currency.exponent();
    if (options.json) {
        QJsonArray payments;
        for (const std::uint32_t row : way)
            payments.append(paymentJson(caseFile, ledger, row));
        QJsonObject json{{QStringLiteral("from"), nameInLedger(caseFile, ledger, *from)},
                         {QStringLiteral("to"), nameInLedger(caseFile, ledger, *to)},
                         {QStringLiteral("by"), QString::fromStdString(options.aim)},
                         {QStringLiteral("currency"), ledger.currency.letters()},
                         {QStringLiteral("found"), !way.empty()},
                         {QStringLiteral("smallest"), minorToText(smallestOf(ledger, way), decimals)},
                         {QStringLiteral("payments"), payments}};
        const auto greedy = money::greedyFlow(ledger, *from, *to);
        const auto most = money::maximumFlow(ledger, *from, *to);
        if (greedy)
            json.insert(QStringLiteral("greedy_flow"), minorToText(*greedy, decimals));
        if (most)
            json.insert(QStringLiteral("maximum_flow"), minorToText(*most, decimals));
        tellConversion(json, *opened);
        printJson(json);
    } else if (way.empty()) {
        printLine(Tr::tr("No payments in order of time lead from %1 to %2.")
                      .arg(nameInLedger(caseFile, ledger, *from), nameInLedger(caseFile, ledger, *to)));
    } else {
        tell(caseFile, ledger, way);
    }
    return way.empty() ? Exit::Findings : Exit::Done;
}

} // namespace

void addPathsCommand(CLI::App &program, Context &context)
{
    auto options = std::make_shared<Options>();
    CLI::App *command =
        program.add_subcommand("paths", "Find a way of money in order of time between two accounts (exit 1: none)");
    command->add_option("CASE", options->path, "Path of the case file")->required();
    command->add_option("--from", options->from, "Account where the path begins")->required();
    command->add_option("--to", options->to, "Account where it ends")->required();
    command->add_option("--by", options->aim, "earliest, largest or hops (fewest payments)")
        ->check(CLI::IsMember({"earliest", "largest", "hops"}));
    command->add_option("--wait", options->wait, "Maximum days that money may stay in an account on its way")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--since", options->since, "First day, as 2026-03-05");
    command->add_option("--until", options->until, "Last day");
    command->add_option("--minimum", options->minimum, "Smaller payments are not followed, as 1500.00");
    command->add_option("--currency", options->currency, "Currency; the most frequent one without it");
    command->add_option("--rates", options->rates, "Convert all currencies with this eurofxref-hist.csv");
    command->add_flag("--json", options->json, "Answer in JSON, with the flows that can have gone between them");
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app

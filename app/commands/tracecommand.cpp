#include "app/commands/moneyinput.h"
#include "core/base/number.h"
#include "core/base/tablefile.h"
#include "core/base/tr.h"
#include "core/money/ledgerbuilder.h"
#include "core/money/openings.h"
#include "core/money/prooftables.h"
#include "core/money/tracing.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace kluwen::app
{

namespace
{

struct Options
{
    std::string path;
    std::string from;
    std::vector<std::string> to;
    std::vector<qint64> payments;
    std::string since;
    std::string until;
    std::string rule = "pro-rata";
    std::string currency;
    std::vector<std::string> excluded;
    std::string minimum;
    int mostHops = std::numeric_limits<int>::max();
    bool cash = false;
    std::vector<std::string> cleanOpenings;
    std::vector<std::string> taintedOpenings;
    bool statedOpenings = false;
    std::string proof;
    std::string rates;
    bool allRules = false;
    bool backwards = false;
    bool json = false;
};

Result<void> setLimits(money::TraceQuestion &question, const Options &options, const money::Ledger &ledger,
                       store::CaseFile &caseFile)
{
    if (!options.minimum.empty()) {
        const auto amount = amountOf(options.minimum, ledger.currency);
        if (!amount)
            return fail(amount.error());
        question.minimum = *amount;
    }
    for (const std::string &text : options.excluded) {
        const auto account = accountIn(ledger, caseFile, text);
        if (!account)
            return fail(account.error());
        question.excluded.push_back(*account);
    }
    if (!options.cash)
        return {};
    store::PaymentFilter filter;
    filter.since = QDate::fromString(QString::fromStdString(options.since), Qt::ISODate);
    filter.until = QDate::fromString(QString::fromStdString(options.until), Qt::ISODate);
    const auto deposits = money::cashDeposits(caseFile, filter);
    if (!deposits)
        return fail(deposits.error());
    question.payments.insert(question.payments.end(), deposits->begin(), deposits->end());
    return {};
}

/// "ACCOUNT=1500.00", the last sign of equality parting them.
Result<money::TraceQuestion::Opening> openingOf(const std::string &text, bool isTainted, const money::Ledger &ledger,
                                                store::CaseFile &caseFile)
{
    const size_t parted = text.rfind('=');
    if (parted == std::string::npos)
        return fail(usage(Tr::tr("\"%1\" is no opening balance.").arg(QString::fromStdString(text)),
                          Tr::tr("Write the account, a sign of equality and the amount.")));
    const auto account = accountIn(ledger, caseFile, text.substr(0, parted));
    if (!account)
        return fail(account.error());
    const auto amount = amountOf(text.substr(parted + 1), ledger.currency);
    if (!amount)
        return fail(amount.error());
    return money::TraceQuestion::Opening{*account, *amount, isTainted};
}

/// Balances given by hand, and for accounts without one those that banks stated.
Result<void> setOpenings(money::TraceQuestion &question, const Options &options, const money::Ledger &ledger,
                         store::CaseFile &caseFile)
{
    for (const bool isTainted : {false, true})
        for (const std::string &text : isTainted ? options.taintedOpenings : options.cleanOpenings) {
            const auto opening = openingOf(text, isTainted, ledger, caseFile);
            if (!opening)
                return fail(opening.error());
            question.openings.push_back(*opening);
        }
    if (!options.statedOpenings)
        return {};
    const auto stated = money::statedOpenings(caseFile, ledger);
    if (!stated)
        return fail(stated.error());
    for (const auto &opening : *stated)
        if (std::none_of(question.openings.begin(), question.openings.end(),
                         [&opening](const auto &given) { return given.account == opening.account; }))
            question.openings.push_back(opening);
    return {};
}

Result<money::TraceQuestion> questionOf(const Options &options, const money::Ledger &ledger, store::CaseFile &caseFile)
{
    money::TraceQuestion question;
    const auto rule = money::ruleFromId(QString::fromStdString(options.rule));
    const auto since = secondsOfDay(options.since, false, question.sinceSeconds);
    const auto until = secondsOfDay(options.until, true, question.untilSeconds);
    if (!rule || !since || !until)
        return fail(!rule ? rule.error() : !since ? since.error() : until.error());
    question.rule = *rule;
    question.sinceSeconds = *since;
    question.untilSeconds = *until;
    question.backwards = options.backwards;
    question.keepPayments = !options.proof.empty();
    question.mostHops = options.mostHops;
    if (const auto limited = setLimits(question, options, ledger, caseFile); !limited)
        return fail(limited.error());
    if (const auto opened = setOpenings(question, options, ledger, caseFile); !opened)
        return fail(opened.error());
    if (!options.from.empty()) {
        const auto source = accountIn(ledger, caseFile, options.from);
        if (!source)
            return fail(source.error());
        question.sources = {*source};
    }
    for (const qint64 id : options.payments)
        question.payments.push_back(PaymentId(id));
    for (const std::string &text : options.to) {
        const auto target = accountIn(ledger, caseFile, text);
        if (!target)
            return fail(target.error());
        question.targets.push_back(*target);
    }
    if (question.sources.empty() && question.payments.empty())
        return fail(usage(Tr::tr("There is no money to follow."),
                          Tr::tr("Give an account with --from or payments with --payment.")));
    return question;
}

class Names
{
public:
    explicit Names(store::CaseFile &caseFile) : m_caseFile(caseFile) {}
    QString account(RecordId id) const { return nameOfRecord(m_caseFile, id); }

private:
    store::CaseFile &m_caseFile;
};

QJsonArray sumsJson(const std::vector<money::TraceSum> &sums, const money::Ledger &ledger, const Names &names)
{
    QJsonArray array;
    for (const money::TraceSum &sum : sums) {
        const RecordId account = ledger.accounts[static_cast<size_t>(sum.account)];
        const QString name = names.account(account);
        array.append(QJsonObject{{QStringLiteral("account"), name},
                                 {QStringLiteral("label"), name},
                                 {QStringLiteral("id"), account.value()},
                                 {QStringLiteral("tainted"), minorToText(sum.tainted, ledger.currency.exponent())}});
    }
    return array;
}

QJsonArray lotsJson(const money::Trace &trace, const money::Ledger &ledger, const Names &names)
{
    QJsonArray lots;
    for (const money::TraceLot &lot : trace.lots) {
        QJsonArray path;
        for (const PaymentId payment : lot.path)
            path.append(payment.value());
        lots.append(
            QJsonObject{{QStringLiteral("target"), names.account(ledger.accounts[static_cast<size_t>(lot.target)])},
                        {QStringLiteral("amount"), minorToText(lot.amount, ledger.currency.exponent())},
                        {QStringLiteral("path"), path}});
    }
    return lots;
}

void tell(const money::Trace &trace, const money::Ledger &ledger, const Names &names)
{
    printLine(Tr::tr("Calculation rule: %1").arg(money::ruleId(trace.rule)));
    printLine(Tr::tr("Followed: %1").arg(Money{trace.tainted, ledger.currency}.toText()));
    const auto tellSum = [&ledger](const QString &sentence, qint64 minor) {
        if (minor > 0)
            printLine(sentence.arg(Money{minor, ledger.currency}.toText()));
    };
    tellSum(Tr::tr("Balances before the first payment, other money (not traced): %1"), trace.openingClean);
    tellSum(Tr::tr("Balances before the first payment, tainted: %1"), trace.openingTainted);
    tellSum(Tr::tr("Other money (not traced) of unknown origin, added where balances fell short: %1"), trace.toppedUp);
    tellSum(Tr::tr("Left the known accounts: %1"), trace.leftCase);
    tellSum(Tr::tr("Ended at a limit: %1"), trace.ended);
    printLine(Tr::tr("Received per account:"));
    for (const money::TraceSum &sum : trace.targets)
        printLine(QStringLiteral("  %1  %2")
                      .arg(Money{sum.tainted, ledger.currency}.toText(), 18)
                      .arg(names.account(ledger.accounts[static_cast<size_t>(sum.account)])));
    printLine(Tr::tr("Still there at the end:"));
    for (const money::TraceSum &sum : trace.remaining)
        printLine(QStringLiteral("  %1  %2")
                      .arg(Money{sum.tainted, ledger.currency}.toText(), 18)
                      .arg(names.account(ledger.accounts[static_cast<size_t>(sum.account)])));
    printMessage(Tr::tr("A calculation rule is a way of reckoning and no proof; compare the rules."));
}

QJsonArray spreadJson(const std::vector<money::RuleSpread> &spreads, const money::Ledger &ledger, const Names &names)
{
    const int decimals = ledger.currency.exponent();
    QJsonArray array;
    for (const money::RuleSpread &spread : spreads) {
        QJsonObject rules;
        for (size_t i = 0; i < spread.tainted.size(); ++i)
            rules.insert(money::ruleId(static_cast<money::Rule>(i)), minorToText(spread.tainted[i], decimals));
        array.append(QJsonObject{
            {QStringLiteral("account"), names.account(ledger.accounts[static_cast<size_t>(spread.account)])},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("lowest"), minorToText(spread.lowest(), decimals)},
            {QStringLiteral("highest"), minorToText(spread.highest(), decimals)}});
    }
    return array;
}

Exit tellAllRules(const Options &options, const money::Ledger &ledger, const money::TraceQuestion &question,
                  const Names &names)
{
    NoProgress progress;
    const auto spreads = money::traceUnderAllRules(ledger, question, progress);
    if (!spreads)
        return report(spreads.error());
    if (options.json) {
        printJson(QJsonObject{{QStringLiteral("currency"), ledger.currency.letters()},
                              {QStringLiteral("targets"), spreadJson(*spreads, ledger, names)}});
        return Exit::Done;
    }
    for (const money::RuleSpread &spread : *spreads) {
        printLine(Tr::tr("%1: lowest %2, highest %3")
                      .arg(names.account(ledger.accounts[static_cast<size_t>(spread.account)]),
                           Money{spread.lowest(), ledger.currency}.toText(),
                           Money{spread.highest(), ledger.currency}.toText()));
        for (size_t i = 0; i < spread.tainted.size(); ++i)
            printLine(QStringLiteral("  %1  %2")
                          .arg(Money{spread.tainted[i], ledger.currency}.toText(), 18)
                          .arg(money::ruleId(static_cast<money::Rule>(i))));
    }
    printMessage(Tr::tr("A calculation rule is a way of reckoning and no proof; compare the rules."));
    return Exit::Done;
}

Result<void> writeProof(const Options &options, const money::Ledger &ledger, const money::TraceQuestion &question,
                        const money::Trace &trace, const Names &names, const QDateTime &now)
{
    const QString path = QString::fromStdString(options.proof);
    const auto lines = money::proofOf(ledger, question, trace);
    const money::NameOf name = [&names](RecordId id) { return names.account(id); };
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        NoProgress progress;
        const auto spreads = money::traceUnderAllRules(ledger, question, progress);
        if (!spreads)
            return fail(spreads.error());
        return writeTables(
            path,
            std::vector<Table>{money::proofTable(ledger, lines, name), money::spreadTable(ledger, *spreads, name)},
            now);
    }
    QSaveFile file(path);
    const QByteArray csv = money::proofCsv(ledger, lines, name);
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        return {};
    return fail(tableFileError(path, file.errorString()));
}

Exit run(const Options &options, const Context &context)
{
    const auto opened = openMoney(options.path, options.currency, options.rates, context.clock);
    if (!opened)
        return report(opened.error());
    store::CaseFile &caseFile = *opened->caseFile;
    const money::Ledger &ledger = opened->ledger;
    NoProgress progress;
    const auto question = questionOf(options, ledger, caseFile);
    if (!question)
        return report(question.error());
    const Names names(caseFile);
    if (options.allRules)
        return tellAllRules(options, ledger, *question, names);
    const auto trace = money::trace(ledger, *question, progress);
    if (!trace)
        return report(trace.error());
    if (!options.proof.empty())
        if (const auto written = writeProof(options, ledger, *question, *trace, names, context.clock.now()); !written)
            return report(written.error());
    if (options.json)
        printJson(QJsonObject{
            {QStringLiteral("rule"), money::ruleId(trace->rule)},
            {QStringLiteral("currency"), ledger.currency.letters()},
            {QStringLiteral("tainted"), minorToText(trace->tainted, ledger.currency.exponent())},
            {QStringLiteral("topped_up"), minorToText(trace->toppedUp, ledger.currency.exponent())},
            {QStringLiteral("left_case"), minorToText(trace->leftCase, ledger.currency.exponent())},
            {QStringLiteral("opening_clean"), minorToText(trace->openingClean, ledger.currency.exponent())},
            {QStringLiteral("opening_tainted"), minorToText(trace->openingTainted, ledger.currency.exponent())},
            {QStringLiteral("ended"), minorToText(trace->ended, ledger.currency.exponent())},
            {QStringLiteral("targets"), sumsJson(trace->targets, ledger, names)},
            {QStringLiteral("remaining"), sumsJson(trace->remaining, ledger, names)},
            {QStringLiteral("lots"), lotsJson(*trace, ledger, names)}});
    else
        tell(*trace, ledger, names);
    return Exit::Done;
}

} // namespace

void addTraceCommand(CLI::App &program, Context &context)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("trace", "Follow money from an account under a calculation rule");
    command->add_option("CASE", options->path, "Path of the case file")->required();
    command->add_option("--from", options->from, "Account whose payments are followed");
    command->add_option("--to", options->to, "Only these receiving accounts");
    command->add_option("--payment", options->payments, "Payments (numbers) to follow");
    command->add_option("--since", options->since, "First day, as 2026-03-05");
    command->add_option("--until", options->until, "Last day");
    command->add_option("--rule", options->rule, "fifo, lifo, pro-rata, own-first, taint-first or poison");
    command->add_option("--currency", options->currency, "Currency; the most frequent one without it");
    command->add_option("--exclude", options->excluded, "Accounts on which the trail ends");
    command->add_option("--minimum", options->minimum, "Smaller tainted amounts are not followed, as 1500.00");
    command->add_option("--hops", options->mostHops, "Most payments of a way");
    command->add_flag("--cash", options->cash, "Follow the cash deposits in the period as well");
    command->add_option("--rates", options->rates, "Convert all currencies with this eurofxref-hist.csv");
    command->add_option("--opening", options->cleanOpenings,
                        "Balance of other money (not traced) before the first payment, as ACCOUNT=1500.00");
    command->add_option("--tainted-opening", options->taintedOpenings, "The same, wholly tainted");
    command->add_flag("--stated-openings", options->statedOpenings,
                      "Begin with the balances that banks stated, as other money (not traced)");
    command->add_option("--proof", options->proof, "Write what the sums are made of to this file, .csv or .xlsx");
    command->add_flag("--all-rules", options->allRules, "All rules side by side, with the lowest and the highest");
    command->add_flag("--back", options->backwards, "Where the money came from instead of where it went");
    command->add_flag("--json", options->json, "Answer in JSON");
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app

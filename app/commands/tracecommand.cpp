#include "app/commands/command.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/money/ledgerbuilder.h"
#include "core/money/proof.h"
#include "core/money/rates.h"
#include "core/money/tracing.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/thingstore.h"

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
    std::string proof;
    std::string rates;
    bool allRules = false;
    bool backwards = false;
    bool json = false;
};

Result<qint64> secondsOf(const std::string &day, bool endOfDay, qint64 open)
{
    if (day.empty())
        return open;
    const QDate date = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    if (!date.isValid())
        return fail(usage(Tr::tr("\"%1\" is not a date.").arg(QString::fromStdString(day)),
                          Tr::tr("Write dates as year-month-day, for example 2026-03-05.")));
    const qint64 start = QDate(1970, 1, 1).daysTo(date) * 86400;
    return endOfDay ? start + 86399 : start;
}

Result<money::AccountIndex> accountIn(const money::Ledger &ledger, store::CaseFile &caseFile, const std::string &text)
{
    const auto account = caseFile.things().findAccount(QString::fromStdString(text));
    if (!account)
        return fail(account.error());
    const money::AccountIndex index = ledger.indexOf(*account);
    if (index < 0)
        return fail(usage(Tr::tr("Account \"%1\" has no payments in this currency.").arg(QString::fromStdString(text)),
                          Tr::tr("Choose another currency with --currency.")));
    return index;
}

Result<void> setLimits(money::TraceQuestion &question, const Options &options, const money::Ledger &ledger,
                       store::CaseFile &caseFile)
{
    if (!options.minimum.empty()) {
        const ParsedAmount amount = parseMinor(options.minimum, '.', ledger.currency.exponent());
        if (amount.error != NumberError::None || amount.minor < 0)
            return fail(usage(Tr::tr("\"%1\" is not an amount.").arg(QString::fromStdString(options.minimum)),
                              Tr::tr("Write amounts with a point, for example 1500.00.")));
        question.minimum = amount.minor;
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

Result<money::TraceQuestion> questionOf(const Options &options, const money::Ledger &ledger, store::CaseFile &caseFile)
{
    money::TraceQuestion question;
    const auto rule = money::ruleFromId(QString::fromStdString(options.rule));
    const auto since = secondsOf(options.since, false, question.sinceSeconds);
    const auto until = secondsOf(options.until, true, question.untilSeconds);
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
    QString account(RecordId id) const
    {
        const auto keys = m_caseFile.things().keysOf(id);
        const auto thing = m_caseFile.things().findThing(id);
        if (thing && !thing->caption.isEmpty())
            return thing->caption;
        return keys && !keys->isEmpty() ? keys->first() : QString::number(id.value());
    }

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
                        const money::Trace &trace, const Names &names)
{
    QSaveFile file(QString::fromStdString(options.proof));
    const auto lines = money::proofOf(ledger, question, trace);
    const QByteArray csv = money::proofCsv(ledger, lines, [&names](RecordId id) { return names.account(id); });
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        return {};
    Error error;
    error.code = Error::Code::Unreadable;
    error.message = Tr::tr("The file cannot be written: %1.").arg(file.errorString());
    error.remedy = Tr::tr("Choose a folder that may be written.");
    error.file = file.fileName();
    return fail(error);
}

/// The payments of one currency, or all of them converted into it where a table of rates is given.
Result<money::Ledger> ledgerFor(const Options &options, store::CaseFile &caseFile, Currency currency)
{
    NoProgress progress;
    if (options.rates.empty())
        return money::buildLedger(caseFile, currency, progress);
    const auto rates = money::RateTable::fromFile(QString::fromStdString(options.rates));
    if (!rates)
        return fail(rates.error());
    const auto mixed = money::buildMixedLedger(caseFile, progress);
    if (!mixed)
        return fail(mixed.error());
    money::ConvertedLedger converted = money::convertLedger(*mixed, currency, *rates);
    for (const auto &[left, count] : converted.leftOut)
        printMessage(Tr::tr("Payments in %1 left out because there is no rate: %2").arg(left.letters()).arg(count));
    return std::move(converted.ledger);
}

Exit run(const Options &options, const Context &context)
{
    auto caseFile = openForReading(options.path, context.clock);
    if (!caseFile)
        return report(caseFile.error());
    NoProgress progress;
    const auto currencies = money::currenciesOf(**caseFile);
    if (!currencies)
        return report(currencies.error());
    Currency currency =
        options.currency.empty() ? Currency{} : Currency::fromLetters(QString::fromStdString(options.currency));
    if (!currency.isValid() && !currencies->isEmpty())
        currency = currencies->first();
    const auto ledger = ledgerFor(options, **caseFile, currency);
    if (!ledger)
        return report(ledger.error());
    const auto question = questionOf(options, *ledger, **caseFile);
    if (!question)
        return report(question.error());
    const Names names(**caseFile);
    if (options.allRules)
        return tellAllRules(options, *ledger, *question, names);
    const auto trace = money::trace(*ledger, *question, progress);
    if (!trace)
        return report(trace.error());
    if (!options.proof.empty())
        if (const auto written = writeProof(options, *ledger, *question, *trace, names); !written)
            return report(written.error());
    if (options.json)
        printJson(QJsonObject{{QStringLiteral("rule"), money::ruleId(trace->rule)},
                              {QStringLiteral("currency"), ledger->currency.letters()},
                              {QStringLiteral("tainted"), minorToText(trace->tainted, ledger->currency.exponent())},
                              {QStringLiteral("topped_up"), minorToText(trace->toppedUp, ledger->currency.exponent())},
                              {QStringLiteral("left_case"), minorToText(trace->leftCase, ledger->currency.exponent())},
                              {QStringLiteral("ended"), minorToText(trace->ended, ledger->currency.exponent())},
                              {QStringLiteral("targets"), sumsJson(trace->targets, *ledger, names)},
                              {QStringLiteral("remaining"), sumsJson(trace->remaining, *ledger, names)},
                              {QStringLiteral("lots"), lotsJson(*trace, *ledger, names)}});
    else
        tell(*trace, *ledger, names);
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
    command->add_option("--proof", options->proof, "Write what the sums are made of to this CSV file");
    command->add_flag("--all-rules", options->allRules, "All rules side by side, with the lowest and the highest");
    command->add_flag("--back", options->backwards, "Where the money came from instead of where it went");
    command->add_flag("--json", options->json, "Answer in JSON");
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app

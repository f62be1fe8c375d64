#include "app/commands/command.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/money/ledgerbuilder.h"
#include "core/money/tracing.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"

#include <QJsonArray>
#include <QJsonObject>

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
    bool backwards = false;
    bool json = false;
};

Error usage(const QString &message, const QString &remedy)
{
    Error error;
    error.code = Error::Code::Usage;
    error.message = message;
    error.remedy = remedy;
    return error;
}

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
    question.keepPayments = false;
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
    const auto ledger = money::buildLedger(**caseFile, currency, progress);
    if (!ledger)
        return report(ledger.error());
    const auto question = questionOf(options, *ledger, **caseFile);
    if (!question)
        return report(question.error());
    const auto trace = money::trace(*ledger, *question, progress);
    if (!trace)
        return report(trace.error());
    const Names names(**caseFile);
    if (options.json)
        printJson(QJsonObject{{QStringLiteral("rule"), money::ruleId(trace->rule)},
                              {QStringLiteral("currency"), ledger->currency.letters()},
                              {QStringLiteral("tainted"), minorToText(trace->tainted, ledger->currency.exponent())},
                              {QStringLiteral("topped_up"), minorToText(trace->toppedUp, ledger->currency.exponent())},
                              {QStringLiteral("left_case"), minorToText(trace->leftCase, ledger->currency.exponent())},
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
    command->add_flag("--back", options->backwards, "Where the money came from instead of where it went");
    command->add_flag("--json", options->json, "Answer in JSON");
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app

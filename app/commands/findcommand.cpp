#include "app/commands/moneyinput.h"
#include "core/base/datetime.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/money/ledgerbuilder.h"
#include "core/patterns/casehints.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"

#include <algorithm>
#include <array>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace kluwen::app
{

namespace
{

struct Options
{
    std::string path;
    std::vector<std::string> patterns;
    std::vector<std::string> settings;
    std::string rates;
    std::string currency;
    int most = 100;
    bool list = false;
    bool every = false;
    bool json = false;
};

/// "fan-out.minimum=5"
Result<void> addSetting(patterns::Request &request, const std::string &text)
{
    const QString setting = QString::fromStdString(text);
    const QString pattern = setting.section(QLatin1Char('.'), 0, 0);
    const QString name = setting.section(QLatin1Char('.'), 1).section(QLatin1Char('='), 0, 0);
    bool isNumber = false;
    const qint64 value = setting.section(QLatin1Char('='), 1).toLongLong(&isNumber);
    if (!isNumber || name.isEmpty())
        return fail(usage(Tr::tr("\"%1\" is no parameter with a number.").arg(setting),
                          Tr::tr("Write it as pattern.parameter=number, for example fan-out.minimum=5.")));
    auto choice = std::find_if(request.choices.begin(), request.choices.end(),
                               [&pattern](const patterns::Choice &c) { return c.pattern == pattern; });
    if (choice == request.choices.end())
        choice = request.choices.insert(request.choices.end(), patterns::Choice{pattern, {}});
    choice->settings[name.toStdString()] = value;
    return {};
}

QString nameOf(store::CaseFile &caseFile, RecordId id)
{
    const auto thing = caseFile.things().findThing(id);
    if (thing && !thing->caption.isEmpty())
        return thing->caption;
    return QString::number(id.value());
}

QJsonArray sumsJson(const std::vector<Money> &sums)
{
    QJsonArray array;
    for (const Money &sum : sums)
        array.append(QJsonObject{{QStringLiteral("amount"), minorToText(sum.minor, sum.currency.exponent())},
                                 {QStringLiteral("currency"), sum.currency.letters()}});
    return array;
}

QJsonObject findingJson(const patterns::Finding &finding, const Phrasebook &book, const patterns::NameOf &name)
{
    QJsonArray accounts;
    for (const RecordId id : finding.accounts)
        accounts.append(QJsonObject{{QStringLiteral("id"), id.value()}, {QStringLiteral("account"), name(id)}});
    QJsonArray payments;
    for (const PaymentId id : finding.payments)
        payments.append(id.value());
    const patterns::MethodCard *card = patterns::cardOf(finding.pattern);
    return {{QStringLiteral("pattern"), finding.pattern},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("payments"), payments},
            {QStringLiteral("from"), Moment{finding.firstSeconds, true}.toText()},
            {QStringLiteral("until"), Moment{finding.lastSeconds, true}.toText()},
            {QStringLiteral("sums"), sumsJson(finding.sums)},
            {QStringLiteral("strength"), finding.strength},
            {QStringLiteral("explanation"), patterns::textOf(finding.explanation, book, name)},
            {QStringLiteral("innocent_explanation"), book.text(card->innocent, -1, "Core")}};
}

QJsonArray talliesJson(const patterns::Answer &answer)
{
    QJsonArray tallies;
    for (const patterns::Tally &tally : answer.tallies)
        tallies.append(QJsonObject{{QStringLiteral("pattern"), tally.pattern},
                                   {QStringLiteral("version"), patterns::cardOf(tally.pattern)->version},
                                   {QStringLiteral("found"), tally.found},
                                   {QStringLiteral("complete"), tally.isComplete}});
    return tallies;
}

Exit listMethods(const Options &options, const Phrasebook &book)
{
    constexpr std::array<const char *, 5> units{"count", "days", "hours", "percent", "amount"};
    QJsonArray cards;
    for (const patterns::MethodCard &card : patterns::methodCards()) {
        QJsonArray parameters;
        for (const patterns::Parameter &parameter : card.parameters)
            parameters.append(
                QJsonObject{{QStringLiteral("id"), QLatin1String(parameter.id)},
                            {QStringLiteral("name"), book.text(parameter.name, -1, "Core")},
                            {QStringLiteral("unit"), QLatin1String(units[static_cast<size_t>(parameter.unit)])},
                            {QStringLiteral("value"), parameter.value}});
        cards.append(QJsonObject{{QStringLiteral("id"), QLatin1String(card.id)},
                                 {QStringLiteral("version"), card.version},
                                 {QStringLiteral("name"), book.text(card.name, -1, "Core")},
                                 {QStringLiteral("looks_for"), book.text(card.looksFor, -1, "Core")},
                                 {QStringLiteral("innocent_explanation"), book.text(card.innocent, -1, "Core")},
                                 {QStringLiteral("grounds"), book.text(card.grounds, -1, "Core")},
                                 {QStringLiteral("weight"), card.weight},
                                 {QStringLiteral("parameters"), parameters}});
        if (!options.json)
            printLine(
                QStringLiteral("%1  %2").arg(QLatin1String(card.id), -20).arg(book.text(card.looksFor, -1, "Core")));
    }
    if (options.json)
        printJson(cards);
    return Exit::Done;
}

void tell(const patterns::Answer &answer, const Phrasebook &book, const patterns::NameOf &name)
{
    for (const patterns::Finding &finding : answer.findings) {
        const patterns::MethodCard *card = patterns::cardOf(finding.pattern);
        printLine(QStringLiteral("%1 (%2)").arg(book.text(card->name, -1, "Core")).arg(finding.strength));
        printLine(QStringLiteral("  ") + patterns::textOf(finding.explanation, book, name));
        printLine(QStringLiteral("  ") + book.text(card->innocent, -1, "Core"));
    }
    for (const patterns::Tally &tally : answer.tallies)
        if (!tally.isComplete)
            printMessage(
                Tr::tr("A busy part of the payments was not searched to its end for \"%1\".").arg(tally.pattern));
    printMessage(Tr::tr("A finding is a reason to look and says nothing of guilt."));
}

/// The payments of all currencies, each in its own or, with a table of rates, all in one.
Result<OpenedMoney> moneyOf(const Options &options, const Clock &clock)
{
    if (!options.rates.empty())
        return openMoney(options.path, options.currency, options.rates, clock);
    auto caseFile = openForReading(options.path, clock);
    if (!caseFile)
        return fail(caseFile.error());
    NoProgress progress;
    auto ledger = money::buildMixedLedger(**caseFile, progress);
    if (!ledger)
        return fail(ledger.error());
    OpenedMoney money;
    money.caseFile = std::move(*caseFile);
    money.ledger = std::move(*ledger);
    return money;
}

Exit run(const Options &options, const Context &context)
{
    const Phrasebook book(QLocale().language() == QLocale::Dutch ? Language::Dutch : Language::English);
    if (options.list)
        return listMethods(options, book);
    patterns::Request request;
    for (const std::string &pattern : options.patterns)
        request.choices.push_back({QString::fromStdString(pattern), {}});
    for (const std::string &setting : options.settings)
        if (const auto added = addSetting(request, setting); !added)
            return report(added.error());
    request.mostFindings = static_cast<size_t>(std::max(options.most, 1));
    request.isCondensed = !options.every;
    const auto opened = moneyOf(options, context.clock);
    if (!opened)
        return report(opened.error());
    store::CaseFile &caseFile = *opened->caseFile;
    auto hints = patterns::hintsOf(caseFile);
    if (!hints)
        return report(hints.error());
    request.hints = std::move(*hints);
    NoProgress progress;
    const auto answer = patterns::find(opened->ledger, request, progress);
    if (!answer)
        return report(answer.error());
    const patterns::NameOf name = [&caseFile](RecordId id) { return nameOf(caseFile, id); };
    if (!options.json) {
        tell(*answer, book, name);
        return Exit::Done;
    }
    QJsonArray findings;
    for (const patterns::Finding &finding : answer->findings)
        findings.append(findingJson(finding, book, name));
    QJsonObject json{{QStringLiteral("findings"), findings}, {QStringLiteral("patterns"), talliesJson(*answer)}};
    tellConversion(json, *opened);
    printJson(json);
    return Exit::Done;
}

} // namespace

void addFindCommand(CLI::App &program, Context &context)
{
    auto options = std::make_shared<Options>();
    CLI::App *command =
        program.add_subcommand("find", "Find patterns in the payments, with their innocent explanation");
    CLI::Option *path = command->add_option("CASE", options->path, "Path of the case file");
    command->add_option("--pattern", options->patterns, "Only these patterns");
    command->add_option("--set", options->settings, "Parameters, as fan-out.minimum=5");
    command->add_option("--most", options->most, "Most findings of one pattern; the strongest are kept");
    command->add_flag("--every", options->every,
                      "Every finding by itself; otherwise what says the same is told once, and what weighs most first");
    CLI::Option *rates =
        command->add_option("--rates", options->rates, "Convert all currencies with this eurofxref-hist.csv");
    command->add_option("--currency", options->currency, "Currency to convert into; the most frequent one without it")
        ->needs(rates);
    CLI::Option *list = command->add_flag("--methods", options->list, "List the patterns with their parameters");
    path->excludes(list);
    command->add_flag("--json", options->json, "Answer in JSON");
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app

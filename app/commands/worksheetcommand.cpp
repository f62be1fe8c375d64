#include "app/commands/moneyinput.h"
#include "core/base/number.h"
#include "core/base/tablefile.h"
#include "core/base/tr.h"
#include "core/money/worksheetlines.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace kluwen::app
{

namespace
{

struct Options
{
    std::string path;
    std::string kind;
    std::vector<std::string> accounts;
    std::vector<std::string> lines;
    std::string since;
    std::string until;
    std::string currency;
    std::string out;
    std::string sheet; ///< file to read
    std::string save;  ///< file to keep it in
    bool json = false;
};

/// "SECTION:AMOUNT:TEXT".
Result<void> addLine(money::Worksheet &sheet, const std::string &text)
{
    const QString line = QString::fromStdString(text);
    const auto sections = money::sectionsOf(sheet.kind);
    QStringList known;
    for (size_t i = 0; i < sections.size(); ++i) {
        known << QLatin1String(sections[i].id);
        if (line.section(QLatin1Char(':'), 0, 0) != known.constLast())
            continue;
        const auto amount = amountOf(line.section(QLatin1Char(':'), 1, 1).toStdString(), sheet.currency);
        if (!amount)
            return fail(amount.error());
        sheet.lines[i].push_back({line.section(QLatin1Char(':'), 2), *amount, {}});
        return {};
    }
    return fail(usage(
        Tr::tr("\"%1\" is no line of this worksheet.").arg(line),
        Tr::tr("Write SECTION:AMOUNT:TEXT with one of these sections: %1.").arg(known.join(QStringLiteral(", ")))));
}

Result<money::Worksheet> readSheet(const QString &path, money::WorksheetKind kind)
{
    auto sheet = money::readWorksheet(path);
    if (sheet && sheet->kind != kind)
        return fail(usage(Tr::tr("\"%1\" holds a worksheet of another kind.").arg(path),
                          Tr::tr("Choose the other kind with --kind.")));
    return sheet;
}

/// The worksheet of a file, or a new one with what the case offers.
Result<money::Worksheet> sheetOf(const Options &options, store::CaseFile &caseFile)
{
    const auto kind = money::worksheetFromId(QString::fromStdString(options.kind));
    if (!kind)
        return fail(kind.error());
    if (!options.sheet.empty())
        return readSheet(QString::fromStdString(options.sheet), *kind);
    const auto currency = currencyFor(caseFile, options.currency);
    const auto since = dayOf(options.since);
    const auto until = dayOf(options.until);
    if (!currency || !since || !until)
        return fail(!currency ? currency.error() : !since ? since.error() : until.error());
    money::Worksheet sheet = money::Worksheet::empty(*kind, *currency);
    sheet.since = *since;
    sheet.until = *until;
    money::WorksheetScope scope;
    for (const std::string &text : options.accounts) {
        const auto account = caseFile.things().findAccount(QString::fromStdString(text));
        if (!account)
            return fail(account.error());
        scope.accounts << *account;
        const auto links = caseFile.things().linksOf(*account);
        for (const Link &link : links.value_or(QList<Link>()))
            if (link.type == QLatin1String("account_holder") && !scope.holders.contains(link.from))
                scope.holders << link.from;
    }
    return money::offeredLines(caseFile, scope, std::move(sheet));
}

QJsonObject sheetJson(const money::Worksheet &sheet, const money::WorksheetResult &result)
{
    const int decimals = sheet.currency.exponent();
    QJsonObject sums;
    QJsonArray lines;
    const auto sections = money::sectionsOf(sheet.kind);
    for (size_t i = 0; i < sections.size(); ++i) {
        sums.insert(QLatin1String(sections[i].id), minorToText(result.sums[i], decimals));
        for (const money::WorksheetLine &line : sheet.lines[i]) {
            QJsonArray payments;
            for (const qint64 id : line.evidence)
                if (id > 0)
                    payments.append(id);
            QJsonObject object{{QStringLiteral("section"), QLatin1String(sections[i].id)},
                               {QStringLiteral("text"), line.text},
                               {QStringLiteral("amount"), minorToText(line.minor, decimals)},
                               {QStringLiteral("payments"), payments}};
            if (line.date.isValid())
                object.insert(QStringLiteral("date"), line.date.toText());
            lines.append(object);
        }
    }
    return {{QStringLiteral("kind"), money::worksheetId(sheet.kind)},
            {QStringLiteral("currency"), sheet.currency.letters()},
            {QStringLiteral("sums"), sums},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("unexplained"), minorToText(result.unexplained, decimals)}};
}

Exit run(const Options &options, const Context &context)
{
    auto caseFile = openForReading(options.path, context.clock);
    if (!caseFile)
        return report(caseFile.error());
    auto sheet = sheetOf(options, **caseFile);
    if (!sheet)
        return report(sheet.error());
    for (const std::string &line : options.lines)
        if (const auto added = addLine(*sheet, line); !added)
            return report(added.error());
    if (!options.save.empty())
        if (const auto saved = money::writeWorksheet(*sheet, QString::fromStdString(options.save)); !saved)
            return report(saved.error());
    const auto result = money::resultOf(*sheet);
    if (!result)
        return report(result.error());
    const Table table = money::worksheetTable(*sheet, *result);
    if (!options.out.empty())
        if (const auto written =
                writeTables(QString::fromStdString(options.out), std::vector<Table>{table}, context.clock.now());
            !written)
            return report(written.error());
    if (options.json) {
        printJson(sheetJson(*sheet, *result));
        return Exit::Done;
    }
    for (const TableRow &row : table.rows) {
        QStringList cells{plainCell(row[3]).rightJustified(16), plainCell(row[0])};
        for (const size_t column : {1U, 2U})
            if (const QString text = plainCell(row[column]); !text.isEmpty())
                cells << text;
        printLine(cells.join(QStringLiteral("  ")));
    }
    printMessage(Tr::tr("What remains unexplained asks for an explanation and proves nothing by itself."));
    return Exit::Done;
}

} // namespace

void addWorksheetCommand(CLI::App &program, Context &context)
{
    auto options = std::make_shared<Options>();
    CLI::App *command =
        program.add_subcommand("worksheet", "Simple cash statement or comparison of net worth, with its evidence");
    command->add_option("CASE", options->path, "Path of the case file")->required();
    command->add_option("--kind", options->kind, "cash or networth")
        ->required()
        ->check(CLI::IsMember({"cash", "networth"}));
    command->add_option("--account", options->accounts, "Accounts whose cash, balances and holders' income count");
    command->add_option("--line", options->lines,
                        "More lines, as SECTION:AMOUNT:TEXT. Cash: opening, receipts, closing, spending. Net worth: "
                        "opening_assets, opening_debts, closing_assets, closing_debts, spending, income");
    command->add_option("--since", options->since, "First day of the period, as 2026-03-05");
    command->add_option("--until", options->until, "Last day");
    command->add_option("--currency", options->currency, "Currency; the most frequent one without it");
    command->add_option("--sheet", options->sheet, "Go on with the worksheet of this file");
    command->add_option("--save", options->save, "Keep the worksheet with its lines in this file");
    command->add_option("--out", options->out, "Write the worksheet to this file, .csv or .xlsx");
    command->add_flag("--json", options->json, "Answer in JSON");
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app

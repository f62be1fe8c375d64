#include "app/commands/moneyinput.h"
#include "core/base/number.h"
#include "core/base/tablefile.h"
#include "core/base/tr.h"
#include "core/money/reconciliation.h"
#include "core/store/casefile.h"

#include <QJsonArray>

namespace kluwen::app
{

namespace
{

struct Options
{
    std::string path;
    std::string account;
    std::string currency;
    std::string out;
    bool json = false;
};

QString dayText(int day)
{
    return dateOfEpochDay(day).toString(Qt::ISODate);
}

QJsonValue amountJson(std::optional<qint64> minor, int decimals)
{
    return minor ? QJsonValue(minorToText(*minor, decimals)) : QJsonValue();
}

QJsonArray periodsJson(const std::vector<money::Reconciliation::Period> &periods)
{
    QJsonArray array;
    for (const auto &period : periods)
        array.append(QJsonObject{{QStringLiteral("first_day"), dayText(period.firstDay)},
                                 {QStringLiteral("last_day"), dayText(period.lastDay)}});
    return array;
}

QJsonObject reportJson(const money::Reconciliation &report, int decimals)
{
    QJsonArray statements;
    for (const auto &statement : report.statements)
        statements.append(QJsonObject{{QStringLiteral("first_day"), dayText(statement.period.firstDay)},
                                      {QStringLiteral("last_day"), dayText(statement.period.lastDay)},
                                      {QStringLiteral("opening"), amountJson(statement.opening, decimals)},
                                      {QStringLiteral("closing"), amountJson(statement.closing, decimals)},
                                      {QStringLiteral("payments"), minorToText(statement.entries, decimals)},
                                      {QStringLiteral("difference"), amountJson(statement.difference, decimals)}});
    QJsonArray breaks;
    for (const auto &joint : report.breaks)
        breaks.append(QJsonObject{{QStringLiteral("day"), dayText(joint.day)},
                                  {QStringLiteral("difference"), minorToText(joint.difference, decimals)}});
    return {{QStringLiteral("clean"), report.isClean()},
            {QStringLiteral("statements"), statements},
            {QStringLiteral("missing"), periodsJson(report.missing)},
            {QStringLiteral("overlaps"), periodsJson(report.overlaps)},
            {QStringLiteral("breaks"), breaks},
            {QStringLiteral("payments_outside_statements"), report.outside}};
}

void tell(const Table &table)
{
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            if (const QString text = plainCell(cell); !text.isEmpty())
                cells << text;
        printLine(cells.join(QStringLiteral("  ")));
    }
}

Exit run(const Options &options, const Context &context)
{
    const auto opened = openMoney(options.path, options.currency, {}, context.clock);
    if (!opened)
        return report(opened.error());
    store::CaseFile &caseFile = *opened->caseFile;
    const money::Ledger &ledger = opened->ledger;
    money::AccountIndex only = -1;
    if (!options.account.empty()) {
        const auto account = accountIn(ledger, caseFile, options.account);
        if (!account)
            return report(account.error());
        only = *account;
    }
    const auto accounts = money::reconcileCase(caseFile, ledger, only);
    if (!accounts)
        return report(accounts.error());
    const auto name = [&caseFile](RecordId id) { return nameOfRecord(caseFile, id); };
    const Table table = money::reconciliationTable(ledger, *accounts, name);
    if (!options.out.empty())
        if (const auto written =
                writeTables(QString::fromStdString(options.out), std::vector<Table>{table}, context.clock.now());
            !written)
            return report(written.error());
    const bool isClean =
        std::all_of(accounts->begin(), accounts->end(), [](const auto &account) { return account.report.isClean(); });
    if (options.json) {
        QJsonArray array;
        for (const auto &account : *accounts) {
            QJsonObject json = reportJson(account.report, ledger.currency.exponent());
            json.insert(QStringLiteral("account"), nameInLedger(caseFile, ledger, account.account));
            array.append(json);
        }
        printJson(QJsonObject{{QStringLiteral("currency"), ledger.currency.letters()},
                              {QStringLiteral("clean"), isClean},
                              {QStringLiteral("accounts"), array}});
    } else if (accounts->empty()) {
        printLine(Tr::tr("The case has no bank statements in this currency."));
    } else {
        tell(table);
    }
    return isClean ? Exit::Done : Exit::Findings;
}

} // namespace

void addReconcileCommand(CLI::App &program, Context &context)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand(
        "reconcile", "Hold bank statements against the payments: present, missing, overlapping, different (exit 1)");
    command->add_option("CASE", options->path, "Path of the case file")->required();
    command->add_option("ACCOUNT", options->account, "Only this account; all that have statements without it");
    command->add_option("--currency", options->currency, "Currency; the most frequent one without it");
    command->add_option("--out", options->out, "Write the report to this file, .csv or .xlsx");
    command->add_flag("--json", options->json, "Answer in JSON");
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app

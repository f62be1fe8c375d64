#include "core/money/worksheetfile.h"
#include "core/base/tr.h"
#include "core/money/problem.h"

#include <array>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace kluwen::money
{

namespace
{

constexpr std::array<WorksheetSection, 4> cashSections{{
    {"opening", QT_TRANSLATE_NOOP("Core", "Cash at the beginning"),
     QT_TRANSLATE_NOOP("Core", "Cash that was there on the first day, as a statement or a search shows."), -1},
    {"receipts", QT_TRANSLATE_NOOP("Core", "Legal cash receipts"),
     QT_TRANSLATE_NOOP("Core", "Cash with a known legal origin, withdrawals from the bank among it."), -1},
    {"closing", QT_TRANSLATE_NOOP("Core", "Cash at the end"),
     QT_TRANSLATE_NOOP("Core", "Cash that was there on the last day, as found or seized."), 1},
    {"spending", QT_TRANSLATE_NOOP("Core", "Cash spent"),
     QT_TRANSLATE_NOOP("Core", "What was paid in cash, deposits at the bank among it."), 1},
}};

constexpr std::array<WorksheetSection, 6> netWorthSections{{
    {"opening_assets", QT_TRANSLATE_NOOP("Core", "Possessions at the beginning"),
     QT_TRANSLATE_NOOP("Core", "Balances, houses, vehicles and claims on the first day."), -1},
    {"opening_debts", QT_TRANSLATE_NOOP("Core", "Debts at the beginning"),
     QT_TRANSLATE_NOOP("Core", "What was owed on the first day."), 1},
    {"closing_assets", QT_TRANSLATE_NOOP("Core", "Possessions at the end"),
     QT_TRANSLATE_NOOP("Core", "Balances, houses, vehicles and claims on the last day."), 1},
    {"closing_debts", QT_TRANSLATE_NOOP("Core", "Debts at the end"),
     QT_TRANSLATE_NOOP("Core", "What was owed on the last day."), -1},
    {"spending", QT_TRANSLATE_NOOP("Core", "Known spending in the period"),
     QT_TRANSLATE_NOOP("Core", "Money spent that left no possession behind."), 1},
    {"income", QT_TRANSLATE_NOOP("Core", "Legal income in the period"),
     QT_TRANSLATE_NOOP("Core", "Income with a known legal origin, after tax."), -1},
}};

tl::unexpected<Error> malformed()
{
    return problem(Error::Code::Malformed, Tr::tr("The stored worksheet cannot be read."),
                   Tr::tr("Begin the worksheet again; the case itself is unharmed."));
}

QJsonArray linesJson(const std::vector<WorksheetLine> &lines)
{
    QJsonArray array;
    for (const WorksheetLine &line : lines) {
        QJsonArray evidence;
        for (const qint64 id : line.evidence)
            evidence.append(id);
        QJsonObject object{{QStringLiteral("text"), line.text},
                           {QStringLiteral("minor"), QString::number(line.minor)},
                           {QStringLiteral("evidence"), evidence}};
        if (line.date.isValid())
            object.insert(QStringLiteral("date"), line.date.toText());
        array.append(object);
    }
    return array;
}

/// A whole day as a day, which a spreadsheet shows as its reader is used to.
TableCell dateCell(const PartialDate &date)
{
    if (date.day > 0 && !date.approximate)
        return date.first();
    return date.isValid() ? TableCell(date.toText()) : TableCell();
}

} // namespace

QString worksheetId(WorksheetKind kind)
{
    return kind == WorksheetKind::Cash ? QStringLiteral("cash") : QStringLiteral("networth");
}

Result<WorksheetKind> worksheetFromId(const QString &id)
{
    for (const WorksheetKind kind : {WorksheetKind::Cash, WorksheetKind::NetWorth})
        if (id == worksheetId(kind))
            return kind;
    return problem(Error::Code::Usage, Tr::tr("There is no worksheet \"%1\".").arg(id),
                   Tr::tr("Choose cash or networth."));
}

const char *worksheetTitle(WorksheetKind kind)
{
    return kind == WorksheetKind::Cash ? QT_TRANSLATE_NOOP("Core", "Simple cash statement")
                                       : QT_TRANSLATE_NOOP("Core", "Comparison of net worth");
}

std::span<const WorksheetSection> sectionsOf(WorksheetKind kind)
{
    return kind == WorksheetKind::Cash ? std::span<const WorksheetSection>(cashSections)
                                       : std::span<const WorksheetSection>(netWorthSections);
}

Worksheet Worksheet::empty(WorksheetKind kind, Currency currency)
{
    Worksheet worksheet;
    worksheet.kind = kind;
    worksheet.currency = currency;
    worksheet.lines.resize(sectionsOf(kind).size());
    return worksheet;
}

Result<WorksheetResult> resultOf(const Worksheet &worksheet)
{
    const auto &lines = worksheet.lines;
    WorksheetResult result;
    for (const auto &section : lines) {
        CashStatement heap; // its sum is checked against 64 bits
        heap.spending = section;
        const auto sum = cashResult(heap);
        if (!sum)
            return fail(sum.error());
        result.sums.push_back(sum->spent);
    }
    if (worksheet.kind == WorksheetKind::Cash) {
        const auto cash = cashResult({worksheet.currency, lines[0], lines[1], lines[2], lines[3]});
        if (!cash)
            return fail(cash.error());
        result.unexplained = cash->unexplained;
        return result;
    }
    const auto worth = netWorthResult({worksheet.currency, lines[0], lines[1], lines[2], lines[3], lines[4], lines[5]});
    if (!worth)
        return fail(worth.error());
    result.unexplained = worth->unexplained;
    return result;
}

QString worksheetJson(const Worksheet &worksheet)
{
    QJsonObject sections;
    const auto kinds = sectionsOf(worksheet.kind);
    for (size_t i = 0; i < kinds.size(); ++i)
        sections.insert(QLatin1String(kinds[i].id), linesJson(worksheet.lines[i]));
    const QJsonObject object{{QStringLiteral("kind"), worksheetId(worksheet.kind)},
                             {QStringLiteral("currency"), worksheet.currency.letters()},
                             {QStringLiteral("since"), worksheet.since.toString(Qt::ISODate)},
                             {QStringLiteral("until"), worksheet.until.toString(Qt::ISODate)},
                             {QStringLiteral("about"), worksheet.about},
                             {QStringLiteral("sections"), sections}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Worksheet> worksheetFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto kind = worksheetFromId(object[QLatin1String("kind")].toString());
    const Currency currency = Currency::fromLetters(object[QLatin1String("currency")].toString());
    if (!kind || !currency.isValid())
        return malformed();
    Worksheet worksheet = Worksheet::empty(*kind, currency);
    worksheet.since = QDate::fromString(object[QLatin1String("since")].toString(), Qt::ISODate);
    worksheet.until = QDate::fromString(object[QLatin1String("until")].toString(), Qt::ISODate);
    worksheet.about = object[QLatin1String("about")].toString();
    const auto kinds = sectionsOf(*kind);
    for (size_t i = 0; i < kinds.size(); ++i)
        for (const QJsonValue &value : object[QLatin1String("sections")][QLatin1String(kinds[i].id)].toArray()) {
            bool isNumber = false;
            WorksheetLine line{value[QLatin1String("text")].toString(),
                               value[QLatin1String("minor")].toString().toLongLong(&isNumber),
                               {},
                               PartialDate::fromText(value[QLatin1String("date")].toString())};
            if (!isNumber || (value.toObject().contains(QLatin1String("date")) && !line.date.isValid()))
                return malformed();
            for (const QJsonValue &id : value[QLatin1String("evidence")].toArray())
                line.evidence.push_back(id.toInteger());
            worksheet.lines[i].push_back(std::move(line));
        }
    return worksheet;
}

Result<Worksheet> readWorksheet(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(Error::Code::Unreadable,
                       Tr::tr("The file \"%1\" cannot be read: %2.").arg(path, file.errorString()),
                       Tr::tr("Give a file in which a worksheet was saved."));
    return worksheetFromJson(QString::fromUtf8(file.readAll()));
}

Result<void> writeWorksheet(const Worksheet &worksheet, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = worksheetJson(worksheet).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return problem(Error::Code::Storage, Tr::tr("The file \"%1\" cannot be written: %2.").arg(path, file.errorString()),
                   Tr::tr("Choose another folder, or make room on the disk."));
}

Table worksheetTable(const Worksheet &worksheet, const WorksheetResult &result)
{
    const int decimals = worksheet.currency.exponent();
    const QString title = Tr::tr(worksheetTitle(worksheet.kind));
    Table table{title,
                {{Tr::tr("Section"), 30},
                 {Tr::tr("Line"), 50},
                 {Tr::tr("Date"), 12},
                 {Tr::tr("Amount (%1)").arg(worksheet.currency.letters()), 18},
                 {Tr::tr("Payments it rests on"), 40}},
                {}};
    const auto sections = sectionsOf(worksheet.kind);
    for (size_t i = 0; i < sections.size(); ++i) {
        const QString section = Tr::tr(sections[i].title);
        for (const WorksheetLine &line : worksheet.lines[i]) {
            QStringList evidence;
            for (const qint64 id : line.evidence)
                if (id > 0)
                    evidence << QString::number(id);
            table.rows.push_back({section, line.text, dateCell(line.date), TableAmount{line.minor, decimals},
                                  evidence.join(QStringLiteral(", "))});
        }
        table.rows.push_back({section, Tr::tr("Sum"), {}, TableAmount{result.sums[i], decimals}, {}});
    }
    table.rows.push_back({Tr::tr("Unexplained"), {}, {}, TableAmount{result.unexplained, decimals}, {}});
    return table;
}

} // namespace kluwen::money

#pragma once
#include "core/base/ids.h"
#include "core/base/table.h"
#include "core/money/worksheets.h"
#include <functional>
#include <QDate>
#include <QList>
#include <span>

namespace kluwen::money
{

/// The two worksheets of unexplained wealth (domain A3.3).
enum class WorksheetKind {
    Cash,    ///< simple cash statement
    NetWorth ///< comparison of net worth
};

[[nodiscard]] QString worksheetId(WorksheetKind kind);                  ///< "cash", "networth"
[[nodiscard]] Result<WorksheetKind> worksheetFromId(const QString &id); ///< Usage for others
[[nodiscard]] const char *worksheetTitle(WorksheetKind kind);           ///< marked QT_TRANSLATE_NOOP("Core", ...)

/// One heap of lines in a worksheet.
struct WorksheetSection
{
    const char *id;    ///< "receipts"
    const char *title; ///< marked QT_TRANSLATE_NOOP("Core", ...), as the hint
    const char *hint;  ///< what belongs here
    int sign;          ///< +1 or -1 in the sum that remains unexplained
};
[[nodiscard]] std::span<const WorksheetSection> sectionsOf(WorksheetKind kind);

/// A worksheet as a person fills it in. Evidence of a line: payments as they are numbered, statements below zero.
struct Worksheet
{
    WorksheetKind kind = WorksheetKind::Cash;
    Currency currency;
    QDate since;                                   ///< first day of the period
    QDate until;                                   ///< last day
    QString about;                                 ///< whom it is about, in the words of its maker
    std::vector<std::vector<WorksheetLine>> lines; ///< by section, as many as there are sections

    [[nodiscard]] static Worksheet empty(WorksheetKind kind, Currency currency);
};

/// What the worksheet comes to.
struct WorksheetResult
{
    std::vector<qint64> sums; ///< by section
    qint64 unexplained = 0;   ///< below 0 = nothing is unexplained
};
[[nodiscard]] Result<WorksheetResult> resultOf(const Worksheet &worksheet); ///< Usage past 64 bits

/// For the documents of a case, one a kind.
[[nodiscard]] QString worksheetJson(const Worksheet &worksheet);
[[nodiscard]] Result<Worksheet> worksheetFromJson(const QString &json); ///< Malformed

/// A worksheet in a file of its own, as JSON.
[[nodiscard]] Result<Worksheet> readWorksheet(const QString &path);                         ///< Unreadable, Malformed
[[nodiscard]] Result<void> writeWorksheet(const Worksheet &worksheet, const QString &path); ///< Storage

/// The worksheet as a table: sections with their lines, sums and what remains unexplained.
[[nodiscard]] Table worksheetTable(const Worksheet &worksheet, const WorksheetResult &result);

} // namespace kluwen::money

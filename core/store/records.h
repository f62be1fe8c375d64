#pragma once
#include "core/base/ids.h"
#include "core/base/phrasebook.h"
#include "core/model/grading.h"
#include "core/model/money.h"
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QPointF>
#include <QSet>
#include <QString>

namespace kluwen::store
{

/// What a case says of itself.
struct CaseInfo
{
    QString title;
    Language language = Language::Dutch;
    QDateTime createdAt; ///< UTC
    int version = 0;     ///< schema version of the file
    QString marking;     ///< as printed on every page, may be empty ("POLITIE INTERN")
    QString purpose;     ///< what the data is processed for, with its legal basis
    friend bool operator==(const CaseInfo &, const CaseInfo &) = default;
};

/// What an import run did; the counts of `import --json`.
struct ImportCounts
{
    qint64 things = 0;
    qint64 links = 0;
    qint64 payments = 0;
    qint64 duplicates = 0; ///< payments that were in the case before, or the whole file's
    qint64 rejected = 0;
    qint64 balancesChecked = 0;
    qint64 balanceDifferences = 0;
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

struct ImportRun
{
    ImportRunId id;
    SourceId source;
    QString file;    ///< file name without folder
    QString format;  ///< format id
    QString mapping; ///< JSON of the mapping spec used; may be empty
    QDateTime startedAt;
    QDateTime finishedAt;
    ImportCounts counts;
    bool undone = false;
};

/// A balance a bank stated, and what the entries before it add up to.
struct BalanceCheck
{
    ImportRunId run;
    RecordId account;
    QDate day;
    qint64 stated = 0;   ///< minor units
    qint64 computed = 0; ///< minor units
    Currency currency;
    qint64 line = 0;
    bool gap = false; ///< the statement before it is missing (its closing balance differs from this opening)
};

/// A statement of a bank: its first and last balance, as far as it gives them. Kept so that the statement before or
/// after it can be held against it.
struct StatementSpan
{
    ImportRunId run;
    RecordId account;
    Currency currency;
    int firstDay = 0;              ///< epoch day
    std::optional<qint64> opening; ///< minor units
    int lastDay = 0;               ///< epoch day
    std::optional<qint64> closing; ///< minor units
    qint64 line = 0;               ///< of the opening balance, else of the closing one
};

struct Position
{
    RecordId thing;
    QPointF at; ///< scene units; 1 unit = 1 pixel at 100 %
    bool pinned = false;
    friend bool operator==(const Position &, const Position &) = default;
};

struct Chart
{
    ChartId id;
    QString title;
    QString filter; ///< JSON of the chart's filter and look; may be empty
};

/// What an edit, undo or redo touched, so that views renew no more than they must.
struct Changes
{
    QSet<RecordId> records;
    bool payments = false;
    bool charts = false;
    bool everything = false; ///< an import, or too much to list
};

/// The label of an edit: an English sentence marked QT_TRANSLATE_NOOP("Core", "Rename %1") and its arguments. Stored
/// untranslated and shown in the language of the screen.
struct EditLabel
{
    const char *sentence = "";
    QStringList arguments;
};

} // namespace kluwen::store

#include "core/store/bulkimport.h"
#include "core/base/tr.h"
#include "core/store/bulkpayments.h"
#include "core/store/bulkrecords.h"
#include "core/store/casefile.h"
#include "core/store/importsettings.h"
#include "core/store/log.h"
#include "core/store/query.h"
#include "core/store/search.h"
#include "core/store/sourcestore.h"
#include "core/store/storageerror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::store
{

namespace
{

constexpr size_t longestRaw = 2000; ///< bytes of a rejected row that are kept

Error cancelled()
{
    return makeError(Error::Code::Cancelled, Tr::tr("The import was stopped; the case is as it was."), {});
}

} // namespace

struct BulkImport::Parts
{
    Parts(CaseFile &file, qint64 fileSize) : caseFile(file), database(file.database()), settings(database, fileSize) {}

    CaseFile &caseFile;
    Database &database;
    ImportSettings settings;
    std::optional<Transaction> transaction; ///< ends before the settings go back: pragmas wait for it
    ImportRun result;
    std::unique_ptr<BulkRecords> records;
    std::unique_ptr<BulkPayments> payments;
    qint64 rejected = 0;
    qint64 balancesChecked = 0;
    qint64 balanceDifferences = 0;
};

BulkImport::BulkImport(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

BulkImport::~BulkImport() = default;

Result<std::unique_ptr<BulkImport>> BulkImport::begin(CaseFile &caseFile, const Source &source, const QString &format,
                                                      const QString &mapping)
{
    if (caseFile.isReadOnly())
        return fail(makeError(Error::Code::Conflict, Tr::tr("The case is open for reading only; nothing was imported."),
                              Tr::tr("Open the case where it may be written to, and import again."), caseFile.path()));
    if (caseFile.database().inTransaction())
        return fail(makeError(Error::Code::Conflict, Tr::tr("The case is being changed; nothing was imported."),
                              Tr::tr("Finish the change that is under way, and import again."), caseFile.path()));
    auto parts = std::make_unique<Parts>(caseFile, source.size);
    parts->transaction.emplace(parts->database);
    if (const auto begun = parts->transaction->begun(); !begun)
        return fail(begun.error());

    ImportRun &run = parts->result;
    run.startedAt = parts->database.now();
    run.file = source.fileName;
    run.format = format;
    run.mapping = mapping;
    const auto sourceId = SourceStore(parts->database).add(source);
    if (!sourceId)
        return fail(sourceId.error());
    run.source = *sourceId;
    if (const auto done =
            execute(parts->database,
                    "INSERT INTO import_run (source, file, format, mapping, started_at) VALUES (?, ?, ?, ?, ?)",
                    run.source, run.file, run.format, run.mapping, run.startedAt);
        !done)
        return fail(done.error());
    run.id = ImportRunId(parts->database.lastId());
    parts->records = std::make_unique<BulkRecords>(parts->database, run);
    parts->payments = std::make_unique<BulkPayments>(parts->database, run.id);
    if (const auto done = parts->records->start(); !done)
        return fail(done.error());
    return std::unique_ptr<BulkImport>(new BulkImport(std::move(parts)));
}

SourceId BulkImport::source() const
{
    return m_parts->result.source;
}

ImportRunId BulkImport::run() const
{
    return m_parts->result.id;
}

Result<BulkImport::Resolved> BulkImport::thing(std::string_view key, const QString &type)
{
    return m_parts->records->thing(key, type);
}

RecordId BulkImport::find(std::string_view key) const
{
    return m_parts->records->find(key);
}

Result<void> BulkImport::addKey(std::string_view key, RecordId thing)
{
    return m_parts->records->addKey(key, thing);
}

Result<BulkImport::Resolved> BulkImport::link(const QString &type, RecordId from, RecordId to)
{
    return m_parts->records->link(type, from, to);
}

Result<void> BulkImport::state(const Statement &statement)
{
    return m_parts->records->state(statement);
}

void BulkImport::countDuplicate()
{
    m_parts->payments->countDuplicate();
}

Result<void> BulkImport::payment(const Draft &draft)
{
    return m_parts->payments->add(draft);
}

Result<void> BulkImport::reject(const RejectedRow &row)
{
    ++m_parts->rejected;
    const auto kept = static_cast<qsizetype>(std::min(row.raw.size(), longestRaw));
    return execute(m_parts->database,
                   "INSERT INTO rejected_row (run, line, at_column, reason, argument, raw) VALUES (?, ?, ?, ?, ?, ?)",
                   run(), row.line, row.column, rejectReasonId(row.reason), row.argument,
                   QByteArray(row.raw.data(), kept));
}

Result<void> BulkImport::balance(const BalanceCheck &check)
{
    const bool differs = check.gap || check.stated != check.computed;
    ++m_parts->balancesChecked;
    m_parts->balanceDifferences += differs ? 1 : 0;
    if (!differs)
        return {};
    return execute(m_parts->database,
                   "INSERT INTO balance_check (run, account, day, stated, computed, currency, line, gap)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                   run(), check.account, static_cast<qint64>(QDate(1970, 1, 1).daysTo(check.day)), check.stated,
                   check.computed, static_cast<qint64>(check.currency.code), check.line, check.gap);
}

Result<void> BulkImport::span(const StatementSpan &span)
{
    Query query(m_parts->database,
                "INSERT INTO bank_statement (run, account, currency, first_day, last_day, line, opening, closing)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                run(), span.account, static_cast<qint64>(span.currency.code), span.firstDay, span.lastDay, span.line);
    for (const std::optional<qint64> &balance : {span.opening, span.closing}) {
        if (balance)
            query.bind(*balance);
        else
            query.bind(std::nullopt);
    }
    return query.run();
}

Result<void> BulkImport::setChecksum(const QByteArray &sha256)
{
    return execute(m_parts->database, "UPDATE source SET sha256 = ? WHERE id = ?", sha256, source());
}

Result<ImportRun> BulkImport::commit(Progress &progress)
{
    Parts &parts = *m_parts;
    Interruption interruption(parts.database, progress);
    const auto stopped = [&interruption](const Error &error) {
        return fail(interruption.happened() ? cancelled() : error);
    };
    progress.report(0, 0, Tr::tr("Making the indexes"));
    if (const auto done = parts.records->finish(); !done)
        return stopped(done.error());
    if (const auto done = parts.payments->finish(); !done)
        return stopped(done.error());

    ImportRun &run = parts.result;
    run.counts = {parts.records->things(),      parts.records->links(), parts.payments->added(),
                  parts.payments->duplicates(), parts.rejected,         parts.balancesChecked,
                  parts.balanceDifferences};
    run.finishedAt = parts.database.now();
    const ImportCounts &counts = run.counts;
    if (const auto done =
            execute(parts.database,
                    "UPDATE import_run SET finished_at = ?, things = ?, links = ?, payments = ?, duplicates = ?,"
                    " rejected = ?, balances_checked = ?, balance_differences = ? WHERE id = ?",
                    run.finishedAt, counts.things, counts.links, counts.payments, counts.duplicates, counts.rejected,
                    counts.balancesChecked, counts.balanceDifferences, run.id);
        !done)
        return stopped(done.error());
    const QJsonObject detail{{QStringLiteral("source"), run.source.value()},
                             {QStringLiteral("format"), run.format},
                             {QStringLiteral("things"), counts.things},
                             {QStringLiteral("links"), counts.links},
                             {QStringLiteral("payments"), counts.payments}};
    if (const auto done =
            Log(parts.database)
                .append(LogVerb::Collect, QStringLiteral("import_run %1").arg(run.id.value()),
                        QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)), run.finishedAt);
        !done)
        return stopped(done.error());
    if (progress.isCancelled())
        return fail(cancelled());
    if (const auto done = parts.transaction->commit(); !done)
        return stopped(done.error());
    // A large import leaves this to the background; until then find() looks through what is missing here.
    constexpr qint64 few = 5000;
    Search search(parts.database);
    if (const auto waiting = search.waiting(); waiting && *waiting <= few)
        (void)search.refreshPiece();
    return run;
}

} // namespace kluwen::store

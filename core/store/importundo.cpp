#include "core/base/tr.h"
#include "core/store/captions.h"
#include "core/store/log.h"
#include "core/store/query.h"
#include "core/store/searchterms.h"
#include "core/store/sourcestore.h"
#include "core/store/storageerror.h"

namespace kluwen::store
{

namespace
{

/// Forgetting more texts than this one by one takes longer than making the index anew.
constexpr qint64 fewTexts = 2000;

RecordId readImportedId(const Query &query)
{
    return query.id<RecordId>(0);
}

Result<void> checkRun(Database &database, ImportRunId run)
{
    Query query(database, "SELECT undone FROM import_run WHERE id = ?", run);
    const bool found = query.next();
    if (const auto done = query.result(); !done)
        return done;
    if (!found)
        return fail(makeError(Error::Code::NotFound,
                              Tr::tr("There is no import with number %1 in the case.").arg(run.value()),
                              Tr::tr("Renew the list of imports."), database.path()));
    if (query.integer(0) != 0)
        return fail(makeError(Error::Code::Conflict, Tr::tr("This import was taken back before; nothing was changed."),
                              Tr::tr("Renew the list of imports."), database.path()));
    return {};
}

/// A full-text table of words of payments, and what of it belongs to the payments from the first to the last number.
struct WordIndex
{
    std::string_view count;
    const char *forgetAll;
    std::string_view rows; ///< id and text of those that are indexed
    std::string_view forget;
    std::string_view restart;   ///< nothing is indexed any more
    std::string_view lowerMark; ///< numbers that are given again must not count as indexed
};

constexpr WordIndex descriptions{
    "SELECT count(*) FROM payment_text WHERE payment BETWEEN ? AND ?",
    "INSERT INTO payment_search (payment_search) VALUES ('delete-all')",
    "SELECT id, body FROM payment_text WHERE payment BETWEEN ? AND ?"
    " AND id <= (SELECT value FROM search_mark WHERE name = 'payment_text')",
    "INSERT INTO payment_search (payment_search, rowid, words) VALUES ('delete', ?, ?)",
    "UPDATE search_mark SET value = 0 WHERE name = 'payment_text'",
    "UPDATE search_mark SET value = min(value, ifnull((SELECT max(id) FROM payment_text), 0))"
    " WHERE name = 'payment_text'"};
constexpr WordIndex references{
    "SELECT count(reference) FROM payment WHERE id BETWEEN ? AND ?",
    "INSERT INTO reference_search (reference_search) VALUES ('delete-all')",
    "SELECT id, reference FROM payment WHERE id BETWEEN ? AND ? AND reference <> ''"
    " AND id <= (SELECT value FROM search_mark WHERE name = 'reference')",
    "INSERT INTO reference_search (reference_search, rowid, words) VALUES ('delete', ?, ?)",
    "UPDATE search_mark SET value = 0 WHERE name = 'reference'",
    "UPDATE search_mark SET value = min(value, ifnull((SELECT max(id) FROM payment), 0)) WHERE name = 'reference'"};

Result<void> forget(Database &database, const WordIndex &words, qint64 first, qint64 last)
{
    const auto count = selectNumber(database, words.count, first, last);
    if (!count)
        return fail(count.error());
    if (*count > fewTexts) {
        if (const auto done = database.run(words.forgetAll); !done)
            return done;
        return execute(database, words.restart);
    }
    Query query(database, words.rows, first, last);
    std::string terms;
    while (query.next()) {
        searchTerms(query.textView(1), terms);
        if (terms.empty())
            continue;
        if (const auto done = execute(database, words.forget, query.integer(0), terms); !done)
            return done;
    }
    return query.result();
}

/// Payments of a run have their numbers in a row, and texts are of one run only.
Result<void> removePayments(Database &database, ImportRunId run)
{
    qint64 first = 0;
    qint64 last = -1;
    {
        Query query(database, "SELECT min(id), max(id) FROM payment WHERE run = ?", run);
        if (query.next() && !query.isNull(0)) {
            first = query.integer(0);
            last = query.integer(1);
        }
        if (const auto done = query.result(); !done)
            return done;
    }
    if (last < first)
        return {};
    for (const WordIndex *words : {&descriptions, &references})
        if (const auto done = forget(database, *words, first, last); !done)
            return done;
    for (const std::string_view sql : {std::string_view("DELETE FROM payment_text WHERE payment BETWEEN ? AND ?"),
                                       std::string_view("DELETE FROM payment WHERE id BETWEEN ? AND ?")})
        if (const auto done = execute(database, sql, first, last); !done)
            return done;
    for (const WordIndex *words : {&descriptions, &references})
        if (const auto done = execute(database, words->lowerMark); !done)
            return done;
    return {};
}

/// Takes out the records in undo_candidate that nothing speaks of any more: links before the things they tie.
Result<void> removeRecords(Database &database)
{
    constexpr std::array<std::string_view, 6> steps{
        "DELETE FROM record WHERE id IN (SELECT id FROM temp.undo_candidate) AND from_id IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM statement WHERE subject = record.id)",
        "DELETE FROM temp.undo_candidate WHERE EXISTS (SELECT 1 FROM statement WHERE subject = undo_candidate.id)"
        " OR EXISTS (SELECT 1 FROM payment WHERE payer = undo_candidate.id)"
        " OR EXISTS (SELECT 1 FROM payment WHERE payee = undo_candidate.id)"
        " OR EXISTS (SELECT 1 FROM record WHERE from_id = undo_candidate.id)"
        " OR EXISTS (SELECT 1 FROM record WHERE to_id = undo_candidate.id)"
        " OR EXISTS (SELECT 1 FROM balance_check WHERE account = undo_candidate.id)"
        " OR EXISTS (SELECT 1 FROM bank_statement WHERE account = undo_candidate.id)",
        "DELETE FROM chart_position WHERE thing IN (SELECT id FROM temp.undo_candidate)",
        "DELETE FROM chart_thing WHERE thing IN (SELECT id FROM temp.undo_candidate)",
        "DELETE FROM record_key WHERE record IN (SELECT id FROM temp.undo_candidate)",
        "DELETE FROM record WHERE id IN (SELECT id FROM temp.undo_candidate)"};
    for (const std::string_view step : steps)
        if (const auto done = execute(database, step); !done)
            return done;
    return {};
}

/// What the run made, and what it spoke of that another import made: that import may have been taken back already.
/// A thing that a person made stays, even without statements.
Result<QList<RecordId>> removeStatements(Database &database, ImportRunId run)
{
    if (const auto done = database.run("CREATE TEMP TABLE IF NOT EXISTS undo_candidate (id INTEGER PRIMARY KEY);"
                                       "DELETE FROM temp.undo_candidate");
        !done)
        return fail(done.error());
    if (const auto done = execute(database,
                                  "INSERT INTO temp.undo_candidate SELECT id FROM record WHERE run = ?1 UNION"
                                  " SELECT s.subject FROM statement s JOIN record r ON r.id = s.subject"
                                  " WHERE s.run = ?1 AND r.run IS NOT NULL",
                                  run);
        !done)
        return fail(done.error());
    const auto subjects = select(database, readImportedId, "SELECT DISTINCT subject FROM statement WHERE run = ?", run);
    if (!subjects)
        return fail(subjects.error());
    if (const auto done = execute(database, "DELETE FROM statement WHERE run = ?", run); !done)
        return fail(done.error());
    return subjects;
}

} // namespace

Result<void> ImportRunStore::undo(ImportRunId run)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    if (const auto done = checkRun(m_database, run); !done)
        return done;
    if (const auto done = removePayments(m_database, run); !done)
        return done;
    for (const std::string_view sql : {std::string_view("DELETE FROM balance_check WHERE run = ?"),
                                       std::string_view("DELETE FROM rejected_row WHERE run = ?"),
                                       std::string_view("DELETE FROM bank_statement WHERE run = ?")})
        if (const auto done = execute(m_database, sql, run); !done)
            return done;
    const auto subjects = removeStatements(m_database, run);
    if (!subjects)
        return fail(subjects.error());
    if (const auto done = removeRecords(m_database); !done)
        return done;
    if (const auto done = renewCaptions(m_database, QSet<RecordId>(subjects->begin(), subjects->end())); !done)
        return done;
    if (const auto done = execute(m_database, "UPDATE import_run SET undone = 1 WHERE id = ?", run); !done)
        return done;
    if (const auto done = Log(m_database)
                              .append(LogVerb::Destroy, QStringLiteral("import_run %1").arg(run.value()),
                                      QStringLiteral("{\"undone\":true}"), m_database.now());
        !done)
        return done;
    return transaction.commit();
}

} // namespace kluwen::store

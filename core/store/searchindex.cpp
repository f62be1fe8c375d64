#include "core/base/tr.h"
#include "core/store/query.h"
#include "core/store/search.h"
#include "core/store/searchterms.h"
#include "core/store/storageerror.h"

namespace kluwen::store
{

namespace
{

// A million descriptions take about three seconds in pieces of this size; the window waits for none of them.
constexpr qint64 rowsOfPiece = 10'000;

/// One of the full-text tables and the rows it is made of.
struct Index
{
    std::string_view mark;   ///< reads how far it reaches
    std::string_view rows;   ///< id and text of the rows from there on
    std::string_view insert; ///< id and words
    std::string_view setMark;
};

constexpr Index statementIndex{
    "SELECT value FROM search_mark WHERE name = 'statement'",
    "SELECT id, CASE property WHEN 'tie' THEN '' ELSE value || ' ' || raw END FROM statement WHERE id > ? ORDER BY id"
    " LIMIT ?",
    "INSERT INTO statement_search (rowid, words) VALUES (?, ?)",
    "UPDATE search_mark SET value = ? WHERE name = 'statement'"};
constexpr Index textIndex{"SELECT value FROM search_mark WHERE name = 'payment_text'",
                          "SELECT id, body FROM payment_text WHERE id > ? ORDER BY id LIMIT ?",
                          "INSERT INTO payment_search (rowid, words) VALUES (?, ?)",
                          "UPDATE search_mark SET value = ? WHERE name = 'payment_text'"};

constexpr Index referenceIndex{"SELECT value FROM search_mark WHERE name = 'reference'",
                               "SELECT id, reference FROM payment WHERE id > ? ORDER BY id LIMIT ?",
                               "INSERT INTO reference_search (rowid, words) VALUES (?, ?)",
                               "UPDATE search_mark SET value = ? WHERE name = 'reference'"};

/// Indexes up to `room` rows above the mark and moves the mark; gives how many.
Result<qint64> extend(Database &database, const Index &index, qint64 room)
{
    const auto mark = selectNumber(database, index.mark);
    if (!mark)
        return fail(mark.error());
    Query rows(database, index.rows, *mark, room);
    Query insert(database, index.insert);
    std::string terms;
    qint64 done = 0;
    qint64 last = *mark;
    for (; rows.next(); ++done) {
        last = rows.integer(0);
        searchTerms(rows.textView(1), terms);
        if (terms.empty())
            continue;
        insert.again();
        insert.bind(last);
        insert.bind(terms);
        if (const auto inserted = insert.run(); !inserted)
            return fail(inserted.error());
    }
    if (const auto read = rows.result(); !read)
        return fail(read.error());
    if (done > 0)
        if (const auto moved = execute(database, index.setMark, last); !moved)
            return fail(moved.error());
    return done;
}

/// Forgets the old words of statements that changed or went, learns the new ones; gives how many.
Result<qint64> renewStale(Database &database, qint64 room)
{
    struct Stale
    {
        qint64 statement = 0;
        std::string was;
        std::string now;
    };
    std::vector<Stale> list;
    {
        Query query(database,
                    "SELECT x.statement, x.was, ifnull(s.value || ' ' || s.raw, '') FROM search_stale x"
                    " LEFT JOIN statement s ON s.id = x.statement ORDER BY x.statement LIMIT ?",
                    room);
        while (query.next())
            list.push_back({query.integer(0), std::string(query.textView(1)), std::string(query.textView(2))});
        if (const auto read = query.result(); !read)
            return fail(read.error());
    }
    std::string terms;
    for (const Stale &stale : list) {
        searchTerms(stale.was, terms);
        if (!terms.empty())
            if (const auto done = execute(database,
                                          "INSERT INTO statement_search (statement_search, rowid, words)"
                                          " VALUES ('delete', ?, ?)",
                                          stale.statement, terms);
                !done)
                return fail(done.error());
        searchTerms(stale.now, terms);
        if (!terms.empty())
            if (const auto done = execute(database, statementIndex.insert, stale.statement, terms); !done)
                return fail(done.error());
        if (const auto done = execute(database, "DELETE FROM search_stale WHERE statement = ?", stale.statement); !done)
            return fail(done.error());
    }
    return static_cast<qint64>(list.size());
}

} // namespace

Result<bool> Search::refreshPiece()
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return fail(begun.error());
    qint64 room = rowsOfPiece;
    const auto stale = renewStale(m_database, room);
    if (!stale)
        return fail(stale.error());
    room -= *stale;
    for (const Index *index : {&statementIndex, &textIndex, &referenceIndex}) {
        if (room <= 0)
            break;
        const auto done = extend(m_database, *index, room);
        if (!done)
            return fail(done.error());
        room -= *done;
    }
    if (const auto done = transaction.commit(); !done)
        return fail(done.error());
    return room <= 0;
}

Result<qint64> Search::waiting() const
{
    return selectNumber(
        m_database,
        "SELECT (SELECT count(*) FROM search_stale)"
        " + (SELECT count(*) FROM statement WHERE id > (SELECT value FROM search_mark WHERE name = 'statement'))"
        " + (SELECT count(*) FROM payment_text WHERE id >"
        " (SELECT value FROM search_mark WHERE name = 'payment_text'))"
        " + (SELECT count(*) FROM payment WHERE id > (SELECT value FROM search_mark WHERE name = 'reference'))");
}

Result<void> Search::refresh(Progress &progress)
{
    const auto total = waiting();
    if (!total)
        return fail(total.error());
    qint64 done = 0;
    for (bool more = *total > 0; more; done += rowsOfPiece) {
        progress.report(std::min(done, *total), *total, Tr::tr("Making the search index"));
        if (progress.isCancelled())
            return fail(makeError(Error::Code::Cancelled,
                                  Tr::tr("The search index is not complete yet; searching takes longer until it is."),
                                  {}, m_database.path()));
        const auto piece = refreshPiece();
        if (!piece)
            return fail(piece.error());
        more = *piece;
    }
    return {};
}

} // namespace kluwen::store

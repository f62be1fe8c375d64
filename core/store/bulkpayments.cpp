#include "core/store/bulkpayments.h"
#include "core/store/paymentfeed.h"
#include "core/store/query.h"

#include <sqlite3.h>

namespace kluwen::store
{

namespace
{

// An index that is filled row by row costs three times one that is made of all rows at once. The sorter behind CREATE
// INDEX sorts pieces of the size of the page cache: 2 MB fit the processor's own cache, which halves the time.
constexpr const char *dropIndexes = "DROP INDEX payment_payer; DROP INDEX payment_payee; DROP INDEX payment_at";
constexpr const char *makeIndexes = "PRAGMA cache_size = -2000;"
                                    "CREATE INDEX payment_payer ON payment (payer, at);"
                                    "CREATE INDEX payment_payee ON payment (payee, at);"
                                    "CREATE INDEX payment_at ON payment (at)";

} // namespace

BulkPayments::BulkPayments(Database &database, ImportRunId run) : m_database(database), m_run(run) {}

BulkPayments::~BulkPayments()
{
    // Not kept for the next import: they speak of feeds that go with this one.
    sqlite3_finalize(m_insertPayments);
    sqlite3_finalize(m_insertTexts);
}

Result<void> BulkPayments::start()
{
    m_started = true;
    const auto last = selectNumber(m_database, "SELECT max(ifnull((SELECT max(id) FROM payment), 0),"
                                               " (SELECT value FROM search_mark WHERE name = 'payment'))");
    const auto lastText = selectNumber(m_database, "SELECT max(id) FROM payment_text");
    const auto any = selectNumber(m_database, "SELECT EXISTS (SELECT 1 FROM payment)");
    for (const auto *number : {&last, &lastText, &any})
        if (!*number)
            return fail(number->error());
    m_nextPayment = *last + 1;
    if (*any != 0) {
        m_earlier = std::make_unique<EarlierPayments>(m_database, m_nextPayment);
        if (const auto done = m_earlier->load(); !done)
            return done;
        // The indexes are filled row by row, here and there.
        if (const auto done = m_database.run("PRAGMA cache_size = -64000"); !done)
            return done;
    } else if (const auto done = m_database.run(dropIndexes); !done) {
        return done;
    }
    m_payments = std::make_unique<PaymentFeed>(m_database, m_run);
    m_texts = std::make_unique<TextFeed>(m_database, *lastText + 1);
    if (const auto done = m_payments->open(); !done)
        return done;
    if (const auto done = m_texts->open(); !done)
        return done;
    for (const auto &[sql, statement] :
         {std::pair("INSERT INTO payment SELECT * FROM feed_of_payments", &m_insertPayments),
          std::pair("INSERT INTO payment_text SELECT * FROM feed_of_texts", &m_insertTexts)})
        if (sqlite3_prepare_v2(m_database.handle(), sql, -1, statement, nullptr) != SQLITE_OK)
            return fail(m_database.error(QString::fromLatin1(sql)));
    return {};
}

Result<void> BulkPayments::add(const BulkImport::Draft &draft)
{
    if (!m_started)
        if (const auto done = start(); !done)
            return done;
    if (m_earlier) {
        const auto seen = m_earlier->take(draft);
        if (!seen)
            return fail(seen.error());
        if (*seen) {
            ++m_duplicates;
            return {};
        }
    }
    const auto text = textId(draft.text);
    if (!text)
        return fail(text.error());
    m_payments->add(m_nextPayment, *text, draft);
    ++m_nextPayment;
    ++m_added;
    return m_payments->isFull() ? writePayments() : Result<void>();
}

/// The row of payment_text for that text; 0 for an empty one.
Result<qint64> BulkPayments::textId(std::string_view text)
{
    if (text.empty())
        return 0;
    if (!m_texts->hasRoomFor(text))
        if (const auto done = writeTexts(); !done)
            return fail(done.error());
    return m_texts->use(text, m_nextPayment);
}

Result<void> BulkPayments::run(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    const Result<void> done = code == SQLITE_DONE ? Result<void>() : fail(m_database.error());
    sqlite3_reset(statement);
    return done;
}

Result<void> BulkPayments::writePayments()
{
    const auto done = run(m_insertPayments);
    m_payments->clear();
    return done;
}

Result<void> BulkPayments::writeTexts()
{
    const auto done = run(m_insertTexts);
    m_texts->clear();
    return done;
}

Result<void> BulkPayments::finish()
{
    if (!m_started)
        return {};
    if (const auto done = writePayments(); !done)
        return done;
    if (const auto done = writeTexts(); !done)
        return done;
    if (!m_earlier)
        if (const auto done = m_database.run(makeIndexes); !done)
            return done;
    return execute(m_database, "UPDATE search_mark SET value = ? WHERE name = 'payment'", m_nextPayment - 1);
}

} // namespace kluwen::store

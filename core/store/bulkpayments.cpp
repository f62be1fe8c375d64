#include "core/store/bulkpayments.h"
#include "core/store/query.h"

#include <sqlite3.h>

namespace kluwen::store
{

namespace
{

// Texts are shared among the payments of a run as long as these suffice; then the sharing starts anew and a text may be
// stored twice. So memory does not grow with the file, whatever its descriptions are.
constexpr size_t mostTextBytes = 12 * 1024 * 1024;
constexpr std::uint32_t mostTexts = 250'000;

constexpr std::string_view insertPayment = "INSERT INTO payment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

// An index that is filled row by row costs three times one that is made of all rows at once. The sorter behind CREATE
// INDEX sorts pieces of the size of the page cache: 2 MB fit the processor's own cache, which halves the time.
constexpr const char *dropIndexes = "DROP INDEX payment_payer; DROP INDEX payment_payee; DROP INDEX payment_at";
constexpr const char *makeIndexes = "PRAGMA cache_size = -2000;"
                                    "CREATE INDEX payment_payer ON payment (payer, at);"
                                    "CREATE INDEX payment_payee ON payment (payee, at);"
                                    "CREATE INDEX payment_at ON payment (at)";

void bindIdOrNull(sqlite3_stmt *statement, int column, qint64 id)
{
    if (id > 0)
        sqlite3_bind_int64(statement, column, id);
    else
        sqlite3_bind_null(statement, column);
}

void bindTextOrNull(sqlite3_stmt *statement, int column, std::string_view text)
{
    if (text.empty())
        sqlite3_bind_null(statement, column);
    else
        sqlite3_bind_text(statement, column, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

} // namespace

BulkPayments::BulkPayments(Database &database, ImportRunId run) : m_database(database), m_run(run) {}

BulkPayments::~BulkPayments()
{
    m_database.giveBack(insertPayment, m_insert);
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
    m_firstText = *lastText + 1;
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
    m_insert = m_database.take(insertPayment);
    if (m_insert == nullptr)
        return fail(m_database.error());
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

    int column = 0;
    sqlite3_bind_int64(m_insert, ++column, m_nextPayment);
    bindIdOrNull(m_insert, ++column, draft.payer.value());
    bindIdOrNull(m_insert, ++column, draft.payee.value());
    sqlite3_bind_int64(m_insert, ++column, draft.at.seconds);
    sqlite3_bind_int64(m_insert, ++column, draft.at.hasTime ? 1 : 0);
    sqlite3_bind_int64(m_insert, ++column, draft.valueDay);
    sqlite3_bind_int64(m_insert, ++column, draft.minor);
    sqlite3_bind_int64(m_insert, ++column, draft.currency.code);
    sqlite3_bind_int64(m_insert, ++column, static_cast<int>(draft.channel));
    bindIdOrNull(m_insert, ++column, *text);
    bindTextOrNull(m_insert, ++column, draft.reference);
    sqlite3_bind_int64(m_insert, ++column, m_run.value());
    sqlite3_bind_int64(m_insert, ++column, draft.line);
    const int code = sqlite3_step(m_insert);
    if (code != SQLITE_DONE) {
        const Error error = m_database.error();
        sqlite3_reset(m_insert);
        return fail(error);
    }
    sqlite3_reset(m_insert);
    ++m_nextPayment;
    ++m_added;
    return {};
}

/// The row of payment_text for that text; 0 for an empty one.
Result<qint64> BulkPayments::textId(std::string_view text)
{
    if (text.empty())
        return 0;
    std::uint32_t index = m_texts.find(text);
    if (index == ByteTable::none) {
        if (m_texts.size() >= mostTexts || m_texts.byteCount() + text.size() > mostTextBytes)
            if (const auto done = writeTexts(); !done)
                return fail(done.error());
        index = m_texts.add(text);
        m_uses.push_back({m_nextPayment, 0});
    }
    ++m_uses[index].count;
    return m_firstText + index;
}

Result<void> BulkPayments::writeTexts()
{
    Query query(m_database, "INSERT INTO payment_text VALUES (?, ?, ?, ?)");
    for (std::uint32_t index = 0; index < m_texts.size(); ++index) {
        query.again();
        query.bind(m_firstText + index);
        query.bind(m_uses[index].payment);
        query.bind(m_uses[index].count);
        query.bind(m_texts.at(index));
        if (const auto done = query.run(); !done)
            return done;
    }
    m_firstText += m_texts.size();
    m_texts.clear();
    m_uses.clear();
    return {};
}

Result<void> BulkPayments::finish()
{
    if (!m_started)
        return {};
    if (const auto done = writeTexts(); !done)
        return done;
    if (!m_earlier)
        if (const auto done = m_database.run(makeIndexes); !done)
            return done;
    return execute(m_database, "UPDATE search_mark SET value = ? WHERE name = 'payment'", m_nextPayment - 1);
}

} // namespace kluwen::store

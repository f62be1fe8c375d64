#include "core/store/paymentfeed.h"

#include <sqlite3.h>

namespace kluwen::store
{

namespace
{

constexpr int paymentColumns = 13; ///< of the table, in its order
constexpr int textColumns = 4;
constexpr size_t mostTextBytes = 12 * 1024 * 1024;
constexpr std::uint32_t mostTexts = 250'000;

void giveIdOrNull(sqlite3_context *context, qint64 id)
{
    if (id > 0)
        sqlite3_result_int64(context, id);
    else
        sqlite3_result_null(context);
}

/// A view of bytes that stay until the feed changes, which SQLite has copied by then.
void giveText(sqlite3_context *context, std::string_view text)
{
    sqlite3_result_text64(context, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

} // namespace

PaymentFeed::PaymentFeed(Database &database, ImportRunId run)
    : RowFeed(database, "feed_of_payments", paymentColumns), m_run(run)
{
    m_rows.reserve(mostRows);
}

void PaymentFeed::add(qint64 id, qint64 text, const BulkImport::Draft &draft)
{
    m_rows.push_back({id, text, m_references.size(), draft});
    m_references.append(draft.reference);
}

void PaymentFeed::clear()
{
    m_rows.clear();
    m_references.clear();
}

void PaymentFeed::column(sqlite3_context *context, size_t row, int column) const
{
    const Row &payment = m_rows[row];
    const BulkImport::Draft &draft = payment.draft;
    switch (column) {
    case 0:
        return sqlite3_result_int64(context, payment.id);
    case 1:
        return giveIdOrNull(context, draft.payer.value());
    case 2:
        return giveIdOrNull(context, draft.payee.value());
    case 3:
        return sqlite3_result_int64(context, draft.at.seconds);
    case 4:
        return sqlite3_result_int(context, draft.at.hasTime ? 1 : 0);
    case 5:
        return sqlite3_result_int(context, draft.valueDay);
    case 6:
        return sqlite3_result_int64(context, draft.minor);
    case 7:
        return sqlite3_result_int(context, draft.currency.code);
    case 8:
        return sqlite3_result_int(context, static_cast<int>(draft.channel));
    case 9:
        return giveIdOrNull(context, payment.text);
    case 10:
        // Only the length of the reference is good: its view was for the call of add().
        if (draft.reference.empty())
            return sqlite3_result_null(context);
        return giveText(context, std::string_view(m_references).substr(payment.reference, draft.reference.size()));
    case 11:
        return sqlite3_result_int64(context, m_run.value());
    default:
        return sqlite3_result_int64(context, draft.line);
    }
}

TextFeed::TextFeed(Database &database, qint64 firstId)
    : RowFeed(database, "feed_of_texts", textColumns), m_firstId(firstId)
{
}

bool TextFeed::hasRoomFor(std::string_view text) const
{
    return m_texts.size() < mostTexts && m_texts.byteCount() + text.size() <= mostTextBytes;
}

qint64 TextFeed::use(std::string_view text, qint64 payment)
{
    bool isNew = false;
    const std::uint32_t index = m_texts.findOrAdd(text, isNew);
    if (isNew)
        m_uses.push_back({payment, 0});
    ++m_uses[index].count;
    return m_firstId + index;
}

void TextFeed::clear()
{
    m_firstId += m_texts.size();
    m_texts.clear();
    m_uses.clear();
}

void TextFeed::column(sqlite3_context *context, size_t row, int column) const
{
    switch (column) {
    case 0:
        return sqlite3_result_int64(context, m_firstId + static_cast<qint64>(row));
    case 1:
        return sqlite3_result_int64(context, m_uses[row].payment);
    case 2:
        return sqlite3_result_int64(context, m_uses[row].count);
    default:
        return giveText(context, m_texts.at(static_cast<std::uint32_t>(row)));
    }
}

} // namespace kluwen::store

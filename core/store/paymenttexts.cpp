#include "core/store/paymenttexts.h"
#include "core/base/text.h"
#include "core/store/query.h"
#include "core/store/searchterms.h"

#include <sqlite3.h>

namespace kluwen::store
{

void PaymentTexts::hasText(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *match = static_cast<TextMatch *>(sqlite3_value_pointer(values[0], pointerType));
    const auto id = static_cast<size_t>(sqlite3_value_int64(values[1])); // NULL is 0, which no text has
    bool found = match != nullptr && id < match->rows.size() && match->rows[id];
    if (match != nullptr && !found && sqlite3_value_type(values[2]) == SQLITE_TEXT) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[2]));
        foldUtf8({text, static_cast<size_t>(sqlite3_value_bytes(values[2]))}, match->folded);
        found = match->folded.find(match->wanted) != std::string::npos;
    }
    sqlite3_result_int(context, found ? 1 : 0);
}

Result<void> PaymentTexts::registerFunction()
{
    if (m_registered)
        return {};
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    if (sqlite3_create_function_v2(m_database.handle(), "has_text", 3, flags, nullptr, &PaymentTexts::hasText, nullptr,
                                   nullptr, nullptr) != SQLITE_OK)
        return fail(m_database.error());
    m_registered = true;
    return {};
}

Result<std::shared_ptr<TextMatch>> PaymentTexts::containing(const QString &text)
{
    if (const auto done = registerFunction(); !done)
        return fail(done.error());
    std::string wanted;
    foldUtf8(toUtf8(text), wanted);
    const auto version = selectNumber(m_database, "PRAGMA data_version");
    if (!version)
        return fail(version.error());
    const qint64 changes = sqlite3_total_changes64(m_database.handle());
    if (m_match && m_match->wanted == wanted && m_version == *version && m_changes == changes)
        return m_match;

    auto match = std::make_shared<TextMatch>();
    match->wanted = wanted;
    Query query(m_database, "SELECT id, body FROM payment_text");
    while (query.next()) {
        foldUtf8(query.textView(1), match->folded);
        if (match->folded.find(wanted) == std::string::npos)
            continue;
        const auto id = static_cast<size_t>(query.integer(0));
        if (id >= match->rows.size())
            match->rows.resize(id + 1);
        match->rows[id] = true;
    }
    if (const auto done = query.result(); !done)
        return fail(done.error());
    m_version = *version;
    m_changes = changes;
    m_match = match;
    return match;
}

} // namespace kluwen::store

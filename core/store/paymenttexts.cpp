#include "core/store/paymenttexts.h"
#include "core/base/text.h"
#include "core/store/query.h"
#include "core/store/searchterms.h"

#include <sqlite3.h>

namespace kluwen::store
{

void PaymentTexts::hasText(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *bits = static_cast<const TextBits *>(sqlite3_value_pointer(values[0], pointerType));
    const auto id = static_cast<size_t>(sqlite3_value_int64(values[1])); // NULL is 0, which no text has
    sqlite3_result_int(context, bits != nullptr && id < bits->size() && (*bits)[id] ? 1 : 0);
}

Result<void> PaymentTexts::registerFunction()
{
    if (m_registered)
        return {};
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    if (sqlite3_create_function_v2(m_database.handle(), "has_text", 2, flags, nullptr, &PaymentTexts::hasText, nullptr,
                                   nullptr, nullptr) != SQLITE_OK)
        return fail(m_database.error());
    m_registered = true;
    return {};
}

Result<std::shared_ptr<TextBits>> PaymentTexts::containing(const QString &text)
{
    if (const auto done = registerFunction(); !done)
        return fail(done.error());
    std::string wanted;
    foldUtf8(toUtf8(text), wanted);
    const auto version = selectNumber(m_database, "PRAGMA data_version");
    if (!version)
        return fail(version.error());
    const qint64 changes = sqlite3_total_changes64(m_database.handle());
    if (m_bits && m_wanted == wanted && m_version == *version && m_changes == changes)
        return m_bits;

    auto bits = std::make_shared<TextBits>();
    Query query(m_database, "SELECT id, body FROM payment_text");
    std::string folded;
    while (query.next()) {
        foldUtf8(query.textView(1), folded);
        if (folded.find(wanted) == std::string::npos)
            continue;
        const auto id = static_cast<size_t>(query.integer(0));
        if (id >= bits->size())
            bits->resize(id + 1);
        (*bits)[id] = true;
    }
    if (const auto done = query.result(); !done)
        return fail(done.error());
    m_wanted = wanted;
    m_version = *version;
    m_changes = changes;
    m_bits = bits;
    return bits;
}

} // namespace kluwen::store

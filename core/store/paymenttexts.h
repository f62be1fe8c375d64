#pragma once
#include "core/base/result.h"
#include <memory>
#include <string>
#include <vector>

struct sqlite3_context;
struct sqlite3_value;

namespace kluwen::store
{

class Database;

/// Which payment texts contain a piece of text, one bit each.
using TextBits = std::vector<bool>;

/// Finds the payment texts that contain a piece of text and lets SQL ask for them: `has_text(?, payment.text)` with
/// the bits bound as a pointer. The last answer is kept as long as the case does not change, because a table that is
/// scrolled asks the same for every page.
class PaymentTexts
{
public:
    explicit PaymentTexts(Database &database) : m_database(database) {}

    static constexpr const char *pointerType = "kluwen-text-bits";

    /// The bits for that text, by id of payment_text.
    [[nodiscard]] Result<std::shared_ptr<TextBits>> containing(const QString &text);

private:
    static void hasText(sqlite3_context *context, int count, sqlite3_value **values);
    [[nodiscard]] Result<void> registerFunction();

    Database &m_database;
    bool m_registered = false;
    std::string m_wanted;
    qint64 m_version = -1; ///< of the case when seen from outside
    qint64 m_changes = -1; ///< of the case by this connection
    std::shared_ptr<TextBits> m_bits;
};

} // namespace kluwen::store

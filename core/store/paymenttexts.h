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

/// A piece of text and which rows of payment_text contain it.
struct TextMatch
{
    std::string wanted;     ///< folded
    std::vector<bool> rows; ///< by id of payment_text
    std::string folded;     ///< room for the reference at hand
};

/// Finds the payment texts that contain a piece of text and lets SQL ask for payments that have it in their text or
/// their reference: `has_text(?, text, reference)` with the match bound as a pointer. The last answer is kept as long
/// as the case does not change, because a table that is scrolled asks the same for every page.
class PaymentTexts
{
public:
    explicit PaymentTexts(Database &database) : m_database(database) {}

    static constexpr const char *pointerType = "kluwen-text-match";

    [[nodiscard]] Result<std::shared_ptr<TextMatch>> containing(const QString &text);

private:
    static void hasText(sqlite3_context *context, int count, sqlite3_value **values);
    [[nodiscard]] Result<void> registerFunction();

    Database &m_database;
    bool m_registered = false;
    qint64 m_version = -1; ///< of the case when seen from outside
    qint64 m_changes = -1; ///< of the case by this connection
    std::shared_ptr<TextMatch> m_match;
};

} // namespace kluwen::store

#pragma once
#include "core/intake/rows.h"
#include <simdjson.h>
#include <string>
#include <string_view>
#include <vector>

namespace kluwen::intake
{

/// A file of JSON objects, one a line, read line by line; memory is bounded by the longest row.
class JsonLines
{
public:
    explicit JsonLines(QIODevice &device);

    /// The next line that is not blank; false at the end of the file and where the device failed.
    [[nodiscard]] bool next();
    /// The object of this line; null where the line is none: then it is to be rejected with rejected().
    [[nodiscard]] const simdjson::dom::object *object() const { return m_isObject ? &m_object : nullptr; }
    [[nodiscard]] const simdjson::dom::element &element() const { return m_element; } ///< the same, where it is one
    [[nodiscard]] RejectedRow rejected() const;
    [[nodiscard]] const Row &row() const { return m_rows.row(); }
    [[nodiscard]] qint64 bytesRead() const { return m_source.bytesRead(); }
    [[nodiscard]] qint64 size() const { return m_source.size(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_rows.error(); }

private:
    TextSource m_source;
    RowReader m_rows;
    simdjson::dom::parser m_parser;
    simdjson::dom::element m_element;
    simdjson::dom::object m_object;
    bool m_isObject = false;
};

/// The value as text: strings as they are, numbers and truth as JSON writes them; empty for anything else.
[[nodiscard]] std::string jsonText(const simdjson::dom::element &element);
/// The text of a key; empty where it is not there.
[[nodiscard]] std::string jsonText(const simdjson::dom::object &object, std::string_view key);
/// The texts of a key that holds one value or a list.
[[nodiscard]] std::vector<std::string> jsonTexts(const simdjson::dom::object &object, std::string_view key);

/// A number in the notation of JSON, so written that nobody takes its three decimals for thousands: "33.333" becomes
/// "33.3330".
[[nodiscard]] std::string unmistakable(std::string number);

} // namespace kluwen::intake

#pragma once
#include "core/base/result.h"
#include "core/intake/format.h"
#include <simdjson.h>
#include <string>
#include <string_view>
#include <vector>

namespace kluwen::intake
{

/// A whole JSON document in memory, for formats that are one document; refused above 256 MiB.
class JsonDocument
{
public:
    static constexpr qint64 largest = 256LL * 1024 * 1024; ///< bytes

    /// Unreadable or Malformed where the file is no such document.
    [[nodiscard]] Result<simdjson::dom::element> read(QIODevice &device, const ReadOptions &options);

private:
    simdjson::dom::parser m_parser;
    QByteArray m_bytes;
};

/// The element at a path of keys and numbers ("adressen.0.plaats"); an empty path is the element itself.
[[nodiscard]] simdjson::simdjson_result<simdjson::dom::element> jsonAt(simdjson::dom::element element,
                                                                       std::string_view path);
/// The text at a path; empty where there is none.
[[nodiscard]] std::string jsonTextAt(const simdjson::dom::element &element, std::string_view path);
/// The entries of the list at a path; none where there is no list.
[[nodiscard]] std::vector<simdjson::dom::element> jsonListAt(const simdjson::dom::element &element,
                                                             std::string_view path);

} // namespace kluwen::intake

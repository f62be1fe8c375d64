#pragma once
#include "core/base/result.h"
#include "core/intake/format.h"
#include <simdjson.h>

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

} // namespace kluwen::intake

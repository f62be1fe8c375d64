#pragma once
#include "core/intake/format.h"
#include "core/intake/mapping.h"

namespace kluwen::intake
{

/// Reads the records of a JSON document, or of JSON lines, with a mapping whose columns are paths ("adres.plaats",
/// "handelsnamen.0.naam"). The line of what is read is the line of the file for JSON lines, else the number of the
/// record.
[[nodiscard]] Result<void> readJsonRecords(QIODevice &device, const Mapping &mapping, const ReadOptions &options,
                                           Sink &sink, Progress &progress);

} // namespace kluwen::intake

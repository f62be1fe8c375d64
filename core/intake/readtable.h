#pragma once
#include "core/intake/dialect.h"
#include "core/intake/format.h"
#include "core/intake/mapping.h"

namespace kluwen::intake
{

/// What a format knows of its tables besides the columns.
struct TableKnowledge
{
    Channel (*channelOf)(std::string_view kind) = nullptr; ///< codes of the bank; null = the words everybody uses
};

/// The dialect of a table: what the spec says, and the rest as found from the first bytes.
[[nodiscard]] Dialect dialectOf(const TableSpec &spec, const QByteArray &head);
/// The names of the columns of a head: its header, or "#1", "#2" where the spec says there is none.
[[nodiscard]] QStringList columnNames(const TableSpec &spec, const TableHead &head);

/// Reads a table of separated values row by row with a mapping. Decimal sign and order of dates, where not given, are
/// found from the first 64 KiB, and from the whole file where these leave a doubt (then the device is read twice).
[[nodiscard]] Result<void> readTable(QIODevice &device, const Mapping &mapping, const ReadOptions &options, Sink &sink,
                                     Progress &progress, const TableKnowledge &knowledge = {});

/// The mapping with the conventions that readTable would use filled in: what a preview shows.
[[nodiscard]] Result<Mapping> withConventions(QIODevice &device, const Mapping &mapping, const ReadOptions &options);

/// The mapping that headers of payments, or of things, speak of; nothing where they do not.
[[nodiscard]] std::optional<Mapping> mappingByHeaders(const TableHead &head);

} // namespace kluwen::intake

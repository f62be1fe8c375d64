#pragma once
#include "core/model/schema.h"

namespace kluwen
{

/// Reads one schema file and appends its types; an error names the file, the type and the key.
[[nodiscard]] Result<void> readSchemaFile(const QString &path, QList<ThingType> &things, QList<LinkType> &links);

/// What can only be seen when all files are read: ids are unique and the ends of links exist. files says in which file
/// a type was read last.
[[nodiscard]] Result<void> checkSchema(const Schema &schema, const QHash<QString, QString> &files);

} // namespace kluwen

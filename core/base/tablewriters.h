#pragma once
#include "core/base/tablefile.h"

namespace kluwen
{

/// The writer behind TableFile::create for ".xlsx".
[[nodiscard]] Result<std::unique_ptr<TableFile>> makeXlsxFile(const QString &path, const QDateTime &madeAt);

} // namespace kluwen

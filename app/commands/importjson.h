#pragma once
#include "core/intake/importrun.h"
#include <QJsonObject>

namespace kluwen::app
{

/// One file's line of `import --json` and `info --json`.
[[nodiscard]] QJsonObject importJson(const QString &file, const QString &format, const store::ImportCounts &counts);

} // namespace kluwen::app

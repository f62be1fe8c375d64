#pragma once
#include "core/base/result.h"
#include "ui/money/trailpainter.h"
#include <QSize>

namespace kluwen::ui
{

/// Writes a trail as a picture on white: the name of the file says which kind (png, svg, pdf). Errors as of
/// renderToFile.
[[nodiscard]] Result<void> saveTrailPicture(const TrailScene &scene, const QString &path, Language language,
                                            QSize size = QSize(1600, 900));

} // namespace kluwen::ui

#pragma once
#include "core/base/phrasebook.h"
#include "core/base/result.h"
#include "ui/chart/viewport.h"
#include <memory>

class QMimeData;

namespace kluwen::ui
{

struct Scene;

/// What is seen of a chart as a picture on white, for the clipboard: PNG at twice the pixels, and SVG for programs that
/// take drawings. The caller owns it until it gives it to the clipboard.
[[nodiscard]] Result<std::unique_ptr<QMimeData>> pictureForClipboard(const Scene &scene, const Viewport &view,
                                                                     Language language);

} // namespace kluwen::ui

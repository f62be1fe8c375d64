#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/picture/written.h"

namespace kluwen::ui
{

/// The picture as OpenDocument text 1.2 (ISO/IEC 26300-1:2015): named styles, heads of tables repeated on every page,
/// figures as pixel pictures with captions, large networks on an A3 page of their own. Same picture and language: same
/// bytes. Cancelled where the progress says so.
[[nodiscard]] Result<QByteArray> odtOf(const picture::Picture &picture, Language language, Progress &progress);

} // namespace kluwen::ui

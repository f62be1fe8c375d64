#pragma once
#include "core/base/phrasebook.h"
#include <QCoreApplication>

namespace kluwen::ui
{

/// Translations of the ui: every sentence of the window goes through UiTr::tr().
struct UiTr
{
    Q_DECLARE_TR_FUNCTIONS(Ui)
};

/// A sentence of the window in a language that need not be that of the screen, as a figure in a picture needs it.
/// Marked QT_TRANSLATE_NOOP("Ui", ...); count chooses the plural and replaces %n. From any thread.
[[nodiscard]] QString said(Language language, const char *sentence, int count = -1);

} // namespace kluwen::ui

#pragma once
#include <QCoreApplication>

namespace kluwen::ui
{

/// Translations of the ui: every sentence of the window goes through UiTr::tr().
struct UiTr
{
    Q_DECLARE_TR_FUNCTIONS(Ui)
};

} // namespace kluwen::ui

#pragma once
#include <QCoreApplication>

namespace kluwen
{

/// Translations of the core: every sentence of the core that a user may read goes through Tr::tr().
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Core)
};

} // namespace kluwen

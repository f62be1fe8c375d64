#pragma once
#include <span>

namespace kluwen::app
{

/// True where the first argument is a subcommand or asks for help or the version: no window then.
[[nodiscard]] bool isCommandLine(std::span<char *> arguments);
/// Runs the subcommand; the exit code of the program. A Q(Core/Gui)Application must exist.
[[nodiscard]] int runCommandLine(int argc, char **argv);

} // namespace kluwen::app

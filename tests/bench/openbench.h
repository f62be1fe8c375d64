#pragma once
#include <QString>

namespace kluwen::bench
{

/// Prints how long a new process takes to open a case of 1,000,000 payments and 100,000 things: until the window is
/// painted with the case, and until the network is on it; beside sqlite3, which counts the same rows.
void openBench();

/// What the measured process does: opens the case in a window and writes "painted" and "network" as each is reached.
[[nodiscard]] int openInWindow(const QString &casePath);

} // namespace kluwen::bench

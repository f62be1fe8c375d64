#pragma once
#include "ui/shell/casedoor.h"
#include <QStringList>

class QApplication;

namespace kluwen::ui
{

/// Opens the window, and the case named by the first argument that is a file; the exit code of the program.
[[nodiscard]] int runWorkstation(QApplication &application, const QStringList &arguments,
                                 const MakeDemoCase &makeDemoCase);

} // namespace kluwen::ui

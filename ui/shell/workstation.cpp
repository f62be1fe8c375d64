#include "ui/shell/workstation.h"
#include "ui/base/dialogprompt.h"
#include "ui/base/symbols.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontDatabase>

namespace kluwen::ui
{

int runWorkstation(QApplication &, const QStringList &arguments, const MakeDemoCase &makeDemoCase)
{
    QApplication::setWindowIcon(programIcon());
    // One face for screen and paper; its figures have one width, so that columns of amounts stand straight.
    if (QFontDatabase::families().contains(QStringLiteral("Noto Sans"))) {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPointSizeF(std::max(9.0, QApplication::font().pointSizeF()));
        QApplication::setFont(font);
    }
    QSettings settings;
    DialogPrompt prompt;
    const SystemClock clock;
    MainWindow window(settings, prompt, clock, makeDemoCase, furnishDesk);
    prompt.setWindow(&window);
    window.show();
    if (arguments.size() > 1)
        window.open(QFileInfo(arguments[1]).absoluteFilePath());
    return QApplication::exec();
}

} // namespace kluwen::ui

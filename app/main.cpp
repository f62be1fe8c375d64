#include "app/commandline.h"
#include "app/demo.h"
#include "ui/shell/workstation.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

namespace
{

/// A fresh demonstration case each time, so that a trainer always starts from the same place.
kluwen::Result<QString> freshDemoCase(kluwen::Progress &progress)
{
    static const kluwen::SystemClock clock;
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString folder =
        data.filePath(QStringLiteral("demo-%1").arg(clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    return kluwen::app::makeDemoCase(folder, clock, progress);
}

void translate(QTranslator &translator)
{
    const bool dutch = QLocale::system().language() == QLocale::Dutch;
    if (translator.load(dutch ? QStringLiteral(":/i18n/kluwen_nl.qm") : QStringLiteral(":/i18n/kluwen_en.qm")))
        QApplication::installTranslator(&translator);
}

} // namespace

int main(int argc, char **argv)
{
    const bool headless = kluwen::app::isCommandLine({argv, static_cast<size_t>(argc)});
    if (headless)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kluwen"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kluwen"));
    QApplication::setOrganizationName(QStringLiteral("kluwen"));
    QApplication::setApplicationVersion(QStringLiteral(KLUWEN_VERSION));
    if (!headless)
        return kluwen::ui::runWorkstation(application, QApplication::arguments(), freshDemoCase);
    QTranslator translator;
    translate(translator);
    return kluwen::app::runCommandLine(argc, argv);
}

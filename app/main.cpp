#include "app/commandline.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

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
    QTranslator translator;
    const bool dutch = QLocale::system().language() == QLocale::Dutch;
    if (headless && translator.load(dutch ? QStringLiteral(":/i18n/kluwen_nl.qm") : QStringLiteral(":/i18n/kluwen_en.qm")))
        QApplication::installTranslator(&translator);
    if (headless)
        return kluwen::app::runCommandLine(argc, argv);
    return 0;
}

#include "core/store/casefile.h"
#include "core/store/thingstore.h"
#include "tests/support/scriptedprompt.h"
#include "ui/base/casesession.h"
#include "ui/money/findings/findingspanel.h"
#include "ui/picture/exportdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFont>
#include <QTemporaryDir>

using namespace kluwen;

namespace
{

/// Lets the window work until its jobs are done and the motion has come to rest.
void settle(ui::MainWindow &window)
{
    QElapsedTimer clock;
    clock.start();
    qint64 quietSince = 0;
    while (clock.elapsed() < 60'000 && clock.elapsed() - quietSince < 700) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        if (!window.jobs().running().isEmpty())
            quietSince = clock.elapsed();
    }
}

RecordId personNamed(ui::CaseSession &session, const QString &name)
{
    const auto things = session.caseFile().things().things(QStringLiteral("person"));
    for (const Thing &thing : things.value_or(QList<Thing>()))
        if (thing.caption == name)
            return thing.id;
    return {};
}

class Photographer
{
public:
    Photographer(QString folder, QString look) : m_folder(std::move(folder)), m_look(std::move(look)) {}

    void take(QWidget &widget, const char *name)
    {
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, QLatin1String(name), m_look));
    }

private:
    QString m_folder;
    QString m_look;
};

void shoot(const QString &folder, const QString &casePath, const QString &language, const QString &theme, QSize size)
{
    const QTemporaryDir place;
    QSettings settings(place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::settings::language.set(settings, language);
    ui::settings::theme.set(settings, theme);
    test::ScriptedPrompt prompt;
    const SystemClock clock;
    ui::MainWindow window(settings, prompt, clock, {}, ui::furnishDesk);
    window.resize(size);
    window.show();
    settle(window);
    Photographer camera(folder, QStringLiteral("%1-%2-%3").arg(theme, language).arg(size.width()));
    camera.take(window, "start");
    window.open(casePath);
    settle(window);
    settle(window);
    camera.take(window, "network");
    ui::Desk *desk = window.desk();
    if (!desk)
        qFatal("The case could not be opened");
    const RecordId person = personNamed(desk->session(), QStringLiteral("Isolde Schijnmaker"));
    desk->session().selection().setRecords({person}, person);
    settle(window);
    camera.take(window, "selected");
    window.actions().action("money.trace")->trigger();
    settle(window);
    camera.take(window, "trail");
    window.actions().action("money.payments")->trigger();
    settle(window);
    camera.take(window, "payments");
    window.actions().action("money.charts")->trigger();
    settle(window);
    camera.take(window, "charts");
    desk->show("network");
    for (const char *panel : {"counts", "style", "notes", "types", "connections"}) {
        desk->show(panel);
        settle(window);
        camera.take(window, panel);
    }
    desk->show("findings");
    desk->findChild<ui::FindingsPanel *>()->search();
    settle(window);
    camera.take(window, "findings");
    desk->show("timeline");
    desk->show("find");
    settle(window);
    camera.take(window, "timeline");
    ui::PictureDialog dialog(desk->session(), window.jobs(), prompt, &window);
    dialog.show();
    settle(window);
    camera.take(dialog, "picture");
    for (const char *section : {"judgements", "network", "hypotheses", "persons"}) {
        dialog.showSection(QLatin1String(section));
        settle(window);
        camera.take(dialog, section);
    }
}

} // namespace

/// kluwen_shots DIR CASE: pictures of every view of a case in both languages and themes.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 3)
        qFatal("Usage: kluwen_shots DIR CASE");
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    for (const char *language : {"nl", "en"})
        for (const char *theme : {"light", "dark"})
            shoot(folder, QString::fromLocal8Bit(argv[2]), QLatin1String(language), QLatin1String(theme), {1920, 1080});
    shoot(folder, QString::fromLocal8Bit(argv[2]), QStringLiteral("nl"), QStringLiteral("light"), {1366, 768});
    return 0;
}

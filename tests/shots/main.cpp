#include "core/sealing/packagewriter.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"
#include "tests/support/scriptedprompt.h"
#include "ui/base/casesession.h"
#include "ui/base/tableview.h"
#include "ui/money/accountcharts.h"
#include "ui/money/findings/findingmodel.h"
#include "ui/money/findings/findingspanel.h"
#include "ui/money/traillimits.h"
#include "ui/money/trailopenings.h"
#include "ui/money/trailtables.h"
#include "ui/money/trailview.h"
#include "ui/money/windows/rankwindow.h"
#include "ui/money/windows/worksheetwindow.h"
#include "ui/picture/exportdialog.h"
#include "ui/picture/sealedpackage.h"
#include "ui/picture/versionsview.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/picturetools.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFont>
#include <QFrame>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTreeView>

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

/// The card that a button opens below itself.
QFrame *cardOf(QToolButton &button)
{
    for (QFrame *frame : button.findChildren<QFrame *>(Qt::FindDirectChildrenOnly))
        if (frame->isWindow())
            return frame;
    return nullptr;
}

void shootTrail(ui::MainWindow &window, Photographer &camera)
{
    auto *trail = window.desk()->findChild<ui::TrailView *>();
    trail->setRule(money::Rule::Fifo);
    settle(window);
    trail->tables().setCurrentIndex(1);
    settle(window);
    camera.take(window, "proof");
    trail->limits().minimum().setText(QStringLiteral("500"));
    trail->openings().stated().setChecked(true);
    trail->openings().assume({trail->answer()->question.account, 125'000, false});
    settle(window);
    for (const auto &[button, name] : {std::pair<QToolButton *, const char *>(&trail->limits(), "limits"),
                                       std::pair<QToolButton *, const char *>(&trail->openings(), "openings")}) {
        button->click();
        settle(window);
        if (QFrame *card = cardOf(*button)) {
            camera.take(*card, name);
            card->hide();
        }
    }
    camera.take(window, "trailbasis");
}

/// The window that an action of the Money menu opens.
QDialog *openWindow(ui::MainWindow &window, const char *action)
{
    window.actions().action(action)->trigger();
    settle(window);
    QDialog *opened = nullptr;
    for (QDialog *dialog : window.desk()->findChildren<QDialog *>())
        if (dialog->isVisible())
            opened = dialog;
    return opened;
}

void shootMoneyWindows(ui::MainWindow &window, Photographer &camera)
{
    for (const char *action : {"money.flows", "money.reconcile"}) {
        QDialog *opened = openWindow(window, action);
        camera.take(*opened, action);
        delete opened;
    }
    QDialog *ranking = openWindow(window, "money.ranking");
    camera.take(*ranking, "money.ranking");
    auto *rank = qobject_cast<ui::RankWindow *>(ranking);
    Q_EMIT rank->view().rowOpened(4);
    settle(window);
    for (QDialog *dialog : window.desk()->findChildren<QDialog *>())
        if (dialog != ranking && dialog->isVisible())
            camera.take(*dialog, "money.ways");
    qDeleteAll(window.desk()->findChildren<QDialog *>());
    auto *sheet = qobject_cast<ui::WorksheetWindow *>(openWindow(window, "money.worksheet"));
    sheet->offer();
    settle(window);
    sheet->sections().setCurrentRow(1);
    camera.take(*sheet, "money.cash");
    sheet->kind().setCurrentIndex(1);
    Q_EMIT sheet->kind().activated(1);
    sheet->offer();
    settle(window);
    sheet->sections().setCurrentRow(2);
    camera.take(*sheet, "money.networth");
    delete sheet;
}

/// A package with the files that lie beside the case as "beeld.*", as its recipient reads it.
void shootPackage(ui::MainWindow &window, ui::Prompt &prompt, Photographer &camera, const QString &casePath)
{
    const QTemporaryDir place;
    const QDir beside = QFileInfo(casePath).dir();
    sealing::SealRequest request;
    for (const QString &name : beside.entryList({QStringLiteral("beeld.*")}, QDir::Files, QDir::Name))
        request.files << beside.filePath(name);
    if (request.files.isEmpty())
        return;
    request.title = QStringLiteral("Tactisch beeld");
    request.marking = QStringLiteral("POLITIE INTERN");
    request.recipient = QStringLiteral("Openbaar Ministerie");
    request.ground = QStringLiteral("Wpg art. 16");
    request.madeAt = QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);
    const QString path = place.filePath(QStringLiteral("beeld.kluwenpack"));
    const QString phrase = QStringLiteral("paard batterij nietje");
    NoProgress progress;
    if (!sealing::seal(request, *sealing::makeSecretKey(QStringLiteral("A. Nalist")), phrase, path, progress))
        qFatal("The package could not be sealed");
    ui::SealedPackage package(path, window.jobs(), prompt, &window);
    package.show();
    settle(window);
    package.open(phrase);
    settle(window);
    camera.take(package, "package");
}

void shoot(const QString &folder, const QString &casePath, const QString &language, const QString &theme, QSize size,
           bool onlyMoney)
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
    shootTrail(window, camera);
    shootMoneyWindows(window, camera);
    if (onlyMoney)
        return;
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
    desk->show("themelines");
    settle(window);
    camera.take(window, "themelines");
    window.actions().action("picture.versions")->trigger();
    if (auto *versions = window.findChild<ui::VersionsView *>()) {
        settle(window);
        settle(window);
        camera.take(*versions, "versions");
        versions->close();
    }
    ui::PictureDialog dialog(desk->session(), window.jobs(), prompt, &window);
    dialog.show();
    dialog.resize(QSize(1440, 900).boundedTo(size)); // the screen of these pictures is as large as the window
    settle(window);
    camera.take(dialog, "picture");
    const auto put = [&dialog](const QList<ui::ItemGrip::Choice> &choices) {
        for (const picture::SectionItem &item :
             picture::itemsFromBytes(choices.isEmpty() ? QByteArray() : choices.first().items))
            dialog.add(item);
    };
    auto *findings = desk->findChild<ui::FindingsPanel *>();
    findings->tree().setCurrentIndex(findings->model().index(0, 0, findings->model().index(0, 0)));
    put(ui::choicesOfCharts(*desk->findChild<ui::AccountCharts *>()));
    put(ui::choicesOfFindings(*findings));
    for (const char *section : {"judgements", "network", "hypotheses", "persons", "money"}) {
        dialog.showSection(QLatin1String(section));
        settle(window);
        camera.take(dialog, (QByteArray("picture.") + section).constData());
    }
    dialog.setTemplate(QStringLiteral("poster"));
    settle(window);
    camera.take(dialog, "picture.poster");
    dialog.close();
    shootPackage(window, prompt, camera, casePath);
}

} // namespace

/// kluwen_shots DIR CASE [money]: pictures of every view of a case, or of the trail and the money windows alone, in
/// both languages and themes.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 3 && argc != 4)
        qFatal("Usage: kluwen_shots DIR CASE [money]");
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString casePath = QString::fromLocal8Bit(argv[2]);
    const bool onlyMoney = argc == 4;
    QDir().mkpath(folder);
    for (const char *language : {"nl", "en"})
        for (const char *theme : {"light", "dark"})
            shoot(folder, casePath, QLatin1String(language), QLatin1String(theme), {1920, 1080}, onlyMoney);
    shoot(folder, casePath, QStringLiteral("nl"), QStringLiteral("light"), {1366, 768}, onlyMoney);
    return 0;
}

#include "core/store/casefile.h"
#include "ui/base/casesession.h"
#include "ui/base/format.h"
#include "ui/base/prompt.h"
#include "ui/base/tr.h"
#include "ui/intake/importcontroller.h"
#include "ui/intake/importhistory.h"
#include "ui/picture/provisionview.h"
#include "ui/picture/sealedpackage.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/caseproperties.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/desk.h"
#include "ui/shell/helpviewer.h"
#include "ui/shell/logview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/screen.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcutlist.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>

namespace kluwen::ui
{

namespace
{

QStringList filesOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

void MainWindow::connectActions()
{
    Actions &actions = *m_actions;
    actions.on("case.new", this, [this] { m_door->askNew(); });
    actions.on("case.open", this, [this] { m_door->askOpen(); });
    actions.on("case.demo", this, [this] { m_door->openDemo(); });
    actions.on("case.sealed", this, [this] {
        const QString path = m_prompt.fileToOpen(UiTr::tr("Open Sealed Package"),
                                                 UiTr::tr("Sealed packages (*.kluwenpack);;All files (*)"));
        if (path.isEmpty())
            return;
        auto *package = new SealedPackage(path, m_jobs, m_prompt, this);
        package->setAttribute(Qt::WA_DeleteOnClose);
        package->setVisible(true);
    });
    actions.on("case.import", this,
               [this] { importFiles(m_prompt.filesToOpen(UiTr::tr("Import Files"), UiTr::tr("All files (*)"))); });
    actions.on("case.imports", this, [this] { ImportHistory::open(*m_intake, this); });
    actions.on("case.properties", this, [this] {
        auto *dialog = new CaseProperties(m_desk->session(), this);
        connect(dialog, &CaseProperties::saved, this, &MainWindow::renewCase);
        dialog->open();
    });
    actions.on("case.save", this, [this] {
        m_status->showMessage(
            UiTr::tr("Every change is saved at once in %1.").arg(QDir::toNativeSeparators(m_desk->session().path())),
            5000);
    });
    actions.on("case.close", this, [this] { closeCase(); });
    actions.on("case.quit", this, [this] { close(); });
    actions.on("edit.undo", this, [this] { (void)m_desk->session().undo(); });
    actions.on("edit.redo", this, [this] { (void)m_desk->session().redo(); });
    actions.on("edit.clear", this, [this] { m_desk->session().selection().clear(); });
    actions.on("view.palette", this, [this] {
        const int width = std::min(720, this->width() - 32);
        m_palette->openAt({(this->width() - width) / 2, menuBar()->height() + 8}, width);
    });
    actions.on("view.reset", this, [this] {
        settings::deskState.reset(m_settings);
        m_desk->resetPlaces();
    });
    actions.on("view.fullscreen", this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    for (const char *id : {"view.network", "view.trail", "view.timeline", "view.themelines", "view.records",
                           "view.payments", "view.charts", "view.inspector", "view.jobs", "edit.find"})
        actions.on(id, this, [this, id] { m_desk->show(id + 5); }); // past "view." or "edit."
    actions.on("tools.log", this, [this] { (new LogView(m_desk->session(), this))->show(); });
    actions.on("tools.provisions", this, [this] { (new ProvisionView(m_desk->session(), this))->show(); });
    actions.on("tools.verify", this, [this] { verifyCase(); });
    connect(m_top, &TopBar::searchRequested, actions.action("view.palette"), &QAction::trigger);
    connect(m_top, &TopBar::markingRequested, actions.action("case.properties"), &QAction::trigger);
    connect(m_start, &StartPage::openRequested, m_door, &CaseDoor::open);
    connect(m_palette, &CommandPalette::recordChosen, this, [this](RecordId record) {
        m_desk->session().selection().setRecords({record}, record);
        m_desk->show("inspector");
        m_actions->action("chart.fitselection")->trigger();
    });
    connect(m_palette, &CommandPalette::paymentChosen, this, [this](PaymentId payment) {
        m_desk->session().selection().setPayments({payment});
        m_desk->show("payments");
    });
}

void MainWindow::connectHelp()
{
    m_actions->on("help.contents", this, [this] { showHelp(); });
    m_actions->on("help.shortcuts", this, [this] {
        auto *list = new ShortcutList(*m_actions, this);
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->show();
    });
    m_actions->on("help.about", this, [this] {
        auto *about = new AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
}

void MainWindow::showHelp()
{
    const QString topic = m_desk ? m_desk->helpTopic() : QStringLiteral("first-steps");
    if (!m_help)
        m_help = new HelpViewer(this);
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
}

void MainWindow::verifyCase()
{
    m_jobs.start(
        UiTr::tr("Verifying the case"), m_desk,
        [path = m_desk->session().path(),
         clock = &m_clock](Progress &progress) -> Result<store::CaseFile::Verification> {
            const auto reader = store::CaseFile::openReader(path, *clock);
            if (!reader)
                return fail(reader.error());
            return (*reader)->verify(progress);
        },
        [this](const Result<store::CaseFile::Verification> &answer) {
            if (!answer) {
                if (answer.error().code != Error::Code::Cancelled)
                    m_notice->show(NoticeBar::Kind::Error, answer.error().text());
            } else if (answer->ok()) {
                m_notice->show(NoticeBar::Kind::Information,
                               UiTr::tr("The case is sound: the file, its references, its balances and the log of %1 "
                                        "entries.")
                                   .arg(countText(answer->logEntries, screenLanguage())));
            } else {
                m_notice->show(NoticeBar::Kind::Warning, answer->findings.join(QLatin1Char('\n')));
            }
        });
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (!paths.isEmpty() && m_intake)
        m_intake->importFiles(paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = filesOf(event->mimeData());
    event->acceptProposedAction();
    if (paths.size() == 1 && paths.constFirst().endsWith(QLatin1String(".kluwen")))
        m_door->open(paths.constFirst());
    else if (m_desk)
        importFiles(paths);
    else
        m_notice->show(NoticeBar::Kind::Information,
                       UiTr::tr("Open a case or make a new one, then drop the files again."));
}

} // namespace kluwen::ui

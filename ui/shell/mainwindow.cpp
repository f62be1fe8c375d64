#include "ui/shell/mainwindow.h"
#include "core/store/history.h"
#include "core/store/thingstore.h"
#include "ui/base/casesession.h"
#include "ui/base/prompt.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/intake/importcontroller.h"
#include "ui/shell/actions.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/desk.h"
#include "ui/shell/emptycasepage.h"
#include "ui/shell/helpviewer.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/rail.h"
#include "ui/shell/recentcases.h"
#include "ui/shell/screen.h"
#include "ui/shell/selectionstatus.h"
#include "ui/shell/settings.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QMenuBar>
#include <QStackedWidget>

namespace kluwen::ui
{

constexpr int foldedBelow = 1500; ///< window width, pixels, under which the rail shows symbols only

MainWindow::MainWindow(QSettings &settings, Prompt &prompt, const Clock &clock, MakeDemoCase makeDemoCase,
                       Furnish furnish, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_prompt(prompt), m_clock(clock), m_furnish(std::move(furnish)),
      m_actions(new Actions(this)), m_screen(new Screen(settings, *m_actions, this)),
      m_door(new CaseDoor(
          m_jobs, prompt, clock, std::move(makeDemoCase),
          [this](std::unique_ptr<store::CaseFile> file) { receive(std::move(file)); }, this)),
      m_top(new TopBar(this)), m_rail(new Rail(*m_actions, this)), m_notice(new NoticeBar(this)),
      m_pages(new QStackedWidget(this)), m_start(new StartPage(*m_actions, this)),
      m_status(new StatusLine(m_jobs, this)), m_palette(new CommandPalette(*m_actions, m_jobs, this))
{
    setAcceptDrops(true);
    setWindowIcon(programIcon());
    arrange();
    connectActions();
    connectHelp();
    connect(m_screen, &Screen::themeChanged, this, [this](const Theme &theme) {
        m_actions->setTheme(theme);
        if (m_desk)
            m_desk->setTheme(theme);
    });
    connect(m_screen, &Screen::themeChanged, m_top, &TopBar::setTheme);
    connect(m_screen, &Screen::themeChanged, m_notice, &NoticeBar::setTheme);
    connect(m_screen, &Screen::themeChanged, m_start, &StartPage::setTheme);
    connect(m_screen, &Screen::themeChanged, m_palette, &CommandPalette::setTheme);
    m_start->setRecent(RecentCases(m_settings).paths());
    m_screen->apply();
    retranslate();
    resize(1440, 860);
    restoreGeometry(settings::geometry.in(m_settings));
}

MainWindow::~MainWindow()
{
    // Rooms refer to the session, the jobs and the prompt: they go before the members do.
    delete m_intake;
    delete m_desk;
}

void MainWindow::arrange()
{
    m_actions->addMenus(menuBar());
    auto *middle = new QWidget(this);
    auto *grid = new QGridLayout(middle);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_top, 0, 0, 1, 2);
    grid->addWidget(m_rail, 1, 0, 2, 1);
    grid->addWidget(m_notice, 1, 1);
    grid->addWidget(m_pages, 2, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    m_pages->addWidget(m_start);
    m_rail->hide();
    setCentralWidget(middle);
    m_start->setFocus();
    setStatusBar(m_status);
    setMinimumSize(640, 420);
}

void MainWindow::receive(std::unique_ptr<store::CaseFile> caseFile)
{
    if (!closeCase())
        return;
    RecentCases(m_settings).add(caseFile->path());
    auto *desk = new Desk(std::make_unique<CaseSession>(std::move(caseFile), m_clock), m_pages);
    m_desk = desk;
    auto *empty = new EmptyCasePage;
    connect(empty, &EmptyCasePage::importRequested, m_actions->action("case.import"), &QAction::trigger);
    connect(desk, &Desk::themeChanged, empty, &EmptyCasePage::setTheme);
    desk->setEmptyPage(empty);
    m_intake = new ImportController(desk->session(), m_jobs, m_prompt, this);
    connect(m_intake, &ImportController::told, m_notice,
            [this](const QString &text) { m_notice->show(NoticeBar::Kind::Information, text); });
    m_furnish(*desk, {*m_actions, m_jobs, m_prompt});
    watch(*desk);
    m_pages->addWidget(desk);
    m_pages->setCurrentWidget(desk);
    m_rail->show();
    desk->finishFurnishing(settings::deskState.in(m_settings));
    desk->setTheme(m_screen->theme());
    m_palette->setSession(&desk->session());
    m_actions->setCase(true, !desk->session().caseFile().isReadOnly());
    tellReadOnly(desk->session().caseFile());
    renewCase();
    Q_EMIT caseOpened();
}

void MainWindow::watch(Desk &desk)
{
    CaseSession &session = desk.session();
    new SelectionStatus(session, m_jobs, *m_status, &desk);
    connect(&session, &CaseSession::changed, this, &MainWindow::renewCase);
    connect(&session, &CaseSession::failed, m_notice,
            [this](const Error &error) { m_notice->show(NoticeBar::Kind::Error, error.text()); });
    connect(&desk, &Desk::viewChanged, this, [this](const QString &id) {
        for (QAction *action : m_actions->all())
            if (action->objectName() == QLatin1String("view.") + id)
                action->setChecked(true);
    });
    connect(&desk, &Desk::statusChanged, m_status, &StatusLine::setView);
}

void MainWindow::tellReadOnly(store::CaseFile &caseFile)
{
    m_notice->hide();
    if (!caseFile.isReadOnly())
        return;
    const QString holder = caseFile.heldBy();
    m_notice->show(
        NoticeBar::Kind::Warning,
        holder.isEmpty()
            ? UiTr::tr("This case is open read-only, because the file or its folder cannot be written. "
                       "Everything can be looked at and exported.")
            : UiTr::tr("This case is open read-only, because it is in use by %1. Everything can be looked at "
                       "and exported; close it there and open it again to change it.")
                  .arg(holder));
}

bool MainWindow::closeCase()
{
    if (!m_desk)
        return true;
    if (m_intake->isRunning() &&
        !m_prompt.confirm(UiTr::tr("Files are being imported. What is not finished is taken back."),
                          UiTr::tr("Stop and Close")))
        return false;
    m_intake->stop();
    settings::deskState.set(m_settings, m_desk->saveState());
    m_palette->setSession(nullptr);
    m_notice->hide();
    m_actions->setCase(false, false);
    m_status->setView({});
    m_pages->setCurrentWidget(m_start);
    m_rail->hide();
    delete m_intake;
    m_intake = nullptr;
    delete m_desk;
    m_desk = nullptr;
    m_top->setCase({}, {}, {}, false);
    m_start->setRecent(RecentCases(m_settings).paths());
    retranslate();
    return true;
}

void MainWindow::renewCase()
{
    CaseSession &session = m_desk->session();
    if (const auto info = session.caseFile().info()) {
        const bool isReadOnly = session.caseFile().isReadOnly();
        m_top->setCase(info->title, info->marking, m_clock.now().toLocalTime().date(), isReadOnly);
        setWindowTitle(info->title);
    }
    const auto counts = session.caseFile().things().thingCounts();
    m_isEmpty = counts && counts->isEmpty();
    m_desk->setEmpty(m_isEmpty);
    renewUndo();
}

void MainWindow::renewUndo()
{
    QAction *undo = m_actions->action("edit.undo");
    QAction *redo = m_actions->action("edit.redo");
    const bool writable = m_desk && !m_desk->session().caseFile().isReadOnly();
    const QString undoLabel = writable ? m_desk->session().caseFile().history().undoLabel() : QString();
    const QString redoLabel = writable ? m_desk->session().caseFile().history().redoLabel() : QString();
    undo->setText(undoLabel.isEmpty() ? UiTr::tr("&Undo") : UiTr::tr("&Undo: %1").arg(undoLabel));
    redo->setText(redoLabel.isEmpty() ? UiTr::tr("&Redo") : UiTr::tr("&Redo: %1").arg(redoLabel));
    undo->setEnabled(!undoLabel.isEmpty());
    redo->setEnabled(!redoLabel.isEmpty());
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    renewUndo();
    if (!m_desk)
        setWindowTitle(UiTr::tr("Investigation workstation"));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings::geometry.set(m_settings, saveGeometry());
    if (closeCase())
        event->accept();
    else
        event->ignore();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setFolded(width() < foldedBelow);
    m_palette->hide();
}

} // namespace kluwen::ui

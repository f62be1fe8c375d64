#pragma once
#include "core/base/clock.h"
#include "ui/base/jobs.h"
#include "ui/shell/casedoor.h"
#include <QMainWindow>
#include <QPointer>
#include <QSettings>

class QStackedWidget;

namespace kluwen::ui
{

class Actions;
class CommandPalette;
class Desk;
class HelpViewer;
class ImportController;
class NoticeBar;
class Prompt;
class Rail;
class Screen;
class SelectionStatus;
class StartPage;
class StatusLine;
class TopBar;

/// What the furnisher of a desk may use besides the session.
struct Fittings
{
    Actions &actions;
    Jobs &jobs;
    Prompt &prompt;
};
/// Puts the rooms of the house into a new desk: furnishDesk() in the program, fewer in a test.
using Furnish = std::function<void(Desk &, const Fittings &)>;

/// The window: it arranges, and leaves the work to the rooms.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(QSettings &settings, Prompt &prompt, const Clock &clock, MakeDemoCase makeDemoCase, Furnish furnish,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const QString &path) { m_door->open(path); }
    void importFiles(const QStringList &paths);         ///< into the open case
    bool closeCase();                                   ///< false where the person chose to stay
    [[nodiscard]] Desk *desk() const { return m_desk; } ///< nullptr = no case is open
    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] Jobs &jobs() { return m_jobs; }

Q_SIGNALS:
    void caseOpened();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void connectActions();
    void connectHelp();
    void receive(std::unique_ptr<store::CaseFile> caseFile);
    void watch(Desk &desk);
    void tellReadOnly(store::CaseFile &caseFile);
    void renewCase(); ///< title, undo labels and empty state after a change
    void renewUndo();
    void verifyCase();
    void showHelp();
    void retranslate();

    QSettings &m_settings;
    Prompt &m_prompt;
    const Clock &m_clock;
    Furnish m_furnish;
    Jobs m_jobs;
    Actions *m_actions;
    Screen *m_screen;
    CaseDoor *m_door;
    TopBar *m_top;
    Rail *m_rail;
    NoticeBar *m_notice;
    QStackedWidget *m_pages;
    StartPage *m_start;
    StatusLine *m_status;
    CommandPalette *m_palette;
    Desk *m_desk = nullptr;
    ImportController *m_intake = nullptr;
    QPointer<HelpViewer> m_help;
    bool m_isEmpty = false;
};

} // namespace kluwen::ui

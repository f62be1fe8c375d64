#pragma once
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/casefile.h"
#include "ui/base/jobs.h"
#include <functional>
#include <QObject>

namespace kluwen::ui
{

class Prompt;

/// Builds the demonstration case and gives the path of its file; the program's main function knows how.
using MakeDemoCase = std::function<Result<QString>(Progress &)>;

/// The ways into a case: new, open, demonstration. All of it in jobs, because checking a big file takes its time.
class CaseDoor : public QObject
{
    Q_OBJECT
public:
    using Receiver = std::function<void(std::unique_ptr<store::CaseFile>)>;
    CaseDoor(Jobs &jobs, Prompt &prompt, const Clock &clock, MakeDemoCase makeDemoCase, Receiver receiver,
             QObject *parent);

    void askNew();  ///< asks for title and place, then makes the case
    void askOpen(); ///< asks for a file, then opens it
    void openDemo();
    void open(const QString &path);
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    void start(const QString &title, std::function<Result<std::unique_ptr<store::CaseFile>>(Progress &)> work);

    Jobs &m_jobs;
    Prompt &m_prompt;
    const Clock &m_clock;
    MakeDemoCase m_makeDemoCase;
    Receiver m_receiver;
    bool m_busy = false;
};

[[nodiscard]] QString caseFilter(); ///< for file dialogs

} // namespace kluwen::ui

#pragma once
#include "core/intake/importrun.h"
#include "ui/base/jobs.h"
#include <QObject>
#include <QPointer>

class QWidget;

namespace kluwen::ui
{

class CaseSession;
class Prompt;

/// What came of one file of an import.
struct FileOutcome
{
    QString path;
    Result<intake::ImportReport> report;
    /// True where a person should look: an error, rejected rows, a difference with a stated balance.
    [[nodiscard]] bool needsLook() const;
};

/// One sentence on it: "1,208 payments, 14 things, 3 links; 2 rows rejected."
[[nodiscard]] QString outcomeText(const FileOutcome &outcome);

/// Imports files into the open case: looks at each, asks for a mapping where the columns say too little, reads them in
/// a job and reports. Each file is all in or not at all.
class ImportController : public QObject
{
    Q_OBJECT
public:
    ImportController(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *window);

    void importFiles(const QStringList &paths);
    /// Takes an import run back, after asking.
    void undoRun(ImportRunId run, const QString &file);
    [[nodiscard]] bool isRunning() const { return m_running; }
    void stop(); ///< takes back what is not finished
    [[nodiscard]] CaseSession &session() { return m_session; }

Q_SIGNALS:
    void finished(const QList<kluwen::ui::FileOutcome> &outcomes);
    void told(const QString &text); ///< for the window, where no report is needed
    void runUndone();

private:
    struct Candidate
    {
        QString path;
        intake::ImportOptions options;
        intake::Preview preview;
        bool needsMapping = false;
    };
    void look(const QStringList &paths);
    void askNext();
    void ask(Candidate &candidate);
    void start();
    void conclude(const QList<FileOutcome> &outcomes);

    CaseSession &m_session;
    Jobs &m_jobs;
    Prompt &m_prompt;
    QWidget *m_window;
    QList<Candidate> m_candidates; ///< looked at, not read yet
    QPointer<Job> m_job;
    bool m_running = false;
};

} // namespace kluwen::ui

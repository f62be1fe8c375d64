#include "ui/intake/importcontroller.h"
#include "core/store/casefile.h"
#include "core/store/sourcestore.h"
#include "ui/base/casesession.h"
#include "ui/base/format.h"
#include "ui/base/prompt.h"
#include "ui/base/tr.h"
#include "ui/intake/importreportview.h"
#include "ui/intake/mappingdialog.h"
#include "ui/intake/savedmapping.h"

#include <QFileInfo>

namespace kluwen::ui
{

namespace
{

/// Passes the progress of one file on as a part of the whole.
class PartProgress : public Progress
{
public:
    PartProgress(Progress &whole, qsizetype index, qsizetype count) : m_whole(whole), m_index(index), m_count(count) {}

    void report(qint64 done, qint64 total, const QString &phase) override
    {
        constexpr qint64 steps = 1000;
        const qint64 part = total > 0 ? std::min(steps, steps * done / total) : 0;
        const QString text =
            m_count > 1 ? UiTr::tr("File %1 of %2, %3").arg(m_index + 1).arg(m_count).arg(phase) : phase;
        m_whole.report(m_index * steps + part, total > 0 || m_index > 0 ? m_count * steps : 0, text);
    }
    [[nodiscard]] bool isCancelled() const override { return m_whole.isCancelled(); }

private:
    Progress &m_whole;
    qsizetype m_index;
    qsizetype m_count;
};

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// False where the headers were understood but something is missing: a side of the payments, say.
bool saysEnough(const intake::Preview &preview)
{
    return preview.mapping.isEmpty() || MappingDraft::from(preview.columns, preview.mapping).missing().isEmpty();
}

/// Several columns of text with rows below them; asking for the columns of a picture would be silly.
bool looksLikeTable(const intake::Preview &preview)
{
    const auto isText = [](const QString &cell) {
        return std::all_of(cell.begin(), cell.end(), [](QChar letter) { return letter.isPrint() || letter.isSpace(); });
    };
    return preview.columns.size() > 1 && !preview.rows.isEmpty() &&
           std::all_of(preview.columns.begin(), preview.columns.end(), isText);
}

} // namespace

bool FileOutcome::needsLook() const
{
    if (!report)
        return report.error().code != Error::Code::Cancelled;
    return report->counts.rejected > 0 || report->counts.balanceDifferences > 0 || !report->balances.isEmpty();
}

QString outcomeText(const FileOutcome &outcome)
{
    if (!outcome.report)
        return outcome.report.error().code == Error::Code::Cancelled
                   ? UiTr::tr("Stopped; nothing of this file was kept.")
                   : outcome.report.error().text();
    if (outcome.report->alreadyImported)
        return UiTr::tr("This file was in the case already; nothing was added.");
    const store::ImportCounts &counts = outcome.report->counts;
    const auto number = [](qint64 count) { return countText(count, screenLanguage()); };
    QStringList parts;
    if (counts.payments > 0 || counts.things + counts.links == 0)
        parts << UiTr::tr("%1 payments").arg(number(counts.payments));
    if (counts.things > 0)
        parts << UiTr::tr("%1 things").arg(number(counts.things));
    if (counts.links > 0)
        parts << UiTr::tr("%1 links").arg(number(counts.links));
    if (counts.duplicates > 0)
        parts << UiTr::tr("%1 known before").arg(number(counts.duplicates));
    if (counts.rejected > 0)
        parts << UiTr::tr("%1 rows rejected").arg(number(counts.rejected));
    if (counts.balanceDifferences > 0)
        parts << UiTr::tr("%1 balances differ").arg(number(counts.balanceDifferences));
    return parts.join(QStringLiteral(", "));
}

ImportController::ImportController(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *window)
    : QObject(window), m_session(session), m_jobs(jobs), m_prompt(prompt), m_window(window)
{
}

void ImportController::importFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_running || !m_candidates.isEmpty())
        Q_EMIT told(UiTr::tr("An import is running. Import these files when it has ended."));
    else if (!m_session.isEditable())
        Q_EMIT told(UiTr::tr("This case is open read-only; nothing can be imported into it."));
    else
        look(paths);
}

void ImportController::look(const QStringList &paths)
{
    m_job = m_jobs.start(
        UiTr::tr("Looking at the files"), this,
        [paths](Progress &progress) -> Result<QList<Candidate>> {
            QList<Candidate> candidates;
            for (const QString &path : paths) {
                progress.report(candidates.size(), paths.size(), fileName(path));
                Candidate candidate;
                candidate.path = path;
                const auto preview = intake::previewFile(path);
                // An unreadable file goes on as well: importing it says what is wrong, in the report.
                if (preview)
                    candidate.preview = *preview;
                else if (preview.error().code == Error::Code::Unsupported)
                    candidate.preview = intake::previewFile(path, mappedFormat()).value_or(intake::Preview());
                candidate.needsMapping = preview ? !saysEnough(*preview) : looksLikeTable(candidate.preview);
                candidates << candidate;
            }
            return candidates;
        },
        [this](const Result<QList<Candidate>> &candidates) {
            m_candidates = candidates.value_or(QList<Candidate>());
            askNext();
        });
}

/// Asks for the mapping of the first file that needs one; starts reading when none is left.
void ImportController::askNext()
{
    for (Candidate &candidate : m_candidates)
        if (candidate.needsMapping) {
            ask(candidate);
            return;
        }
    start();
}

void ImportController::ask(Candidate &candidate)
{
    const QStringList columns = candidate.preview.columns;
    const QString saved = savedMapping(m_session.caseFile(), columns);
    auto *dialog = new MappingDialog(fileName(candidate.path), candidate.preview,
                                     saved.isEmpty() ? candidate.preview.mapping : saved, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, columns](int result) {
        const bool isAccepted = result == QDialog::Accepted;
        if (isAccepted)
            saveMapping(m_session, columns, dialog->mapping());
        // The files of one drop that have the same columns mean the same with them.
        for (Candidate &other : m_candidates) {
            if (!other.needsMapping || other.preview.columns != columns)
                continue;
            other.needsMapping = false;
            other.options.format = mappedFormat();
            other.options.mapping = dialog->mapping();
            other.options.accountOfFile = dialog->accountOfFile();
        }
        if (!isAccepted)
            m_candidates.removeIf([&](const Candidate &other) { return other.preview.columns == columns; });
        askNext();
    });
    dialog->open();
}

void ImportController::start()
{
    if (m_candidates.isEmpty())
        return;
    m_running = true;
    m_session.importStarted();
    const QString title = m_candidates.size() == 1
                              ? UiTr::tr("Importing %1").arg(fileName(m_candidates.constFirst().path))
                              : UiTr::tr("Importing %n file(s)", nullptr, static_cast<int>(m_candidates.size()));
    m_job = m_jobs.start(
        title, this,
        [candidates = std::exchange(m_candidates, {}), path = m_session.path(),
         clock = &m_session.clock()](Progress &progress) -> Result<QList<FileOutcome>> {
            const auto writer = store::CaseFile::openWriter(path, *clock);
            if (!writer)
                return fail(writer.error());
            QList<FileOutcome> outcomes;
            for (qsizetype i = 0; i < candidates.size(); ++i) {
                PartProgress part(progress, i, candidates.size());
                const Candidate &candidate = candidates[i];
                outcomes.append(
                    {candidate.path, intake::importFile(**writer, candidate.path, candidate.options, part)});
            }
            return outcomes;
        },
        [this](const Result<QList<FileOutcome>> &outcomes) {
            m_running = false;
            m_session.importFinished();
            if (outcomes)
                conclude(*outcomes);
            else
                m_prompt.showError(outcomes.error());
        });
}

void ImportController::conclude(const QList<FileOutcome> &outcomes)
{
    const bool needsLook =
        std::any_of(outcomes.begin(), outcomes.end(), [](const FileOutcome &outcome) { return outcome.needsLook(); });
    if (needsLook || outcomes.size() > 1) {
        auto *dialog = new ImportReportDialog(m_session, outcomes, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    } else {
        for (const FileOutcome &outcome : outcomes)
            Q_EMIT told(UiTr::tr("%1: %2").arg(fileName(outcome.path), outcomeText(outcome)));
    }
    Q_EMIT finished(outcomes);
}

void ImportController::undoRun(ImportRunId run, const QString &file)
{
    if (m_running || !m_session.isEditable())
        return;
    if (!m_prompt.confirm(UiTr::tr("Everything that %1 brought into the case is taken out again. The log keeps that "
                                   "it was there.")
                              .arg(file),
                          UiTr::tr("Take Back")))
        return;
    m_running = true;
    m_session.importStarted();
    m_job = m_jobs.start(
        UiTr::tr("Taking back %1").arg(file), this,
        [run, path = m_session.path(), clock = &m_session.clock()](Progress &) -> Result<void> {
            const auto writer = store::CaseFile::openWriter(path, *clock);
            if (!writer)
                return fail(writer.error());
            return (*writer)->importRuns().undo(run);
        },
        [this](const Result<void> &done) {
            m_running = false;
            m_session.importFinished();
            if (!done)
                m_prompt.showError(done.error());
            else
                Q_EMIT runUndone();
        });
}

void ImportController::stop()
{
    m_candidates.clear();
    if (m_job)
        m_job->cancel();
}

} // namespace kluwen::ui

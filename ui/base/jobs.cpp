#include "ui/base/jobs.h"

#include <algorithm>
#include <QDeadlineTimer>

namespace kluwen::ui
{

void JobProgress::report(qint64 done, qint64 total, const QString &phase)
{
    const std::lock_guard lock(m_mutex);
    m_state = {done, total, phase};
}

JobProgress::State JobProgress::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

Job::Job(QString title, std::shared_ptr<JobProgress> progress, QObject *parent)
    : QObject(parent), m_title(std::move(title)), m_progress(std::move(progress)),
      m_startedMs(QDeadlineTimer::current().deadline())
{
}

qint64 Job::remainingMs() const
{
    const JobProgress::State now = state();
    const qint64 passed = QDeadlineTimer::current().deadline() - m_startedMs;
    // Before a second, or a twentieth of the work, an estimate would only jump about.
    if (now.total <= 0 || now.done <= 0 || passed < 1000 || now.done < now.total / 20)
        return -1;
    const double left = static_cast<double>(now.total - now.done) / static_cast<double>(now.done);
    return std::max<qint64>(0, static_cast<qint64>(static_cast<double>(passed) * left));
}

Jobs::~Jobs()
{
    for (Job *job : std::as_const(m_running))
        job->cancel();
    // The destructor of a watcher does not wait, and the work may refer to what dies next.
    for (Job *job : std::as_const(m_running))
        job->waitForFinished();
}

} // namespace kluwen::ui

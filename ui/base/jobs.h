#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include <functional>
#include <memory>
#include <mutex>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QtConcurrentRun>
#include <QThreadPool>

namespace kluwen::ui
{

/// The state that a worker writes and the main thread reads ten times a second.
class JobProgress : public Progress
{
public:
    void report(qint64 done, qint64 total, const QString &phase) override;
    [[nodiscard]] bool isCancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }

    struct State
    {
        qint64 done = 0;
        qint64 total = 0;
        QString phase;
    };
    [[nodiscard]] State state() const;

private:
    mutable std::mutex m_mutex;
    State m_state;
    std::atomic_bool m_cancelled = false;
};

/// Long work off the main thread: title, progress, remaining time, cancel.
class Job : public QObject
{
    Q_OBJECT
public:
    Job(QString title, std::shared_ptr<JobProgress> progress, QObject *parent);
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] JobProgress::State state() const { return m_progress->state(); }
    [[nodiscard]] qint64 remainingMs() const; ///< -1 = not known yet
    void cancel() { m_progress->cancel(); }
    void waitForFinished() { m_wait(); } ///< blocks; for the end of the program only
    void setWait(std::function<void()> wait) { m_wait = std::move(wait); }

Q_SIGNALS:
    void finished();

private:
    QString m_title;
    std::shared_ptr<JobProgress> m_progress;
    std::function<void()> m_wait = [] {};
    qint64 m_startedMs = 0;
};

/// The jobs that run now; the jobs dock and the status bar show it.
class Jobs : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Jobs() override; ///< cancels and waits

    [[nodiscard]] const QList<Job *> &running() const { return m_running; }

    /// Runs work(Progress &) -> Result<T> on a worker and whenDone(Result<T>) on the main thread, unless `context` is
    /// gone by then.
    template<typename Work, typename WhenDone>
    Job *start(const QString &title, QObject *context, Work work, WhenDone whenDone)
    {
        using Answer = std::invoke_result_t<Work, Progress &>;
        auto progress = std::make_shared<JobProgress>();
        auto *job = new Job(title, progress, this);
        // A watcher owned by the job: QFuture::then(context) asserts when the context dies first (Qt 6.4).
        auto *watcher = new QFutureWatcher<Answer>(job);
        const QPointer<QObject> receiver(context);
        connect(watcher, &QFutureWatcher<Answer>::finished, this, [this, job, watcher, receiver, whenDone] {
            m_running.removeOne(job);
            if (receiver)
                whenDone(watcher->future().takeResult());
            Q_EMIT job->finished();
            Q_EMIT changed();
            job->deleteLater();
        });
        watcher->setFuture(QtConcurrent::run(&m_pool, [work, progress] { return work(*progress); }));
        job->setWait([watcher] { watcher->waitForFinished(); });
        m_running << job;
        Q_EMIT changed();
        return job;
    }

Q_SIGNALS:
    void changed();

private:
    QList<Job *> m_running;
    // Of their own: Qt paints large areas with the global pool, and the window would wait for a long job to end.
    QThreadPool m_pool;
};

} // namespace kluwen::ui

#pragma once
#include "core/intake/batch.h"
#include "core/intake/format.h"
#include <atomic>
#include <thread>

namespace kluwen::intake
{

/// A format at work on a thread of its own, while the caller's thread writes into the case what it read. The device is
/// the thread's until join(). What comes out is the same as on one thread: batches keep the order of the file.
class ReadingThread : private Progress
{
public:
    ReadingThread(const Format &format, QIODevice &device, const ReadOptions &options);
    ~ReadingThread() override; ///< stops and joins
    ReadingThread(const ReadingThread &) = delete;
    ReadingThread &operator=(const ReadingThread &) = delete;

    [[nodiscard]] BatchQueue &queue() { return m_queue; }
    void stop();
    /// What the format said in the end. The queue is at its end then.
    [[nodiscard]] Result<void> join();

    /// Tells `progress`, from the caller's thread, what the format told last.
    void relay(Progress &progress);

private:
    void report(qint64 done, qint64 total, const QString &phase) override;
    [[nodiscard]] bool isCancelled() const override { return m_stopped; }
    [[nodiscard]] Result<void> read(QIODevice &device);

    const Format &m_format;
    const ReadOptions m_options;
    BatchQueue m_queue;
    std::atomic_bool m_stopped = false;
    std::mutex m_mutex; ///< guards the three below
    qint64 m_done = 0;
    qint64 m_total = 0;
    QString m_phase;
    Result<void> m_result;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace kluwen::intake

#include "core/intake/readingthread.h"
#include "core/base/tr.h"
#include "core/intake/batchsink.h"
#include "core/intake/reading.h"

namespace kluwen::intake
{

ReadingThread::ReadingThread(const Format &format, QIODevice &device, const ReadOptions &options)
    : m_format(format), m_options(options), m_thread([this, &device] {
          m_result = read(device);
          m_queue.close();
      })
{
}

ReadingThread::~ReadingThread()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> ReadingThread::read(QIODevice &device)
{
    try {
        BatchSink sink(m_queue);
        const auto done = m_format.read(device, m_options, sink, *this);
        return !done || sink.finish() ? done : stopped();
    } catch (const std::exception &exception) { // out of memory; nothing else throws
        Error error;
        error.code = Error::Code::Unreadable;
        error.message = Tr::tr("The file could not be read to its end; nothing was imported.");
        error.remedy = Tr::tr("Close other programs, or split the file, and import again.");
        error.file = m_options.fileName;
        error.detail = QString::fromUtf8(exception.what());
        return fail(error);
    }
}

void ReadingThread::stop()
{
    m_stopped = true;
    m_queue.stop();
}

Result<void> ReadingThread::join()
{
    if (m_thread.joinable())
        m_thread.join();
    return m_result;
}

void ReadingThread::report(qint64 done, qint64 total, const QString &phase)
{
    const std::lock_guard lock(m_mutex);
    m_done = done;
    m_total = total;
    m_phase = phase;
}

void ReadingThread::relay(Progress &progress)
{
    qint64 done = 0;
    qint64 total = 0;
    QString phase;
    {
        const std::lock_guard lock(m_mutex);
        done = m_done;
        total = m_total;
        phase = m_phase;
    }
    progress.report(done, total, phase);
}

} // namespace kluwen::intake

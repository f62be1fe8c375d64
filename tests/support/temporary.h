#pragma once
#include "core/base/clock.h"
#include "core/base/progress.h"
#include <atomic>
#include <ostream>
#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace kluwen::test
{

/// A folder of its own for a test, gone afterwards.
class TemporaryFolder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const; ///< the path of the new file

private:
    QTemporaryDir m_folder;
};

/// A clock that stands still unless it is moved.
class TestClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);
};

/// Cancels after so many questions.
class CancelAfter : public Progress
{
public:
    explicit CancelAfter(int questions) : m_left(questions) {}
    void report(qint64, qint64, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return m_left.fetch_sub(1) <= 0; }

private:
    mutable std::atomic_int m_left;
};

/// The folder of real data, or empty where it is absent (then the test skips with a message).
[[nodiscard]] QString realData(const QString &path);
/// The folder of the programs that were built ("kluwen", "kluwen-layout").
[[nodiscard]] QString programPath(const QString &name);

} // namespace kluwen::test

inline void PrintTo(const QString &text, std::ostream *stream)
{
    *stream << '"' << text.toStdString() << '"';
}

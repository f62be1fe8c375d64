#pragma once
#include "core/base/result.h"
#include "core/intake/format.h"

namespace kluwen::intake
{

/// The sink or the progress asked to stop.
[[nodiscard]] tl::unexpected<Error> stopped();
/// Nothing can be made of the file; `what` is a whole sentence, nothing was imported.
[[nodiscard]] tl::unexpected<Error> notReadable(const ReadOptions &options, const QString &what, const QString &remedy,
                                                qint64 line = 0, int column = 0);
[[nodiscard]] tl::unexpected<Error> emptyFile(const ReadOptions &options);
/// An error of a reader with the name of the file added.
[[nodiscard]] tl::unexpected<Error> inFile(const ReadOptions &options, Error error);

/// Reports progress now and then and notices a wish to stop; cheap enough to ask for every row.
class Pace
{
public:
    Pace(Progress &progress, qint64 total) : m_progress(progress), m_total(total) {}

    /// False where the user wants to stop. `done` in bytes.
    [[nodiscard]] bool goOn(qint64 done)
    {
        constexpr quint32 every = 8192;
        return ++m_count % every != 0 || report(done);
    }
    [[nodiscard]] bool report(qint64 done);

private:
    Progress &m_progress;
    qint64 m_total;
    quint32 m_count = 0;
};

} // namespace kluwen::intake

#include "core/intake/reading.h"
#include "core/base/tr.h"

namespace kluwen::intake
{

tl::unexpected<Error> stopped()
{
    Error error;
    error.code = Error::Code::Cancelled;
    error.message = Tr::tr("The import was stopped; the case is as it was.");
    return fail(error);
}

tl::unexpected<Error> notReadable(const ReadOptions &options, const QString &what, const QString &remedy, qint64 line,
                                  int column)
{
    Error error;
    error.code = Error::Code::Malformed;
    error.message = what;
    error.remedy = remedy;
    error.file = options.fileName;
    error.line = line;
    error.column = column;
    return fail(error);
}

tl::unexpected<Error> emptyFile(const ReadOptions &options)
{
    return notReadable(options, Tr::tr("The file is empty; nothing was imported."),
                       Tr::tr("Ask for the file again, or choose another one."));
}

tl::unexpected<Error> inFile(const ReadOptions &options, Error error)
{
    if (error.file.isEmpty())
        error.file = options.fileName;
    return fail(std::move(error));
}

bool Pace::report(qint64 done)
{
    m_progress.report(done, m_total, Tr::tr("Reading the file"));
    return !m_progress.isCancelled();
}

} // namespace kluwen::intake

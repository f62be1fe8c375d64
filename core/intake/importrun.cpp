#include "core/intake/importrun.h"
#include "core/base/tr.h"
#include "core/intake/dialect.h"
#include "core/intake/hashingdevice.h"
#include "core/intake/importwriter.h"
#include "core/intake/reading.h"
#include "core/intake/readingthread.h"
#include "core/store/casefile.h"
#include "core/store/search.h"
#include "core/store/sourcestore.h"

#include <QFile>
#include <QFileInfo>

namespace kluwen::intake
{

namespace
{

Error errorOf(Error::Code code, const QString &message, const QString &remedy, const QString &file)
{
    Error error;
    error.code = code;
    error.message = message;
    error.remedy = remedy;
    error.file = file;
    return error;
}

Error readFailed(const QString &file, const QString &detail)
{
    Error error =
        errorOf(Error::Code::Unreadable, Tr::tr("The file could not be read to its end; nothing of it was imported."),
                Tr::tr("Copy the file to this computer, or ask for it again, and import it once more."), file);
    error.detail = detail;
    return error;
}

QString formatNames()
{
    QStringList names;
    for (const auto &format : formats())
        names << format->name();
    return names.join(QStringLiteral(", "));
}

Result<const Format *> chooseFormat(const QByteArray &head, const ImportOptions &options, const QString &file)
{
    if (options.format.isEmpty() && !options.mapping.isEmpty())
        return formatById(QStringLiteral("mapped-csv")); // a mapping says more of the columns than the content does
    if (options.format.isEmpty()) {
        if (const Format *format = recognise(head))
            return format;
        return fail(
            errorOf(Error::Code::Unsupported,
                    Tr::tr("The format of the file is not known to this program; nothing was imported."),
                    Tr::tr("These formats can be read: %1. A table with other columns can be read with a mapping.")
                        .arg(formatNames()),
                    file));
    }
    if (const Format *format = formatById(options.format))
        return format;
    QStringList ids;
    for (const auto &format : formats())
        ids << format->id();
    return fail(errorOf(Error::Code::Usage,
                        Tr::tr("There is no format \"%1\"; nothing was imported.").arg(options.format),
                        Tr::tr("Choose one of these: %1.").arg(ids.join(QStringLiteral(", "))), file));
}

/// One file on its way into the case.
class Import
{
public:
    Import(store::CaseFile &caseFile, QIODevice &device, const QString &file, const ImportOptions &options,
           Progress &progress)
        : m_case(caseFile), m_device(device), m_file(file), m_options(options), m_progress(progress)
    {
        m_report.file = file;
    }

    Result<ImportReport> run()
    {
        const QByteArray head = m_device.peek(headSize);
        if (m_device.hasFailed())
            return fail(readFailed(m_file, m_device.errorString()));
        if (head.isEmpty())
            return fail(errorOf(Error::Code::Malformed, Tr::tr("The file is empty; nothing was imported."),
                                Tr::tr("Ask for the file again, or choose another one."), m_file));
        if (const auto known = wasImported(); !known || *known)
            return known ? Result<ImportReport>(m_report) : fail(known.error());
        const auto format = chooseFormat(head, m_options, m_file);
        if (!format)
            return fail(format.error());
        m_report.format = (*format)->id();
        if (const auto done = read(**format); !done)
            return fail(done.error());
        return m_report;
    }

private:
    /// Whether a run of the case read the same bytes. The whole file is read for it only where the size is the same.
    Result<bool> wasImported()
    {
        const auto sameSize = m_case.importRuns().hasFileOfSize(m_device.size());
        if (!sameSize || !*sameSize)
            return sameSize;
        m_progress.report(0, 0, Tr::tr("Comparing with what was imported before"));
        const QByteArray sha256 = m_device.sha256();
        if (sha256.isEmpty())
            return fail(readFailed(m_file, m_device.errorString()));
        const auto run = m_case.importRuns().findByChecksum(sha256);
        if (!run)
            return fail(run.error());
        if (!run->has_value()) {
            if (!m_device.seek(0))
                return fail(readFailed(m_file, m_device.errorString()));
            return false;
        }
        m_report.format = (*run)->format;
        m_report.alreadyImported = true;
        m_report.counts.duplicates = (*run)->counts.payments + (*run)->counts.duplicates;
        return true;
    }

    Source source(const Format &format) const
    {
        Source source;
        source.fileName = QFileInfo(m_file).fileName();
        source.title = m_options.sourceTitle.isEmpty() ? source.fileName : m_options.sourceTitle;
        source.size = m_device.size();
        source.format = format.id();
        source.grading = m_options.grading;
        source.handling = m_options.handling;
        source.addedAt = m_case.clock().now();
        return source;
    }

    Result<void> read(const Format &format)
    {
        auto begun = store::BulkImport::begin(m_case, source(format), format.id(), m_options.mapping);
        if (!begun)
            return fail(begun.error());
        store::BulkImport &into = **begun;
        const Provenance provenance{m_options.grading, m_options.handling, m_case.clock().now()};
        ImportWriter writer(into, m_case.importRuns(), provenance);
        if (const auto done = pass(format, writer); !done)
            return done;
        if (const auto done = writer.finish(); !done)
            return done;
        m_report.rejected = writer.rejected();
        m_report.balances = writer.differences();
        if (!writer.hasRead())
            return fail(nothingRead());
        const QByteArray sha256 = m_device.sha256();
        if (sha256.isEmpty())
            return fail(readFailed(m_file, m_device.errorString()));
        if (const auto done = into.setChecksum(sha256); !done)
            return done;
        const auto run = into.commit(m_progress);
        if (!run)
            return fail(run.error());
        m_report.counts = run->counts;
        m_report.run = run->id;
        return {};
    }

    /// Reads on one thread and writes on this one.
    Result<void> pass(const Format &format, ImportWriter &writer)
    {
        ReadOptions read;
        read.fileName = m_file;
        read.mapping = m_options.mapping;
        read.accountOfFile = m_options.accountOfFile;
        ReadingThread reader(format, m_device, read);
        Batch batch;
        for (;;) {
            const BatchQueue::Answer answer = reader.queue().pop(batch);
            if (answer == BatchQueue::Answer::End)
                break;
            reader.relay(m_progress);
            if (m_progress.isCancelled())
                return stopped();
            if (answer == BatchQueue::Answer::Batch)
                if (const auto done = writer.write(batch); !done)
                    return done;
        }
        const auto done = reader.join();
        if (m_device.hasFailed())
            return fail(readFailed(m_file, m_device.errorString()));
        return done;
    }

    Error nothingRead() const
    {
        Error error = errorOf(
            Error::Code::Malformed, Tr::tr("Nothing in the file could be read; the case is as it was."),
            Tr::tr("Choose the format or a mapping that belongs to this file, or ask for the file again."), m_file);
        if (!m_report.rejected.isEmpty()) {
            const RejectedRow &first = m_report.rejected.constFirst();
            error.line = first.line;
            error.column = first.column;
            error.message = Tr::tr("No row of the file could be read; the case is as it was. The first one: %1")
                                .arg(rejectText(first));
        }
        return error;
    }

    store::CaseFile &m_case;
    HashingDevice m_device;
    QString m_file;
    const ImportOptions &m_options;
    Progress &m_progress;
    ImportReport m_report;
};

/// Why a path cannot be read as a file, where that is so.
Result<void> checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(errorOf(Error::Code::NotFound, Tr::tr("The file does not exist; nothing was imported."),
                            Tr::tr("Check the name and the folder of the file."), path));
    if (info.isDir())
        return fail(errorOf(Error::Code::Unreadable, Tr::tr("This is a folder, not a file; nothing was imported."),
                            Tr::tr("Choose the files in the folder."), path));
    if (!info.isFile()) // a pipe or a device may never end
        return fail(errorOf(Error::Code::Unreadable, Tr::tr("This is not an ordinary file; nothing was imported."),
                            Tr::tr("Save what it gives as a file, and import that."), path));
    return {};
}

} // namespace

Result<ImportReport> importDevice(store::CaseFile &caseFile, QIODevice &device, const QString &fileName,
                                  const ImportOptions &options, Progress &progress)
{
    return Import(caseFile, device, fileName, options, progress).run();
}

Result<ImportReport> importFile(store::CaseFile &caseFile, const QString &path, const ImportOptions &options,
                                Progress &progress)
{
    if (const auto done = checkFile(path); !done)
        return fail(done.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error = errorOf(Error::Code::Unreadable, Tr::tr("The file could not be opened; nothing was imported."),
                              Tr::tr("Ask for permission to read the file, or copy it to a folder of your own."), path);
        error.detail = file.errorString();
        return fail(error);
    }
    return importDevice(caseFile, file, path, options, progress);
}

} // namespace kluwen::intake

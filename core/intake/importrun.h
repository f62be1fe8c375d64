#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/intake/format.h"
#include "core/model/grading.h"
#include "core/store/records.h"

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::intake
{

struct ImportOptions
{
    QString format;      ///< format id; empty = recognised from the content
    QString mapping;     ///< JSON of a mapping spec
    QString sourceTitle; ///< empty = the file name
    Grading grading{'B', 2};
    Handling handling = Handling::H0;
    QString accountOfFile;
};

/// What came of one file; the numbers of `import --json`.
struct ImportReport
{
    QString file;   ///< path as given
    QString format; ///< format id
    store::ImportCounts counts;
    ImportRunId run;                     ///< invalid where the file was in the case already
    bool alreadyImported = false;        ///< same bytes as a source of the case: nothing was added
    QList<RejectedRow> rejected;         ///< the first 1,000
    QList<store::BalanceCheck> balances; ///< differences and gaps
};

/// Reads one file into the case: all of it or none of it. A second time adds nothing and says so.
[[nodiscard]] Result<ImportReport> importFile(store::CaseFile &caseFile, const QString &path,
                                              const ImportOptions &options, Progress &progress);

/// The same from any device that can be read from its start more than once; fileName is what the source is called.
[[nodiscard]] Result<ImportReport> importDevice(store::CaseFile &caseFile, QIODevice &device, const QString &fileName,
                                                const ImportOptions &options, Progress &progress);

/// A look into the file before importing: format found, first rows as cells, columns, and the mapping it would use.
struct Preview
{
    QString format;
    QString formatName;
    QStringList columns;     ///< empty for formats that are not tables
    QList<QStringList> rows; ///< the first 50
    QString mapping;         ///< JSON of the mapping found from the headers; empty where the format needs none
};
[[nodiscard]] Result<Preview> previewFile(const QString &path, const QString &format = {});

} // namespace kluwen::intake

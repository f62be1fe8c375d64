#include "ui/base/tableexport.h"
#include "core/base/tablefile.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include "ui/base/tr.h"

namespace kluwen::ui
{

void exportTables(CaseSession &session, Jobs &jobs, Prompt &prompt, const TableExport &what)
{
    QString path = prompt.fileToSave(what.title, what.file, UiTr::tr("Spreadsheet (*.xlsx);;CSV table (*.csv)"));
    if (path.isEmpty())
        return;
    const bool hasEnding = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ||
                           path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    if (!hasEnding && !path.contains(QLatin1Char('.')))
        path += QLatin1String(".xlsx");
    const auto work = [path, make = what.make, now = session.clock().now()](Progress &progress) -> Result<int> {
        auto tables = make(progress);
        if (!tables)
            return fail(tables.error());
        if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            tables->resize(std::min<size_t>(tables->size(), 1));
        if (const auto written = writeTables(path, *tables, now); !written)
            return fail(written.error());
        return 0;
    };
    CaseSession *told = &session;
    jobs.start(UiTr::tr("Writing the table"), told, work, [told](const Result<int> &written) {
        if (!written && written.error().code != Error::Code::Cancelled)
            Q_EMIT told->failed(written.error());
    });
}

} // namespace kluwen::ui

#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/table.h"
#include <functional>

namespace kluwen::ui
{

class CaseSession;
class Jobs;
class Prompt;

/// What is written, and what a person is asked.
struct TableExport
{
    QString title; ///< of the question where to write it
    QString file;  ///< suggested name, "net-flows.xlsx"
    /// Makes the tables in a worker: all of them go into an XLSX, the first one into a CSV.
    std::function<Result<std::vector<Table>>(Progress &)> make;
};

/// Asks where, and writes there in a worker. Errors go to the session's failed().
void exportTables(CaseSession &session, Jobs &jobs, Prompt &prompt, const TableExport &what);

} // namespace kluwen::ui

#include "tests/core/store/contents.h"
#include "core/store/query.h"

namespace kluwen::test
{

QStringList contentsOf(store::CaseFile &caseFile)
{
    QStringList rows;
    for (const std::string table : {"case_info", "document", "record", "record_key", "statement", "chart",
                                    "chart_group", "chart_thing", "chart_position", "chart_selection"}) {
        std::string columns;
        {
            store::Query query(caseFile.database(), "SELECT name FROM pragma_table_info(?)", std::string_view(table));
            while (query.next())
                columns += (columns.empty() ? "quote(" : " || ' ' || quote(") + std::string(query.textView(0)) + ")";
        }
        const std::string sql = "SELECT " + columns + " FROM " + table + " ORDER BY 1";
        store::Query query(caseFile.database(), sql);
        while (query.next())
            rows.append(QString::fromStdString(table + " ") + query.text(0));
    }
    return rows;
}

} // namespace kluwen::test

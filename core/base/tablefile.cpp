#include "core/base/tablefile.h"
#include "core/base/tablewriters.h"
#include "core/base/tr.h"

#include <QSaveFile>

namespace kluwen
{

namespace
{

class CsvFile : public TableFile
{
public:
    explicit CsvFile(const QString &path) : m_file(path) {}

    [[nodiscard]] Result<void> open()
    {
        return m_file.open(QIODevice::WriteOnly) && m_file.write("\xef\xbb\xbf") == 3 ? Result<void>() : failure();
    }
    Result<void> begin(const QString &, const QList<TableColumn> &columns) override
    {
        if (m_hasTable) {
            Error error;
            error.code = Error::Code::Unsupported;
            error.message = Tr::tr("A CSV file holds one table; this has more.");
            error.remedy = Tr::tr("Choose a name that ends in .xlsx.");
            error.file = m_file.fileName();
            return fail(error);
        }
        m_hasTable = true;
        TableRow titles;
        for (const TableColumn &column : columns)
            titles.emplace_back(column.title);
        return add(titles);
    }
    Result<void> add(std::span<const TableCell> row) override
    {
        QStringList cells;
        for (const TableCell &cell : row)
            cells << csvCell(cell);
        const QByteArray line = cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
        return m_file.write(line) == line.size() ? Result<void>() : failure();
    }
    Result<void> finish() override { return m_file.commit() ? Result<void>() : failure(); }

private:
    [[nodiscard]] Result<void> failure() const { return fail(tableFileError(m_file.fileName(), m_file.errorString())); }

    QSaveFile m_file;
    bool m_hasTable = false;
};

} // namespace

Error tableFileError(const QString &path, const QString &detail)
{
    Error error;
    error.code = Error::Code::Storage;
    error.message = Tr::tr("The table could not be written; what was there before is unchanged.");
    error.remedy = Tr::tr("Choose another folder, or make room on the disk.");
    error.file = path;
    error.detail = detail;
    return error;
}

Result<std::unique_ptr<TableFile>> TableFile::create(const QString &path, const QDateTime &madeAt)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return makeXlsxFile(path, madeAt);
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        Error error;
        error.code = Error::Code::Unsupported;
        error.message = Tr::tr("A table is written as CSV or as XLSX.");
        error.remedy = Tr::tr("Choose a name that ends in .csv or .xlsx.");
        error.file = path;
        return fail(error);
    }
    auto file = std::make_unique<CsvFile>(path);
    if (const auto opened = file->open(); !opened)
        return fail(opened.error());
    return std::unique_ptr<TableFile>(std::move(file));
}

Result<void> writeTables(const QString &path, std::span<const Table> tables, const QDateTime &madeAt)
{
    const auto file = TableFile::create(path, madeAt);
    if (!file)
        return fail(file.error());
    for (const Table &table : tables) {
        if (const auto begun = (*file)->begin(table.name, table.columns); !begun)
            return fail(begun.error());
        for (const TableRow &row : table.rows)
            if (const auto added = (*file)->add(row); !added)
                return fail(added.error());
    }
    return (*file)->finish();
}

} // namespace kluwen

#include "core/base/tr.h"
#include "core/intake/dialect.h"
#include "core/intake/format.h"
#include "core/intake/headers.h"
#include "core/intake/importrun.h"
#include "core/intake/readtable.h"

#include <QFile>
#include <QFileInfo>

namespace kluwen::intake
{

namespace
{

constexpr size_t previewRows = 50;

Error wrong(Error::Code code, const QString &path, const QString &message, const QString &remedy)
{
    return {.code = code, .message = message, .remedy = remedy, .file = path, .line = 0, .column = 0, .detail = {}};
}

/// Formats whose files are tables, of which a person may want to see and change the columns.
bool isTable(const Format &format)
{
    const QString id = format.id();
    return id == QLatin1String("edge-list") || id.endsWith(QLatin1String("-csv")) || id.endsWith(QLatin1String("-tab"));
}

void showRows(Preview &preview, const TableHead &table, bool header)
{
    if (header && !table.rows.empty())
        preview.columns = toHeaders(table.rows.front());
    for (size_t i = header ? 1 : 0; i < table.rows.size(); ++i) {
        QStringList cells;
        for (const std::string &cell : table.rows[i])
            cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        preview.rows << cells;
    }
    for (size_t i = 0; !header && i < table.columns(); ++i)
        preview.columns << QStringLiteral("#%1").arg(i + 1);
}

} // namespace

Result<Preview> previewFile(const QString &path, const QString &formatId)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return fail(wrong(Error::Code::Unreadable, path, Tr::tr("\"%1\" is a folder, not a file.").arg(path),
                          Tr::tr("Choose the files in it.")));
    if (!file.open(QIODevice::ReadOnly))
        return fail(wrong(Error::Code::Unreadable, path, Tr::tr("\"%1\" cannot be opened.").arg(path),
                          Tr::tr("Check that the file exists and that you may read it.")));
    const QByteArray head = file.peek(headSize);
    const Format *format = formatId.isEmpty() ? recognise(head) : formatById(formatId);
    if (!format)
        return fail(wrong(Error::Code::Unsupported, path,
                          Tr::tr("The format of the file is not known to this program."),
                          Tr::tr("A table can be read with a mapping of its columns.")));
    Preview preview;
    preview.format = format->id();
    preview.formatName = format->name();
    if (!isTable(*format))
        return preview;
    const TableHead table =
        readTableHead(head, previewRows + 1, preview.format == QLatin1String("abnamro-tab") ? '#' : '\0');
    const auto found = mappingByHeaders(table);
    const bool ownMapping =
        preview.format == QLatin1String("payment-csv") || preview.format == QLatin1String("mapped-csv");
    if (found && ownMapping) {
        ReadOptions options;
        options.fileName = path;
        options.accountOfFile = QStringLiteral("?"); // asked for later; the columns do not depend on it
        const auto complete = withConventions(file, *found, options);
        preview.mapping = complete ? complete->toJson() : found->toJson();
    }
    const bool headless =
        preview.format == QLatin1String("abnamro-tab") || preview.format == QLatin1String("edge-list");
    showRows(preview, table, !headless);
    return preview;
}

} // namespace kluwen::intake

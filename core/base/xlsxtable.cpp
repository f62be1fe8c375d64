#include "core/base/number.h"
#include "core/base/tablewriters.h"

#include <array>
#include <cmath>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryFile>
#include <xlsxwriter.h>

namespace kluwen
{

namespace
{

constexpr lxw_row_t rowsOfSheet = 1'048'576; // the limit of the format, as the two below
constexpr qsizetype longestText = 32'767;    // UTF-16 units
constexpr qsizetype longestName = 31;
constexpr qint64 exactNumber = 999'999'999'999'999; // 15 digits: what a spreadsheet shows as it is

/// Text that XML and the format can bear.
QByteArray textForXml(QString text)
{
    for (QChar &letter : text)
        if (letter < QLatin1Char(' ') && letter != QLatin1Char('\n') && letter != QLatin1Char('\t'))
            letter = QLatin1Char(' ');
    if (text.size() > longestText)
        text = text.left(longestText - 1) + QChar(0x2026);
    return text.toUtf8();
}

class XlsxFile : public TableFile
{
public:
    explicit XlsxFile(const QString &path) : m_save(path), m_raw(path + QStringLiteral(".XXXXXX")) {}
    ~XlsxFile() override
    {
        if (m_book)
            (void)workbook_close(m_book); // frees it; the raw file goes with its object
    }

    [[nodiscard]] Result<void> open(const QDateTime &madeAt);
    Result<void> begin(const QString &name, const QList<TableColumn> &columns) override;
    Result<void> add(std::span<const TableCell> row) override;
    Result<void> finish() override;

private:
    [[nodiscard]] Result<void> addSheet();
    [[nodiscard]] Result<void> closeSheet();
    [[nodiscard]] QByteArray sheetName();
    lxw_error write(lxw_col_t column, const TableCell &cell);
    lxw_error writeText(lxw_col_t column, const QString &text, lxw_format *format = nullptr);
    [[nodiscard]] lxw_format *formatOf(const char *code);
    [[nodiscard]] Result<void> failure(const QString &detail) const
    {
        return fail(tableFileError(m_save.fileName(), detail));
    }

    QSaveFile m_save;
    QTemporaryFile m_raw; ///< the library writes by name
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_moment = nullptr;
    std::array<lxw_format *, 9> m_amounts{}; ///< by decimals, made when first used
    QString m_name;
    QList<TableColumn> m_columns;
    QSet<QString> m_names; ///< folded
    lxw_row_t m_row = 0;
};

lxw_format *XlsxFile::formatOf(const char *code)
{
    lxw_format *format = workbook_add_format(m_book);
    format_set_num_format(format, code);
    return format;
}

Result<void> XlsxFile::open(const QDateTime &madeAt)
{
    if (!m_save.open(QIODevice::WriteOnly))
        return failure(m_save.errorString());
    if (!m_raw.open())
        return failure(m_raw.errorString());
    QByteArray folder = QFile::encodeName(QFileInfo(m_save.fileName()).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_FALSE;
    m_book = workbook_new_opt(QFile::encodeName(m_raw.fileName()).constData(), &options);
    if (!m_book)
        return failure(QStringLiteral("workbook_new_opt"));
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(madeAt.toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
    m_head = workbook_add_format(m_book);
    format_set_bold(m_head);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    m_day = formatOf("yyyy-mm-dd");
    m_moment = formatOf("yyyy-mm-dd hh:mm:ss");
    return {};
}

/// A name that a spreadsheet takes: short, without its signs, and not yet in this book.
QByteArray XlsxFile::sheetName()
{
    QString base = m_name;
    for (const QChar sign : QStringLiteral("[]:*?/\\'"))
        base.replace(sign, QLatin1Char(' '));
    base = base.simplified();
    QString name = base.left(longestName);
    for (int number = 2; name.isEmpty() || m_names.contains(name.toCaseFolded()); ++number) {
        const QString ending = QStringLiteral(" (%1)").arg(number);
        name = base.left(longestName - ending.size()).trimmed() + ending;
    }
    m_names.insert(name.toCaseFolded());
    return name.toUtf8();
}

Result<void> XlsxFile::begin(const QString &name, const QList<TableColumn> &columns)
{
    if (const auto closed = closeSheet(); !closed)
        return closed;
    m_name = name;
    m_columns = columns;
    return addSheet();
}

Result<void> XlsxFile::addSheet()
{
    m_sheet = workbook_add_worksheet(m_book, sheetName().constData());
    if (!m_sheet)
        return failure(QStringLiteral("workbook_add_worksheet"));
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, m_columns[i].width, nullptr);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        m_row = 0;
        if (const lxw_error error = writeText(static_cast<lxw_col_t>(i), m_columns[i].title, m_head);
            error != LXW_NO_ERROR)
            return failure(QString::fromUtf8(lxw_strerror(error)));
    }
    m_row = 1;
    return {};
}

Result<void> XlsxFile::closeSheet()
{
    if (m_sheet && !m_columns.isEmpty() && m_row > 0)
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(m_columns.size() - 1));
    return {};
}

lxw_error XlsxFile::writeText(lxw_col_t column, const QString &text, lxw_format *format)
{
    // Written as a string, which no spreadsheet takes for a formula.
    return text.isEmpty() ? LXW_NO_ERROR
                          : worksheet_write_string(m_sheet, m_row, column, textForXml(text).constData(), format);
}

lxw_error XlsxFile::write(lxw_col_t column, const TableCell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell); number && std::abs(*number) <= exactNumber)
        return worksheet_write_number(m_sheet, m_row, column, static_cast<double>(*number), nullptr);
    if (const auto *amount = std::get_if<TableAmount>(&cell); amount && std::abs(amount->minor) <= exactNumber) {
        const int exponent = std::clamp(amount->exponent, 0, 8);
        lxw_format *&format = m_amounts[static_cast<size_t>(exponent)];
        if (!format)
            format = formatOf(exponent == 0 ? "#,##0"
                                            : ("#,##0." + std::string(static_cast<size_t>(exponent), '0')).c_str());
        // Fifteen digits are what a double keeps, so the file shows the very cents.
        const double value = minorToText(amount->minor, exponent).toDouble();
        return worksheet_write_number(m_sheet, m_row, column, value, format);
    }
    QDate day;
    int seconds = 0;
    bool hasTime = false;
    if (const auto *date = std::get_if<QDate>(&cell))
        day = *date;
    if (const auto *moment = std::get_if<Moment>(&cell)) {
        day = moment->date();
        hasTime = moment->hasTime;
        seconds = hasTime ? static_cast<int>(moment->seconds - qint64{moment->day()} * 86'400) : 0;
    }
    if (day.isValid() && day.year() >= 1901 && day.year() <= 9999) {
        // Days since the last one of 1899, as spreadsheets count them.
        const double value = static_cast<double>(QDate(1899, 12, 30).daysTo(day)) + seconds / 86'400.0;
        return worksheet_write_number(m_sheet, m_row, column, value, hasTime ? m_moment : m_day);
    }
    return writeText(column, plainCell(cell));
}

Result<void> XlsxFile::add(std::span<const TableCell> row)
{
    if (m_row >= rowsOfSheet) {
        if (const auto closed = closeSheet(); !closed)
            return closed;
        if (const auto added = addSheet(); !added)
            return added;
    }
    for (size_t i = 0; i < row.size(); ++i)
        if (const lxw_error error = write(static_cast<lxw_col_t>(i), row[i]); error != LXW_NO_ERROR)
            return failure(QString::fromUtf8(lxw_strerror(error)));
    ++m_row;
    return {};
}

Result<void> XlsxFile::finish()
{
    if (const auto closed = closeSheet(); !closed)
        return closed;
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return failure(QString::fromUtf8(lxw_strerror(error)));
    QFile written(m_raw.fileName());
    if (!written.open(QIODevice::ReadOnly))
        return failure(written.errorString());
    while (!written.atEnd()) {
        const QByteArray part = written.read(1 << 20);
        if (part.isEmpty() || m_save.write(part) != part.size())
            return failure(m_save.errorString());
    }
    return m_save.commit() ? Result<void>() : failure(m_save.errorString());
}

} // namespace

Result<std::unique_ptr<TableFile>> makeXlsxFile(const QString &path, const QDateTime &madeAt)
{
    auto file = std::make_unique<XlsxFile>(path);
    if (const auto opened = file->open(madeAt); !opened)
        return fail(opened.error());
    return std::unique_ptr<TableFile>(std::move(file));
}

} // namespace kluwen

#include "core/base/table.h"
#include "core/base/number.h"

#include <QStringList>

namespace kluwen
{

namespace
{

bool looksLikeFormula(const QString &text)
{
    static const QString begins = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && begins.contains(text.front());
}

QString harmless(const TableCell &cell)
{
    const QString text = plainCell(cell);
    return std::holds_alternative<QString>(cell) ? harmlessText(text) : text;
}

} // namespace

QString harmlessText(const QString &text)
{
    return looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
}

QString plainCell(const TableCell &cell)
{
    struct Text
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(const TableAmount &amount) const { return minorToText(amount.minor, amount.exponent); }
        QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
        QString operator()(const Moment &moment) const { return moment.toText(); }
    };
    return std::visit(Text(), cell);
}

QString csvCell(const TableCell &cell)
{
    QString text = harmless(cell);
    const bool quote = text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) ||
                       text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!quote)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString tableAsTsv(const Table &table)
{
    QStringList lines;
    QStringList cells;
    for (const TableColumn &column : table.columns)
        cells << column.title.simplified();
    lines << cells.join(QLatin1Char('\t'));
    for (const TableRow &row : table.rows) {
        cells.clear();
        for (const TableCell &cell : row)
            cells << harmless(cell).simplified();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace kluwen

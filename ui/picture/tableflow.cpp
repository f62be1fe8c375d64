#include "ui/picture/tableflow.h"
#include "ui/picture/written.h"

#include <numeric>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

struct Row
{
    std::vector<TextBlock> cells;
    double height = 0;
    QString readable;
};

std::vector<double> columnWidths(const picture::Table &table, double width)
{
    const double total = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                         [](double sum, const picture::Column &column) { return sum + column.width; });
    std::vector<double> widths;
    for (const picture::Column &column : table.columns)
        widths.push_back(width * column.width / total);
    return widths;
}

Row makeRow(const picture::Table &table, const QStringList &texts, const std::vector<double> &widths, const QFont &font,
            double padding)
{
    Row row;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto column = static_cast<size_t>(i);
        row.cells.emplace_back(texts[i], font, widths[column] - 2 * padding,
                               table.columns[i].number ? Qt::AlignRight : Qt::AlignLeft);
        row.height = std::max(row.height, row.cells.back().height() + 2 * padding);
    }
    row.readable = texts.join(QLatin1Char('\t'));
    return row;
}

QStringList headTexts(const picture::Table &table, const Phrasebook &book)
{
    QStringList texts;
    for (const picture::Column &column : table.columns)
        texts << picture::textOf(column.head, book);
    return texts;
}

void putRow(PageFlow &flow, const Row &row, const std::vector<double> &widths, bool isHead)
{
    const PageStyle &style = flow.style();
    const double across = flow.width();
    flow.mark(
        [row, widths, style, across, isHead](QPainter &painter, QPointF at) {
            if (isHead)
                painter.fillRect(QRectF(at, QSizeF(across, row.height)), style.shade);
            painter.setPen(QPen(style.rule, isHead ? 1.5 : 0.75));
            const double foot = at.y() + row.height;
            painter.drawLine(QPointF(at.x(), foot), QPointF(at.x() + across, foot));
            double x = at.x() + style.cell;
            for (size_t i = 0; i < row.cells.size(); ++i) {
                row.cells[i].draw(painter, QPointF(x, at.y() + style.cell), style.ink);
                x += widths[i];
            }
        },
        row.height, row.readable);
}

} // namespace

void flowTable(PageFlow &flow, const picture::Table &table, const Phrasebook &book)
{
    flow.leaveFoldOut(); // widths are those of the page the table stands on
    const PageStyle &style = flow.style();
    const std::vector<double> widths = columnWidths(table, flow.width());
    const Row head = makeRow(table, headTexts(table, book), widths, PageStyle::smallBold(), style.cell);
    std::vector<Row> rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        rows.push_back(makeRow(table, rowTexts(table, i, book), widths, PageStyle::small(), style.cell));
    // Caption, head and two rows stay together.
    double together = head.height + 60;
    for (size_t i = 0; i < std::min<size_t>(rows.size(), 2); ++i)
        together += rows[i].height;
    flow.need(together);
    flow.text(picture::textOf(table.caption, book), PageStyle::smallBold(), style.ink);
    flow.space(style.cell);
    putRow(flow, head, widths, true);
    for (size_t i = 0; i < rows.size(); ++i) {
        // The last two rows go together, so that no row stands alone under a repeated head.
        const bool last = i + 2 == rows.size();
        const double wanted = rows[i].height + (last ? rows[i + 1].height : 0);
        if (flow.room() < wanted && i > 0) {
            flow.newPage();
            putRow(flow, head, widths, true);
        }
        putRow(flow, rows[i], widths, false);
    }
    flow.space(style.gap);
}

} // namespace kluwen::ui

#include "ui/picture/tableflow.h"
#include "ui/picture/written.h"

#include <numeric>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

namespace kluwen::ui
{

namespace
{

constexpr double beforeWordsGap = 12;

struct Row
{
    std::vector<TextBlock> cells;
    double height = 0;
    QString readable;
};

double widestWord(const QString &text, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &word : text.split(QRegularExpression(QStringLiteral("[\\s\\-/]")), Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

/// What each column needs so that no word of it is broken.
std::vector<double> wordWidths(const picture::Table &table, const Phrasebook &book, double width)
{
    constexpr qsizetype looked = 200; // rows; a table of thousands has no wider words further down
    constexpr double roundings = 2;
    const QFontMetricsF bold(PageStyle::smallBold());
    const QFontMetricsF plain(PageStyle::small());
    const double padding = 2 * PageStyle().cell + roundings;
    std::vector<double> needed;
    for (const picture::Column &column : table.columns)
        needed.push_back(widestWord(picture::textOf(column.head, book), bold) + padding +
                         (column.number ? beforeWordsGap : 0));
    for (qsizetype row = 0; row < std::min(looked, table.rows.size()); ++row) {
        if (table.headRows.contains(row))
            continue; // goes across
        const QStringList texts = rowTexts(table, row, book);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const double wanted = table.columns[i].number ? plain.horizontalAdvance(texts[i]) // amounts hold blanks
                                                          : widestWord(texts[i], plain);
            double &most = needed[static_cast<size_t>(i)];
            const double own = padding + (table.columns[i].number ? beforeWordsGap : 0);
            most = std::max(most, std::min(wanted + own, width / 3));
        }
    }
    return needed;
}

Row makeRow(const picture::Table &table, const QStringList &texts, const std::vector<double> &widths, const QFont &font,
            double padding)
{
    Row row;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto column = static_cast<size_t>(i);
        // A number that ends where words begin would run into them.
        const bool beforeWords = table.columns[i].number && i + 1 < texts.size() && !table.columns[i + 1].number;
        row.cells.emplace_back(texts[i], font, widths[column] - 2 * padding - (beforeWords ? beforeWordsGap : 0),
                               table.columns[i].number ? Qt::AlignRight : Qt::AlignLeft);
        row.height = std::max(row.height, row.cells.back().height() + 2 * padding);
    }
    row.readable = texts.join(QLatin1Char('\t'));
    return row;
}

/// A head over the rows below it, across all columns.
Row makeAcross(const QString &text, double width, double padding)
{
    Row row;
    row.cells.emplace_back(text, PageStyle::smallBold(), width - 2 * padding);
    row.height = row.cells.back().height() + 2 * padding;
    row.readable = text;
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

std::vector<double> columnWidths(const picture::Table &table, const Phrasebook &book, double width)
{
    const std::vector<double> needed = wordWidths(table, book, width);
    std::vector<bool> isFixed(needed.size(), false);
    std::vector<double> widths(needed.size(), 0);
    // Columns that would be too narrow get what they need; the others share what is left as they asked.
    for (bool again = true; again;) {
        again = false;
        double left = width;
        double shares = 0;
        for (size_t i = 0; i < widths.size(); ++i) {
            left -= isFixed[i] ? needed[i] : 0;
            shares += isFixed[i] ? 0 : table.columns[static_cast<qsizetype>(i)].width;
        }
        for (size_t i = 0; i < widths.size(); ++i) {
            const double share = table.columns[static_cast<qsizetype>(i)].width;
            widths[i] = isFixed[i] ? needed[i] : std::max(0.0, left) * share / shares;
            if (!isFixed[i] && widths[i] < needed[i] && !again) {
                isFixed[i] = true;
                again = true;
            }
        }
    }
    // Where there is no room for all, words are broken before amounts: a sum on two lines would be read wrong.
    constexpr double narrowest = 90;
    double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (size_t i = 0; i < widths.size() && total > width; ++i)
        if (!table.columns[static_cast<qsizetype>(i)].number) {
            const double given = std::min(total - width, std::max(0.0, widths[i] - narrowest));
            widths[i] -= given;
            total -= given;
        }
    for (double &one : widths)
        one *= width / total; // there was not room for all
    return widths;
}

void flowTable(PageFlow &flow, const picture::Table &table, const Phrasebook &book)
{
    flow.leaveAcross(); // widths are those of the page the table stands on
    const PageStyle &style = flow.style();
    const std::vector<double> widths = columnWidths(table, book, flow.width());
    const Row head = makeRow(table, headTexts(table, book), widths, PageStyle::smallBold(), style.cell);
    std::vector<Row> rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        rows.push_back(table.headRows.contains(i)
                           ? makeAcross(rowTexts(table, i, book).value(0), flow.width(), style.cell)
                           : makeRow(table, rowTexts(table, i, book), widths, PageStyle::small(), style.cell));
    // Caption, head and two rows stay together.
    double together = head.height + 60;
    for (size_t i = 0; i < std::min<size_t>(rows.size(), 2); ++i)
        together += rows[i].height;
    double whole = head.height + 60;
    for (const Row &row : rows)
        whole += row.height;
    constexpr double smallTable = 400; // a quarter of a page: such a table is not divided
    const bool isWhole = whole <= smallTable || (table.keepTogether && whole <= flow.fullHeight());
    flow.need(isWhole ? whole : together);
    flow.text(picture::textOf(table.caption, book), PageStyle::smallBold(), style.ink);
    flow.space(style.cell);
    putRow(flow, head, widths, true);
    for (size_t i = 0; i < rows.size(); ++i) {
        // The last two rows go together, so that no row stands alone under a repeated head; nor does a head alone at
        // the foot of a page.
        const bool isHead = table.headRows.contains(static_cast<qsizetype>(i)) && i + 1 < rows.size();
        const bool last = i + 2 == rows.size();
        const double wanted = rows[i].height + (last || isHead ? rows[i + 1].height : 0);
        if (flow.room() < wanted && i > 0) {
            flow.newPage();
            putRow(flow, head, widths, true);
        }
        putRow(flow, rows[i], widths, false);
    }
    flow.space(style.gap);
}

} // namespace kluwen::ui

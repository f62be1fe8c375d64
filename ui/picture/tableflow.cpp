#include "ui/picture/tableflow.h"
#include "ui/picture/written.h"

#include <algorithm>
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
    static const QRegularExpression breaks(QStringLiteral("[\\s/]|(?<=\\pL\\pL)-(?=\\pL\\pL)"));
    double widest = 0;
    for (const QString &word : text.split(breaks, Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

double widestLine(const QString &text, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &line : text.split(QLatin1Char('\n')))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

/// "20 september 2025": on two lines it is read as two things.
bool isDateLike(const QString &text)
{
    constexpr qsizetype longest = 18;
    return text.size() <= longest && !text.isEmpty() && text[0].isDigit() && text.back().isDigit();
}

/// What each column needs so that no word of it is broken, and what it would take to break no line.
struct Wishes
{
    std::vector<double> least;
    std::vector<double> whole;
    std::vector<std::vector<double>> lines; ///< per row that was looked at and column: its text on one line
};

Wishes widthsWished(const picture::Table &table, const Phrasebook &book, double width)
{
    constexpr qsizetype looked = 200; // rows; a table of thousands has no wider words further down
    constexpr double roundings = 2;
    const QFontMetricsF bold(PageStyle::smallBold());
    const QFontMetricsF plain(PageStyle::small());
    const double padding = 2 * PageStyle().cell + roundings;
    Wishes wishes;
    for (const picture::Column &column : table.columns) {
        const QString head = picture::textOf(column.head, book);
        const double own = padding + (column.number ? beforeWordsGap : 0);
        wishes.least.push_back(widestWord(head, bold) + own);
        wishes.whole.push_back(bold.horizontalAdvance(head) / 2 + own); // a head may take two lines
    }
    for (qsizetype row = 0; row < std::min(looked, table.rows.size()); ++row) {
        if (table.headRows.contains(row))
            continue; // goes across
        const QStringList texts = rowTexts(table, row, book);
        std::vector<double> lines;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const bool isNumber = table.columns[i].number; // amounts hold blanks
            const double own = padding + (isNumber ? beforeWordsGap : 0);
            const double line = widestLine(texts[i], plain);
            const double word = isNumber || isDateLike(texts[i]) ? line : widestWord(texts[i], plain);
            double &least = wishes.least[static_cast<size_t>(i)];
            double &whole = wishes.whole[static_cast<size_t>(i)];
            least = std::max(least, std::min(word + own, width / 3));
            whole = std::max(whole, std::min(line + own, width));
            lines.push_back(line + own);
        }
        wishes.lines.push_back(std::move(lines));
    }
    for (size_t i = 0; i < wishes.least.size(); ++i)
        wishes.whole[i] = std::max(wishes.whole[i], wishes.least[i]);
    return wishes;
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

Row rowOf(const picture::Table &table, qsizetype row, const Phrasebook &book, const std::vector<double> &widths,
          double across, double padding)
{
    const QStringList texts = rowTexts(table, row, book);
    return table.headRows.contains(row) ? makeAcross(texts.value(0), across, padding)
                                        : makeRow(table, texts, widths, PageStyle::small(), padding);
}

void putRow(PageFlow &flow, const Row &row, const std::vector<double> &widths, bool isHead)
{
    const PageStyle &style = flow.style();
    const double across = std::accumulate(widths.begin(), widths.end(), 0.0);
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

/// Rows as lines high, about: a row is as high as its longest text on its column.
double heightAbout(const Wishes &wishes, const std::vector<double> &widths)
{
    double height = 0;
    for (const std::vector<double> &row : wishes.lines) {
        double lines = 1;
        for (size_t i = 0; i < row.size(); ++i)
            lines = std::max(lines, row[i] / widths[i]);
        height += lines;
    }
    return height;
}

/// Step by step to the column that makes the table lower.
void shareOut(const Wishes &wishes, double left, std::vector<double> &widths)
{
    constexpr double step = 16;
    while (left > 0) {
        const double given = std::min(step, left);
        size_t best = 0;
        double lowest = -1;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (widths[i] >= wishes.whole[i])
                continue;
            widths[i] += given;
            const double height = heightAbout(wishes, widths);
            widths[i] -= given;
            if (lowest < 0 || height < lowest) {
                lowest = height;
                best = i;
            }
        }
        widths[best] += given;
        left -= given;
    }
}

} // namespace

namespace
{

std::vector<double> widthsFor(const picture::Table &table, const Wishes &wishes, double width)
{
    std::vector<double> widths = wishes.least;
    const double least = std::accumulate(wishes.least.begin(), wishes.least.end(), 0.0);
    const double whole = std::accumulate(wishes.whole.begin(), wishes.whole.end(), 0.0);
    if (whole <= width) {
        const double shares =
            std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                            [](double sum, const picture::Column &column) { return sum + column.width; });
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = wishes.whole[i] + (width - whole) * table.columns[static_cast<qsizetype>(i)].width / shares;
        return widths;
    }
    if (least <= width) {
        shareOut(wishes, width - least, widths);
        return widths;
    }
    // Where there is no room for all, words are broken before amounts: a sum on two lines would be read wrong.
    constexpr double narrowest = 90;
    double total = least;
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

} // namespace

std::vector<double> columnWidths(const picture::Table &table, const Phrasebook &book, double width)
{
    return widthsFor(table, widthsWished(table, book, width), width);
}

namespace
{

/// A table of a few short texts is narrower than the page: a number far from its name is hard to read.
std::vector<double> widthsOn(const PageFlow &flow, const picture::Table &table, const Phrasebook &book)
{
    const Wishes wishes = widthsWished(table, book, flow.width());
    constexpr double narrow = 0.6;
    const double whole = std::accumulate(wishes.whole.begin(), wishes.whole.end(), 0.0);
    // A column that is measured is no page: PageForm::keepsTogether tells of sheets with columns.
    const bool isNarrow = !flow.form().keepsTogether && whole < flow.width() * narrow / 1.3;
    return widthsFor(table, wishes, isNarrow ? flow.width() * narrow : flow.width());
}

/// Whether no page ends between a row and the next: a head goes with the first row below it, and the last row of a
/// group, which often adds up the rest, with the row before it.
bool goesWithNext(const picture::Table &table, qsizetype row)
{
    const qsizetype next = row + 1;
    const bool isLastOfGroup = next + 1 == table.rows.size() || table.headRows.contains(next + 1);
    return next < table.rows.size() &&
           (table.headRows.contains(row) || (isLastOfGroup && !table.headRows.contains(next)));
}

/// The last of the rows that go with this one.
size_t lastTogether(const picture::Table &table, size_t row)
{
    while (goesWithNext(table, static_cast<qsizetype>(row)))
        ++row;
    return row;
}

/// Of caption and head, and of the rows one by one, where so much room is left.
double togetherOf(const PageFlow &flow, const picture::Table &table, double head, const std::vector<double> &rows,
                  const TableSurroundings &around)
{
    const size_t begun = std::max<size_t>(2, table.rows.isEmpty() ? 0 : lastTogether(table, 0) + 1);
    constexpr size_t dividable = 10; // rows: so many may be divided before a large part of a page is left empty
    const double room = flow.room() - around.above;
    double whole = head;
    double beginning = head;
    for (size_t i = 0; i < rows.size(); ++i) {
        whole += rows[i];
        if (i < begun)
            beginning = whole;
    }
    const double mostTogether = table.keepTogether ? flow.fullHeight() : flow.fullHeight() / 3;
    const bool isKept = static_cast<qsizetype>(rows.size()) == table.rows.size() && whole <= mostTogether;
    // The last rows and the note below them go on together: a table they are all of cannot be divided.
    whole += around.below;
    const bool leavesEmpty = rows.size() >= dividable && whole > room && room > flow.fullHeight() * 0.3;
    if (rows.size() > begun && (!isKept || (leavesEmpty && !table.keepTogether)))
        return beginning;
    return std::min(whole, flow.fullHeight());
}

double headHeight(const PageFlow &flow, const picture::Table &table, const Phrasebook &book,
                  const std::vector<double> &widths)
{
    const TextBlock caption(picture::textOf(table.caption, book), PageStyle::smallBold(), flow.width());
    return makeRow(table, headTexts(table, book), widths, PageStyle::smallBold(), flow.style().cell).height +
           caption.height() + flow.style().cell;
}

} // namespace

double heightTogether(const PageFlow &flow, const picture::Table &table, const Phrasebook &book,
                      const TableSurroundings &around)
{
    constexpr qsizetype mostWhole = 60; // rows; more do not fit a page
    const std::vector<double> widths = widthsOn(flow, table, book);
    std::vector<double> rows;
    for (qsizetype i = 0; i < std::min(mostWhole, table.rows.size()); ++i)
        rows.push_back(rowOf(table, i, book, widths, flow.width(), flow.style().cell).height);
    return togetherOf(flow, table, headHeight(flow, table, book, widths), rows, around);
}

namespace
{

/// Of a row and what goes with it; where that is higher than a page, of no more than a head and the row below it.
double heightWanted(const picture::Table &table, const std::vector<double> &heights, size_t row, double fullHeight)
{
    const auto first = heights.begin() + static_cast<std::ptrdiff_t>(row);
    const auto last = heights.begin() + static_cast<std::ptrdiff_t>(lastTogether(table, row));
    const double all = std::accumulate(first, last + 1, 0.0);
    if (all <= fullHeight)
        return all;
    const bool isHead = table.headRows.contains(static_cast<qsizetype>(row)) && row + 1 < heights.size();
    return heights[row] + (isHead ? heights[row + 1] : 0);
}

/// The head of the group that a page or column goes on with. It says nothing new, so nobody finds it by searching.
void putContinued(PageFlow &flow, const picture::Table &table, qsizetype head, const Phrasebook &book,
                  const std::vector<double> &widths)
{
    const QString text = rowTexts(table, head, book).value(0);
    Row row =
        makeAcross(picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "%1 (continued)"), {text}), book),
                   flow.width(), flow.style().cell);
    row.readable.clear();
    putRow(flow, row, widths, false);
}

} // namespace

void flowTable(PageFlow &flow, const picture::Table &table, const Phrasebook &book, double after)
{
    flow.leaveAcross(); // widths are those of the page the table stands on
    const PageStyle &style = flow.style();
    const std::vector<double> widths = widthsOn(flow, table, book);
    const Row head = makeRow(table, headTexts(table, book), widths, PageStyle::smallBold(), style.cell);
    std::vector<Row> rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        rows.push_back(rowOf(table, i, book, widths, flow.width(), style.cell));
    std::vector<double> heights;
    heights.reserve(rows.size());
    for (const Row &row : rows)
        heights.push_back(row.height);
    flow.need(togetherOf(flow, table, headHeight(flow, table, book, widths), heights, {0, after}));
    flow.text(picture::textOf(table.caption, book), PageStyle::smallBold(), style.ink);
    flow.space(style.cell);
    putRow(flow, head, widths, true);
    qsizetype group = -1; // the head row above the rows that are put
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isHead = table.headRows.contains(static_cast<qsizetype>(i));
        const double note = lastTogether(table, i) + 1 == rows.size() ? after : 0;
        const double wanted = heightWanted(table, heights, i, flow.fullHeight() - head.height) + note;
        if (flow.room() < wanted && i > 0) {
            flow.newPageWithinTable();
            putRow(flow, head, widths, true);
            if (group >= 0 && !isHead)
                putContinued(flow, table, group, book, widths);
        }
        if (isHead)
            group = static_cast<qsizetype>(i);
        putRow(flow, rows[i], widths, false);
    }
    flow.space(style.gap);
}

} // namespace kluwen::ui

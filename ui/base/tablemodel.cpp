#include "ui/base/tablemodel.h"
#include "core/model/money.h"
#include "ui/base/format.h"

#include <algorithm>
#include <numeric>

namespace kluwen::ui
{

namespace
{

bool isNumber(const TableCell &cell)
{
    return std::holds_alternative<qint64>(cell) || std::holds_alternative<TableAmount>(cell);
}

/// "1.234,56": digits in groups, without floating point.
QString decimalText(const TableAmount &amount)
{
    const QLocale locale = localeOf(screenLanguage());
    const quint64 size =
        amount.minor < 0 ? ~static_cast<quint64>(amount.minor) + 1 : static_cast<quint64>(amount.minor);
    quint64 unit = 1;
    for (int i = 0; i < amount.exponent; ++i)
        unit *= 10;
    QString text = locale.toString(static_cast<qulonglong>(size / unit));
    if (amount.exponent > 0)
        text += locale.decimalPoint() + QString::number(size % unit).rightJustified(amount.exponent, QLatin1Char('0'));
    return amount.minor < 0 ? locale.negativeSign() + text : text;
}

/// Whether a comes before b; empty cells come last whatever the order, so they are not asked about here.
bool comesBefore(const TableCell &a, const TableCell &b)
{
    if (a.index() != b.index())
        return a.index() < b.index();
    if (const auto *text = std::get_if<QString>(&a))
        return QString::compare(*text, std::get<QString>(b), Qt::CaseInsensitive) < 0;
    if (const auto *number = std::get_if<qint64>(&a))
        return *number < std::get<qint64>(b);
    if (const auto *amount = std::get_if<TableAmount>(&a))
        return amount->minor < std::get<TableAmount>(b).minor;
    if (const auto *day = std::get_if<QDate>(&a))
        return *day < std::get<QDate>(b);
    if (const auto *moment = std::get_if<Moment>(&a))
        return moment->seconds < std::get<Moment>(b).seconds;
    return false;
}

} // namespace

QString cellText(const TableCell &cell)
{
    const Language language = screenLanguage();
    struct Text
    {
        Language language;
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return countText(number, language); }
        QString operator()(const TableAmount &amount) const { return decimalText(amount); }
        QString operator()(QDate day) const { return dateText(day, language); }
        QString operator()(const Moment &moment) const { return dateText(moment, language); }
    };
    return std::visit(Text{language}, cell);
}

void TableModel::show(Table table)
{
    beginResetModel();
    m_table = std::move(table);
    m_order.resize(m_table.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    m_numbers.assign(static_cast<size_t>(m_table.columns.size()), false);
    for (size_t column = 0; column < m_numbers.size(); ++column)
        m_numbers[column] = std::any_of(m_table.rows.begin(), m_table.rows.end(), [column](const TableRow &row) {
            return column < row.size() && isNumber(row[column]);
        });
    endResetModel();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

const TableCell &TableModel::cell(int tableRow, int column) const
{
    static const TableCell none;
    const TableRow &row = m_table.rows[static_cast<size_t>(tableRow)];
    return static_cast<size_t>(column) < row.size() ? row[static_cast<size_t>(column)] : none;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(cell(tableRow(index.row()), index.column()));
    case Qt::TextAlignmentRole: {
        const bool isRight = m_numbers[static_cast<size_t>(index.column())];
        return QVariant(Qt::Alignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment((m_numbers[static_cast<size_t>(section)] ? Qt::AlignRight : Qt::AlignLeft) |
                                      Qt::AlignVCenter));
    return {};
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> kept; // the rows of the table that they stand on
    kept.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before)
        kept.push_back(tableRow(index.row()));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (column >= 0)
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            const TableCell &left = cell(a, column);
            const TableCell &right = cell(b, column);
            const bool hasLeft = left.index() != 0;
            const bool hasRight = right.index() != 0;
            if (!hasLeft || !hasRight)
                return hasLeft && !hasRight;
            return order == Qt::AscendingOrder ? comesBefore(left, right) : comesBefore(right, left);
        });
    std::vector<int> shownAt(m_order.size());
    for (size_t row = 0; row < m_order.size(); ++row)
        shownAt[static_cast<size_t>(m_order[row])] = static_cast<int>(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(shownAt[static_cast<size_t>(kept[static_cast<size_t>(i)])], before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace kluwen::ui

#include "ui/money/windows/worksheetmodel.h"
#include "core/base/number.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

/// "3 payments, 1 statement".
QString evidenceText(const money::WorksheetLine &line)
{
    const auto payments =
        static_cast<int>(std::count_if(line.evidence.begin(), line.evidence.end(), [](qint64 id) { return id > 0; }));
    const int statements = static_cast<int>(line.evidence.size()) - payments;
    QStringList parts;
    if (payments > 0)
        parts << UiTr::tr("%n payment(s)", nullptr, payments);
    if (statements > 0)
        parts << UiTr::tr("%n statement(s)", nullptr, statements);
    return parts.isEmpty() ? UiTr::tr("none yet") : parts.join(QStringLiteral(", "));
}

} // namespace

void WorksheetModel::show(money::Worksheet *sheet, size_t section)
{
    beginResetModel();
    m_sheet = sheet;
    m_section = section;
    endResetModel();
}

void WorksheetModel::add(const money::WorksheetLine &line)
{
    beginInsertRows({}, rowCount(), rowCount());
    lines().push_back(line);
    endInsertRows();
    Q_EMIT changed();
}

void WorksheetModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    lines().erase(lines().begin() + row);
    endRemoveRows();
    Q_EMIT changed();
}

void WorksheetModel::attach(int row, const std::vector<qint64> &evidence)
{
    auto &own = lines()[static_cast<size_t>(row)].evidence;
    for (const qint64 id : evidence)
        if (std::find(own.begin(), own.end(), id) == own.end())
            own.push_back(id);
    Q_EMIT dataChanged(index(row, Evidence), index(row, Evidence));
    Q_EMIT changed();
}

int WorksheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : static_cast<int>(lines().size());
}

int WorksheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant WorksheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const money::WorksheetLine &shown = line(index.row());
    if (index.column() == Text)
        return shown.text;
    if (index.column() == Amount)
        return plainAmountText(shown.minor, m_sheet->currency, screenLanguage());
    return evidenceText(shown);
}

bool WorksheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() > Amount)
        return false;
    money::WorksheetLine &edited = lines()[static_cast<size_t>(index.row())];
    if (index.column() == Text) {
        edited.text = value.toString().trimmed();
    } else {
        const char sign = localeOf(screenLanguage()).decimalPoint() == QLatin1String(",") ? ',' : '.';
        const ParsedAmount amount =
            parseMinor(value.toString().trimmed().toStdString(), sign, m_sheet->currency.exponent());
        if (amount.error != NumberError::None)
            return false; // the amount before stays
        edited.minor = amount.minor;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT changed();
    return true;
}

Qt::ItemFlags WorksheetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() <= Amount ? flags | Qt::ItemIsEditable : flags;
}

QVariant WorksheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (section == Text)
        return UiTr::tr("Line");
    if (section == Amount)
        return m_sheet ? UiTr::tr("Amount (%1)").arg(m_sheet->currency.letters()) : UiTr::tr("Amount");
    return UiTr::tr("Evidence");
}

} // namespace kluwen::ui

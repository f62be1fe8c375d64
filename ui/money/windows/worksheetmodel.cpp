#include "ui/money/windows/worksheetmodel.h"
#include "core/base/number.h"
#include "core/model/describe.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/windows/worksheetdocument.h"

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

void WorksheetModel::show(WorksheetDocument &document, size_t section)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    beginResetModel();
    m_document = &document;
    m_section = section;
    m_lines = document.sheet().lines[section];
    endResetModel();
    connect(m_document, &WorksheetDocument::linesChanged, this, &WorksheetModel::renew);
}

/// Only the rows that differ are told, so that the view stays where it is.
void WorksheetModel::renew()
{
    const std::vector<money::WorksheetLine> &wanted = m_document->sheet().lines[m_section];
    const auto first = std::mismatch(m_lines.begin(), m_lines.end(), wanted.begin(), wanted.end()).first;
    const auto before = first - m_lines.begin();
    const auto behind = std::mismatch(m_lines.rbegin(), std::make_reverse_iterator(first), wanted.rbegin(),
                                      std::make_reverse_iterator(wanted.begin() + before))
                            .first -
                        m_lines.rbegin();
    const auto had = static_cast<int>(std::ssize(m_lines) - behind);
    const auto has = static_cast<int>(std::ssize(wanted) - behind);
    const int from = static_cast<int>(before);
    const int both = std::min(had, has);
    std::copy(wanted.begin() + from, wanted.begin() + both, m_lines.begin() + from);
    if (both > from)
        Q_EMIT dataChanged(index(from, 0), index(both - 1, Columns - 1));
    if (had > both) {
        beginRemoveRows({}, both, had - 1);
        m_lines.erase(m_lines.begin() + both, m_lines.begin() + had);
        endRemoveRows();
    }
    if (has > both) {
        beginInsertRows({}, both, has - 1);
        m_lines.insert(m_lines.begin() + both, wanted.begin() + both, wanted.begin() + has);
        endInsertRows();
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1); // the currency may be another
}

void WorksheetModel::add(const money::WorksheetLine &line)
{
    std::vector<money::WorksheetLine> lines = m_lines;
    lines.push_back(line);
    m_document->setLines(m_section, std::move(lines));
}

void WorksheetModel::remove(int row)
{
    std::vector<money::WorksheetLine> lines = m_lines;
    lines.erase(lines.begin() + row);
    m_document->setLines(m_section, std::move(lines));
}

void WorksheetModel::attach(int row, const std::vector<qint64> &evidence)
{
    std::vector<money::WorksheetLine> lines = m_lines;
    auto &own = lines[static_cast<size_t>(row)].evidence;
    for (const qint64 id : evidence)
        if (std::find(own.begin(), own.end(), id) == own.end())
            own.push_back(id);
    m_document->setLines(m_section, std::move(lines));
}

int WorksheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
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
    if (index.column() == Date)
        return dateText(shown.date, screenLanguage());
    if (index.column() == Amount)
        return plainAmountText(shown.minor, m_document->sheet().currency, screenLanguage());
    return evidenceText(shown);
}

bool WorksheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() > Amount)
        return false;
    std::vector<money::WorksheetLine> lines = m_lines;
    money::WorksheetLine &edited = lines[static_cast<size_t>(index.row())];
    if (index.column() == Text) {
        edited.text = value.toString().trimmed();
    } else if (index.column() == Date) {
        const QString text = value.toString().trimmed();
        edited.date = dateFromText(text);
        if (!text.isEmpty() && !edited.date.isValid())
            return false; // the date before stays
    } else {
        const char sign = localeOf(screenLanguage()).decimalPoint() == QLatin1String(",") ? ',' : '.';
        const ParsedAmount amount =
            parseMinor(value.toString().trimmed().toStdString(), sign, m_document->sheet().currency.exponent());
        if (amount.error != NumberError::None)
            return false; // the amount before stays
        edited.minor = amount.minor;
    }
    m_document->setLines(m_section, std::move(lines));
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
    if (section == Date)
        return UiTr::tr("Date");
    if (section == Amount)
        return m_document ? UiTr::tr("Amount (%1)").arg(m_document->sheet().currency.letters()) : UiTr::tr("Amount");
    return UiTr::tr("Evidence");
}

} // namespace kluwen::ui

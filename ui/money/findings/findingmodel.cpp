#include "ui/money/findings/findingmodel.h"
#include "core/base/datetime.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <QFont>

namespace kluwen::ui
{

namespace
{

constexpr quintptr noGroup = 0; ///< internal id of a pattern; a finding has that of its group plus one

QDate dateOf(qint64 seconds)
{
    return Moment{seconds, false}.date();
}

} // namespace

void FindingModel::show(SharedFindings findings, DismissedFindings dismissed, bool withDismissed)
{
    beginResetModel();
    m_findings = std::move(findings);
    m_dismissed = std::move(dismissed);
    m_groups.clear();
    for (int i = 0; m_findings && i < static_cast<int>(m_findings->answer.findings.size()); ++i) {
        if (!withDismissed && m_dismissed.contains(m_findings->keys[i]))
            continue;
        const QString &pattern = m_findings->answer.findings[static_cast<size_t>(i)].pattern;
        if (m_groups.empty() || m_groups.back().pattern != pattern)
            m_groups.push_back({pattern, {}});
        m_groups.back().findings.push_back(i);
    }
    endResetModel();
}

int FindingModel::shown() const
{
    size_t count = 0;
    for (const Group &group : m_groups)
        count += group.findings.size();
    return static_cast<int>(count);
}

int FindingModel::findingAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noGroup)
        return -1;
    return m_groups[index.internalId() - 1].findings[static_cast<size_t>(index.row())];
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : noGroup);
}

QModelIndex FindingModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noGroup)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, noGroup);
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != noGroup || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].findings.size());
}

int FindingModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString FindingModel::textOf(const patterns::Finding &finding, int column) const
{
    const Language language = screenLanguage();
    switch (column) {
    case What: {
        const QString first = finding.accounts.empty() ? QString() : m_findings->names.value(finding.accounts.front());
        const int others = static_cast<int>(finding.accounts.size()) - 1;
        return others > 0 ? UiTr::tr("%1 and %n other account(s)", nullptr, others).arg(first) : first;
    }
    case Period: {
        const QString from = dateText(dateOf(finding.firstSeconds), language);
        const QString to = dateText(dateOf(finding.lastSeconds), language);
        return from == to ? from : UiTr::tr("%1 to %2", "period").arg(from, to);
    }
    case Payments:
        return countText(static_cast<qint64>(finding.payments.size()), language);
    case Sum: {
        QStringList sums;
        for (const Money &sum : finding.sums)
            sums << amountText(sum.minor, sum.currency, language);
        return sums.join(QStringLiteral(" + "));
    }
    case Strength:
        return countText(finding.strength, language);
    default:
        return {};
    }
}

QVariant FindingModel::groupData(const Group &group, int column, int role) const
{
    if (role == Qt::DisplayRole && column == What)
        return UiTr::tr("%1 (%2)", "pattern and number of findings")
            .arg(patternName(group.pattern), countText(static_cast<qint64>(group.findings.size()), screenLanguage()));
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    return {};
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == noGroup)
        return groupData(m_groups[static_cast<size_t>(index.row())], index.column(), role);
    const int number = findingAt(index);
    const patterns::Finding &finding = m_findings->answer.findings[static_cast<size_t>(number)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(finding, index.column());
    if (role == Qt::TextAlignmentRole && index.column() >= Payments)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && m_dismissed.contains(m_findings->keys[number])) {
        QFont struck;
        struck.setStrikeOut(true);
        return struck;
    }
    return {};
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section >= Payments)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return UiTr::tr("Finding");
    case Period:
        return UiTr::tr("Period");
    case Payments:
        return UiTr::tr("Payments");
    case Sum:
        return UiTr::tr("Sum");
    case Strength:
        return UiTr::tr("Strength");
    default:
        return {};
    }
}

} // namespace kluwen::ui

#include "ui/money/trailmodels.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <QFont>

namespace kluwen::ui
{

namespace
{

QString accountName(const SharedLedger &ledger, money::AccountIndex account)
{
    if (account < 0)
        return UiTr::tr("outside the case");
    return ledger->names.value(ledger->ledger.accounts[static_cast<size_t>(account)]);
}

QVariant aligned(bool right)
{
    return QVariant(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

QString shortRule(money::Rule rule)
{
    switch (rule) {
    case money::Rule::Fifo:
        return UiTr::tr("FIFO");
    case money::Rule::Lifo:
        return UiTr::tr("LIFO");
    case money::Rule::ProRata:
        return UiTr::tr("Pro rata");
    case money::Rule::OwnFirst:
        return UiTr::tr("Own first");
    case money::Rule::TaintFirst:
        return UiTr::tr("Traced first");
    case money::Rule::Poison:
        return UiTr::tr("All traced");
    }
    return {};
}

} // namespace

void RuleModel::setRows(SharedLedger ledger, std::vector<RuleRow> rows, money::Rule chosen)
{
    beginResetModel();
    m_ledger = std::move(ledger);
    m_rows = std::move(rows);
    m_chosen = chosen;
    endResetModel();
}

RecordId RuleModel::account(int row) const
{
    const money::AccountIndex account = m_rows[static_cast<size_t>(row)].account;
    return account < 0 ? RecordId() : m_ledger->ledger.accounts[static_cast<size_t>(account)];
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

qint64 RuleModel::amount(const RuleRow &row, int column) const
{
    if (column == Lowest)
        return row.lowest();
    return column == Highest ? row.highest() : row.tainted[static_cast<size_t>(column - FirstRule)];
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleRow &line = row(index.row());
    const bool chosen = index.column() >= FirstRule && index.column() < Lowest &&
                        allRules[static_cast<size_t>(index.column() - FirstRule)] == m_chosen;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == Account
                   ? accountName(m_ledger, line.account)
                   : plainAmountText(amount(line, index.column()), m_ledger->ledger.currency, screenLanguage());
    case Qt::TextAlignmentRole:
        return aligned(index.column() != Account);
    case Qt::FontRole:
        if (chosen) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section != Account);
    const bool isRule = section >= FirstRule && section < Lowest;
    const money::Rule rule = isRule ? allRules[static_cast<size_t>(section - FirstRule)] : m_chosen;
    if (role == Qt::ToolTipRole && isRule)
        return QStringLiteral("%1\n%2").arg(ruleName(rule), ruleExplanation(rule));
    if (role != Qt::DisplayRole)
        return {};
    if (section == Account)
        return m_ledger ? UiTr::tr("Account (amounts in %1)").arg(m_ledger->ledger.currency.letters())
                        : UiTr::tr("Account");
    if (isRule)
        return shortRule(rule);
    return section == Lowest ? UiTr::tr("Lowest") : UiTr::tr("Highest");
}

void LotModel::setAnswer(std::shared_ptr<const TrailAnswer> answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    m_rowOf.clear();
    if (m_answer)
        for (const money::TracedPayment &payment : m_answer->trace.payments)
            m_rowOf.insert(m_answer->ledger->ledger.ids[payment.row], payment.row);
    endResetModel();
}

int LotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_answer ? 0 : static_cast<int>(m_answer->trace.lots.size());
}

int LotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

std::vector<size_t> LotModel::rowsOf(const money::TraceLot &lot) const
{
    std::vector<size_t> rows;
    for (const PaymentId id : lot.path)
        if (const auto found = m_rowOf.constFind(id); found != m_rowOf.constEnd())
            rows.push_back(*found);
    return rows;
}

/// "3 Mar 2024 A → B, 5 Mar 2024 B → C".
QString LotModel::pathText(const money::TraceLot &lot) const
{
    const money::Ledger &ledger = m_answer->ledger->ledger;
    QStringList steps;
    for (const PaymentId id : lot.path) {
        const auto found = m_rowOf.constFind(id);
        if (found == m_rowOf.constEnd())
            continue;
        steps << QStringLiteral("%1 %2 → %3")
                     .arg(dateText(Moment{ledger.seconds[*found], false}, screenLanguage()),
                          accountName(m_answer->ledger, ledger.payer[*found]),
                          accountName(m_answer->ledger, ledger.payee[*found]));
    }
    return steps.join(QStringLiteral("; "));
}

QVariant LotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const money::TraceLot &shown = lot(index.row());
    if (role == Qt::TextAlignmentRole)
        return aligned(index.column() == Amount || index.column() == Steps);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Target:
        return accountName(m_answer->ledger, shown.target);
    case Amount:
        return amountText(shown.amount, m_answer->trace.currency, screenLanguage());
    case Steps:
        return countText(static_cast<qint64>(shown.path.size()), screenLanguage());
    default: {
        const QString path = pathText(shown);
        return role == Qt::ToolTipRole ? QString(path).replace(QStringLiteral("; "), QStringLiteral("\n")) : path;
    }
    }
}

QVariant LotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section == Amount || section == Steps);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Target:
        return UiTr::tr("Account");
    case Amount:
        return UiTr::tr("Amount");
    case Steps:
        return UiTr::tr("Payments");
    default:
        return UiTr::tr("The path it took");
    }
}

} // namespace kluwen::ui

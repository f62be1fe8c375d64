#include "ui/money/paymentgroupmodel.h"
#include "core/base/tablefile.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/accountnames.h"

#include <array>

namespace kluwen::ui
{

namespace
{

bool isGroupNumber(GroupColumn column)
{
    return column == GroupColumn::Payments || column == GroupColumn::In || column == GroupColumn::Out;
}

QDate dayOfGroup(qint64 seconds)
{
    return Moment{seconds, false}.date();
}

} // namespace

PaymentGroupModel::PaymentGroupModel(CaseSession &session, Jobs &jobs, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_jobs(jobs)
{
}

PaymentGroupModel::~PaymentGroupModel()
{
    if (m_job)
        m_job->cancel();
}

void PaymentGroupModel::setFilter(const store::PaymentFilter &filter, store::PaymentGrouping grouping)
{
    if (m_job)
        m_job->cancel();
    m_filter = filter;
    const int number = ++m_number;
    m_job = m_jobs.start(
        UiTr::tr("Adding up payments"), this,
        [path = m_session.path(), &clock = m_session.clock(), filter, grouping](Progress &progress) -> Result<Answer> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            auto groups = store::paymentGroups((*reader)->payments(), filter, grouping, progress);
            if (!groups)
                return fail(groups.error());
            if (grouping == store::PaymentGrouping::Month)
                return Answer{std::move(*groups), {}};
            auto names = accountNames(**reader);
            if (!names)
                return fail(names.error());
            return Answer{std::move(*groups), std::move(*names)};
        },
        [this, number, grouping](Result<Answer> answer) {
            if (number != m_number)
                return;
            if (answer)
                take(std::move(*answer), grouping);
            else if (answer.error().code != Error::Code::Cancelled)
                Q_EMIT m_session.failed(answer.error());
        });
}

void PaymentGroupModel::take(Answer answer, store::PaymentGrouping grouping)
{
    beginResetModel();
    m_groups = std::move(answer.groups);
    m_names = std::move(answer.names);
    m_grouping = grouping;
    endResetModel();
    Q_EMIT added();
}

QString PaymentGroupModel::nameOf(const store::PaymentGroup &group) const
{
    if (m_grouping == store::PaymentGrouping::Month)
        return monthText(group.month / 12, group.month % 12 + 1, screenLanguage());
    if (!group.counterparty.isValid())
        return UiTr::tr("outside the case");
    return m_names.value(group.counterparty, UiTr::tr("unnamed"));
}

QString PaymentGroupModel::cell(const store::PaymentGroup &group, GroupColumn column) const
{
    const Language language = screenLanguage();
    switch (column) {
    case GroupColumn::Name:
        return nameOf(group);
    case GroupColumn::Payments:
        return countText(group.count, language);
    case GroupColumn::In:
        return plainAmountText(group.in, group.currency, language);
    case GroupColumn::Out:
        return plainAmountText(group.out, group.currency, language);
    case GroupColumn::Currency:
        return group.currency.letters();
    case GroupColumn::First:
        return dateText(dayOfGroup(group.firstSeconds), language);
    case GroupColumn::Last:
        break;
    }
    return dateText(dayOfGroup(group.lastSeconds), language);
}

QString PaymentGroupModel::head(GroupColumn column) const
{
    const bool ofAccounts = !m_filter.accounts.isEmpty();
    switch (column) {
    case GroupColumn::Name:
        return m_grouping == store::PaymentGrouping::Month ? UiTr::tr("Month") : UiTr::tr("Counterparty");
    case GroupColumn::Payments:
        return UiTr::tr("Payments");
    case GroupColumn::In:
        return ofAccounts ? UiTr::tr("In") : UiTr::tr("Received");
    case GroupColumn::Out:
        if (ofAccounts)
            return UiTr::tr("Out");
        return m_grouping == store::PaymentGrouping::Month ? UiTr::tr("Sum") : UiTr::tr("Paid");
    case GroupColumn::Currency:
        return UiTr::tr("Currency");
    case GroupColumn::First:
        return UiTr::tr("First payment");
    case GroupColumn::Last:
        break;
    }
    return UiTr::tr("Last payment");
}

QString PaymentGroupModel::asTsv(const QList<int> &rows) const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < groupColumns; ++column)
        cells << head(static_cast<GroupColumn>(column));
    lines << cells.join(QLatin1Char('\t'));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < groupColumns; ++column)
            cells << cell(m_groups[row], static_cast<GroupColumn>(column)).replace(QLatin1Char('\t'), QLatin1Char(' '));
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Result<void> PaymentGroupModel::exportTo(const QString &path) const
{
    constexpr std::array<int, groupColumns> widths{44, 12, 18, 18, 10, 14, 14};
    const auto file = TableFile::create(path, m_session.clock().now());
    if (!file)
        return fail(file.error());
    QList<TableColumn> columns;
    for (size_t i = 0; i < widths.size(); ++i)
        columns << TableColumn{head(static_cast<GroupColumn>(i)), widths[i]};
    if (const auto begun = (*file)->begin(UiTr::tr("Payments added up"), columns); !begun)
        return begun;
    for (const store::PaymentGroup &group : m_groups) {
        const int digits = group.currency.exponent();
        const TableRow row{nameOf(group),
                           group.count,
                           TableAmount{group.in, digits},
                           TableAmount{group.out, digits},
                           group.currency.letters(),
                           dayOfGroup(group.firstSeconds),
                           dayOfGroup(group.lastSeconds)};
        if (const auto added = (*file)->add(row); !added)
            return added;
    }
    return (*file)->finish();
}

void PaymentGroupModel::renewTexts()
{
    beginResetModel();
    endResetModel();
}

int PaymentGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int PaymentGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : groupColumns;
}

QVariant PaymentGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<GroupColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment((isGroupNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return cell(m_groups[index.row()], column);
}

QVariant PaymentGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= groupColumns)
        return {};
    const auto column = static_cast<GroupColumn>(section);
    if (role == Qt::DisplayRole)
        return head(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment((isGroupNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

} // namespace kluwen::ui

#include "core/base/number.h"
#include "ui/base/tr.h"
#include "ui/money/dayfield.h"
#include "ui/money/paymentgroupmodel.h"
#include "ui/money/paymentmodel.h"
#include "ui/money/paymentrows.h"
#include "ui/money/paymenttable.h"

#include <algorithm>
#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

namespace kluwen::ui
{

namespace
{

/// The payments of one group only.
void narrow(store::PaymentFilter &filter, const store::PaymentGroup &group, store::PaymentGrouping grouping)
{
    filter.currency = group.currency;
    if (grouping == store::PaymentGrouping::Counterparty) {
        filter.other = group.counterparty;
        return;
    }
    const QDate first(group.month / 12, group.month % 12 + 1, 1);
    const QDate last = first.addDays(first.daysInMonth() - 1);
    filter.since = filter.since.isValid() ? std::max(filter.since, first) : first;
    filter.until = filter.until.isValid() ? std::min(filter.until, last) : last;
}

} // namespace

void PaymentTable::showAccount(RecordId account)
{
    if (!account.isValid()) {
        showAll();
        return;
    }
    m_accounts = {account};
    setScope(Scope::Account);
}

void PaymentTable::showPayments(const QList<PaymentId> &payments)
{
    m_payments = payments;
    for (QLineEdit *field : {m_text, m_amount, static_cast<QLineEdit *>(m_since), static_cast<QLineEdit *>(m_until)})
        field->clear();
    m_grouping->setCurrentIndex(0);
    setScope(Scope::Chosen);
}

void PaymentTable::showAll()
{
    setScope(Scope::All);
}

void PaymentTable::setScope(Scope scope)
{
    m_scope = scope;
    m_inside.reset();
    if (scope == Scope::Selection)
        m_accounts = accountsAmong(m_session.caseFile(), m_session.selection().records());
    fillCombos();
    applyFilter();
}

void PaymentTable::selectionChanged()
{
    if (m_scope != Scope::Selection || m_isChoosing)
        return;
    const QList<RecordId> accounts = accountsAmong(m_session.caseFile(), m_session.selection().records());
    if (accounts == m_accounts)
        return;
    m_accounts = accounts;
    m_inside.reset();
    fillCombos();
    applyFilter();
}

store::PaymentFilter PaymentTable::wantedFilter() const
{
    store::PaymentFilter filter;
    if (m_scope == Scope::Chosen)
        filter.ids = m_payments;
    else if (m_scope != Scope::All)
        filter.accounts = m_accounts;
    if (!filter.accounts.isEmpty())
        filter.side = static_cast<store::PaymentFilter::Side>(std::max(0, m_direction->currentData().toInt()));
    filter.text = m_text->text().trimmed();
    filter.since = m_since->day();
    filter.until = m_until->day();
    const ParsedAmount amount = parseMinor(m_amount->text().trimmed().toStdString(), 0, euro().exponent());
    if (amount.error == NumberError::None)
        filter.minimum = amount.minor;
    if (m_inside)
        narrow(filter, *m_inside, m_groups->grouping());
    return filter;
}

void PaymentTable::applyFilter()
{
    m_pause->stop();
    reload();
}

void PaymentTable::reload()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_isOneParty = areOfOneParty(m_session.caseFile(), m_accounts);
    m_model->setFilter(wantedFilter());
    if (showsGroups())
        m_groups->setFilter(m_model->filter(), m_grouping->currentIndex() == 1 ? store::PaymentGrouping::Counterparty
                                                                               : store::PaymentGrouping::Month);
    showTable();
}

void PaymentTable::fillCombos()
{
    const int direction = std::max(0, m_direction->currentIndex());
    m_direction->clear();
    m_direction->addItem(UiTr::tr("In and out"), static_cast<int>(store::PaymentFilter::Side::Either));
    m_direction->addItem(UiTr::tr("In"), static_cast<int>(store::PaymentFilter::Side::Payee));
    m_direction->addItem(UiTr::tr("Out"), static_cast<int>(store::PaymentFilter::Side::Payer));
    m_direction->setCurrentIndex(direction);
    m_direction->setEnabled(!m_accounts.isEmpty() && (m_scope == Scope::Selection || m_scope == Scope::Account));
    m_scopes->clear();
    m_scopes->addItem(m_accounts.isEmpty() ? UiTr::tr("No account selected: all") : UiTr::tr("Selected accounts"),
                      static_cast<int>(Scope::Selection));
    m_scopes->addItem(UiTr::tr("All payments"), static_cast<int>(Scope::All));
    if (m_scope == Scope::Account && !m_accounts.isEmpty())
        m_scopes->addItem(m_model->names().value(m_accounts.constFirst(), UiTr::tr("One account")),
                          static_cast<int>(Scope::Account));
    if (m_scope == Scope::Chosen)
        m_scopes->addItem(UiTr::tr("%n chosen payment(s)", nullptr, static_cast<int>(m_payments.size())),
                          static_cast<int>(Scope::Chosen));
    m_scopes->setCurrentIndex(m_scopes->findData(static_cast<int>(m_scope)));
    m_scopes->setToolTip(m_scopes->currentText());
}

void PaymentTable::leaveGroup()
{
    m_inside.reset();
    applyFilter();
}

void PaymentTable::openGroup(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_inside = m_groups->groups()[index.row()];
    applyFilter();
    m_view->setFocus();
}

} // namespace kluwen::ui

#include "ui/base/selection.h"

namespace kluwen::ui
{

void Selection::setRecords(const QSet<RecordId> &records, RecordId current)
{
    if (!records.contains(current))
        current = records.size() == 1 ? *records.begin() : RecordId();
    if (records == m_records && current == m_current)
        return;
    m_records = records;
    m_current = current;
    Q_EMIT changed();
}

void Selection::add(RecordId record)
{
    QSet<RecordId> records = m_records;
    records.insert(record);
    setRecords(records, record);
}

void Selection::toggle(RecordId record)
{
    QSet<RecordId> records = m_records;
    if (records.remove(record))
        setRecords(records, m_current);
    else
        add(record);
}

void Selection::setPayments(const QSet<PaymentId> &payments)
{
    if (payments == m_payments)
        return;
    m_payments = payments;
    Q_EMIT changed();
}

void Selection::clear()
{
    if (m_records.isEmpty() && m_payments.isEmpty())
        return;
    m_records.clear();
    m_payments.clear();
    m_current = {};
    Q_EMIT changed();
}

} // namespace kluwen::ui

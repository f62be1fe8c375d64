#pragma once
#include "core/base/ids.h"
#include <QObject>
#include <QSet>

namespace kluwen::ui
{

/// What is selected: one for chart, tables, inspector, trail and search results alike.
class Selection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const QSet<RecordId> &records() const { return m_records; } ///< things and links
    [[nodiscard]] const QSet<PaymentId> &payments() const { return m_payments; }
    [[nodiscard]] RecordId current() const { return m_current; } ///< the last one chosen; invalid where none

    void setRecords(const QSet<RecordId> &records, RecordId current = {});
    void add(RecordId record);
    void toggle(RecordId record);
    void setPayments(const QSet<PaymentId> &payments);
    void clear();

Q_SIGNALS:
    void changed();

private:
    QSet<RecordId> m_records;
    QSet<PaymentId> m_payments;
    RecordId m_current;
};

} // namespace kluwen::ui

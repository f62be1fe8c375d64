#pragma once
#include "core/base/progress.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include <QDate>
#include <QHash>
#include <QStringList>

namespace kluwen::ui
{

/// What somebody remembers of a payment, taken apart: "voorbeeld 35.000,00 2025-06".
struct PaymentWish
{
    QStringList words; ///< folded: of the names and numbers of its accounts, or of its description
    qint64 minor = -1; ///< -1 = any amount
    QDate since;
    QDate until;
};
[[nodiscard]] PaymentWish paymentWish(const QString &text);

/// Finds payments of a case by a wish. Reads the names of accounts once, so it is for as long as a dialog is open.
class PaymentSearch
{
public:
    explicit PaymentSearch(store::CaseFile &caseFile) : m_caseFile(caseFile) {}

    /// In order of time. Cancelled: what was found until then.
    [[nodiscard]] Result<QList<Payment>> find(const PaymentWish &wish, int limit, const Progress &progress);
    [[nodiscard]] Result<QList<Payment>> of(const QList<PaymentId> &ids, int limit);
    [[nodiscard]] QString line(const Payment &payment);

private:
    void readNames();

    store::CaseFile &m_caseFile;
    bool m_isRead = false;
    QHash<RecordId, QString> m_names;
    QHash<RecordId, QString> m_keys; ///< folded
};

} // namespace kluwen::ui

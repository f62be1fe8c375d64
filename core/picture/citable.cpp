#include "core/picture/citable.h"
#include "core/picture/citations.h"

namespace kluwen::picture
{

namespace
{

/// The payment and both of its ends: who reads "A paid" and not to whom does not read the payment.
bool isWhollySeen(const CasePayment &payment, const Decisions &decisions, const CaseView &view)
{
    const auto isSeen = [&view](RecordId account) { return !account.isValid() || view.contains(account); };
    const bool hasEnd = payment.row.payer.isValid() || payment.row.payee.isValid();
    return hasEnd && isSeen(payment.row.payer) && isSeen(payment.row.payee) &&
           decisions.ofPayment(payment).verdict == Verdict::Goes;
}

} // namespace

Citable citableFor(const Texts &texts, const Contents &contents, const Decisions &decisions, const CaseView &view)
{
    Citable citable;
    const QList<StatementId> statements = citedStatements(texts);
    const QList<PaymentId> payments = citedPayments(texts);
    const QSet<StatementId> wanted(statements.begin(), statements.end());
    const QSet<PaymentId> paid(payments.begin(), payments.end());
    const auto take = [&](RecordId subject) {
        for (const Statement &statement : view.of(subject))
            if (wanted.contains(statement.id))
                citable.statements.insert(statement.id, statement);
    };
    if (!wanted.isEmpty()) {
        for (const Thing &thing : view.things())
            take(thing.id);
        for (const Link &link : view.links())
            take(link.id);
    }
    if (!paid.isEmpty())
        for (const CasePayment &payment : contents.payments)
            if (paid.contains(payment.row.id) && isWhollySeen(payment, decisions, view))
                citable.payments.insert(payment.row.id, payment);
    return citable;
}

} // namespace kluwen::picture

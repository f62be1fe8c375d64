#include "ui/picture/citesearch.h"
#include "core/store/search.h"
#include "core/store/statementstore.h"
#include "ui/picture/casewords.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

constexpr int mostCitable = 200; ///< of each kind
constexpr int mostFoundRecords = 40;

} // namespace

Result<void> CiteSearch::open()
{
    if (m_reader)
        return {};
    auto reader = store::CaseFile::openReader(m_path, m_clock);
    if (!reader)
        return fail(reader.error());
    m_reader = std::move(*reader);
    m_payments.emplace(*m_reader);
    return {};
}

Result<QList<CiteLine>> CiteSearch::of(const QList<PaymentId> &payments, const QList<RecordId> &records,
                                       const Progress &progress)
{
    const std::lock_guard lock(m_mutex);
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    const auto chosen = m_payments->of(payments, mostCitable);
    if (!chosen)
        return fail(chosen.error());
    QList<CiteLine> found;
    for (const RecordId record : records) {
        if (progress.isCancelled() || found.size() >= mostCitable)
            break;
        if (const auto added = addStatements(record, {}, found); !added)
            return fail(added.error());
    }
    return lines(*chosen) + found;
}

Result<QList<CiteLine>> CiteSearch::find(const QString &words, const Progress &progress)
{
    const std::lock_guard lock(m_mutex);
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    const PaymentWish wish = paymentWish(words);
    const auto stated = statements(words, progress);
    if (!stated)
        return fail(stated.error());
    const auto paid = m_payments->find(wish, mostCitable, progress);
    if (!paid)
        return fail(paid.error());
    const bool isPayment = wish.minor >= 0 || wish.since.isValid();
    return isPayment ? lines(*paid) + *stated : *stated + lines(*paid);
}

Result<QList<CiteLine>> CiteSearch::statements(const QString &words, const Progress &progress)
{
    const auto hits = m_reader->search().find(words, mostFoundRecords);
    if (!hits)
        return fail(hits.error());
    QList<CiteLine> found;
    QSet<RecordId> seen;
    for (const store::SearchHit &hit : *hits) {
        if (progress.isCancelled() || found.size() >= mostCitable)
            break;
        if (!hit.record.isValid() || seen.contains(hit.record))
            continue;
        seen << hit.record;
        if (const auto added = addStatements(hit.record, hit.property, found); !added)
            return fail(added.error());
    }
    return found;
}

/// The property that was found stands first.
Result<void> CiteSearch::addStatements(RecordId record, const QString &firstProperty, QList<CiteLine> &lines)
{
    auto statements = m_reader->statements().of(record);
    if (!statements)
        return fail(statements.error());
    std::stable_sort(statements->begin(), statements->end(), [&](const Statement &a, const Statement &b) {
        return a.property == firstProperty && b.property != firstProperty;
    });
    for (const Statement &statement : std::as_const(*statements)) {
        if (lines.size() >= mostCitable)
            break;
        lines << CiteLine{statementLine(*m_reader, statement), statement.id, {}};
    }
    return {};
}

QList<CiteLine> CiteSearch::lines(const QList<Payment> &payments)
{
    QList<CiteLine> made;
    for (const Payment &payment : payments)
        made << CiteLine{m_payments->line(payment), {}, payment.id};
    return made;
}

} // namespace kluwen::ui

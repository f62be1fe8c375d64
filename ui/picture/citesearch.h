#pragma once
#include "core/base/progress.h"
#include "core/store/casefile.h"
#include "ui/picture/paymentsearch.h"
#include <memory>
#include <mutex>

namespace kluwen::ui
{

/// A statement or a payment as it is offered to be cited.
struct CiteLine
{
    QString text;
    StatementId statement; ///< else it is a payment
    PaymentId payment;
};

/// Finds what a text can cite. For a worker: reads through a connection of its own, which it opens at the first search.
/// One search at a time; another waits until it ends.
class CiteSearch
{
public:
    CiteSearch(QString path, const Clock &clock) : m_path(std::move(path)), m_clock(clock) {}

    /// Of what is selected: payments, then statements of things and ties.
    [[nodiscard]] Result<QList<CiteLine>> of(const QList<PaymentId> &payments, const QList<RecordId> &records,
                                             const Progress &progress);
    /// Payments stand first where an amount or a day is asked for, which a statement seldom has. Cancelled: what was
    /// found until then.
    [[nodiscard]] Result<QList<CiteLine>> find(const QString &words, const Progress &progress);

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> addStatements(RecordId record, const QString &firstProperty, QList<CiteLine> &lines);
    [[nodiscard]] Result<QList<CiteLine>> statements(const QString &words, const Progress &progress);
    [[nodiscard]] QList<CiteLine> lines(const QList<Payment> &payments);

    std::mutex m_mutex;
    QString m_path;
    const Clock &m_clock;
    std::unique_ptr<store::CaseFile> m_reader;
    std::optional<PaymentSearch> m_payments;
};

} // namespace kluwen::ui

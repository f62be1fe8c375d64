#pragma once
#include "core/base/progress.h"
#include "core/model/statement.h"
#include "core/model/thing.h"
#include "core/store/paymentstore.h"
#include "core/store/records.h"
#include <QPointF>
#include <QSet>
#include <vector>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::picture
{

/// A payment with the source that tells of it.
struct CasePayment
{
    store::PaymentRow row;
    SourceId source;
};

/// What a bank stated of an account, with the source that tells of it.
struct CaseSpan
{
    store::StatementSpan span;
    SourceId source;
};

/// A chart that an analyst composed: what it shows and where.
struct CaseChart
{
    QString title;
    QSet<RecordId> things; ///< those it shows, in grey or not; what it hides is not there
    QHash<RecordId, QPointF> places;
};

/// A case as it is, read once, before anything is left out. Only the rules of provision look at it; what a picture is
/// made of is the CaseView they leave.
struct Contents
{
    store::CaseInfo info;
    QList<Thing> things;         ///< by id
    QList<Link> links;           ///< by id
    QList<Statement> statements; ///< by subject
    QHash<SourceId, Source> sources;
    std::vector<CasePayment> payments; ///< by time, equal times by id
    QList<CaseSpan> spans;             ///< by account and first day
    QHash<RecordId, QPointF> places;   ///< on the chart of the whole case
    QList<CaseChart> charts;           ///< without the chart of the whole case
    QHash<QString, QString> documents; ///< those whose key begins with "picture."
    QByteArray pseudonymKey;           ///< 32 bytes of the case
    QDateTime now;                     ///< UTC, by the clock of the case

    QHash<PaymentId, QString> paymentTexts; ///< as the bank wrote them; of payments that those documents cite

    [[nodiscard]] const Thing *thing(RecordId id) const; ///< nullptr where absent
};

/// Changes nothing in the case. Storage, or Cancelled.
[[nodiscard]] Result<Contents> readContents(store::CaseFile &caseFile, Progress &progress);
/// Reads the texts of payments that `text` cites and that are not known yet: for what is being written.
[[nodiscard]] Result<void> readPaymentTexts(store::CaseFile &caseFile, const QString &text, Contents &contents);
[[nodiscard]] bool lacksPaymentTexts(const Contents &contents, const QString &text);

} // namespace kluwen::picture

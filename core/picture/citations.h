#pragma once
#include "core/base/ids.h"
#include "core/picture/citable.h"
#include "core/picture/picture.h"
#include "core/picture/texts.h"

namespace kluwen::picture
{

/// The mark with which an analyst's text cites a statement, "[s12]", or a payment, "[p34]". It names the statement or
/// payment itself, so that sentences can be moved and copied; in the picture it becomes the number of the source,
/// "[3]".
[[nodiscard]] QString citationMark(StatementId statement);
[[nodiscard]] QString citationMark(PaymentId payment);

/// Cites one of the two; the other is invalid.
struct CitationMark
{
    qsizetype at = 0;
    qsizetype length = 0;
    StatementId statement;
    PaymentId payment;
};
[[nodiscard]] QList<CitationMark> citationMarks(const QString &text); ///< in order
/// Statements and payments that the texts cite, each once, in the order of their first mark.
[[nodiscard]] QList<StatementId> citedStatements(const Texts &texts);
[[nodiscard]] QList<PaymentId> citedPayments(const Texts &texts);

/// The type of a thing or link and how the recipient reads its name; empty where it may not be seen.
struct CaseSubject
{
    QString type;
    Labels name;
};
[[nodiscard]] CaseSubject subjectOf(const CaseView &view, RecordId record);
/// A statement as a line to be read: "Ada Voorbeeld, telephone: ..."; what only names its subject: "Ada Voorbeeld,
/// name"; a tie: "Ada Voorbeeld owns Luchtbel B.V.".
[[nodiscard]] Phrase statementPhrase(const Statement &statement, const QString &type, const Labels &subject);
[[nodiscard]] Labels tieLabels(const QString &type, const QString &from, const QString &to); ///< "Ada owns Luchtbel"

/// Texts whose marks are numbers of sources, and what they cite. `missing` = marks that were left out, because the
/// recipient may not read what they cite or the case does not hold it.
struct CitedTexts
{
    Texts texts;
    QList<Statement> cited;      ///< as the recipient reads them, each once
    QList<CasePayment> payments; ///< each once, by time, equal times by id
    int missing = 0;
};
/// Texts without those that cite what is not citable: who may not read a statement or a payment may not read what is
/// concluded from it either. A matrix of hypotheses goes whole. `left` = how many went.
[[nodiscard]] Texts withoutUnreadable(const Texts &texts, const Citable &citable, int &left);
/// Judgements, options, lines of evidence and texts of the template's own sections that cite nothing at all.
[[nodiscard]] int textsWithoutCitation(const Texts &texts);
[[nodiscard]] CitedTexts resolveCitations(const Texts &texts, const Citable &citable,
                                          const QHash<SourceId, int> &numbers);

} // namespace kluwen::picture

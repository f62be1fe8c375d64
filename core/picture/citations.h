#pragma once
#include "core/base/ids.h"
#include "core/picture/picture.h"
#include "core/picture/texts.h"

namespace kluwen::picture
{

class CaseView;

/// The mark with which an analyst's text cites a statement: "[s12]". It names the statement itself, so that sentences
/// can be moved and copied; in the picture it becomes the number of the source, "[3]".
[[nodiscard]] QString citationMark(StatementId statement);

struct CitationMark
{
    qsizetype at = 0;
    qsizetype length = 0;
    StatementId statement;
};
[[nodiscard]] QList<CitationMark> citationMarks(const QString &text); ///< in order
/// Statements that the texts cite, each once, in the order of their first mark.
[[nodiscard]] QList<StatementId> citedStatements(const Texts &texts);

/// The type of a thing or link and how the recipient reads its name; empty where it may not be seen.
struct CaseSubject
{
    QString type;
    Labels name;
};
[[nodiscard]] CaseSubject subjectOf(const CaseView &view, RecordId record);
/// A statement as a line to be read: "Ada Voorbeeld, telephone: ..."; a tie: "Ada Voorbeeld owns Luchtbel B.V.".
[[nodiscard]] Phrase statementPhrase(const Statement &statement, const QString &type, const Labels &subject);
[[nodiscard]] Labels tieLabels(const QString &type, const QString &from, const QString &to); ///< "Ada owns Luchtbel"

/// Texts whose marks are numbers of sources, and what they cite. `missing` = marks that were left out, because the
/// recipient may not read the statement or the case does not hold it.
struct CitedTexts
{
    Texts texts;
    QList<Statement> cited; ///< as the recipient reads them, each once
    int missing = 0;
};
/// Texts without those that cite a statement which is not in the view: who may not read a statement may not read what
/// is concluded from it either. A matrix of hypotheses goes whole. `left` = how many went.
[[nodiscard]] Texts withoutUnreadable(const Texts &texts, const CaseView &view, int &left);
/// Judgements, options, lines of evidence and texts of the template's own sections that cite no statement at all.
[[nodiscard]] int textsWithoutCitation(const Texts &texts);
[[nodiscard]] CitedTexts resolveCitations(const Texts &texts, const CaseView &view,
                                          const QHash<SourceId, int> &numbers);

} // namespace kluwen::picture

#pragma once
#include "core/model/statement.h"
#include "core/model/thing.h"
#include "ui/base/casesession.h"

namespace kluwen::ui
{

/// The edits of the records room, each one labelled step that can be undone. Errors also go through
/// CaseSession::failed(). The source of a statement that has none becomes "entered by hand".
[[nodiscard]] Result<void> addStatementTo(CaseSession &session, const Thing &subject, Statement statement);
[[nodiscard]] Result<void> changeStatement(CaseSession &session, const Thing &subject, const Statement &before,
                                           Statement after);
[[nodiscard]] Result<void> removeStatement(CaseSession &session, const Thing &subject, const Statement &statement);
/// Links first, then things with all their links.
[[nodiscard]] Result<void> removeRecords(CaseSession &session, const QSet<RecordId> &records);

/// A thing of that type with these statements; their subjects are set. The new thing is selected.
[[nodiscard]] Result<RecordId> addThing(CaseSession &session, const QString &type, const QString &name,
                                        QList<Statement> statements);
/// A link with its tie and other statements; their subjects are set.
[[nodiscard]] Result<RecordId> addLinkBetween(CaseSession &session, const QString &type, const Thing &from,
                                              const Thing &to, QList<Statement> statements);

} // namespace kluwen::ui

#include "ui/base/casesession.h"
#include "core/store/history.h"
#include "core/store/thingstore.h"
#include "ui/base/tr.h"

namespace kluwen::ui
{

namespace
{

Error conflict(const QString &message, const QString &remedy)
{
    Error error;
    error.code = Error::Code::Conflict;
    error.message = message;
    error.remedy = remedy;
    return error;
}

bool isEmpty(const store::Changes &changes)
{
    return changes.records.isEmpty() && !changes.payments && !changes.charts && !changes.everything;
}

} // namespace

CaseSession::CaseSession(std::unique_ptr<store::CaseFile> caseFile, const Clock &clock, QObject *parent)
    : QObject(parent), m_caseFile(std::move(caseFile)), m_clock(clock)
{
}

CaseSession::~CaseSession() = default;

QString CaseSession::path() const
{
    return m_caseFile->path();
}

bool CaseSession::isEditable() const
{
    return m_imports == 0 && !m_caseFile->isReadOnly();
}

Result<void> CaseSession::edit(const store::EditLabel &label,
                               const std::function<Result<void>(store::CaseFile &)> &work)
{
    if (!isEditable())
        return refuse();
    auto scope = store::Edit::begin(*m_caseFile, label);
    if (!scope)
        return finish(fail(scope.error()));
    if (const auto done = work(*m_caseFile); !done)
        return finish(fail(done.error())); // the scope's destructor rolls back
    return finish(scope->commit());
}

Result<void> CaseSession::undo()
{
    return isEditable() ? finish(m_caseFile->history().undo()) : refuse();
}

Result<void> CaseSession::redo()
{
    return isEditable() ? finish(m_caseFile->history().redo()) : refuse();
}

void CaseSession::importStarted()
{
    ++m_imports;
}

void CaseSession::importFinished()
{
    m_imports = std::max(0, m_imports - 1);
    store::Changes changes;
    changes.everything = true;
    (void)finish(changes);
}

Result<void> CaseSession::finish(const Result<store::Changes> &changes)
{
    if (!changes) {
        if (changes.error().code != Error::Code::Cancelled)
            Q_EMIT failed(changes.error());
        return fail(changes.error());
    }
    if (isEmpty(*changes))
        return {};
    forgetRemoved();
    Q_EMIT changed(*changes);
    return {};
}

Result<void> CaseSession::refuse()
{
    const Error error = m_imports > 0
                            ? conflict(UiTr::tr("A file is being imported; nothing was changed."),
                                       UiTr::tr("Wait for the import to end, or stop it."))
                            : conflict(UiTr::tr("This case is open read-only; nothing was changed."),
                                       UiTr::tr("Close the case elsewhere and open it again, or work on a copy."));
    Q_EMIT failed(error);
    return fail(error);
}

/// What an edit, an undo or an undone import took away can no longer be selected.
void CaseSession::forgetRemoved()
{
    QSet<RecordId> left;
    for (const RecordId record : m_selection.records())
        if (m_caseFile->things().findThing(record) || m_caseFile->things().findLink(record))
            left.insert(record);
    if (left.size() != m_selection.records().size())
        m_selection.setRecords(left, m_selection.current());
}

} // namespace kluwen::ui

#include "ui/shell/selectionstatus.h"
#include "ui/base/casesession.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/shell/selectionflow.h"
#include "ui/shell/statusline.h"

#include <QTimer>

namespace kluwen::ui
{

SelectionStatus::SelectionStatus(CaseSession &session, Jobs &jobs, StatusLine &line, QObject *parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_line(line), m_delay(new QTimer(this))
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(120);
    connect(m_delay, &QTimer::timeout, this, &SelectionStatus::renew);
    connect(&session.selection(), &Selection::changed, m_delay, qOverload<>(&QTimer::start));
    connect(&session, &CaseSession::changed, m_delay, qOverload<>(&QTimer::start));
}

SelectionStatus::~SelectionStatus()
{
    m_line.setSelection({});
}

void SelectionStatus::renew()
{
    const int question = ++m_question;
    const QSet<RecordId> records = m_session.selection().records();
    const qsizetype payments = m_session.selection().payments().size();
    SelectionFlow known;
    known.records = records.size();
    known.payments = payments;
    m_line.setSelection(flowText(known, screenLanguage())); // the count at once, the sums when they are there
    if (records.isEmpty())
        return;
    m_jobs.start(
        UiTr::tr("Adding up the selection"), this,
        [records, path = m_session.path(), clock = &m_session.clock()](Progress &) -> Result<SelectionFlow> {
            const auto reader = store::CaseFile::openReader(path, *clock);
            if (!reader)
                return fail(reader.error());
            return selectionFlow(**reader, records);
        },
        [this, question, payments](Result<SelectionFlow> flow) {
            if (!flow || question != m_question)
                return;
            flow->payments = payments;
            m_line.setSelection(flowText(*flow, screenLanguage()));
        });
}

} // namespace kluwen::ui

#include "ui/money/caserates.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/tr.h"

#include <QFileInfo>

namespace kluwen::ui
{

CaseRates &CaseRates::of(CaseSession &session)
{
    if (auto *rates = session.findChild<CaseRates *>(QString(), Qt::FindDirectChildrenOnly))
        return *rates;
    return *new CaseRates(session);
}

CaseRates::CaseRates(CaseSession &session) : QObject(&session), m_session(session) {}

void CaseRates::load(Jobs &jobs, const QString &path)
{
    if (m_job)
        m_job->cancel();
    const auto work = [path](Progress &) -> Result<SharedRates> {
        auto table = money::RateTable::fromFile(path);
        if (!table)
            return fail(table.error());
        return std::make_shared<const LoadedRates>(LoadedRates{std::move(*table), QFileInfo(path).fileName()});
    };
    const int number = ++m_number;
    m_job = jobs.start(UiTr::tr("Reading the exchange rates"), this, work,
                       [this, number](const Result<SharedRates> &rates) {
                           if (number != m_number)
                               return; // another file was chosen meanwhile
                           if (!rates) {
                               Q_EMIT refused();
                               Q_EMIT m_session.failed(rates.error());
                               return;
                           }
                           m_table = *rates;
                           Q_EMIT changed();
                       });
}

} // namespace kluwen::ui

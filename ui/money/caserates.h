#pragma once
#include "core/money/rates.h"
#include <memory>
#include <QObject>
#include <QPointer>

namespace kluwen::ui
{

class CaseSession;
class Job;
class Jobs;

/// A table of exchange rates and the name of its file.
struct LoadedRates
{
    money::RateTable table;
    QString file;
};
using SharedRates = std::shared_ptr<const LoadedRates>;

/// The table of exchange rates of an open case: read once from the file that a person chose, shared by all views.
class CaseRates : public QObject
{
    Q_OBJECT
public:
    /// That of the session; it lives as long as the session.
    [[nodiscard]] static CaseRates &of(CaseSession &session);

    void load(Jobs &jobs, const QString &path);                        ///< in a worker
    [[nodiscard]] const SharedRates &table() const { return m_table; } ///< null = none is loaded

Q_SIGNALS:
    void changed();
    void refused(); ///< what was to be loaded; the session tells why

private:
    explicit CaseRates(CaseSession &session);

    CaseSession &m_session;
    SharedRates m_table;
    QPointer<Job> m_job;
    int m_number = 0;
};

} // namespace kluwen::ui

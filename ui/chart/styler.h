#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/chart/chartstyle.h"
#include <QObject>
#include <QPointer>

namespace kluwen::ui
{

class ChartView;

/// Keeps a chart drawn by the rules of the case: after every change of the rules, the case or the theme.
class Styler : public QObject
{
    Q_OBJECT
public:
    Styler(CaseSession &session, Jobs &jobs, ChartView &chart);
    ~Styler() override;

    [[nodiscard]] const StyleRules &rules() const { return m_rules; }
    [[nodiscard]] bool isComputing() const { return m_job; }

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

Q_SIGNALS:
    void styled(); ///< the chart is drawn by the rules as they are now

private:
    void readRules();
    void compute();
    void apply();

    CaseSession &m_session;
    Jobs &m_jobs;
    ChartView &m_chart;
    StyleRules m_rules;
    ChartStyle m_style;
    QPointer<Job> m_job;
    int m_number = 0;
};

} // namespace kluwen::ui

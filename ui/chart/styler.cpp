#include "ui/chart/styler.h"

#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"

namespace kluwen::ui
{

Styler::Styler(CaseSession &session, Jobs &jobs, ChartView &chart)
    : QObject(&chart), m_session(session), m_jobs(jobs), m_chart(chart)
{
    m_rules = styleRulesFromJson(session.caseFile().document(styleKey));
    connect(&chart, &ChartView::loaded, this, [this] {
        if (m_style.network == m_chart.network())
            return apply(); // the same network: a layout was taken
        compute();
    });
    connect(&session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        if (changes.charts || changes.everything)
            readRules();
    });
    if (chart.network())
        compute();
}

Styler::~Styler()
{
    if (m_job)
        m_job->cancel();
}

void Styler::setTheme(const Theme &)
{
    if (!m_rules.isEmpty())
        apply();
}

void Styler::readRules()
{
    const StyleRules rules = styleRulesFromJson(m_session.caseFile().document(styleKey));
    if (rules == m_rules)
        return;
    m_rules = rules;
    compute();
}

void Styler::compute()
{
    if (m_job)
        m_job->cancel();
    const int number = ++m_number;
    if (m_rules.isEmpty()) {
        const bool hadRules = !m_style.scales.empty();
        m_style = {};
        m_style.network = m_chart.network();
        if (hadRules)
            apply();
        Q_EMIT styled();
        return;
    }
    m_job = m_jobs.start(
        UiTr::tr("Working out the style rules"), this,
        [path = m_session.path(), &clock = m_session.clock(), network = m_chart.network(), rules = m_rules,
         language = screenLanguage()](Progress &progress) -> Result<ChartStyle> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            return computeStyle(**reader, network, rules, language, progress);
        },
        [this, number](Result<ChartStyle> answer) {
            if (number != m_number)
                return;
            m_job = nullptr;
            if (answer) {
                m_style = std::move(*answer);
                apply();
            } else if (answer.error().code != Error::Code::Cancelled) {
                Q_EMIT m_session.failed(answer.error());
            }
            Q_EMIT styled();
        });
}

void Styler::apply()
{
    if (m_style.network != m_chart.network())
        return; // the chart has been read again; what fits it comes after
    ChartCanvas &canvas = m_chart.canvas();
    canvas.changeScene([&](Scene &scene) { applyStyle(scene, m_style, canvas.theme()); });
    m_chart.renewOverlays();
}

} // namespace kluwen::ui

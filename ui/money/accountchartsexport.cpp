#include "ui/base/format.h"
#include "ui/base/rendering.h"
#include "ui/base/tr.h"
#include "ui/money/accountcharts.h"
#include "ui/money/charts/balancechart.h"
#include "ui/money/charts/chartfile.h"
#include "ui/money/charts/counterpartychart.h"
#include "ui/money/charts/flowchart.h"
#include "ui/money/charts/habitcharts.h"

#include <QChart>
#include <QMenu>
#include <QPainter>

namespace kluwen::ui
{

void AccountCharts::setPrompt(std::unique_ptr<Prompt> prompt)
{
    m_prompt = std::move(prompt);
}

void AccountCharts::fillExportMenu()
{
    m_exports->clear();
    const auto add = [this](const QString &name, Kind kind) {
        connect(m_exports->addAction(name), &QAction::triggered, this, [this, kind] { askToExport(kind); });
    };
    add(UiTr::tr("In and out..."), Kind::Flows);
    add(UiTr::tr("Balance..."), Kind::Balance);
    add(UiTr::tr("Counterparties..."), Kind::Counterparties);
    add(UiTr::tr("Hours of the week..."), Kind::Hours);
    add(UiTr::tr("Amounts..."), Kind::Amounts);
}

Result<void> AccountCharts::exportChart(Kind kind, const QString &path) const
{
    const Language language = screenLanguage();
    return renderToFile(path, {1200, 620}, [&](QPainter &painter, const QRectF &target) {
        if (kind == Kind::Hours)
            return hourFigure(m_habits, language).paint(painter, target, Theme::print(), -1);
        if (kind == Kind::Amounts)
            return amountFigure(m_habits, language).paint(painter, target, Theme::print(), -1);
        paintChart(painter, target, [&](QChart &chart, const Theme &theme) {
            if (kind == Kind::Flows)
                fillFlowChart(chart, m_figures, theme, language);
            else if (kind == Kind::Balance)
                fillBalanceChart(chart, m_figures, theme, language);
            else
                fillCounterpartyChart(chart, m_figures, theme, language);
        });
    });
}

void AccountCharts::askToExport(Kind kind)
{
    const QString path = m_prompt->fileToSave(UiTr::tr("Export the chart"), UiTr::tr("chart.pdf"),
                                              UiTr::tr("Pictures (*.pdf *.svg *.png)"));
    if (path.isEmpty())
        return;
    if (const auto written = exportChart(kind, path); !written)
        Q_EMIT m_session.failed(written.error());
}

} // namespace kluwen::ui

#include "ui/money/charts/sumfigures.h"
#include "ui/base/format.h"
#include "ui/money/charts/chartstyle.h"
#include "ui/money/charts/figureview.h"
#include "ui/money/charts/sumtitles.h"

#include <algorithm>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

constexpr double axisText = 72; ///< room for an amount beside the plot
constexpr double axisLine = 24; ///< room for a line of text below it

void setAxisFont(QPainter &painter)
{
    QFont font = painter.font();
    font.setPixelSize(11);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
}

QRectF plotBelow(QPainter &painter, const QRectF &target, const ChartTitle &title, const Theme &theme, double left)
{
    const QRectF rest = paintFigureTitle(painter, target, title.finding, title.reading, theme);
    setAxisFont(painter);
    return rest.adjusted(left, 8, -16, -axisLine);
}

void paintOut(QPainter &painter, const QRectF &bar, const Theme &theme)
{
    painter.fillRect(bar, QBrush(theme.series[1], Qt::BDiagPattern));
    painter.setPen(QPen(theme.series[1], 1));
    painter.drawRect(bar);
}

/// Where amounts stand on the axis at the left of a plot.
class AmountScale
{
public:
    AmountScale(const QRectF &plot, qint64 lowest, qint64 highest) : m_plot(plot), m_steps(amountSteps(lowest, highest))
    {
    }

    [[nodiscard]] double y(qint64 minor) const
    {
        const double low = static_cast<double>(m_steps.first) * static_cast<double>(m_steps.step);
        const double high = static_cast<double>(m_steps.last) * static_cast<double>(m_steps.step);
        return m_plot.bottom() - m_plot.height() * (static_cast<double>(minor) - low) / (high - low);
    }

    void paint(QPainter &painter, Currency currency, const Theme &theme, Language language) const
    {
        for (qint64 i = m_steps.first; i <= m_steps.last; ++i) {
            const double at = y(i * m_steps.step);
            painter.setPen(QPen(i == 0 ? theme.border : theme.grid, 1));
            painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
            painter.setPen(theme.textMuted);
            painter.drawText(QRectF(m_plot.left() - axisText, at - 9, axisText - 6, 18),
                             Qt::AlignRight | Qt::AlignVCenter, shortAmountText(i * m_steps.step, currency, language));
        }
    }

private:
    QRectF m_plot;
    AmountSteps m_steps;
};

void paintName(QPainter &painter, const QRectF &plot, double x, const QString &text, const Theme &theme)
{
    const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0 + 2;
    const double at = std::clamp(x, plot.left() + half, plot.right() - half);
    painter.setPen(theme.textMuted);
    painter.drawText(QRectF(at - half, plot.bottom() + 5, 2 * half, 16), Qt::AlignCenter, text);
}

} // namespace

void paintFlows(QPainter &painter, const QRectF &target, const AccountFigures &figures, const Theme &theme,
                Language language)
{
    if (figures.isEmpty())
        return;
    const QRectF plot = plotBelow(painter, target, flowTitle(figures, language), theme, axisText);
    qint64 most = 0;
    for (const PeriodFlow &flow : figures.flows)
        most = std::max({most, flow.in, flow.out});
    const AmountScale scale(plot, 0, most);
    scale.paint(painter, figures.currency, theme, language);
    const double width = plot.width() / static_cast<double>(figures.flows.size());
    constexpr size_t mostNames = 8;
    const size_t every = (figures.flows.size() + mostNames - 1) / mostNames;
    for (size_t i = 0; i < figures.flows.size(); ++i) {
        const PeriodFlow &flow = figures.flows[i];
        const double left = plot.left() + width * (static_cast<double>(i) + 0.1);
        const double bar = width * 0.4;
        const double in = scale.y(flow.in);
        const double out = scale.y(flow.out);
        painter.fillRect(QRectF(left, in, bar, scale.y(0) - in), theme.series[0]);
        if (flow.out > 0)
            paintOut(painter, QRectF(left + bar, out, bar, scale.y(0) - out), theme);
        if (i % every == 0)
            paintName(painter, plot, left + bar, periodName(flow.first, figures.length, language), theme);
    }
}

void paintBalance(QPainter &painter, const QRectF &target, const AccountFigures &figures, const Theme &theme,
                  Language language)
{
    if (figures.balances.empty())
        return;
    const QRectF plot = plotBelow(painter, target, balanceTitle(figures, language), theme, axisText);
    qint64 lowest = 0;
    qint64 highest = 0;
    const QDate first = figures.balances.front().day;
    QDate last = figures.balances.back().day;
    for (const std::vector<DayBalance> *list : {&figures.balances, &figures.stated})
        for (const DayBalance &at : *list) {
            lowest = std::min(lowest, at.minor);
            highest = std::max(highest, at.minor);
            last = std::max(last, at.day);
        }
    const AmountScale scale(plot, lowest, highest);
    scale.paint(painter, figures.currency, theme, language);
    const double days = std::max(1.0, dayPlace(last) - dayPlace(first));
    const auto x = [&](QDate day) {
        return plot.left() + (plot.width() - 8) * (dayPlace(day) - dayPlace(first)) / days;
    };
    QPolygonF line;
    for (size_t i = 0; i < figures.balances.size(); ++i) { // a balance stays what it was until the next payment
        if (i > 0)
            line << QPointF(x(figures.balances[i].day), scale.y(figures.balances[i - 1].minor));
        line << QPointF(x(figures.balances[i].day), scale.y(figures.balances[i].minor));
    }
    line << QPointF(x(last), scale.y(figures.balances.back().minor));
    painter.setPen(QPen(theme.series[0], 1.6));
    painter.drawPolyline(line);
    painter.setBrush(theme.canvas);
    painter.setPen(QPen(theme.text, 1.2));
    for (const DayBalance &stated : figures.stated)
        if (stated.day >= first)
            painter.drawEllipse(QPointF(x(stated.day), scale.y(stated.minor)), 3.2, 3.2);
    painter.setBrush(Qt::NoBrush);
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    constexpr int mostNames = 7;
    const int step = std::max(1, (months + mostNames - 1) / mostNames);
    QDate month(first.year(), first.month(), 1);
    if (month < first)
        month = month.addMonths(1);
    if (month > last)
        paintName(painter, plot, plot.left(), dateText(first, language), theme);
    for (; month <= last; month = month.addMonths(step))
        paintName(painter, plot, x(month), monthText(month.year(), month.month(), language), theme);
}

void paintCounterparties(QPainter &painter, const QRectF &target, const AccountFigures &figures, const Theme &theme,
                         Language language)
{
    if (figures.counterparties.empty())
        return;
    constexpr qsizetype letters = 34;
    const double names = std::min(280.0, target.width() * 0.4);
    const QRectF plot = plotBelow(painter, target, counterpartyTitle(figures, letters, language), theme, names);
    qint64 largest = 0;
    for (const Counterparty &other : figures.counterparties)
        largest = std::max(largest, other.in + other.out);
    const AmountSteps steps = amountSteps(0, largest);
    const double perMinor = plot.width() / (static_cast<double>(steps.last) * static_cast<double>(steps.step));
    for (qint64 i = 0; i <= steps.last; ++i) {
        const double x = plot.left() + static_cast<double>(i * steps.step) * perMinor;
        painter.setPen(QPen(i == 0 ? theme.border : theme.grid, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        paintName(painter, plot.adjusted(-40, 0, 16, 0), x, shortAmountText(i * steps.step, figures.currency, language),
                  theme);
    }
    const double row = std::min(plot.height() / static_cast<double>(figures.counterparties.size()), 44.0);
    for (size_t i = 0; i < figures.counterparties.size(); ++i) {
        const Counterparty &other = figures.counterparties[i];
        const QRectF band(plot.left(), plot.top() + row * (static_cast<double>(i) + 0.15), plot.width(), row * 0.7);
        const double in = static_cast<double>(other.in) * perMinor;
        const double out = static_cast<double>(other.out) * perMinor;
        painter.fillRect(QRectF(band.left(), band.top(), in, band.height()), theme.series[0]);
        if (other.out > 0)
            paintOut(painter, QRectF(band.left() + in, band.top(), out, band.height()), theme);
        painter.setPen(theme.text);
        const QString name =
            QStringLiteral("%1 · %2").arg(shortPartyName(other, letters, language),
                                          shortAmountText(other.in + other.out, figures.currency, language));
        painter.drawText(QRectF(plot.left() - names + 4, band.top(), names - 12, band.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideMiddle, static_cast<int>(names) - 12));
    }
}

} // namespace kluwen::ui

#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/charts/habitcharts.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

constexpr int hoursOfDay = static_cast<int>(AccountHabits::hours);
constexpr int daysOfWeek = static_cast<int>(AccountHabits::days);

const HourCell &cellOf(const AccountHabits &habits, int part)
{
    return habits.cells[static_cast<size_t>(part / hoursOfDay)][static_cast<size_t>(part % hoursOfDay)];
}

int busiestCell(const AccountHabits &habits)
{
    int busiest = 0;
    for (int part = 1; part < daysOfWeek * hoursOfDay; ++part)
        if (cellOf(habits, part).payments.size() > cellOf(habits, busiest).payments.size())
            busiest = part;
    return busiest;
}

QString hourText(int part, Language language)
{
    const int hour = part % hoursOfDay;
    return said(language, QT_TRANSLATE_NOOP("Ui", "%1, %2:00 to %3:00"))
        .arg(localeOf(language).dayName(part / hoursOfDay + 1, QLocale::LongFormat))
        .arg(hour, 2, 10, QLatin1Char('0'))
        .arg(hour + 1, 2, 10, QLatin1Char('0'));
}

QString hourFinding(const AccountHabits &habits, Language language)
{
    if (habits.timed == 0)
        return said(language, QT_TRANSLATE_NOOP("Ui", "The sources give no time of day"));
    const int busiest = busiestCell(habits);
    return said(language, QT_TRANSLATE_NOOP("Ui", "Most payments: %1 (%2 of %3)"))
        .arg(hourText(busiest, language),
             countText(static_cast<qint64>(cellOf(habits, busiest).payments.size()), language),
             countText(habits.timed, language));
}

QString hourReading(const AccountHabits &habits, Language language)
{
    if (habits.timed == 0)
        return said(language, QT_TRANSLATE_N_NOOP("Ui", "Of %n payment(s) only the day is known"),
                    static_cast<int>(habits.untimed));
    if (habits.untimed == 0)
        return said(language, QT_TRANSLATE_NOOP("Ui", "By day of the week and hour; darker is more payments"));
    return said(language,
                QT_TRANSLATE_NOOP(
                    "Ui", "By day of the week and hour; darker is more payments. Of %1 others only the day is known"))
        .arg(countText(habits.untimed, language));
}

/// The ground of the cells below the title; the title is as high as a figure of this width may need.
QRectF hourPlot(const QRectF &target)
{
    return target.adjusted(44, 66, -12, -24);
}

QRectF hourRect(const QRectF &plot, int part)
{
    const double width = plot.width() / hoursOfDay;
    const double height = plot.height() / daysOfWeek;
    return {plot.left() + part % hoursOfDay * width, plot.top() + part / hoursOfDay * height, width, height};
}

void paintHourAxis(QPainter &painter, const QRectF &plot, const Theme &theme, Language language)
{
    QFont font = painter.font();
    font.setPixelSize(11);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(theme.textMuted);
    for (int day = 0; day < daysOfWeek; ++day) {
        const QRectF row = hourRect(plot, day * hoursOfDay);
        painter.drawText(QRectF(plot.left() - 40, row.top(), 34, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                         localeOf(language).dayName(day + 1, QLocale::ShortFormat));
    }
    const int every = plot.width() / hoursOfDay < 22 ? 6 : 3;
    for (int hour = 0; hour < hoursOfDay; hour += every)
        painter.drawText(QRectF(hourRect(plot, hour).left() - 20, plot.bottom() + 4, 40, 16), Qt::AlignHCenter,
                         QStringLiteral("%1:00").arg(hour));
}

void paintHours(QPainter &painter, const QRectF &target, const AccountHabits &habits, const Theme &theme,
                Language language, int current)
{
    (void)paintFigureTitle(painter, target, hourFinding(habits, language), hourReading(habits, language), theme);
    const QRectF plot = hourPlot(target);
    if (plot.height() < 30 || habits.payments() == 0)
        return;
    paintHourAxis(painter, plot, theme, language);
    const auto most = static_cast<double>(std::max<size_t>(cellOf(habits, busiestCell(habits)).payments.size(), 1));
    QFont font = painter.font();
    font.setPixelSize(10);
    for (int part = 0; part < daysOfWeek * hoursOfDay; ++part) {
        const QRectF cell = hourRect(plot, part).adjusted(0.75, 0.75, -0.75, -0.75);
        const size_t count = cellOf(habits, part).payments.size();
        const double share = count == 0 ? 0 : 0.14 + 0.86 * std::sqrt(static_cast<double>(count) / most);
        const QColor fill = mixed(theme.canvas, theme.series[0], share);
        painter.fillRect(cell, count == 0 ? mixed(theme.canvas, theme.grid, 0.6) : fill);
        if (part == current) {
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRect(cell);
        }
        // The number as well, so that a print without colour can be read.
        if (count > 0 && cell.width() >= 18 && cell.height() >= 12) {
            painter.setFont(font);
            painter.setPen(contrast(fill, theme.text) >= contrast(fill, theme.canvas) ? theme.text : theme.canvas);
            painter.drawText(cell, Qt::AlignCenter, QString::number(count));
        }
    }
}

} // namespace

Figure hourFigure(const std::shared_ptr<const AccountHabits> &habits, Language language)
{
    Figure figure;
    figure.paint = [habits, language](QPainter &painter, const QRectF &target, const Theme &theme, int current) {
        paintHours(painter, target, *habits, theme, language, current);
    };
    figure.partAt = [](const QRectF &target, QPointF at) {
        const QRectF plot = hourPlot(target);
        if (!plot.contains(at))
            return -1;
        const int hour = static_cast<int>((at.x() - plot.left()) / plot.width() * hoursOfDay);
        const int day = static_cast<int>((at.y() - plot.top()) / plot.height() * daysOfWeek);
        return std::min(day, daysOfWeek - 1) * hoursOfDay + std::min(hour, hoursOfDay - 1);
    };
    figure.describe = [habits, language](int part) {
        const HourCell &cell = cellOf(*habits, part);
        if (cell.payments.empty())
            return QString();
        return hourText(part, language) + QLatin1Char('\n') +
               said(language, QT_TRANSLATE_N_NOOP("Ui", "%1 in %n payment(s)"), static_cast<int>(cell.payments.size()))
                   .arg(amountText(cell.minor, habits->currency, language));
    };
    figure.parts = daysOfWeek * hoursOfDay;
    figure.inRow = hoursOfDay;
    figure.name = hourFinding(*habits, language) + QStringLiteral(". ") + hourReading(*habits, language);
    return figure;
}

} // namespace kluwen::ui

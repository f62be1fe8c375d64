#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/charts/habitcharts.h"

#include <algorithm>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

QString amountFinding(const AccountHabits &habits, Language language)
{
    const auto amount = [&](qint64 minor) { return shortAmountText(minor, habits.currency, language); };
    if (habits.justBelow > 0)
        return said(language, QT_TRANSLATE_N_NOOP("Ui", "%n payment(s) just below %1"),
                    static_cast<int>(habits.justBelow))
            .arg(amount(habits.structuring));
    const auto most =
        std::max_element(habits.bins.begin(), habits.bins.end(),
                         [](const AmountBin &a, const AmountBin &b) { return a.payments.size() < b.payments.size(); });
    return most == habits.bins.end() ? said(language, QT_TRANSLATE_NOOP("Ui", "No payments"))
                                     : said(language, QT_TRANSLATE_NOOP("Ui", "Most payments are of %1 to %2"))
                                           .arg(amount(most->from), amount(most->to));
}

QString amountReading(const AccountHabits &habits, Language language)
{
    if (habits.thresholds.empty())
        return said(language,
                    QT_TRANSLATE_NOOP("Ui", "Number of payments by amount; in is filled, out is hatched; in %1"))
            .arg(habits.currency.letters());
    return said(language,
                QT_TRANSLATE_NOOP(
                    "Ui",
                    "Number of payments by amount; in is filled, out is hatched; dashed lines are thresholds; in %1"))
        .arg(habits.currency.letters());
}

QRectF amountPlot(const QRectF &target)
{
    return target.adjusted(48, 84, -16, -24);
}

double binLeft(const QRectF &plot, const AccountHabits &habits, size_t bin)
{
    return plot.left() + plot.width() * static_cast<double>(bin) / static_cast<double>(habits.bins.size());
}

/// Where an amount stands: bins are equally wide, inside one the scale is even.
double amountX(const QRectF &plot, const AccountHabits &habits, qint64 minor)
{
    for (size_t i = 0; i < habits.bins.size(); ++i) {
        const AmountBin &bin = habits.bins[i];
        if (minor > bin.to)
            continue;
        const double width = plot.width() / static_cast<double>(habits.bins.size());
        const double share = static_cast<double>(minor - bin.from) / static_cast<double>(bin.to - bin.from);
        return binLeft(plot, habits, i) + width * std::clamp(share, 0.0, 1.0);
    }
    return plot.right();
}

void paintCounts(QPainter &painter, const QRectF &plot, qint64 most, const Theme &theme, Language language)
{
    qint64 step = 1;
    for (int i = 0; most / step > 4; ++i)
        step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    for (qint64 count = 0; count <= most; count += step) {
        const double y = plot.bottom() - plot.height() * static_cast<double>(count) / static_cast<double>(most);
        painter.setPen(QPen(count == 0 ? theme.border : theme.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.textMuted);
        painter.drawText(QRectF(plot.left() - 48, y - 8, 42, 16), Qt::AlignRight | Qt::AlignVCenter,
                         countText(count, language));
    }
}

void paintBins(QPainter &painter, const QRectF &plot, const AccountHabits &habits, qint64 most, const Theme &theme,
               Language language, int current)
{
    const double perPayment = plot.height() / static_cast<double>(most);
    double nameEnd = plot.left() - 40;
    for (size_t i = 0; i < habits.bins.size(); ++i) {
        const AmountBin &bin = habits.bins[i];
        const double left = binLeft(plot, habits, i) + 1;
        const double width = std::max(binLeft(plot, habits, i + 1) - 1 - left, 1.0);
        const double in = static_cast<double>(bin.in) * perPayment;
        const double out = static_cast<double>(bin.out) * perPayment;
        painter.fillRect(QRectF(left, plot.bottom() - in, width, in), theme.series[0]);
        const QRectF upper(left, plot.bottom() - in - out, width, out);
        if (bin.out > 0) {
            painter.fillRect(upper, QBrush(theme.series[1], Qt::BDiagPattern));
            painter.setPen(QPen(theme.series[1], 1));
            painter.drawRect(upper);
        }
        if (static_cast<int>(i) == current) {
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRect(QRectF(left, plot.bottom() - in - out, width, in + out));
        }
        const QString name = shortAmountText(bin.from, habits.currency, language);
        const double half = painter.fontMetrics().horizontalAdvance(name) / 2.0;
        if (left - 1 - half < nameEnd + 10)
            continue;
        painter.setPen(theme.textMuted);
        painter.drawText(QRectF(left - 1 - half, plot.bottom() + 4, 2 * half + 4, 16), Qt::AlignLeft, name);
        nameEnd = left - 1 + half;
    }
}

void paintThresholds(QPainter &painter, const QRectF &plot, const AccountHabits &habits, const Theme &theme,
                     Language language)
{
    double labelEnd = plot.left() - 100;
    for (const qint64 threshold : habits.thresholds) {
        const double x = amountX(plot, habits, threshold);
        painter.setPen(QPen(theme.text, 1.4, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top() - 2), QPointF(x, plot.bottom()));
        const QString text = shortAmountText(threshold, habits.currency, language);
        const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0;
        if (x - half < labelEnd + 6)
            continue;
        painter.setPen(theme.text);
        painter.drawText(QRectF(x - half, plot.top() - 18, 2 * half + 4, 15), Qt::AlignLeft, text);
        labelEnd = x + half;
    }
}

void paintAmounts(QPainter &painter, const QRectF &target, const AccountHabits &habits, const Theme &theme,
                  Language language, int current)
{
    (void)paintFigureTitle(painter, target, amountFinding(habits, language), amountReading(habits, language), theme);
    const QRectF plot = amountPlot(target);
    qint64 most = 1;
    for (const AmountBin &bin : habits.bins)
        most = std::max(most, bin.in + bin.out);
    if (plot.height() < 20 || habits.bins.empty())
        return;
    QFont font = painter.font();
    font.setPixelSize(11);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    paintCounts(painter, plot, most, theme, language);
    paintBins(painter, plot, habits, most, theme, language, current);
    paintThresholds(painter, plot, habits, theme, language);
}

} // namespace

Figure amountFigure(const std::shared_ptr<const AccountHabits> &habits, Language language)
{
    Figure figure;
    figure.paint = [habits, language](QPainter &painter, const QRectF &target, const Theme &theme, int current) {
        paintAmounts(painter, target, *habits, theme, language, current);
    };
    figure.partAt = [habits](const QRectF &target, QPointF at) {
        const QRectF plot = amountPlot(target);
        if (!plot.contains(at) || habits->bins.empty())
            return -1;
        const auto bins = static_cast<double>(habits->bins.size());
        return std::min(static_cast<int>((at.x() - plot.left()) / plot.width() * bins),
                        static_cast<int>(habits->bins.size()) - 1);
    };
    figure.describe = [habits, language](int part) {
        const AmountBin &bin = habits->bins[static_cast<size_t>(part)];
        if (bin.payments.empty())
            return QString();
        return said(language, QT_TRANSLATE_NOOP("Ui", "%1 up to %2: %3 in, %4 out"))
            .arg(amountText(bin.from, habits->currency, language), amountText(bin.to, habits->currency, language),
                 countText(bin.in, language), countText(bin.out, language));
    };
    figure.parts = static_cast<int>(habits->bins.size());
    figure.inRow = 1;
    figure.name = amountFinding(*habits, language) + QStringLiteral(". ") + amountReading(*habits, language);
    return figure;
}

} // namespace kluwen::ui

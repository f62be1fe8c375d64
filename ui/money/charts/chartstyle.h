#pragma once
#include "core/base/phrasebook.h"
#include "core/model/money.h"
#include "ui/base/theme.h"
#include <QDate>

class QAbstractAxis;
class QBarSet;
class QCategoryAxis;
class QChart;

namespace kluwen::ui
{

/// Takes series and axes away and puts on the colours of the theme: calm ground, no legend, no animation.
void clearChart(QChart &chart, const Theme &theme);
/// The finding in one sentence, and below it how to read the figure.
void setChartTitle(QChart &chart, const QString &finding, const QString &reading, const Theme &theme);
void styleAxis(QAbstractAxis &axis, const Theme &theme, bool grid);

/// What goes in is filled, what goes out is hatched: told apart without colour.
[[nodiscard]] QBarSet *makeInSet(const Theme &theme);
[[nodiscard]] QBarSet *makeOutSet(const Theme &theme);

/// Round steps of an axis of amounts that holds zero, lowest and highest (minor units).
struct AmountSteps
{
    qint64 step = 1;  ///< minor units
    qint64 first = 0; ///< in steps
    qint64 last = 1;
};
[[nodiscard]] AmountSteps amountSteps(qint64 lowest, qint64 highest, int mostSteps = 5);

/// An axis of amounts with at most so many round steps (and one below zero) that holds zero, lowest and highest (minor
/// units); its values are major units.
[[nodiscard]] QCategoryAxis *makeAmountAxis(qint64 lowest, qint64 highest, Currency currency, Language language,
                                            int mostSteps = 5);
/// An axis of days with the names of months at even distances; its values are those of dayPlace.
[[nodiscard]] QCategoryAxis *makeTimeAxis(QDate first, QDate last, Language language);
[[nodiscard]] double dayPlace(QDate day);                    ///< days since 1970-01-01
[[nodiscard]] double major(qint64 minor, Currency currency); ///< for drawing only

} // namespace kluwen::ui

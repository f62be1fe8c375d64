#pragma once
#include "core/base/datetime.h"
#include "core/base/ids.h"
#include "core/base/phrasebook.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/money.h"
#include "core/money/flows.h"
#include "ui/base/theme.h"
#include "ui/chart/timeaxis.h"
#include <QDate>
#include <QRectF>

class QPainter;

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// Something with a date, or with a beginning and perhaps an end.
struct TimelineEntry
{
    QDate from;
    QDate to;                 ///< invalid = a moment; for `lasts` = still so
    bool lasts = false;       ///< a period: directorship, ownership
    bool approximate = false; ///< the day, or the month as well, is not known exactly
    QString type;             ///< thing or link type: decides lane, symbol and colour
    QString text;
    RecordId record;
};

/// Events, periods and payments of a case on one time axis.
struct TimelineScene
{
    std::vector<TimelineEntry> entries;   ///< by date
    std::vector<money::MonthFlow> months; ///< by month; of the case as a whole `in` is the sum paid, `out` 0
    Currency currency;
};

/// Reads dated events and seizures, founding and dissolution, ties with a valid time, and payments per month in the
/// case's most frequent currency. With `account` set the payments are those into and out of that account.
[[nodiscard]] Result<TimelineScene> timelineScene(store::CaseFile &caseFile, RecordId account, Language language,
                                                  Progress &progress);

/// The entry of an item with dates as exact as they are known.
[[nodiscard]] TimelineEntry timelineEntry(const PartialDate &from, const PartialDate &to, const QString &type,
                                          const QString &text, RecordId record);

/// The days from the first to the last of what is in the scene, with a little room; invalid where it is empty.
[[nodiscard]] DayRange rangeOf(const TimelineScene &scene);

/// Where the parts of a timeline came to stand; for hit tests and for tests.
struct TimelinePlan
{
    struct Mark
    {
        size_t entry = 0;
        QRectF shape; ///< the symbol or the bar
        QRectF label; ///< null where there was no room
        QString text; ///< of the label, as shown; a period's may stand on two lines
    };
    struct Lane
    {
        QString title;
        QRectF area;
    };
    QRectF plot; ///< inside axis and lane titles
    std::vector<Lane> lanes;
    std::vector<Mark> marks;
    QRectF money;      ///< null where there are no payments
    double height = 0; ///< what all rows need; may be more than the target has
};

[[nodiscard]] TimelinePlan planTimeline(const QRectF &target, const TimelineScene &scene, const DayRange &range,
                                        Language language);

/// Of the bars of payments: round steps that reach the highest bar, above and below zero.
struct MoneyScale
{
    qint64 step = 1;
    qint64 topIn = 0; ///< a whole number of steps, as is topOut
    qint64 topOut = 0;
    double perMinor = 0; ///< pixels; 0 = there is nothing to draw
};
[[nodiscard]] MoneyScale moneyScale(qint64 mostIn, qint64 mostOut, double height);

struct TimelineOptions
{
    DayRange range; ///< not valid = everything
    bool background = true;
    size_t highlighted = SIZE_MAX; ///< entry with a halo
};

/// Draws the timeline on anything: screen, PNG, SVG, PDF. One unit is one pixel at 96 dpi.
void paintTimeline(QPainter &painter, const QRectF &target, const TimelineScene &scene, const Theme &theme,
                   Language language, const TimelineOptions &options = {});

} // namespace kluwen::ui

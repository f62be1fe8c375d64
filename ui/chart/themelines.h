#pragma once
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/money.h"
#include "ui/base/theme.h"
#include "ui/chart/timeaxis.h"
#include <QList>
#include <QRectF>
#include <QSet>

class QPainter;

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// A person, a company, an account: one line through time.
struct ThemeLine
{
    RecordId record;
    QList<RecordId> accounts; ///< whose payments are drawn on it: itself, or those that it holds
    QString name;
    QString type;
    QDate from; ///< founded or opened; invalid = not known
    QDate to;   ///< dissolved or closed
};

/// Payments of one day from one line to another, in one currency.
struct ThemeFlow
{
    int from = 0; ///< line
    int to = 0;
    double day = 0; ///< Julian day with the time of day, where it is known, of the first payment
    Currency currency;
    qint64 minor = 0; ///< at most what 64 bits hold
    std::vector<PaymentId> payments;
};

/// Something with a date in which lines took part: an event, a seizure, a call.
struct ThemeEvent
{
    QDate day;
    bool approximate = false; ///< not known to the day
    QString type;             ///< thing or link type
    QString text;
    RecordId record;
    std::vector<int> lines; ///< ascending, each once
};

/// Lines from top to bottom in a reading order with few crossings; flows and events in order of time.
struct ThemeScene
{
    std::vector<ThemeLine> lines;
    std::vector<ThemeFlow> flows;
    std::vector<ThemeEvent> events;
    qint64 otherPayments = 0; ///< payments of these lines with somebody who has no line

    [[nodiscard]] bool isEmpty() const { return lines.empty(); }
};

struct ThemeQuestion
{
    QList<RecordId> records; ///< things that get a line; empty = those between whom most happened
    int most = 12;           ///< lines at most
    bool perAccount = false; ///< a line for an account instead of one for its holder
};

constexpr int mostThemeLines = 100;

/// Reads payments, dated events and dated links between the lines. Cancelled; errors as of the store.
[[nodiscard]] Result<ThemeScene> themeScene(store::CaseFile &caseFile, const ThemeQuestion &question, Language language,
                                            Progress &progress);
[[nodiscard]] DayRange rangeOf(const ThemeScene &scene);

/// An order of lines in which what is drawn between them crosses few other lines. `weights[a * count + b]` is how much
/// there is between a and b (symmetric); returns the line for each place from the top. The same input gives the same
/// order.
[[nodiscard]] std::vector<int> orderOfLines(int count, const std::vector<double> &weights);
/// What an order costs: for all that is drawn, how many places it reaches over.
[[nodiscard]] double costOfOrder(const std::vector<int> &order, const std::vector<double> &weights);

/// Puts the lines of a scene into such an order.
void arrangeLines(ThemeScene &scene);

/// Where the parts of theme lines came to stand, pixels; for drawing, hit tests and tests.
struct ThemePlan
{
    struct Line
    {
        double y = 0;
        QRectF name;
        double start = 0; ///< the drawn life of the line
        double end = 0;
    };
    struct Link
    {
        int from = 0; ///< line
        int to = 0;
        double x = 0;
        double width = 1;          ///< by amount
        std::vector<size_t> flows; ///< of the scene, added up
        Currency currency;
        qint64 minor = 0;
        qint64 payments = 0;
        QRectF label; ///< null where there was no room
        QString text;
    };
    struct Event
    {
        size_t event = 0;
        double x = 0;
        std::vector<double> ys; ///< of its lines
        QRectF label;
        QString text;
    };
    enum class Slice { Day, Week, Month, Quarter, Year }; ///< payments within one are added up
    QRectF plot;
    double rowHeight = 0;
    double fontSize = 12;
    Slice slice = Slice::Day;
    std::vector<Line> lines;
    std::vector<Link> links;
    std::vector<Event> events;

    /// What is at a point; events before payments before lines. -1 = nothing of that kind.
    struct Hit
    {
        int event = -1;
        int link = -1;
        int line = -1;
        friend bool operator==(const Hit &, const Hit &) = default;
    };
    [[nodiscard]] Hit at(QPointF point) const;
};

/// Rows get lower where the target is low; below about nine pixels a row they are no longer readable.
[[nodiscard]] ThemePlan planThemeLines(const QRectF &target, const ThemeScene &scene, const DayRange &range,
                                       Language language);
/// The height at which every line keeps a comfortable distance.
[[nodiscard]] double comfortableHeight(const ThemeScene &scene);

struct ThemeOptions
{
    DayRange range; ///< not valid = everything
    bool background = true;
    QSet<RecordId> records; ///< selected: their lines and events stand out
    QSet<PaymentId> payments;
    ThemePlan::Hit current; ///< where the keyboard or the pointer is
};

/// Draws theme lines on anything: screen, PNG, SVG, PDF. One unit is one pixel at 96 dpi.
void paintThemeLines(QPainter &painter, const QRectF &target, const ThemeScene &scene, const Theme &theme,
                     Language language, const ThemeOptions &options = {});
/// The same with a plan made before for that target.
void paintThemeLines(QPainter &painter, const QRectF &target, const ThemeScene &scene, const ThemePlan &plan,
                     const Theme &theme, Language language, const ThemeOptions &options);

} // namespace kluwen::ui

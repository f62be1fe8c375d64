#include "core/store/paymentstore.h"
#include "core/store/records.h"
#include "ui/chart/themelines.h"
#include "ui/money/charts/habitcharts.h"
#include "ui/money/charts/sumfigures.h"
#include "ui/picture/figures.h"
#include "ui/picture/pagestyle.h"
#include "ui/picture/paperfigure.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

constexpr double julianDayOf1970 = 2'440'588;
constexpr double secondsOfOneDay = 86'400;

const RecordId ownAccount(1); ///< the accounts of a figure have no numbers of the case: it is the first, others follow

RecordId otherAccount(int other)
{
    return other < 0 ? RecordId() : RecordId(other + 2);
}

struct AccountData
{
    AccountFigures sums;
    std::shared_ptr<const AccountHabits> habits;
};

std::vector<store::PaymentRow> rowsOf(const picture::AccountFigure &figure)
{
    std::vector<store::PaymentRow> rows;
    for (const picture::AccountPayment &payment : figure.payments) {
        store::PaymentRow row;
        row.id = payment.id;
        row.seconds = payment.seconds;
        row.hasTime = payment.hasTime;
        row.minor = payment.minor;
        row.currency = figure.currency;
        row.payer = payment.isIncoming ? otherAccount(payment.other) : ownAccount;
        row.payee = payment.isIncoming ? ownAccount : otherAccount(payment.other);
        rows.push_back(row);
    }
    return rows;
}

AccountFigures sumsOf(const picture::AccountFigure &figure, Language language)
{
    const Phrasebook book(language);
    money::Ledger ledger;
    ledger.currency = figure.currency;
    QHash<RecordId, QString> names{{ownAccount, figure.name}};
    ledger.accounts.push_back(ownAccount);
    for (int other = 0; other < figure.others.size(); ++other) {
        ledger.accounts.push_back(otherAccount(other));
        names.insert(otherAccount(other),
                     figure.others[other].isEmpty()
                         ? book.text(QT_TRANSLATE_NOOP("Picture", "account not shown to this recipient"))
                         : figure.others[other]);
    }
    for (const picture::AccountPayment &payment : figure.payments) {
        const money::AccountIndex other = payment.other < 0 ? -1 : payment.other + 1;
        ledger.ids.push_back(payment.id);
        ledger.payer.push_back(payment.isIncoming ? other : 0);
        ledger.payee.push_back(payment.isIncoming ? 0 : other);
        ledger.seconds.push_back(payment.seconds);
        ledger.minor.push_back(payment.minor);
    }
    QList<store::StatementSpan> spans;
    for (const picture::StatedBalance &stated : figure.stated) {
        store::StatementSpan span;
        span.account = ownAccount;
        span.currency = figure.currency;
        span.firstDay = stated.day;
        span.lastDay = stated.day;
        (stated.isOpening ? span.opening : span.closing) = stated.minor;
        spans << span;
    }
    return accountFigures(ledger, names, ownAccount, spans, language);
}

ThemeScene sceneOf(const picture::ThemeFigure &figure, Language language)
{
    const Phrasebook book(language);
    ThemeScene scene;
    for (const picture::ThemeFigure::Line &line : figure.lines)
        scene.lines.push_back({line.record, {}, line.name, line.type, line.from.first(), line.to.last()});
    for (const picture::ThemeFigure::Flow &flow : figure.flows)
        scene.flows.push_back({flow.from, flow.to,
                               julianDayOf1970 + static_cast<double>(flow.seconds) / secondsOfOneDay, flow.currency,
                               flow.minor, flow.payments});
    for (const picture::ThemeFigure::Event &event : figure.events)
        scene.events.push_back({event.day.first(), event.day.approximate || event.day.day == 0, event.type,
                                picture::textOf(event.text, book), event.record, event.lines});
    arrangeLines(scene);
    return scene;
}

DayRange rangeOf(const picture::ThemeFigure &figure, const ThemeScene &scene)
{
    DayRange range = rangeOf(scene);
    if (figure.since.isValid())
        range.first = static_cast<double>(figure.since.toJulianDay());
    if (figure.until.isValid())
        range.last = static_cast<double>(figure.until.toJulianDay() + 1);
    return range.isValid() ? range : rangeOf(scene);
}

} // namespace

DrawFigure figureOf(const picture::AccountFigure &figure, Language language)
{
    using picture::AccountView;
    const AccountView view = figure.view;
    AccountData data;
    if (view == AccountView::Hours || view == AccountView::Amounts)
        data.habits = std::make_shared<AccountHabits>(accountHabits(rowsOf(figure), ownAccount, figure.currency));
    else
        data.sums = sumsOf(figure, language);
    return onPaper([data, view, language](QPainter &painter, const QRectF &target) {
        const Theme theme = Theme::print();
        switch (view) {
        case AccountView::Flows:
            return paintFlows(painter, target, data.sums, theme, language);
        case AccountView::Balance:
            return paintBalance(painter, target, data.sums, theme, language);
        case AccountView::Counterparties:
            return paintCounterparties(painter, target, data.sums, theme, language);
        case AccountView::Hours:
            return hourFigure(data.habits, language).paint(painter, target, theme, -1);
        case AccountView::Amounts:
            return amountFigure(data.habits, language).paint(painter, target, theme, -1);
        }
    });
}

DrawFigure figureOf(const picture::ThemeFigure &figure, Language language)
{
    auto scene = std::make_shared<ThemeScene>(sceneOf(figure, language));
    ThemeOptions options;
    options.range = rangeOf(figure, *scene);
    return onPaper([scene, options, language](QPainter &painter, const QRectF &target) {
        paintThemeLines(painter, target, *scene, Theme::print(), language, options);
    });
}

double figureHeightOf(const picture::ThemeFigure &figure)
{
    ThemeScene scene;
    scene.lines.resize(figure.lines.size());
    return std::clamp(comfortableHeight(scene) * PageStyle::unitsPerPixel, 360.0, 1200.0);
}

} // namespace kluwen::ui

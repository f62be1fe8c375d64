#include "core/base/number.h"
#include "core/picture/material.h"

namespace kluwen::picture
{

namespace
{

constexpr qsizetype listedEvents = 60;

TimelineItem eventItem(const Material &material, const Thing &thing)
{
    TimelineItem item;
    item.from = PartialDate::fromText(material.view.value(thing.id, QStringLiteral("date")));
    item.to = PartialDate::fromText(material.view.value(thing.id, QStringLiteral("end_date")));
    item.type = thing.type;
    item.text = value(material.caption(thing.id));
    item.record = thing.id;
    return item;
}

TimelineItem linkItem(const Material &material, const Link &link, const Statement &tie)
{
    TimelineItem item;
    item.from = tie.validFrom;
    item.to = tie.validTo;
    item.type = link.type;
    item.record = link.id;
    const LinkType *type = Schema::builtIn().link(link.type);
    const Labels words = type ? type->labels : Labels{link.type, link.type};
    const QString from = material.view.name(link.from);
    const QString to = material.view.name(link.to);
    item.text = value(Labels{from + QLatin1Char(' ') + words.nl + QLatin1Char(' ') + to,
                             from + QLatin1Char(' ') + words.en + QLatin1Char(' ') + to});
    return item;
}

QList<TimelineItem> itemsOf(const Material &material)
{
    QList<TimelineItem> items;
    for (const Thing &thing : material.view.things())
        if (const ThingType *type = Schema::builtIn().thing(thing.type); type && type->family == Family::Event)
            if (const TimelineItem item = eventItem(material, thing); item.from.isValid())
                items << item;
    for (const Link &link : material.view.links())
        if (link.type == QLatin1String("directorship") || link.type == QLatin1String("ownership") ||
            link.type == QLatin1String("loan"))
            for (const Statement &tie : material.view.of(link.id, tieProperty))
                if (tie.validFrom.isValid()) {
                    items << linkItem(material, link, tie);
                    break;
                }
    std::stable_sort(items.begin(), items.end(),
                     [](const TimelineItem &a, const TimelineItem &b) { return a.from.first() < b.from.first(); });
    return items;
}

Table tableOf(const Material &material, const QList<TimelineItem> &items)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Dated events and changes"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Date")), 2.2, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Kind")), 1.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "What")), 5, false}};
    for (const TimelineItem &item : items) {
        if (table.rows.size() == listedEvents)
            break;
        const ThingType *thing = Schema::builtIn().thing(item.type);
        const Phrase kind = thing ? value(thing->labels) : sentence(QT_TRANSLATE_NOOP("Picture", "tie"));
        Phrase when = value(item.from);
        if (item.to.isValid())
            when = sentence(QT_TRANSLATE_NOOP("Picture", "%1 to %2"), {item.from, item.to});
        table.rows << QList<Phrase>{when, kind, item.text};
        table.citations << material.citations(item.record);
    }
    return table;
}

} // namespace

std::vector<money::MonthFlow> monthsOf(const money::Ledger &ledger)
{
    std::map<std::pair<int, int>, qint64> sums;
    for (size_t row = 0; row < ledger.size(); ++row) {
        const QDate day = dateOfEpochDay(static_cast<int>(ledger.seconds[row] / 86400));
        qint64 &sum = sums[{day.year(), day.month()}];
        sum = checkedSum(sum, ledger.minor[row]).value_or(std::numeric_limits<qint64>::max());
    }
    std::vector<money::MonthFlow> months;
    months.reserve(sums.size());
    for (const auto &[month, sum] : sums)
        months.push_back({month.first, month.second, sum, 0});
    return months;
}

TimelineFigure timelineOf(const Material &material, QDate since, QDate until)
{
    TimelineFigure figure;
    for (const TimelineItem &item : itemsOf(material)) {
        const QDate end = item.to.isValid() ? item.to.last() : item.from.last();
        if ((!since.isValid() || end >= since) && (!until.isValid() || item.from.first() <= until))
            figure.items << item;
    }
    for (const money::MonthFlow &month : monthsOf(material.ledger)) {
        const QDate first(month.year, month.month, 1);
        if ((!since.isValid() || first.addMonths(1) > since) && (!until.isValid() || first <= until))
            figure.months.push_back(month);
    }
    figure.currency = material.ledger.currency;
    figure.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Dated facts above the sum of all payments per month"));
    return figure;
}

void fillTimeline(const Material &material, Section &section)
{
    const TimelineFigure figure = timelineOf(material, {}, {});
    if (figure.items.isEmpty() && figure.months.empty())
        return;
    section.blocks << figure;
    if (!figure.items.isEmpty())
        section.blocks << tableOf(material, figure.items);
}

void fillTimelineTable(const Material &material, Section &section)
{
    const QList<TimelineItem> items = itemsOf(material);
    if (!items.isEmpty())
        section.blocks << tableOf(material, items);
}

} // namespace kluwen::picture

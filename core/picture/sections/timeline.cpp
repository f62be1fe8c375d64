#include "core/base/number.h"
#include "core/picture/material.h"
#include "core/picture/sections/happenings.h"
#include "core/picture/sections/ties.h"

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
    item.text = value(tieWithEnd(material, link));
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
    std::stable_sort(items.begin(), items.end(), [](const TimelineItem &a, const TimelineItem &b) {
        if (a.from.first() != b.from.first())
            return a.from.first() < b.from.first();
        return a.type != QLatin1String("seizure") && b.type == QLatin1String("seizure");
    });
    return items;
}

/// A line of the table: what is dated, and on which day it stands.
struct Entry
{
    PartialDate day;
    TimelineItem item;
    bool isEnd = false; ///< a tie that began before the period and ends in it
};

bool isTie(const TimelineItem &item)
{
    return Schema::builtIn().link(item.type) != nullptr;
}

/// The first of January of the year of the first payment or event: what is older than that is how things stood.
/// Invalid where there is neither.
QDate beginOf(const Material &material, const QList<TimelineItem> &items)
{
    QDate first;
    const auto take = [&first](QDate day) {
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    };
    if (material.ledger.size() > 0)
        take(dateOfEpochDay(static_cast<int>(material.ledger.seconds.front() / 86400)));
    for (const TimelineItem &item : items)
        if (!isTie(item))
            take(item.from.first());
    return first.isValid() ? QDate(first.year(), 1, 1) : QDate();
}

QList<Entry> entriesOf(const QList<TimelineItem> &items, QDate begin, QList<TimelineItem> &earlier)
{
    QList<Entry> entries;
    for (const TimelineItem &item : items) {
        if (!isTie(item) || !begin.isValid() || item.from.last() >= begin)
            entries << Entry{item.from, item, false};
        else if (item.to.isValid() && item.to.last() >= begin)
            entries << Entry{item.to, item, true};
        else
            earlier << item;
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        if (a.day.first() != b.day.first())
            return a.day.first() < b.day.first();
        return a.item.type != QLatin1String("seizure") && b.item.type == QLatin1String("seizure");
    });
    return entries;
}

Phrase kindOfEntry(const Material &material, const TimelineItem &item)
{
    if (const LinkType *link = Schema::builtIn().link(item.type))
        return value(link->noun.nl.isEmpty() ? link->labels : link->noun);
    const Thing *thing = material.view.thing(item.record);
    return thing ? kindOfHappening(material, *thing) : Phrase{};
}

using LinksById = QHash<RecordId, const Link *>;

LinksById linksById(const Material &material)
{
    LinksById links;
    for (const Link &link : material.view.links())
        links.insert(link.id, &link);
    return links;
}

Phrase textOfEntry(const Material &material, const Entry &entry, const LinksById &links)
{
    if (const Thing *thing = material.view.thing(entry.item.record))
        return value(toldOf(material, *thing));
    const Link *link = links.value(entry.item.record);
    if (!link)
        return entry.item.text;
    const Labels standing = standingOf(material, *link);
    if (!entry.isEnd)
        return value(tieSentence(material, *link));
    if (link->type == QLatin1String("ownership")) {
        const QList<Labels> qualities = qualitiesOf(material, *link);
        const Labels last = said(sentence(QT_TRANSLATE_NOOP("Picture", "Last day on which %1 was %2 of %3"),
                                          {material.view.name(link->from), standing, material.view.name(link->to)}));
        const Labels owned =
            said(qualities.isEmpty()
                     ? sentence(QT_TRANSLATE_NOOP("Picture", "Last day on which %1 owned %2"),
                                {material.view.name(link->from), material.view.name(link->to)})
                     : sentence(QT_TRANSLATE_NOOP("Picture", "Last day on which %1 owned %2 (%3)"),
                                {material.view.name(link->from), material.view.name(link->to), listed(qualities)}));
        return value(Labels{last.nl, tellsShare(material, *link) ? last.en : owned.en});
    }
    if (standing.nl.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("Picture", "Last day of: %1"), {tieSentence(material, *link)});
    return sentence(QT_TRANSLATE_NOOP("Picture", "Last day on which %1 was %2 of %3"),
                    {material.view.name(link->from), withArticle(standing), material.view.name(link->to)});
}

Phrase whenOfEntry(const Entry &entry)
{
    const PartialDate &to = entry.item.to;
    if (entry.isEnd || !to.isValid() || to == entry.day)
        return value(entry.day);
    return sentence(QT_TRANSLATE_NOOP("Picture", "%1 to %2"), {entry.day, to});
}

void putTable(const Material &material, const QList<TimelineItem> &items, Section &section)
{
    const QDate begin = beginOf(material, items);
    const LinksById links = linksById(material);
    QList<TimelineItem> earlier;
    const QList<Entry> entries = entriesOf(items, begin, earlier);
    Table table;
    table.caption = begin.isValid() ? sentence(QT_TRANSLATE_NOOP("Picture", "Dated events and changes since %1"),
                                               {PartialDate::fromDate(begin)})
                                    : sentence(QT_TRANSLATE_NOOP("Picture", "Dated events and changes"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Date")), 2.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Kind")), 1.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "What")), 5, false}};
    for (const Entry &entry : entries.first(std::min(listedEvents, entries.size()))) {
        table.rows << QList<Phrase>{whenOfEntry(entry), kindOfEntry(material, entry.item),
                                    textOfEntry(material, entry, links)};
        table.citations << material.citations(entry.item.record);
    }
    if (!table.rows.isEmpty())
        section.blocks << table;
    if (entries.size() > listedEvents)
        section.blocks << note(
            counted(QT_TRANSLATE_N_NOOP("Picture", "%n later event(s) and change(s) are not listed."),
                    entries.size() - listedEvents));
    if (!earlier.isEmpty())
        section.blocks << note(counted(
            QT_TRANSLATE_N_NOOP("Picture", "This timeline leaves out %n tie(s) that began before %1 and did not "
                                           "end since."),
            earlier.size(), {PartialDate::fromDate(begin)}));
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
    figure.caption =
        sentence(QT_TRANSLATE_NOOP("Picture", "Dated facts above the sum of all payments per month, as of %1. Every "
                                              "transfer counts, so money that was passed on counts more than once."),
                 {PartialDate::fromDate(material.options.asOf.date())});
    return figure;
}

void fillTimeline(const Material &material, Section &section)
{
    const TimelineFigure figure = timelineOf(material, {}, {});
    if (figure.items.isEmpty() && figure.months.empty())
        return;
    section.blocks << figure;
    if (!figure.items.isEmpty())
        putTable(material, figure.items, section);
}

void fillTimelineFigure(const Material &material, Section &section)
{
    TimelineFigure figure = timelineOf(material, {}, {});
    if (!figure.items.isEmpty() || !figure.months.empty())
        section.blocks << std::move(figure);
}

void fillTimelineTable(const Material &material, Section &section)
{
    const QList<TimelineItem> items = itemsOf(material);
    if (!items.isEmpty())
        putTable(material, items, section);
}

} // namespace kluwen::picture

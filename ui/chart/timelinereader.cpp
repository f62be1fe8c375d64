#include "core/base/number.h"
#include "core/model/schema.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "ui/chart/timelinefigure.h"

#include <algorithm>
#include <map>
#include <QHash>

namespace kluwen::ui
{

namespace
{

/// What is read of a case before the entries are made.
struct Material
{
    QHash<RecordId, Thing> things;
    QHash<RecordId, Link> links;
};

Result<Material> readMaterial(store::CaseFile &caseFile)
{
    Material material;
    const auto things = caseFile.things().things();
    if (!things)
        return fail(things.error());
    for (const Thing &thing : *things)
        material.things.insert(thing.id, thing);
    const auto links = caseFile.things().links();
    if (!links)
        return fail(links.error());
    for (const Link &link : *links)
        material.links.insert(link.id, link);
    return material;
}

QString captionOf(const Material &material, RecordId id)
{
    return material.things.value(id).caption;
}

/// "A → B".
QString tieText(const Material &material, const Link &link)
{
    return QStringLiteral("%1 → %2").arg(captionOf(material, link.from), captionOf(material, link.to));
}

/// Dates of birth and the like say when a life began, not when something happened in the case.
bool isHappening(const QString &property)
{
    return property == QLatin1String("date") || property == QLatin1String("founded") ||
           property == QLatin1String("dissolved") || property == QLatin1String("opened") ||
           property == QLatin1String("closed");
}

void addThingEntry(const Statement &statement, const Thing &thing, Language language,
                   std::vector<TimelineEntry> &entries)
{
    const PartialDate date = PartialDate::fromText(statement.value);
    if (!date.isValid() || !isHappening(statement.property))
        return;
    QString text = thing.caption;
    const PropertyType *property = Schema::builtIn().property(thing.type, statement.property);
    if (property && statement.property != QLatin1String("date"))
        text = QStringLiteral("%1: %2").arg(thing.caption, property->labels.in(language));
    entries.push_back(timelineEntry(date, {}, thing.type, text, thing.id));
}

void addTieEntry(const Material &material, const Statement &statement, const Link &link,
                 std::vector<TimelineEntry> &entries)
{
    const bool isTie = statement.property == tieProperty;
    const PartialDate from = isTie ? statement.validFrom : PartialDate::fromText(statement.value);
    if (!from.isValid() || (!isTie && statement.property != QLatin1String("date")))
        return;
    TimelineEntry entry =
        timelineEntry(from, isTie ? statement.validTo : PartialDate(), link.type, tieText(material, link), link.id);
    entry.lasts = isTie;
    entries.push_back(entry);
}

/// Payments per calendar month, no month left out.
std::vector<money::MonthFlow> monthsOf(const std::map<int, std::pair<qint64, qint64>> &sums)
{
    std::vector<money::MonthFlow> months;
    if (sums.empty())
        return months;
    for (int number = sums.begin()->first; number <= sums.rbegin()->first; ++number) {
        const auto found = sums.find(number);
        const auto sum = found == sums.end() ? std::pair<qint64, qint64>{} : found->second;
        months.push_back({number / 12, number % 12 + 1, sum.first, sum.second});
    }
    return months;
}

/// Sums of one currency per month, counted from the year 0.
struct CurrencyMonths
{
    qint64 payments = 0;
    std::map<int, std::pair<qint64, qint64>> sums;
};

/// One pass over the payments; the most frequent currency is shown, for sums of several have no meaning.
Result<void> readMonths(store::CaseFile &caseFile, RecordId account, TimelineScene &scene, Progress &progress)
{
    store::PaymentFilter filter;
    if (account.isValid())
        filter.accounts << account;
    std::map<quint16, CurrencyMonths> currencies;
    qint64 done = 0;
    const auto read = caseFile.payments().forEach(filter, [&](const store::PaymentRow &row) {
        const QDate day = dateOfEpochDay(Moment{row.seconds, false}.day());
        CurrencyMonths &months = currencies[row.currency.code];
        ++months.payments;
        auto &sum = months.sums[day.year() * 12 + day.month() - 1];
        qint64 &side = account.isValid() && row.payer == account ? sum.second : sum.first;
        // A sum past 64 bits stays at the most that can be shown.
        side = checkedSum(side, row.minor).value_or(side);
        return ++done % 4096 != 0 || !progress.isCancelled();
    });
    if (!read)
        return read;
    if (progress.isCancelled()) {
        Error error;
        error.code = Error::Code::Cancelled;
        return fail(error);
    }
    const auto most = std::max_element(currencies.begin(), currencies.end(), [](const auto &a, const auto &b) {
        return a.second.payments < b.second.payments;
    });
    if (most == currencies.end())
        return {};
    scene.currency = Currency{most->first};
    scene.months = monthsOf(most->second.sums);
    return {};
}

} // namespace

TimelineEntry timelineEntry(const PartialDate &from, const PartialDate &to, const QString &type, const QString &text,
                            RecordId record)
{
    TimelineEntry entry;
    entry.from = from.first();
    entry.to = to.isValid() ? to.last() : QDate();
    entry.approximate = from.approximate || from.day == 0;
    entry.lasts = to.isValid();
    entry.type = type;
    entry.text = text;
    entry.record = record;
    return entry;
}

Result<TimelineScene> timelineScene(store::CaseFile &caseFile, RecordId account, Language language, Progress &progress)
{
    const auto material = readMaterial(caseFile);
    if (!material)
        return fail(material.error());
    TimelineScene scene;
    const auto read = caseFile.statements().forEach([&](const Statement &statement) {
        if (const auto thing = material->things.constFind(statement.subject); thing != material->things.cend())
            addThingEntry(statement, *thing, language, scene.entries);
        else if (const auto link = material->links.constFind(statement.subject); link != material->links.cend())
            addTieEntry(*material, statement, *link, scene.entries);
        return !progress.isCancelled();
    });
    if (!read)
        return fail(read.error());
    if (const auto months = readMonths(caseFile, account, scene, progress); !months)
        return fail(months.error());
    std::stable_sort(scene.entries.begin(), scene.entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.from < b.from; });
    return scene;
}

DayRange rangeOf(const TimelineScene &scene)
{
    DayRange range;
    const auto include = [&range](QDate day) {
        if (!day.isValid())
            return;
        const auto number = static_cast<double>(day.toJulianDay());
        range.first = range.first == 0 ? number : std::min(range.first, number);
        range.last = std::max(range.last, number + 1);
    };
    for (const TimelineEntry &entry : scene.entries) {
        include(entry.from);
        include(entry.to);
    }
    for (const money::MonthFlow &month : scene.months) {
        const QDate first(month.year, month.month, 1);
        include(first);
        include(first.addDays(first.daysInMonth() - 1));
    }
    const double room = std::max((range.last - range.first) * 0.02, 2.0);
    return range.isValid() ? DayRange{range.first - room, range.last + room} : range;
}

} // namespace kluwen::ui

#include "ui/records/thingsnapshot.h"
#include "core/base/text.h"
#include "core/store/casefile.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <numeric>
#include <QCollator>
#include <QHash>

namespace kluwen::ui
{

namespace
{

constexpr qsizetype mostColumns = 7;

Error cancelled()
{
    Error error;
    error.code = Error::Code::Cancelled;
    return error;
}

bool isBetter(Grading a, Grading b)
{
    const auto rank = [](Grading grading) {
        return QStringLiteral("ABCX").indexOf(QLatin1Char(grading.source)) * 4 + grading.information;
    };
    return rank(a) < rank(b);
}

/// Reads the rows of a snapshot from the stores.
class Collector
{
public:
    Collector(store::CaseFile &caseFile, ThingSnapshot &snapshot, Progress &progress)
        : m_caseFile(caseFile), m_snapshot(snapshot), m_progress(progress)
    {
    }

    Result<void> collect()
    {
        if (const auto done = things(); !done)
            return done;
        if (const auto done = statements(); !done)
            return done;
        return links();
    }

private:
    Result<void> things()
    {
        const auto list = m_caseFile.things().things(m_snapshot.type);
        if (!list)
            return fail(list.error());
        m_snapshot.rows.resize(static_cast<size_t>(list->size()));
        m_index.reserve(list->size());
        for (qsizetype i = 0; i < list->size(); ++i) {
            ThingRow &row = m_snapshot.rows[static_cast<size_t>(i)];
            row.thing = (*list)[i];
            row.values.resize(m_snapshot.properties.size());
            row.key = searchKey(row.thing.caption);
            m_index.insert(row.thing.id, &row);
        }
        return {};
    }
    Result<void> statements()
    {
        qint64 seen = 0;
        bool stopped = false;
        const auto done = m_caseFile.statements().forEach([&](const Statement &statement) {
            if ((++seen & 0xfff) == 0) {
                m_progress.report(seen, 0, UiTr::tr("Reading statements"));
                stopped = m_progress.isCancelled();
            }
            if (ThingRow *row = m_index.value(statement.subject))
                take(*row, statement);
            return !stopped;
        });
        return stopped ? Result<void>(fail(cancelled())) : done;
    }
    void take(ThingRow &row, const Statement &statement)
    {
        if (row.statements++ == 0 || isBetter(statement.grading, row.best))
            row.best = statement.grading;
        if (statement.property == QLatin1String("role") && !row.roles.contains(statement.value))
            row.roles << statement.value;
        const qsizetype column = m_snapshot.properties.indexOf(statement.property);
        if (column >= 0) {
            QString &cell = row.values[column];
            if (cell.isEmpty())
                cell = statement.value;
            else if (!cell.split(QLatin1Char('\n')).contains(statement.value))
                cell += QLatin1Char('\n') + statement.value;
        }
        const PropertyType *property = Schema::builtIn().property(row.thing.type, statement.property);
        if (property && property->kind != ValueKind::LongText && statement.value != row.thing.caption)
            row.key += QLatin1Char('\n') + searchKey(statement.value);
    }
    Result<void> links()
    {
        const auto list = m_caseFile.things().links();
        if (!list)
            return fail(list.error());
        for (const Link &link : *list)
            for (const RecordId end : {link.from, link.to})
                if (ThingRow *row = m_index.value(end))
                    ++row->links;
        return {};
    }

    store::CaseFile &m_caseFile;
    ThingSnapshot &m_snapshot;
    Progress &m_progress;
    QHash<RecordId, ThingRow *> m_index;
};

/// Sorted once by name in the worker, so that the table compares numbers.
void rankByName(std::vector<ThingRow> &rows, Language language)
{
    QCollator collator(localeOf(language));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(rows.size());
    for (const ThingRow &row : rows)
        keys.push_back(collator.sortKey(
            row.thing.type == QLatin1String("person") ? sortName(splitName(row.thing.caption)) : row.thing.caption));
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const int compared = keys[a].compare(keys[b]);
        return compared != 0 ? compared < 0 : rows[a].thing.id < rows[b].thing.id;
    });
    for (size_t place = 0; place < order.size(); ++place)
        rows[order[place]].rank = static_cast<int>(place);
}

} // namespace

QStringList columnProperties(const ThingType &type)
{
    QStringList properties;
    for (const QString &key : type.keys)
        if (const PropertyType *property = type.property(key); property && !property->sensitive)
            properties << key;
    for (const PropertyType &property : type.properties)
        if (property.kind != ValueKind::LongText && property.id != QLatin1String("role") && !property.sensitive &&
            !type.caption.contains(property.id))
            properties << property.id;
    properties.removeDuplicates();
    if (!type.caption.isEmpty())
        properties.removeOne(type.caption.constFirst()); // it is the name already
    return properties.first(std::min(properties.size(), mostColumns));
}

Result<std::shared_ptr<const ThingSnapshot>> readThings(store::CaseFile &caseFile, const QString &type,
                                                        Language language, Progress &progress)
{
    auto snapshot = std::make_shared<ThingSnapshot>();
    snapshot->type = type;
    if (const ThingType *known = Schema::builtIn().thing(type))
        snapshot->properties = columnProperties(*known);
    const auto counts = caseFile.things().thingCounts();
    if (!counts)
        return fail(counts.error());
    for (const ThingType &known : Schema::builtIn().thingTypes())
        if (const qint64 count = counts->value(known.id); count > 0)
            snapshot->counts.append({known.id, count});
    if (const auto done = Collector(caseFile, *snapshot, progress).collect(); !done)
        return fail(done.error());
    rankByName(snapshot->rows, language);
    return std::shared_ptr<const ThingSnapshot>(std::move(snapshot));
}

} // namespace kluwen::ui

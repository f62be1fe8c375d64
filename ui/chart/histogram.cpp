#include "ui/chart/histogram.h"

#include "core/model/schema.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <unordered_set>

namespace kluwen::ui
{

namespace
{

using Dimension = HistogramQuestion::Dimension;
using Subject = HistogramQuestion::Subject;

Error stopped()
{
    Error error;
    error.code = Error::Code::Cancelled;
    error.message = UiTr::tr("Counting was stopped.");
    return error;
}

/// Which records count, and the values met so far with the records that have them.
class Counter
{
public:
    Counter(const graph::Network &network, Subject subject)
    {
        for (const RecordId id : subject == Subject::Things ? network.ids : network.links)
            if (id.isValid())
                m_wanted.insert(id);
    }

    [[nodiscard]] bool counts(RecordId id) const { return m_wanted.contains(id); }
    void add(RecordId id, const QString &key)
    {
        auto bar = m_bars.constFind(key);
        if (bar == m_bars.cend()) {
            bar = m_bars.insert(key, static_cast<std::int32_t>(m_keys.size()));
            m_keys << key;
        }
        m_pairs.emplace_back(id, *bar);
    }

    enum class Order { ByCount, ByKey };
    /// Bars in order of their count or key, with texts for the reader.
    [[nodiscard]] Histogram finished(Order order, const std::function<QString(const QString &)> &textOf)
    {
        std::sort(m_pairs.begin(), m_pairs.end());
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        std::vector<int> totals(static_cast<size_t>(m_keys.size()), 0);
        for (const auto &[id, bar] : m_pairs)
            ++totals[static_cast<size_t>(bar)];
        std::vector<std::int32_t> places(totals.size());
        std::iota(places.begin(), places.end(), 0);
        std::sort(places.begin(), places.end(), [&](std::int32_t a, std::int32_t b) {
            const int first = totals[static_cast<size_t>(a)];
            const int second = totals[static_cast<size_t>(b)];
            if (order == Order::ByCount && first != second)
                return first > second;
            return m_keys[a] < m_keys[b];
        });
        QStringList texts;
        std::vector<std::int32_t> rank(places.size());
        for (size_t place = 0; place < places.size(); ++place) {
            const bool isLast = places.size() > mostBars && place >= static_cast<size_t>(mostBars) - 1;
            rank[static_cast<size_t>(places[place])] = isLast ? mostBars - 1 : static_cast<std::int32_t>(place);
            if (!isLast)
                texts << textOf(m_keys[places[place]]);
        }
        if (places.size() > mostBars)
            texts << UiTr::tr("%n other value(s)", nullptr, static_cast<int>(places.size()) - mostBars + 1);
        for (auto &[id, bar] : m_pairs)
            bar = rank[static_cast<size_t>(bar)];
        return Histogram(texts, std::move(m_pairs));
    }

private:
    std::unordered_set<RecordId> m_wanted;
    QHash<QString, std::int32_t> m_bars;
    QStringList m_keys;
    std::vector<std::pair<RecordId, std::int32_t>> m_pairs;
};

/// Lower ends of the steps of a number of links.
constexpr std::array<int, 12> degreeSteps{0, 1, 2, 3, 4, 5, 10, 20, 50, 100, 500, 1000};

QString degreeText(int step, Language language)
{
    const auto s = static_cast<size_t>(step);
    const int first = degreeSteps[s];
    if (s + 1 == degreeSteps.size())
        return UiTr::tr("%1 or more").arg(countText(first, language));
    const int last = degreeSteps[s + 1] - 1;
    return first == last ? countText(first, language)
                         : UiTr::tr("%1 – %2").arg(countText(first, language), countText(last, language));
}

int degreeStep(size_t links)
{
    const auto above = std::upper_bound(degreeSteps.begin(), degreeSteps.end(), static_cast<int>(links));
    return static_cast<int>(above - degreeSteps.begin()) - 1;
}

Histogram countDegrees(const graph::Network &network, Subject subject, Language language)
{
    QStringList texts;
    for (int step = 0; step < static_cast<int>(degreeSteps.size()); ++step)
        texts << degreeText(step, language);
    std::vector<std::pair<RecordId, std::int32_t>> pairs;
    const auto degree = [&network](graph::NodeIndex node) { return network.edgesOf(node).size(); };
    if (subject == Subject::Things) {
        for (graph::NodeIndex node = 0; node < network.nodeCount(); ++node)
            pairs.emplace_back(network.ids[static_cast<size_t>(node)], degreeStep(degree(node)));
    } else {
        for (size_t e = 0; e < network.links.size(); ++e)
            if (network.links[e].isValid())
                pairs.emplace_back(network.links[e],
                                   degreeStep(std::min(degree(network.from[e]), degree(network.to[e]))));
    }
    return Histogram(texts, std::move(pairs));
}

Histogram countTypes(const graph::Network &network, Counter &counter, Subject subject, Language language)
{
    if (subject == Subject::Things)
        for (graph::NodeIndex node = 0; node < network.nodeCount(); ++node)
            counter.add(network.ids[static_cast<size_t>(node)], network.typeOf(node));
    else
        for (size_t e = 0; e < network.links.size(); ++e)
            if (network.links[e].isValid())
                counter.add(network.links[e], network.edgeTypeNames[network.edgeTypes[e]]);
    return counter.finished(Counter::Order::ByCount, [language](const QString &key) {
        if (const ThingType *thing = Schema::builtIn().thing(key))
            return thing->labels.in(language);
        const LinkType *link = Schema::builtIn().link(key);
        return link ? link->labels.in(language) : key;
    });
}

/// Types that have the property, in order of the schema, so that the same property reads the same everywhere.
const PropertyType *propertyOf(const QString &id, Subject subject)
{
    const Schema &schema = Schema::builtIn();
    if (subject == Subject::Things) {
        for (const ThingType &type : schema.thingTypes())
            if (const PropertyType *property = type.property(id))
                return property;
    } else {
        for (const LinkType &type : schema.linkTypes())
            if (const PropertyType *property = type.property(id))
                return property;
    }
    return nullptr;
}

Result<Histogram> countProperty(store::CaseFile &caseFile, Counter &counter, const HistogramQuestion &question,
                                Language language)
{
    const PropertyType *property = propertyOf(question.property, question.subject);
    const bool isDate = property && property->kind == ValueKind::Date;
    const auto statements = caseFile.statements().ofProperty(question.property);
    if (!statements)
        return fail(statements.error());
    for (const Statement &statement : *statements)
        if (counter.counts(statement.subject))
            counter.add(statement.subject,
                        isDate ? QString::number(PartialDate::fromText(statement.value).year) : statement.value);
    return counter.finished(isDate ? Counter::Order::ByKey : Counter::Order::ByCount, [&](const QString &key) {
        return property && !property->codes.isEmpty() ? property->codeLabel(key, language) : key;
    });
}

Result<Histogram> countGradings(store::CaseFile &caseFile, Counter &counter, Progress &progress)
{
    QHash<RecordId, QString> best;
    qint64 rows = 0;
    bool isStopped = false;
    const auto read = caseFile.statements().forEach([&](const Statement &statement) {
        if (++rows % 4096 == 0 && progress.isCancelled())
            isStopped = true;
        if (counter.counts(statement.subject)) {
            QString &grading = best[statement.subject];
            if (const QString text = statement.grading.toText(); grading.isEmpty() || text < grading)
                grading = text;
        }
        return !isStopped;
    });
    if (!read)
        return fail(read.error());
    if (isStopped)
        return fail(stopped());
    for (auto it = best.cbegin(); it != best.cend(); ++it)
        counter.add(it.key(), it.value());
    return counter.finished(Counter::Order::ByKey, [](const QString &key) { return key; });
}

Result<Histogram> countSources(store::CaseFile &caseFile, Counter &counter, Progress &progress)
{
    qint64 rows = 0;
    bool isStopped = false;
    const auto read = caseFile.statements().forEach([&](const Statement &statement) {
        if (++rows % 4096 == 0 && progress.isCancelled())
            isStopped = true;
        if (counter.counts(statement.subject))
            counter.add(statement.subject, QString::number(statement.source.value()));
        return !isStopped;
    });
    if (!read)
        return fail(read.error());
    if (isStopped)
        return fail(stopped());
    QHash<QString, QString> titles;
    const auto sources = caseFile.sources().all();
    if (!sources)
        return fail(sources.error());
    for (const Source &source : *sources)
        titles.insert(QString::number(source.id.value()),
                      source.format == QLatin1String("manual") ? UiTr::tr("Entered by hand") : source.title);
    return counter.finished(Counter::Order::ByCount,
                            [&titles](const QString &key) { return titles.value(key, UiTr::tr("Without a source")); });
}

QString monthKey(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

/// Days that a statement tells: of a date property, or the start of its validity.
QDate dayOf(const Statement &statement)
{
    if (statement.validFrom.month > 0)
        return statement.validFrom.first();
    if (statement.property == QLatin1String("birth_date") || statement.property == QLatin1String("death_date"))
        return {}; // a life is no event of the case
    const PartialDate date = statement.value.size() >= 7 && statement.value.size() <= 11
                                 ? PartialDate::fromText(statement.value)
                                 : PartialDate();
    return date.month > 0 ? date.first() : QDate();
}

Result<Histogram> countMonths(store::CaseFile &caseFile, Counter &counter, Subject subject, Language language,
                              Progress &progress)
{
    qint64 rows = 0;
    bool isStopped = false;
    const auto goesOn = [&] {
        if (++rows % 4096 == 0 && progress.isCancelled())
            isStopped = true;
        return !isStopped;
    };
    const auto read = caseFile.statements().forEach([&](const Statement &statement) {
        if (counter.counts(statement.subject))
            if (const QDate day = dayOf(statement); day.isValid())
                counter.add(statement.subject, monthKey(day));
        return goesOn();
    });
    if (!read)
        return fail(read.error());
    if (subject == Subject::Things && !isStopped) {
        // Payments of one account come close together in time: the month is made into text once for many.
        QHash<int, QString> monthOfDay;
        const auto paid = caseFile.payments().forEach({}, [&](const store::PaymentRow &row) {
            const int day = Moment{row.seconds, false}.day();
            QString &month = monthOfDay[day];
            if (month.isEmpty())
                month = monthKey(dateOfEpochDay(day));
            for (const RecordId side : {row.payer, row.payee})
                if (side.isValid() && counter.counts(side))
                    counter.add(side, month);
            return goesOn();
        });
        if (!paid)
            return fail(paid.error());
    }
    if (isStopped)
        return fail(stopped());
    return counter.finished(Counter::Order::ByKey, [language](const QString &key) {
        return monthText(key.left(4).toInt(), key.mid(5, 2).toInt(), language);
    });
}

} // namespace

Histogram::Histogram(QStringList texts, std::vector<std::pair<RecordId, std::int32_t>> pairs)
    : m_byRecord(std::move(pairs))
{
    std::sort(m_byRecord.begin(), m_byRecord.end());
    m_byRecord.erase(std::unique(m_byRecord.begin(), m_byRecord.end()), m_byRecord.end());
    for (const QString &text : texts)
        m_bars.push_back({text, 0});
    for (const auto &[id, bar] : m_byRecord)
        m_largest = std::max(m_largest, ++m_bars[static_cast<size_t>(bar)].total);
}

QSet<RecordId> Histogram::membersOf(int bar) const
{
    QSet<RecordId> members;
    for (const auto &[id, at] : m_byRecord)
        if (at == bar)
            members.insert(id);
    return members;
}

std::vector<int> Histogram::countOf(const QSet<RecordId> &records) const
{
    std::vector<int> counts(m_bars.size(), 0);
    for (const RecordId record : records) {
        auto at = std::lower_bound(m_byRecord.begin(), m_byRecord.end(), std::pair(record, std::int32_t(0)));
        for (; at != m_byRecord.end() && at->first == record; ++at)
            ++counts[static_cast<size_t>(at->second)];
    }
    return counts;
}

Result<Histogram> readHistogram(const QString &path, const Clock &clock,
                                const std::shared_ptr<const graph::Network> &network, const HistogramQuestion &question,
                                Language language, Progress &progress)
{
    if (!network)
        return Histogram();
    if (question.dimension == Dimension::Degree)
        return countDegrees(*network, question.subject, language);
    Counter counter(*network, question.subject);
    if (question.dimension == Dimension::Type)
        return countTypes(*network, counter, question.subject, language);
    const auto reader = store::CaseFile::openReader(path, clock);
    if (!reader)
        return fail(reader.error());
    switch (question.dimension) {
    case Dimension::Property:
        return countProperty(**reader, counter, question, language);
    case Dimension::Grading:
        return countGradings(**reader, counter, progress);
    case Dimension::Source:
        return countSources(**reader, counter, progress);
    default:
        return countMonths(**reader, counter, question.subject, language, progress);
    }
}

} // namespace kluwen::ui

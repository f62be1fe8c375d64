#include "core/base/number.h"
#include "core/model/schema.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "ui/base/symbols.h"
#include "ui/chart/themelines.h"

#include <algorithm>
#include <limits>
#include <map>
#include <QHash>

namespace kluwen::ui
{

namespace
{

constexpr double julianDayOfEpoch = 2'440'588; // 1 January 1970
constexpr double secondsOfDay = 86'400;

Error cancelledError()
{
    Error error;
    error.code = Error::Code::Cancelled;
    return error;
}

using Pair = std::pair<RecordId, RecordId>; ///< the lower first

/// An event before lines are chosen.
struct Happening
{
    ThemeEvent event;
    std::vector<RecordId> takers; ///< ascending, each once
};

class ThemeReader
{
public:
    ThemeReader(store::CaseFile &caseFile, const ThemeQuestion &question, Language language, Progress &progress)
        : m_caseFile(caseFile), m_question(question), m_language(language), m_progress(progress)
    {
    }

    Result<ThemeScene> read()
    {
        for (const auto step : {&ThemeReader::readRecords, &ThemeReader::readStatements, &ThemeReader::chooseLines,
                                &ThemeReader::readPayments}) {
            if (const auto done = (this->*step)(); !done)
                return fail(done.error());
            if (m_progress.isCancelled())
                return fail(cancelledError());
        }
        takeEvents();
        arrangeLines(m_scene);
        return std::move(m_scene);
    }

private:
    Result<void> readRecords();
    Result<void> readStatements();
    Result<void> chooseLines();
    Result<void> readPayments();
    void takeEvents();
    void readDate(const Statement &statement);
    void addLine(RecordId record);
    void addPair(const Pair &pair, int most);
    [[nodiscard]] RecordId lineOf(RecordId record) const { return m_lineOf.value(record, record); }
    [[nodiscard]] Result<std::vector<Pair>> pairsByMoney();
    [[nodiscard]] std::vector<Pair> pairsByEvents() const;

    store::CaseFile &m_caseFile;
    const ThemeQuestion &m_question;
    Language m_language;
    Progress &m_progress;
    QHash<RecordId, Thing> m_things;
    QHash<RecordId, Link> m_links;
    QHash<RecordId, RecordId> m_lineOf; ///< of an account or a phone, whom it stands for
    QHash<RecordId, QList<RecordId>> m_held;
    QHash<RecordId, std::pair<QDate, QDate>> m_lives;
    std::map<RecordId, std::vector<RecordId>> m_takers; ///< of events, from links
    std::vector<Happening> m_happenings;
    QHash<RecordId, int> m_places;
    ThemeScene m_scene;
};

Result<void> ThemeReader::readRecords()
{
    const auto things = m_caseFile.things().things();
    if (!things)
        return fail(things.error());
    for (const Thing &thing : *things)
        m_things.insert(thing.id, thing);
    const auto links = m_caseFile.things().links();
    if (!links)
        return fail(links.error());
    for (const Link &link : *links) {
        m_links.insert(link.id, link);
        const bool holds = link.type == QLatin1String("account_holder");
        // The first holder stands for an account: links come by id.
        if (((holds && !m_question.perAccount) || link.type == QLatin1String("user_of")) &&
            !m_lineOf.contains(link.to)) {
            m_lineOf.insert(link.to, link.from);
            if (holds)
                m_held[link.from] << link.to;
        }
    }
    for (const Link &link : *links)
        if (familyOfType(m_things.value(link.to).type) == Family::Event)
            m_takers[link.to].push_back(lineOf(link.from));
        else if (familyOfType(m_things.value(link.from).type) == Family::Event)
            m_takers[link.from].push_back(lineOf(link.to));
    return {};
}

Result<void> ThemeReader::readStatements()
{
    const auto read = m_caseFile.statements().forEach([this](const Statement &statement) {
        readDate(statement);
        return !m_progress.isCancelled();
    });
    if (!read)
        return fail(read.error());
    std::stable_sort(m_happenings.begin(), m_happenings.end(), [](const Happening &a, const Happening &b) {
        return std::tie(a.event.day, a.event.record) < std::tie(b.event.day, b.event.record);
    });
    // The same day from two sources is one event.
    const auto end = std::unique(m_happenings.begin(), m_happenings.end(), [](const Happening &a, const Happening &b) {
        return a.event.day == b.event.day && a.event.record == b.event.record;
    });
    m_happenings.erase(end, m_happenings.end());
    return {};
}

void ThemeReader::readDate(const Statement &statement)
{
    const QString &property = statement.property;
    const PartialDate date = PartialDate::fromText(statement.value);
    if (!date.isValid())
        return;
    const auto thing = m_things.constFind(statement.subject);
    if (property == QLatin1String("founded") || property == QLatin1String("opened"))
        m_lives[statement.subject].first = date.first();
    else if (property == QLatin1String("dissolved") || property == QLatin1String("closed"))
        m_lives[statement.subject].second = date.last();
    if (property != QLatin1String("date"))
        return;
    Happening happening;
    happening.event = {date.first(), date.approximate || date.day == 0, {}, {}, statement.subject, {}};
    if (thing != m_things.cend()) {
        if (familyOfType(thing->type) != Family::Event)
            return;
        happening.event.type = thing->type;
        happening.event.text = thing->caption;
        happening.takers = m_takers[statement.subject];
    } else if (const auto link = m_links.constFind(statement.subject); link != m_links.cend()) {
        if (familyOfType(m_things.value(link->to).type) == Family::Event)
            return; // the event has a date of its own
        happening.event.type = link->type;
        happening.takers = {lineOf(link->from), lineOf(link->to)};
    }
    std::sort(happening.takers.begin(), happening.takers.end());
    happening.takers.erase(std::unique(happening.takers.begin(), happening.takers.end()), happening.takers.end());
    if (!happening.takers.empty())
        m_happenings.push_back(std::move(happening));
}

/// Whoever shared the most events first.
std::vector<Pair> ThemeReader::pairsByEvents() const
{
    std::map<Pair, int> counts;
    constexpr size_t mostTakers = 12; // of a gathering of hundreds no pair is told
    for (const Happening &happening : m_happenings)
        for (size_t a = 0; a < happening.takers.size() && happening.takers.size() <= mostTakers; ++a)
            for (size_t b = a + 1; b < happening.takers.size(); ++b)
                ++counts[{happening.takers[a], happening.takers[b]}];
    std::vector<std::pair<Pair, int>> list(counts.begin(), counts.end());
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    std::vector<Pair> pairs;
    for (const auto &entry : list)
        pairs.push_back(entry.first);
    return pairs;
}

/// Between whom most was paid in the most frequent currency; then who paid each other in others.
Result<std::vector<Pair>> ThemeReader::pairsByMoney()
{
    const auto found = m_caseFile.payments().pairs({});
    if (!found)
        return fail(found.error());
    std::map<quint16, qint64> counts;
    for (const store::PaymentPair &pair : *found)
        counts[pair.currency.code] += pair.count;
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    std::map<Pair, std::pair<qint64, qint64>> sums; // sum, number of payments
    for (const store::PaymentPair &pair : *found) {
        const RecordId payer = lineOf(pair.payer);
        const RecordId payee = lineOf(pair.payee);
        if (!payer.isValid() || !payee.isValid() || payer == payee)
            continue;
        auto &sum = sums[{std::min(payer, payee), std::max(payer, payee)}];
        if (pair.currency.code == most->first)
            sum.first = checkedSum(sum.first, pair.sum).value_or(std::numeric_limits<qint64>::max());
        sum.second += pair.count;
    }
    std::vector<std::pair<Pair, std::pair<qint64, qint64>>> list(sums.begin(), sums.end());
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    std::vector<Pair> pairs;
    for (const auto &entry : list)
        pairs.push_back(entry.first);
    return pairs;
}

void ThemeReader::addLine(RecordId record)
{
    const auto thing = m_things.constFind(record);
    if (thing == m_things.cend() || m_places.contains(record))
        return;
    m_places.insert(record, static_cast<int>(m_scene.lines.size()));
    const auto life = m_lives.value(record);
    QList<RecordId> accounts = m_held.value(record);
    if (familyOfType(thing->type) == Family::Account)
        accounts << record;
    m_scene.lines.push_back({record, accounts, thing->caption, thing->type, life.first, life.second});
}

void ThemeReader::addPair(const Pair &pair, int most)
{
    const int missing = (m_places.contains(pair.first) ? 0 : 1) + (m_places.contains(pair.second) ? 0 : 1);
    if (static_cast<int>(m_scene.lines.size()) + missing > most)
        return;
    addLine(pair.first);
    addLine(pair.second);
}

Result<void> ThemeReader::chooseLines()
{
    const int most = std::clamp(m_question.most, 2, mostThemeLines);
    if (!m_question.records.isEmpty()) {
        for (const RecordId record : m_question.records)
            if (static_cast<int>(m_scene.lines.size()) < most)
                addLine(lineOf(record));
        return {};
    }
    // A third at most for those who met, the rest for those who paid; what is left over to those who met after all.
    const std::vector<Pair> met = pairsByEvents();
    for (const Pair &pair : met)
        addPair(pair, most / 3);
    const auto paid = pairsByMoney();
    if (!paid)
        return fail(paid.error());
    for (const std::vector<Pair> *pairs : {&*paid, &met})
        for (const Pair &pair : *pairs)
            addPair(pair, most);
    for (const Happening &happening : m_happenings)
        for (const RecordId taker : happening.takers)
            if (static_cast<int>(m_scene.lines.size()) < most)
                addLine(taker);
    return {};
}

Result<void> ThemeReader::readPayments()
{
    store::PaymentFilter filter;
    for (const ThemeLine &line : m_scene.lines)
        filter.accounts << line.accounts;
    if (filter.accounts.isEmpty())
        return {};
    using Key = std::tuple<qint64, int, int, quint16>; // day, from, to, currency
    std::map<Key, ThemeFlow> flows;
    qint64 done = 0;
    const auto read = m_caseFile.payments().forEach(filter, [&](const store::PaymentRow &row) {
        const int from = m_places.value(lineOf(row.payer), -1);
        const int to = m_places.value(lineOf(row.payee), -1);
        if (from < 0 || to < 0) {
            ++m_scene.otherPayments;
        } else if (from != to) {
            const double day = julianDayOfEpoch + static_cast<double>(row.seconds) / secondsOfDay;
            ThemeFlow &flow = flows[{static_cast<qint64>(day), from, to, row.currency.code}];
            flow.from = from;
            flow.to = to;
            flow.currency = row.currency;
            flow.day = flow.payments.empty() ? day : std::min(flow.day, day);
            flow.minor = checkedSum(flow.minor, row.minor).value_or(std::numeric_limits<qint64>::max());
            flow.payments.push_back(row.id);
        }
        return ++done % 4096 != 0 || !m_progress.isCancelled();
    });
    if (!read)
        return read;
    for (auto &entry : flows)
        m_scene.flows.push_back(std::move(entry.second));
    return {};
}

/// Events in which at least one line took part.
void ThemeReader::takeEvents()
{
    for (const Happening &happening : m_happenings) {
        ThemeEvent event = happening.event;
        QStringList others;
        for (const RecordId taker : happening.takers)
            if (const int place = m_places.value(taker, -1); place >= 0)
                event.lines.push_back(place);
            else
                others << m_things.value(taker).caption;
        if (event.lines.empty())
            continue;
        if (const LinkType *type = Schema::builtIn().link(event.type)) // a call has no name; whom it reached tells it
            event.text = others.isEmpty()
                             ? type->labels.in(m_language)
                             : QStringLiteral("%1 %2").arg(type->labels.in(m_language), others.constFirst());
        m_scene.events.push_back(std::move(event));
    }
}

} // namespace

Result<ThemeScene> themeScene(store::CaseFile &caseFile, const ThemeQuestion &question, Language language,
                              Progress &progress)
{
    return ThemeReader(caseFile, question, language, progress).read();
}

DayRange rangeOf(const ThemeScene &scene)
{
    DayRange range;
    const auto include = [&range](double first, double last) {
        range.first = range.first == 0 ? first : std::min(range.first, first);
        range.last = std::max(range.last, last);
    };
    for (const ThemeFlow &flow : scene.flows)
        include(flow.day, flow.day + 1);
    for (const ThemeEvent &event : scene.events)
        include(static_cast<double>(event.day.toJulianDay()), static_cast<double>(event.day.toJulianDay() + 1));
    const double room = std::max((range.last - range.first) * 0.02, 2.0);
    return range.isValid() ? DayRange{range.first - room, range.last + room} : range;
}

} // namespace kluwen::ui

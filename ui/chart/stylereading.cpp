#include "core/analysis/measures.h"
#include "core/model/schema.h"
#include "core/store/casefile.h"
#include "core/store/statementstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/chart/chartstyle.h"

#include <cmath>
#include <limits>
#include <map>

namespace kluwen::ui
{

namespace
{

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

/// Reads and measures for one chart; measures are made once for all rules.
class StyleReader
{
public:
    StyleReader(store::CaseFile &caseFile, const graph::Network &network, Language language, Progress &progress)
        : m_case(caseFile), m_network(network), m_language(language), m_progress(progress)
    {
    }

    [[nodiscard]] Result<StyleScale> read(const StyleRule &rule)
    {
        switch (rule.measure) {
        case StyleMeasure::Type:
            return typeScale(rule);
        case StyleMeasure::Property:
            return propertyScale(rule);
        case StyleMeasure::Grading:
            return gradingScale(rule);
        case StyleMeasure::Degree:
        case StyleMeasure::Betweenness:
        case StyleMeasure::PageRank:
        case StyleMeasure::Community:
            return measuredScale(rule);
        case StyleMeasure::MoneyIn:
        case StyleMeasure::MoneyOut:
            return moneyScale(rule);
        case StyleMeasure::Certainty:
            return certaintyScale(rule);
        case StyleMeasure::Amount:
            return amountScale(rule);
        case StyleMeasure::Count:
            return countScale(rule);
        case StyleMeasure::None:
            break;
        }
        return StyleScale{rule, {}, {}, {}, false, {}};
    }

    void needExactPaths(bool needed) { m_exactPaths = needed; }

private:
    [[nodiscard]] size_t nodes() const { return static_cast<size_t>(m_network.nodeCount()); }
    [[nodiscard]] size_t edges() const { return static_cast<size_t>(m_network.edgeCount()); }
    [[nodiscard]] std::function<QString(double)> asCount() const
    {
        return [language = m_language](double value) { return countText(std::llround(value), language); };
    }

    [[nodiscard]] StyleScale typeScale(const StyleRule &rule) const
    {
        std::vector<QString> keys;
        if (isForLinks(rule.channel))
            for (const std::uint16_t type : m_network.edgeTypes)
                keys.push_back(m_network.edgeTypeNames[type]);
        else
            for (const std::uint16_t type : m_network.types)
                keys.push_back(m_network.typeNames[type]);
        return groupedScale(rule, keys, [language = m_language](const QString &key) {
            if (const ThingType *thing = Schema::builtIn().thing(key))
                return thing->labels.in(language);
            if (const LinkType *link = Schema::builtIn().link(key))
                return link->labels.in(language);
            return key == QLatin1String("payments") ? UiTr::tr("payments") : key;
        });
    }

    [[nodiscard]] const PropertyType *propertyOf(const QString &id) const
    {
        for (const QString &type : m_network.typeNames)
            if (const PropertyType *property = Schema::builtIn().property(type, id))
                return property;
        return nullptr;
    }

    [[nodiscard]] Result<StyleScale> propertyScale(const StyleRule &rule) const
    {
        const auto statements = m_case.statements().ofProperty(rule.property);
        if (!statements)
            return fail(statements.error());
        std::vector<QString> keys(nodes());
        for (const Statement &statement : *statements)
            if (const graph::NodeIndex node = m_network.find(statement.subject);
                node >= 0 && keys[static_cast<size_t>(node)].isEmpty())
                keys[static_cast<size_t>(node)] = statement.value;
        const PropertyType *property = propertyOf(rule.property);
        const bool isNumber =
            property && (property->kind == ValueKind::Number || property->kind == ValueKind::Percentage ||
                         property->kind == ValueKind::Amount);
        if (!isNumber && rule.channel != StyleChannel::ThingSize)
            return groupedScale(rule, keys, [property, language = m_language](const QString &key) {
                return property && !property->codes.isEmpty() ? property->codeLabel(key, language) : key;
            });
        std::vector<double> values(nodes(), noValue);
        for (size_t n = 0; n < keys.size(); ++n) {
            bool ok = false;
            const double value = QStringView(keys[n]).left(keys[n].indexOf(QLatin1Char(' '))).toDouble(&ok);
            if (ok)
                values[n] = value;
        }
        return steppedScale(
            rule, values, [language = m_language](double value) { return localeOf(language).toString(value, 'g', 6); });
    }

    [[nodiscard]] Result<StyleScale> gradingScale(const StyleRule &rule) const
    {
        std::vector<QString> best(nodes());
        qint64 rows = 0;
        bool isStopped = false;
        const auto read = m_case.statements().forEach([&](const Statement &statement) {
            if (++rows % 4096 == 0 && m_progress.isCancelled())
                isStopped = true;
            if (const graph::NodeIndex node = m_network.find(statement.subject); node >= 0) {
                QString &grading = best[static_cast<size_t>(node)];
                if (const QString text = statement.grading.toText(); grading.isEmpty() || text < grading)
                    grading = text;
            }
            return !isStopped;
        });
        if (!read)
            return fail(read.error());
        StyleScale scale = groupedScale(rule, best, [](const QString &key) { return key; });
        scale.own = best;
        return scale;
    }

    [[nodiscard]] Result<StyleScale> measuredScale(const StyleRule &rule)
    {
        if (!m_measures) {
            analysis::MeasureOptions options;
            options.exactPaths = m_exactPaths;
            auto measured = analysis::measure(m_network, options, m_progress);
            if (!measured)
                return fail(measured.error());
            m_measures = std::move(*measured);
        }
        if (rule.measure == StyleMeasure::Community)
            return communityScale(rule);
        if (rule.measure == StyleMeasure::Degree) {
            StyleScale scale = steppedScale(
                rule, std::vector<double>(m_measures->degree.begin(), m_measures->degree.end()), asCount());
            for (const int degree : m_measures->degree)
                scale.own.push_back(QString::number(degree));
            return scale;
        }
        const auto &values = rule.measure == StyleMeasure::Betweenness ? m_measures->betweenness : m_measures->pagerank;
        return steppedScale(
            rule, values, [language = m_language](double value) { return localeOf(language).toString(value, 'g', 2); });
    }

    [[nodiscard]] StyleScale communityScale(const StyleRule &rule) const
    {
        std::vector<QString> keys;
        std::map<int, int> sizes;
        for (const int community : m_measures->community)
            ++sizes[community];
        for (const int community : m_measures->community)
            keys.push_back(sizes[community] > 1 ? QString::number(community + 1) : QString());
        StyleScale scale =
            groupedScale(rule, keys, [](const QString &key) { return UiTr::tr("Community %1").arg(key); });
        scale.own = keys;
        return scale;
    }

    /// The currency of most money ties.
    [[nodiscard]] Currency commonest() const
    {
        std::map<Currency, int> counts;
        for (size_t e = 0; e < edges(); ++e)
            if (m_network.sums[e] != 0)
                ++counts[m_network.currencies[e]];
        Currency best = euro();
        int most = 0;
        for (const auto &[currency, count] : counts)
            if (count > most) {
                best = currency;
                most = count;
            }
        return best;
    }

    [[nodiscard]] std::function<QString(double)> asAmount(Currency currency) const
    {
        return [currency, language = m_language](double value) {
            return shortAmountText(std::llround(value), currency, language);
        };
    }

    /// Steps of sums are read off doubles; the sums themselves are never computed on.
    [[nodiscard]] StyleScale moneyScale(const StyleRule &rule) const
    {
        const Currency currency = commonest();
        std::vector<qint64> sums(nodes(), 0);
        for (size_t e = 0; e < edges(); ++e)
            if (m_network.sums[e] != 0 && m_network.currencies[e] == currency) {
                const graph::NodeIndex side =
                    rule.measure == StyleMeasure::MoneyIn ? m_network.to[e] : m_network.from[e];
                qint64 &sum = sums[static_cast<size_t>(side)];
                if (__builtin_add_overflow(sum, m_network.sums[e], &sum))
                    sum = std::numeric_limits<qint64>::max();
            }
        std::vector<double> values;
        for (const qint64 sum : sums)
            values.push_back(sum > 0 ? static_cast<double>(sum) : noValue);
        return steppedScale(rule, values, asAmount(currency));
    }

    [[nodiscard]] StyleScale amountScale(const StyleRule &rule) const
    {
        const Currency currency = commonest();
        std::vector<double> values;
        for (size_t e = 0; e < edges(); ++e)
            values.push_back(m_network.sums[e] > 0 && m_network.currencies[e] == currency
                                 ? static_cast<double>(m_network.sums[e])
                                 : noValue);
        return steppedScale(rule, values, asAmount(currency));
    }

    [[nodiscard]] StyleScale certaintyScale(const StyleRule &rule) const
    {
        // From low to high, so that the surest links are the widest.
        StyleScale scale{rule, {}, {}, {}, false, {}};
        scale.texts = {UiTr::tr("suspected"), UiTr::tr("unconfirmed"), UiTr::tr("confirmed")};
        scale.badges = {QStringLiteral("?"), QStringLiteral("~"), QStringLiteral("!")};
        for (const graph::Certainty certainty : m_network.certainty)
            scale.steps.push_back(static_cast<std::int8_t>(2 - static_cast<int>(certainty)));
        return scale;
    }

    /// Of the line: all links between the same two things count for each of them.
    [[nodiscard]] StyleScale countScale(const StyleRule &rule) const
    {
        std::map<std::pair<graph::NodeIndex, graph::NodeIndex>, double> counts;
        const auto pair = [this](size_t e) { return std::minmax(m_network.from[e], m_network.to[e]); };
        for (size_t e = 0; e < edges(); ++e)
            counts[pair(e)] += m_network.weights[e];
        std::vector<double> values;
        for (size_t e = 0; e < edges(); ++e)
            values.push_back(counts[pair(e)]);
        return steppedScale(rule, values, asCount());
    }

    store::CaseFile &m_case;
    const graph::Network &m_network;
    Language m_language;
    Progress &m_progress;
    bool m_exactPaths = false;
    std::optional<analysis::Measures> m_measures;
};

} // namespace

Result<ChartStyle> computeStyle(store::CaseFile &caseFile, std::shared_ptr<const graph::Network> network,
                                const StyleRules &rules, Language language, Progress &progress)
{
    ChartStyle style;
    style.network = std::move(network);
    if (rules.isEmpty() || !style.network)
        return style;
    StyleReader reader(caseFile, *style.network, language, progress);
    for (const StyleRule &rule : rules)
        if (rule.measure == StyleMeasure::Betweenness)
            reader.needExactPaths(true);
    for (const StyleRule &rule : rules) {
        auto scale = reader.read(rule);
        if (!scale)
            return fail(scale.error());
        style.scales.push_back(std::move(*scale));
    }
    return style;
}

} // namespace kluwen::ui

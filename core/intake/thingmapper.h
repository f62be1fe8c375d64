#pragma once
#include "core/intake/mapping.h"
#include "core/intake/rows.h"
#include "core/intake/stated.h"
#include <vector>

namespace kluwen::intake
{

/// Turns rows into things and links for a sink, after the things and links of a mapping.
class ThingMapper
{
public:
    /// Malformed where a column of the mapping is not in the table.
    [[nodiscard]] static Result<ThingMapper> create(const Mapping &mapping, const QStringList &headers);

    [[nodiscard]] bool isEmpty() const { return m_things.empty(); }
    /// Gives the things and links of the row; false where the sink asked to stop.
    [[nodiscard]] bool map(const Row &row, Sink &sink);

private:
    struct Value
    {
        std::string property;
        int column = -1;
        std::string constant;
    };
    struct ThingPlan
    {
        std::string type;
        std::string name;
        std::string scope;
        std::vector<int> key;
        std::vector<Value> values;
    };
    struct LinkPlan
    {
        std::string type;
        size_t from = 0;
        size_t to = 0;
        std::vector<Value> values;
        int validFrom = -1;
        int validTo = -1;
    };

    static Result<std::vector<Value>> planValues(const QList<ValueSpec> &values, const QList<ValueSpec> &constants,
                                                 const QStringList &headers);
    static std::vector<StatedValue> readValues(const std::vector<Value> &plan, const Row &row, bool &filled);
    Result<void> planThing(const ThingSpec &spec, const QStringList &headers);
    Result<void> planLink(const LinkSpec &spec, const QList<ThingSpec> &things, const QStringList &headers);
    bool giveLink(const LinkPlan &plan, const Row &row, Sink &sink) const;

    std::vector<ThingPlan> m_things;
    std::vector<LinkPlan> m_links;
    std::vector<std::string> m_keys; ///< of the things of this row; empty where it is not there
};

} // namespace kluwen::intake

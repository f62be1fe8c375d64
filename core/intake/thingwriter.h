#pragma once
#include "core/intake/accounts.h"
#include "core/intake/stated.h"
#include "core/model/schema.h"
#include <unordered_map>

namespace kluwen::intake
{

/// Writes the things and links that a source states. A thing is known again by the numbers that identify its type (a
/// valid BSN, KvK number, IBAN ...) and, in FollowTheMoney, by the id of the entity; never by its name, which is the
/// work of finding duplicates. Links wait for their ends, which may stand later in the file.
class ThingWriter
{
public:
    ThingWriter(store::BulkImport &into, const Provenance &provenance) : m_into(into), m_provenance(provenance) {}

    [[nodiscard]] Result<std::optional<RejectedRow>> thing(const StatedThing &thing);
    [[nodiscard]] Result<std::optional<RejectedRow>> link(StatedLink link);
    /// The links whose ends were never stated.
    [[nodiscard]] Result<QList<RejectedRow>> finish();

    /// The thing that the file calls by that key; invalid where it was not stated.
    [[nodiscard]] RecordId find(std::string_view key) const;

private:
    [[nodiscard]] Result<RecordId> resolve(const StatedThing &thing, const ThingType &type,
                                           const QList<Statement> &statements);
    [[nodiscard]] Result<void> write(const StatedLink &link, const LinkType &type, RecordId from, RecordId to);
    [[nodiscard]] Result<void> give(Statement statement, const StatedValue *value, qint64 line);

    store::BulkImport &m_into;
    const Provenance &m_provenance;
    std::unordered_map<std::string, RecordId> m_things; ///< by the file's own keys
    std::vector<StatedLink> m_waiting;
};

} // namespace kluwen::intake

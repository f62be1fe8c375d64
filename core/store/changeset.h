#pragma once
#include "core/base/result.h"
#include "core/store/records.h"
#include <memory>
#include <QByteArray>

namespace kluwen::store
{

class Database;

/// Records what happens to the content of the case while it stands, with SQLite's session extension. Only content
/// tables: what triggers write for the search index makes itself again when a changeset is applied.
class Recording
{
public:
    [[nodiscard]] static Result<Recording> start(Database &database);
    ~Recording();
    Recording(Recording &&) noexcept;
    Recording &operator=(Recording &&) = delete;

    [[nodiscard]] Result<QByteArray> changeset() const; ///< empty where nothing changed

private:
    struct Parts;
    explicit Recording(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// The changeset that takes that one back.
[[nodiscard]] Result<QByteArray> inverted(const QByteArray &changeset);

/// Applies all of it, or nothing of it (Conflict: what it would change has changed since). Captions that a later import
/// made differ do not stand in the way; renew them afterwards.
[[nodiscard]] Result<void> apply(Database &database, const QByteArray &changeset);

/// Which records it touches; call it while the case is in the state after the changeset.
[[nodiscard]] Result<Changes> changesOf(Database &database, const QByteArray &changeset);

} // namespace kluwen::store

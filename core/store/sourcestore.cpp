#include "core/store/sourcestore.h"
#include "core/base/tr.h"
#include "core/store/query.h"
#include "core/store/storageerror.h"

namespace kluwen::store
{

namespace
{

constexpr const char *sourceColumns = "SELECT id, title, file_name, sha256, size, format, grading, handling, added_at, "
                                      "reliability FROM source ";

Source readSource(const Query &query)
{
    Source source;
    source.id = query.id<SourceId>(0);
    source.title = query.text(1);
    source.fileName = query.text(2);
    source.sha256 = query.blob(3);
    source.size = query.integer(4);
    source.format = query.text(5);
    source.grading = Grading::fromText(query.text(6));
    source.handling = static_cast<Handling>(query.integer(7));
    source.addedAt = query.time(8);
    source.reliability = query.text(9);
    return source;
}

} // namespace

Result<SourceId> SourceStore::add(const Source &source)
{
    const auto added =
        execute(m_database,
                "INSERT INTO source (title, file_name, sha256, size, format, grading, handling, added_at, "
                "reliability) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                source.title, source.fileName, source.sha256, source.size, source.format, source.grading.toText(),
                static_cast<int>(source.handling), source.addedAt.isValid() ? source.addedAt : m_database.now(),
                source.reliability);
    if (!added)
        return fail(added.error());
    return SourceId(m_database.lastId());
}

Result<Source> SourceStore::find(SourceId id) const
{
    const std::string sql = std::string(sourceColumns) + "WHERE id = ?";
    const auto found = selectFirst(m_database, readSource, sql, id);
    if (!found)
        return fail(found.error());
    if (!found->has_value())
        return fail(makeError(Error::Code::NotFound,
                              Tr::tr("There is no source with number %1 in the case.").arg(id.value()),
                              Tr::tr("It may have been removed; renew the view."), m_database.path()));
    return **found;
}

Result<std::optional<Source>> SourceStore::findByChecksum(const QByteArray &sha256) const
{
    if (sha256.isEmpty()) // sources without a file have nothing to be recognised by
        return std::nullopt;
    const std::string sql = std::string(sourceColumns) + "WHERE sha256 = ? ORDER BY id LIMIT 1";
    return selectFirst(m_database, readSource, sql, sha256);
}

Result<QList<Source>> SourceStore::all() const
{
    const std::string sql = std::string(sourceColumns) + "ORDER BY id";
    return select(m_database, readSource, sql);
}

Result<SourceId> SourceStore::manual()
{
    const auto found = selectNumber(m_database, "SELECT MIN(id) FROM source WHERE format = 'manual'");
    if (!found)
        return fail(found.error());
    if (*found > 0)
        return SourceId(*found);
    Source source;
    source.title = QStringLiteral("manual"); // neutral: views name it in the language of the reader, by its format
    source.format = QStringLiteral("manual");
    return add(source);
}

} // namespace kluwen::store

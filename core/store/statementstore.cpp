#include "core/store/statementstore.h"
#include "core/base/tr.h"
#include "core/model/describe.h"
#include "core/model/schema.h"
#include "core/store/captions.h"
#include "core/store/query.h"
#include "core/store/sourcestore.h"
#include "core/store/storageerror.h"
#include "core/store/words.h"

namespace kluwen::store
{

namespace
{

constexpr const char *statementColumns =
    "SELECT id, subject, property, value, raw, verdict, language, source, locator, grading, "
    "handling, valid_from, valid_to, known_since, run FROM statement ";

// Reads a row of `columns`. Most statements have neither dates nor a language, and those texts cost nothing then.
class Reader
{
public:
    Statement read(const Query &query)
    {
        Statement statement;
        statement.id = query.id<StatementId>(0);
        statement.subject = query.id<RecordId>(1);
        statement.property = m_words.of(query.textView(2));
        statement.value = query.text(3);
        statement.raw = query.text(4);
        if (const std::string_view verdict = query.textView(5); !verdict.empty())
            statement.verdict = verdictFromText(m_words.of(verdict));
        statement.language = m_words.of(query.textView(6));
        statement.source = query.id<SourceId>(7);
        statement.locator = query.text(8);
        if (const std::string_view grading = query.textView(9); grading.size() == 2)
            statement.grading = {grading[0], grading[1] - '0'};
        statement.handling = static_cast<Handling>(query.integer(10));
        if (!query.textView(11).empty())
            statement.validFrom = PartialDate::fromText(query.text(11));
        if (!query.textView(12).empty())
            statement.validTo = PartialDate::fromText(query.text(12));
        statement.knownSince = query.time(13);
        statement.run = query.id<ImportRunId>(14);
        return statement;
    }

private:
    Words m_words;
};

Result<QList<Statement>> readAll(Query &query)
{
    QList<Statement> statements;
    Reader reader;
    while (query.next())
        statements.append(reader.read(query));
    if (const auto done = query.result(); !done)
        return fail(done.error());
    return statements;
}

Error noStatement(const Database &database, StatementId id)
{
    return makeError(Error::Code::NotFound, Tr::tr("There is no statement with number %1 in the case.").arg(id.value()),
                     Tr::tr("It may have been removed; renew the view."), database.path());
}

RecordId readSubject(const Query &query)
{
    return query.id<RecordId>(0);
}

// A changing statement of SQL gives the subject back, whose caption may now be another one.
Result<void> finish(Transaction &transaction, Database &database, const Result<std::optional<RecordId>> &subject,
                    StatementId id)
{
    if (!subject)
        return fail(subject.error());
    if (!subject->has_value())
        return fail(noStatement(database, id));
    if (const auto done = renewCaption(database, **subject); !done)
        return done;
    return transaction.commit();
}

} // namespace

Result<StatementId> StatementStore::add(const Statement &statement)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return fail(begun.error());
    SourceId source = statement.source;
    if (!source.isValid()) { // what comes from nowhere else is a person's entry
        const auto manual = SourceStore(m_database).manual();
        if (!manual)
            return fail(manual.error());
        source = *manual;
    }
    const QDateTime knownSince = statement.knownSince.isValid() ? statement.knownSince : m_database.now();
    const auto added = execute(
        m_database,
        "INSERT INTO statement (subject, property, value, raw, verdict, language, source, locator, "
        "grading, handling, valid_from, valid_to, known_since, run) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statement.subject, statement.property, statement.value, statement.raw, verdictText(statement.verdict),
        statement.language, source, statement.locator, statement.grading.toText(), static_cast<int>(statement.handling),
        statement.validFrom.toText(), statement.validTo.toText(), knownSince, statement.run);
    if (!added)
        return fail(added.error());
    const StatementId id(m_database.lastId());
    if (const auto done = renewCaption(m_database, statement.subject); !done)
        return fail(done.error());
    if (const auto done = transaction.commit(); !done)
        return fail(done.error());
    return id;
}

Result<void> StatementStore::change(const Statement &statement)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto changed = selectFirst(
        m_database, readSubject,
        "UPDATE statement SET value = ?, raw = ?, verdict = ?, language = ?, grading = ?, handling = ?, "
        "valid_from = ?, valid_to = ?, known_since = COALESCE(?, known_since) WHERE id = ? RETURNING subject",
        statement.value, statement.raw, verdictText(statement.verdict), statement.language, statement.grading.toText(),
        static_cast<int>(statement.handling), statement.validFrom.toText(), statement.validTo.toText(),
        statement.knownSince, statement.id);
    return finish(transaction, m_database, changed, statement.id);
}

Result<void> StatementStore::remove(StatementId id)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto removed =
        selectFirst(m_database, readSubject, "DELETE FROM statement WHERE id = ? RETURNING subject", id);
    return finish(transaction, m_database, removed, id);
}

Result<Statement> StatementStore::find(StatementId id) const
{
    const std::string sql = std::string(statementColumns) + "WHERE id = ?";
    Query query(m_database, sql, id);
    auto found = readAll(query);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(noStatement(m_database, id));
    return found->takeFirst();
}

Result<QList<Statement>> StatementStore::of(RecordId subject) const
{
    const std::string sql = std::string(statementColumns) + "WHERE subject = ? ORDER BY property, id";
    Query query(m_database, sql, subject);
    return readAll(query);
}

Result<QList<Statement>> StatementStore::ofProperty(const QString &property) const
{
    const std::string sql = std::string(statementColumns) + "WHERE property = ? ORDER BY subject, id";
    Query query(m_database, sql, property);
    return readAll(query);
}

Result<void> StatementStore::forEach(const std::function<bool(const Statement &)> &use) const
{
    const std::string sql = std::string(statementColumns) + "ORDER BY subject";
    Query query(m_database, sql);
    Reader reader;
    while (query.next())
        if (!use(reader.read(query)))
            break;
    return query.result();
}

Result<qint64> StatementStore::count() const
{
    return selectNumber(m_database, "SELECT COUNT(*) FROM statement");
}

Statement stated(RecordId subject, const QString &type, const QString &property, const QString &raw)
{
    const NormalisedValue normal = normaliseValue(Schema::builtIn().property(type, property), raw);
    Statement statement;
    statement.subject = subject;
    statement.property = property;
    statement.value = normal.value;
    statement.raw = raw == normal.value ? QString() : raw;
    statement.verdict = normal.verdict;
    return statement;
}

} // namespace kluwen::store

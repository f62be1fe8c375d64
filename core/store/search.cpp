#include "core/store/search.h"
#include "core/base/text.h"
#include "core/store/query.h"
#include "core/store/searchterms.h"

namespace kluwen::store
{

namespace
{

// A prefix of more letters than the prefix indexes hold is looked up as the words that begin with it: FTS5 itself would
// collect every row of every such word before it gives the first one.
constexpr qsizetype indexedLetters = 3;
constexpr int mostWords = 64;
constexpr int candidatesPerHit = 4; ///< a record has several statements that match

struct Expression
{
    std::string text;
    bool complete = true; ///< false: only the first words of a long list were asked for
};

std::string quoted(const std::string &word)
{
    std::string text = "\"";
    text += word; // letters and digits only
    text += '"';
    return text;
}

/// The expression for one word of the query.
Result<Expression> wordExpression(Database &database, std::string_view nextWord, const std::string &word, bool whole,
                                  bool brief)
{
    if (whole)
        return Expression{quoted(word), true};
    if (!brief || fromUtf8(word).size() <= indexedLetters)
        return Expression{quoted(word) + '*', true};
    Expression expression{"(", true};
    expression.text += quoted(word);
    Query query(database, nextWord);
    std::string from = word;
    for (int count = 0;; ++count) {
        query.again();
        query.bind(from);
        if (!query.next())
            break;
        const std::string found(query.textView(0));
        if (found.compare(0, word.size(), word) != 0)
            break;
        if (count == mostWords) {
            expression.complete = false;
            break;
        }
        expression.text += " OR ";
        expression.text += quoted(found);
        from = found + '\x01';
    }
    if (const auto done = query.result(); !done)
        return fail(done.error());
    expression.text += ')';
    return expression;
}

Result<Expression> matchExpression(Database &database, std::string_view nextWord, const SearchQuery &wanted, bool whole,
                                   bool brief)
{
    Expression all;
    for (const SearchQuery::Unit &unit : wanted.units()) {
        Expression words;
        for (const std::string &word : unit.words) {
            const auto one = wordExpression(database, nextWord, word, whole, brief);
            if (!one)
                return fail(one.error());
            words.text += (words.text.empty() ? "" : " AND ") + one->text;
            words.complete = words.complete && one->complete;
        }
        if (!unit.joined.empty()) {
            const auto joined = wordExpression(database, nextWord, unit.joined, whole, brief);
            if (!joined)
                return fail(joined.error());
            words.text = "(" + words.text + ") OR " + joined->text;
            words.complete = words.complete && joined->complete;
        }
        all.text += (all.text.empty() ? "(" : " AND (") + words.text + ")";
        all.complete = all.complete && words.complete;
    }
    return all;
}

/// The hits of one kind, from the index and from the rows it has not reached.
class Finder
{
public:
    Finder(Database &database, const QString &query, int limit)
        : m_database(database), m_query(toUtf8(query)), m_wanted(m_query), m_limit(limit)
    {
    }
    virtual ~Finder() = default;

    [[nodiscard]] Result<QList<SearchHit>> find()
    {
        // Whole words first: who types a full name or number wants that one.
        for (const bool whole : {true, false})
            if (const auto done = fromIndex(whole); !done)
                return fail(done.error());
        if (m_hits.size() < m_limit)
            if (const auto done = fromRest(); !done)
                return fail(done.error());
        return m_hits;
    }

protected:
    [[nodiscard]] virtual std::string_view nextWord() const = 0;
    [[nodiscard]] virtual std::string_view
    indexSql() const = 0; ///< takes the expression and a limit; gives id and text ...
    [[nodiscard]] virtual std::string_view restSql() const = 0; ///< gives the same columns for the rows above the mark
    virtual void take(const Query &row) = 0;                    ///< a row that matches

    QList<SearchHit> m_hits;

private:
    Result<void> fromIndex(bool whole)
    {
        for (const bool brief : {true, false}) {
            const auto expression = matchExpression(m_database, nextWord(), m_wanted, whole, brief);
            if (!expression)
                return fail(expression.error());
            if (const auto done = fromIndex(expression->text); !done)
                return done;
            if (expression->complete || m_hits.size() >= m_limit)
                break;
        }
        return {};
    }

    /// Asks for more until the hits are enough or the index has no more, since many rows may make one hit.
    Result<void> fromIndex(const std::string &expression)
    {
        constexpr qint64 more = 8;
        for (qint64 rows = qint64{m_limit} * candidatesPerHit;; rows *= more) {
            Query query(m_database, indexSql(), expression, rows);
            const auto seen = takeMatching(query);
            if (!seen)
                return fail(seen.error());
            if (*seen < rows || m_hits.size() >= m_limit)
                return {};
        }
    }

    Result<void> fromRest()
    {
        Query query(m_database, restSql());
        if (const auto done = takeMatching(query); !done)
            return fail(done.error());
        return {};
    }

    /// Gives the number of rows it looked at.
    Result<qint64> takeMatching(Query &query)
    {
        std::string terms;
        qint64 rows = 0;
        for (; m_hits.size() < m_limit && query.next(); ++rows) {
            searchTerms(query.textView(1), terms);
            if (m_wanted.matches(terms))
                take(query);
        }
        if (const auto done = query.result(); !done)
            return fail(done.error());
        return rows;
    }

    Database &m_database;
    std::string m_query;
    SearchQuery m_wanted;
    int m_limit;
};

class RecordFinder : public Finder
{
public:
    using Finder::Finder;

protected:
    std::string_view nextWord() const override { return "SELECT term FROM statement_word WHERE term >= ? LIMIT 1"; }
    std::string_view indexSql() const override
    {
        // Names and numbers are short: of all that match, what says least besides comes first.
        return "SELECT s.id, s.value || ' ' || s.raw, s.subject, s.property, s.value, r.type, r.caption"
               " FROM (SELECT rowid AS hit FROM statement_search WHERE statement_search MATCH ?"
               " AND NOT EXISTS (SELECT 1 FROM search_stale x WHERE x.statement = statement_search.rowid)"
               " ORDER BY rowid LIMIT ?)"
               " CROSS JOIN statement s ON s.id = hit JOIN record r ON r.id = s.subject"
               " ORDER BY length(s.value), s.id";
    }
    std::string_view restSql() const override
    {
        return "SELECT s.id, s.value || ' ' || s.raw, s.subject, s.property, s.value, r.type, r.caption"
               " FROM (SELECT statement AS hit FROM search_stale UNION ALL SELECT id FROM statement"
               " WHERE id > (SELECT value FROM search_mark WHERE name = 'statement'))"
               " CROSS JOIN statement s ON s.id = hit JOIN record r ON r.id = s.subject WHERE s.property <> 'tie'";
    }
    void take(const Query &row) override
    {
        const auto record = row.id<RecordId>(2);
        if (m_seen.contains(record))
            return;
        m_seen.insert(record);
        SearchHit hit;
        hit.kind = SearchHit::Kind::Record;
        hit.record = record;
        hit.property = row.text(3);
        hit.excerpt = row.text(4);
        hit.type = row.text(5);
        hit.caption = row.text(6);
        m_hits.append(hit);
    }

private:
    QSet<RecordId> m_seen;
};

/// Descriptions of payments.
class TextFinder : public Finder
{
public:
    using Finder::Finder;

protected:
    std::string_view nextWord() const override { return "SELECT term FROM payment_word WHERE term >= ? LIMIT 1"; }
    std::string_view indexSql() const override
    {
        return "SELECT t.id, t.body, t.payment, t.uses, a.caption, b.caption"
               " FROM (SELECT rowid AS hit FROM payment_search WHERE payment_search MATCH ? ORDER BY rowid LIMIT ?)"
               " CROSS JOIN payment_text t ON t.id = hit JOIN payment p ON p.id = t.payment"
               " LEFT JOIN record a ON a.id = p.payer LEFT JOIN record b ON b.id = p.payee";
    }
    std::string_view restSql() const override
    {
        return "SELECT t.id, t.body, t.payment, t.uses, a.caption, b.caption FROM payment_text t"
               " LEFT JOIN payment p ON p.id = t.payment LEFT JOIN record a ON a.id = p.payer"
               " LEFT JOIN record b ON b.id = p.payee"
               " WHERE t.id > (SELECT value FROM search_mark WHERE name = 'payment_text') ORDER BY t.id";
    }
    void take(const Query &row) override
    {
        if (m_rows.contains(row.integer(0)))
            return;
        m_rows.insert(row.integer(0));
        // A text that two runs brought, or that came back after the sharing started anew, is one hit.
        const auto [place, isNew] = m_seen.try_emplace(std::string(row.textView(1)), m_hits.size());
        if (isNew)
            m_hits.append(paymentHit(row, QStringLiteral("text")));
        else
            m_hits[place->second].count += row.integer(3);
    }

    /// From the columns: ..., text, payment, count, captions of payer and payee.
    static SearchHit paymentHit(const Query &row, const QString &property)
    {
        SearchHit hit;
        hit.kind = SearchHit::Kind::Payment;
        hit.payment = row.id<PaymentId>(2);
        hit.excerpt = row.text(1);
        hit.count = row.integer(3);
        hit.property = property;
        hit.caption = QStringLiteral("%1 \u2192 %2").arg(row.text(4), row.text(5));
        return hit;
    }

private:
    std::map<std::string, qsizetype> m_seen;
    QSet<qint64> m_rows;
};

/// References of payments.
class ReferenceFinder : public TextFinder
{
public:
    using TextFinder::TextFinder;

protected:
    std::string_view nextWord() const override { return "SELECT term FROM reference_word WHERE term >= ? LIMIT 1"; }
    std::string_view indexSql() const override
    {
        return "SELECT p.id, p.reference, p.id, 1, a.caption, b.caption"
               " FROM (SELECT rowid AS hit FROM reference_search WHERE reference_search MATCH ? ORDER BY rowid LIMIT ?)"
               " CROSS JOIN payment p ON p.id = hit"
               " LEFT JOIN record a ON a.id = p.payer LEFT JOIN record b ON b.id = p.payee";
    }
    std::string_view restSql() const override
    {
        return "SELECT p.id, p.reference, p.id, 1, a.caption, b.caption FROM payment p"
               " LEFT JOIN record a ON a.id = p.payer LEFT JOIN record b ON b.id = p.payee"
               " WHERE p.id > (SELECT value FROM search_mark WHERE name = 'reference') AND p.reference <> ''"
               " ORDER BY p.id";
    }
    void take(const Query &row) override
    {
        if (m_payments.contains(row.integer(0)))
            return;
        m_payments.insert(row.integer(0));
        m_hits.append(paymentHit(row, QStringLiteral("reference")));
    }

private:
    QSet<qint64> m_payments;
};

} // namespace

Result<QList<SearchHit>> Search::find(const QString &query, int limit) const
{
    if (limit <= 0 || SearchQuery(toUtf8(query)).isEmpty())
        return QList<SearchHit>();
    const auto records = RecordFinder(m_database, query, limit).find();
    if (!records)
        return fail(records.error());
    // However many records match, a part of the list belongs to payments.
    constexpr int paymentShare = 5;
    const int least = (limit + paymentShare - 1) / paymentShare;
    const int room = std::max(limit - static_cast<int>(records->size()), least);
    auto payments = TextFinder(m_database, query, room).find();
    if (!payments)
        return fail(payments.error());
    if (payments->size() < room) {
        const auto more = ReferenceFinder(m_database, query, room - static_cast<int>(payments->size())).find();
        if (!more)
            return fail(more.error());
        payments->append(*more);
    }
    return records->first(std::min(records->size(), limit - payments->size())) + *payments;
}

} // namespace kluwen::store

#include "core/store/earlierpayments.h"
#include "core/store/query.h"
#include "core/store/searchterms.h"

namespace kluwen::store
{

namespace
{

constexpr qint64 daySeconds = 86'400;
constexpr size_t bitsPerPayment = 12;         ///< about one false alarm in a hundred with three probes
constexpr size_t mostBits = size_t{1} << 28U; ///< 32 MB
constexpr size_t leastBits = size_t{1} << 12U;
constexpr int probes = 3;

std::uint64_t mixed(std::uint64_t hash, qint64 value)
{
    hash ^= static_cast<std::uint64_t>(value);
    hash *= 0x9e3779b97f4a7c15U; // 2^64 divided by the golden ratio
    return hash ^ (hash >> 29U);
}

std::uint64_t keyOf(qint64 payer, qint64 payee, qint64 day, qint64 minor, qint64 currency)
{
    return mixed(mixed(mixed(mixed(mixed(1, payer), payee), day), minor), currency);
}

/// Bit number `probe` of a key in a filter of a power of two of bits.
size_t bitOf(std::uint64_t key, int probe, size_t bits)
{
    const std::uint64_t step = (key >> 32U) | 1U;
    return static_cast<size_t>(key + static_cast<std::uint64_t>(probe) * step) & (bits - 1);
}

qint64 dayNumberOf(qint64 seconds)
{
    return seconds >= 0 ? seconds / daySeconds : -((-seconds + daySeconds - 1) / daySeconds);
}

constexpr std::string_view byPayer =
    "SELECT p.id, p.at, p.timed, ifnull(t.body, ''), ifnull(p.reference, '') FROM payment p"
    " LEFT JOIN payment_text t ON t.id = p.text"
    " WHERE p.payer IS ?1 AND +p.payee IS ?2 AND p.at >= ?3 AND p.at < ?4 AND p.minor = ?5 AND p.currency = ?6"
    " AND +p.id < ?7 ORDER BY +p.id";
constexpr std::string_view byPayee =
    "SELECT p.id, p.at, p.timed, ifnull(t.body, ''), ifnull(p.reference, '') FROM payment p"
    " LEFT JOIN payment_text t ON t.id = p.text"
    " WHERE +p.payer IS ?1 AND p.payee IS ?2 AND p.at >= ?3 AND p.at < ?4 AND p.minor = ?5 AND p.currency = ?6"
    " AND +p.id < ?7 ORDER BY +p.id";

} // namespace

Result<void> EarlierPayments::load()
{
    const auto count = selectNumber(m_database, "SELECT count(*) FROM payment");
    if (!count)
        return fail(count.error());
    size_t bits = leastBits;
    while (bits < mostBits && bits < static_cast<size_t>(*count) * bitsPerPayment)
        bits *= 2;
    constexpr size_t wordBits = 64;
    m_bits.assign(bits / wordBits, 0);
    Query query(m_database, "SELECT payer, payee, at, minor, currency FROM payment");
    while (query.next()) {
        const std::uint64_t key = keyOf(query.integer(0), query.integer(1), dayNumberOf(query.integer(2)),
                                        query.integer(3), query.integer(4));
        for (int probe = 0; probe < probes; ++probe) {
            const size_t bit = bitOf(key, probe, bits);
            m_bits[bit / wordBits] |= std::uint64_t{1} << (bit % wordBits);
        }
    }
    return query.result();
}

bool EarlierPayments::mayHave(std::uint64_t key) const
{
    constexpr size_t wordBits = 64;
    for (int probe = 0; probe < probes; ++probe) {
        const size_t bit = bitOf(key, probe, m_bits.size() * wordBits);
        if ((m_bits[bit / wordBits] >> (bit % wordBits) & 1U) == 0)
            return false;
    }
    return true;
}

Result<bool> EarlierPayments::take(const BulkImport::Draft &draft)
{
    const qint64 day = dayNumberOf(draft.at.seconds);
    const qint64 payer = std::max(draft.payer.value(), qint64{0});
    const qint64 payee = std::max(draft.payee.value(), qint64{0});
    if (!mayHave(keyOf(payer, payee, day, draft.minor, draft.currency.code)))
        return false;
    const bool bothKnown = payer > 0 && payee > 0;
    Query query(m_database, payer > 0 ? byPayer : byPayee, draft.payer, draft.payee, day * daySeconds,
                (day + 1) * daySeconds, draft.minor, static_cast<qint64>(draft.currency.code), m_before);
    const auto sameWords = [this](std::string_view mine, std::string_view other) {
        if (mine == other)
            return true;
        foldUtf8(mine, m_folded);
        foldUtf8(other, m_otherFolded);
        return m_folded == m_otherFolded;
    };
    qint64 best = 0;
    while (query.next() && best == 0) {
        const qint64 id = query.integer(0);
        const bool sameTime = !draft.at.hasTime || query.integer(2) == 0 || query.integer(1) == draft.at.seconds;
        if (!sameTime || m_used.contains(static_cast<std::uint64_t>(id)))
            continue;
        const bool sameReference = sameWords(draft.reference, query.textView(4));
        if (sameReference && ((bothKnown && !draft.reference.empty()) || sameWords(draft.text, query.textView(3))))
            best = id;
    }
    if (const auto done = query.result(); !done)
        return fail(done.error());
    if (best != 0)
        m_used.add(static_cast<std::uint64_t>(best));
    return best != 0;
}

} // namespace kluwen::store

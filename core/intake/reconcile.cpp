#include "core/intake/reconcile.h"
#include "core/base/number.h"
#include "core/store/sourcestore.h"

namespace kluwen::intake
{

namespace
{

constexpr qsizetype mostShownRows = 1000;

/// Balances past 64 bits are wrong in the source; the difference shows.
qint64 plus(qint64 a, qint64 b)
{
    return checkedSum(a, b).value_or(b < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max());
}

qint64 changeOf(RecordId account, RecordId payer, RecordId payee, qint64 minor)
{
    return (payee == account ? minor : 0) - (payer == account ? minor : 0);
}

} // namespace

void Reconciler::payment(RecordId payer, RecordId payee, Currency currency, qint64 minor, StatedBy statedBy)
{
    m_entry = {payer, payee, currency, minor};
    if (m_states.empty() || payer == payee)
        return;
    for (const RecordId account : {payer, payee}) {
        if ((statedBy == StatedBy::Payer && account != payer) || (statedBy == StatedBy::Payee && account != payee))
            continue;
        const auto found = m_states.find({account, currency});
        if (found == m_states.end())
            continue;
        const qint64 change = changeOf(account, payer, payee, minor);
        found->second.computed = plus(found->second.computed, change);
        found->second.change = plus(found->second.change, change);
    }
}

Result<void> Reconciler::balance(RecordId account, const StatedBalance &balance)
{
    const Key key{account, balance.currency};
    const auto [found, isNew] = m_states.try_emplace(key);
    State &state = found->second;
    switch (balance.kind) {
    case StatedBalance::Kind::Opening:
        return opening(key, state, balance);
    case StatedBalance::Kind::Closing:
        return closing(key, state, balance);
    case StatedBalance::Kind::Running:
        if (isNew && m_entry.currency == balance.currency)
            state.change = changeOf(account, m_entry.payer, m_entry.payee, m_entry.minor);
        return running(key, state, balance);
    }
    return {};
}

Result<void> Reconciler::check(const Key &key, int day, qint64 stated, qint64 computed, qint64 line, bool gap)
{
    store::BalanceCheck check;
    check.run = m_into.run();
    check.account = key.first;
    check.day = dateOfEpochDay(day);
    check.stated = stated;
    check.computed = computed;
    check.currency = key.second;
    check.line = line;
    check.gap = gap;
    ++m_checked;
    if ((gap || stated != computed) && m_differences.size() < mostShownRows)
        m_differences.append(check);
    return m_into.balance(check);
}

/// The closing balance before: of the last statements that end before that day, or on it.
Result<void> Reconciler::checkBefore(const Key &key, int day, qint64 opening, qint64 line)
{
    const auto covered = m_runs.isCovered(key.first, key.second, day);
    if (!covered)
        return fail(covered.error());
    const auto spans = m_runs.spansUntil(key.first, key.second, day);
    if (!spans)
        return fail(spans.error());
    std::optional<qint64> nearest;
    std::optional<int> lastDay; // of the statements that end before that day
    for (const store::StatementSpan &span : *spans) {
        if (!span.closing)
            continue;
        if (span.lastDay < day && lastDay && span.lastDay < *lastDay)
            break;
        if (span.lastDay < day)
            lastDay = span.lastDay;
        if (*span.closing == opening)
            return check(key, day, opening, opening, line, false);
        // A statement of one day that came twice ends on the day on which it opens.
        if (span.firstDay == day && span.opening && *span.opening == opening)
            return {};
        if (!nearest)
            nearest = span.closing;
    }
    if (!nearest || *covered)
        return {};
    return check(key, day, opening, *nearest, line, true);
}

/// The opening balance after the last statement of the file, where the case has a later one.
Result<void> Reconciler::checkAfter(const Key &key, const store::StatementSpan &span)
{
    if (!span.closing)
        return {};
    const auto covered = m_runs.isCovered(key.first, key.second, span.lastDay);
    if (!covered)
        return fail(covered.error());
    const auto later = m_runs.spansFrom(key.first, key.second, span.lastDay);
    if (!later)
        return fail(later.error());
    std::optional<store::StatementSpan> nearest;
    for (const store::StatementSpan &next : *later) {
        if (next.run == m_into.run() || !next.opening)
            continue;
        if (next.firstDay > span.lastDay && nearest && next.firstDay > nearest->firstDay &&
            nearest->firstDay > span.lastDay)
            break;
        if (*next.opening == *span.closing)
            return check(key, next.firstDay, *next.opening, *span.closing, span.line, false);
        if (next.firstDay == span.firstDay && next.opening == span.opening) // the same statement once more
            return {};
        if (!nearest || nearest->firstDay == span.lastDay)
            nearest = next;
    }
    if (!nearest || *covered)
        return {};
    return check(key, nearest->firstDay, *nearest->opening, *span.closing, span.line, true);
}

Result<void> Reconciler::keep(const Key &key, State &state, store::StatementSpan span)
{
    span.run = m_into.run();
    span.account = key.first;
    span.currency = key.second;
    state.last = span;
    return m_into.span(span);
}

Result<void> Reconciler::opening(const Key &key, State &state, const StatedBalance &balance)
{
    state.opening = balance;
    state.computed = balance.minor;
    return checkBefore(key, balance.day, balance.minor, balance.line);
}

Result<void> Reconciler::closing(const Key &key, State &state, const StatedBalance &balance)
{
    store::StatementSpan span;
    span.firstDay = state.opening ? state.opening->day : balance.day;
    span.lastDay = balance.day;
    span.closing = balance.minor;
    span.line = balance.line;
    if (state.opening) {
        span.opening = state.opening->minor;
        span.line = state.opening->line;
        if (const auto done = check(key, balance.day, balance.minor, state.computed, balance.line, false); !done)
            return done;
    }
    state.opening.reset();
    return keep(key, state, span);
}

Result<void> Reconciler::running(const Key &key, State &state, const StatedBalance &balance)
{
    const Running now{balance.minor, state.change, balance.day, balance.line};
    state.change = 0;
    if (!state.first) {
        state.first = now;
        state.latest = now;
        return {};
    }
    const Running before = std::exchange(state.latest, now);
    const qint64 forwards = plus(before.balance, now.change);
    const qint64 backwards = plus(now.balance, before.change);
    const bool follows = forwards == now.balance;
    const bool precedes = backwards == before.balance;
    if (state.direction == Direction::Unknown && follows != precedes)
        state.direction = follows ? Direction::OldestFirst : Direction::NewestFirst;
    if (state.direction == Direction::NewestFirst)
        return check(key, before.day, before.balance, backwards, before.line, false);
    return check(key, now.day, now.balance, forwards, now.line, false);
}

Result<void> Reconciler::finish()
{
    for (auto &[key, state] : m_states) {
        if (state.opening) { // a statement that does not end
            store::StatementSpan span;
            span.firstDay = state.opening->day;
            span.lastDay = state.opening->day;
            span.opening = state.opening->minor;
            span.line = state.opening->line;
            if (const auto done = keep(key, state, span); !done)
                return done;
        }
        if (state.first) {
            const bool reversed = state.direction == Direction::NewestFirst;
            const Running &oldest = reversed ? state.latest : *state.first;
            const Running &newest = reversed ? *state.first : state.latest;
            store::StatementSpan span;
            span.firstDay = oldest.day;
            span.opening = plus(oldest.balance, -oldest.change);
            span.lastDay = newest.day;
            span.closing = newest.balance;
            span.line = oldest.line;
            if (const auto done = checkBefore(key, span.firstDay, *span.opening, span.line); !done)
                return done;
            if (const auto done = keep(key, state, span); !done)
                return done;
        }
        if (state.last)
            if (const auto done = checkAfter(key, *state.last); !done)
                return done;
    }
    return {};
}

} // namespace kluwen::intake

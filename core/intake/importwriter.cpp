#include "core/intake/importwriter.h"
#include "core/base/text.h"
#include "core/store/sourcestore.h"

namespace kluwen::intake
{

namespace
{

constexpr qsizetype mostShown = 1000;

} // namespace

ImportWriter::ImportWriter(store::BulkImport &into, const store::ImportRunStore &runs, const Provenance &provenance)
    : m_into(into), m_accounts(into, provenance), m_things(into, provenance), m_reconciler(into, runs), m_parties(1)
{
}

Result<void> ImportWriter::write(const Batch &batch)
{
    size_t parties = 0;
    size_t payments = 0;
    size_t balances = 0;
    size_t things = 0;
    size_t links = 0;
    size_t rows = 0;
    Result<void> done;
    for (const Batch::Kind kind : batch.order) {
        switch (kind) {
        case Batch::Kind::Party:
            done = party(batch, batch.parties[parties++]);
            break;
        case Batch::Kind::Payment:
            done = payment(batch, batch.payments[payments++]);
            break;
        case Batch::Kind::Balance:
            done = balance(batch.balances[balances++]);
            break;
        case Batch::Kind::Thing:
            m_hasRead = true;
            done = rejectIfAny(m_things.thing(batch.things[things++]));
            break;
        case Batch::Kind::Link:
            m_hasRead = true;
            done = rejectIfAny(m_things.link(batch.links[links++]));
            break;
        case Batch::Kind::Reject:
            done = reject(batch.rejected[rows++]);
            break;
        }
        if (!done)
            return done;
    }
    return {};
}

Result<void> ImportWriter::party(const Batch &batch, const Batch::Party &party)
{
    const std::string_view key = batch.text(party.key);
    if (!key.empty()) {
        const RecordId record = m_things.find(key);
        m_parties.push_back({record, record.isValid() ? std::string() : std::string(key)});
        return {};
    }
    const auto record =
        m_accounts.resolve({fromUtf8(batch.text(party.account)), fromUtf8(batch.text(party.name)),
                            fromUtf8(batch.text(party.bank)), fromUtf8(batch.text(party.country)), party.line});
    if (!record)
        return fail(record.error());
    m_parties.push_back({*record, {}});
    return {};
}

Result<void> ImportWriter::payment(const Batch &batch, const Batch::Row &row)
{
    const Known &payer = m_parties[row.payer];
    const Known &payee = m_parties[row.payee];
    for (const Known *side : {&payer, &payee}) {
        if (side->missingKey.empty())
            continue;
        RejectedRow lost;
        lost.line = row.line;
        lost.reason = RejectReason::UnknownKey;
        lost.argument = fromUtf8(side->missingKey);
        lost.raw = batch.text(row.text);
        return reject(lost);
    }
    m_hasRead = true;
    store::BulkImport::Draft draft;
    draft.payer = payer.record;
    draft.payee = payee.record;
    draft.at = row.at;
    draft.valueDay = row.valueDay;
    draft.minor = row.minor;
    draft.currency = row.currency;
    draft.channel = row.channel;
    draft.text = batch.text(row.text);
    draft.reference = batch.text(row.reference);
    draft.line = row.line;
    m_reconciler.payment(draft.payer, draft.payee, draft.currency, draft.minor, row.statedBy);
    if (m_mirror.meets(draft, row.statedBy)) {
        m_into.countDuplicate();
        return {};
    }
    return m_into.payment(draft);
}

Result<void> ImportWriter::balance(const StatedBalance &balance)
{
    if (balance.account != m_balanceAccount || !m_balanceRecord.isValid()) {
        const auto record = m_accounts.resolve({fromUtf8(balance.account), {}, {}, {}, balance.line});
        if (!record)
            return fail(record.error());
        m_balanceAccount = balance.account;
        m_balanceRecord = *record;
    }
    if (!m_balanceRecord.isValid()) // a balance of no account cannot be held against anything
        return {};
    m_hasRead = true;
    return m_reconciler.balance(m_balanceRecord, balance);
}

Result<void> ImportWriter::reject(const RejectedRow &row)
{
    if (m_rejected.size() < mostShown)
        m_rejected.append(row);
    return m_into.reject(row);
}

Result<void> ImportWriter::rejectIfAny(const Result<std::optional<RejectedRow>> &row)
{
    if (!row)
        return fail(row.error());
    return row->has_value() ? reject(**row) : Result<void>();
}

Result<void> ImportWriter::finish()
{
    const auto lost = m_things.finish();
    if (!lost)
        return fail(lost.error());
    for (const RejectedRow &row : *lost)
        if (const auto done = reject(row); !done)
            return done;
    return m_reconciler.finish();
}

} // namespace kluwen::intake

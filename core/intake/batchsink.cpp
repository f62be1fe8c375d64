#include "core/intake/batchsink.h"

namespace kluwen::intake
{

quint32 BatchSink::party(const StatedParty &party, qint64 line)
{
    const bool onlyAccount = party.name.empty() && party.bank.empty() && party.country.empty() && party.key.empty();
    if (onlyAccount && party.account.empty())
        return 0;
    std::string_view words = party.account;
    if (!onlyAccount) {
        constexpr char divider = '\x1f'; // the ASCII sign for it, which no bank file has in a name
        m_words.assign(party.account);
        for (const std::string_view part : {party.name, party.bank, party.country, party.key})
            m_words.append(1, divider).append(part);
        words = m_words;
    }
    std::uint32_t index = m_parties.find(words);
    if (index == store::ByteTable::none) {
        index = m_parties.add(words);
        m_batch.parties.push_back({m_batch.keep(party.account), m_batch.keep(party.name), m_batch.keep(party.bank),
                                   m_batch.keep(party.country), m_batch.keep(party.key), line});
        m_batch.order.push_back(Batch::Kind::Party);
    }
    return index + 1;
}

bool BatchSink::payment(const StatedPayment &payment)
{
    Batch::Row row;
    row.payer = party(payment.payer, payment.line);
    row.payee = party(payment.payee, payment.line);
    row.at = payment.at;
    row.valueDay = payment.valueDay;
    row.minor = payment.minor;
    row.currency = payment.currency;
    row.channel = payment.channel;
    row.text = m_batch.keep(payment.text);
    row.reference = m_batch.keep(payment.reference);
    row.line = payment.line;
    row.statedBy = payment.statedBy;
    m_batch.payments.push_back(row);
    m_batch.order.push_back(Batch::Kind::Payment);
    return handOnWhenFull();
}

bool BatchSink::balance(const StatedBalance &balance)
{
    m_batch.balances.push_back(balance);
    m_batch.order.push_back(Batch::Kind::Balance);
    return handOnWhenFull();
}

bool BatchSink::thing(const StatedThing &thing)
{
    m_batch.things.push_back(thing);
    m_batch.order.push_back(Batch::Kind::Thing);
    return handOnWhenFull();
}

bool BatchSink::link(const StatedLink &link)
{
    m_batch.links.push_back(link);
    m_batch.order.push_back(Batch::Kind::Link);
    return handOnWhenFull();
}

bool BatchSink::reject(const RejectedRow &row)
{
    m_batch.rejected.push_back(row);
    m_batch.order.push_back(Batch::Kind::Reject);
    return handOnWhenFull();
}

bool BatchSink::handOnWhenFull()
{
    return !m_batch.isFull() || finish();
}

bool BatchSink::finish()
{
    Batch full;
    std::swap(full, m_batch);
    return m_queue.push(std::move(full));
}

} // namespace kluwen::intake

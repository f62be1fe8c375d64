#pragma once
#include "core/base/progress.h"
#include "core/intake/format.h"
#include "core/intake/stated.h"
#include <limits>
#include <QBuffer>
#include <string>
#include <utility>
#include <vector>

namespace kluwen::test
{

/// A party that outlives the call in which it was stated.
struct RecordedParty
{
    std::string account;
    std::string name;
    std::string bank;
    std::string country;
    std::string key;
};

/// A payment that outlives the call in which it was stated.
struct RecordedPayment
{
    RecordedParty payer;
    RecordedParty payee;
    Moment at;
    int valueDay = 0;
    qint64 minor = 0;
    Currency currency;
    Channel channel = Channel::Unknown;
    std::string text;
    std::string reference;
    qint64 line = 0;
    size_t order = 0; ///< how many payments and balances came before it
};

/// Copies everything that a format states, in order, and asks to stop after so many statements when told to.
class RecordingSink : public intake::Sink
{
public:
    std::vector<RecordedPayment> payments;
    std::vector<intake::StatedBalance> balances;
    std::vector<size_t> balanceOrder; ///< how many payments and balances came before each balance
    std::vector<intake::StatedThing> things;
    std::vector<intake::StatedLink> links;
    std::vector<RejectedRow> rejected;
    size_t stopAfter = std::numeric_limits<size_t>::max();

    bool payment(const intake::StatedPayment &stated) override
    {
        RecordedPayment copy;
        copy.payer = party(stated.payer);
        copy.payee = party(stated.payee);
        copy.at = stated.at;
        copy.valueDay = stated.valueDay;
        copy.minor = stated.minor;
        copy.currency = stated.currency;
        copy.channel = stated.channel;
        copy.text = stated.text;
        copy.reference = stated.reference;
        copy.line = stated.line;
        copy.order = payments.size() + balances.size();
        payments.push_back(std::move(copy));
        return goOn();
    }
    bool balance(const intake::StatedBalance &stated) override
    {
        balanceOrder.push_back(payments.size() + balances.size());
        balances.push_back(stated);
        return goOn();
    }
    bool thing(const intake::StatedThing &stated) override
    {
        things.push_back(stated);
        return goOn();
    }
    bool link(const intake::StatedLink &stated) override
    {
        links.push_back(stated);
        return goOn();
    }
    bool reject(const RejectedRow &row) override
    {
        rejected.push_back(row);
        return goOn();
    }

private:
    static RecordedParty party(const intake::StatedParty &stated)
    {
        return {std::string(stated.account), std::string(stated.name), std::string(stated.bank),
                std::string(stated.country), std::string(stated.key)};
    }
    bool goOn() { return ++m_count < stopAfter; }

    size_t m_count = 0;
};

/// Reads bytes through a format into a recording sink.
inline Result<void> readBytes(const intake::Format &format, QByteArray bytes, intake::Sink &sink,
                              const intake::ReadOptions &options = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    NoProgress progress;
    return format.read(device, options, sink, progress);
}

} // namespace kluwen::test

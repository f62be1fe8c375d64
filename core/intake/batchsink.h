#pragma once
#include "core/intake/batch.h"
#include "core/store/bytetable.h"

namespace kluwen::intake
{

/// Takes what a format states, on the reading thread, and hands it on in batches. Holds every different party of the
/// file (some 35 bytes and its texts each); nothing else grows with the file.
class BatchSink : public Sink
{
public:
    explicit BatchSink(BatchQueue &queue) : m_queue(queue) {}

    bool payment(const StatedPayment &payment) override;
    bool balance(const StatedBalance &balance) override;
    bool thing(const StatedThing &thing) override;
    bool link(const StatedLink &link) override;
    bool reject(const RejectedRow &row) override;

    /// Hands on what is left; false where the writer has given up.
    bool finish();

private:
    quint32 party(const StatedParty &party, qint64 line);
    bool handOnWhenFull();

    BatchQueue &m_queue;
    Batch m_batch;
    store::ByteTable m_parties;
    std::string m_words; ///< of the party at hand
};

} // namespace kluwen::intake

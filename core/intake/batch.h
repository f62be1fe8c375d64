#pragma once
#include "core/intake/stated.h"
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace kluwen::intake
{

/// A piece of a bytes buffer.
struct Slice
{
    quint32 offset = 0;
    quint32 length = 0;
};

/// Some rows of a file as a format stated them, in their order: what the reading thread hands to the writing one. The
/// sides of payments are numbers of parties, so that an account is looked at once and not in every row.
struct Batch
{
    enum class Kind : quint8 { Party, Payment, Balance, Thing, Link, Reject };

    struct Party
    {
        Slice account;
        Slice name;
        Slice bank;
        Slice country;
        Slice key;
        qint64 line = 0;
    };

    struct Row
    {
        quint32 payer = 0; ///< number of the party from 1 on, through all batches of a file; 0 = outside the case
        quint32 payee = 0;
        Moment at;
        int valueDay = 0;
        qint64 minor = 0;
        Currency currency;
        Channel channel = Channel::Unknown;
        Slice text;
        Slice reference;
        qint64 line = 0;
        StatedBy statedBy = StatedBy::Neither;
    };

    std::vector<Kind> order;
    std::vector<Party> parties;
    std::vector<Row> payments;
    std::vector<StatedBalance> balances;
    std::vector<StatedThing> things;
    std::vector<StatedLink> links;
    std::vector<RejectedRow> rejected;
    std::string bytes;

    [[nodiscard]] std::string_view text(Slice slice) const
    {
        return std::string_view(bytes).substr(slice.offset, slice.length);
    }
    [[nodiscard]] Slice keep(std::string_view text)
    {
        const Slice slice{static_cast<quint32>(bytes.size()), static_cast<quint32>(text.size())};
        bytes.append(text);
        return slice;
    }
    /// Enough for one hand-over; some 600 KB.
    [[nodiscard]] bool isFull() const
    {
        constexpr size_t mostRows = 4096;
        constexpr size_t mostBytes = 256 * 1024;
        constexpr size_t mostThings = 512;
        return order.size() >= mostRows || bytes.size() >= mostBytes ||
               things.size() + links.size() + rejected.size() >= mostThings;
    }
};

/// Batches on their way from the reading thread to the writing one; holds only a few, so that memory does not grow with
/// the file when reading is quicker than writing.
class BatchQueue
{
public:
    /// Waits for room; false where the writer has given up.
    [[nodiscard]] bool push(Batch batch)
    {
        constexpr size_t room = 4;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_batches.size() < room; });
        if (m_stopped)
            return false;
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
        return true;
    }
    /// No more batches will come.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }
    /// The writer takes no more.
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

    enum class Answer {
        Batch,
        Nothing, ///< so far; ask again
        End
    };
    /// Waits a moment for the next batch, so that the writer can look whether the user wants to stop.
    [[nodiscard]] Answer pop(Batch &batch)
    {
        constexpr std::chrono::milliseconds moment(50);
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, moment, [this] { return m_closed || !m_batches.empty(); });
        if (m_batches.empty())
            return m_closed ? Answer::End : Answer::Nothing;
        batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return Answer::Batch;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    bool m_closed = false;
    bool m_stopped = false;
};

} // namespace kluwen::intake

#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kluwen::store
{

/// Numbers byte strings 0, 1, 2 ... in the order of their coming; holds them in one piece of memory. Some 35 bytes and
/// the string for each, a third of what a QHash of QString takes.
class ByteTable
{
public:
    static constexpr std::uint32_t none = 0xffffffffU;

    [[nodiscard]] std::uint32_t find(std::string_view bytes) const
    {
        return m_slots.empty() ? none : m_slots[slotOf(bytes, hashOf(bytes))];
    }

    /// The bytes must not be in the table yet.
    std::uint32_t add(std::string_view bytes)
    {
        bool isNew = false;
        return findOrAdd(bytes, isNew);
    }

    std::uint32_t findOrAdd(std::string_view bytes, bool &isNew)
    {
        if (2 * (m_entries.size() + 1) > m_slots.size())
            grow();
        const std::uint64_t hash = hashOf(bytes);
        std::uint32_t &slot = m_slots[slotOf(bytes, hash)];
        isNew = slot == none;
        if (isNew) {
            slot = static_cast<std::uint32_t>(m_entries.size());
            m_entries.push_back({hash, m_bytes.size(), static_cast<std::uint32_t>(bytes.size())});
            m_bytes.append(bytes);
        }
        return slot;
    }

    [[nodiscard]] std::string_view at(std::uint32_t index) const
    {
        return std::string_view(m_bytes).substr(m_entries[index].offset, m_entries[index].length);
    }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_entries.size()); }
    [[nodiscard]] size_t byteCount() const { return m_bytes.size(); }

    /// Forgets the strings and keeps the memory for the next ones.
    void clear()
    {
        m_entries.clear();
        m_bytes.clear();
        m_slots.assign(m_slots.size(), none);
    }

private:
    struct Entry
    {
        std::uint64_t hash = 0;
        size_t offset = 0;
        std::uint32_t length = 0;
    };

    static std::uint64_t hashOf(std::string_view bytes) { return std::hash<std::string_view>{}(bytes); }

    /// Where the bytes are, or where they would go.
    [[nodiscard]] size_t slotOf(std::string_view bytes, std::uint64_t hash) const
    {
        size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot] != none && (m_entries[m_slots[slot]].hash != hash || at(m_slots[slot]) != bytes))
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }

    void place(std::uint32_t index)
    {
        size_t slot = m_entries[index].hash & (m_slots.size() - 1);
        while (m_slots[slot] != none)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = index;
    }

    void grow()
    {
        constexpr size_t smallest = 64;
        m_slots.assign(m_slots.empty() ? smallest : 2 * m_slots.size(), none);
        for (std::uint32_t index = 0; index < m_entries.size(); ++index)
            place(index);
    }

    std::string m_bytes;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; ///< size is a power of two
};

/// A set of numbers other than 0, 16 to 32 bytes each.
class NumberSet
{
public:
    /// False where it was there.
    bool add(std::uint64_t number)
    {
        if (number == 0)
            number = 1;
        if (2 * (m_count + 1) > m_slots.size())
            grow();
        const bool added = place(number);
        m_count += added ? 1 : 0;
        return added;
    }
    [[nodiscard]] bool contains(std::uint64_t number) const
    {
        if (m_slots.empty())
            return false;
        if (number == 0)
            number = 1;
        for (size_t slot = mixed(number) & (m_slots.size() - 1); m_slots[slot] != 0;
             slot = (slot + 1) & (m_slots.size() - 1))
            if (m_slots[slot] == number)
                return true;
        return false;
    }

private:
    /// Neighbouring numbers land far apart (the multiplier is 2^64 divided by the golden ratio).
    static std::uint64_t mixed(std::uint64_t number)
    {
        number *= 0x9e3779b97f4a7c15U;
        return number ^ (number >> 32U);
    }

    bool place(std::uint64_t number)
    {
        size_t slot = mixed(number) & (m_slots.size() - 1);
        for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1))
            if (m_slots[slot] == number)
                return false;
        m_slots[slot] = number;
        return true;
    }

    void grow()
    {
        constexpr size_t smallest = 64;
        std::vector<std::uint64_t> old(m_slots.empty() ? smallest : 2 * m_slots.size(), 0);
        old.swap(m_slots);
        for (const std::uint64_t number : old)
            if (number != 0)
                place(number);
    }

    std::vector<std::uint64_t> m_slots; ///< size is a power of two; 0 = free
    size_t m_count = 0;
};

} // namespace kluwen::store

#pragma once
#include <compare>
#include <functional>
#include <QHashFunctions>
#include <QtGlobal>

namespace kluwen
{

/// A row's identity that cannot be mixed up with another kind's. 0 and below mean "none".
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    explicit constexpr Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

/// Things and links share one number space, so that a statement's subject is one number (a RecordId).
using RecordId = Id<struct RecordTag>;
using StatementId = Id<struct StatementTag>;
using SourceId = Id<struct SourceTag>;
using PaymentId = Id<struct PaymentTag>;
using ImportRunId = Id<struct ImportRunTag>;
using ChartId = Id<struct ChartTag>;
using EditId = Id<struct EditTag>;

} // namespace kluwen

template<typename Tag>
struct std::hash<kluwen::Id<Tag>>
{
    size_t operator()(kluwen::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};

#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <vector>

namespace kluwen::ui
{

/// A ZIP file in memory whose bytes depend on its parts alone: they stand in the order they were added and all bear
/// the first day that ZIP knows.
class ZipPackage
{
public:
    enum class Packing { Deflated, Stored };

    void add(const QString &name, const QByteArray &bytes, Packing packing = Packing::Deflated);
    [[nodiscard]] Result<QByteArray> finish() const; ///< Storage where memory does not suffice

private:
    struct Part
    {
        QByteArray name;
        QByteArray bytes;
        Packing packing = Packing::Deflated;
    };
    std::vector<Part> m_parts;
};

} // namespace kluwen::ui

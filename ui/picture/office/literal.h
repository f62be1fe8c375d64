#pragma once
#include <QString>

namespace kluwen::ui
{

/// A name of the file formats, which are written in plain letters.
inline QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace kluwen::ui

#pragma once
#include "core/picture/picture.h"

namespace kluwen::picture
{

/// A term of the glossary as an English text uses it, with what it is in Dutch.
struct UsedTerm
{
    QString english;
    QString dutch; ///< several, with " / " between them, where the English stands for more than one
};
/// Terms of the trade in English texts, in the order of the alphabet; everyday words and names that are the same in
/// both languages are none.
[[nodiscard]] QList<UsedTerm> usedTerms(const QStringList &texts);
[[nodiscard]] QString glossarySection(); ///< id of the section that lists them
/// Fills the section "glossary" with the terms that the rest of the picture uses in English, and only there; takes it
/// out where there are none.
void listUsedTerms(Picture &picture);

} // namespace kluwen::picture

#pragma once
#include "core/picture/caseview.h"
#include "core/picture/picture.h"
#include "core/picture/texts.h"

namespace kluwen::picture
{

/// Reads a finished picture with the eyes of an editor: marking, purpose, words of likelihood (ICD 203 rows are not
/// mixed, likelihood and confidence are never in one sentence), sources, claims on one source, dates, captions, missing
/// translations, terms of the glossary, personal data in a strategic picture, health data (Wpg art. 5) and minors.
/// `caseMarking` = marking of the case, below which no picture goes. Same input, same remarks, the weighty
/// first. A remark is advice: a word list cannot read.
[[nodiscard]] QList<Remark> lint(const Picture &picture, const Texts &texts, const CaseView &view,
                                 const QString &caseMarking = {});

} // namespace kluwen::picture

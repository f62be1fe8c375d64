#pragma once
#include "core/picture/caseview.h"
#include "core/picture/picture.h"
#include "core/picture/texts.h"

namespace kluwen::picture
{

/// A text of an analyst and the section it is printed in.
struct AnalystText
{
    const Phrase *text = nullptr; ///< in the texts given
    QString section;              ///< empty = the head

    [[nodiscard]] QString both() const { return text->nl + QLatin1Char('\n') + text->en; }
};
[[nodiscard]] QList<AnalystText> analystTexts(const Texts &texts);

/// Whether every page carries a marking, in whatever language it is printed.
[[nodiscard]] bool isMarked(const Frame &frame);
/// Terms of the glossary, personal data in a strategic picture.
[[nodiscard]] QList<Remark> lintTexts(const Picture &picture, const Texts &texts);
/// Marking against content, claims on one source, facts without one, old data, health data in statements.
/// `caseMarking` = marking of the case.
[[nodiscard]] QList<Remark> lintContent(const Picture &picture, const CaseView &view, const QString &caseMarking);

} // namespace kluwen::picture

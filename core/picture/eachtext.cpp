#include "core/picture/eachtext.h"

#include <algorithm>

namespace kluwen::picture
{

void eachText(Texts &texts, const std::function<void(Phrase &)> &visit)
{
    visit(texts.title);
    visit(texts.purpose);
    visit(texts.question);
    visit(texts.distribution);
    for (ProvisionTexts &own : texts.provisions) {
        visit(own.purpose);
        visit(own.question);
    }
    for (KeyJudgement &judgement : texts.judgements)
        visit(judgement.text);
    for (QList<Phrase> *list : {&texts.against, &texts.gaps, &texts.options, &texts.hypotheses.hypotheses})
        for (Phrase &phrase : *list)
            visit(phrase);
    for (Evidence &evidence : texts.hypotheses.evidence)
        visit(evidence.text);
    for (QList<Phrase> &section : texts.written)
        for (Phrase &phrase : section)
            visit(phrase);
}

Texts keptTexts(const Texts &texts, const std::function<bool(const Phrase &)> &isKept, int &left)
{
    left = 0;
    const auto isDropped = [&isKept](const Phrase &phrase) { return !isKept(phrase); };
    Texts kept = texts;
    for (Phrase *phrase : {&kept.title, &kept.purpose, &kept.question, &kept.distribution})
        if (isDropped(*phrase)) {
            *phrase = {};
            ++left;
        }
    left += static_cast<int>(
        kept.judgements.removeIf([&](const KeyJudgement &judgement) { return isDropped(judgement.text); }));
    for (QList<Phrase> *list : {&kept.against, &kept.gaps, &kept.options})
        left += static_cast<int>(list->removeIf(isDropped));
    for (QList<Phrase> &section : kept.written)
        left += static_cast<int>(section.removeIf(isDropped));
    const Hypotheses &matrix = texts.hypotheses;
    if (std::any_of(matrix.hypotheses.begin(), matrix.hypotheses.end(), isDropped) ||
        std::any_of(matrix.evidence.begin(), matrix.evidence.end(),
                    [&](const Evidence &evidence) { return isDropped(evidence.text); })) {
        kept.hypotheses = {};
        ++left;
    }
    return kept;
}

} // namespace kluwen::picture

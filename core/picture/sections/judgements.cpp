#include "core/picture/material.h"

namespace kluwen::picture
{

namespace
{

void fillPhrases(const QList<Phrase> &phrases, Section &section)
{
    for (const Phrase &phrase : phrases)
        section.blocks << Paragraph{phrase, {}, false};
}

} // namespace

void fillJudgements(const Material &material, Section &section)
{
    for (const KeyJudgement &judgement : material.texts.judgements)
        section.blocks << judgement;
    if (material.texts.judgements.isEmpty())
        section.blocks << note(sentence(
            QT_TRANSLATE_NOOP("Picture", "No key judgements have been recorded for this picture yet. What follows is "
                                         "what the data show.")));
}

/// "What speaks against the judgements" is always there: an empty one shows that nobody has looked yet.
void fillAgainst(const Material &material, Section &section)
{
    fillPhrases(material.texts.against, section);
    if (material.texts.against.isEmpty())
        section.blocks << note(sentence(QT_TRANSLATE_NOOP("Picture", "Counter-evidence has not been recorded yet.")));
}

void fillGaps(const Material &material, Section &section)
{
    fillPhrases(material.texts.gaps, section);
}

/// A section that the template declares: who writes it decides what stands in it.
void fillWritten(const Material &material, const Template::Part &part, Section &section)
{
    const QList<Phrase> texts = material.texts.written.value(part.id);
    fillPhrases(texts, section);
    if (texts.isEmpty() && part.isExpected)
        section.blocks << note(sentence(QT_TRANSLATE_NOOP("Picture", "Nothing has been recorded here yet.")));
}

void fillOptions(const Material &material, Section &section)
{
    fillPhrases(material.texts.options, section);
}

} // namespace kluwen::picture

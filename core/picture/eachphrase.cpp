#include "core/picture/eachphrase.h"

namespace kluwen::picture
{

namespace
{

using Visit = std::function<void(const Phrase &)>;

struct BlockPhrases
{
    const Visit &visit;

    void operator()(const Paragraph &paragraph) const { visit(paragraph.text); }
    void operator()(const KeyJudgement &judgement) const { visit(judgement.text); }
    void operator()(const Table &table) const
    {
        visit(table.caption);
        for (const Column &column : table.columns)
            visit(column.head);
        for (const QList<Phrase> &row : table.rows)
            for (const Phrase &cell : row)
                visit(cell);
    }
    void operator()(const TimelineFigure &figure) const
    {
        visit(figure.caption);
        for (const TimelineItem &item : figure.items)
            visit(item.text);
    }
    void operator()(const ThemeFigure &figure) const
    {
        visit(figure.caption);
        for (const ThemeFigure::Event &event : figure.events)
            visit(event.text);
    }
    template<typename Figure>
    void operator()(const Figure &figure) const
    {
        visit(figure.caption);
    }
};

} // namespace

void eachPhrase(const Picture &picture, const Visit &visit)
{
    const Frame &frame = picture.frame;
    for (const Phrase *phrase :
         {&frame.title, &frame.purpose, &frame.recipient, &frame.legalBasis, &frame.distribution, &frame.question})
        visit(*phrase);
    for (const Section &section : picture.sections) {
        visit(section.title);
        for (const Block &block : section.blocks)
            std::visit(BlockPhrases{visit}, block);
    }
}

bool isPartlyUntranslated(const Picture &picture, Language language)
{
    bool isUntranslated = false;
    eachPhrase(picture, [&](const Phrase &phrase) {
        const bool isFree = !phrase.key && phrase.arguments.isEmpty();
        const bool isDutch = language == Language::Dutch;
        isUntranslated = isUntranslated || (isFree && (isDutch ? phrase.nl : phrase.en).isEmpty() &&
                                            !(isDutch ? phrase.en : phrase.nl).isEmpty());
    });
    return isUntranslated;
}

} // namespace kluwen::picture

#include "core/picture/legalnames.h"
#include "core/picture/glossary.h"

namespace kluwen::picture
{

namespace
{

class Namer
{
public:
    void name(Phrase &phrase)
    {
        if (!phrase.key && phrase.arguments.isEmpty() && !phrase.en.isEmpty() && phrase.en != phrase.nl)
            phrase.en = withDutchNames(phrase.en, m_named);
    }
    void operator()(Paragraph &paragraph) { name(paragraph.text); }
    void operator()(KeyJudgement &judgement) { name(judgement.text); }
    void operator()(Table &table)
    {
        name(table.caption);
        for (QList<Phrase> &row : table.rows)
            for (Phrase &cell : row)
                name(cell);
    }
    template<typename Figure>
    void operator()(Figure &figure)
    {
        name(figure.caption);
    }

private:
    QSet<qsizetype> m_named; ///< terms
};

} // namespace

void nameLegalTerms(Picture &picture)
{
    Namer namer;
    namer.name(picture.frame.purpose);
    namer.name(picture.frame.question);
    namer.name(picture.frame.distribution);
    for (Section &section : picture.sections)
        for (Block &block : section.blocks)
            std::visit(namer, block);
}

} // namespace kluwen::picture

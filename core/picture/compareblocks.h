#pragma once
#include "core/picture/comparison.h"
#include "core/picture/phrasejson.h"
#include <tuple>

namespace kluwen::picture
{

/// Collects the changes of the section it is in.
class Comparer
{
public:
    void enter(const QString &section, const Labels &title)
    {
        m_section = section;
        m_title = title;
    }
    void add(Difference difference, const Labels &what, const Labels &before, const Labels &after, RecordId record = {})
    {
        m_comparison.changes << Change{difference, m_section, m_title, what, before, after, record};
    }
    [[nodiscard]] Labels words(const Phrase &phrase) const { return m_writer.labels(phrase); }
    [[nodiscard]] Comparison take() { return std::move(m_comparison); }

private:
    PhraseWriter m_writer;
    Comparison m_comparison;
    QString m_section;
    Labels m_title;
};

/// Sentences by their words, rows by their name, what is in figures by its number.
void compareBlocks(Comparer &comparer, const Section &before, const Section &after);
void compareFigures(Comparer &comparer, const Section &before, const Section &after);

/// The number by which a tie of a figure is known again: its link, or its ends for money.
using TieKey = std::tuple<qint64, qint64, qint64>;
[[nodiscard]] TieKey tieKey(const graph::Network &network, size_t edge);

} // namespace kluwen::picture

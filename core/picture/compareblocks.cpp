#include "core/picture/compareblocks.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

/// A sentence of a picture as it is read.
struct Said
{
    Labels text;
    QSet<QString> words;
};

QSet<QString> wordsIn(const QString &text)
{
    QSet<QString> words;
    QString word;
    for (const QChar sign : text.toLower() + QLatin1Char(' ')) {
        if (sign.isLetterOrNumber()) {
            word += sign;
        } else if (!word.isEmpty()) {
            words.insert(word);
            word.clear();
        }
    }
    return words;
}

/// The share of their words that two sentences have in common.
double likeness(const Said &a, const Said &b)
{
    const qsizetype common =
        std::count_if(a.words.begin(), a.words.end(), [&b](const QString &word) { return b.words.contains(word); });
    const qsizetype all = a.words.size() + b.words.size() - common;
    return all == 0 ? 0 : static_cast<double>(common) / static_cast<double>(all);
}

Labels judgementWords(const Comparer &comparer, const KeyJudgement &judgement)
{
    Labels text = comparer.words(judgement.text);
    const auto append = [&](const char *sentenceKey, const char *word) {
        if (*word == '\0')
            return;
        const Labels said = comparer.words(sentence(word));
        text.nl += QLatin1Char(' ') + comparer.words(sentence(sentenceKey, {said.nl})).nl;
        text.en += QLatin1Char(' ') + comparer.words(sentence(sentenceKey, {said.en})).en;
    };
    append(QT_TRANSLATE_NOOP("Picture", "Likelihood: %1."), likelihoodKey(judgement.likelihood));
    append(QT_TRANSLATE_NOOP("Picture", "Confidence: %1."), confidenceKey(judgement.confidence));
    return text;
}

template<typename Wanted>
QList<Said> sayings(const Comparer &comparer, const Section &section)
{
    QList<Said> said;
    for (const Block &block : section.blocks)
        if (const auto *found = std::get_if<Wanted>(&block)) {
            Labels text;
            if constexpr (std::is_same_v<Wanted, KeyJudgement>)
                text = judgementWords(comparer, *found);
            else
                text = comparer.words(found->text);
            said << Said{text, wordsIn(text.nl)};
        }
    return said;
}

/// Equal sentences fall away; of the others those that share most of their words are one sentence that was changed.
template<typename Wanted>
void compareSentences(Comparer &comparer, const Section &before, const Section &after)
{
    constexpr double alike = 0.5;
    QList<Said> earlier = sayings<Wanted>(comparer, before);
    QList<Said> later = sayings<Wanted>(comparer, after);
    for (qsizetype i = later.size() - 1; i >= 0; --i) {
        const auto same = std::find_if(earlier.begin(), earlier.end(), [&](const Said &said) {
            return said.text.nl == later[i].text.nl && said.text.en == later[i].text.en;
        });
        if (same == earlier.end())
            continue;
        earlier.erase(same);
        later.removeAt(i);
    }
    for (const Said &said : later) {
        const auto closest = std::max_element(earlier.begin(), earlier.end(), [&said](const Said &a, const Said &b) {
            return likeness(said, a) < likeness(said, b);
        });
        if (closest == earlier.end() || likeness(said, *closest) < alike) {
            comparer.add(Difference::New, said.text, {}, {});
            continue;
        }
        comparer.add(Difference::Changed, said.text, closest->text, said.text);
        earlier.erase(closest);
    }
    for (const Said &said : earlier)
        comparer.add(Difference::Withdrawn, said.text, {}, {});
}

/// A table as it is read: the column that names a row, and the columns before it that only number it.
struct ReadTable
{
    ReadTable(const Comparer &comparer, const Table &table)
    {
        for (const Column &column : table.columns)
            heads << comparer.words(column.head);
        while (name < table.columns.size() && table.columns[name].number)
            ++name;
        name = name == table.columns.size() ? 0 : name;
        for (qsizetype line = 0; line < table.rows.size(); ++line) {
            const QList<Phrase> &cells = table.rows[line];
            QList<Labels> row;
            for (qsizetype i = 0; i < heads.size(); ++i)
                row << comparer.words(cells.value(i));
            if (table.headRows.contains(line) && name > 0)
                row.swapItemsAt(0, name); // it names the rows below it
            rows << row;
        }
    }
    /// The cells that differ, as "Role: a; Ties: 3".
    [[nodiscard]] Labels differing(const QList<Labels> &row, const QList<Labels> &other) const
    {
        QStringList nl;
        QStringList en;
        for (qsizetype i = name; i < heads.size(); ++i) {
            if (row[i].nl == other.value(i).nl && row[i].en == other.value(i).en)
                continue;
            nl << QStringLiteral("%1: %2").arg(heads[i].nl, row[i].nl.isEmpty() ? QStringLiteral("–") : row[i].nl);
            en << QStringLiteral("%1: %2").arg(heads[i].en, row[i].en.isEmpty() ? QStringLiteral("–") : row[i].en);
        }
        return {nl.join(QStringLiteral("; ")), en.join(QStringLiteral("; "))};
    }
    [[nodiscard]] Labels rest(const QList<Labels> &row) const
    {
        QList<Labels> nothing;
        for (qsizetype i = 0; i < heads.size(); ++i)
            nothing << (i == name ? row[i] : Labels{});
        return differing(row, nothing);
    }

    QList<Labels> heads;
    QList<QList<Labels>> rows;
    qsizetype name = 0;
};

void compareRows(Comparer &comparer, ReadTable before, const ReadTable &after)
{
    const qsizetype name = after.name;
    const auto equal = [name](const QList<Labels> &a, const QList<Labels> &b) {
        for (qsizetype i = name; i < a.size(); ++i)
            if (a[i].nl != b.value(i).nl || a[i].en != b.value(i).en)
                return false;
        return true;
    };
    QHash<QString, QList<qsizetype>> byName;
    for (qsizetype i = 0; i < before.rows.size(); ++i)
        byName[before.rows[i].value(name).nl] << i;
    QSet<qsizetype> found;
    QList<const QList<Labels> *> open;
    for (const QList<Labels> &row : after.rows) {
        const QList<qsizetype> candidates = byName.value(row[name].nl);
        const auto same = std::find_if(candidates.begin(), candidates.end(),
                                       [&](qsizetype i) { return !found.contains(i) && equal(row, before.rows[i]); });
        if (same == candidates.end())
            open << &row;
        else
            found.insert(*same);
    }
    for (const QList<Labels> *row : open) {
        const QList<qsizetype> candidates = byName.value((*row)[name].nl);
        const auto left =
            std::find_if(candidates.begin(), candidates.end(), [&found](qsizetype i) { return !found.contains(i); });
        if (left == candidates.end()) {
            comparer.add(Difference::New, (*row)[name], {}, after.rest(*row));
            continue;
        }
        found.insert(*left);
        comparer.add(Difference::Changed, (*row)[name], before.differing(before.rows[*left], *row),
                     after.differing(*row, before.rows[*left]));
    }
    for (qsizetype i = 0; i < before.rows.size(); ++i)
        if (!found.contains(i))
            comparer.add(Difference::Withdrawn, before.rows[i][name], before.rest(before.rows[i]), {});
}

/// Tables with the same heads are the same table; of several the first with the first.
void compareTables(Comparer &comparer, const Section &before, const Section &after)
{
    QList<ReadTable> earlier;
    for (const Block &block : before.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            earlier << ReadTable(comparer, *table);
    const auto headsOf = [](const ReadTable &table) {
        QStringList heads;
        for (const Labels &head : table.heads)
            heads << head.nl;
        return heads;
    };
    for (const Block &block : after.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (!table)
            continue;
        const ReadTable later(comparer, *table);
        const auto same = std::find_if(earlier.begin(), earlier.end(), [&](const ReadTable &candidate) {
            return headsOf(candidate) == headsOf(later);
        });
        if (same == earlier.end()) {
            ReadTable empty = later;
            empty.rows.clear();
            compareRows(comparer, empty, later);
            continue;
        }
        compareRows(comparer, *same, later);
        earlier.erase(same);
    }
    for (const ReadTable &table : earlier) {
        ReadTable empty = table;
        empty.rows.clear();
        compareRows(comparer, table, empty);
    }
}

} // namespace

void compareBlocks(Comparer &comparer, const Section &before, const Section &after)
{
    compareSentences<KeyJudgement>(comparer, before, after);
    compareSentences<Paragraph>(comparer, before, after);
    compareFigures(comparer, before, after);
    compareTables(comparer, before, after);
}

} // namespace kluwen::picture

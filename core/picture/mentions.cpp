#include "core/picture/mentions.h"
#include "core/base/text.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

constexpr qsizetype shortest = 4; ///< letters of a name that is found without regard to case
constexpr qsizetype shortestNumber = 8;

struct MentionedWord
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString folded;
};

QList<MentionedWord> wordsOf(const QString &text)
{
    QList<MentionedWord> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber() && !text[i].isSurrogate() && !text[i].isMark()) {
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < text.size() && (text[i].isLetterOrNumber() || text[i].isSurrogate() || text[i].isMark()))
            ++i;
        words << MentionedWord{from, i - from, searchKey(text.mid(from, i - from))};
    }
    return words;
}

QString withoutSeparators(const QString &text)
{
    QString letters;
    for (const QChar sign : text)
        if (sign.isLetterOrNumber())
            letters += sign.toUpper();
    return letters;
}

} // namespace

void Mentions::add(const QString &name, Kind kind, const QString &replacement, bool isLoose)
{
    Entry entry;
    entry.kind = kind;
    entry.replacement = replacement;
    qsizetype letters = 0;
    for (const MentionedWord &word : wordsOf(name)) {
        entry.words << word.folded;
        letters += word.length;
    }
    if (entry.words.isEmpty())
        return;
    entry.isLoose = isLoose;
    if (isLoose || letters < shortest)
        entry.written = name;
    QList<Entry> &entries = m_byFirst[entry.words.first()];
    // The strictest word on the same name counts; the longest name is tried first.
    for (Entry &known : entries)
        if (known.words == entry.words && known.written == entry.written) {
            if (kind > known.kind)
                known = entry;
            return;
        }
    entries << entry;
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.words.size() > b.words.size(); });
    const QString number = withoutSeparators(name);
    const bool hasDigits = std::any_of(number.begin(), number.end(), [](QChar sign) { return sign.isDigit(); });
    if (hasDigits && number.size() >= shortestNumber)
        m_compact.insert(number, std::max(m_compact.value(number, kind), kind));
}

QList<Mentions::Hit> Mentions::in(const QString &text, bool isRunning) const
{
    QList<Hit> hits;
    if (m_byFirst.isEmpty() || text.isEmpty())
        return hits;
    const QList<MentionedWord> words = wordsOf(text);
    for (qsizetype i = 0; i < words.size();) {
        qsizetype taken = 0;
        const auto found = m_byFirst.constFind(words[i].folded);
        for (qsizetype e = 0; found != m_byFirst.constEnd() && taken == 0 && e < found->size(); ++e) {
            const Entry &entry = found->at(e);
            if (i + entry.words.size() > words.size())
                continue;
            bool matches = true;
            for (qsizetype w = 1; matches && w < entry.words.size(); ++w)
                matches = words[i + w].folded == entry.words[w];
            const MentionedWord &last = words[i + entry.words.size() - 1];
            const QString written = text.mid(words[i].at, last.at + last.length - words[i].at);
            if (!entry.written.isEmpty())
                matches = matches && (isRunning || !entry.isLoose) && written == entry.written;
            if (!matches)
                continue;
            hits << Hit{words[i].at, written.size(), entry.kind, entry.replacement};
            taken = entry.words.size();
        }
        i += std::max<qsizetype>(taken, 1);
    }
    if (isRunning && !m_compact.isEmpty()) {
        QString rest = text;
        for (const Hit &hit : hits)
            rest.replace(hit.at, hit.length, QString(hit.length, QLatin1Char('\n')));
        const QString letters = withoutSeparators(rest);
        for (auto i = m_compact.constBegin(); i != m_compact.constEnd(); ++i)
            if (letters.contains(i.key()))
                hits << Hit{text.size(), 0, std::max(i.value(), Kind::Withheld), {}};
    }
    return hits;
}

std::optional<QString> Mentions::cleaned(const QString &text, bool isRunning, Kind *strictest) const
{
    const QList<Hit> hits = in(text, isRunning);
    Kind met = Kind::Replaced;
    for (const Hit &hit : hits)
        met = std::max(met, hit.kind);
    if (strictest)
        *strictest = met;
    if (met != Kind::Replaced)
        return {};
    QString clean = text;
    for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit)
        clean.replace(hit->at, hit->length, hit->replacement);
    return clean;
}

} // namespace kluwen::picture

#include "core/picture/citations.h"
#include "core/picture/caseview.h"

#include <functional>
#include <QRegularExpression>

namespace kluwen::picture
{

namespace
{

/// Every free text of a picture, in the order in which it is read.
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

/// The statements that the recipient may read, as he reads them.
QHash<StatementId, Statement> readableIn(const CaseView &view)
{
    QHash<StatementId, Statement> readable;
    const auto take = [&](RecordId subject) {
        for (const Statement &statement : view.of(subject))
            readable.insert(statement.id, statement);
    };
    for (const Thing &thing : view.things())
        take(thing.id);
    for (const Link &link : view.links())
        take(link.id);
    return readable;
}

/// Replaces marks by numbers of sources; marks side by side become one bracket.
class Numberer
{
public:
    Numberer(const CaseView &view, const QHash<SourceId, int> &numbers)
        : m_numbers(numbers), m_readable(readableIn(view))
    {
    }

    QString numbered(const QString &text, CitedTexts &answer)
    {
        QString result;
        qsizetype from = 0;
        QList<int> bracket;
        for (const CitationMark &mark : citationMarks(text)) {
            const QString between = text.mid(from, mark.at - from);
            from = mark.at + mark.length;
            if (!between.trimmed().isEmpty())
                append(result, bracket, between);
            cite(mark.statement, bracket, answer);
        }
        append(result, bracket, text.mid(from));
        return result;
    }

private:
    /// What was cited up to here, and the text that follows it.
    static void append(QString &result, QList<int> &bracket, const QString &following)
    {
        QStringList written;
        for (const int number : std::as_const(bracket))
            written << QString::number(number);
        bracket.clear();
        if (!written.isEmpty()) {
            if (!result.isEmpty() && !result.back().isSpace())
                result += QLatin1Char(' ');
            result += QLatin1Char('[') + written.join(QStringLiteral(", ")) + QLatin1Char(']');
        }
        // A mark that was left out leaves no gap.
        const bool needsGap = !following.isEmpty() && !following.front().isPunct() && !following.front().isSpace();
        while (written.isEmpty() && !needsGap && !result.isEmpty() && result.back().isSpace())
            result.chop(1);
        result += following;
    }
    void cite(StatementId id, QList<int> &bracket, CitedTexts &answer)
    {
        const auto found = m_readable.constFind(id);
        const int number = found == m_readable.constEnd() ? 0 : m_numbers.value(found->source);
        if (number == 0) {
            ++answer.missing;
            return;
        }
        if (!bracket.contains(number))
            bracket << number;
        if (!m_seen.contains(id)) {
            m_seen.insert(id);
            answer.cited << *found;
        }
    }

    const QHash<SourceId, int> &m_numbers;
    QHash<StatementId, Statement> m_readable;
    QSet<StatementId> m_seen;
};

} // namespace

QString citationMark(StatementId statement)
{
    return QStringLiteral("[s%1]").arg(statement.value());
}

QList<CitationMark> citationMarks(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\[s([1-9][0-9]{0,17})\\]"));
    QList<CitationMark> marks;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        marks << CitationMark{match.capturedStart(), match.capturedLength(),
                              StatementId(match.captured(1).toLongLong())};
    }
    return marks;
}

QList<StatementId> citedStatements(const Texts &texts)
{
    QList<StatementId> cited;
    Texts all = texts;
    eachText(all, [&cited](Phrase &phrase) {
        for (const QString &text : {phrase.nl, phrase.en})
            for (const CitationMark &mark : citationMarks(text))
                if (!cited.contains(mark.statement))
                    cited << mark.statement;
    });
    return cited;
}

Phrase statementPhrase(const Statement &statement, const QString &type, const Labels &subject)
{
    if (statement.property == tieProperty)
        return value(subject);
    const PropertyType *property = Schema::builtIn().property(type, statement.property);
    if (!property)
        return sentence(QT_TRANSLATE_NOOP("Picture", "%1, %2: %3"), {subject, statement.property, statement.value});
    return sentence(QT_TRANSLATE_NOOP("Picture", "%1, %2: %3"),
                    {subject, property->labels, PropertyValue{property, statement.value}});
}

Labels tieLabels(const QString &type, const QString &from, const QString &to)
{
    const LinkType *link = Schema::builtIn().link(type);
    const Labels words = link ? link->labels : Labels{type, type};
    return {from + QLatin1Char(' ') + words.nl + QLatin1Char(' ') + to,
            from + QLatin1Char(' ') + words.en + QLatin1Char(' ') + to};
}

CaseSubject subjectOf(const CaseView &view, RecordId record)
{
    if (const Thing *thing = view.thing(record))
        return {thing->type, {thing->caption, thing->caption}};
    for (const Link &link : view.links())
        if (link.id == record)
            return {link.type, tieLabels(link.type, view.name(link.from), view.name(link.to))};
    return {};
}

Texts withoutUnreadable(const Texts &texts, const CaseView &view, int &left)
{
    left = 0;
    if (citedStatements(texts).isEmpty())
        return texts;
    const QHash<StatementId, Statement> readable = readableIn(view);
    const auto isReadable = [&readable](const Phrase &phrase) {
        for (const QString &text : {phrase.nl, phrase.en})
            for (const CitationMark &mark : citationMarks(text))
                if (!readable.contains(mark.statement))
                    return false;
        return true;
    };
    Texts kept = texts;
    for (Phrase *phrase : {&kept.title, &kept.purpose, &kept.question, &kept.distribution})
        if (!isReadable(*phrase)) {
            *phrase = {};
            ++left;
        }
    left += static_cast<int>(
        kept.judgements.removeIf([&](const KeyJudgement &judgement) { return !isReadable(judgement.text); }));
    for (QList<Phrase> *list : {&kept.against, &kept.gaps, &kept.options})
        left += static_cast<int>(list->removeIf([&](const Phrase &phrase) { return !isReadable(phrase); }));
    for (QList<Phrase> &section : kept.written)
        left += static_cast<int>(section.removeIf([&](const Phrase &phrase) { return !isReadable(phrase); }));
    const Hypotheses &matrix = texts.hypotheses;
    const bool isWhole = std::all_of(matrix.hypotheses.begin(), matrix.hypotheses.end(), isReadable) &&
                         std::all_of(matrix.evidence.begin(), matrix.evidence.end(),
                                     [&](const Evidence &evidence) { return isReadable(evidence.text); });
    if (!isWhole) {
        kept.hypotheses = {};
        ++left;
    }
    return kept;
}

int textsWithoutCitation(const Texts &texts)
{
    const auto citesNothing = [](const Phrase &phrase) {
        return !phrase.isEmpty() && citationMarks(phrase.nl).isEmpty() && citationMarks(phrase.en).isEmpty();
    };
    const auto ofJudgements =
        std::count_if(texts.judgements.begin(), texts.judgements.end(),
                      [&](const KeyJudgement &judgement) { return citesNothing(judgement.text); });
    const auto ofOptions = std::count_if(texts.options.begin(), texts.options.end(), citesNothing);
    const auto ofEvidence = std::count_if(texts.hypotheses.evidence.begin(), texts.hypotheses.evidence.end(),
                                          [&](const Evidence &evidence) { return citesNothing(evidence.text); });
    qsizetype ofSections = 0;
    for (const QList<Phrase> &section : texts.written)
        ofSections += std::count_if(section.begin(), section.end(), citesNothing);
    return static_cast<int>(ofJudgements + ofOptions + ofEvidence + ofSections);
}

CitedTexts resolveCitations(const Texts &texts, const CaseView &view, const QHash<SourceId, int> &numbers)
{
    CitedTexts answer;
    answer.texts = texts;
    if (citedStatements(texts).isEmpty())
        return answer;
    Numberer numberer(view, numbers);
    eachText(answer.texts, [&](Phrase &phrase) {
        phrase.nl = numberer.numbered(phrase.nl, answer);
        phrase.en = numberer.numbered(phrase.en, answer);
    });
    return answer;
}

} // namespace kluwen::picture

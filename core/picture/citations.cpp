#include "core/picture/citations.h"
#include "core/picture/caseview.h"
#include "core/picture/eachtext.h"

#include <algorithm>
#include <QRegularExpression>

namespace kluwen::picture
{

namespace
{

/// Replaces marks by numbers of sources; marks side by side become one bracket.
class Numberer
{
public:
    Numberer(const Citable &citable, const QHash<SourceId, int> &numbers) : m_citable(citable), m_numbers(numbers) {}

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
            cite(mark, bracket, answer);
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
    void cite(const CitationMark &mark, QList<int> &bracket, CitedTexts &answer)
    {
        const auto statement = m_citable.statements.constFind(mark.statement);
        const auto payment = m_citable.payments.constFind(mark.payment);
        const bool isStatement = statement != m_citable.statements.constEnd();
        const bool isPayment = payment != m_citable.payments.constEnd();
        const int number = isStatement ? m_numbers.value(statement->source)
                           : isPayment ? m_numbers.value(payment->source)
                                       : 0;
        if (number == 0) {
            ++answer.missing;
            return;
        }
        if (!bracket.contains(number))
            bracket << number;
        if (isStatement && !m_statements.contains(mark.statement)) {
            m_statements.insert(mark.statement);
            answer.cited << *statement;
        } else if (isPayment && !m_payments.contains(mark.payment)) {
            m_payments.insert(mark.payment);
            answer.payments << *payment;
        }
    }

    const Citable &m_citable;
    const QHash<SourceId, int> &m_numbers;
    QSet<StatementId> m_statements;
    QSet<PaymentId> m_payments;
};

/// What the texts cite of one kind, each once, in the order of their first mark.
template<typename Id>
QList<Id> citedIn(const Texts &texts, Id CitationMark::*kind)
{
    QList<Id> cited;
    QSet<Id> seen;
    Texts all = texts;
    eachText(all, [&](Phrase &phrase) {
        for (const QString &text : {phrase.nl, phrase.en})
            for (const CitationMark &mark : citationMarks(text)) {
                const Id id = mark.*kind;
                if (!id.isValid() || seen.contains(id))
                    continue;
                seen.insert(id);
                cited << id;
            }
    });
    return cited;
}

} // namespace

QString citationMark(StatementId statement)
{
    return QStringLiteral("[s%1]").arg(statement.value());
}

QString citationMark(PaymentId payment)
{
    return QStringLiteral("[p%1]").arg(payment.value());
}

QList<CitationMark> citationMarks(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\[([sp])([1-9][0-9]{0,17})\\]"));
    QList<CitationMark> marks;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qint64 number = match.captured(2).toLongLong();
        const bool isPayment = match.captured(1) == QLatin1String("p");
        marks << CitationMark{match.capturedStart(), match.capturedLength(),
                              isPayment ? StatementId() : StatementId(number),
                              isPayment ? PaymentId(number) : PaymentId()};
    }
    return marks;
}

QList<StatementId> citedStatements(const Texts &texts)
{
    return citedIn(texts, &CitationMark::statement);
}

QList<PaymentId> citedPayments(const Texts &texts)
{
    return citedIn(texts, &CitationMark::payment);
}

Phrase statementPhrase(const Statement &statement, const QString &type, const Labels &subject)
{
    if (statement.property == tieProperty)
        return value(subject);
    const PropertyType *property = Schema::builtIn().property(type, statement.property);
    if (!property)
        return sentence(QT_TRANSLATE_NOOP("Picture", "%1, %2: %3"), {subject, statement.property, statement.value});
    if (subject.nl == statement.value && subject.en == statement.value) // the name itself is what is stated
        return sentence(QT_TRANSLATE_NOOP("Picture", "%1, %2"), {subject, property->labels});
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

Texts withoutUnreadable(const Texts &texts, const Citable &citable, int &left)
{
    return keptTexts(
        texts,
        [&citable](const Phrase &phrase) {
            for (const QString &text : {phrase.nl, phrase.en})
                for (const CitationMark &mark : citationMarks(text))
                    if (!citable.statements.contains(mark.statement) && !citable.payments.contains(mark.payment))
                        return false;
            return true;
        },
        left);
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

CitedTexts resolveCitations(const Texts &texts, const Citable &citable, const QHash<SourceId, int> &numbers)
{
    CitedTexts answer;
    answer.texts = texts;
    Numberer numberer(citable, numbers);
    eachText(answer.texts, [&](Phrase &phrase) {
        for (QString *text : {&phrase.nl, &phrase.en})
            if (!citationMarks(*text).isEmpty())
                *text = numberer.numbered(*text, answer);
    });
    std::sort(answer.payments.begin(), answer.payments.end(), [](const CasePayment &a, const CasePayment &b) {
        return a.row.seconds != b.row.seconds ? a.row.seconds < b.row.seconds : a.row.id < b.row.id;
    });
    return answer;
}

} // namespace kluwen::picture

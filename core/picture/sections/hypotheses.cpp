#include "core/picture/material.h"

#include <QLocale>

namespace kluwen::picture
{

namespace
{

Phrase numbered(qsizetype number)
{
    return sentence(QT_TRANSLATE_NOOP("Picture", "Hyp. %1"), {static_cast<qint64>(number) + 1});
}

/// "1, 2 and 3", from 1.
Labels listed(const QList<qsizetype> &numbers)
{
    QStringList texts;
    for (const qsizetype number : numbers)
        texts << QString::number(number + 1);
    return {QLocale(QLocale::Dutch, QLocale::Netherlands).createSeparatedList(texts),
            QLocale(QLocale::English, QLocale::UnitedKingdom).createSeparatedList(texts)};
}

Table hypothesesTable(const Hypotheses &matrix, const HypothesesAnswer &answer)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP(
        "Picture", "The hypotheses, the one with the least against it first (analysis of competing hypotheses, after "
                   "Heuer)"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "No.")), 0.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Hypothesis")), 6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Sum against it")), 1.5, true}};
    for (const qsizetype h : answer.order)
        table.rows << QList<Phrase>{numbered(h), matrix.hypotheses[h], value(static_cast<qint64>(answer.against[h]))};
    return table;
}

Table evidenceTable(const Hypotheses &matrix, const HypothesesAnswer &answer)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP(
        "Picture", "How each piece of evidence goes with the hypotheses numbered in the table above: CC very well, "
                   "C well, N neutral, I goes against it, II goes strongly against it"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "No.")), 0.6, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Evidence")), 5, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Weight (1–9)")), 1.1, true}};
    for (qsizetype h = 0; h < matrix.hypotheses.size(); ++h)
        table.columns << Column{numbered(h), 0.85, false};
    table.columns << Column{sentence(QT_TRANSLATE_NOOP("Picture", "Diagnosticity (0–4)")), 1.6, true};
    for (qsizetype item = 0; item < matrix.evidence.size(); ++item) {
        const Evidence &evidence = matrix.evidence[item];
        QList<Phrase> row{value(static_cast<qint64>(item) + 1), evidence.text,
                          value(static_cast<qint64>(evidence.credibility * evidence.relevance))};
        for (qsizetype h = 0; h < matrix.hypotheses.size(); ++h)
            row << value(consistencyId(matrix.cell(item, h)));
        row << value(static_cast<qint64>(answer.diagnosticity[item]));
        table.rows << row;
    }
    return table;
}

Phrase turnOf(qsizetype item, const QList<qsizetype> &best)
{
    const qint64 number = static_cast<qint64>(item) + 1;
    if (best.size() == 1)
        return sentence(QT_TRANSLATE_NOOP("Picture", "Sensitivity: leave out evidence %1, and hypothesis %2 has the "
                                                     "least against it."),
                        {number, static_cast<qint64>(best.first()) + 1});
    return sentence(QT_TRANSLATE_NOOP("Picture", "Sensitivity: leave out evidence %1, and hypotheses %2 stand level."),
                    {number, listed(best)});
}

} // namespace

/// Optional: a picture without a matrix has no such section.
void fillHypotheses(const Material &material, Section &section)
{
    const Hypotheses &matrix = material.texts.hypotheses;
    if (matrix.hypotheses.size() < 2 || matrix.evidence.isEmpty())
        return;
    const HypothesesAnswer answer = weigh(matrix);
    section.blocks << hypothesesTable(matrix, answer)
                   << note(sentence(QT_TRANSLATE_NOOP(
                          "Picture", "The sum adds up the weight of every piece of evidence that goes against the "
                                     "hypothesis, twice where it goes strongly against it. The weight is credibility "
                                     "times relevance, each from 1 to 3. What goes with a hypothesis does not count, "
                                     "because it often goes with another one just as well.")))
                   << evidenceTable(matrix, answer);
    if (answer.decisive.isEmpty())
        section.blocks << note(sentence(QT_TRANSLATE_NOOP(
            "Picture", "Sensitivity: leaving out any one piece of evidence does not change which hypothesis has the "
                       "least against it.")));
    for (qsizetype i = 0; i < answer.decisive.size(); ++i)
        section.blocks << note(turnOf(answer.decisive[i], answer.bestWithout[i]));
}

} // namespace kluwen::picture

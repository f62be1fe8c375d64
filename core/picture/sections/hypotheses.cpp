#include "core/picture/material.h"

namespace kluwen::picture
{

namespace
{

Phrase numbered(qsizetype number)
{
    return sentence(QT_TRANSLATE_NOOP("Picture", "Hyp. %1"), {static_cast<qint64>(number) + 1});
}

Table hypothesesTable(const Hypotheses &matrix, const HypothesesAnswer &answer)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP(
        "Picture", "Hypotheses, the one with the least against it first (analysis of competing hypotheses, after "
                   "Heuer). That much speaks for a hypothesis does not count."));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "No.")), 0.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Hypothesis")), 6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Against it")), 1.2, true}};
    for (const qsizetype h : answer.order)
        table.rows << QList<Phrase>{numbered(h), matrix.hypotheses[h], value(static_cast<qint64>(answer.against[h]))};
    return table;
}

Table evidenceTable(const Hypotheses &matrix, const HypothesesAnswer &answer)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP(
        "Picture",
        "Evidence against each hypothesis: CC and C go with it, N is neutral, I and II go against it. Weight "
        "is credibility (1 to 3) times relevance (1 to 3); what tells apart most is 4."));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "No.")), 0.6, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Evidence")), 5, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Weight")), 1, true}};
    for (qsizetype h = 0; h < matrix.hypotheses.size(); ++h)
        table.columns << Column{numbered(h), 0.7, false};
    table.columns << Column{sentence(QT_TRANSLATE_NOOP("Picture", "Tells apart")), 1.2, true};
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

} // namespace

/// Optional: a picture without a matrix has no such section.
void fillHypotheses(const Material &material, Section &section)
{
    const Hypotheses &matrix = material.texts.hypotheses;
    if (matrix.hypotheses.size() < 2 || matrix.evidence.isEmpty())
        return;
    const HypothesesAnswer answer = weigh(matrix);
    section.blocks << hypothesesTable(matrix, answer) << evidenceTable(matrix, answer);
    if (answer.decisive.isEmpty()) {
        section.blocks << note(sentence(QT_TRANSLATE_NOOP(
            "Picture", "Sensitivity: leaving out any one piece of evidence does not change which hypothesis stands "
                       "best.")));
        return;
    }
    QStringList rows;
    for (const qsizetype item : answer.decisive)
        rows << QString::number(item + 1);
    section.blocks << note(sentence(
        QT_TRANSLATE_NOOP("Picture",
                          "Sensitivity: without the evidence in row %1 the same hypothesis would no longer stand "
                          "best alone."),
        {rows.join(QStringLiteral(", "))}));
}

} // namespace kluwen::picture

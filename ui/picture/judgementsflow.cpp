#include "ui/picture/judgementsflow.h"

#include <algorithm>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

struct Judged
{
    QString text;
    QString notes;
};

/// Likelihood and confidence stand in sentences of their own: mixing them misleads (ICD 203).
Judged judgedIn(const picture::KeyJudgement &judgement, int number, const Phrasebook &book)
{
    QStringList notes;
    if (judgement.likelihood != picture::Likelihood::NotStated)
        notes << picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Likelihood: %1."),
                                                   {book.text(picture::likelihoodKey(judgement.likelihood))}),
                                 book);
    if (judgement.confidence != picture::Confidence::NotStated)
        notes << picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Confidence: %1."),
                                                   {book.text(picture::confidenceKey(judgement.confidence))}),
                                 book);
    if (!judgement.author.isEmpty())
        notes << judgement.author;
    return {QString::number(number) + QStringLiteral(". ") + picture::textOf(judgement.text, book),
            notes.join(QStringLiteral("   "))};
}

} // namespace

void flowJudgement(PageFlow &flow, const picture::KeyJudgement &judgement, int number, const Phrasebook &book)
{
    const Judged judged = judgedIn(judgement, number, book);
    flow.need(90);
    flow.text(judged.text, PageStyle::body(), flow.style().ink);
    if (!judged.notes.isEmpty())
        flow.text(judged.notes, PageStyle::small(), flow.style().muted, 26);
    flow.space(8);
}

int flowJudgementsBeside(PageFlow &flow, const picture::Section &section, int number, const Phrasebook &book)
{
    flow.text(picture::textOf(section.title, book), PageStyle::heading(), flow.style().ink);
    flow.space(6);
    const int columns = flow.form().columns;
    const double step = flow.width() / columns;
    for (qsizetype first = 0; first < section.blocks.size(); first += columns) {
        std::vector<std::pair<TextBlock, TextBlock>> row;
        QStringList readable;
        double height = 0;
        for (qsizetype i = first; i < std::min<qsizetype>(first + columns, section.blocks.size()); ++i) {
            const Judged judged = judgedIn(std::get<picture::KeyJudgement>(section.blocks[i]), ++number, book);
            row.emplace_back(TextBlock(judged.text, PageStyle::body(), step - 40),
                             TextBlock(judged.notes, PageStyle::small(), step - 40));
            readable << judged.text << judged.notes;
            height = std::max(height, row.back().first.height() + row.back().second.height());
        }
        flow.mark(
            [row, step, style = flow.style()](QPainter &painter, QPointF at) {
                for (size_t i = 0; i < row.size(); ++i) {
                    const QPointF start = at + QPointF(step * static_cast<double>(i), 0);
                    row[i].first.draw(painter, start, style.ink);
                    row[i].second.draw(painter, start + QPointF(0, row[i].first.height()), style.muted);
                }
            },
            height + 8, readable.join(QLatin1Char('\n')));
    }
    return number;
}

} // namespace kluwen::ui

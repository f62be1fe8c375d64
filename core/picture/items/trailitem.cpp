#include "core/picture/items/items.h"

namespace kluwen::picture
{

ItemBlocks trailBlocks(const ItemInput &input, const SectionItem &item)
{
    const Material &material = input.material;
    if (item.records.isEmpty() || !material.accountNames.contains(item.records.first()))
        return {};
    money::TraceQuestion question;
    question.sources = {material.ledger.indexOf(item.records.first())};
    question.backwards = item.isBackwards;
    if (!item.isBackwards)
        question.openings = material.openings; // as the trail of the picture, so that one note on the method holds
    if (item.trail.since.isValid())
        question.sinceSeconds = QDate(1970, 1, 1).daysTo(item.trail.since) * 86400;
    if (item.trail.until.isValid())
        question.untilSeconds = QDate(1970, 1, 1).daysTo(item.trail.until.addDays(1)) * 86400 - 1;
    if (const auto rule = money::ruleFromId(item.trail.rule); rule)
        question.rule = *rule;
    if (question.sources.front() < 0)
        return {};
    auto answer = money::trace(material.ledger, question, input.progress);
    if (!answer)
        return fail(answer.error());
    if (answer->payments.empty())
        return {};
    TrailFigure figure;
    figure.ledger = material.ledger;
    figure.trace = std::move(*answer);
    figure.names = material.accountNames;
    figure.roundsOutside = material.isReduced;
    const QString account = material.accountNames.value(item.records.first());
    const PartialDate asOf = PartialDate::fromDate(material.options.asOf.date());
    figure.caption =
        item.isBackwards
            ? sentence(QT_TRANSLATE_NOOP(
                           "Picture",
                           "Where the money on %1 came from, as of %3; calculation rule: %2. The width of a band "
                           "is its amount, of several payments where they lie close together; its colour shows "
                           "how much of it is traced money. A bar along a row is traced money on that account."),
                       {account, ruleLabels(figure.trace.rule), asOf})
            : sentence(QT_TRANSLATE_NOOP(
                           "Picture", "Money trail from %1, as of %3; calculation rule: %2. The width of a band is its "
                                      "amount, of several payments where they lie close together; its colour shows how "
                                      "much of it is traced money. A bar along a row is traced money on that account."),
                       {account, ruleLabels(figure.trace.rule), asOf});
    return QList<Block>{std::move(figure)};
}

} // namespace kluwen::picture

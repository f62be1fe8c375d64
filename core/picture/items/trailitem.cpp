#include "core/picture/items/items.h"
#include "core/picture/sections/trailnames.h"

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
    return QList<Block>{trailFigure(material, std::move(*answer), question.sources.front(), item.isBackwards)};
}

} // namespace kluwen::picture

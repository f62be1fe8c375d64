#include "ui/chart/expansion.h"

#include "core/model/schema.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/thingstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <map>

namespace kluwen::ui
{

namespace
{

const QString paymentsType = QStringLiteral("payments");

using Strengths = std::map<RecordId, qint64>; ///< by thing: how many links or payments tie it

Result<void> addLinks(store::CaseFile &caseFile, const QList<RecordId> &from, const QSet<RecordId> &present,
                      std::map<QString, Strengths> &found, Progress &progress)
{
    for (const RecordId thing : from) {
        if (progress.isCancelled())
            break;
        const auto links = caseFile.things().linksOf(thing);
        if (!links)
            return fail(links.error());
        for (const Link &link : *links) {
            const RecordId other = link.from == thing ? link.to : link.from;
            if (!present.contains(other))
                ++found[link.type][other];
        }
    }
    return {};
}

Result<void> addPayments(store::CaseFile &caseFile, const QList<RecordId> &from, const QSet<RecordId> &present,
                         std::map<QString, Strengths> &found)
{
    store::PaymentFilter filter;
    filter.accounts = from;
    const auto pairs = caseFile.payments().pairs(filter);
    if (!pairs)
        return fail(pairs.error());
    for (const store::PaymentPair &pair : *pairs)
        for (const RecordId other : {pair.payer, pair.payee})
            if (other.isValid() && !present.contains(other) && !from.contains(other))
                found[paymentsType][other] += pair.count;
    return {};
}

} // namespace

Result<QList<ExpansionChoice>> readExpansion(store::CaseFile &caseFile, const QList<RecordId> &from,
                                             const QSet<RecordId> &present, Progress &progress)
{
    std::map<QString, Strengths> found;
    if (const auto done = addLinks(caseFile, from, present, found, progress); !done)
        return fail(done.error());
    if (const auto done = addPayments(caseFile, from, present, found); !done)
        return fail(done.error());
    QList<ExpansionChoice> choices;
    for (const auto &[linkType, strengths] : found) {
        std::map<QString, std::vector<std::pair<qint64, RecordId>>> byType;
        for (const auto &[id, strength] : strengths) {
            const auto thing = caseFile.things().findThing(id);
            if (!thing)
                return fail(thing.error());
            byType[thing->type].emplace_back(-strength, id);
        }
        for (auto &[thingType, things] : byType) {
            std::sort(things.begin(), things.end());
            ExpansionChoice choice{linkType, thingType, {}};
            for (const auto &[strength, id] : things)
                choice.things << id;
            choices << choice;
        }
    }
    std::stable_sort(choices.begin(), choices.end(), [](const ExpansionChoice &a, const ExpansionChoice &b) {
        return a.things.size() > b.things.size();
    });
    return choices;
}

QString expansionText(const ExpansionChoice &choice)
{
    const Language language = screenLanguage();
    const ThingType *thing = Schema::builtIn().thing(choice.thingType);
    const LinkType *link = Schema::builtIn().link(choice.linkType);
    QString tie = choice.linkType == paymentsType ? UiTr::tr("payments")
                  : link                          ? link->labels.in(language)
                                                  : choice.linkType;
    tie[0] = tie[0].toUpper();
    const QString things =
        thing ? (choice.things.size() == 1 ? thing->labels : thing->plural).in(language) : choice.thingType;
    return UiTr::tr("%1: %2 %3").arg(tie, countText(choice.things.size(), language), things);
}

} // namespace kluwen::ui

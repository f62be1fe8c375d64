#include "ui/money/accountnames.h"
#include "core/store/casefile.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "ui/base/symbols.h"

namespace kluwen::ui
{

namespace
{

/// Holders by link come before the name a bank printed on a statement.
Result<QHash<RecordId, QString>> holders(store::CaseFile &caseFile, const QHash<RecordId, QString> &captions)
{
    QHash<RecordId, QString> names;
    const auto links = caseFile.things().links();
    if (!links)
        return fail(links.error());
    for (const Link &link : *links)
        if (link.type == QLatin1String("account_holder") && !names.contains(link.to))
            names.insert(link.to, captions.value(link.from));
    const auto printed = caseFile.statements().ofProperty(QStringLiteral("holder_name"));
    if (!printed)
        return fail(printed.error());
    for (const Statement &statement : *printed)
        if (names.value(statement.subject).isEmpty())
            names.insert(statement.subject, statement.value);
    return names;
}

} // namespace

Result<QHash<RecordId, QString>> accountNames(store::CaseFile &caseFile)
{
    const auto things = caseFile.things().things();
    if (!things)
        return fail(things.error());
    QHash<RecordId, QString> captions;
    captions.reserve(things->size());
    for (const Thing &thing : *things)
        captions.insert(thing.id, thing.caption);
    const auto held = holders(caseFile, captions);
    if (!held)
        return fail(held.error());
    for (const Thing &thing : *things) {
        if (familyOfType(thing.type) != Family::Account)
            continue;
        const QString holder = held->value(thing.id);
        if (holder.isEmpty() || holder == thing.caption)
            continue;
        captions[thing.id] = thing.caption.isEmpty() ? holder : QStringLiteral("%1 (%2)").arg(holder, thing.caption);
    }
    return captions;
}

} // namespace kluwen::ui

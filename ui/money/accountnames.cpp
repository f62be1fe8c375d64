#include "ui/money/accountnames.h"
#include "core/store/casefile.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "ui/base/symbols.h"

namespace kluwen::ui
{

namespace
{

QString shownName(const Thing &account, const QString &holder)
{
    if (holder.isEmpty() || holder == account.caption)
        return account.caption;
    return account.caption.isEmpty() ? holder : QStringLiteral("%1 (%2)").arg(holder, account.caption);
}

Result<QString> holderOf(store::CaseFile &caseFile, RecordId account)
{
    const auto links = caseFile.things().linksOf(account);
    if (!links)
        return fail(links.error());
    for (const Link &link : *links) {
        if (link.type != QLatin1String("account_holder") || link.to != account)
            continue;
        const auto holder = caseFile.things().findThing(link.from);
        if (!holder)
            return fail(holder.error());
        return holder->caption;
    }
    const auto stated = caseFile.statements().of(account);
    if (!stated)
        return fail(stated.error());
    for (const Statement &statement : *stated)
        if (statement.property == QLatin1String("holder_name"))
            return statement.value;
    return QString();
}

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
        captions[thing.id] = shownName(thing, holder);
    }
    return captions;
}

Result<QHash<RecordId, QString>> accountNames(store::CaseFile &caseFile, const QSet<RecordId> &accounts)
{
    QHash<RecordId, QString> names;
    for (const RecordId account : accounts) {
        const auto thing = caseFile.things().findThing(account);
        if (!thing)
            return fail(thing.error());
        if (familyOfType(thing->type) != Family::Account) {
            names.insert(account, thing->caption);
            continue;
        }
        const auto holder = holderOf(caseFile, account);
        if (!holder)
            return fail(holder.error());
        names.insert(account, shownName(*thing, *holder));
    }
    return names;
}

} // namespace kluwen::ui

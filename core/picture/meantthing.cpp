#include "core/picture/meantthing.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/model/schema.h"

namespace kluwen::picture
{

namespace
{

QString compact(const QString &text)
{
    QString letters;
    for (const QChar sign : searchKey(text))
        if (sign.isLetterOrNumber())
            letters += sign;
    return letters;
}

/// The things of accounts or of all else that are called so, in the order of the statements that say it.
QList<RecordId> called(const Contents &contents, const QString &text, bool isAccount, bool onlyFirst)
{
    QList<RecordId> found;
    const QString wanted = compact(text);
    if (wanted.isEmpty())
        return found;
    for (const Statement &statement : contents.statements) {
        const Thing *thing = contents.thing(statement.subject);
        const ThingType *type = thing ? Schema::builtIn().thing(thing->type) : nullptr;
        if (!type || isAccount != (type->family == Family::Account) || found.contains(thing->id))
            continue;
        const PropertyType *property = type->property(statement.property);
        const bool isName =
            type->caption.contains(statement.property) || (property && property->kind == ValueKind::Identifier);
        if (isName && (compact(statement.value) == wanted || compact(statement.raw) == wanted))
            found << thing->id;
        if (onlyFirst && !found.isEmpty())
            break;
    }
    return found;
}

Error nothingCalled(const QString &text, bool isAccount)
{
    Error error;
    error.code = Error::Code::NotFound;
    error.message = isAccount ? Tr::tr("There is no account \"%1\" in the case.").arg(text)
                              : Tr::tr("There is nothing called \"%1\" in the case.").arg(text);
    error.remedy = isAccount ? Tr::tr("Use the number or the name of an account as the case shows it.")
                             : Tr::tr("Write the name or the number as the case shows it.");
    return error;
}

} // namespace

Result<RecordId> meantThing(const Contents &contents, const QString &text, bool isAccount)
{
    const QList<RecordId> found = called(contents, text, isAccount, true);
    if (found.isEmpty())
        return fail(nothingCalled(text, isAccount));
    return found.constFirst();
}

Result<QList<RecordId>> thingsCalled(const Contents &contents, const QString &text)
{
    const QList<RecordId> found = called(contents, text, false, false) + called(contents, text, true, false);
    if (found.isEmpty())
        return fail(nothingCalled(text, false));
    return found;
}

} // namespace kluwen::picture

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/model/identifiers.h"
#include "core/model/schema.h"
#include "core/store/query.h"
#include "core/store/storageerror.h"
#include "core/store/thingstore.h"

#include <algorithm>

namespace kluwen::store
{

namespace
{

bool isAccount(const QString &type)
{
    const ThingType *thingType = Schema::builtIn().thing(type);
    return thingType != nullptr && thingType->family == Family::Account;
}

// "NL91 ABNA 0417 1643 00" and "nl91abna0417164300" are one account.
QString compact(const QString &text)
{
    QString letters;
    for (const QChar sign : searchKey(text))
        if (sign.isLetterOrNumber())
            letters.append(sign);
    return letters;
}

Result<RecordId> onlyOne(const QList<RecordId> &found, const QString &text, const Database &database)
{
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return fail(makeError(Error::Code::NotFound, Tr::tr("There is no account \"%1\" in the case.").arg(text),
                              Tr::tr("Use the number or the name of an account as the case shows it."),
                              database.path()));
    return fail(makeError(
        Error::Code::Conflict,
        Tr::tr("\"%1\" is the name of more than one account (%n in all).", nullptr, static_cast<int>(found.size()))
            .arg(text),
        Tr::tr("Use the number of the account."), database.path()));
}

} // namespace

Result<RecordId> ThingStore::findAccount(const QString &text) const
{
    const QString trimmed = text.trimmed();
    const CheckedIdentifier iban = checkIdentifier(QStringLiteral("iban"), trimmed);
    for (const QString &key : {trimmed, QStringLiteral("iban:") + iban.normalised})
        if (const RecordId found = findKey(key); found.isValid())
            return found;

    const QString wanted = compact(trimmed);
    QList<RecordId> byCaption;
    QList<RecordId> byValue;
    Query query(m_database, "SELECT id, type, caption FROM record WHERE from_id IS NULL ORDER BY id");
    while (query.next())
        if (isAccount(query.text(1)) && compact(query.text(2)) == wanted)
            byCaption.append(query.id<RecordId>(0));
    if (const auto done = query.result(); !done)
        return fail(done.error());
    if (!byCaption.isEmpty())
        return onlyOne(byCaption, text, m_database);

    Query values(m_database, "SELECT DISTINCT r.id, r.type, s.value FROM statement s JOIN record r ON r.id = s.subject "
                             "WHERE s.property IN ('number', 'iban', 'label', 'address', 'holder_name') ORDER BY r.id");
    while (values.next())
        if (isAccount(values.text(1)) && compact(values.text(2)) == wanted)
            byValue.append(values.id<RecordId>(0));
    if (const auto done = values.result(); !done)
        return fail(done.error());
    byValue.erase(std::unique(byValue.begin(), byValue.end()), byValue.end());
    return onlyOne(byValue, text, m_database);
}

} // namespace kluwen::store

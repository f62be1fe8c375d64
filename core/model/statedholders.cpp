#include "core/model/statedholders.h"
#include "core/base/text.h"

#include <array>
#include <QSet>
#include <QStringList>

namespace kluwen
{

namespace
{

/// As words of the key: "b v" is how a bank writes it that knows no dots.
constexpr std::array<const char *, 16> legalForms{"b v", "n v", "v o f", "c v", "s a",  "bv",  "nv",  "vof",
                                                  "cv",  "sa",  "ltd",   "llc", "gmbh", "plc", "inc", "limited"};

/// Words without their dots: "B.V." and "BV" are one word, "B V" is two.
QString wordsOf(const QString &name)
{
    QString words;
    for (const QChar sign : searchKey(name)) {
        if (sign.isLetterOrNumber())
            words += sign;
        else if (sign != QLatin1Char('.') && sign != QLatin1Char('\'') && sign != QChar(0x2019) &&
                 !words.endsWith(QLatin1Char(' ')))
            words += QLatin1Char(' ');
    }
    return words.trimmed();
}

} // namespace

QString partyNameKey(const QString &name)
{
    const QString words = wordsOf(name);
    for (const char *form : legalForms) {
        const QString ending = QLatin1Char(' ') + QLatin1String(form);
        if (words.endsWith(ending))
            return words.chopped(ending.size());
    }
    return words;
}

QHash<RecordId, RecordId> holdersByName(const QList<Thing> &parties, const QList<Statement> &names)
{
    QHash<QString, RecordId> byName; // an invalid id where two are called so
    for (const Thing &party : parties) {
        const QString key = partyNameKey(party.caption);
        if (!key.isEmpty())
            byName.insert(key, byName.contains(key) ? RecordId() : party.id);
    }
    QHash<RecordId, RecordId> holders;
    for (const Statement &name : names) {
        const RecordId holder = byName.value(partyNameKey(name.value));
        const auto known = holders.constFind(name.subject);
        holders.insert(name.subject, known == holders.constEnd() || *known == holder ? holder : RecordId());
    }
    holders.removeIf([](const auto &entry) { return !entry.value().isValid(); });
    return holders;
}

} // namespace kluwen

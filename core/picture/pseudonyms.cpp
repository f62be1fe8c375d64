#include "core/picture/pseudonyms.h"
#include "core/model/schema.h"

#include <QMessageAuthenticationCode>
#include <QSet>

namespace kluwen::picture
{

namespace
{

constexpr int signs = 6; ///< 30 bits; a name that is taken already gets more

QChar letterOf(const QString &type)
{
    const ThingType *thing = Schema::builtIn().thing(type);
    switch (thing ? thing->family : Family::Document) {
    case Family::Person:
        return QLatin1Char('P');
    case Family::Organisation:
        return QLatin1Char('O');
    case Family::Account:
        return QLatin1Char('R');
    case Family::Place:
        return QLatin1Char('L');
    case Family::Event:
        return QLatin1Char('G');
    case Family::Asset:
    case Family::Document:
        break;
    }
    return QLatin1Char('Z');
}

/// Base 32 after Crockford: no letters that look like digits.
QString spelled(const QByteArray &hash, int length)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString text;
    for (int i = 0; i < length; ++i)
        text += QLatin1Char(alphabet[static_cast<unsigned char>(hash[i]) % 32]);
    return text;
}

} // namespace

QHash<RecordId, QString> pseudonymsOf(const Contents &contents, const QString &recipient)
{
    QHash<RecordId, QString> names;
    QSet<QString> taken;
    for (const Thing &thing : contents.things) {
        const QByteArray message = recipient.toUtf8() + '\n' + QByteArray::number(thing.id.value());
        const QByteArray hash =
            QMessageAuthenticationCode::hash(message, contents.pseudonymKey, QCryptographicHash::Sha256);
        QString name;
        for (int length = signs; name.isEmpty() || (taken.contains(name) && length <= hash.size()); ++length)
            name = letterOf(thing.type) + QLatin1Char('-') + spelled(hash, length);
        taken.insert(name);
        names.insert(thing.id, name);
    }
    return names;
}

} // namespace kluwen::picture

#include "core/picture/leftout.h"

#include <QJsonObject>

namespace kluwen::picture
{

namespace
{

bool leavesOut(const LeftOut &choice, const Recipient &recipient)
{
    return choice.recipients.isEmpty() ? !recipient.isOfCase() : choice.recipients.contains(recipient.id);
}

} // namespace

QSet<RecordId> leftOutFor(const QList<LeftOut> &all, const Recipient &recipient)
{
    QSet<RecordId> records;
    for (const LeftOut &choice : all)
        if (leavesOut(choice, recipient))
            records.insert(choice.record);
    return records;
}

QList<LeftOut> leavingOut(QList<LeftOut> all, RecordId record, const QString &recipient)
{
    for (LeftOut &choice : all) {
        const bool isSaid = choice.recipients.isEmpty() ? recipient.isEmpty() : choice.recipients.contains(recipient);
        if (choice.record != record || (!isSaid && (recipient.isEmpty() || choice.recipients.isEmpty())))
            continue;
        if (!isSaid)
            choice.recipients << recipient;
        return all;
    }
    all << LeftOut{record, recipient.isEmpty() ? QStringList() : QStringList{recipient}};
    return all;
}

QList<LeftOut> includingAgain(QList<LeftOut> all, RecordId record, const QString &recipient,
                              const QList<Recipient> &known)
{
    if (recipient.isEmpty()) {
        all.removeIf([record](const LeftOut &choice) { return choice.record == record; });
        return all;
    }
    for (LeftOut &choice : all) {
        if (choice.record != record)
            continue;
        if (choice.recipients.isEmpty())
            for (const Recipient &other : known)
                if (!other.isOfCase())
                    choice.recipients << other.id;
        choice.recipients.removeAll(recipient);
        if (choice.recipients.isEmpty())
            choice.record = {};
    }
    all.removeIf([](const LeftOut &choice) { return !choice.record.isValid(); });
    return all;
}

QJsonArray toJson(const QList<LeftOut> &all)
{
    QJsonArray array;
    for (const LeftOut &choice : all)
        array.append(QJsonObject{{QStringLiteral("record"), choice.record.value()},
                                 {QStringLiteral("recipients"), QJsonArray::fromStringList(choice.recipients)}});
    return array;
}

QList<LeftOut> leftOutFromJson(const QJsonArray &json)
{
    QList<LeftOut> all;
    for (const QJsonValue &value : json) {
        LeftOut choice;
        choice.record = RecordId(value[QLatin1String("record")].toInteger());
        for (const QJsonValue &recipient : value[QLatin1String("recipients")].toArray())
            choice.recipients << recipient.toString();
        if (choice.record.isValid())
            all << choice;
    }
    return all;
}

} // namespace kluwen::picture

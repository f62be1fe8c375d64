#pragma once
#include "core/picture/recipient.h"
#include <QJsonArray>

namespace kluwen::picture
{

/// A thing or a tie that the maker of a picture leaves out for some recipients, because they do not need it for the
/// purpose of that picture.
struct LeftOut
{
    RecordId record;
    QStringList recipients; ///< ids; empty = everybody but the own team
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

[[nodiscard]] QSet<RecordId> leftOutFor(const QList<LeftOut> &all, const Recipient &recipient);
/// The same with the record left out for a recipient too; an empty id = for everybody but the own team.
[[nodiscard]] QList<LeftOut> leavingOut(QList<LeftOut> all, RecordId record, const QString &recipient);
/// The same with the record back for a recipient; an empty id = for everybody. Where it was left out for everybody, it
/// stays left out for the others of `known`.
[[nodiscard]] QList<LeftOut> includingAgain(QList<LeftOut> all, RecordId record, const QString &recipient,
                                            const QList<Recipient> &known);

[[nodiscard]] QJsonArray toJson(const QList<LeftOut> &all);
[[nodiscard]] QList<LeftOut> leftOutFromJson(const QJsonArray &json);

} // namespace kluwen::picture

#pragma once
#include "core/base/datetime.h"
#include "core/model/payment.h"
#include <QList>
#include <QString>

namespace kluwen::intake
{

/// A value of one of our properties, to be written to FollowTheMoney.
struct FtmValue
{
    QString property;
    QString value;
};

/// A thing to be written as an entity; values in order of preference.
struct FtmThingOut
{
    QString id; ///< of the entity, unique over all files that may come together
    QString type;
    QString caption;
    QList<FtmValue> values;
    QStringList addresses; ///< entities where it lives or is
};

struct FtmLinkOut
{
    QString id;
    QString type;
    QString from; ///< ids of entities
    QString to;
    QString fromType; ///< thing types
    QString toType;
    PartialDate since;
    PartialDate until;
    QList<FtmValue> values; ///< without the tie itself
};

struct FtmPaymentOut
{
    QString id;
    const Payment *payment = nullptr;
    QString payer; ///< ids of entities; empty = outside the case
    QString payee;
    QString payerType; ///< thing types
    QString payeeType;
};

/// One line with its line feed, UTF-8; empty where FtM has no schema for it. What has no property there is written as a
/// note. The reading of FollowTheMoney makes the same thing, link or payment of it again.
[[nodiscard]] QByteArray ftmLine(const FtmThingOut &thing);
[[nodiscard]] QByteArray ftmLine(const FtmLinkOut &link);
/// Empty for a payment without payer and payee.
[[nodiscard]] QByteArray ftmLine(const FtmPaymentOut &payment);

} // namespace kluwen::intake

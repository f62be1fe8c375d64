#pragma once
#include "core/base/ids.h"
#include "core/picture/phrase.h"
#include <QDate>

class QJsonArray;

namespace kluwen::picture
{

/// Which money a picture follows; empty = chosen from the case and said so in the picture.
struct TrailChoice
{
    QString from; ///< account as a person would type it
    QDate since;
    QDate until;
    QString rule;             ///< rule id; empty = pro rata
    bool startsEmpty = false; ///< not with the balances that banks stated; of the trail of the picture only
};

/// Something that a person put into a section of a picture: it stands there after what the section says by itself.
struct SectionItem
{
    enum class Kind {
        Records,    ///< a table of what is known of things
        Trail,      ///< the figure of a money trail
        Timeline,   ///< the figure of a period
        Chart,      ///< the figure of a chart of the case
        Account,    ///< a figure of the payments of one account
        ThemeLines, ///< the figure of theme lines
        Finding     ///< payments with a pattern: what was found, and why it may mean nothing
    };
    QString section; ///< id
    Kind kind = Kind::Records;
    QList<RecordId> records;   ///< of Records; the account of a Trail or Account; whose lines; accounts of a Finding
    TrailChoice trail;         ///< of Trail, without `from`; of Timeline and ThemeLines since and until
    bool isBackwards = false;  ///< of Trail: where the money came from
    QString title;             ///< of a Chart
    QString view;              ///< of an Account: accountViewId
    QString currency;          ///< of an Account: "EUR"; empty = that of most payments
    QString pattern;           ///< of a Finding: id of its method card
    QList<PaymentId> payments; ///< of a Finding
};

/// What is no item is left out.
[[nodiscard]] QList<SectionItem> itemsFromJson(const QJsonArray &json);
[[nodiscard]] QJsonArray toJson(const QList<SectionItem> &items);
/// Items as they are dragged from a view into a section: where they are dropped says which.
[[nodiscard]] QByteArray toBytes(const QList<SectionItem> &items);
[[nodiscard]] QList<SectionItem> itemsFromBytes(const QByteArray &bytes);
/// The section in which a person would look for an item of that kind; `typeOfThing` is of the first record.
[[nodiscard]] QString usualSection(SectionItem::Kind kind, const QString &typeOfThing);

} // namespace kluwen::picture

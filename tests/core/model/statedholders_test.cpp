#include "core/model/statedholders.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace Qt::StringLiterals;

namespace
{

const RecordId firm(1);
const RecordId person(2);
const RecordId account(10);

QList<Thing> parties()
{
    return {{firm, u"company"_s, u"Luchtbel B.V."_s}, {person, u"person"_s, u"Zoë d'Ancona"_s}};
}

RecordId holderOf(const QStringList &names, const QList<Thing> &things = parties())
{
    QList<Statement> statements;
    for (const QString &name : names) {
        Statement statement;
        statement.subject = account;
        statement.property = u"holder_name"_s;
        statement.value = name;
        statements << statement;
    }
    return holdersByName(things, statements).value(account);
}

} // namespace

TEST(StatedHolders, AreKnownByTheirNameWhateverItsFormAndPunctuation)
{
    for (const QString &name : {u"Luchtbel B.V."_s, u"LUCHTBEL BV"_s, u"Luchtbel, b v"_s, u"Luchtbel"_s})
        EXPECT_EQ(holderOf({name}), firm) << name.toStdString();
    EXPECT_EQ(holderOf({u"ZOE D ANCONA"_s}), RecordId()) << "another spelling is another name";
    EXPECT_EQ(holderOf({u"Zoe DAncona"_s}), person);
    EXPECT_EQ(holderOf({u"zoë d’ancona"_s}), person);
}

TEST(StatedHolders, AreNotGuessed)
{
    for (const QString &name : {u"Luchtbell B.V."_s, u"Luchtbel Beheer B.V."_s, u"Lucht bel"_s, u"BV"_s, QString()})
        EXPECT_EQ(holderOf({name}), RecordId()) << name.toStdString();
    EXPECT_EQ(holderOf({u"Luchtbel BV"_s, u"luchtbel b.v."_s}), firm);
    EXPECT_EQ(holderOf({u"Luchtbel BV"_s, u"Zoë d'Ancona"_s}), RecordId()) << "two names of one account";
    EXPECT_EQ(holderOf({u"Luchtbel BV"_s, u"Z. Onbekend"_s, u"Luchtbel BV"_s}), RecordId());
    EXPECT_EQ(holderOf({u"Luchtbel BV"_s}, parties() << Thing{RecordId(3), u"company"_s, u"Luchtbel N.V."_s}),
              RecordId())
        << "two companies of that name";
    EXPECT_EQ(holderOf({u"Luchtbel BV"_s}, parties() << Thing{RecordId(3), u"company"_s, u"Luchtbel N.V."_s}
                                                     << Thing{RecordId(4), u"company"_s, u"Luchtbel"_s}),
              RecordId())
        << "nor does a third make it certain";
}

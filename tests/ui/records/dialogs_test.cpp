#include "core/store/history.h"
#include "tests/ui/records/recordscase.h"
#include "ui/records/linkchoices.h"
#include "ui/records/linkdialog.h"
#include "ui/records/newthingdialog.h"
#include "ui/records/statementfields.h"
#include "ui/records/valueeditor.h"

#include <QComboBox>
#include <QListWidget>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class DialogsTest : public RecordsCase
{
};

QStringList typesOf(const QList<ui::LinkChoice> &choices)
{
    QStringList types;
    for (const ui::LinkChoice &choice : choices)
        types << choice.type;
    return types;
}

} // namespace

TEST_F(DialogsTest, NewThingIsAddedAndSelected)
{
    ui::NewThingDialog dialog(session());
    dialog.chooseType(u"company"_s);
    dialog.fields().editor(u"name"_s)->setValue(u"Noorderkoel Trade"_s);
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const RecordId added = session().selection().current();
    ASSERT_TRUE(added.isValid());
    EXPECT_EQ(session().caseFile().things().findThing(added)->caption, u"Noorderkoel Trade"_s);
    ASSERT_TRUE(session().undo());
    EXPECT_FALSE(session().caseFile().things().findThing(added).has_value());
}

TEST_F(DialogsTest, NothingFilledInAddsNothing)
{
    ui::NewThingDialog dialog(session());
    const auto before = session().caseFile().things().things()->size();
    dialog.accept();
    EXPECT_EQ(session().caseFile().things().things()->size(), before);
}

TEST_F(DialogsTest, OnlyLinksThatTheSchemaAllowsAreOffered)
{
    const QStringList personAccount = typesOf(ui::linkChoices(u"person"_s, u"account"_s));
    EXPECT_TRUE(personAccount.contains(u"account_holder"_s));
    EXPECT_FALSE(personAccount.contains(u"family"_s));
    const QList<ui::LinkChoice> reversed = ui::linkChoices(u"account"_s, u"person"_s);
    EXPECT_TRUE(reversed.contains(ui::LinkChoice{u"account_holder"_s, false}));
    EXPECT_FALSE(reversed.contains(ui::LinkChoice{u"account_holder"_s, true}));
    EXPECT_EQ(reversed.constLast().type, u"tie"_s);
}

TEST_F(DialogsTest, LinkIsAddedToWhatWasSearchedFor)
{
    const RecordId bulb = add(u"company"_s, u"name"_s, u"Bollenkweker Wieringen"_s);
    ui::LinkDialog dialog(session(), person, {});
    dialog.find(u"wiering"_s);
    ASSERT_EQ(dialog.found().count(), 1);
    QComboBox &types = dialog.types();
    int owns = -1;
    for (int i = 0; i < types.count(); ++i)
        if (types.itemData(i).toStringList() == QStringList{u"ownership"_s, u"out"_s})
            owns = i;
    ASSERT_GE(owns, 0);
    types.setCurrentIndex(owns);
    dialog.fields().editor(u"share"_s)->setValue(u"60"_s);
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const auto links = session().caseFile().things().linksOf(bulb);
    ASSERT_EQ(links->size(), 1);
    EXPECT_EQ(links->constFirst().type, u"ownership"_s);
    EXPECT_EQ(links->constFirst().from, person);
    QStringList properties;
    for (const Statement &statement : statements(links->constFirst().id))
        properties << statement.property;
    EXPECT_TRUE(properties.contains(tieProperty));
    EXPECT_TRUE(properties.contains(u"share"_s));
    EXPECT_EQ(session().caseFile().history().undoLabel(), u"Link Jan van der Aldermeer to Bollenkweker Wieringen"_s);
}

} // namespace kluwen::test

#include "tests/ui/shell/deskfixture.h"
#include "ui/base/symbols.h"
#include "ui/shell/helpviewer.h"
#include "ui/shell/shortcutlist.h"

#include <QMenu>
#include <QMenuBar>

using namespace kluwen;
using namespace kluwen::ui;
using ActionsTest = test::WindowTest;

TEST(ActionTable, IdsAreUniqueAndSymbolsExist)
{
    QSet<QByteArray> ids;
    for (const ActionSpec &spec : actionSpecs()) {
        EXPECT_FALSE(ids.contains(spec.id)) << spec.id;
        ids.insert(spec.id);
        EXPECT_NE(*spec.text, 0) << spec.id;
        if (*spec.symbol) {
            EXPECT_TRUE(hasSymbol(QLatin1String(spec.symbol))) << spec.symbol;
        }
    }
}

TEST(ActionTable, NoTwoActionsHaveTheSameKeys)
{
    QHash<QKeySequence, QByteArray> owners;
    for (const ActionSpec &spec : actionSpecs()) {
        const auto keys = keysOf(spec);
        if (*spec.shortcut) {
            EXPECT_FALSE(keys.isEmpty()) << spec.id;
        }
        for (const QKeySequence &key : keys) {
            EXPECT_FALSE(key.isEmpty()) << spec.id;
            EXPECT_FALSE(owners.contains(key)) << spec.id << " and " << owners.value(key).constData();
            owners.insert(key, spec.id);
        }
    }
}

TEST(ActionTable, SingleLettersWorkOnTheChartOnly)
{
    for (const ActionSpec &spec : actionSpecs())
        if (QByteArray(spec.shortcut).size() == 1 && *spec.shortcut != '?') {
            EXPECT_EQ(spec.scope, KeyScope::Chart) << spec.id;
        }
}

TEST_F(ActionsTest, EveryActionIsInAMenuAndNoMenuHasAnAccessKeyTwice)
{
    QSet<QAction *> seen;
    QList<QMenu *> menus;
    for (QAction *top : window().menuBar()->actions())
        menus << top->menu();
    const auto accessKeys = [](const QList<QAction *> &actions) {
        QStringList keys;
        for (const QAction *action : actions) {
            const qsizetype at = action->text().indexOf(QLatin1Char('&'));
            if (at >= 0 && !action->isSeparator())
                keys << action->text().mid(at + 1, 1).toLower();
        }
        return keys;
    };
    QStringList tops = accessKeys(window().menuBar()->actions());
    EXPECT_EQ(tops.size(), 8);
    EXPECT_EQ(tops.removeDuplicates(), 0);
    while (!menus.isEmpty()) {
        QMenu *menu = menus.takeFirst();
        QStringList keys = accessKeys(menu->actions());
        const QString all = keys.join(QLatin1Char(' '));
        EXPECT_EQ(keys.removeDuplicates(), 0) << menu->title().toStdString() << ": " << all.toStdString();
        for (QAction *action : menu->actions()) {
            seen.insert(action);
            if (action->menu())
                menus << action->menu();
        }
    }
    for (QAction *action : window().actions().all())
        EXPECT_TRUE(seen.contains(action)) << action->objectName().toStdString();
}

TEST_F(ActionsTest, WhatNeedsACaseIsGreyWithoutOne)
{
    EXPECT_FALSE(window().actions().action("case.import")->isEnabled());
    EXPECT_FALSE(window().actions().action("edit.undo")->isEnabled());
    EXPECT_TRUE(window().actions().action("case.new")->isEnabled());

    makeCase();
    EXPECT_TRUE(window().actions().action("case.import")->isEnabled());

    trigger("case.close");
    EXPECT_FALSE(window().actions().action("case.import")->isEnabled());
}

TEST_F(ActionsTest, TheListOfShortcutsShowsEveryKey)
{
    const ShortcutList list(window().actions(), nullptr);
    const auto *table = list.findChild<QTableWidget *>();
    QStringList shown;
    for (int row = 0; row < table->rowCount(); ++row)
        shown << table->item(row, 1)->text();
    for (const ActionSpec &spec : actionSpecs())
        for (const auto &key : keysOf(spec))
            EXPECT_TRUE(std::any_of(shown.begin(), shown.end(), [&](const QString &row) {
                return row.split(QStringLiteral(", ")).contains(key.toString(QKeySequence::NativeText));
            })) << spec.id;
}

TEST(Help, EveryTopicExistsInBothLanguagesAndStartsWithAHeading)
{
    for (const QLocale::Language language : {QLocale::Dutch, QLocale::English}) {
        QLocale::setDefault(QLocale(language));
        for (const QString &topic : HelpViewer::topics()) {
            const QString text = HelpViewer::text(topic);
            EXPECT_TRUE(text.startsWith(QStringLiteral("# "))) << topic.toStdString();
            EXPECT_GT(text.size(), 300) << topic.toStdString();
        }
    }
}

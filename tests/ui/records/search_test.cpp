#include "tests/ui/records/recordscase.h"
#include "ui/records/searchmodel.h"
#include "ui/records/searchpanel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class SearchTest : public RecordsCase
{
protected:
    SearchTest() : panel(session(), jobs()) { panel.show(); }
    QList<store::SearchHit> found(const QString &query)
    {
        QSignalSpy searched(&panel, &ui::SearchPanel::searched);
        panel.search(query);
        EXPECT_TRUE(searched.wait(10'000) || !searched.isEmpty());
        QList<store::SearchHit> hits;
        for (int row = 0; row < panel.model().rowCount(); ++row)
            if (const auto *hit = panel.model().hit(panel.model().index(row)))
                hits << *hit;
        return hits;
    }

    ui::SearchPanel panel;
};

} // namespace

TEST_F(SearchTest, FindsNamesNumbersWithAndWithoutSpacesAndDescriptions)
{
    importPayments();
    QAbstractItemModelTester tester(const_cast<ui::SearchModel *>(&panel.model()),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_FALSE(found(u"alderm"_s).isEmpty());
    EXPECT_EQ(found(u"alderm"_s).constFirst().record, person);
    for (const QString &number : {u"NL02VRZN0123456789"_s, u"NL02 VRZN 0123 4567 89"_s}) {
        const auto hits = found(number);
        ASSERT_FALSE(hits.isEmpty()) << number.toStdString();
        EXPECT_EQ(hits.constFirst().record, account);
    }
    const auto described = found(u"tulip"_s);
    ASSERT_EQ(described.size(), 1);
    EXPECT_EQ(described.constFirst().kind, store::SearchHit::Kind::Payment);
    EXPECT_EQ(described.constFirst().count, 3);
}

TEST_F(SearchTest, TypingSearchesAndEnterOpensTheFirst)
{
    QSignalSpy searched(&panel, &ui::SearchPanel::searched);
    QSignalSpy opened(&panel, &ui::SearchPanel::openRequested);
    panel.focusSearch();
    QTest::keyClicks(&panel.box(), u"zilver"_s);
    EXPECT_TRUE(searched.isEmpty());
    ASSERT_TRUE(searched.wait(10'000));
    QTest::keyClick(&panel.box(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.at(0).at(0).value<RecordId>(), company);
}

TEST_F(SearchTest, MatchIsEmphasisedWhereItStands)
{
    using Parts = QList<std::pair<qsizetype, qsizetype>>;
    EXPECT_EQ(ui::matchedParts(u"Jan van der Aldermeer"_s, u"alder jan"_s), (Parts{{0, 3}, {12, 5}}));
    EXPECT_EQ(ui::matchedParts(u"NL02 VRZN 0123"_s, u"nl02vrzn"_s), (Parts{{0, 9}}));
    EXPECT_EQ(ui::matchedParts(u"Çelik Bouw"_s, u"celik"_s), (Parts{{0, 5}}));
    EXPECT_TRUE(ui::matchedParts(u"Jan"_s, u"piet"_s).isEmpty());
}

} // namespace kluwen::test

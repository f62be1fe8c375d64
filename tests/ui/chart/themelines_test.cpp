#include "core/store/bulkimport.h"
#include "tests/support/scriptedprompt.h"
#include "tests/ui/chart/samplecase.h"
#include "ui/chart/themelinesview.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace kluwen;
using namespace kluwen::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr double firstOf2024 = 2'460'311; // Julian day of 1 January 2024

/// So many lines with payments and events between them, always the same.
ThemeScene sampleLines(int count)
{
    ThemeScene scene;
    for (int i = 0; i < count; ++i)
        scene.lines.push_back({RecordId(i + 1), {}, u"Aldermeer Beheer %1 B.V."_s.arg(i), u"company"_s, {}, {}});
    for (int i = 0; i < count * 6; ++i) {
        ThemeFlow flow;
        flow.from = (i * 7) % count;
        flow.to = (flow.from + 1 + (i * i) % std::min(count - 1, 6)) % count;
        flow.day = firstOf2024 + (i * 53) % 700;
        flow.currency = euro();
        flow.minor = 100'000 + 77'000LL * (i % 40);
        flow.payments = {PaymentId(i + 1)};
        if (flow.from != flow.to)
            scene.flows.push_back(flow);
    }
    std::stable_sort(scene.flows.begin(), scene.flows.end(),
                     [](const ThemeFlow &a, const ThemeFlow &b) { return a.day < b.day; });
    for (int i = 0; i < 8; ++i) {
        ThemeEvent event;
        event.day = QDate(2024, 1, 9).addDays(i * 80);
        event.approximate = i % 3 == 0;
        event.type = i % 2 == 0 ? u"event"_s : u"seizure"_s;
        event.text = u"Meeting in Lauwersoog %1"_s.arg(i);
        event.record = RecordId(1000 + i);
        event.lines = {i % (count - 1), i % (count - 1) + 1};
        scene.events.push_back(event);
    }
    return scene;
}

std::vector<QRectF> labelsOf(const ThemePlan &plan)
{
    std::vector<QRectF> labels;
    for (const ThemePlan::Link &link : plan.links)
        labels.push_back(link.label);
    for (const ThemePlan::Event &event : plan.events)
        labels.push_back(event.label);
    labels.erase(std::remove_if(labels.begin(), labels.end(), [](const QRectF &each) { return each.isNull(); }),
                 labels.end());
    return labels;
}

void expectApart(const ThemePlan &plan)
{
    const std::vector<QRectF> labels = labelsOf(plan);
    for (size_t a = 0; a < labels.size(); ++a) {
        EXPECT_TRUE(plan.plot.adjusted(-1, -1, 1, 1).contains(labels[a]));
        for (size_t b = a + 1; b < labels.size(); ++b)
            ASSERT_FALSE(labels[a].intersects(labels[b]));
        for (const ThemePlan::Link &link : plan.links) {
            const auto [top, bottom] =
                std::minmax(plan.lines[static_cast<size_t>(link.from)].y, plan.lines[static_cast<size_t>(link.to)].y);
            const QRectF arrow(link.x - link.width / 2, top, link.width, bottom - top);
            ASSERT_FALSE(labels[a].intersects(arrow)) << "an arrow goes through a label";
        }
    }
}

std::vector<double> weightsOf(int count, const std::vector<std::array<int, 3>> &ties)
{
    std::vector<double> weights(static_cast<size_t>(count * count), 0);
    for (const auto &[a, b, weight] : ties) {
        weights[static_cast<size_t>(a * count + b)] += weight;
        weights[static_cast<size_t>(b * count + a)] += weight;
    }
    return weights;
}

double leastCost(int count, const std::vector<double> &weights)
{
    std::vector<int> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    double least = costOfOrder(order, weights);
    while (std::next_permutation(order.begin(), order.end()))
        least = std::min(least, costOfOrder(order, weights));
    return least;
}

} // namespace

TEST(ThemeLines, AChainBecomesAStaircaseWithoutCrossings)
{
    // 3 - 0 - 4 - 1 - 2
    const auto weights = weightsOf(5, {{3, 0, 4}, {0, 4, 2}, {4, 1, 9}, {1, 2, 1}});

    const std::vector<int> order = orderOfLines(5, weights);

    EXPECT_EQ(costOfOrder(order, weights), 16);
    EXPECT_TRUE(order == (std::vector<int>{3, 0, 4, 1, 2}) || order == (std::vector<int>{2, 1, 4, 0, 3}));
}

TEST(ThemeLines, TheOrderOfSevenLinesIsNearTheBestThereIs)
{
    unsigned state = 7;
    double found = 0;
    double best = 0;
    for (int trial = 0; trial < 25; ++trial) {
        std::vector<std::array<int, 3>> ties;
        for (int a = 0; a < 7; ++a)
            for (int b = a + 1; b < 7; ++b) {
                state = state * 1664525 + 1013904223;
                if ((state >> 24U) % 5 < 2)
                    ties.push_back({a, b, static_cast<int>((state >> 16U) % 9 + 1)});
            }
        const auto weights = weightsOf(7, ties);
        const double cost = costOfOrder(orderOfLines(7, weights), weights);
        const double least = leastCost(7, weights);
        EXPECT_LE(cost, least * 1.15);
        found += cost;
        best += least;
    }
    EXPECT_LE(found, best * 1.02);
}

TEST(ThemeLines, LabelsLieOverNothingWithFiveAndWithSixtyLines)
{
    for (const int count : {5, 60})
        for (const QSizeF size : {QSizeF(1600, 1080), QSizeF(1280, 2100), QSizeF(700, 400)})
            for (const double share : {1.0, 0.15}) {
                const ThemeScene scene = sampleLines(count);
                const DayRange all = rangeOf(scene);
                const DayRange range{all.first, all.first + all.length() * share};

                const auto plan = planThemeLines(QRectF(QPointF(), size), scene, range, Language::Dutch);

                EXPECT_FALSE(plan.links.empty());
                expectApart(plan);
            }
}

TEST(ThemeLines, MostSumsAreReadableWithSixtyLinesOnAScreen)
{
    const ThemeScene scene = sampleLines(60);
    const QRectF screen(0, 0, 1700, comfortableHeight(scene));

    const auto plan = planThemeLines(screen, scene, rangeOf(scene), Language::English);

    EXPECT_GE(plan.fontSize, 11);
    EXPECT_GE(labelsOf(plan).size() * 2, plan.links.size() + plan.events.size());
}

TEST(ThemeLines, PaymentsAreAddedUpToTheCentWhateverTheSlice)
{
    const ThemeScene scene = sampleLines(5);
    const auto sumOf = [&](double width) {
        qint64 sum = 0;
        for (const auto &link :
             planThemeLines(QRectF(0, 0, width, 400), scene, rangeOf(scene), Language::English).links)
            sum += link.minor;
        return sum;
    };
    const qint64 all = std::accumulate(scene.flows.begin(), scene.flows.end(), qint64{0},
                                       [](qint64 sum, const ThemeFlow &flow) { return sum + flow.minor; });

    EXPECT_EQ(sumOf(4000), all);
    EXPECT_EQ(sumOf(360), all);
    const auto narrow = planThemeLines(QRectF(0, 0, 360, 400), scene, rangeOf(scene), Language::English);
    const auto wide = planThemeLines(QRectF(0, 0, 4000, 400), scene, rangeOf(scene), Language::English);
    EXPECT_LT(narrow.links.size(), wide.links.size());
}

TEST(ThemeLines, WhatIsUnderThePointerIsFound)
{
    const ThemeScene scene = sampleLines(5);
    const auto plan = planThemeLines(QRectF(0, 0, 1200, 500), scene, rangeOf(scene), Language::English);
    const ThemePlan::Event &event = plan.events.front();

    EXPECT_EQ(plan.at({event.x, event.ys.front()}).event, 0);
    EXPECT_EQ(plan.at(plan.lines[2].name.center()).line, 2);
    EXPECT_EQ(plan.at({-5, -5}), ThemePlan::Hit());
    int found = 0;
    for (size_t i = 0; i < plan.links.size(); ++i) {
        const double middle = (plan.lines[static_cast<size_t>(plan.links[i].from)].y +
                               plan.lines[static_cast<size_t>(plan.links[i].to)].y) /
                              2;
        found += plan.at({plan.links[i].x, middle + 3}).link >= 0 ? 1 : 0;
    }
    EXPECT_GT(found, static_cast<int>(plan.links.size()) / 2);
}

TEST(ThemeLines, FewAndManyLinesArePaintedInBothThemes)
{
    const QString folder = qEnvironmentVariable("KLUWEN_PICTURES");
    for (const int count : {5, 60})
        for (const bool dark : {false, true}) {
            const ThemeScene scene = sampleLines(count);
            QImage image(1600, count > 9 ? 1080 : 500, QImage::Format_RGB32);
            QPainter painter(&image);
            paintThemeLines(painter, QRectF(image.rect()), scene, dark ? Theme::dark() : Theme::light(),
                            Language::Dutch);
            painter.end();
            qsizetype drawn = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    drawn += image.pixel(x, y) != image.pixel(0, 0) ? 1 : 0;
            EXPECT_GT(drawn, qsizetype{image.width()} * image.height() / 100);
            if (!folder.isEmpty())
                image.save(u"%1/themelines-%2-%3.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s).arg(count));
        }
}

namespace
{

/// A sample case with accounts that pay each other.
class ThemeCase : public testing::Test
{
protected:
    ThemeCase()
    {
        for (const char *account : {"Account A", "Account B", "Account C"})
            sample.addThing(u"account"_s, u"label"_s, QLatin1String(account));
        sample.addLink(u"account_holder"_s, u"Aldermeer"_s, u"Account A"_s);
        sample.addLink(u"account_holder"_s, u"Zilverbaars Holding"_s, u"Account B"_s);
        sample.addLink(u"involved"_s, u"Brandsma"_s, u"Meeting in Lauwersoog"_s);
        sample.state(sample[u"Zilverbaars Holding"_s], u"company"_s, u"founded"_s, u"2024-01-05"_s);
        Source source;
        source.title = u"Statement"_s;
        source.sha256 = QByteArray(32, 'a');
        auto import = store::BulkImport::begin(sample.session().caseFile(), source, u"csv"_s, {});
        pay(**import, u"Account A"_s, u"Account B"_s, 10, 500'000);
        pay(**import, u"Account A"_s, u"Account B"_s, 10, 250'050);
        pay(**import, u"Account B"_s, u"Account A"_s, 90, 10'000);
        pay(**import, u"Account C"_s, u"Account A"_s, 30, 70'000);
        pay(**import, {}, u"Account A"_s, 31, 1'000);
        NoProgress progress;
        EXPECT_TRUE((*import)->commit(progress).has_value());
        sample.session().importStarted();
        sample.session().importFinished();
    }
    void pay(store::BulkImport &import, const QString &from, const QString &to, int day, qint64 cents)
    {
        store::BulkImport::Draft draft;
        draft.payer = sample[from];
        draft.payee = sample[to];
        draft.at = {(19'723 + qint64{day}) * 86'400, false}; // days after 1 January 2024
        draft.minor = cents;
        draft.currency = euro();
        draft.line = ++m_line;
        EXPECT_TRUE(import.payment(draft).has_value());
    }
    ThemeScene read(const ThemeQuestion &question)
    {
        NoProgress progress;
        auto scene = themeScene(sample.session().caseFile(), question, Language::English, progress);
        EXPECT_TRUE(scene.has_value());
        return scene ? std::move(*scene) : ThemeScene();
    }
    static QStringList namesOf(const ThemeScene &scene)
    {
        QStringList names;
        for (const ThemeLine &line : scene.lines)
            names << line.name;
        names.sort();
        return names;
    }

    test::SampleCase sample;

private:
    qint64 m_line = 0;
};

} // namespace

TEST_F(ThemeCase, HoldersStandForTheirAccountsAndADayIsOneArrow)
{
    const ThemeScene scene = read({});

    EXPECT_EQ(namesOf(scene), (QStringList{u"Account C"_s, u"Aldermeer"_s, u"Brandsma"_s, u"Zilverbaars Holding"_s}));
    ASSERT_EQ(scene.flows.size(), 3U);
    EXPECT_EQ(scene.flows[0].minor, 750'050);
    EXPECT_EQ(scene.flows[0].payments.size(), 2U);
    EXPECT_EQ(scene.lines[static_cast<size_t>(scene.flows[0].from)].name, u"Aldermeer"_s);
    EXPECT_EQ(scene.lines[static_cast<size_t>(scene.flows[0].to)].name, u"Zilverbaars Holding"_s);
    EXPECT_EQ(scene.lines[static_cast<size_t>(scene.flows[0].to)].from, QDate(2024, 1, 5));
    EXPECT_EQ(scene.otherPayments, 1);
    ASSERT_EQ(scene.events.size(), 1U);
    EXPECT_EQ(scene.events[0].lines.size(), 2U) << "Aldermeer and Brandsma met";
}

TEST_F(ThemeCase, AccountsGetLinesOfTheirOwnWhereAsked)
{
    ThemeQuestion question;
    question.perAccount = true;

    const QStringList names = namesOf(read(question));

    EXPECT_TRUE(names.contains(u"Account A"_s) && names.contains(u"Account B"_s));
    EXPECT_FALSE(names.contains(u"Zilverbaars Holding"_s));
}

TEST_F(ThemeCase, ChosenRecordsAloneGetALine)
{
    ThemeQuestion question;
    question.records = {sample[u"Account A"_s], sample[u"Zilverbaars Holding"_s]};

    const ThemeScene scene = read(question);

    EXPECT_EQ(namesOf(scene), (QStringList{u"Aldermeer"_s, u"Zilverbaars Holding"_s}));
    EXPECT_EQ(scene.flows.size(), 2U);
    EXPECT_EQ(scene.otherPayments, 2);
}

TEST_F(ThemeCase, AnArrowSelectsItsPaymentsAndBothEnds)
{
    test::ScriptedPrompt prompt;
    ThemeLinesView view(sample.session(), sample.jobs(), prompt);
    QSignalSpy loaded(&view, &ThemeLinesView::loaded);
    view.resize(1200, 600);
    view.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return loaded.count() > 0; }, 20000));
    ThemeLinesCanvas &canvas = view.canvas();
    const auto link = std::find_if(canvas.plan().links.begin(), canvas.plan().links.end(),
                                   [](const ThemePlan::Link &each) { return each.payments == 2; });
    ASSERT_NE(link, canvas.plan().links.end());
    const double upper = std::min(canvas.plan().lines[static_cast<size_t>(link->from)].y,
                                  canvas.plan().lines[static_cast<size_t>(link->to)].y);

    QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPointF(link->x, upper + 8).toPoint());

    EXPECT_EQ(sample.session().selection().payments().size(), 2);
    EXPECT_TRUE(sample.session().selection().records().contains(sample[u"Aldermeer"_s]));
    EXPECT_EQ(sample.session().selection().records().size(), 2);
    EXPECT_TRUE(canvas.accessibleDescription().contains(u"7,500.50"_s)) << canvas.accessibleDescription().toStdString();
    QTest::keyClick(&canvas, Qt::Key_Right);
    EXPECT_NE(canvas.current(), ThemePlan::Hit());
}

TEST_F(ThemeCase, TheViewIsWrittenAsAPicture)
{
    const test::TemporaryFolder folder;
    test::ScriptedPrompt prompt;
    prompt.files = {{folder.path(u"lines.svg"_s)}};
    ThemeLinesView view(sample.session(), sample.jobs(), prompt);
    QSignalSpy loaded(&view, &ThemeLinesView::loaded);
    view.resize(900, 500);
    view.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return loaded.count() > 0; }, 20000));

    view.exportPicture();

    QFile file(folder.path(u"lines.svg"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("Zilverbaars"));
}

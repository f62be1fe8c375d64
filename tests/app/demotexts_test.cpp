#include "core/picture/linterparts.h"
#include "core/picture/texts.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/sourcestore.h"
#include "core/store/thingstore.h"
#include "tests/app/democase.h"

#include <gtest/gtest.h>
#include <memory>
#include <QRegularExpression>
#include <QSet>

using namespace kluwen;
using test::demoCase;

namespace
{

/// What is written for the pictures of the demonstration case, beside its data.
class DemoTexts : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = store::CaseFile::open(demoCase(), m_clock);
        ASSERT_TRUE(opened);
        m_case = std::move(*opened);
    }

    store::CaseFile &caseFile() { return *m_case; }
    QString json(const QString &product) { return m_case->document(picture::textsKey(product)); }
    picture::Texts texts(const QString &product)
    {
        const auto read = picture::textsFromJson(json(product));
        return read ? *read : picture::Texts();
    }
    /// What went from one account to another, in cents; empty = cash.
    qint64 paid(const QString &from, const QString &to)
    {
        const auto pairs = m_case->payments().pairs({});
        qint64 sum = 0;
        if (pairs)
            for (const store::PaymentPair &pair : *pairs)
                if (number(pair.payer) == from && number(pair.payee) == to)
                    sum += pair.sum;
        return sum;
    }

    static QStringList products()
    {
        return {QStringLiteral("tactical"), QStringLiteral("operational"), QStringLiteral("strategic"),
                QStringLiteral("decision"), QStringLiteral("findings"),    QStringLiteral("administrative")};
    }

private:
    QString number(RecordId account)
    {
        return account.isValid() ? m_case->things().findThing(account)->caption : QString();
    }

    SystemClock m_clock;
    std::unique_ptr<store::CaseFile> m_case;
};

QStringList marksIn(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("\\[[sp][0-9]+\\]"));
    QStringList marks;
    for (auto found = mark.globalMatch(text); found.hasNext();)
        marks << found.next().captured(0);
    return marks;
}

} // namespace

TEST_F(DemoTexts, AreInBothLanguagesAndCiteTheSameInBoth)
{
    for (const QString &product : products()) {
        const picture::Texts written = texts(product);
        for (const picture::AnalystText &analyst : picture::analystTexts(written)) {
            EXPECT_EQ(analyst.text->nl.isEmpty(), analyst.text->en.isEmpty()) << analyst.text->nl.toStdString();
            EXPECT_EQ(marksIn(analyst.text->nl), marksIn(analyst.text->en)) << analyst.text->nl.toStdString();
        }
    }
}

TEST_F(DemoTexts, CitePaymentsThatAreThere)
{
    int cited = 0;
    for (const QString &product : products())
        for (const QString &mark : marksIn(json(product)))
            if (mark.startsWith(QLatin1String("[p"))) {
                ++cited;
                EXPECT_TRUE(caseFile().payments().find(PaymentId(mark.mid(2).chopped(1).toLongLong())))
                    << mark.toStdString();
            }
    EXPECT_GT(cited, 50);
    const QStringList marks = marksIn(json(QStringLiteral("tactical"))).filter(QStringLiteral("[p"));
    EXPECT_LE(QSet<QString>(marks.begin(), marks.end()).size(), 40) << "later ones would not be in the list of them";

    const auto said = [this](qint64 id) { // "cents description"
        const auto payment = caseFile().payments().find(PaymentId(id));
        return payment ? std::to_string(payment->minor) + " " + payment->text : std::string();
    };
    EXPECT_EQ(said(294), "3500000 Dividend");
    EXPECT_EQ(said(270), "12500000 Loan agreement 2025 tranche");
    EXPECT_EQ(said(282), "17500000 Loan agreement 2025 tranche");
    EXPECT_EQ(said(291), "21000000 Loan agreement 2025 tranche");
    EXPECT_EQ(said(274), "11750000 Aankoop pand Kade 12 Verzonnenburg");
    EXPECT_EQ(said(429), "9875000 Verbouwing Kade 12, termijn 1 en 2");
    EXPECT_EQ(said(604), "5109663 Consultancy services invoice NB-12");
    EXPECT_EQ(said(955), "2895000 Aankoop personenauto");
}

TEST_F(DemoTexts, TellSumsThatTheDataComeTo)
{
    const QString office = QStringLiteral("NL89KLUW0410000248");
    const QString wholesaler = QStringLiteral("NL02KLUW0410000359");
    const QString importer = QStringLiteral("NL95POLD0410000470");
    const QString abroad = QStringLiteral("CY65999000010000000000417417");
    qint64 deposited = 0;
    qint64 passedOn = 0;
    for (const char *account : {"NL35GRIE0410000692", "NL06GRIE0410000729", "NL74GRIE0410000766", "NL45GRIE0410000803",
                                "NL16GRIE0410000840", "NL84GRIE0410000877"}) {
        deposited += paid(QString(), QLatin1String(account));
        passedOn += paid(QLatin1String(account), wholesaler) + paid(QLatin1String(account), importer);
    }

    EXPECT_EQ(deposited, 74'340'500);
    EXPECT_EQ(passedOn, 73'840'000);
    EXPECT_EQ(paid(QString(), QStringLiteral("NL79KLUW0410000137")), 38'789'600);
    EXPECT_EQ(passedOn + paid(QStringLiteral("NL79KLUW0410000137"), wholesaler), 101'763'272);
    EXPECT_EQ(paid(wholesaler, office) + paid(importer, office), 79'686'278);
    EXPECT_EQ(paid(importer, QStringLiteral("NL27POLD0410000433")), 22'734'538);
    EXPECT_EQ(paid(QStringLiteral("NL50KLUW0410000174"), QStringLiteral("NL76POLD0410000618")), 2'583'956);
    EXPECT_EQ(paid(QStringLiteral("NL79KLUW0410000137"), QStringLiteral("NL16GRIE0410000840")), 2'390'984);
    EXPECT_EQ(paid(QStringLiteral("NL27POLD0410000433"), QStringLiteral("NL37POLD0410000544")), 2'404'940);
    EXPECT_EQ(paid(QStringLiteral("NL27POLD0410000433"), QStringLiteral("NL47POLD0410000655")), 2'521'678);
    EXPECT_EQ(paid(office, abroad), 71'717'653);
    EXPECT_EQ(paid(office, abroad) - paid(abroad, QStringLiteral("NL50KLUW0410000174")), 20'717'653);
    const QString tactical = json(QStringLiteral("tactical"));
    for (const char *sum : {"743.405 ",     "743,405 ",     "738.400 ",   "738,400 ",   "387.896)",   "387,896 ",
                            "1.017.632,72", "1,017,632.72", "796.862,78", "796,862.78", "717.176,53", "717,176.53",
                            "207.176,53",   "207,176.53",   "227.345,38", "227,345.38", "25.839,56",  "25,839.56",
                            "23.909,84",    "23,909.84",    "24.049,40",  "25.216,78"})
        EXPECT_TRUE(tactical.contains(QLatin1String(sum))) << sum;
}

TEST_F(DemoTexts, CallEverySourceByItsEnglishName)
{
    const auto sources = caseFile().sources().all();
    ASSERT_TRUE(sources);
    ASSERT_EQ(sources->size(), 10);
    for (const QString &product : products()) {
        if (product == QLatin1String("strategic"))
            continue; // names no sources
        const picture::Texts written = texts(product);
        for (const Source &source : *sources)
            EXPECT_FALSE(written.names.value(source.title).en.isEmpty())
                << product.toStdString() << ": " << source.title.toStdString();
    }
}

TEST_F(DemoTexts, StandByThemselvesForEveryRecipient)
{
    static const QRegularExpression byNumber(QStringLiteral("(kernoordeel|key judgement) [0-9]"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression broken(QStringLiteral("EUR [0-9]|€ [0-9]")); // a sum that breaks across lines
    for (const QString &product : products()) {
        const QString all = json(product);
        EXPECT_FALSE(all.contains(byNumber)) << "others get fewer judgements: " << product.toStdString();
        EXPECT_FALSE(all.contains(broken)) << product.toStdString();
        const picture::Texts written = texts(product);
        EXPECT_FALSE(written.author.isEmpty() || written.reviewer.isEmpty() || written.authority.isEmpty())
            << product.toStdString();
        EXPECT_NE(written.author, written.reviewer);
        EXPECT_TRUE(written.retainUntil.isValid()) << product.toStdString();
    }
}

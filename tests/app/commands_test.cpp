#include "core/picture/citations.h"
#include "core/picture/texts.h"
#include "core/store/casefile.h"
#include "core/store/database.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "core/synthesis/generator.h"
#include "tests/app/democase.h"
#include "tests/support/temporary.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace kluwen;
using test::Answer;
using test::demoCase;
using test::kluwenSays;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(Demo, IsImportedWholeFromItsRealFormats)
{
    const Answer info = kluwenSays({QStringLiteral("info"), demoCase(), QStringLiteral("--json")});

    ASSERT_EQ(info.exit, 0) << info.messages.toStdString();
    const QJsonObject json = info.json().object();
    EXPECT_EQ(json[QLatin1String("rejected")].toInt(), 0);
    EXPECT_EQ(json[QLatin1String("things")][QLatin1String("person")].toInt(), 39);
    EXPECT_EQ(json[QLatin1String("things")][QLatin1String("seizure")].toInt(), 5);
    // Every payment between two accounts of the case stands in two bank files and counts once.
    EXPECT_EQ(json[QLatin1String("payments")].toInt(), 3332);
    EXPECT_EQ(json[QLatin1String("imports")].toArray().size(), 10);
    for (const QJsonValue &run : json[QLatin1String("imports")].toArray())
        EXPECT_EQ(run[QLatin1String("balance_differences")].toInt(), 0)
            << run[QLatin1String("file")].toString().toStdString();
}

TEST(Commands, ThatOnlyReadBringACaseOfAnOlderVersionUpToDateWithABackup)
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("older.kluwen"));
    const SystemClock clock;
    {
        const auto made = store::CaseFile::create(path, QStringLiteral("Older"), Language::English, clock);
        ASSERT_TRUE(made) << made.error().text().toStdString();
        ASSERT_TRUE((*made)->database().run("DROP TABLE picture_version; ALTER TABLE provision DROP COLUMN copy;"
                                            "ALTER TABLE provision DROP COLUMN content_hash; PRAGMA user_version = 3"));
    }

    const Answer info = kluwenSays({QStringLiteral("info"), path});

    EXPECT_EQ(info.exit, 0) << info.messages.toStdString();
    EXPECT_TRUE(QFileInfo::exists(folder.path(QStringLiteral("older.version-3.kluwen"))));
}

TEST(Picture, OnAComputerWithoutFontsIsAnErrorAndNoPageOfBoxes)
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("picture.pdf"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FONTCONFIG_FILE"),
                       folder.write(QStringLiteral("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>"));

    const Answer answer = kluwenSays({QStringLiteral("picture"), demoCase(), QStringLiteral("--level"),
                                      QStringLiteral("strategic"), QStringLiteral("--out"), path},
                                     environment);

    EXPECT_EQ(answer.exit, 2);
    EXPECT_TRUE(answer.messages.contains("font")) << answer.messages.toStdString();
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST(Picture, WhatARecipientDoesNotNeedIsLeftOutOfOneExport)
{
    const auto reasons = [](const QStringList &more) {
        const Answer answer =
            kluwenSays(QStringList{QStringLiteral("picture"), demoCase(), QStringLiteral("--explain"),
                                   QStringLiteral("--recipient"), QStringLiteral("om"), QStringLiteral("--json")} +
                       more);
        EXPECT_EQ(answer.exit, 0) << answer.messages.toStdString();
        QHash<QString, QString> found;
        for (const QJsonValue &row : answer.json().array())
            if (!row.toObject().contains(QLatin1String("statement")))
                found.insert(row[QLatin1String("name")].toString(),
                             row[QLatin1String("answers")][QLatin1String("om")][QLatin1String("reason")].toString());
        return found;
    };
    const QString one = QStringLiteral("Radboud Verzinsel");
    const QString other = QStringLiteral("Joris van Fictie");

    EXPECT_EQ(reasons({}).value(one), QStringLiteral("allowed"));
    const auto less = reasons(
        {QStringLiteral("--leave-out"), one, QStringLiteral("--leave-out"), QStringLiteral("joris van fictie")});
    EXPECT_EQ(less.value(one), QStringLiteral("not_needed"));
    EXPECT_EQ(less.value(other), QStringLiteral("not_needed"));
    const Answer unknown = kluwenSays({QStringLiteral("picture"), demoCase(), QStringLiteral("--explain"),
                                       QStringLiteral("--leave-out"), QStringLiteral("Niemand Bekend")});
    EXPECT_NE(unknown.exit, 0);
    EXPECT_TRUE(unknown.messages.contains("Niemand Bekend"));
}

TEST(Picture, IsFrozenComparedAndWrittenAgainAsItWas)
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("copy.kluwen"));
    ASSERT_TRUE(QFile::copy(demoCase(), path));
    const auto asked = [&](const QStringList &more) {
        return kluwenSays(QStringList{QStringLiteral("picture"), path} + more);
    };
    const QString first = folder.path(QStringLiteral("a.html"));
    const QString again = folder.path(QStringLiteral("b.html"));
    Answer answer = asked({QStringLiteral("--as-of"), QStringLiteral("2100-01-01"), QStringLiteral("--freeze"),
                           QStringLiteral("--out"), first});
    ASSERT_EQ(answer.exit, 0) << answer.messages.toStdString();
    answer = asked({QStringLiteral("--open"), QStringLiteral("1"), QStringLiteral("--out"), again});
    ASSERT_EQ(answer.exit, 0) << answer.messages.toStdString();
    EXPECT_EQ(bytesOf(first), bytesOf(again)) << "byte for byte";

    ASSERT_EQ(asked({QStringLiteral("--level"), QStringLiteral("operational"), QStringLiteral("--freeze")}).exit, 0);
    const QJsonArray versions = asked({QStringLiteral("--versions"), QStringLiteral("--json")}).json().array();
    ASSERT_EQ(versions.size(), 2);
    EXPECT_EQ(versions[1][QLatin1String("content")].toString().size(), 64);
    answer = asked({QStringLiteral("--compare"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("--json")});
    EXPECT_EQ(answer.exit, 0) << answer.messages.toStdString();
    EXPECT_GT(answer.json().array().size(), 10) << "two levels tell different things";
    EXPECT_EQ(asked({QStringLiteral("--open"), QStringLiteral("9"), QStringLiteral("--out"), again}).exit, 2);
}

TEST(Demo, IsSound)
{
    const Answer verify = kluwenSays({QStringLiteral("verify"), demoCase(), QStringLiteral("--json")});

    EXPECT_EQ(verify.exit, 0) << verify.out.toStdString();
    EXPECT_TRUE(verify.json()[QLatin1String("ok")].toBool());
    EXPECT_GT(verify.json()[QLatin1String("log")][QLatin1String("entries")].toInt(), 5);
}

TEST(Demo, ItsTextsCiteStatementsThatSayWhatTheyRestOn)
{
    const SystemClock clock;
    const auto file = store::CaseFile::open(demoCase(), clock);
    ASSERT_TRUE(file);
    const auto said = [&file](qint64 id) { // "who property value", of a tie "from > to"
        const auto statement = (*file)->statements().find(StatementId(id));
        if (!statement)
            return QStringLiteral("gone");
        if (const auto link = (*file)->things().findLink(statement->subject))
            return (*file)->things().findThing(link->from)->caption + QStringLiteral(" > ") +
                   (*file)->things().findThing(link->to)->caption;
        return (*file)->things().findThing(statement->subject)->caption + QLatin1Char(' ') + statement->property +
               QLatin1Char(' ') + statement->value;
    };
    int marks = 0;
    for (const char *product : {"tactical", "operational", "strategic", "decision", "findings", "administrative"}) {
        const auto texts = picture::textsFromJson((*file)->document(picture::textsKey(QLatin1String(product))));
        ASSERT_TRUE(texts);
        EXPECT_FALSE(texts->product.isEmpty() || texts->title.isEmpty()) << product;
        const QList<StatementId> cited = picture::citedStatements(*texts);
        for (const StatementId id : cited)
            EXPECT_NE(said(id.value()), QStringLiteral("gone")) << id.value();
        marks += static_cast<int>(cited.size());
    }
    EXPECT_GT(marks, 20);
    EXPECT_EQ(said(521), QStringLiteral("Radboud Verzinsel role kingpin"));
    EXPECT_EQ(said(241), QStringLiteral("Stichting Administratiekantoor Hersenspinsel > Waanwijs Beheer B.V."));
    EXPECT_EQ(said(577), QStringLiteral("Noor Passage role money_mule"));
    EXPECT_EQ(said(867), QStringLiteral("Contant geld in kluis Kade 12 date 2025-12-09"));
    EXPECT_EQ(said(301), QStringLiteral("Radboud Verzinsel > Joris van Fictie"));
    EXPECT_EQ(said(549), QStringLiteral("Berend Katvangh role front_person"));
    EXPECT_EQ(said(891), QStringLiteral("Pakketten wit poeder tussen fruit weight 212"));
    EXPECT_EQ(said(931), QStringLiteral("Bestuurswisseling Zeepbel Import date 2025-10-15"));
    EXPECT_EQ(said(686), QStringLiteral("Nevelburg Trading Ltd > CY65999000010000000000417417"));
    EXPECT_EQ(said(297), QStringLiteral("Radboud Verzinsel > Sterre de Nevel"));
    EXPECT_EQ(said(265), QStringLiteral("Sterre de Nevel > Luchtkasteel Horeca B.V."));
    EXPECT_EQ(said(271), QStringLiteral("Dirkje Stromans > Zeepbel Import B.V."));
    EXPECT_EQ(said(31), QStringLiteral("Berend Katvangh occupation geen"));
    EXPECT_EQ(said(58), QStringLiteral("Noor Passage birth_date 2003-09-09"));
}

TEST(Demo, TheTruthOfItsMoneyIsFound)
{
    const QByteArray texts = bytesOf(QFileInfo(demoCase()).path() + QStringLiteral("/files/rekeninghouders.csv"));
    QString office;
    for (const QByteArray &line : texts.split('\n'))
        if (line.contains(";schijnwaard;"))
            office = QString::fromUtf8(line.split(';').first());
    ASSERT_FALSE(office.isEmpty());

    for (const char *rule : {"fifo", "lifo", "pro-rata", "own-first", "taint-first", "poison"}) {
        const Answer trace = kluwenSays({QStringLiteral("trace"), demoCase(), QStringLiteral("--from"), office,
                                         QStringLiteral("--rule"), QLatin1String(rule), QStringLiteral("--json")});

        ASSERT_EQ(trace.exit, 0) << trace.messages.toStdString();
        const QJsonArray targets = trace.json()[QLatin1String("targets")].toArray();
        ASSERT_FALSE(targets.isEmpty());
        EXPECT_TRUE(targets[0][QLatin1String("account")].toString().startsWith(QLatin1String("CY"))) << rule;
    }
}

TEST(Import, TheSameFileTwiceAddsNothingAndSaysSo)
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.kluwen"));
    const QString file = folder.write(QStringLiteral("p.csv"), "date,from,to,amount,currency,description\n"
                                                               "2026-01-02,A,B,10.00,EUR,one\n"
                                                               "2026-02-30,A,B,10.00,EUR,two\n");
    ASSERT_EQ(kluwenSays({QStringLiteral("new"), path}).exit, 0);

    const Answer first = kluwenSays({QStringLiteral("import"), path, file, QStringLiteral("--json")});
    const Answer second = kluwenSays({QStringLiteral("import"), path, file, QStringLiteral("--json")});

    EXPECT_EQ(first.exit, 1) << "a rejected row is told by the exit code";
    EXPECT_EQ(first.json()[0][QLatin1String("payments")].toInt(), 1);
    EXPECT_EQ(first.json()[0][QLatin1String("rejected")].toInt(), 1);
    EXPECT_EQ(second.exit, 0);
    EXPECT_EQ(second.json()[0][QLatin1String("payments")].toInt(), 0);
    EXPECT_GT(second.json()[0][QLatin1String("duplicates")].toInt(), 0);
}

TEST(Commands, WrongUseAndUnreadableInputGiveTwoAndARemedy)
{
    const test::TemporaryFolder folder;
    const QString notACase = folder.write(QStringLiteral("x.kluwen"), "this is no database");

    for (const QStringList &arguments :
         {QStringList{QStringLiteral("info"), notACase},
          QStringList{QStringLiteral("info"), folder.path(QStringLiteral("none"))},
          QStringList{QStringLiteral("trace"), notACase}, QStringList{QStringLiteral("frobnicate")},
          QStringList{QStringLiteral("picture"), notACase, QStringLiteral("--out"),
                      folder.path(QStringLiteral("a.pdf"))},
          QStringList{QStringLiteral("new")}}) {
        const Answer answer = kluwenSays(arguments);
        EXPECT_EQ(answer.exit, 2) << arguments.join(QLatin1Char(' ')).toStdString();
        EXPECT_FALSE(answer.messages.isEmpty());
    }
}

TEST(Commands, PicturesAndViewsAreWrittenInBothLanguages)
{
    const test::TemporaryFolder folder;
    for (const char *language : {"nl", "en"}) {
        const QString pdf = folder.path(QStringLiteral("%1.pdf").arg(QLatin1String(language)));
        const Answer answer =
            kluwenSays({QStringLiteral("picture"), demoCase(), QStringLiteral("--level"), QStringLiteral("tactical"),
                        QStringLiteral("--lang"), QLatin1String(language), QStringLiteral("--out"), pdf});
        ASSERT_EQ(answer.exit, 0) << answer.messages.toStdString();
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        ASSERT_TRUE(reader.waitForFinished(60'000));
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        EXPECT_TRUE(text.contains(QStringLiteral("Radboud Verzinsel"))) << "names never change";
        EXPECT_TRUE(text.contains(QStringLiteral("POLITIE INTERN")));
        const bool dutch = QLatin1String(language) == QLatin1String("nl");
        EXPECT_EQ(text.contains(QStringLiteral("Pagina 1 van ")), dutch);
        EXPECT_EQ(text.contains(QStringLiteral("Page 1 of ")), !dutch);
    }
    for (const char *view : {"network", "trail", "timeline", "themelines"}) {
        const QString file = folder.path(QStringLiteral("%1.svg").arg(QLatin1String(view)));
        const Answer answer =
            kluwenSays({QStringLiteral("render"), demoCase(), QStringLiteral("--view"), QLatin1String(view),
                        QStringLiteral("--size"), QStringLiteral("1200x700"), QStringLiteral("--out"), file});
        EXPECT_EQ(answer.exit, 0) << answer.messages.toStdString();
        EXPECT_TRUE(bytesOf(file).contains("<svg"));
    }
}

TEST(Commands, AGeneratedCaseIsImportedWhole)
{
    const test::TemporaryFolder folder;
    const QString files = folder.path(QStringLiteral("files"));
    const QString path = folder.path(QStringLiteral("g.kluwen"));
    ASSERT_EQ(kluwenSays({QStringLiteral("generate"), QStringLiteral("--seed"), QStringLiteral("5"),
                          QStringLiteral("--payments"), QStringLiteral("3000"), QStringLiteral("--accounts"),
                          QStringLiteral("80"), QStringLiteral("--persons"), QStringLiteral("30"),
                          QStringLiteral("--companies"), QStringLiteral("8"), QStringLiteral("--out"), files})
                  .exit,
              0);
    ASSERT_EQ(kluwenSays({QStringLiteral("new"), path}).exit, 0);

    const Answer import = kluwenSays({QStringLiteral("import"), path, files + QStringLiteral("/parties.ftm.json"),
                                      files + QStringLiteral("/payments.csv"), QStringLiteral("--json")});

    EXPECT_EQ(import.exit, 0) << import.messages.toStdString();
    EXPECT_EQ(import.json()[1][QLatin1String("payments")].toInt(), 3000);
    const Answer info = kluwenSays({QStringLiteral("info"), path, QStringLiteral("--json")});
    EXPECT_EQ(info.json()[QLatin1String("things")][QLatin1String("account")].toInt(), 80);
    EXPECT_EQ(info.json()[QLatin1String("links")][QLatin1String("account_holder")].toInt(), 80);
}

TEST(Seal, APackageIsMadeVerifiedAndUnpackedOnTheCommandLine)
{
    const test::TemporaryFolder folder;
    const QString words = folder.write(QStringLiteral("words.txt"), "paard batterij nietje correct\n");
    const QString file = folder.write(QStringLiteral("picture.pdf"), "some content");
    const QString package = folder.path(QStringLiteral("p.kluwenpack"));
    const QString key = folder.path(QStringLiteral("own"));
    const Answer made = kluwenSays({QStringLiteral("key"), QStringLiteral("--name"), QStringLiteral("A. Nalist"),
                                    QStringLiteral("--passphrase-file"), words, QStringLiteral("--out"), key});
    ASSERT_EQ(made.exit, 0) << made.messages.toStdString();
    const Answer sealed = kluwenSays(
        {QStringLiteral("seal"), file, QStringLiteral("--recipient"), QStringLiteral("Gemeente Voorbeeldstad"),
         QStringLiteral("--ground"), QStringLiteral("Wpg art. 16"), QStringLiteral("--sign"),
         key + QStringLiteral(".kluwenkey"), QStringLiteral("--sign-passphrase-file"), words,
         QStringLiteral("--for-key"), key + QStringLiteral(".kluwenpub"), QStringLiteral("--out"), package});
    ASSERT_EQ(sealed.exit, 0) << sealed.messages.toStdString();

    const QStringList opening{QStringLiteral("--key"), key + QStringLiteral(".kluwenkey"),
                              QStringLiteral("--passphrase-file"), words};
    const Answer outside = kluwenSays({QStringLiteral("verify"), package});
    EXPECT_EQ(outside.exit, 0) << outside.messages.toStdString();
    EXPECT_TRUE(outside.out.contains(made.out.trimmed()));
    EXPECT_FALSE(outside.out.contains("Voorbeeldstad"));
    const Answer inside =
        kluwenSays(QStringList{QStringLiteral("verify"), package, QStringLiteral("--json")} + opening);
    EXPECT_EQ(inside.json().object()[QLatin1String("recipient")].toString(), QLatin1String("Gemeente Voorbeeldstad"));
    const QString out = folder.path(QStringLiteral("out"));
    EXPECT_EQ(kluwenSays(QStringList{QStringLiteral("unseal"), package, QStringLiteral("--out"), out} + opening).exit,
              0);
    EXPECT_EQ(bytesOf(out + QStringLiteral("/picture.pdf")), "some content");
    QFile damaged(package);
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite) && damaged.seek(damaged.size() / 2));
    damaged.write("?????");
    damaged.close();
    EXPECT_EQ(kluwenSays({QStringLiteral("verify"), package}).exit, 2);
}

#include "core/sealing/keyfile.h"
#include "core/sealing/packagewriter.h"
#include "core/sealing/unsealing.h"
#include "tests/support/temporary.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::sealing;

namespace
{

const QString passphrase = u"paard batterij nietje öl"_s;
const Hardness quick{1, 8192}; ///< tests need not be slow to guess

SecretKey keyOf(const QString &name)
{
    auto key = makeSecretKey(name);
    EXPECT_TRUE(key);
    return *key;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Package : public testing::Test
{
protected:
    SealRequest request(const QList<std::pair<QString, QByteArray>> &files)
    {
        SealRequest request;
        for (const auto &[name, bytes] : files)
            request.files << folder.write(name, bytes);
        request.title = u"Beeld Zilverbaars"_s;
        request.recipient = u"Gemeente Voorbeeldstad"_s;
        request.ground = u"Wpg art. 16"_s;
        request.madeAt = QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);
        request.hardness = quick;
        return request;
    }
    void pack(const QList<std::pair<QString, QByteArray>> &files, const Lock &lock)
    {
        const auto sealed = seal(request(files), sender, lock, path, progress);
        ASSERT_TRUE(sealed) << sealed.error().text().toStdString();
    }
    Result<Opened> opened(const Opener &opener) { return checkPackage(path, opener, progress); }
    void replace(const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    TemporaryFolder folder;
    NoProgress progress;
    SecretKey sender = keyOf(u"A. Nalist"_s);
    SecretKey recipient = keyOf(u"B. Ontvanger"_s);
    QString path = folder.path(u"p.kluwenpack"_s);
};

} // namespace

TEST_F(Package, OpensWithThePassphraseHoweverItsLettersWereTyped)
{
    pack({{u"a.pdf"_s, "content"}}, passphrase);

    const auto found = opened(passphrase.normalized(QString::NormalizationForm_D));

    ASSERT_TRUE(found) << found.error().text().toStdString();
    EXPECT_EQ(found->manifest.recipient, u"Gemeente Voorbeeldstad"_s);
    EXPECT_EQ(found->manifest.ground, u"Wpg art. 16"_s);
    EXPECT_EQ(found->sender, sender.publicKey());
    EXPECT_EQ(found->sender.name, u"A. Nalist"_s);
    EXPECT_FALSE(bytesOf(path).contains("Voorbeeldstad")) << "nobody else can read for whom it is";
}

TEST_F(Package, OpensWithTheKeyOfTheRecipientAndNoOther)
{
    pack({{u"a.pdf"_s, "content"}}, recipient.publicKey());

    EXPECT_TRUE(opened(recipient));
    const auto other = opened(keyOf(u"C"_s));
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, Error::Code::Usage);
    const auto typed = opened(passphrase);
    ASSERT_FALSE(typed);
    EXPECT_TRUE(typed.error().message.contains(u"for a key"_s));
}

TEST_F(Package, AWrongPassphraseIsSaidToBeOne)
{
    pack({{u"a.pdf"_s, "content"}}, passphrase);

    const auto wrong = opened(u"another passphrase"_s);

    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, Error::Code::Usage);
    EXPECT_FALSE(wrong.error().remedy.isEmpty());
}

TEST_F(Package, FilesOfEverySizeComeOutAsTheyWentIn)
{
    QList<std::pair<QString, QByteArray>> files;
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 200000})
        files.emplace_back(u"%1.bin"_s.arg(size), QByteArray(size, static_cast<char>('a' + size % 7)));
    pack(files, recipient.publicKey());

    const auto found = unseal(path, recipient, folder.path(u"out"_s), progress);

    ASSERT_TRUE(found) << found.error().text().toStdString();
    for (const auto &[name, bytes] : files)
        EXPECT_EQ(bytesOf(folder.path(u"out/"_s + name)), bytes) << name.toStdString();
}

TEST_F(Package, AChangedByteAnywhereIsSeenWithAndWithoutTheKey)
{
    pack({{u"a.pdf"_s, "some content"}}, recipient.publicKey());
    const QByteArray whole = bytesOf(path);
    ASSERT_TRUE(opened(recipient));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        replace(changed);

        QFile file(path);
        ASSERT_FALSE(readSeal(file, progress)) << "byte " << i;
        const auto found = opened(recipient);
        ASSERT_FALSE(found) << "byte " << i;
        EXPECT_FALSE(found.error().remedy.isEmpty());
    }
}

TEST_F(Package, ACutOffPackageIsRefusedWhereverItIsCut)
{
    pack({{u"a.pdf"_s, "some content"}}, recipient.publicKey());
    const QByteArray whole = bytesOf(path);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        replace(whole.left(size));
        ASSERT_FALSE(opened(recipient)) << size;
    }
    replace(whole + "x");
    EXPECT_FALSE(opened(recipient)) << "something behind the end";
}

TEST_F(Package, ANewerVersionIsRefusedAsSuch)
{
    pack({{u"a.pdf"_s, "content"}}, recipient.publicKey());
    QByteArray newer = bytesOf(path);
    newer[8] = 2;
    replace(newer);

    const auto found = opened(recipient);

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, Error::Code::Unsupported);
}

TEST_F(Package, NobodySignsWhatAnotherSealed)
{
    pack({{u"a.pdf"_s, "content"}}, recipient.publicKey());
    QFile file(path);
    auto seal = readSeal(file, progress);
    ASSERT_TRUE(seal);
    seal->sender = keyOf(u"Thief"_s).publicKey();
    class Nowhere : public PackageSink
    {
        Result<void> begin(const PackedFile &) override { return {}; }
        Result<void> write(const QByteArray &) override { return {}; }
        Result<void> end() override { return {}; }
    } sink;

    const auto content = readContent(file, *seal, recipient, sink, progress);

    ASSERT_FALSE(content);
    EXPECT_TRUE(content.error().message.contains(u"another"_s));
}

TEST_F(Package, UnpackingOverwritesNothingAndLeavesNothingHalf)
{
    pack({{u"a.pdf"_s, "new"}, {u"b.pdf"_s, "new"}}, recipient.publicKey());
    QDir().mkpath(folder.path(u"out"_s));
    folder.write(u"out/b.pdf"_s, "old");

    const auto found = unseal(path, recipient, folder.path(u"out"_s), progress);

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, Error::Code::Conflict);
    EXPECT_EQ(bytesOf(folder.path(u"out/b.pdf"_s)), "old");
    EXPECT_EQ(QDir(folder.path(u"out"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"b.pdf"_s});
}

TEST_F(Package, StoppedSealingLeavesNoPackage)
{
    CancelAfter stop(2);

    const auto sealed = seal(request({{u"a"_s, QByteArray(300000, 'x')}}), sender, passphrase, path, stop);

    ASSERT_FALSE(sealed);
    EXPECT_EQ(sealed.error().code, Error::Code::Cancelled);
    EXPECT_EQ(QDir(folder.path({})).entryList(QDir::Files), QStringList{u"a"_s});
}

TEST_F(Package, RecipientGroundAndAPassphraseOfSomeLengthAreAskedFor)
{
    SealRequest without = request({{u"a"_s, "x"}});
    without.ground.clear();
    EXPECT_FALSE(seal(without, sender, passphrase, path, progress));
    EXPECT_FALSE(seal(request({{u"a"_s, "x"}}), sender, u"short"_s, path, progress));
    EXPECT_FALSE(QFile::exists(path));
}

TEST(ManifestOfAPackage, NamesThatLeadOutOfTheFolderAreRefused)
{
    for (const QString &name : {u"../a"_s, u"/etc/x"_s, u"a\\b"_s, u".."_s, QString(), u"c:a"_s}) {
        Manifest manifest;
        manifest.senderKey = QByteArray(32, 'k');
        manifest.files = {{name, 1, QByteArray(32, 'h')}};
        EXPECT_FALSE(manifestFromJson(toJson(manifest))) << name.toStdString();
    }
}

TEST_F(Package, KeysAreKeptLockedAndReadBack)
{
    ASSERT_TRUE(writeSecretKey(sender, passphrase, folder.path(u"k.kluwenkey"_s), quick));
    ASSERT_TRUE(writePublicKey(sender.publicKey(), folder.path(u"k.kluwenpub"_s)));

    const auto secret = readSecretKey(folder.path(u"k.kluwenkey"_s), passphrase);
    ASSERT_TRUE(secret);
    EXPECT_EQ(secret->publicKey(), sender.publicKey());
    const auto open = readPublicKey(folder.path(u"k.kluwenpub"_s));
    ASSERT_TRUE(open);
    EXPECT_EQ(open->fingerprint(), sender.publicKey().fingerprint());
    EXPECT_FALSE(readSecretKey(folder.path(u"k.kluwenkey"_s), u"a wrong passphrase"_s));
    EXPECT_FALSE(readPublicKey(folder.path(u"k.kluwenkey"_s)));
    EXPECT_FALSE(writeSecretKey(sender, passphrase, folder.path(u"k.kluwenkey"_s), quick)) << "never overwritten";
}

} // namespace kluwen::test

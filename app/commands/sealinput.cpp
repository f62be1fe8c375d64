#include "app/commands/sealinput.h"
#include "core/base/tr.h"
#include "core/sealing/keyfile.h"
#include "core/sealing/unsealing.h"

#include <cstdio>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace kluwen::app
{

namespace
{

QJsonObject jsonOf(const sealing::Opened &opened)
{
    const sealing::Manifest &manifest = opened.manifest;
    QJsonArray files;
    for (const sealing::PackedFile &file : manifest.files)
        files << QJsonObject{{QStringLiteral("name"), file.name},
                             {QStringLiteral("size"), file.size},
                             {QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex())}};
    return {{QStringLiteral("ok"), true},
            {QStringLiteral("title"), manifest.title},
            {QStringLiteral("marking"), manifest.marking},
            {QStringLiteral("recipient"), manifest.recipient},
            {QStringLiteral("ground"), manifest.ground},
            {QStringLiteral("sender"), manifest.sender},
            {QStringLiteral("sender_key"), opened.sender.fingerprint()},
            {QStringLiteral("made_at"), manifest.madeAt.toString(Qt::ISODate)},
            {QStringLiteral("files"), files}};
}

void tell(const sealing::Opened &opened)
{
    const sealing::Manifest &manifest = opened.manifest;
    printLine(Tr::tr("The package is whole. For: %1. Ground: %2.").arg(manifest.recipient, manifest.ground));
    printLine(Tr::tr("Signed by %1 with the key %2.").arg(manifest.sender, opened.sender.fingerprint()));
    for (const sealing::PackedFile &file : manifest.files)
        printLine(QStringLiteral("%1  %2").arg(QString::fromLatin1(file.sha256.toHex()), file.name));
}

Exit verifySeal(const QString &path, bool json)
{
    QFile package(path);
    NoProgress progress;
    const auto seal = sealing::readSeal(package, progress);
    if (!seal)
        return report(seal.error());
    if (json)
        printJson(QJsonObject{{QStringLiteral("ok"), true},
                              {QStringLiteral("opened"), false},
                              {QStringLiteral("sender_key"), seal->sender.fingerprint()}});
    else
        printLine(Tr::tr("The package is as it was when the key %1 signed it. Its content was not opened.")
                      .arg(seal->sender.fingerprint()));
    return Exit::Done;
}

} // namespace

void addOpenerOptions(CLI::App &command, OpenerOptions &options)
{
    command.add_option(
        "--passphrase-file", options.passphraseFile,
        "File whose first line is the passphrase (of the key, where --key is given); - = standard input");
    command.add_option("--key", options.key, "Own secret key (.kluwenkey)");
}

Result<QString> readPassphrase(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    const bool open = path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        Error error = usage(Tr::tr("The passphrase could not be read."),
                            Tr::tr("Give a file whose first line is the passphrase, or - for the standard input."));
        error.file = file.fileName();
        return fail(error);
    }
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    return line;
}

Result<sealing::Opener> openerOf(const OpenerOptions &options)
{
    if (options.passphraseFile.empty())
        return fail(usage(Tr::tr("There is no passphrase."),
                          Tr::tr("Give --passphrase-file, and --key where the package is for a key.")));
    const auto passphrase = readPassphrase(options.passphraseFile);
    if (!passphrase)
        return fail(passphrase.error());
    if (options.key.empty())
        return sealing::Opener(*passphrase);
    const auto key = sealing::readSecretKey(QString::fromStdString(options.key), *passphrase);
    if (!key)
        return fail(key.error());
    return sealing::Opener(*key);
}

Exit verifyPackage(const QString &path, const OpenerOptions &options, bool json)
{
    if (!options.isGiven())
        return verifySeal(path, json);
    const auto opener = openerOf(options);
    if (!opener)
        return report(opener.error());
    NoProgress progress;
    const auto opened = sealing::checkPackage(path, *opener, progress);
    if (!opened)
        return report(opened.error());
    if (json)
        printJson(jsonOf(*opened));
    else
        tell(*opened);
    return Exit::Done;
}

} // namespace kluwen::app

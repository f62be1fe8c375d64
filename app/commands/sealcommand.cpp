#include "app/commands/sealinput.h"
#include "core/base/tr.h"
#include "core/picture/provision.h"
#include "core/sealing/keyfile.h"
#include "core/sealing/packagewriter.h"
#include "core/sealing/unsealing.h"
#include "core/store/casefile.h"

#include <QFile>

namespace kluwen::app
{

namespace
{

struct SealOptions
{
    std::vector<std::string> files;
    std::string title;
    std::string marking;
    std::string recipient;
    std::string ground;
    std::string sign;
    std::string signPassphraseFile;
    std::string forKey;
    std::string passphraseFile;
    std::string out;
    std::string casePath;
};

/// Who was sent what stands in the register of the case the files come from (Wpg art. 25).
Result<void> recordPackage(const SealOptions &options, const sealing::SealRequest &request, const Clock &clock)
{
    auto caseFile = store::CaseFile::open(QString::fromStdString(options.casePath), clock);
    if (!caseFile)
        return fail(caseFile.error());
    picture::FileDelivery delivery;
    delivery.recipient = request.recipient;
    delivery.ground = request.ground;
    delivery.description = request.title.isEmpty() ? Tr::tr("Sealed package") : request.title;
    delivery.file = QString::fromStdString(options.out);
    delivery.content = request.files;
    const auto unknown = picture::recordFile(**caseFile, delivery);
    if (!unknown)
        return fail(unknown.error());
    if (*unknown > 0)
        printMessage(Tr::tr("%n file(s) in the package do not stand in the register of provisions: on whom they give "
                            "data is not recorded.",
                            nullptr, *unknown));
    return {};
}

Result<sealing::Lock> lockOf(const SealOptions &options)
{
    if (options.forKey.empty() == options.passphraseFile.empty())
        return fail(usage(Tr::tr("A package is sealed for a key or with a passphrase."),
                          Tr::tr("Give either --for-key or --passphrase-file.")));
    if (!options.forKey.empty()) {
        const auto key = sealing::readPublicKey(QString::fromStdString(options.forKey));
        if (!key)
            return fail(key.error());
        return sealing::Lock(*key);
    }
    const auto passphrase = readPassphrase(options.passphraseFile);
    if (!passphrase)
        return fail(passphrase.error());
    return sealing::Lock(*passphrase);
}

Exit runSeal(const SealOptions &options, const Context &context)
{
    const auto lock = lockOf(options);
    if (!lock)
        return report(lock.error());
    const auto signPassphrase = readPassphrase(options.signPassphraseFile);
    if (!signPassphrase)
        return report(signPassphrase.error());
    const auto sender = sealing::readSecretKey(QString::fromStdString(options.sign), *signPassphrase);
    if (!sender)
        return report(sender.error());
    sealing::SealRequest request;
    for (const std::string &file : options.files)
        request.files << QString::fromStdString(file);
    request.title = QString::fromStdString(options.title);
    request.marking = QString::fromStdString(options.marking);
    request.recipient = QString::fromStdString(options.recipient);
    request.ground = QString::fromStdString(options.ground);
    request.madeAt = context.clock.now();
    NoProgress progress;
    const auto sealed = sealing::seal(request, *sender, *lock, QString::fromStdString(options.out), progress);
    if (!sealed)
        return report(sealed.error());
    if (!options.casePath.empty())
        if (const auto recorded = recordPackage(options, request, context.clock); !recorded) {
            QFile::remove(QString::fromStdString(options.out));
            return report(recorded.error());
        }
    printMessage(Tr::tr("The package was written to %1.").arg(QString::fromStdString(options.out)));
    return Exit::Done;
}

Exit runUnseal(const std::string &path, const OpenerOptions &options, const std::string &out)
{
    const auto opener = openerOf(options);
    if (!opener)
        return report(opener.error());
    NoProgress progress;
    const auto opened = sealing::unseal(QString::fromStdString(path), *opener, QString::fromStdString(out), progress);
    if (!opened)
        return report(opened.error());
    printMessage(Tr::tr("The files were unpacked into %1; signed by %2 with the key %3.")
                     .arg(QString::fromStdString(out), opened->manifest.sender, opened->sender.fingerprint()));
    return Exit::Done;
}

Exit runKey(const std::string &name, const std::string &passphraseFile, const std::string &out)
{
    const auto passphrase = readPassphrase(passphraseFile);
    if (!passphrase)
        return report(passphrase.error());
    const auto key = sealing::makeSecretKey(QString::fromStdString(name));
    if (!key)
        return report(key.error());
    const QString path = QString::fromStdString(out);
    if (const auto kept = sealing::writeSecretKey(*key, *passphrase, path + QLatin1String(".kluwenkey")); !kept)
        return report(kept.error());
    if (const auto given = sealing::writePublicKey(key->publicKey(), path + QLatin1String(".kluwenpub")); !given)
        return report(given.error());
    printLine(key->publicKey().fingerprint());
    return Exit::Done;
}

} // namespace

void addSealCommand(CLI::App &program, Context &context)
{
    auto options = std::make_shared<SealOptions>();
    CLI::App *command = program.add_subcommand("seal", "Seal files for one recipient, encrypted and signed");
    command->add_option("FILE", options->files, "Files that go into the package")->required();
    command->add_option("--recipient", options->recipient, "For whom it is")->required();
    command->add_option("--ground", options->ground, "Legal ground of the provision")->required();
    command->add_option("--case", options->casePath,
                        "Case file whose register of provisions is to tell of this package");
    command->add_option("--title", options->title, "What it is");
    command->add_option("--marking", options->marking, "Marking of the content");
    command->add_option("--sign", options->sign, "Own secret key (.kluwenkey)")->required();
    command
        ->add_option("--sign-passphrase-file", options->signPassphraseFile,
                     "File whose first line is the passphrase of that key; - = standard input")
        ->required();
    command->add_option("--for-key", options->forKey, "Public key of the recipient (.kluwenpub)");
    command->add_option("--passphrase-file", options->passphraseFile,
                        "File whose first line is the passphrase of the package; - = standard input");
    command->add_option("--out", options->out, "File ending in .kluwenpack")->required();
    command->callback(
        [options, &context] { context.choose([options, &context] { return runSeal(*options, context); }); });
}

void addUnsealCommand(CLI::App &program, Context &context)
{
    struct Options
    {
        std::string path;
        OpenerOptions opener;
        std::string out;
    };
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("unseal", "Check a sealed package and unpack its files");
    command->add_option("PACKAGE", options->path, "Path of the package")->required();
    addOpenerOptions(*command, options->opener);
    command->add_option("--out", options->out, "Folder for the files; nothing in it is overwritten")->required();
    command->callback([options, &context] {
        context.choose([options] { return runUnseal(options->path, options->opener, options->out); });
    });
}

void addKeyCommand(CLI::App &program, Context &context)
{
    struct Options
    {
        std::string name;
        std::string passphraseFile;
        std::string out;
    };
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("key", "Make a key pair to sign and to be sent sealed packages");
    command->add_option("--name", options->name, "Whose key it is")->required();
    command
        ->add_option("--passphrase-file", options->passphraseFile,
                     "File whose first line will open the secret key; - = standard input")
        ->required();
    command->add_option("--out", options->out, "Path without ending: .kluwenkey stays, .kluwenpub may be given away")
        ->required();
    command->callback([options, &context] {
        context.choose([options] { return runKey(options->name, options->passphraseFile, options->out); });
    });
}

} // namespace kluwen::app

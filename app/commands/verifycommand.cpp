#include "app/commands/sealinput.h"
#include "core/base/tr.h"
#include "core/sealing/packagereader.h"
#include "core/store/casefile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kluwen::app
{

namespace
{

void tell(const store::CaseFile::Verification &verification)
{
    for (const QString &finding : verification.findings)
        printLine(finding);
    if (verification.ok())
        printLine(Tr::tr("The case is whole: database, references, balances and the log of %1 entries.")
                      .arg(verification.logEntries));
}

} // namespace

void addVerifyCommand(CLI::App &program, Context &context)
{
    struct Options
    {
        std::string path;
        OpenerOptions opener;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand(
        "verify", "Check a case (database, log chain, references, balances) or a sealed package");
    command->add_option("CASE", options->path, "Path of the case file or of the package")->required();
    addOpenerOptions(*command, options->opener);
    command->add_flag("--json", options->json, "Answer in JSON");
    command->callback([options, &context] {
        context.choose([options, &context] {
            if (const QString path = QString::fromStdString(options->path); sealing::isPackage(path))
                return verifyPackage(path, options->opener, options->json);
            auto caseFile = openForReading(options->path, context.clock);
            if (!caseFile)
                return report(caseFile.error());
            NoProgress progress;
            const auto verification = (*caseFile)->verify(progress);
            if (!verification)
                return report(verification.error());
            if (options->json) {
                const QJsonValue brokenAt = verification->logBrokenAt > 0 ? QJsonValue(verification->logBrokenAt)
                                                                          : QJsonValue(QJsonValue::Null);
                printJson(QJsonObject{
                    {QStringLiteral("ok"), verification->ok()},
                    {QStringLiteral("database"), verification->database},
                    {QStringLiteral("log"), QJsonObject{{QStringLiteral("entries"), verification->logEntries},
                                                        {QStringLiteral("broken_at"), brokenAt}}},
                    {QStringLiteral("references"), verification->references},
                    {QStringLiteral("balances"), verification->balances},
                    {QStringLiteral("findings"), QJsonArray::fromStringList(verification->findings)}});
            } else {
                tell(*verification);
            }
            return verification->ok() ? Exit::Done : Exit::Findings;
        });
    });
}

} // namespace kluwen::app

#include "app/commands/command.h"
#include "core/base/tr.h"
#include "core/synthesis/generator.h"

#include <QJsonObject>

namespace kluwen::app
{

void addGenerateCommand(CLI::App &program, Context &context)
{
    struct Options
    {
        synthesis::GeneratorOptions size;
        std::string folder;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("generate", "Write a synthetic case with known truth");
    command->add_option("--seed", options->size.seed, "Same seed, same case");
    command->add_option("--persons", options->size.persons, "Number of persons");
    command->add_option("--companies", options->size.companies, "Number of companies");
    command->add_option("--accounts", options->size.accounts, "Number of accounts, at least 40");
    command->add_option("--payments", options->size.payments, "Number of payments, at most 10,000,000");
    command->add_option("--out", options->folder, "Folder for the files")->required();
    command->add_flag("--json", options->json, "Answer in JSON");
    command->callback([options, &context] {
        context.choose([options] {
            NoProgress progress;
            const auto files = synthesis::generate(options->size, QString::fromStdString(options->folder), progress);
            if (!files)
                return report(files.error());
            if (options->json)
                printJson(QJsonObject{{QStringLiteral("payments"), files->payments},
                                      {QStringLiteral("parties"), files->parties},
                                      {QStringLiteral("truth"), files->truth},
                                      {QStringLiteral("payment_count"), files->paymentCount},
                                      {QStringLiteral("pattern_count"), files->patternCount}});
            else
                printLine(Tr::tr("%1, %2 and %3 were written.").arg(files->payments, files->parties, files->truth));
            return Exit::Done;
        });
    });
}

} // namespace kluwen::app

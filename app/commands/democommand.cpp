#include "app/commands/command.h"
#include "app/demo.h"
#include "core/base/tr.h"

namespace kluwen::app
{

void addDemoCommand(CLI::App &program, Context &context)
{
    auto folder = std::make_shared<std::string>();
    CLI::App *command =
        program.add_subcommand("demo", "Make the fictional demonstration case from its real file formats");
    command->add_option("DIR", *folder, "Folder for the case and its files")->required();
    command->callback([folder, &context] {
        context.choose([folder, &context] {
            NoProgress progress;
            const auto path = makeDemoCase(QString::fromStdString(*folder), context.clock, progress);
            if (!path)
                return report(path.error());
            printLine(Tr::tr("The demonstration case is %1.").arg(*path));
            return Exit::Done;
        });
    });
}

} // namespace kluwen::app

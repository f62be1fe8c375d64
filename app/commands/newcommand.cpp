#include "app/commands/command.h"
#include "core/base/tr.h"
#include "core/store/casefile.h"

#include <QFileInfo>

namespace kluwen::app
{

void addNewCommand(CLI::App &program, Context &context)
{
    struct Options
    {
        std::string path;
        std::string title;
        std::string language = "nl";
    };
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("new", "Make a new, empty case");
    command->add_option("CASE", options->path, "Path of the case file")->required();
    command->add_option("--title", options->title, "Title; the file name without it");
    command->add_option("--lang", options->language, "Language of the case")->check(CLI::IsMember({"nl", "en"}));
    command->callback([options, &context] {
        context.choose([options, &context] {
            const QString path = QString::fromStdString(options->path);
            QString title = QString::fromStdString(options->title);
            if (title.isEmpty())
                title = QFileInfo(path).completeBaseName();
            const auto made = store::CaseFile::create(
                path, title, languageFromCode(QString::fromStdString(options->language)), context.clock);
            if (!made)
                return report(made.error());
            printMessage(Tr::tr("The case \"%1\" was made.").arg(title));
            return Exit::Done;
        });
    });
}

} // namespace kluwen::app

#include "app/commandline.h"
#include "app/commands/command.h"

#include <array>
#include <QCoreApplication>
#include <QFileInfo>
#include <string_view>

namespace kluwen::app
{

namespace
{

constexpr std::array<AddCommand, 21> commands{
    addNewCommand,       addImportCommand,  addInfoCommand,       addLayoutCommand, addMeasureCommand,
    addTraceCommand,     addFindCommand,    addPathsCommand,      addFlowsCommand,  addReconcileCommand,
    addWorksheetCommand, addPictureCommand, addProvisionsCommand, addRenderCommand, addVerifyCommand,
    addSealCommand,      addUnsealCommand,  addKeyCommand,        addExportCommand, addGenerateCommand,
    addDemoCommand};

} // namespace

bool isCommandLine(std::span<char *> arguments)
{
    if (arguments.size() < 2)
        return false;
    const std::string_view first = arguments[1];
    constexpr std::array<std::string_view, 23> words{
        "new",    "import",    "info",      "layout",  "measure",    "trace",  "find",     "paths",
        "flows",  "reconcile", "worksheet", "picture", "provisions", "render", "verify",   "seal",
        "unseal", "key",       "generate",  "demo",    "--help",     "-h",     "--version"};
    if (std::find(words.begin(), words.end(), first) != words.end())
        return true;
    // A bare word that is no file is a mistyped command: the command line says so, a window would say nothing.
    const QString argument = QString::fromLocal8Bit(first.data(), static_cast<qsizetype>(first.size()));
    return !argument.startsWith(QLatin1Char('-')) && !argument.contains(QLatin1Char('/')) &&
           !argument.contains(QLatin1Char('.')) && !QFileInfo::exists(argument);
}

int runCommandLine(int argc, char **argv)
{
    CLI::App program("Kluwen: networks and money flows of undermining crime, on your own machine", "kluwen");
    program.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    program.require_subcommand(1);
    const SystemClock clock;
    std::function<Exit()> chosen;
    Context context{clock, [&chosen](std::function<Exit()> work) { chosen = std::move(work); }};
    for (const AddCommand add : commands)
        add(program, context);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int code = program.exit(error);
        return code == 0 ? 0 : static_cast<int>(Exit::Failed);
    }
    return static_cast<int>(chosen ? chosen() : Exit::Failed);
}

} // namespace kluwen::app

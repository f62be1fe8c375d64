#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <QJsonValue>
#include <QString>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::app
{

/// How a command ended; the exit code of the program.
enum class Exit {
    Done = 0,
    Findings = 1, ///< done with rejected rows or failed checks
    Failed = 2    ///< wrong use or unreadable input
};

/// What a subcommand needs from the program around it.
struct Context
{
    const Clock &clock;
    std::function<void(std::function<Exit()>)> choose; ///< called by the chosen subcommand with the work to run
};

/// One entry per subcommand, each in its own file: adds the subcommand with its options to `program`.
using AddCommand = void (*)(CLI::App &program, Context &context);

void addNewCommand(CLI::App &program, Context &context);
void addImportCommand(CLI::App &program, Context &context);
void addInfoCommand(CLI::App &program, Context &context);
void addLayoutCommand(CLI::App &program, Context &context);
void addMeasureCommand(CLI::App &program, Context &context);
void addFindCommand(CLI::App &program, Context &context);
void addTraceCommand(CLI::App &program, Context &context);
void addPathsCommand(CLI::App &program, Context &context);
void addFlowsCommand(CLI::App &program, Context &context);
void addReconcileCommand(CLI::App &program, Context &context);
void addWorksheetCommand(CLI::App &program, Context &context);
void addPictureCommand(CLI::App &program, Context &context);
void addProvisionsCommand(CLI::App &program, Context &context);
void addRenderCommand(CLI::App &program, Context &context);
void addSealCommand(CLI::App &program, Context &context);
void addUnsealCommand(CLI::App &program, Context &context);
void addKeyCommand(CLI::App &program, Context &context);
void addVerifyCommand(CLI::App &program, Context &context);
void addExportCommand(CLI::App &program, Context &context);
void addGenerateCommand(CLI::App &program, Context &context);
void addDemoCommand(CLI::App &program, Context &context);

/// A case for a command that only reads: takes no lock, so that it works beside an open window.
[[nodiscard]] Result<std::unique_ptr<store::CaseFile>> openForReading(const std::string &path, const Clock &clock);

/// Standard output, UTF-8, one line feed at the end.
void printLine(const QString &line);
void printJson(const QJsonValue &json); ///< indented document
/// Standard error: where, what, remedy.
Exit report(const Error &error);
[[nodiscard]] Error usage(const QString &message, const QString &remedy); ///< of Code::Usage
void printMessage(const QString &line);                                   ///< standard error

} // namespace kluwen::app

#pragma once
#include "app/commands/command.h"
#include "core/sealing/packageform.h"

namespace kluwen::app
{

/// How a package is opened, as given on the command line: by a passphrase in a file, or by a key with its passphrase.
struct OpenerOptions
{
    std::string passphraseFile;
    std::string key;
    [[nodiscard]] bool isGiven() const { return !passphraseFile.empty() || !key.empty(); }
};

void addOpenerOptions(CLI::App &command, OpenerOptions &options);
[[nodiscard]] Result<sealing::Opener> openerOf(const OpenerOptions &options);

/// The first line of a file, or of the standard input for "-": a passphrase on the command line could be read by
/// everybody who sees the list of processes.
[[nodiscard]] Result<QString> readPassphrase(const std::string &path);

/// Checks a package: without a way to open it its form and signature, else all of its content too.
[[nodiscard]] Exit verifyPackage(const QString &path, const OpenerOptions &options, bool json);

} // namespace kluwen::app

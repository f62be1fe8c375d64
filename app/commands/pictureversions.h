#pragma once
#include "app/commands/command.h"
#include "core/picture/picture.h"

namespace kluwen::app
{

/// What the subcommand `picture` was asked, as far as versions and files are concerned.
struct VersionRequest
{
    std::string path; ///< of the case
    Language language = Language::Dutch;
    QString out; ///< empty = no file
    QString requester;
    QString recipientsFile; ///< with recipients of the team's own; may be empty
    int copy = 0;           ///< 0 = the next one where copies must be numbered
    bool json = false;
};

/// Numbers the copy, writes the file and records it. What leaves the house is recorded (Wpg art. 32a): nothing is
/// provided to others where it cannot be; what the own team makes for itself is.
[[nodiscard]] Result<void> deliver(const VersionRequest &request, picture::Picture picture, const Clock &clock);

[[nodiscard]] Exit listVersions(const VersionRequest &request, const Context &context);
[[nodiscard]] Exit openVersion(const VersionRequest &request, qint64 number, const Context &context);
[[nodiscard]] Exit compareVersions(const VersionRequest &request, qint64 before, qint64 after, const Context &context);

} // namespace kluwen::app

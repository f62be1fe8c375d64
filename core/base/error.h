#pragma once
#include <QString>

namespace kluwen
{

/// What went wrong, where, what stayed safe and what to do about it; a value, passed up by Result<T>.
struct Error
{
    enum class Code {
        Cancelled,   ///< the user stopped it: not a failure, the ui stays silent
        NotFound,    ///< a thing, file or account that does not exist
        Unreadable,  ///< a file that cannot be opened or read, or a directory
        Malformed,   ///< contents against their own format
        Conflict,    ///< against what is already in the case, or held by somebody else
        Storage,     ///< the case file could not be written or is damaged
        Unsupported, ///< a newer version, or a format that is not known
        Usage        ///< wrong parameters
    };

    Code code = Code::Storage;
    QString message; ///< one full sentence in the user's language: what happened, what stayed safe
    QString remedy;  ///< one full sentence in the user's language: what to do; may be empty
    QString file;    ///< path of the file concerned; may be empty
    qint64 line = 0; ///< 1-based; 0 = unknown
    int column = 0;  ///< 1-based; 0 = unknown
    QString detail;  ///< SQL text, errno and the like, for the log; never translated

    /// "file:line:column: message remedy", with what is known, for a terminal or a dialog.
    [[nodiscard]] QString text() const;
};

} // namespace kluwen

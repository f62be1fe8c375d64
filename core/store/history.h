#pragma once
#include "core/base/result.h"
#include "core/store/records.h"
#include <memory>

namespace kluwen::store
{

class CaseFile;
class Database;

struct HistoryEntry
{
    EditId id;
    QString label; ///< in the language of the screen
    QString author;
    QDateTime at;
    bool undone = false;
};

/// The labelled changes of the people who worked on the case, kept in the case as changesets of SQLite's session
/// extension. Undo and redo survive a restart.
class History
{
public:
    explicit History(CaseFile &caseFile) : m_caseFile(caseFile) {}

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoLabel() const; ///< empty where there is nothing to undo
    [[nodiscard]] QString redoLabel() const;
    [[nodiscard]] Result<Changes> undo();
    [[nodiscard]] Result<Changes> redo();
    [[nodiscard]] Result<QList<HistoryEntry>> entries(int limit = 200) const; ///< newest first

private:
    CaseFile &m_caseFile;
};

/// A person's change as one labelled scope: a transaction and a session. Not committed means rolled back.
class Edit
{
public:
    /// Storage or Conflict (read-only case, another edit still open).
    [[nodiscard]] static Result<Edit> begin(CaseFile &caseFile, const EditLabel &label);
    ~Edit();
    Edit(Edit &&) noexcept;
    Edit &operator=(Edit &&) = delete;

    /// Writes history and log; an edit that changed nothing leaves no entry and returns no changes.
    [[nodiscard]] Result<Changes> commit();

private:
    struct Parts;
    explicit Edit(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace kluwen::store

#pragma once
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/records.h"
#include <memory>

namespace kluwen::store
{

class ChartStore;
class Database;
class History;
class ImportRunStore;
class Log;
class PaymentStore;
class Search;
class SourceStore;
class StatementStore;
class ThingStore;

/// A case: one local SQLite file and the stores on it. One object belongs to one thread; a worker opens its own reader.
class CaseFile
{
public:
    /// Makes a new case; an existing file is never overwritten (Conflict).
    [[nodiscard]] static Result<std::unique_ptr<CaseFile>> create(const QString &path, const QString &title,
                                                                  Language language, const Clock &clock);
    /// Opens for writing. Where somebody else holds the case, or the file may not be written, it opens read-only.
    [[nodiscard]] static Result<std::unique_ptr<CaseFile>> open(const QString &path, const Clock &clock);
    /// A second connection for a worker thread: reads only, takes no lock, skips the checks of open().
    [[nodiscard]] static Result<std::unique_ptr<CaseFile>> openReader(const QString &path, const Clock &clock);
    /// A second connection for a worker of the program that holds the case for writing already: an import beside an
    /// open window. Takes no lock, skips the checks of open(). The caller sees to it that nobody edits meanwhile.
    [[nodiscard]] static Result<std::unique_ptr<CaseFile>> openWriter(const QString &path, const Clock &clock);
    ~CaseFile();
    CaseFile(const CaseFile &) = delete;
    CaseFile &operator=(const CaseFile &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// "j.jansen on WS-0421, program 1234", or empty: who holds the case for writing when this is not us.
    [[nodiscard]] QString heldBy() const;

    [[nodiscard]] Result<CaseInfo> info() const;
    [[nodiscard]] Result<void> setInfo(const CaseInfo &info);
    /// Small JSON documents that belong to the case (mapping specs, stored selections), by key; empty where absent.
    [[nodiscard]] QString document(const QString &key) const;
    [[nodiscard]] Result<void> setDocument(const QString &key, const QString &json);
    [[nodiscard]] QStringList documentKeys(const QString &prefix) const;

    ThingStore &things();
    StatementStore &statements();
    PaymentStore &payments();
    SourceStore &sources();
    ImportRunStore &importRuns();
    ChartStore &charts();
    History &history();
    Log &log();
    Search &search();
    Database &database(); ///< for the rooms' own stores and tests in core/store only
    [[nodiscard]] const Clock &clock() const;

    struct Verification
    {
        bool database = true;   ///< integrity_check
        bool references = true; ///< foreign keys, captions, subjects without a record
        bool balances = true;   ///< no stated balance differs from what its entries add up to
        qint64 logEntries = 0;
        qint64 logBrokenAt = 0; ///< first entry whose hash is wrong; 0 = the chain is whole
        QStringList findings;   ///< one sentence each
        [[nodiscard]] bool ok() const { return database && references && balances && logBrokenAt == 0; }
    };
    [[nodiscard]] Result<Verification> verify(Progress &progress) const;

private:
    static Result<std::unique_ptr<CaseFile>> openUnlocked(const QString &path, bool readOnly, const Clock &clock);

    struct Parts;
    explicit CaseFile(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace kluwen::store

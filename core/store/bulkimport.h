#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/payment.h"
#include "core/model/rejectedrow.h"
#include "core/model/statement.h"
#include "core/store/records.h"
#include <memory>
#include <string_view>

namespace kluwen::store
{

class CaseFile;

/// One import as one transaction: all of it or none of it. Outside the undo history; taken back as a whole by its run.
/// Fast enough for millions of payments: keys and descriptions are resolved in memory, indexes of an empty case are
/// made at the end. Only one at a time, not while an Edit is open.
class BulkImport
{
public:
    /// Conflict where the case is read-only. The source is added; its id goes into every statement and payment.
    [[nodiscard]] static Result<std::unique_ptr<BulkImport>> begin(CaseFile &caseFile, const Source &source,
                                                                   const QString &format, const QString &mapping);
    ~BulkImport(); ///< rolls back what was not committed

    [[nodiscard]] SourceId source() const;
    [[nodiscard]] ImportRunId run() const;

    /// The thing of that key, or a new one of that type; an empty key is no key.
    struct Resolved
    {
        RecordId id;
        bool isNew = false;
    };
    [[nodiscard]] Result<Resolved> thing(std::string_view key, const QString &type);
    [[nodiscard]] RecordId find(std::string_view key) const; ///< invalid where no thing has that key
    /// A second key for the same thing; silently keeps the first owner where the key is taken.
    [[nodiscard]] Result<void> addKey(std::string_view key, RecordId thing);
    /// The link of that type between these things, or a new one; a second statement of the same tie is a second source.
    [[nodiscard]] Result<Resolved> link(const QString &type, RecordId from, RecordId to);
    /// Adds the statement unless the subject has the same value of that property, for the same time, from the same
    /// source. Source, run and, where it says none, the time since when it is known are those of this import.
    [[nodiscard]] Result<void> state(const Statement &statement);

    /// Texts are views for the call only. Counts as duplicate where the case had an equal payment before this run.
    struct Draft
    {
        RecordId payer;
        RecordId payee;
        Moment at;
        int valueDay = 0;
        qint64 minor = 0;
        Currency currency;
        Channel channel = Channel::Unknown;
        std::string_view text;
        std::string_view reference;
        qint64 line = 0;
    };
    [[nodiscard]] Result<void> payment(const Draft &draft);
    void countDuplicate(); ///< a payment that the caller knows to be given already
    [[nodiscard]] Result<void> reject(const RejectedRow &row);
    [[nodiscard]] Result<void> balance(const BalanceCheck &check); ///< counts it; keeps differences and gaps
    [[nodiscard]] Result<void> span(const StatementSpan &span);
    /// Where the bytes of the file are known only when they have been read.
    [[nodiscard]] Result<void> setChecksum(const QByteArray &sha256);

    /// Ends the run: counts, log entry (collect), indexes, search. `file` and `mapping` as in ImportRun.
    [[nodiscard]] Result<ImportRun> commit(Progress &progress);

private:
    struct Parts;
    explicit BulkImport(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace kluwen::store

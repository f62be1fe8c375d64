#pragma once
#include "core/base/ids.h"
#include "core/base/result.h"
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace kluwen::store
{

class CaseFile;

/// A thing of which data were provided, as it was called in the case and in the product.
struct ProvidedSubject
{
    RecordId record;
    QString type;
    QString name;      ///< in the case, then
    QString pseudonym; ///< in the product; empty = under its own name
    friend bool operator==(const ProvidedSubject &, const ProvidedSubject &) = default;
};

/// One product that left the house: what Bpg art. 6:4 asks to be kept of it.
struct Provision
{
    qint64 id = 0;
    QDateTime at;          ///< UTC
    QString user;          ///< who provided; given by the store
    QString recipient;     ///< id in the directory of recipients; empty = the own team
    QString recipientName; ///< as it was called then
    QString requester;     ///< who asked for it; may be empty
    QString ground;        ///< legal basis, as printed
    QString decision;      ///< reference of the written decision; may be empty
    QString purpose;
    QString description; ///< title of the product
    QString product;     ///< product number and version
    QString templateId;
    QString language; ///< "nl", "en"
    QDateTime asOf;
    QString format;         ///< ending of the file: "pdf"
    QByteArray sha256;      ///< of the file; may be empty
    int copy = 0;           ///< number of the copy; 0 = copies were not numbered
    QByteArray contentHash; ///< of the content, as printed on the pages; may be empty
    QList<ProvidedSubject> subjects;
};

/// Which provisions; what is not set does not restrict.
struct ProvisionFilter
{
    RecordId record;   ///< data on this thing
    QString name;      ///< data on things whose name then or pseudonym holds these letters, case does not matter
    QDateTime since;   ///< from this moment on
    QString recipient; ///< id
};

/// The register of provisions: append-only, answers "who received data on this person in the last four years"
/// (Wpg art. 25).
class ProvisionStore
{
public:
    explicit ProvisionStore(CaseFile &caseFile) : m_caseFile(caseFile) {}

    /// Writes the register and the log, both or neither; id and user are given. Conflict where the case is read-only.
    [[nodiscard]] Result<qint64> add(const Provision &provision);
    /// Newest first, with all their subjects.
    [[nodiscard]] Result<QList<Provision>> find(const ProvisionFilter &filter) const;
    /// The newest provision of a file with that checksum; nothing where there is none.
    [[nodiscard]] Result<std::optional<Provision>> findFile(const QByteArray &sha256) const;
    /// The highest number of a copy of that product that was provided; 0 where none was numbered.
    [[nodiscard]] Result<int> lastCopy(const QString &product, const QString &description) const;
    /// 32 bytes that make pseudonyms; the same for the life of the case.
    [[nodiscard]] Result<QByteArray> pseudonymKey() const;

private:
    [[nodiscard]] Result<QList<ProvidedSubject>> subjectsOf(qint64 provision) const;

    CaseFile &m_caseFile;
};

} // namespace kluwen::store

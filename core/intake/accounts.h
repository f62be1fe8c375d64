#pragma once
#include "core/model/statement.h"
#include "core/store/bulkimport.h"
#include <string>
#include <string_view>

namespace kluwen::intake
{

/// What an account is called in a case, whatever way a source writes it: "iban:NL91ABNA0417164300" for a valid IBAN,
/// "account:" and the number without its spaces and dots, or the label in lower case, for anything else.
[[nodiscard]] std::string accountKey(const QString &account);

/// The number of an account as a statement. It is checked as IBAN only where it can be one: an account of another
/// country or of old is not a wrong IBAN.
[[nodiscard]] Statement accountNumber(RecordId account, const QString &raw);

/// Grading, handling and source of everything that an import states.
struct Provenance
{
    Grading grading;
    Handling handling = Handling::H0;
    QDateTime knownSince;
};

/// One side of a payment as the source names it.
struct NamedParty
{
    QString account;
    QString name;
    QString bank;
    QString country;
    qint64 line = 0;
};

/// Turns what a source calls an account into the thing of the case, and states what the source says of it. Of a party
/// with no more than a name there is an account by that name ("name:" and its search key); that name does not make its
/// holder: who holds an account only a source says that is about it.
class Accounts
{
public:
    Accounts(store::BulkImport &into, const Provenance &provenance) : m_into(into), m_provenance(provenance) {}

    /// An invalid id where the party says nothing at all.
    [[nodiscard]] Result<RecordId> resolve(const NamedParty &party);

private:
    [[nodiscard]] Result<void> state(RecordId account, const QString &property, const QString &raw, qint64 line);
    [[nodiscard]] Result<void> stateNumber(RecordId account, const QString &raw, qint64 line);
    [[nodiscard]] Result<void> give(Statement statement, qint64 line);

    store::BulkImport &m_into;
    const Provenance &m_provenance;
};

/// "line 214": where in the source; neutral.
[[nodiscard]] QString lineLocator(qint64 line);

} // namespace kluwen::intake

#pragma once
#include "core/base/phrasebook.h"
#include "core/base/result.h"
#include "core/money/netflows.h"
#include <QHash>
#include <QString>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::money
{

/// To whom the money of accounts is counted.
enum class RollUp {
    Holder,  ///< whoever holds the account; an account without a known holder stands for itself
    Person,  ///< persons one by one; all other accounts together
    Company, ///< companies, foundations and other organisations one by one; all other accounts together
    Sector,  ///< the activity of the organisation that holds the account; persons together; the rest together
    Country  ///< of the organisation that holds the account, else of the account (its number), else unknown
};

/// The ids of "holder", "person", "company", "sector" and "country". Usage for others.
[[nodiscard]] Result<RollUp> rollUpFromId(const QString &id);

/// Which account counts to whom, with names. With sectors and countries the holders are numbers of their own; else they
/// are records of the case.
struct RolledUp
{
    std::vector<Holding> holdings;
    QHash<RecordId, QString> names; ///< none for "all other accounts"
    bool holdersAreRecords = true;
};

/// From the ties account_holder with the dates of their statements, and what is said of the holders. The nationality of
/// a person plays no part.
[[nodiscard]] Result<RolledUp> rollUp(store::CaseFile &caseFile, const Ledger &ledger, RollUp by, Language language);

} // namespace kluwen::money

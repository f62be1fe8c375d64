#include "core/store/verify.h"
#include "core/base/datetime.h"
#include "core/base/tr.h"
#include "core/model/money.h"
#include "core/store/captions.h"
#include "core/store/check.h"
#include "core/store/log.h"
#include "core/store/query.h"
#include "core/store/storageerror.h"

namespace kluwen::store
{

namespace
{

constexpr int parts = 5;

Result<void> verifyDatabase(Database &database, Progress &progress, CaseFile::Verification &into)
{
    const auto damage = damageIn(database, Depth::Whole, progress);
    if (!damage)
        return fail(damage.error());
    into.database = damage->isEmpty();
    for (const QString &finding : *damage)
        into.findings.append(Tr::tr("The file is damaged: %1.").arg(finding));
    return {};
}

Result<void> verifyReferences(Database &database, CaseFile::Verification &into)
{
    Query query(database, "PRAGMA foreign_key_check");
    while (query.next()) {
        into.references = false;
        into.findings.append(Tr::tr("Row %1 of table \"%2\" points to a row of table \"%3\" that is not there.")
                                 .arg(query.integer(1))
                                 .arg(query.text(0), query.text(2)));
    }
    return query.result();
}

Result<void> verifyCaptions(Database &database, CaseFile::Verification &into)
{
    const auto wrong = captionsOutOfStep(database);
    if (!wrong)
        return fail(wrong.error());
    for (const RecordId id : *wrong) {
        into.references = false;
        into.findings.append(Tr::tr("Thing %1 bears a name that its statements do not give.").arg(id.value()));
    }
    return {};
}

QString balanceSentence(const Query &query)
{
    const Currency currency{static_cast<quint16>(query.integer(4))};
    const QString account = query.text(0);
    const QString day = dateOfEpochDay(static_cast<int>(query.integer(1))).toString(Qt::ISODate);
    const QString stated = Money{query.integer(2), currency}.toText();
    const QString computed = Money{query.integer(3), currency}.toText();
    if (query.integer(5) != 0)
        return Tr::
            tr("Before %1 a statement of account %2 is missing: it opens with %3, the one before it closed with %4.")
                .arg(day, account, stated, computed);
    return Tr::tr("On %1 the bank states %3 for account %2, but its entries add up to %4.")
        .arg(day, account, stated, computed);
}

Result<void> verifyBalances(Database &database, CaseFile::Verification &into)
{
    Query query(database, "SELECT r.caption, b.day, b.stated, b.computed, b.currency, b.gap FROM balance_check b "
                          "JOIN import_run i ON i.id = b.run JOIN record r ON r.id = b.account "
                          "WHERE i.undone = 0 AND (b.stated <> b.computed OR b.gap <> 0) ORDER BY b.id");
    while (query.next()) {
        into.balances = false;
        into.findings.append(balanceSentence(query));
    }
    return query.result();
}

Result<void> verifyLog(Database &database, CaseFile::Verification &into)
{
    const Log log(database);
    const auto entries = log.count();
    const auto broken = log.firstBroken();
    if (!entries)
        return fail(entries.error());
    if (!broken)
        return fail(broken.error());
    into.logEntries = *entries;
    into.logBrokenAt = *broken;
    if (*broken != 0)
        into.findings.append(Tr::tr("The log was changed from entry %1 on.").arg(*broken));
    return {};
}

} // namespace

Result<CaseFile::Verification> verifyCase(Database &database, Progress &progress)
{
    CaseFile::Verification found;
    const QString phase = Tr::tr("Checking the case");
    progress.report(0, parts, phase);
    if (const auto done = verifyDatabase(database, progress, found); !done)
        return fail(done.error());
    const std::array<Result<void> (*)(Database &, CaseFile::Verification &), parts - 1> rest{
        verifyReferences, verifyCaptions, verifyBalances, verifyLog};
    for (size_t i = 0; i < rest.size(); ++i) {
        progress.report(static_cast<qint64>(i) + 1, parts, phase);
        if (progress.isCancelled())
            return fail(makeError(Error::Code::Cancelled, Tr::tr("The check was stopped."), {}, database.path()));
        const auto done = rest[i](database, found);
        if (!done && found.database)
            return fail(done.error());
        // In a damaged file the other questions may have no answer; that it is damaged has been said.
    }
    progress.report(parts, parts, phase);
    return found;
}

} // namespace kluwen::store

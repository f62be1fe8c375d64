#include "ui/money/paymentrows.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"

namespace kluwen::ui
{

namespace
{

constexpr qint64 pageSize = 2000;

Error cancelled()
{
    Error error;
    error.code = Error::Code::Cancelled;
    return error;
}

Result<std::optional<store::PaymentCursor>> cursorBefore(store::CaseFile &caseFile, const store::PaymentFilter &filter,
                                                         qint64 row)
{
    if (row <= 0)
        return std::optional<store::PaymentCursor>();
    return caseFile.payments().cursorAt(filter, row - 1);
}

} // namespace

Result<void> readRows(store::CaseFile &caseFile, const store::PaymentFilter &filter, const QList<RowRange> &ranges,
                      const std::function<bool(const Payment &)> &use, Progress &progress)
{
    for (const RowRange &range : ranges) {
        auto after = cursorBefore(caseFile, filter, range.first);
        if (!after)
            return fail(after.error());
        for (qint64 left = range.count; left > 0;) {
            const int wanted = static_cast<int>(std::min(left, pageSize));
            const auto page = caseFile.payments().page(filter, *after, wanted);
            if (!page)
                return fail(page.error());
            for (const Payment &payment : *page)
                if (!use(payment))
                    return {};
            if (page->size() < wanted)
                break;
            left -= page->size();
            *after = store::PaymentCursor{page->constLast().at.seconds, page->constLast().id};
            progress.report(range.count - left, range.count, UiTr::tr("Reading payments"));
            if (progress.isCancelled())
                return fail(cancelled());
        }
    }
    return {};
}

QList<RecordId> accountsAmong(store::CaseFile &caseFile, const QSet<RecordId> &records)
{
    QList<RecordId> accounts;
    for (const RecordId record : records) {
        const auto thing = caseFile.things().findThing(record);
        if (!thing)
            continue;
        if (familyOfType(thing->type) == Family::Account) {
            accounts << record;
            continue;
        }
        const auto links = caseFile.things().linksOf(record);
        for (const Link &link : links.value_or(QList<Link>()))
            if (link.type == QLatin1String("account_holder") && link.from == record)
                accounts << link.to;
    }
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    return accounts;
}

bool areOfOneParty(store::CaseFile &caseFile, const QList<RecordId> &accounts)
{
    QSet<RecordId> shared;
    for (qsizetype i = 0; accounts.size() > 1 && i < accounts.size(); ++i) {
        QSet<RecordId> holders;
        const auto links = caseFile.things().linksOf(accounts[i]);
        for (const Link &link : links.value_or(QList<Link>()))
            if (link.type == QLatin1String("account_holder") && link.to == accounts[i])
                holders.insert(link.from);
        shared = i == 0 ? holders : shared.intersect(holders);
        if (shared.isEmpty())
            return false;
    }
    return !accounts.isEmpty();
}

} // namespace kluwen::ui

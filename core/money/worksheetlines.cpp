#include "core/money/worksheetlines.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"

#include <limits>

namespace kluwen::money
{

namespace
{

/// The sections that lines are offered for, as they stand in the table of sections.
constexpr size_t cashReceipts = 1;
constexpr size_t cashSpending = 3;
constexpr size_t openingAssets = 0;
constexpr size_t closingAssets = 2;
constexpr size_t income = 5;

int epochDayOf(QDate date)
{
    return static_cast<int>(QDate(1970, 1, 1).daysTo(date));
}

QString captionOf(store::CaseFile &caseFile, RecordId id)
{
    const auto thing = caseFile.things().findThing(id);
    return thing ? thing->caption : QString();
}

/// Cash taken from the account, or put on it, as one line that rests on every payment.
Result<WorksheetLine> cashLine(store::CaseFile &caseFile, RecordId account, const Worksheet &sheet, bool isWithdrawal)
{
    store::PaymentFilter filter;
    filter.accounts = {account};
    filter.since = sheet.since;
    filter.until = sheet.until;
    filter.currency = sheet.currency;
    filter.side = isWithdrawal ? store::PaymentFilter::Side::Payer : store::PaymentFilter::Side::Payee;
    WorksheetLine line;
    line.text = isWithdrawal ? Tr::tr("Cash withdrawn from %1").arg(captionOf(caseFile, account))
                             : Tr::tr("Cash deposited on %1").arg(captionOf(caseFile, account));
    const auto read = caseFile.payments().forEach(filter, [&line](const store::PaymentRow &row) {
        if (row.channel != Channel::Cash)
            return true;
        line.minor = checkedSum(line.minor, row.minor).value_or(std::numeric_limits<qint64>::max());
        line.evidence.push_back(row.id.value());
        return true;
    });
    if (!read)
        return fail(read.error());
    return line;
}

Result<void> offerCash(store::CaseFile &caseFile, const WorksheetScope &scope, Worksheet &sheet)
{
    for (const RecordId account : scope.accounts)
        for (const bool isWithdrawal : {true, false}) {
            const auto line = cashLine(caseFile, account, sheet, isWithdrawal);
            if (!line)
                return fail(line.error());
            if (!line->evidence.empty())
                sheet.lines[isWithdrawal ? cashReceipts : cashSpending].push_back(*line);
        }
    return {};
}

/// The balance that the bank stated last on a day or before it.
std::optional<WorksheetLine> balanceOn(store::CaseFile &caseFile, RecordId account, Currency currency, QDate day)
{
    const auto spans = caseFile.importRuns().spansUntil(account, currency, epochDayOf(day));
    for (const store::StatementSpan &span : spans.value_or(QList<store::StatementSpan>()))
        if (span.closing)
            return WorksheetLine{Tr::tr("Balance of %1").arg(captionOf(caseFile, account)),
                                 *span.closing,
                                 {},
                                 PartialDate::fromDate(dateOfEpochDay(span.lastDay))};
    return {};
}

Result<void> offerIncome(store::CaseFile &caseFile, RecordId holder, Worksheet &sheet)
{
    const auto statements = caseFile.statements().of(holder);
    if (!statements)
        return fail(statements.error());
    for (const Statement &statement : *statements) {
        if (statement.property != QLatin1String("declared_income"))
            continue;
        const QDate first = statement.validFrom.first();
        const bool isOutside = first.isValid() && ((sheet.until.isValid() && first > sheet.until) ||
                                                   (sheet.since.isValid() && statement.validFrom.last() < sheet.since));
        const auto amount = Money::fromText(statement.value);
        if (isOutside || !amount || amount->currency != sheet.currency)
            continue;
        sheet.lines[income].push_back({Tr::tr("Declared income of %1").arg(captionOf(caseFile, holder)),
                                       amount->minor,
                                       {-statement.id.value()},
                                       statement.validFrom});
    }
    return {};
}

Result<void> offerNetWorth(store::CaseFile &caseFile, const WorksheetScope &scope, Worksheet &sheet)
{
    for (const RecordId account : scope.accounts) {
        if (sheet.since.isValid())
            if (const auto line = balanceOn(caseFile, account, sheet.currency, sheet.since.addDays(-1)))
                sheet.lines[openingAssets].push_back(*line);
        if (const auto line =
                balanceOn(caseFile, account, sheet.currency, sheet.until.isValid() ? sheet.until : QDate(9999, 12, 31)))
            sheet.lines[closingAssets].push_back(*line);
    }
    for (const RecordId holder : scope.holders)
        if (const auto done = offerIncome(caseFile, holder, sheet); !done)
            return done;
    return {};
}

} // namespace

Result<Worksheet> offeredLines(store::CaseFile &caseFile, const WorksheetScope &scope, Worksheet empty)
{
    const auto done =
        empty.kind == WorksheetKind::Cash ? offerCash(caseFile, scope, empty) : offerNetWorth(caseFile, scope, empty);
    if (!done)
        return fail(done.error());
    return empty;
}

bool isSameOffer(const WorksheetLine &known, const WorksheetLine &offered)
{
    if (known.date.isValid() || !offered.date.isValid())
        return known.text == offered.text && known.date == offered.date;
    return known.text.startsWith(offered.text) && known.text.endsWith(offered.date.toText());
}

} // namespace kluwen::money

#include "core/patterns/casehints.h"
#include "core/model/statement.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"

#include <algorithm>
#include <array>
#include <set>

namespace kluwen::patterns
{

namespace
{

/// Parts of a description that speak of a loan, in the languages of Dutch files.
constexpr std::array<const char *, 7> loanWords{"lening",   "geldleen",  "krediet", "loan",
                                                "darlehen", "hypotheek", "mortgage"};

Result<std::vector<PaymentId>> loansOf(store::CaseFile &caseFile)
{
    std::set<PaymentId> found;
    for (const char *word : loanWords) {
        store::PaymentFilter filter;
        filter.text = QLatin1String(word);
        const auto read = caseFile.payments().forEach(filter, [&found](const store::PaymentRow &row) {
            found.insert(row.id);
            return true;
        });
        if (!read)
            return fail(read.error());
    }
    return std::vector<PaymentId>(found.begin(), found.end());
}

struct Owner
{
    RecordId who;
    QDate since;
};

/// Who owned it, in order of the day it began; ties without a day tell nothing of an order.
Result<std::vector<Owner>> ownersOf(store::CaseFile &caseFile, RecordId object)
{
    const auto links = caseFile.things().linksOf(object);
    if (!links)
        return fail(links.error());
    std::vector<Owner> owners;
    for (const Link &link : *links) {
        if (link.type != QLatin1String("ownership") || link.to != object)
            continue;
        const auto statements = caseFile.statements().of(link.id);
        if (!statements)
            return fail(statements.error());
        QDate since;
        for (const Statement &statement : *statements)
            if (const QDate begin = statement.validFrom.first(); begin.isValid() && (!since.isValid() || begin < since))
                since = begin;
        if (since.isValid())
            owners.push_back({link.from, since});
    }
    std::stable_sort(owners.begin(), owners.end(), [](const Owner &a, const Owner &b) { return a.since < b.since; });
    return owners;
}

/// The purchase price stated for that day; nothing where there is none.
std::optional<Money> priceOn(const QList<Statement> &statements, QDate day)
{
    for (const Statement &statement : statements)
        if (statement.property == QLatin1String("purchase_price") && statement.validFrom.first() == day)
            if (const auto price = Money::fromText(statement.value))
                return *price;
    return {};
}

Result<std::vector<Hints::Sale>> salesOf(store::CaseFile &caseFile)
{
    const auto objects = caseFile.things().things(QStringLiteral("real_estate"));
    if (!objects)
        return fail(objects.error());
    std::vector<Hints::Sale> sales;
    for (const Thing &object : *objects) {
        const auto owners = ownersOf(caseFile, object.id);
        const auto statements = caseFile.statements().of(object.id);
        if (!owners || !statements)
            return fail(!owners ? owners.error() : statements.error());
        for (size_t i = 0; i < owners->size(); ++i) {
            const Owner &buyer = (*owners)[i];
            if (const auto price = priceOn(*statements, buyer.since))
                sales.push_back({object.id, i > 0 ? (*owners)[i - 1].who : RecordId(), buyer.who, buyer.since, *price});
        }
    }
    return sales;
}

} // namespace

Result<Hints> hintsOf(store::CaseFile &caseFile)
{
    auto loans = loansOf(caseFile);
    if (!loans)
        return fail(loans.error());
    auto sales = salesOf(caseFile);
    if (!sales)
        return fail(sales.error());
    return Hints{std::move(*loans), std::move(*sales)};
}

} // namespace kluwen::patterns

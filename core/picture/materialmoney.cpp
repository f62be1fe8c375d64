#include "core/picture/materialmoney.h"
#include "core/base/number.h"
#include "core/picture/casenetwork.h"
#include "core/picture/caseopenings.h"
#include "core/picture/meantthing.h"

#include <algorithm>
#include <array>
#include <limits>

namespace kluwen::picture
{

namespace
{

constexpr std::array<money::Rule, 6> rules{money::Rule::Fifo,     money::Rule::Lifo,       money::Rule::ProRata,
                                           money::Rule::OwnFirst, money::Rule::TaintFirst, money::Rule::Poison};

void nameAccounts(Material &material)
{
    for (const RecordId account : material.ledger.accounts) {
        QStringList names;
        for (const RecordId holder : material.holders.recorded.value(account))
            names << material.view.name(holder);
        if (const RecordId holder = material.holders.byName.value(account); holder.isValid())
            names << material.view.name(holder);
        const QString number = material.view.name(account);
        if (names.isEmpty()) {
            const QString stated = material.view.value(account, QStringLiteral("holder_name"));
            if (!stated.isEmpty() && stated != number)
                names << stated;
        }
        if (number.isEmpty())
            continue; // withheld: it has no name in this picture
        material.accountNames.insert(account, names.isEmpty() ? number
                                                              : names.join(QStringLiteral(" / ")) +
                                                                    QStringLiteral(" (") + number + QLatin1Char(')'));
    }
}

/// Without an analyst's choice: the account that received most cash and, without cash, the one that paid out most.
money::AccountIndex mostTelling(const Contents &contents, const money::Ledger &ledger)
{
    std::vector<qint64> cash(ledger.accounts.size(), 0);
    std::vector<qint64> out(ledger.accounts.size(), 0);
    const auto add = [](std::vector<qint64> &sums, money::AccountIndex account, qint64 minor) {
        qint64 &sum = sums[static_cast<size_t>(account)];
        sum = checkedSum(sum, minor).value_or(std::numeric_limits<qint64>::max());
    };
    QSet<PaymentId> inCash;
    for (const CasePayment &payment : contents.payments)
        if (payment.row.channel == Channel::Cash)
            inCash.insert(payment.row.id);
    for (size_t row = 0; row < ledger.size(); ++row) {
        if (ledger.payee[row] >= 0 && inCash.contains(ledger.ids[row]))
            add(cash, ledger.payee[row], ledger.minor[row]);
        if (ledger.payer[row] >= 0 && ledger.payee[row] >= 0)
            add(out, ledger.payer[row], ledger.minor[row]);
    }
    const auto largest = [](const std::vector<qint64> &sums) {
        const auto found = std::max_element(sums.begin(), sums.end());
        return found == sums.end() || *found == 0 ? -1 : static_cast<money::AccountIndex>(found - sums.begin());
    };
    const money::AccountIndex byCash = largest(cash);
    return byCash >= 0 ? byCash : largest(out);
}

Result<void> choosePath(const Contents &contents, Material &material)
{
    const TrailChoice &choice = material.texts.trail;
    money::TraceQuestion question;
    money::AccountIndex source = -1;
    if (!choice.from.isEmpty()) {
        const auto account = meantThing(contents, choice.from, true);
        if (!account)
            return fail(account.error());
        source = material.ledger.indexOf(*account);
        if (source < 0)
            return {}; // the trail of an account that the recipient may not see is no trail for this recipient
    } else {
        material.questionChosen = true;
        source = mostTelling(contents, material.ledger);
    }
    if (source < 0 || !material.accountNames.contains(material.ledger.accounts[static_cast<size_t>(source)]))
        return {};
    question.sources = {source};
    question.openings = material.openings;
    if (choice.since.isValid())
        question.sinceSeconds = QDate(1970, 1, 1).daysTo(choice.since) * 86400;
    if (choice.until.isValid())
        question.untilSeconds = QDate(1970, 1, 1).daysTo(choice.until.addDays(1)) * 86400 - 1;
    if (const auto rule = money::ruleFromId(choice.rule); rule)
        question.rule = *rule;
    material.question = question;
    return {};
}

} // namespace

Result<void> followMoney(const Contents &contents, const Decisions &decisions, Material &material, Progress &progress)
{
    const QList<Currency> currencies = currenciesOf(contents, decisions);
    if (currencies.isEmpty())
        return {};
    material.ledger = ledgerOf(contents, decisions, material.view, currencies.first(), &material.isReduced);
    for (const CasePayment &payment : contents.payments)
        if (payment.row.channel == Channel::Cash)
            material.cashPayments.insert(payment.row.id);
    nameAccounts(material);
    if (!material.texts.trail.startsEmpty)
        material.openings = openingsOf(contents, decisions, material.view, material.ledger);
    const StatedAccounts stated = statedAccountsOf(contents, decisions, material.view, material.ledger);
    material.statedAtBegin = stated.begin;
    material.statedAtEnd = stated.end;
    if (const auto chosen = choosePath(contents, material); !chosen)
        return fail(chosen.error());
    if (!material.question || material.options.chosenTemplate().level == Level::Strategic)
        return {};
    for (const money::Rule rule : rules) {
        money::TraceQuestion question = *material.question;
        question.rule = rule;
        auto answer = money::trace(material.ledger, question, progress);
        if (!answer)
            return fail(answer.error());
        material.traces.push_back(std::move(*answer));
    }
    return {};
}

void addUpFlows(const Contents &contents, const Decisions &decisions, Material &material)
{
    if (material.options.chosenTemplate().level == Level::Strategic ||
        !printsSection(material, QStringLiteral("flows")))
        return;
    material.flows = partyFlows(contents, decisions, material.view, accountHolders(material.view));
    for (const PartyFlow &flow : material.flows)
        for (const SourceId source : flow.sources)
            material.view.restOn(source);
}

} // namespace kluwen::picture

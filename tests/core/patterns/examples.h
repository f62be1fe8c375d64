#pragma once
#include "core/patterns/patterns.h"
#include "core/patterns/search.h"
#include <algorithm>
#include <gtest/gtest.h>

namespace kluwen::patterns
{

/// One payment of an example: payer and payee by number, -1 = outside; hours since the start; cents.
struct Line
{
    AccountIndex payer;
    AccountIndex payee;
    qint64 hour;
    qint64 minor = 100'000;
    Currency currency = euro();
};

/// A ledger of these payments, which are in order of time, with ids 1, 2, 3 ... and records 1, 2, 3 ... for accounts
/// 0, 1, 2 ...; mixed where they are of several currencies.
inline money::Ledger ledgerOf(const std::vector<Line> &lines)
{
    money::Ledger ledger;
    ledger.currency = euro();
    AccountIndex last = -1;
    bool isMixed = false;
    for (const Line &line : lines) {
        ledger.ids.push_back(PaymentId(static_cast<qint64>(ledger.ids.size()) + 1));
        ledger.payer.push_back(line.payer);
        ledger.payee.push_back(line.payee);
        ledger.seconds.push_back(line.hour * secondsOfHour);
        ledger.minor.push_back(line.minor);
        ledger.originalCurrencies.push_back(line.currency.code);
        isMixed = isMixed || line.currency != euro();
        last = std::max({last, line.payer, line.payee});
    }
    if (!isMixed)
        ledger.originalCurrencies.clear();
    else
        ledger.currency = {};
    for (AccountIndex i = 0; i <= last; ++i)
        ledger.accounts.push_back(RecordId(i + 1));
    return ledger;
}

inline Answer found(const money::Ledger &ledger, const char *pattern, Settings settings = {}, Hints hints = {})
{
    NoProgress progress;
    Request request;
    request.choices.push_back({QLatin1String(pattern), std::move(settings)});
    request.hints = std::move(hints);
    request.isCondensed = false;
    const auto answer = find(ledger, request, progress);
    EXPECT_TRUE(answer.has_value()) << (answer ? "" : answer.error().text().toStdString());
    return answer ? *answer : Answer{};
}

/// The accounts of a finding as numbers of the example.
inline std::vector<qint64> accountsOf(const Finding &finding)
{
    std::vector<qint64> accounts;
    for (const RecordId id : finding.accounts)
        accounts.push_back(id.value() - 1);
    return accounts;
}

inline std::vector<qint64> paymentsOf(const Finding &finding)
{
    std::vector<qint64> payments;
    for (const PaymentId id : finding.payments)
        payments.push_back(id.value());
    return payments;
}

inline QString english(const Finding &finding)
{
    const Phrasebook book(Language::English);
    return textOf(finding.explanation, book, [](RecordId id) { return QStringLiteral("#%1").arg(id.value() - 1); });
}

using Numbers = std::vector<qint64>;

} // namespace kluwen::patterns

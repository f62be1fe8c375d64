#pragma once
#include "app/commands/command.h"
#include "core/base/phrasebook.h"
#include "core/money/ledger.h"
#include <QDate>
#include <QJsonObject>

namespace kluwen::app
{

/// Seconds of a day as 2026-03-05, its first or its last; `open` where the text is empty. Usage where it is no date.
[[nodiscard]] Result<qint64> secondsOfDay(const std::string &day, bool endOfDay, qint64 open);
[[nodiscard]] Result<QDate> dayOf(const std::string &day); ///< invalid where the text is empty
/// An amount as 1500.00 in minor units of the currency, never below zero. Usage where it is no amount.
[[nodiscard]] Result<qint64> amountOf(const std::string &text, Currency currency);

/// An account of the ledger by what a person types. NotFound, Usage where it has no payments in the currency.
[[nodiscard]] Result<money::AccountIndex> accountIn(const money::Ledger &ledger, store::CaseFile &caseFile,
                                                    const std::string &text);
/// What an account or another thing is called: its caption, else its key, else its number.
[[nodiscard]] QString nameOfRecord(store::CaseFile &caseFile, RecordId id);
[[nodiscard]] QString nameInLedger(store::CaseFile &caseFile, const money::Ledger &ledger, money::AccountIndex account);

/// The currency asked for by its letters, else the most frequent one of the case.
[[nodiscard]] Result<Currency> currencyFor(store::CaseFile &caseFile, const std::string &letters);
/// The payments of one currency, or all of them converted into it where a table of rates is given.
[[nodiscard]] Result<money::Ledger> ledgerFor(store::CaseFile &caseFile, Currency currency,
                                              const std::string &ratesPath = {});

/// A payment of the ledger as JSON: number, day, payer, payee, amount.
[[nodiscard]] QJsonObject paymentJson(store::CaseFile &caseFile, const money::Ledger &ledger, size_t row);
[[nodiscard]] Language languageOfTerminal();

} // namespace kluwen::app

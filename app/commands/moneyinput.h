#pragma once
#include "app/commands/command.h"
#include "core/base/phrasebook.h"
#include "core/money/ledger.h"
#include <map>
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
/// The payments of a case in memory, and the case they were read from.
struct OpenedMoney
{
    std::unique_ptr<store::CaseFile> caseFile;
    money::Ledger ledger;
    bool isConverted = false;           ///< all currencies, at the day's rate
    std::map<Currency, qint64> leftOut; ///< payments without a rate, per currency
};
/// Opens the case and reads the payments of one currency (by its letters, or the most frequent one), or all of them
/// converted into it where a table of rates is given, which is said.
[[nodiscard]] Result<OpenedMoney> openMoney(const std::string &path, const std::string &currency,
                                            const std::string &ratesPath, const Clock &clock);
/// Says in the answer that amounts are converted, and which payments were left out.
void tellConversion(QJsonObject &answer, const OpenedMoney &money);

/// A payment of the ledger as JSON: number, day, payer, payee, amount; the original one too where it was converted.
[[nodiscard]] QJsonObject paymentJson(store::CaseFile &caseFile, const money::Ledger &ledger, size_t row);
[[nodiscard]] Language languageOfTerminal();

} // namespace kluwen::app

#include "app/commands/moneyinput.h"
#include "core/base/datetime.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/money/ledgerbuilder.h"
#include "core/money/rates.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"

#include <QLocale>

namespace kluwen::app
{

Result<QDate> dayOf(const std::string &day)
{
    if (day.empty())
        return QDate();
    const QDate date = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    if (date.isValid())
        return date;
    return fail(usage(Tr::tr("\"%1\" is not a date.").arg(QString::fromStdString(day)),
                      Tr::tr("Write dates as year-month-day, for example 2026-03-05.")));
}

Result<qint64> secondsOfDay(const std::string &day, bool endOfDay, qint64 open)
{
    const auto date = dayOf(day);
    if (!date)
        return fail(date.error());
    if (!date->isValid())
        return open;
    const qint64 start = QDate(1970, 1, 1).daysTo(*date) * 86'400;
    return endOfDay ? start + 86'399 : start;
}

Result<qint64> amountOf(const std::string &text, Currency currency)
{
    const ParsedAmount amount = parseMinor(text, '.', currency.exponent());
    if (amount.error == NumberError::None && amount.minor >= 0)
        return amount.minor;
    return fail(usage(Tr::tr("\"%1\" is not an amount.").arg(QString::fromStdString(text)),
                      Tr::tr("Write amounts with a point, for example 1500.00.")));
}

Result<money::AccountIndex> accountIn(const money::Ledger &ledger, store::CaseFile &caseFile, const std::string &text)
{
    const auto account = caseFile.things().findAccount(QString::fromStdString(text));
    if (!account)
        return fail(account.error());
    const money::AccountIndex index = ledger.indexOf(*account);
    if (index < 0)
        return fail(usage(Tr::tr("Account \"%1\" has no payments in this currency.").arg(QString::fromStdString(text)),
                          Tr::tr("Choose another currency with --currency.")));
    return index;
}

QString nameOfRecord(store::CaseFile &caseFile, RecordId id)
{
    const auto thing = caseFile.things().findThing(id);
    if (thing && !thing->caption.isEmpty())
        return thing->caption;
    const auto keys = caseFile.things().keysOf(id);
    return keys && !keys->isEmpty() ? keys->first() : QString::number(id.value());
}

QString nameInLedger(store::CaseFile &caseFile, const money::Ledger &ledger, money::AccountIndex account)
{
    return account < 0 ? Tr::tr("outside the case")
                       : nameOfRecord(caseFile, ledger.accounts[static_cast<size_t>(account)]);
}

Result<Currency> currencyFor(store::CaseFile &caseFile, const std::string &letters)
{
    if (!letters.empty()) {
        const Currency currency = Currency::fromLetters(QString::fromStdString(letters));
        if (currency.isValid())
            return currency;
        return fail(usage(Tr::tr("\"%1\" is not a currency.").arg(QString::fromStdString(letters)),
                          Tr::tr("Write its three letters, for example EUR.")));
    }
    const auto currencies = money::currenciesOf(caseFile);
    if (!currencies)
        return fail(currencies.error());
    return currencies->isEmpty() ? euro() : currencies->first();
}

Result<money::Ledger> ledgerFor(store::CaseFile &caseFile, Currency currency, const std::string &ratesPath)
{
    NoProgress progress;
    if (ratesPath.empty())
        return money::buildLedger(caseFile, currency, progress);
    const auto rates = money::RateTable::fromFile(QString::fromStdString(ratesPath));
    if (!rates)
        return fail(rates.error());
    const auto mixed = money::buildMixedLedger(caseFile, progress);
    if (!mixed)
        return fail(mixed.error());
    money::ConvertedLedger converted = money::convertLedger(*mixed, currency, *rates);
    for (const auto &[left, count] : converted.leftOut)
        printMessage(Tr::tr("Payments in %1 left out because there is no rate: %2").arg(left.letters()).arg(count));
    return std::move(converted.ledger);
}

QJsonObject paymentJson(store::CaseFile &caseFile, const money::Ledger &ledger, size_t row)
{
    return {{QStringLiteral("payment"), ledger.ids[row].value()},
            {QStringLiteral("date"), Moment{ledger.seconds[row], false}.toText()},
            {QStringLiteral("payer"), nameInLedger(caseFile, ledger, ledger.payer[row])},
            {QStringLiteral("payee"), nameInLedger(caseFile, ledger, ledger.payee[row])},
            {QStringLiteral("amount"), minorToText(ledger.minor[row], ledger.currency.exponent())}};
}

Language languageOfTerminal()
{
    return QLocale().language() == QLocale::Dutch ? Language::Dutch : Language::English;
}

} // namespace kluwen::app

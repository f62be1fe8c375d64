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

Result<OpenedMoney> openMoney(const std::string &path, const std::string &currency, const std::string &ratesPath,
                              const Clock &clock)
{
    auto caseFile = openForReading(path, clock);
    if (!caseFile)
        return fail(caseFile.error());
    OpenedMoney money;
    money.caseFile = std::move(*caseFile);
    const auto wanted = currencyFor(*money.caseFile, currency);
    if (!wanted)
        return fail(wanted.error());
    NoProgress progress;
    money.isConverted = !ratesPath.empty();
    if (!money.isConverted) {
        auto ledger = money::buildLedger(*money.caseFile, *wanted, progress);
        if (!ledger)
            return fail(ledger.error());
        money.ledger = std::move(*ledger);
        return money;
    }
    const auto rates = money::RateTable::fromFile(QString::fromStdString(ratesPath));
    if (!rates)
        return fail(rates.error());
    const auto mixed = money::buildMixedLedger(*money.caseFile, progress);
    if (!mixed)
        return fail(mixed.error());
    money::ConvertedLedger converted = money::convertLedger(*mixed, *wanted, *rates);
    money.ledger = std::move(converted.ledger);
    money.leftOut = std::move(converted.leftOut);
    printMessage(Tr::tr("All amounts are converted into %1 at the day's rate.").arg(wanted->letters()));
    for (const auto &[left, count] : money.leftOut)
        printMessage(Tr::tr("Payments in %1 left out because there is no rate: %2").arg(left.letters()).arg(count));
    return money;
}

void tellConversion(QJsonObject &answer, const OpenedMoney &money)
{
    if (!money.isConverted)
        return;
    QJsonObject leftOut;
    for (const auto &[currency, count] : money.leftOut)
        leftOut.insert(currency.letters(), count);
    answer.insert(QStringLiteral("converted"), true);
    answer.insert(QStringLiteral("left_out"), leftOut);
}

QJsonObject paymentJson(store::CaseFile &caseFile, const money::Ledger &ledger, size_t row)
{
    QJsonObject json{{QStringLiteral("payment"), ledger.ids[row].value()},
                     {QStringLiteral("date"), Moment{ledger.seconds[row], false}.toText()},
                     {QStringLiteral("payer"), nameInLedger(caseFile, ledger, ledger.payer[row])},
                     {QStringLiteral("payee"), nameInLedger(caseFile, ledger, ledger.payee[row])},
                     {QStringLiteral("amount"), minorToText(ledger.minor[row], ledger.currency.exponent())}};
    if (!ledger.originals.empty()) {
        const Money original = ledger.original(row);
        json.insert(QStringLiteral("original"), minorToText(original.minor, original.currency.exponent()));
        json.insert(QStringLiteral("original_currency"), original.currency.letters());
    }
    return json;
}

Language languageOfTerminal()
{
    return QLocale().language() == QLocale::Dutch ? Language::Dutch : Language::English;
}

} // namespace kluwen::app

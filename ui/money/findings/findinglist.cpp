#include "ui/money/findings/findinglist.h"
#include "core/money/ledgerbuilder.h"
#include "core/patterns/casehints.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/accountnames.h"
#include "ui/money/ratewords.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace kluwen::ui
{

namespace
{

QString keyOf(const patterns::Finding &finding)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const PaymentId payment : finding.payments)
        hash.addData(QByteArray::number(payment.value()) + ',');
    for (const RecordId account : finding.accounts)
        hash.addData(QByteArray::number(account.value()) + ';');
    return finding.pattern + QLatin1Char('/') + QString::fromLatin1(hash.result().toHex().left(24));
}

/// The translator of the screen is installed already; a phrasebook would load it anew.
QString inScreenLanguage(const char *sentence)
{
    return QCoreApplication::translate("Core", sentence);
}

QString parameterText(const patterns::Parameter &parameter)
{
    using Unit = patterns::Parameter::Unit;
    const QString name = inScreenLanguage(parameter.name);
    const QString number = countText(parameter.value, screenLanguage());
    switch (parameter.unit) {
    case Unit::Days:
        return UiTr::tr("%1: %2 days").arg(name, number);
    case Unit::Hours:
        return UiTr::tr("%1: %2 hours").arg(name, number);
    case Unit::Percent:
        return UiTr::tr("%1: %2%").arg(name, number);
    case Unit::Count:
    case Unit::Amount:
        break;
    }
    return UiTr::tr("%1: %2").arg(name, number);
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString heading(const QString &text)
{
    return QStringLiteral("<p><b>%1</b><br/>").arg(text.toHtmlEscaped());
}

QString namesOf(const FindingList &list, const std::vector<RecordId> &accounts)
{
    QStringList names;
    for (const RecordId account : accounts)
        names << list.names.value(account);
    return names.join(QStringLiteral("; "));
}

QString numbersOf(const std::vector<PaymentId> &payments)
{
    constexpr size_t most = 2'000; // a cell of a spreadsheet holds 32,767 letters
    QStringList numbers;
    for (size_t i = 0; i < std::min(payments.size(), most); ++i)
        numbers << QString::number(payments[i].value());
    if (payments.size() > most)
        numbers << UiTr::tr("%n more", nullptr, static_cast<int>(payments.size() - most));
    return numbers.join(QStringLiteral(", "));
}

/// All payments, each amount in its own currency or, with rates, in that of the list.
Result<money::Ledger> readPayments(store::CaseFile &caseFile, const SharedRates &rates, FindingList &list,
                                   Progress &progress)
{
    auto mixed = money::buildMixedLedger(caseFile, progress);
    if (!mixed || !rates)
        return mixed;
    const auto currencies = money::currenciesOf(caseFile);
    if (!currencies)
        return fail(currencies.error());
    list.rates = rates;
    list.currency = currencies->value(0, euro());
    money::ConvertedLedger converted = money::convertLedger(*mixed, list.currency, rates->table);
    list.leftOut = std::move(converted.leftOut);
    return std::move(converted.ledger);
}

} // namespace

QStringList rateSentences(const FindingList &list)
{
    return rateSentences(list.currency, list.rates, list.leftOut);
}

Result<SharedFindings> findPatterns(store::CaseFile &caseFile, const SharedRates &rates, Progress &progress)
{
    patterns::Request request;
    auto hints = patterns::hintsOf(caseFile);
    auto names = accountNames(caseFile);
    if (!hints || !names)
        return fail(!hints ? hints.error() : names.error());
    request.hints = std::move(*hints);
    auto list = std::make_shared<FindingList>();
    const auto ledger = readPayments(caseFile, rates, *list, progress);
    if (!ledger)
        return fail(ledger.error());
    auto answer = patterns::find(*ledger, request, progress);
    if (!answer)
        return fail(answer.error());
    list->names = std::move(*names);
    for (const patterns::Hints::Sale &sale : request.hints.sales)
        for (const RecordId record : {sale.object, sale.seller, sale.buyer})
            if (const auto thing = caseFile.things().findThing(record))
                list->names.insert(record, thing->caption);
    list->answer = std::move(*answer);
    for (const patterns::Finding &finding : list->answer.findings)
        list->keys << keyOf(finding);
    return SharedFindings(std::move(list));
}

const QString DismissedFindings::documentKey = QStringLiteral("findings.dismissed");

DismissedFindings DismissedFindings::fromJson(const QString &json)
{
    DismissedFindings dismissed;
    dismissed.m_reasons = QJsonDocument::fromJson(json.toUtf8()).object();
    return dismissed;
}

QString DismissedFindings::toJson() const
{
    return QString::fromUtf8(QJsonDocument(m_reasons).toJson(QJsonDocument::Compact));
}

QString patternName(const QString &pattern)
{
    const patterns::MethodCard *card = patterns::cardOf(pattern);
    return card ? inScreenLanguage(card->name) : pattern;
}

QString findingText(const FindingList &list, size_t number, const QString &dismissedReason)
{
    const patterns::Finding &finding = list.answer.findings[number];
    const Phrasebook book(screenLanguage());
    const auto name = [&list](RecordId account) { return list.names.value(account); };
    QString text = QStringLiteral("<h3>%1</h3>").arg(patternName(finding.pattern).toHtmlEscaped());
    if (!dismissedReason.isEmpty())
        text += paragraph(UiTr::tr("Put aside: %1").arg(dismissedReason));
    text += paragraph(patterns::textOf(finding.explanation, book, name));
    if (list.rates)
        text += paragraph(rateSentences(list).join(QLatin1Char(' ')));
    const patterns::MethodCard *card = patterns::cardOf(finding.pattern);
    if (!card)
        return text;
    text += heading(UiTr::tr("Why it may mean nothing")) + inScreenLanguage(card->innocent).toHtmlEscaped() +
            QStringLiteral("</p>");
    text += heading(UiTr::tr("Method, version %1").arg(card->version)) +
            inScreenLanguage(card->looksFor).toHtmlEscaped() + QStringLiteral("</p><ul>");
    for (const patterns::Parameter &parameter : card->parameters)
        text += QStringLiteral("<li>%1</li>").arg(parameterText(parameter).toHtmlEscaped());
    return text + QStringLiteral("</ul>") + paragraph(inScreenLanguage(card->grounds));
}

Table findingsTable(const FindingList &list, const DismissedFindings &dismissed, bool withDismissed)
{
    Table table{UiTr::tr("Findings"),
                {{UiTr::tr("Pattern"), 24},
                 {UiTr::tr("What was found"), 70},
                 {UiTr::tr("First day"), 12},
                 {UiTr::tr("Last day"), 12},
                 {UiTr::tr("Number of payments"), 18},
                 {list.rates ? UiTr::tr("Sum (converted)") : UiTr::tr("Sum"), 18},
                 {UiTr::tr("Currency"), 9},
                 {UiTr::tr("Strength"), 10},
                 {UiTr::tr("Accounts"), 60},
                 {UiTr::tr("Payments by number"), 40},
                 {UiTr::tr("Why it may mean nothing"), 70},
                 {UiTr::tr("Put aside because"), 40}},
                {}};
    const Phrasebook book(screenLanguage());
    const auto name = [&list](RecordId account) { return list.names.value(account); };
    for (size_t i = 0; i < list.answer.findings.size(); ++i) {
        const QString &key = list.keys[static_cast<qsizetype>(i)];
        if (!withDismissed && dismissed.contains(key))
            continue;
        const patterns::Finding &finding = list.answer.findings[i];
        const patterns::MethodCard *card = patterns::cardOf(finding.pattern);
        const std::vector<Money> sums = finding.sums.empty() ? std::vector<Money>{Money{}} : finding.sums;
        for (const Money &sum : sums)
            table.rows.push_back({patternName(finding.pattern), patterns::textOf(finding.explanation, book, name),
                                  Moment{finding.firstSeconds, false}.date(), Moment{finding.lastSeconds, false}.date(),
                                  static_cast<qint64>(finding.payments.size()),
                                  TableAmount{sum.minor, sum.currency.exponent()},
                                  sum.currency.isValid() ? sum.currency.letters() : QString(), qint64{finding.strength},
                                  namesOf(list, finding.accounts), numbersOf(finding.payments),
                                  card ? inScreenLanguage(card->innocent) : QString(), dismissed.reason(key)});
    }
    return table;
}

} // namespace kluwen::ui

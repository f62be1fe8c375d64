#include "ui/picture/casewords.h"
#include "core/base/text.h"
#include "core/patterns/methodcard.h"
#include "core/picture/citations.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/accountnames.h"
#include "ui/money/paymentwords.h"
#include "ui/money/trailanswer.h"

namespace kluwen::ui
{

namespace
{

constexpr qsizetype namedRecords = 3;

QString captionOf(store::CaseFile &caseFile, RecordId thing)
{
    const auto found = caseFile.things().findThing(thing);
    return found ? found->caption : QString();
}

picture::CaseSubject caseSubject(store::CaseFile &caseFile, RecordId record)
{
    if (!caseFile.things().isLink(record)) {
        const auto thing = caseFile.things().findThing(record);
        return thing ? picture::CaseSubject{thing->type, {thing->caption, thing->caption}} : picture::CaseSubject{};
    }
    const auto link = caseFile.things().findLink(record);
    if (!link)
        return {};
    return {link->type, picture::tieLabels(link->type, captionOf(caseFile, link->from), captionOf(caseFile, link->to))};
}

QString periodText(const picture::TrailChoice &trail)
{
    const QString since = trail.since.isValid() ? dateText(trail.since, screenLanguage()) : QStringLiteral("…");
    const QString until = trail.until.isValid() ? dateText(trail.until, screenLanguage()) : QStringLiteral("…");
    return trail.since.isValid() || trail.until.isValid() ? QStringLiteral("%1 – %2").arg(since, until)
                                                          : UiTr::tr("whole period");
}

QString ruleText(const QString &id)
{
    const auto rule = money::ruleFromId(id);
    return ruleName(rule ? *rule : money::Rule::ProRata);
}

} // namespace

QString recordLine(store::CaseFile &caseFile, RecordId record)
{
    return caseSubject(caseFile, record).name.in(screenLanguage());
}

QString statementLine(store::CaseFile &caseFile, const Statement &statement)
{
    const picture::CaseSubject subject = caseSubject(caseFile, statement.subject);
    const Phrasebook book(screenLanguage());
    return UiTr::tr("%1 (%2)").arg(
        picture::textOf(picture::statementPhrase(statement, subject.type, subject.name), book),
        statement.grading.toText());
}

QString paymentLine(const Payment &payment, const QHash<RecordId, QString> &names)
{
    const auto end = [&](RecordId account, PaymentColumn column) {
        const bool isOverTheCounter = !account.isValid() && payment.channel == Channel::Cash;
        return isOverTheCounter ? channelName(payment.channel) : paymentCell(payment, column, names, screenLanguage());
    };
    const QString line =
        QStringLiteral("%1, %2: %3 \u2192 %4")
            .arg(dateText(payment.at, screenLanguage()), amountText(payment.minor, payment.currency, screenLanguage()),
                 end(payment.payer, PaymentColumn::Payer), end(payment.payee, PaymentColumn::Payee));
    const QString description = fromUtf8(payment.text).simplified();
    return description.isEmpty() ? line : line + QStringLiteral("; ") + description;
}

QString paymentLine(store::CaseFile &caseFile, const Payment &payment)
{
    QSet<RecordId> accounts;
    for (const RecordId account : {payment.payer, payment.payee})
        if (account.isValid())
            accounts.insert(account);
    const auto names = accountNames(caseFile, accounts);
    return paymentLine(payment, names ? *names : QHash<RecordId, QString>());
}

QString accountViewName(picture::AccountView view)
{
    switch (view) {
    case picture::AccountView::Flows:
        return UiTr::tr("In and out");
    case picture::AccountView::Balance:
        return UiTr::tr("Balance");
    case picture::AccountView::Counterparties:
        return UiTr::tr("Counterparties");
    case picture::AccountView::Hours:
        return UiTr::tr("Hours of the week");
    case picture::AccountView::Amounts:
        break;
    }
    return UiTr::tr("Amounts");
}

QString itemLine(store::CaseFile &caseFile, const picture::SectionItem &item)
{
    using Kind = picture::SectionItem::Kind;
    if (item.kind == Kind::Timeline)
        return UiTr::tr("Timeline, %1").arg(periodText(item.trail));
    if (item.kind == Kind::Chart)
        return item.title.isEmpty() ? UiTr::tr("Chart of the whole case") : UiTr::tr("Chart \"%1\"").arg(item.title);
    if (item.kind == Kind::Finding) {
        const patterns::MethodCard *card = patterns::cardOf(item.pattern);
        return UiTr::tr("Finding \"%1\", %n payment(s)", nullptr, static_cast<int>(item.payments.size()))
            .arg(card ? QCoreApplication::translate("Core", card->name) : item.pattern);
    }
    QStringList names;
    for (const RecordId record : item.records)
        if (names.size() < namedRecords)
            names << recordLine(caseFile, record);
    QString named = names.join(QStringLiteral(", "));
    if (item.records.size() > namedRecords)
        named = UiTr::tr("%1 and %n more", nullptr, static_cast<int>(item.records.size() - namedRecords)).arg(named);
    if (item.kind == Kind::Records)
        return UiTr::tr("What is known of %1").arg(named);
    if (item.kind == Kind::Account)
        return UiTr::tr("%1: %2").arg(
            accountViewName(picture::accountViewFromId(item.view).value_or(picture::AccountView::Flows)), named);
    if (item.kind == Kind::ThemeLines)
        return UiTr::tr("Theme lines of %1; %2").arg(named, periodText(item.trail));
    const QString form =
        item.isBackwards ? UiTr::tr("Origin of the money on %1; %2; %3") : UiTr::tr("Money trail from %1; %2; %3");
    return form.arg(named, ruleText(item.trail.rule), periodText(item.trail));
}

} // namespace kluwen::ui

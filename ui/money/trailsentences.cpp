#include "ui/money/trailsentences.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/ratewords.h"

namespace kluwen::ui
{

namespace
{

/// What stood on accounts before their first payment, as far as it is known or assumed.
QString openingSentence(const TrailAnswer &answer)
{
    const money::Trace &trace = answer.trace;
    if (trace.openingClean == 0 && trace.openingTainted == 0)
        return {};
    const Language language = screenLanguage();
    return UiTr::tr("Before the first payment %1 other money (not traced) and %2 traced money stood on accounts, "
                    "stated by banks or "
                    "assumed; all other accounts begin empty.")
        .arg(amountText(trace.openingClean, trace.currency, language),
             amountText(trace.openingTainted, trace.currency, language));
}

} // namespace

QString trailFinding(const TrailAnswer &answer)
{
    const money::Trace &trace = answer.trace;
    const Language language = screenLanguage();
    const auto amount = [&](qint64 minor) { return amountText(minor, trace.currency, language); };
    const int accounts = static_cast<int>(trace.targets.size());
    QStringList sentences;
    sentences << (answer.question.backwards
                      ? UiTr::tr("%1 on this account came from or through %n account(s).", nullptr, accounts)
                            .arg(amount(trace.tainted))
                      : UiTr::tr("%1 left this account and reached %n account(s).", nullptr, accounts)
                            .arg(amount(trace.tainted)));
    if (trace.leftCase > 0)
        sentences << (answer.question.backwards
                          ? UiTr::tr("%1 came from outside the known accounts.").arg(amount(trace.leftCase))
                          : UiTr::tr("%1 went outside the known accounts.").arg(amount(trace.leftCase)));
    if (trace.ended > 0)
        sentences << UiTr::tr("For %1 a limit ended the trail.").arg(amount(trace.ended));
    if (!answer.hubs.empty()) {
        const money::Hub &hub = answer.hubs.front();
        const RecordId account = answer.ledger->ledger.accounts[static_cast<size_t>(hub.account)];
        sentences << UiTr::tr("%1 passes it on to %n account(s): the trail can end there, see Limits.", nullptr,
                              hub.counterparties)
                         .arg(answer.ledger->names.value(account));
    }
    if (const QString opening = openingSentence(answer); !opening.isEmpty())
        sentences << opening;
    return (sentences + rateSentences(*answer.ledger)).join(QLatin1Char(' '));
}

QString trailNotes(const TrailAnswer &answer)
{
    const money::Trace &trace = answer.trace;
    QStringList notes{ruleExplanation(trace.rule)};
    if (trace.toppedUp > 0)
        notes << UiTr::tr("Over all accounts the known balances fell short by %1; that much counts as other money (not "
                          "traced) of unknown origin.")
                     .arg(amountText(trace.toppedUp, trace.currency, screenLanguage()));
    return notes.join(QLatin1Char('\n'));
}

} // namespace kluwen::ui

#include "ui/money/prooftext.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/ratewords.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

QString nameOf(const TrailAnswer &answer, money::AccountIndex account)
{
    if (account < 0)
        return UiTr::tr("outside the case");
    const QString name = answer.ledger->names.value(answer.ledger->ledger.accounts[static_cast<size_t>(account)]);
    return name.isEmpty() ? UiTr::tr("account without a name") : name;
}

bool hasLots(money::Rule rule)
{
    return rule == money::Rule::Fifo || rule == money::Rule::Lifo;
}

QString paymentAloud(const TrailAnswer &answer, size_t row)
{
    const money::Ledger &ledger = answer.ledger->ledger;
    const Money original = ledger.original(row);
    const bool isConverted = !ledger.rateDays.empty() && ledger.rateDays[row] != 0;
    const Language language = screenLanguage();
    const qint64 seconds = ledger.seconds[row];
    const QString text =
        UiTr::tr("on %1 %2 paid %3 to %4 (payment %5)")
            .arg(dateText(Moment{seconds, seconds % 86'400 != 0}, language), nameOf(answer, ledger.payer[row]),
                 amountText(original.minor, original.currency, language), nameOf(answer, ledger.payee[row]),
                 QString::number(ledger.ids[row].value()));
    if (!isConverted)
        return text;
    return UiTr::tr("%1, which is %2 at the rate of %3")
        .arg(text, amountText(ledger.minor[row], ledger.currency, language),
             answer.ledger->rates ? rateText(*answer.ledger, row)
                                  : dateText(dateOfEpochDay(ledger.rateDays[row]), language));
}

} // namespace

qint64 Proof::sum() const
{
    qint64 sum = 0;
    for (const money::ProofLine &line : lines)
        if (line.step == 1)
            sum += line.lotMinor;
    return sum;
}

std::span<const money::ProofLine> Proof::lot(int number) const
{
    const auto range = std::equal_range(lines.begin(), lines.end(), money::ProofLine{target, number},
                                        [](const auto &a, const auto &b) { return a.lot < b.lot; });
    return {range.first, range.second};
}

QString proofHead(const Proof &proof)
{
    const TrailAnswer &answer = *proof.answer;
    const QString sum = amountText(proof.sum(), answer.trace.currency, screenLanguage());
    const QString source = sourceName(answer);
    const QString target = nameOf(answer, proof.target);
    const QString rule = ruleName(answer.trace.rule);
    const QString what =
        answer.question.backwards
            ? UiTr::tr("Under the calculation rule %1, %2 of the money on %3 came from or through %4, in %n lot(s).",
                       nullptr, proof.lots())
                  .arg(rule, sum, source, target)
            : UiTr::tr("Under the calculation rule %1, %2 of the money that left %3 reached %4, in %n lot(s).", nullptr,
                       proof.lots())
                  .arg(rule, sum, source, target);
    return what + QLatin1Char(' ') +
           UiTr::tr("A calculation rule is a way of reckoning and no proof by itself; compare the rules.");
}

QString lotAloud(const Proof &proof, int lot)
{
    const TrailAnswer &answer = *proof.answer;
    const auto lines = proof.lot(lot);
    if (lines.empty())
        return {};
    QStringList steps;
    for (const money::ProofLine &line : lines)
        steps << paymentAloud(answer, line.row);
    const QString amount = amountText(lines.front().lotMinor, answer.trace.currency, screenLanguage());
    if (!hasLots(answer.trace.rule))
        return UiTr::tr("Lot %1: %2 traced money was carried by this payment: %3.")
            .arg(QString::number(lot), amount, steps.front());
    return UiTr::tr("Lot %1 of %2: %3.").arg(QString::number(lot), amount, steps.join(UiTr::tr("; then ")));
}

QString proofAloud(const Proof &proof, int mostLots)
{
    QStringList parts{proofHead(proof)};
    for (int lot = 1; lot <= std::min(proof.lots(), mostLots); ++lot)
        parts << lotAloud(proof, lot);
    if (proof.lots() > mostLots)
        parts << UiTr::tr("%n more lot(s) stand in the exported table.", nullptr, proof.lots() - mostLots);
    return parts.join(QLatin1Char('\n'));
}

Table questionTable(const TrailAnswer &answer)
{
    const TrailQuestion &question = answer.question;
    const Currency currency = answer.trace.currency;
    const int decimals = currency.exponent();
    Table table{UiTr::tr("Question"), {{UiTr::tr("What was asked"), 34}, {UiTr::tr("Answer"), 60}}, {}};
    const auto add = [&table](const QString &what, TableCell answered) {
        table.rows.push_back({what, std::move(answered)});
    };
    add(UiTr::tr("Followed"), sourceName(answer));
    add(UiTr::tr("Direction"), question.backwards ? UiTr::tr("Where it came from") : UiTr::tr("Where it went"));
    add(UiTr::tr("Calculation rule"), ruleName(answer.trace.rule));
    add(UiTr::tr("What the rule does"), ruleExplanation(answer.trace.rule));
    add(UiTr::tr("Currency"), currency.letters());
    if (question.since.isValid())
        add(UiTr::tr("First day"), question.since);
    if (question.until.isValid())
        add(UiTr::tr("Last day"), question.until);
    if (question.minimum > 0)
        add(UiTr::tr("Smaller amounts are not followed"), TableAmount{question.minimum, decimals});
    if (question.mostHops > 0)
        add(UiTr::tr("Maximum payments in a row"), qint64{question.mostHops});
    add(UiTr::tr("Balances before the first payment"),
        question.statedOpenings ? UiTr::tr("as banks stated, other money (not traced); unknown for other accounts")
                                : UiTr::tr("unknown; accounts begin empty"));
    for (const TrailQuestion::Opening &opening : question.assumed) {
        const QString name = nameOf(answer, answer.ledger->ledger.indexOf(opening.account));
        add(opening.isFollowed ? UiTr::tr("Assumed balance of %1, traced money").arg(name)
                               : UiTr::tr("Assumed balance of %1, other money (not traced)").arg(name),
            TableAmount{opening.minor, decimals});
    }
    if (const SharedRates &rates = answer.ledger->rates) {
        add(UiTr::tr("Exchange rates from the file"), rates->file);
        for (const auto &[left, count] : answer.ledger->leftOut)
            add(UiTr::tr("Payments in %1 left out because there is no rate").arg(left.letters()), count);
    }
    for (const RecordId account : question.excluded)
        add(UiTr::tr("The trail ends on"), nameOf(answer, answer.ledger->ledger.indexOf(account)));
    add(UiTr::tr("Traced money"), TableAmount{answer.trace.tainted, decimals});
    add(UiTr::tr("Other money (not traced) of unknown origin added where balances fell short"),
        TableAmount{answer.trace.toppedUp, decimals});
    add(UiTr::tr("Traced money that left the known accounts"), TableAmount{answer.trace.leftCase, decimals});
    add(UiTr::tr("Traced money at which a limit ended the trail"), TableAmount{answer.trace.ended, decimals});
    add(UiTr::tr("Note"),
        UiTr::tr("A calculation rule is a way of reckoning and no proof by itself; compare the rules."));
    return table;
}

} // namespace kluwen::ui

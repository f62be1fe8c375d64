#include "core/picture/material.h"
#include "core/picture/sections/ties.h"
#include "core/picture/sections/trailnames.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

constexpr qsizetype listedTargets = 12;

Phrase ruleName(money::Rule rule)
{
    switch (rule) {
    case money::Rule::Fifo:
        return sentence(QT_TRANSLATE_NOOP("Picture", "first in, first out"));
    case money::Rule::Lifo:
        return sentence(QT_TRANSLATE_NOOP("Picture", "last in, first out"));
    case money::Rule::ProRata:
        return sentence(QT_TRANSLATE_NOOP("Picture", "pro rata"));
    case money::Rule::OwnFirst:
        return sentence(QT_TRANSLATE_NOOP("Picture", "own money first"));
    case money::Rule::TaintFirst:
        return sentence(QT_TRANSLATE_NOOP("Picture", "traced money first"));
    case money::Rule::Poison:
        return sentence(QT_TRANSLATE_NOOP("Picture", "all traced (upper bound)"));
    }
    return {};
}

Phrase shortNameOf(const Material &material, money::AccountIndex account)
{
    const QString name = accountName(material, account);
    return name.isEmpty() ? accountPhrase(material, account) : value(shortAccountName(name));
}

const money::Trace *chosenTrace(const Material &material)
{
    return material.question ? material.trace(material.question->rule) : nullptr;
}

void tellQuestion(const Material &material, const money::Trace &trace, Section &section)
{
    const RecordId source = material.ledger.accounts[static_cast<size_t>(material.question->sources.front())];
    section.blocks << Paragraph{
        sentence(QT_TRANSLATE_NOOP("Picture",
                                   "The money that left %1 is followed through the accounts of the case. "
                                   "%2 left the account in the period; under the calculation rule %4, %3 of it "
                                   "was paid to parties outside the known accounts."),
                 {accountName(material, material.question->sources.front()), paidOutForReader(material, trace),
                  sumForReader(material, trace.leftCase), ruleLabels(trace.rule)}),
        material.citations(source), false};
    if (material.questionChosen)
        section.blocks << note(sentence(QT_TRANSLATE_NOOP(
            "Picture", "No account was chosen by an analyst; this one received most cash or, without cash, paid out "
                       "most.")));
}

/// Where the traced money stands in the end. The rule "all traced" counts it more than once, so it cannot say.
void tellRemaining(const Material &material, const money::Trace &trace, Section &section)
{
    constexpr qsizetype most = 3;
    QList<Labels> told;
    QList<Statement> rests;
    qint64 others = 0; // of sums that fit together
    for (const money::TraceSum &held : trace.remaining) {
        const Labels sum = sumForReader(material, held.tainted);
        if (told.size() == most || accountName(material, held.account).isEmpty() || held.tainted == 0) {
            others += held.tainted;
            continue;
        }
        told << said(
            sentence(QT_TRANSLATE_NOOP("Picture", "%1 with %2"), {sum, said(shortNameOf(material, held.account))}));
        rests << material.view.of(material.ledger.accounts[static_cast<size_t>(held.account)]);
    }
    if (told.isEmpty() || trace.rule == money::Rule::Poison)
        return;
    if (others > 0)
        told << said(sentence(QT_TRANSLATE_NOOP("Picture", "%1 on other accounts"), {sumForReader(material, others)}));
    const QDate last = dateOfEpochDay(static_cast<int>(material.ledger.seconds.back() / 86400));
    section.blocks << Paragraph{
        sentence(QT_TRANSLATE_NOOP("Picture", "Of this money the following was still there after the last payment "
                                              "(%1): %2."),
                 {PartialDate::fromDate(last), listed(told)}),
        material.citations(rests), false};
}

/// The answers under every rule, the one the picture uses first.
std::vector<const money::Trace *> answersOf(const Material &material, money::Rule used)
{
    std::vector<const money::Trace *> answers;
    for (const money::Trace &answer : material.traces)
        answers.insert(answer.rule == used ? answers.begin() : answers.end(), &answer);
    return answers;
}

/// Every rule beside the others: which one holds is for a court to say, so the reader sees the spread.
Table spreadTable(const Material &material, const money::Trace &trace)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP(
        "Picture", "Traced money received per account under six calculation rules. A calculation rule is a method "
                   "of calculation, not proof; the rules together show the spread."));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Account")), 2.6, false}};
    const std::vector<const money::Trace *> answers = answersOf(material, trace.rule);
    for (const money::Trace *answer : answers)
        table.columns << Column{answer->rule == trace.rule
                                    ? sentence(QT_TRANSLATE_NOOP("Picture", "%1 (used here)"), {ruleLabels(trace.rule)})
                                    : ruleName(answer->rule),
                                1.35, true};
    for (const money::TraceSum &target : trace.targets) {
        if (table.rows.size() == listedTargets)
            break;
        QList<Phrase> row{shortNameOf(material, target.account)};
        for (const money::Trace *answer : answers) {
            qint64 sum = 0;
            for (const money::TraceSum &other : answer->targets)
                if (other.account == target.account)
                    sum = other.tainted;
            row << value(Money{sum, material.ledger.currency});
        }
        table.rows << row;
        table.citations << material.citations(material.ledger.accounts[static_cast<size_t>(target.account)]);
    }
    return table;
}

/// A reader who lays two pictures side by side must not take two rules for two sums.
Paragraph whySumsDiffer(money::Rule used)
{
    return note(sentence(
        QT_TRANSLATE_NOOP("Picture", "Sums differ per calculation rule because traced money and other money mix on "
                                     "an account, and each rule decides differently which money is paid out first; "
                                     "where nothing mixes they are equal. The money trail in this picture is under the "
                                     "rule %1. A picture that uses another rule shows other sums for the same "
                                     "payments."),
        {ruleLabels(used)}));
}

void countUnlisted(const money::Trace &trace, Section &section)
{
    if (static_cast<qsizetype>(trace.targets.size()) > listedTargets)
        section.blocks << note(
            counted(QT_TRANSLATE_N_NOOP("Picture", "%n further account(s) received smaller sums and are not listed."),
                    static_cast<qint64>(trace.targets.size()) - listedTargets));
}

} // namespace

QString accountName(const Material &material, money::AccountIndex account)
{
    return account < 0 ? QString()
                       : material.accountNames.value(material.ledger.accounts[static_cast<size_t>(account)]);
}

/// A word joiner, because a line would break behind the ellipsis.
QString shortAccountName(const QString &name)
{
    const qsizetype split = name.lastIndexOf(QLatin1String(" ("));
    if (split < 0 || !name.endsWith(QLatin1Char(')')) || name.size() - split < 12)
        return name;
    return name.left(split) + QStringLiteral(" (\u2026\u2060%1)").arg(name.chopped(1).right(4));
}

Phrase accountPhrase(const Material &material, money::AccountIndex account)
{
    const QString name = accountName(material, account);
    return name.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Picture", "account not shown to this recipient")) : value(name);
}

Labels paidOutForReader(const Material &material, const money::Trace &trace)
{
    const bool anyOutside =
        std::any_of(trace.payments.begin(), trace.payments.end(), [&material](const money::TracedPayment &payment) {
            return payment.hop == 1 && material.ledger.payee[payment.row] < 0;
        });
    return anyOutside ? sumForReader(material, trace.tainted)
                      : said(value(Money{trace.tainted, material.ledger.currency}));
}

Labels ruleLabels(money::Rule rule)
{
    const char *key = ruleName(rule).key;
    return {Phrasebook(Language::Dutch).text(key), Phrasebook(Language::English).text(key)};
}

void fillMoney(const Material &material, Section &section)
{
    const money::Trace *trace = chosenTrace(material);
    if (!trace || trace->targets.empty())
        return;
    tellQuestion(material, *trace, section);
    tellRemaining(material, *trace, section);
    TrailFigure figure;
    figure.ledger = material.ledger;
    figure.trace = *trace;
    figure.names = material.accountNames;
    figure.roundsOutside = material.isReduced;
    const QString from = accountName(material, material.question->sources.front());
    figure.caption =
        sentence(QT_TRANSLATE_NOOP("Picture",
                                   "Money trail from %1; calculation rule: %2. The width of a band is its amount, the "
                                   "colour how much of it is traced money."),
                 {from, ruleLabels(trace->rule)});
    section.blocks << figure << spreadTable(material, *trace) << whySumsDiffer(trace->rule);
    countUnlisted(*trace, section);
}

void fillMoneyRules(const Material &material, Section &section)
{
    const money::Trace *trace = chosenTrace(material);
    if (!trace || trace->targets.empty())
        return;
    section.blocks << Paragraph{
        sentence(QT_TRANSLATE_NOOP("Picture", "What follows is a calculation and not an observation; another "
                                              "calculation rule gives other amounts.")),
        {},
        false};
    tellQuestion(material, *trace, section);
    tellRemaining(material, *trace, section);
    section.blocks << spreadTable(material, *trace) << whySumsDiffer(trace->rule);
    countUnlisted(*trace, section);
}

} // namespace kluwen::picture

#include "core/picture/sections/ties.h"
#include "core/picture/sections/trailnames.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

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

/// Where the calculation begins with nothing because nothing is known: no rule shows that, they all agree on it.
void tellEmptyBegins(const Material &material, const money::Trace &trace, Section &section)
{
    if (material.texts.trail.startsEmpty) {
        section.blocks << note(sentence(QT_TRANSLATE_NOOP(
            "Picture", "The calculation begins with nothing on every account, whatever balance a bank states. Other "
                       "money that stood on an account would change the sums.")));
        return;
    }
    QList<Labels> empty;
    for (const money::TraceSum &target : trace.targets) {
        if (&target - trace.targets.data() == listedTargets)
            break;
        if (!material.statedAtBegin.contains(material.ledger.accounts[static_cast<size_t>(target.account)]))
            empty << said(shortNameOf(material, target.account));
    }
    if (empty.isEmpty())
        return;
    section.blocks << note(
        counted(QT_TRANSLATE_N_NOOP("Picture", "Of %n account(s) in the table no bank stated what was there before "
                                               "the first known payment, and the calculation begins there with "
                                               "nothing: %1. Other money there would change these sums and those of "
                                               "accounts further on; from the data of the case this cannot be "
                                               "checked."),
                empty.size(), {listed(empty)}));
}

/// A reader who lays two pictures side by side must not take two rules for two sums.
Paragraph whySumsDiffer(money::Rule used)
{
    return note(sentence(
        QT_TRANSLATE_NOOP("Picture", "Sums differ per calculation rule because traced money and other money mix on "
                                     "an account, and each rule decides differently which money is paid out first. "
                                     "Equal sums mean that nothing mixes by the payments and balances that are known; "
                                     "they do not show that no other money was there. The money trail follows the "
                                     "rule %1; under another rule other sums go with the same payments."),
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

void compareRules(const Material &material, const money::Trace &trace, Section &section)
{
    section.blocks << spreadTable(material, trace);
    countUnlisted(trace, section);
    tellEmptyBegins(material, trace, section);
    section.blocks << whySumsDiffer(trace.rule);
}

} // namespace kluwen::picture

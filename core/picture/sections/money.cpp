#include "core/picture/material.h"
#include "core/picture/sections/ties.h"
#include "core/picture/sections/trailnames.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

const money::Trace *chosenTrace(const Material &material)
{
    return material.question ? material.trace(material.question->rule) : nullptr;
}

void tellQuestion(const Material &material, const money::Trace &trace, Section &section)
{
    const RecordId source = material.ledger.accounts[static_cast<size_t>(material.question->sources.front())];
    section.blocks << Paragraph{
        sentence(
            material.isReduced
                ? QT_TRANSLATE_NOOP("Picture", "The money that left %1 is followed through the accounts of the case: "
                                               "%2 in the period. Under the calculation rule %4, %3 of it "
                                               "was paid to accounts that are not in this version or not known.")
                : QT_TRANSLATE_NOOP("Picture", "The money that left %1 is followed through the accounts of the case: "
                                               "%2 in the period. Under the calculation rule %4, %3 of it "
                                               "was paid to parties outside the known accounts."),
            {accountName(material, material.question->sources.front()), paidOutForReader(material, trace),
             sumForReader(material, trace.leftCase), ruleLabels(trace.rule)}),
        material.citations(source), false};
    if (material.questionChosen)
        section.blocks << note(sentence(QT_TRANSLATE_NOOP(
            "Picture", "No account was chosen by an analyst; this one received most cash or, without cash, paid out "
                       "most.")));
}

void putTrail(const Material &material, const money::Trace &trace, Section &section)
{
    TrailFigure figure = trailFigure(material, trace, material.question->sources.front(), false);
    const bool hidesOutside = figure.roundsOutside;
    section.blocks << std::move(figure);
    if (hidesOutside)
        section.blocks << note(sentence(
            QT_TRANSLATE_NOOP("Picture", "What went to accounts that are not in this version or not known is not drawn "
                                         "in the money trail; its sum stands behind the last row.")));
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

Phrase shortNameOf(const Material &material, money::AccountIndex account)
{
    const QString name = accountName(material, account);
    return name.isEmpty() ? accountPhrase(material, account) : value(shortAccountName(name));
}

TrailFigure trailFigure(const Material &material, money::Trace trace, money::AccountIndex account, bool backwards)
{
    TrailFigure figure;
    figure.ledger = material.ledger;
    figure.trace = std::move(trace);
    figure.names = material.accountNames;
    figure.roundsOutside = material.isReduced;
    figure.caption = sentence(
        backwards
            ? QT_TRANSLATE_NOOP("Picture", "Where the money on %1 came from, as of %3; calculation rule: %2. The width "
                                           "of a band is its amount, of several payments where they lie close "
                                           "together; its colour shows how much of it is traced money. A bar along a "
                                           "row is traced money on that account.")
            : QT_TRANSLATE_NOOP("Picture", "Money trail from %1, as of %3; calculation rule: %2. The width of a band "
                                           "is its amount, of several payments where they lie close together; its "
                                           "colour shows how much of it is traced money. A bar along a row is traced "
                                           "money on that account."),
        {accountName(material, account), ruleLabels(figure.trace.rule),
         PartialDate::fromDate(material.options.asOf.date())});
    return figure;
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
    tellParts(material, *trace, section);
    putTrail(material, *trace, section);
    compareRules(material, *trace, section);
}

/// For a wall or a meeting: the way of the money, and that there are other ways to calculate it.
void fillMoneyBrief(const Material &material, Section &section)
{
    const money::Trace *trace = chosenTrace(material);
    if (!trace || trace->targets.empty())
        return;
    tellQuestion(material, *trace, section);
    putTrail(material, *trace, section);
    section.blocks << note(
        sentence(QT_TRANSLATE_NOOP("Picture", "A calculation rule is a method of calculation, not proof; under another "
                                              "rule other sums go with the same payments.")));
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
    tellParts(material, *trace, section);
    compareRules(material, *trace, section);
}

} // namespace kluwen::picture

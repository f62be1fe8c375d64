#include "core/model/describe.h"
#include "core/picture/material.h"

namespace kluwen::picture
{

namespace
{

constexpr qsizetype listedTargets = 12;
constexpr qsizetype listedLots = 40;

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
        return sentence(QT_TRANSLATE_NOOP("Picture", "tainted money first"));
    case money::Rule::Poison:
        return sentence(QT_TRANSLATE_NOOP("Picture", "poison (upper bound)"));
    }
    return {};
}

QString accountName(const Material &material, money::AccountIndex account)
{
    return account < 0 ? QString()
                       : material.accountNames.value(material.ledger.accounts[static_cast<size_t>(account)]);
}

Phrase nameOf(const Material &material, money::AccountIndex account)
{
    const QString name = accountName(material, account);
    return name.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Picture", "account not shown to this recipient")) : value(name);
}

/// "Holder (...0285)": the whole number stands in the proof. A word joiner, because a line would break behind the
/// ellipsis.
Phrase shortNameOf(const Material &material, money::AccountIndex account)
{
    const QString name = accountName(material, account);
    const qsizetype split = name.lastIndexOf(QLatin1String(" ("));
    if (split < 0 || !name.endsWith(QLatin1Char(')')) || name.size() - split < 12)
        return nameOf(material, account);
    return value(name.left(split) + QStringLiteral(" (\u2026\u2060%1)").arg(name.chopped(1).right(4)));
}

/// A payment of a way: "Holder (4 January 2025, EUR 500.00)".
Labels stepLabels(const Material &material, size_t row)
{
    const money::AccountIndex payee = material.ledger.payee[row];
    const QDate day = dateOfEpochDay(static_cast<int>(material.ledger.seconds[row] / 86400));
    const Money amount{material.ledger.minor[row], material.ledger.currency};
    const auto told = [&](Language language) {
        const QString name = textOf(nameOf(material, payee), Phrasebook(language));
        const qsizetype split = name.lastIndexOf(QLatin1String(" ("));
        return QStringLiteral("%1 (%2, %3)")
            .arg(split > 0 ? name.left(split) : name, dateForReader(day, language), moneyForReader(amount, language));
    };
    return {told(Language::Dutch), told(Language::English)};
}

/// The payments a lot passed through, joined by arrows.
Phrase wayOf(const Material &material, const money::TraceLot &lot, const QHash<PaymentId, size_t> &rows)
{
    Labels way;
    for (const PaymentId id : lot.path) {
        const auto row = rows.constFind(id);
        const Labels step = row == rows.cend() ? Labels{QString::number(id.value()), QString::number(id.value())}
                                               : stepLabels(material, *row);
        const QString arrow = way.nl.isEmpty() ? QStringLiteral("\u2192 ") : QStringLiteral(" \u2192 ");
        way = {way.nl + arrow + step.nl, way.en + arrow + step.en};
    }
    return value(way);
}

const money::Trace *chosenTrace(const Material &material)
{
    return material.question ? material.trace(material.question->rule) : nullptr;
}

void tellQuestion(const Material &material, const money::Trace &trace, Section &section)
{
    const RecordId source = material.ledger.accounts[static_cast<size_t>(material.question->sources.front())];
    section.blocks << Paragraph{
        sentence(
            QT_TRANSLATE_NOOP("Picture", "The money that left %1 is followed through the accounts of the case. "
                                         "%2 left the account in the period; under the calculation rule %4, %3 of it "
                                         "was paid to parties outside the known accounts."),
            {accountName(material, material.question->sources.front()), Money{trace.tainted, material.ledger.currency},
             sumForReader(material, trace.leftCase), ruleLabels(trace.rule)}),
        material.citations(source), false};
    if (material.questionChosen)
        section.blocks << note(sentence(QT_TRANSLATE_NOOP(
            "Picture", "No account was chosen by an analyst; this one received most cash or, without cash, paid out "
                       "most.")));
}

/// Every rule beside the others: which one holds is for a court to say, so the reader sees the spread.
Table spreadTable(const Material &material, const money::Trace &trace)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP(
        "Picture", "Followed money received per account under six calculation rules. A calculation rule is a method "
                   "of calculation, not proof; the rules together show the spread."));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Account")), 2.6, false}};
    for (const money::Trace &answer : material.traces)
        table.columns << Column{ruleName(answer.rule), 1.35, true};
    for (const money::TraceSum &target : trace.targets) {
        if (table.rows.size() == listedTargets)
            break;
        QList<Phrase> row{shortNameOf(material, target.account)};
        for (const money::Trace &answer : material.traces) {
            qint64 sum = 0;
            for (const money::TraceSum &other : answer.targets)
                if (other.account == target.account)
                    sum = other.tainted;
            row << value(Money{sum, material.ledger.currency});
        }
        table.rows << row;
        table.citations << material.citations(material.ledger.accounts[static_cast<size_t>(target.account)]);
    }
    return table;
}

} // namespace

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
    TrailFigure figure;
    figure.ledger = material.ledger;
    figure.trace = *trace;
    figure.names = material.accountNames;
    const QString from = accountName(material, material.question->sources.front());
    figure.caption =
        sentence(QT_TRANSLATE_NOOP("Picture",
                                   "Money trail from %1; calculation rule: %2. The width of a band is its amount, the "
                                   "colour how much of it is followed money."),
                 {from, ruleLabels(trace->rule)});
    section.blocks << figure << spreadTable(material, *trace);
    if (static_cast<qsizetype>(trace->targets.size()) > listedTargets)
        section.blocks << note(
            counted(QT_TRANSLATE_N_NOOP("Picture", "%n further account(s) received smaller sums and are not listed."),
                    static_cast<qint64>(trace->targets.size()) - listedTargets));
}

/// Payment by payment, so that a line can be read aloud in court.
void fillProof(const Material &material, Section &section)
{
    const money::Trace *trace = material.question ? material.trace(money::Rule::Fifo) : nullptr;
    if (!trace || trace->lots.empty())
        return;
    QHash<PaymentId, size_t> rows;
    for (size_t row = 0; row < material.ledger.size(); ++row)
        rows.insert(material.ledger.ids[row], row);
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP(
        "Picture", "Lots that make up the followed sums under the calculation rule first in, first out, the largest "
                   "first, with the payments each passed through"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Account")), 2.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Amount")), 1.4, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Arrived on")), 1.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Through payments")), 5, false}};
    std::vector<const money::TraceLot *> lots;
    for (const money::TraceLot &lot : trace->lots)
        lots.push_back(&lot);
    std::stable_sort(lots.begin(), lots.end(), [](const auto *a, const auto *b) { return a->amount > b->amount; });
    for (const money::TraceLot *lot : lots) {
        if (table.rows.size() == listedLots)
            break;
        Phrase day;
        if (!lot->path.empty() && rows.contains(lot->path.back()))
            day = value(PartialDate::fromDate(
                dateOfEpochDay(static_cast<int>(material.ledger.seconds[rows.value(lot->path.back())] / 86400))));
        table.rows << QList<Phrase>{nameOf(material, lot->target), value(Money{lot->amount, material.ledger.currency}),
                                    day, wayOf(material, *lot, rows)};
    }
    section.blocks << table;
    if (static_cast<qsizetype>(lots.size()) > listedLots)
        section.blocks << note(counted(QT_TRANSLATE_N_NOOP("Picture", "%n smaller lot(s) are not listed."),
                                       static_cast<qint64>(lots.size()) - listedLots));
}

} // namespace kluwen::picture

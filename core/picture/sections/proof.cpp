#include "core/model/describe.h"
#include "core/picture/material.h"
#include "core/picture/sections/ties.h"
#include "core/picture/sections/trailnames.h"

#include <algorithm>
#include <QLocale>

namespace kluwen::picture
{

namespace
{

constexpr size_t listedLots = 40;

QDate dayOfSeconds(qint64 seconds)
{
    return dateOfEpochDay(static_cast<int>(seconds / 86400));
}

/// Short, because a way has many: "20-06-2025", "20 Jun 2025".
QString shortDay(QDate day, Language language)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return language == Language::Dutch ? day.toString(QStringLiteral("dd-MM-yyyy"))
                                       : english.toString(day, QStringLiteral("d MMM yyyy"));
}

/// Lots only exist where a rule pairs what comes in with what goes out.
money::Rule ruleOfLots(money::Rule asked)
{
    return asked == money::Rule::Lifo ? money::Rule::Lifo : money::Rule::Fifo;
}

class Proof
{
public:
    Proof(const Material &material, const money::Trace &trace) : m_material(material), m_trace(trace)
    {
        for (size_t row = 0; row < material.ledger.size(); ++row)
            m_rows.insert(material.ledger.ids[row], row);
        for (const money::TraceLot &lot : trace.lots)
            m_lots.push_back(&lot);
        std::stable_sort(m_lots.begin(), m_lots.end(),
                         [](const auto *a, const auto *b) { return a->amount > b->amount; });
    }

    [[nodiscard]] Table table() const
    {
        Table table;
        table.caption = sentence(
            QT_TRANSLATE_NOOP("Picture", "Parts of the money that left %1 from %2 to %3, per account that received "
                                         "them, under the calculation rule %4. Each part is followed from payment to "
                                         "payment; an arrow points at who received the payment."),
            {accountName(m_material, m_material.question->sources.front()), firstDay(), lastDay(),
             ruleLabels(m_trace.rule)});
        table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "No.")), 0.5, true},
                         {sentence(QT_TRANSLATE_NOOP("Picture", "Amount")), 1.2, true},
                         {sentence(QT_TRANSLATE_NOOP("Picture", "Arrived on")), 1.4, false},
                         {sentence(QT_TRANSLATE_NOOP("Picture", "Through payments")), 6, false}};
        qint64 number = 0;
        for (const money::TraceSum &target : m_trace.targets)
            putAccount(target, table, number);
        return table;
    }
    /// Accounts of which no part is large enough to be listed, and what they received together.
    [[nodiscard]] std::pair<qint64, Money> unlisted() const
    {
        QSet<money::AccountIndex> listed;
        for (size_t i = 0; i < std::min(m_lots.size(), listedLots); ++i)
            listed.insert(m_lots[i]->target);
        qint64 count = 0;
        Money sum{0, m_material.ledger.currency};
        for (const money::TraceSum &target : m_trace.targets)
            if (!listed.contains(target.account)) {
                ++count;
                sum.minor += target.tainted; // of sums of lots that fit
            }
        return {count, sum};
    }

private:
    [[nodiscard]] PartialDate firstDay() const
    {
        const qint64 since = m_material.question->sinceSeconds;
        return PartialDate::fromDate(dayOfSeconds(std::max(since, m_material.ledger.seconds.front())));
    }
    [[nodiscard]] PartialDate lastDay() const
    {
        const qint64 until = m_material.question->untilSeconds;
        return PartialDate::fromDate(dayOfSeconds(std::min(until, m_material.ledger.seconds.back())));
    }
    /// The last row of an account tells of the parts that are not listed, so that all add up to the sum in its head.
    void putAccount(const money::TraceSum &target, Table &table, qint64 &number) const
    {
        bool isNew = true;
        qint64 left = target.tainted;
        qint64 parts = std::count_if(m_lots.begin(), m_lots.end(),
                                     [&target](const auto *lot) { return lot->target == target.account; });
        for (size_t i = 0; i < std::min(m_lots.size(), listedLots); ++i) {
            const money::TraceLot &lot = *m_lots[i];
            if (lot.target != target.account)
                continue;
            if (std::exchange(isNew, false)) {
                table.headRows << table.rows.size();
                table.rows << QList<Phrase>{sentence(QT_TRANSLATE_NOOP("Picture", "%1: received %2"),
                                                     {said(accountPhrase(m_material, target.account)),
                                                      Money{target.tainted, m_material.ledger.currency}})};
            }
            table.rows << QList<Phrase>{value(++number), value(Money{lot.amount, m_material.ledger.currency}),
                                        arrival(lot), value(wayOf(lot))};
            left -= lot.amount;
            --parts;
        }
        if (!isNew && parts > 0)
            table.rows << QList<Phrase>{{},
                                        value(Money{left, m_material.ledger.currency}),
                                        {},
                                        counted(QT_TRANSLATE_N_NOOP("Picture", "%n smaller part(s)"), parts)};
    }
    [[nodiscard]] Phrase arrival(const money::TraceLot &lot) const
    {
        const auto row = lot.path.empty() ? m_rows.cend() : m_rows.constFind(lot.path.back());
        if (row == m_rows.cend())
            return {};
        return value(PartialDate::fromDate(dayOfSeconds(m_material.ledger.seconds[*row])));
    }
    /// "20-06-2025 \u20ac 60.473,22 \u2192 A; 23-08-2025 \u20ac 175.000,00 \u2192 B".
    [[nodiscard]] Labels wayOf(const money::TraceLot &lot) const
    {
        QStringList nl;
        QStringList en;
        for (const PaymentId id : lot.path) {
            const auto row = m_rows.constFind(id);
            nl << (row == m_rows.cend() ? QString::number(id.value()) : stepOf(*row, Language::Dutch));
            en << (row == m_rows.cend() ? QString::number(id.value()) : stepOf(*row, Language::English));
        }
        return {nl.join(QStringLiteral("; ")), en.join(QStringLiteral("; "))};
    }
    [[nodiscard]] QString stepOf(size_t row, Language language) const
    {
        const QString name = said(accountPhrase(m_material, m_material.ledger.payee[row])).in(language);
        const qsizetype split = name.lastIndexOf(QLatin1String(" (")); // the number stands in the head of the account
        return QStringLiteral("%1 %2 \u2192 %3")
            .arg(shortDay(dayOfSeconds(m_material.ledger.seconds[row]), language),
                 moneyForReader({m_material.ledger.minor[row], m_material.ledger.currency}, language),
                 split > 0 ? name.left(split) : name);
    }

    const Material &m_material;
    const money::Trace &m_trace;
    QHash<PaymentId, size_t> m_rows;
    std::vector<const money::TraceLot *> m_lots; ///< the largest first
};

} // namespace

/// Payment by payment, so that a line can be read aloud in court.
void fillProof(const Material &material, Section &section)
{
    if (!material.question)
        return;
    const money::Rule asked = material.question->rule;
    const money::Trace *trace = material.trace(ruleOfLots(asked));
    if (!trace || trace->lots.empty())
        return;
    const Proof proof(material, *trace);
    section.blocks << proof.table();
    if (const auto [accounts, sum] = proof.unlisted(); accounts > 0)
        section.blocks << note(counted(
            QT_TRANSLATE_N_NOOP("Picture", "Not listed: %n further account(s) with smaller parts, together %1."),
            accounts, {sum}));
    if (trace->rule != asked)
        section.blocks << note(sentence(
            QT_TRANSLATE_NOOP("Picture", "The money trail is followed under the calculation rule %1, which "
                                         "knows no separate parts. The parts above are under the rule %2; their sums "
                                         "may differ from those of the trail."),
            {ruleLabels(asked), ruleLabels(trace->rule)}));
}

} // namespace kluwen::picture

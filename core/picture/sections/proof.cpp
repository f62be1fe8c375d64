#include "core/model/describe.h"
#include "core/picture/material.h"
#include "core/picture/sections/ties.h"
#include "core/picture/sections/trailnames.h"

#include <algorithm>
#include <QLocale>
#include <unordered_map>
#include <unordered_set>

namespace kluwen::picture
{

namespace
{

constexpr size_t listedLots = 40;      ///< and a last one of an account, where it is the only one left
constexpr size_t completeLots = 5000;  ///< of a report of facts
constexpr qint64 smallestShare = 5000; ///< one of so many of all that was traced: smaller parts are added up there

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
        for (const auto *lot : m_lots)
            m_partsOf[lot->target].push_back(lot);
        if (material.options.chosenTemplate().hasAssessments)
            chooseLargest();
        else
            chooseAllOfWeight();
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
    [[nodiscard]] bool isComplete() const { return m_listed.size() == m_lots.size(); }
    /// Accounts of which no part is listed, with what each received; nothing where all are.
    void tellUnlisted(Section &section) const
    {
        QList<Labels> sums;
        qint64 count = 0;
        Money sum{0, m_material.ledger.currency};
        Money others = sum;
        for (const money::TraceSum &target : m_trace.targets) {
            if (isListed(target.account))
                continue;
            ++count;
            sum.minor += target.tainted; // of sums of lots that fit
            if (sums.size() < listedTargets)
                sums << said(
                    sentence(QT_TRANSLATE_NOOP("Picture", "%1 with %2"),
                             {Money{target.tainted, sum.currency}, said(shortNameOf(m_material, target.account))}));
            else
                others.minor += target.tainted;
        }
        if (others.minor > 0)
            sums << said(sentence(QT_TRANSLATE_NOOP("Picture", "%1 on other accounts"), {others}));
        if (count > 0)
            section.blocks << note(counted(
                QT_TRANSLATE_N_NOOP("Picture", "Not listed: %n further account(s) with smaller sums, together %1: %2."),
                count, {sum, listed(sums)}));
    }

private:
    /// All but those that are together more paper than money; of every account at least one.
    void chooseAllOfWeight()
    {
        const qint64 least = m_trace.tainted / smallestShare;
        for (size_t i = 0; i < std::min(m_lots.size(), completeLots); ++i)
            if (m_lots[i]->amount >= least)
                m_listed.insert(m_lots[i]);
        for (const auto &[account, parts] : m_partsOf) {
            m_listed.insert(parts.front());
            if (parts.size() > 1 && m_listed.contains(parts[parts.size() - 2]))
                m_listed.insert(parts.back()); // the only one that is left
        }
    }
    /// Of each of the largest accounts the largest part, and then always one of the account of which most is missing.
    void chooseLargest()
    {
        struct Share
        {
            const std::vector<const money::TraceLot *> *parts = nullptr;
            size_t taken = 0;
            qint64 missing = 0;
        };
        std::vector<Share> shares;
        const auto take = [this](Share &share) {
            const money::TraceLot *lot = (*share.parts)[share.taken++];
            m_listed.insert(lot);
            share.missing -= lot->amount;
        };
        for (const money::TraceSum &target : m_trace.targets)
            if (const auto parts = m_partsOf.find(target.account);
                parts != m_partsOf.end() && static_cast<qsizetype>(shares.size()) < listedTargets)
                take(shares.emplace_back(Share{&parts->second, 0, target.tainted}));
        while (m_listed.size() < listedLots) {
            Share *next = nullptr;
            for (Share &share : shares)
                if (share.taken < share.parts->size() && (!next || share.missing > next->missing))
                    next = &share;
            if (!next)
                break;
            take(*next);
        }
        for (Share &share : shares)
            if (share.taken + 1 == share.parts->size())
                take(share);
    }
    [[nodiscard]] bool isListed(money::AccountIndex account) const
    {
        const auto parts = m_partsOf.find(account);
        return parts != m_partsOf.end() && m_listed.contains(parts->second.front());
    }
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
        if (!isListed(target.account))
            return;
        table.headRows << table.rows.size();
        table.rows << QList<Phrase>{sentence(
            QT_TRANSLATE_NOOP("Picture", "%1: received %2"),
            {said(accountPhrase(m_material, target.account)), Money{target.tainted, m_material.ledger.currency}})};
        std::vector<const money::TraceLot *> rest;
        qint64 left = target.tainted;
        for (const money::TraceLot *lot : m_partsOf.at(target.account)) {
            if (!m_listed.contains(lot)) {
                rest.push_back(lot);
                continue;
            }
            table.rows << QList<Phrase>{value(++number), value(Money{lot->amount, m_material.ledger.currency}),
                                        value(arrival(*lot)), value(wayOf(*lot))};
            left -= lot->amount;
        }
        if (!rest.empty())
            table.rows << QList<Phrase>{{}, value(Money{left, m_material.ledger.currency}), {}, restOf(rest)};
    }
    /// How much each of the parts that are not listed is at most, and when they came.
    [[nodiscard]] Phrase restOf(const std::vector<const money::TraceLot *> &rest) const
    {
        PartialDate first = arrival(*rest.front());
        PartialDate last = first;
        for (const money::TraceLot *lot : rest) {
            const PartialDate day = arrival(*lot);
            if (day.first() < first.first())
                first = day;
            if (last.first() < day.first())
                last = day;
        }
        return counted(
            first == last
                ? QT_TRANSLATE_N_NOOP("Picture", "%n smaller part(s) of at most %1, arrived on %2")
                : QT_TRANSLATE_N_NOOP("Picture", "%n smaller part(s) of at most %1, arrived from %2 up to and "
                                                 "including %3"),
            static_cast<qint64>(rest.size()), {Money{rest.front()->amount, m_material.ledger.currency}, first, last});
    }
    [[nodiscard]] PartialDate arrival(const money::TraceLot &lot) const
    {
        const auto row = lot.path.empty() ? m_rows.cend() : m_rows.constFind(lot.path.back());
        return row == m_rows.cend() ? PartialDate()
                                    : PartialDate::fromDate(dayOfSeconds(m_material.ledger.seconds[*row]));
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
    std::vector<const money::TraceLot *> m_lots;                                             ///< the largest first
    std::unordered_map<money::AccountIndex, std::vector<const money::TraceLot *>> m_partsOf; ///< the largest first
    std::unordered_set<const money::TraceLot *> m_listed;
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
    proof.tellUnlisted(section);
    if (!proof.isComplete() && !isForOthers(material))
        section.blocks << note(
            material.options.chosenTemplate().hasAssessments
                ? sentence(QT_TRANSLATE_NOOP("Picture", "The largest parts are listed, those of the largest accounts "
                                                        "first. A report of findings of the same money trail lists "
                                                        "many more, and the table of its proof every part."))
                : sentence(QT_TRANSLATE_NOOP("Picture", "Parts of less than %1 are added up per account, but for the "
                                                        "largest part of an account and one that would be alone. The "
                                                        "table of the proof of this money trail lists every part."),
                           {Money{trace->tainted / smallestShare, material.ledger.currency}}));
    if (trace->rule != asked)
        section.blocks << note(sentence(
            QT_TRANSLATE_NOOP("Picture", "The money trail is followed under the calculation rule %1, which "
                                         "knows no separate parts. The parts above are under the rule %2; their sums "
                                         "may differ from those of the trail."),
            {ruleLabels(asked), ruleLabels(trace->rule)}));
}

} // namespace kluwen::picture

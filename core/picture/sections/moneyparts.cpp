#include "core/picture/sections/ties.h"
#include "core/picture/sections/trailnames.h"

namespace kluwen::picture
{

namespace
{

/// Sums on accounts in the end: the largest by name, the others together.
class HeldSums
{
public:
    explicit HeldSums(const Material &material) : m_material(material) {}

    void add(const money::TraceSum &held)
    {
        constexpr qsizetype most = 3;
        m_sum += held.tainted; // of sums that fit together
        ++m_accounts;
        if (m_told.size() == most || accountName(m_material, held.account).isEmpty()) {
            m_others += held.tainted;
            return;
        }
        m_told << said(sentence(QT_TRANSLATE_NOOP("Picture", "%1 with %2"),
                                {sumForReader(m_material, held.tainted), said(shortNameOf(m_material, held.account))}));
        m_rests << m_material.view.of(m_material.ledger.accounts[static_cast<size_t>(held.account)]);
    }
    [[nodiscard]] qint64 sum() const { return m_sum; }
    [[nodiscard]] qint64 accounts() const { return m_accounts; }
    [[nodiscard]] QList<int> citations() const { return m_material.citations(m_rests); }
    [[nodiscard]] Labels told() const
    {
        QList<Labels> all = m_told;
        if (m_others > 0)
            all << said(sentence(m_told.isEmpty() ? QT_TRANSLATE_NOOP("Picture", "%1 on accounts not named here")
                                                  : QT_TRANSLATE_NOOP("Picture", "%1 on other accounts"),
                                 {sumForReader(m_material, m_others)}));
        return listed(all);
    }

private:
    const Material &m_material;
    QList<Labels> m_told;
    QList<Statement> m_rests;
    qint64 m_others = 0;
    qint64 m_sum = 0;
    qint64 m_accounts = 0;
};

void tellHeld(const Material &material, const HeldSums &there, const HeldSums &unknown, Section &section)
{
    const PartialDate last = PartialDate::fromDate(dateOfEpochDay(Moment{material.ledger.seconds.back(), false}.day()));
    if (there.sum() > 0)
        section.blocks << Paragraph{
            sentence(
                QT_TRANSLATE_NOOP(
                    "Picture",
                    "By this calculation rule the following of it was still there after the last payment (%1): %2."),
                {last, there.told()}),
            there.citations(), false};
    if (unknown.sum() > 0)
        section.blocks << Paragraph{
            counted(QT_TRANSLATE_N_NOOP(
                        "Picture",
                        "By this rule the following came in and, according to the data, went no further: %1. No bank "
                        "stated a balance of the %n account(s) concerned up to the last "
                        "payment, so whether the money is still there is not known."),
                    unknown.accounts(), {unknown.told()}),
            unknown.citations(), false};
}

/// A reader who adds up must find the sum, to the cent.
void addUp(const Material &material, const money::Trace &trace, const HeldSums &there, const HeldSums &unknown,
           qint64 again, Section &section)
{
    QList<Labels> terms;
    const auto put = [&](qint64 sum, const char *key) {
        if (sum > 0)
            terms << said(sentence(key, {Money{sum, material.ledger.currency}}));
    };
    put(there.sum(), QT_TRANSLATE_NOOP("Picture", "%1 still there"));
    put(unknown.sum(), QT_TRANSLATE_NOOP("Picture", "for %1 this is not known"));
    put(trace.leftCase, QT_TRANSLATE_NOOP("Picture", "%1 paid to parties outside the known accounts"));
    put(again, QT_TRANSLATE_NOOP("Picture", "%1 paid out once more"));
    if (terms.size() > 1)
        section.blocks << note(
            sentence(QT_TRANSLATE_NOOP("Picture", "Added up: %1; together the %2 that left the account."),
                     {listed(terms), Money{trace.tainted, material.ledger.currency}}));
}

} // namespace

void tellParts(const Material &material, const money::Trace &trace, Section &section)
{
    if (trace.rule == money::Rule::Poison)
        return;
    HeldSums there(material);
    HeldSums unknown(material);
    qint64 cameBack = 0;
    qint64 again = trace.tainted - trace.leftCase - trace.ended;
    for (const money::TraceSum &held : trace.remaining) {
        const RecordId account = material.ledger.accounts[static_cast<size_t>(held.account)];
        (material.statedAtEnd.contains(account) ? there : unknown).add(held);
        again -= held.tainted;
    }
    for (const money::TraceSum &target : trace.targets)
        if (target.account == material.question->sources.front())
            cameBack = target.tainted;
    tellHeld(material, there, unknown, section);
    if (again > 0)
        section.blocks << Paragraph{
            sentence(QT_TRANSLATE_NOOP("Picture",
                                       "Of this money, %1 came back to the account that it had left; %2 was "
                                       "paid out of it once more and so counts twice in the sum that left it."),
                     {sumForReader(material, cameBack), sumForReader(material, again)}),
            {},
            false};
    if (!material.isReduced)
        addUp(material, trace, there, unknown, again, section);
}

} // namespace kluwen::picture

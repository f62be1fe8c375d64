#pragma once
#include "core/base/table.h"
#include "core/patterns/patterns.h"
#include "ui/money/caserates.h"
#include <memory>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// What was found in the payments of a case, and what each finding is called from one search to the next.
struct FindingList
{
    patterns::Answer answer;
    QHash<RecordId, QString> names;     ///< of accounts, and of what else a finding speaks of
    QStringList keys;                   ///< per finding: its pattern and a checksum of its payments
    SharedRates rates;                  ///< amounts were converted with these; null = each currency by itself
    Currency currency;                  ///< into this one
    std::map<Currency, qint64> leftOut; ///< payments for which there was no rate, per currency
};

using SharedFindings = std::shared_ptr<const FindingList>;

/// Looks for every pattern with the parameters of its card, in the payments of every currency and in what else the
/// case says. With rates all amounts are converted into the most frequent currency and compared with one another.
[[nodiscard]] Result<SharedFindings> findPatterns(store::CaseFile &caseFile, const SharedRates &rates,
                                                  Progress &progress);
/// That amounts were converted, and what was left out; none where each currency was looked at by itself.
[[nodiscard]] QStringList rateSentences(const FindingList &list);

/// The findings that were looked at and put aside, with the reason why: the case document "findings.dismissed".
class DismissedFindings
{
public:
    static const QString documentKey;

    [[nodiscard]] static DismissedFindings fromJson(const QString &json); ///< none where it cannot be read
    [[nodiscard]] QString toJson() const;
    [[nodiscard]] bool contains(const QString &key) const { return m_reasons.contains(key); }
    [[nodiscard]] QString reason(const QString &key) const { return m_reasons[key].toString(); }
    void dismiss(const QString &key, const QString &reason) { m_reasons[key] = reason; }
    void takeBack(const QString &key) { m_reasons.remove(key); }

private:
    QJsonObject m_reasons;
};

[[nodiscard]] QString patternName(const QString &pattern); ///< "fan-in", in the language of the screen
/// What was found, the parameters it was found with, and why it may mean nothing; marked up for a text browser.
[[nodiscard]] QString findingText(const FindingList &list, size_t finding, const QString &dismissedReason);
/// Findings as a table for a reader, a row for each and each of its currencies: what was found, when, how much, which
/// accounts and payments, why it may mean nothing, and why it was put aside. Those put aside only where asked for.
[[nodiscard]] Table findingsTable(const FindingList &list, const DismissedFindings &dismissed, bool withDismissed);

} // namespace kluwen::ui

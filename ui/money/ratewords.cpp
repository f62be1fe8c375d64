#include "ui/money/ratewords.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

namespace kluwen::ui
{

QStringList rateSentences(Currency into, const SharedRates &rates, const std::map<Currency, qint64> &leftOut)
{
    QStringList sentences;
    if (!rates)
        return sentences;
    sentences
        << UiTr::tr("All currencies are converted into %1 at the day's rate (%2).").arg(into.letters(), rates->file);
    for (const auto &[currency, count] : leftOut)
        sentences << UiTr::tr("%n payment(s) in %1 are left out because there is no rate.", nullptr,
                              static_cast<int>(count))
                         .arg(currency.letters());
    return sentences;
}

QStringList rateSentences(const NamedLedger &ledger)
{
    return rateSentences(ledger.ledger.currency, ledger.rates, ledger.leftOut);
}

Table rateTable(const QStringList &sentences)
{
    Table table{UiTr::tr("Conversion"), {{UiTr::tr("What the amounts rest on"), 90}}, {}};
    for (const QString &sentence : sentences)
        table.rows.push_back({sentence});
    return table;
}

QString rateText(const NamedLedger &named, size_t row)
{
    const money::Ledger &ledger = named.ledger;
    if (!named.rates || ledger.rateDays.empty() || ledger.rateDays[row] == 0)
        return {};
    const Language language = screenLanguage();
    const QString point = localeOf(language).decimalPoint();
    return QStringLiteral("%1, %2").arg(named.rates->table.wordsFor(ledger.original(row).currency, ledger.currency,
                                                                    Moment{ledger.seconds[row], false}.day(),
                                                                    point.front()),
                                        dateText(dateOfEpochDay(ledger.rateDays[row]), language));
}

} // namespace kluwen::ui

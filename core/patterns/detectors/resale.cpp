#include "core/base/tr.h"
#include "core/patterns/search.h"

#include <algorithm>

namespace kluwen::patterns
{

namespace
{

using Sale = Hints::Sale;

void addResale(Search &search, const Sale &bought, const Sale &sold, qint64 gain)
{
    Finding finding;
    finding.accounts = {bought.object, bought.seller, bought.buyer, sold.buyer};
    finding.firstSeconds = QDate(1970, 1, 1).daysTo(bought.day) * secondsOfDay;
    finding.lastSeconds = QDate(1970, 1, 1).daysTo(sold.day) * secondsOfDay;
    finding.sums = {Money{bought.price.minor, bought.price.currency}, Money{sold.price.minor, sold.price.currency}};
    finding.explanation = {
        {QT_TRANSLATE_NOOP("Core", "%1 bought %2 on %3 for %4 and sold it on %5 for %6."),
         {bought.buyer, bought.object, bought.day, bought.price, sold.day, sold.price}},
        {QT_TRANSLATE_NOOP("Core", "That is %1 percent more after %2 days."), {gain, bought.day.daysTo(sold.day)}}};
    finding.strength = strengthOf(gain, search.setting("gain"));
    search.add(std::move(finding));
}

} // namespace

/// The same real estate goes from A to B and within the window from B to C for much more.
void findResales(Search &search)
{
    std::vector<Sale> sales = search.hints.sales;
    std::stable_sort(sales.begin(), sales.end(), [](const Sale &a, const Sale &b) {
        return a.object != b.object ? a.object < b.object : a.day < b.day;
    });
    constexpr qint64 percent = 100;
    for (size_t i = 1; i < sales.size(); ++i) {
        const Sale &bought = sales[i - 1];
        const Sale &sold = sales[i];
        if (bought.object != sold.object || bought.buyer != sold.seller || !bought.buyer.isValid() ||
            bought.price.currency != sold.price.currency || bought.price.minor < percent)
            continue;
        const qint64 gain = (sold.price.minor - bought.price.minor) / (bought.price.minor / percent);
        if (bought.day.daysTo(sold.day) <= search.setting("window") && gain >= search.setting("gain"))
            addResale(search, bought, sold, gain);
    }
}

} // namespace kluwen::patterns

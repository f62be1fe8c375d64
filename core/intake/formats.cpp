#include "core/intake/format.h"

namespace kluwen::intake
{

const std::vector<std::unique_ptr<Format>> &formats()
{
    static const std::vector<std::unique_ptr<Format>> all = [] {
        std::vector<std::unique_ptr<Format>> list;
        list.push_back(makeCamtFormat());
        list.push_back(makeCamtReportFormat());
        list.push_back(makeCamtNotificationFormat());
        list.push_back(makeMt940Format());
        list.push_back(makeFollowTheMoneyFormat());
        list.push_back(makeBodsFormat());
        list.push_back(makeKvkFormat());
        list.push_back(makeGraphMlFormat());
        list.push_back(makeIngCsvFormat());
        list.push_back(makeRabobankCsvFormat());
        list.push_back(makeAbnAmroTabFormat());
        list.push_back(makeBunqCsvFormat());
        list.push_back(makeIbmAmlCsvFormat());
        list.push_back(makePaymentCsvFormat());
        list.push_back(makeMappedCsvFormat());
        list.push_back(makeEdgeListFormat());
        return list;
    }();
    return all;
}

const Format *formatById(const QString &id)
{
    for (const auto &format : formats())
        if (format->id() == id)
            return format.get();
    return nullptr;
}

const Format *recognise(const QByteArray &head)
{
    constexpr int leastTrust = 20;
    const Format *best = nullptr;
    int trust = leastTrust - 1;
    for (const auto &format : formats()) {
        const int confidence = format->confidence(head);
        if (confidence > trust) {
            trust = confidence;
            best = format.get();
        }
    }
    return best;
}

} // namespace kluwen::intake

#include "core/intake/format.h"

namespace kluwen::intake
{

const std::vector<std::unique_ptr<Format>> &formats()
{
    static const std::vector<std::unique_ptr<Format>> all = [] {
        std::vector<std::unique_ptr<Format>> list;
        list.push_back(makePaymentCsvFormat());
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

#include "core/base/tr.h"
#include "core/intake/reading.h"
#include "core/intake/readtable.h"

namespace kluwen::intake
{

namespace
{

std::optional<Mapping> paymentMapping(const TableHead &head)
{
    auto mapping = mappingByHeaders(head);
    return mapping && mapping->payments ? mapping : std::optional<Mapping>();
}

/// Payments in any table whose headers say date, amount and from whom to whom, in English or Dutch.
class PaymentCsvFormat : public Format
{
public:
    QString id() const override { return QStringLiteral("payment-csv"); }
    QString name() const override { return Tr::tr("Table of payments"); }

    int confidence(const QByteArray &head) const override
    {
        constexpr int likely = 75;
        return paymentMapping(readTableHead(head)) ? likely : 0;
    }

    Result<void> read(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress) const override
    {
        if (!options.mapping.isEmpty()) {
            const auto given = Mapping::fromJson(options.mapping);
            return given ? readTable(device, *given, options, sink, progress) : inFile(options, given.error());
        }
        const QByteArray head = device.peek(headSize);
        if (head.isEmpty())
            return emptyFile(options);
        const auto found = paymentMapping(readTableHead(head));
        if (!found)
            return notReadable(options,
                               Tr::tr("The headers of the table do not say which columns are the date, the amount and "
                                      "the two sides of a payment; nothing was imported."),
                               Tr::tr("Give a mapping that names these columns."), 1);
        return readTable(device, *found, options, sink, progress);
    }
};

} // namespace

std::unique_ptr<Format> makePaymentCsvFormat()
{
    return std::make_unique<PaymentCsvFormat>();
}

} // namespace kluwen::intake

#include "core/base/tr.h"
#include "core/intake/reading.h"
#include "core/intake/readjson.h"
#include "core/intake/readtable.h"

namespace kluwen::intake
{

namespace
{

/// Any other table, or list of JSON records: through a mapping spec, or by headers that are properties of the schema.
class MappedTableFormat : public Format
{
public:
    QString id() const override { return QStringLiteral("mapped-csv"); }
    QString name() const override { return Tr::tr("Table with a mapping of its columns"); }

    int confidence(const QByteArray &head) const override
    {
        constexpr int perhaps = 50;
        const auto mapping = mappingByHeaders(readTableHead(head));
        return mapping && !mapping->things.isEmpty() ? perhaps : 0;
    }

    Result<void> read(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress) const override
    {
        if (!options.mapping.isEmpty()) {
            const auto given = Mapping::fromJson(options.mapping);
            if (!given)
                return inFile(options, given.error());
            return given->table.records ? readJsonRecords(device, *given, options, sink, progress)
                                        : readTable(device, *given, options, sink, progress);
        }
        const QByteArray head = device.peek(headSize);
        if (head.isEmpty())
            return emptyFile(options);
        const auto found = mappingByHeaders(readTableHead(head));
        if (!found)
            return notReadable(
                options, Tr::tr("The headers of the table do not say what its columns mean; nothing was imported."),
                Tr::tr("Give a mapping of its columns."), 1);
        return readTable(device, *found, options, sink, progress);
    }
};

} // namespace

std::unique_ptr<Format> makeMappedCsvFormat()
{
    return std::make_unique<MappedTableFormat>();
}

} // namespace kluwen::intake

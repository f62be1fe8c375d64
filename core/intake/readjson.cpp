#include "core/intake/readjson.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/jsondocument.h"
#include "core/intake/jsonlines.h"
#include "core/intake/paymentmapper.h"
#include "core/intake/reading.h"
#include "core/intake/thingmapper.h"

namespace kluwen::intake
{

namespace
{

using Element = simdjson::dom::element;

void add(QStringList &columns, const QString &column)
{
    if (!column.isEmpty() && !columns.contains(column))
        columns.append(column);
}

/// Every path a mapping speaks of.
QStringList pathsOf(const Mapping &mapping)
{
    QStringList paths;
    if (mapping.payments)
        for (const QStringList &columns : mapping.payments->columns)
            for (const QString &column : columns)
                add(paths, column);
    for (const ThingSpec &thing : mapping.things) {
        for (const QString &column : thing.key)
            add(paths, column);
        for (const ValueSpec &value : thing.values)
            add(paths, value.source);
    }
    for (const LinkSpec &link : mapping.links) {
        for (const ValueSpec &value : link.values)
            add(paths, value.source);
        add(paths, link.validFrom);
        add(paths, link.validTo);
    }
    return paths;
}

/// Gives records, as rows of the paths of the mapping, to the mappers.
class RecordReader
{
public:
    RecordReader(const QStringList &paths, std::optional<PaymentPlan> plan, ThingMapper things, Sink &sink)
        : m_sink(sink), m_plan(std::move(plan)), m_things(std::move(things)),
          m_payments(m_plan ? *m_plan : m_none, sink)
    {
        for (const QString &path : paths)
            m_paths.push_back(toUtf8(path));
    }

    bool read(const Element &record, qint64 line)
    {
        m_texts.clear();
        m_row.cells.clear();
        for (const std::string &path : m_paths) {
            Element element;
            m_texts.push_back(jsonAt(record, path).get(element) == simdjson::SUCCESS ? jsonText(element)
                                                                                     : std::string());
        }
        for (const std::string &text : m_texts)
            m_row.cells.push_back(text);
        m_raw = simdjson::minify(record);
        m_row.raw = m_raw;
        m_row.line = line;
        return (m_things.isEmpty() || m_things.map(m_row, m_sink)) && (!m_plan || m_payments.map(m_row));
    }

private:
    Sink &m_sink;
    const PaymentPlan m_none{};
    std::optional<PaymentPlan> m_plan;
    ThingMapper m_things;
    PaymentMapper m_payments;
    std::vector<std::string> m_paths;
    std::vector<std::string> m_texts;
    std::string m_raw;
    Row m_row;
};

Result<void> readLines(QIODevice &device, const ReadOptions &options, RecordReader &reader, Sink &sink,
                       Progress &progress)
{
    JsonLines lines(device);
    Pace pace(progress, lines.size());
    while (lines.next()) {
        const bool goOn =
            lines.object() ? reader.read(lines.element(), lines.row().line) : sink.reject(lines.rejected());
        if (!goOn || !pace.goOn(lines.bytesRead()))
            return stopped();
    }
    return lines.error() ? inFile(options, *lines.error()) : Result<void>();
}

Result<void> readDocument(QIODevice &device, const QString &path, const ReadOptions &options, RecordReader &reader,
                          Progress &progress)
{
    JsonDocument document;
    const auto root = document.read(device, options);
    if (!root)
        return fail(root.error());
    Element records;
    if (jsonAt(*root, toUtf8(path)).get(records) != simdjson::SUCCESS)
        return notReadable(options, Tr::tr("The document has no records at \"%1\".").arg(path),
                           Tr::tr("Correct the path of the records in the mapping; nothing was imported."));
    simdjson::dom::array list;
    if (records.get(list) != simdjson::SUCCESS)
        return reader.read(records, 1) ? Result<void>() : stopped();
    Pace pace(progress, static_cast<qint64>(list.size()));
    qint64 number = 0;
    for (const Element record : list)
        if (!reader.read(record, ++number) || !pace.goOn(number))
            return stopped();
    return {};
}

/// Whether the first line is a whole object and another follows.
bool isJsonLines(const QByteArray &head)
{
    const qsizetype end = head.indexOf('\n');
    const QByteArray line = end < 0 ? QByteArray() : head.left(end).trimmed();
    return line.startsWith('{') && line.endsWith('}') && !head.mid(end).trimmed().isEmpty();
}

} // namespace

Result<void> readJsonRecords(QIODevice &device, const Mapping &mapping, const ReadOptions &options, Sink &sink,
                             Progress &progress)
{
    const QByteArray head = device.peek(1024 * 1024);
    if (head.isEmpty())
        return emptyFile(options);
    const QStringList paths = pathsOf(mapping);
    auto things = ThingMapper::create(mapping, paths);
    if (!things)
        return inFile(options, things.error());
    std::optional<PaymentPlan> plan;
    if (mapping.payments) {
        auto planned = planPayments(*mapping.payments, paths, options);
        if (!planned)
            return fail(planned.error());
        plan = std::move(*planned);
        plan->decimal = mapping.table.decimal != 0 ? mapping.table.decimal : '.';
        plan->dateOrder = mapping.table.dateOrder;
    }
    RecordReader reader(paths, std::move(plan), std::move(*things), sink);
    const QString path = mapping.table.records.value_or(QString());
    return path.isEmpty() && isJsonLines(head) ? readLines(device, options, reader, sink, progress)
                                               : readDocument(device, path, options, reader, progress);
}

} // namespace kluwen::intake

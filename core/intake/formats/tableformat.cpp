#include "core/intake/formats/tableformat.h"
#include "core/base/tr.h"
#include "core/intake/headers.h"
#include "core/intake/reading.h"

namespace kluwen::intake
{

TableEdition::TableEdition(Columns columns, const char *signatureWords)
    : signature(QString::fromLatin1(signatureWords).split(QLatin1Char(' ')))
{
    for (const auto &[field, header] : columns)
        payments.columns[field].append(QString::fromLatin1(header));
}

TableFormat::TableFormat(QString formatId, QString (*formatName)(), std::vector<TableEdition> editions,
                         TableKnowledge knowledge)
    : m_id(std::move(formatId)), m_name(formatName), m_editions(std::move(editions)), m_knowledge(knowledge)
{
}

int TableFormat::confidence(const QByteArray &head) const
{
    constexpr int sure = 95;
    return mappingOf(head) ? sure : 0;
}

std::optional<Mapping> TableFormat::mappingOf(const QByteArray &head) const
{
    const TableHead table = readTableHead(head, 1);
    if (table.rows.empty())
        return {};
    const QStringList headers = toHeaders(table.rows.front());
    QStringList keys;
    for (const QString &header : headers)
        keys << headerKey(header);
    for (const TableEdition &edition : m_editions) {
        const bool fits = std::all_of(edition.signature.begin(), edition.signature.end(),
                                      [&](const QString &word) { return keys.contains(word); });
        if (!fits)
            continue;
        Mapping mapping;
        mapping.payments = PaymentSpec{};
        for (auto it = edition.payments.columns.begin(); it != edition.payments.columns.end(); ++it)
            for (const QString &column : it.value())
                if (keys.contains(headerKey(column)))
                    mapping.payments->columns[it.key()].append(column);
        return mapping;
    }
    return {};
}

Result<void> TableFormat::read(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress) const
{
    const QByteArray head = device.peek(headSize);
    if (head.isEmpty())
        return emptyFile(options);
    const auto mapping = mappingOf(head);
    if (!mapping)
        return notReadable(options, Tr::tr("The file does not have the columns of this format; nothing was imported."),
                           Tr::tr("Let the format be recognised, or give a mapping of its columns."), 1);
    return readTable(device, *mapping, options, sink, progress, m_knowledge);
}

} // namespace kluwen::intake

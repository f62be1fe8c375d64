#include "ui/base/recordmime.h"

#include <QMimeData>

namespace kluwen::ui
{

QString recordMimeType()
{
    return QStringLiteral("application/x-kluwen-records");
}

QString itemMimeType()
{
    return QStringLiteral("application/x-kluwen-picture-items");
}

QMimeData *mimeOfRecords(const QList<RecordId> &records)
{
    QByteArray lines;
    for (const RecordId record : records)
        lines += QByteArray::number(record.value()) + '\n';
    auto *data = new QMimeData;
    data->setData(recordMimeType(), lines);
    return data;
}

QList<RecordId> recordsOfMime(const QMimeData *data)
{
    QList<RecordId> records;
    if (!data || !data->hasFormat(recordMimeType()))
        return records;
    for (const QByteArray &line : data->data(recordMimeType()).split('\n'))
        if (const RecordId record(line.toLongLong()); record.isValid() && !records.contains(record))
            records << record;
    return records;
}

} // namespace kluwen::ui

#include "ui/picture/itemmime.h"
#include "ui/base/recordmime.h"

#include <QMimeData>

namespace kluwen::ui
{

QList<picture::SectionItem> itemsOfMime(const QMimeData *data)
{
    if (data && data->hasFormat(itemMimeType()))
        return picture::itemsFromBytes(data->data(itemMimeType()));
    picture::SectionItem records;
    records.records = recordsOfMime(data);
    return records.records.isEmpty() ? QList<picture::SectionItem>() : QList<picture::SectionItem>{records};
}

} // namespace kluwen::ui

#include "ui/records/manyrows.h"
#include "core/base/text.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

constexpr qsizetype mostNames = 200;

InspectorRow line(InspectorRow::Kind kind, const QString &text)
{
    InspectorRow row;
    row.kind = kind;
    row.text = text;
    return row;
}

} // namespace

QList<InspectorRow> manyRows(store::CaseFile &caseFile, const QSet<RecordId> &records, Language language)
{
    QList<Thing> things;
    qsizetype links = 0;
    for (const RecordId record : records) {
        if (caseFile.things().isLink(record))
            ++links;
        else if (const auto thing = caseFile.things().findThing(record))
            things << *thing;
    }
    std::sort(things.begin(), things.end(), [](const Thing &a, const Thing &b) {
        return std::tie(a.type, a.caption, a.id) < std::tie(b.type, b.caption, b.id);
    });
    QList<InspectorRow> rows{
        line(InspectorRow::Kind::Section, UiTr::tr("%n selected", nullptr, static_cast<int>(records.size())))};
    QMap<QString, qint64> counts;
    for (const Thing &thing : things)
        ++counts[thing.type];
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        const ThingType *type = Schema::builtIn().thing(count.key());
        const QString name = !type                ? count.key()
                             : count.value() == 1 ? type->labels.in(language)
                                                  : type->plural.in(language);
        rows << line(InspectorRow::Kind::Note, QStringLiteral("%1 %2").arg(countText(count.value(), language), name));
    }
    if (links > 0)
        rows << line(InspectorRow::Kind::Note, UiTr::tr("%n link(s)", nullptr, static_cast<int>(links)));
    QString type;
    for (const Thing &thing : things.first(std::min(things.size(), mostNames))) {
        if (type != thing.type) {
            const ThingType *known = Schema::builtIn().thing(thing.type);
            rows << line(InspectorRow::Kind::Section,
                         dutchCapitalised(known ? known->plural.in(language) : thing.type));
            type = thing.type;
        }
        InspectorRow row = line(InspectorRow::Kind::End, thingName(thing, language));
        row.otherType = thing.type;
        row.record = thing.id;
        row.other = thing.id;
        rows << row;
    }
    return rows;
}

} // namespace kluwen::ui

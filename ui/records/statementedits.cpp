#include "ui/records/statementedits.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "ui/base/format.h"
#include "ui/records/recordfacts.h"

#include <QCoreApplication>

namespace kluwen::ui
{

namespace
{

store::EditLabel label(const char *sentence, const QStringList &arguments)
{
    return {sentence, arguments};
}

/// The property as the label names it.
QString propertyName(const QString &type, const QString &property)
{
    const PropertyType *known = Schema::builtIn().property(type, property);
    return known ? known->labels.in(screenLanguage()) : property;
}

Result<void> add(store::CaseFile &file, Statement statement)
{
    if (!statement.source.isValid()) {
        const auto manual = file.sources().manual();
        if (!manual)
            return fail(manual.error());
        statement.source = *manual;
    }
    if (!statement.knownSince.isValid())
        statement.knownSince = file.clock().now();
    const auto added = file.statements().add(statement);
    if (!added)
        return fail(added.error());
    return {};
}

Result<void> addAll(store::CaseFile &file, RecordId subject, const QList<Statement> &statements)
{
    for (Statement statement : statements) {
        statement.subject = subject;
        if (const auto done = add(file, statement); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> addStatementTo(CaseSession &session, const Thing &subject, Statement statement)
{
    statement.subject = subject.id;
    return session.edit(label(QT_TRANSLATE_NOOP("Core", "Add %1 to %2"),
                              {propertyName(subject.type, statement.property), subject.caption}),
                        [&](store::CaseFile &file) { return add(file, statement); });
}

Result<void> changeStatement(CaseSession &session, const Thing &subject, const Statement &before, Statement after)
{
    const auto named = label(QT_TRANSLATE_NOOP("Core", "Change %1 of %2"),
                             {propertyName(subject.type, after.property), subject.caption});
    return session.edit(named, [&](store::CaseFile &file) -> Result<void> {
        if (!after.source.isValid()) {
            const auto manual = file.sources().manual();
            if (!manual)
                return fail(manual.error());
            after.source = *manual;
        }
        if (after.source == before.source || !before.source.isValid())
            return file.statements().change(after);
        // Another source says it: that is another statement.
        if (const auto removed = file.statements().remove(before.id); !removed)
            return removed;
        after.run = {};
        after.locator.clear();
        after.knownSince = {};
        return add(file, after);
    });
}

Result<void> removeStatement(CaseSession &session, const Thing &subject, const Statement &statement)
{
    return session.edit(label(QT_TRANSLATE_NOOP("Core", "Remove %1 of %2"),
                              {propertyName(subject.type, statement.property), subject.caption}),
                        [&](store::CaseFile &file) { return file.statements().remove(statement.id); });
}

Result<void> removeRecords(CaseSession &session, const QSet<RecordId> &records)
{
    if (records.isEmpty())
        return {};
    store::ThingStore &things = session.caseFile().things();
    QList<RecordId> order;
    QString name;
    for (const RecordId record : records) {
        const bool isLink = things.isLink(record);
        isLink ? order.prepend(record) : order.append(record);
        if (const auto thing = things.findThing(record); thing && records.size() == 1)
            name = thingName(*thing, screenLanguage());
        else if (const auto link = things.findLink(record); link && records.size() == 1)
            name = typeLabel(link->type, screenLanguage());
    }
    const auto named = records.size() == 1 ? label(QT_TRANSLATE_NOOP("Core", "Remove %1"), {name})
                                           : label(QT_TRANSLATE_NOOP("Core", "Remove %1 things and links"),
                                                   {QString::number(records.size())});
    return session.edit(named, [&](store::CaseFile &file) -> Result<void> {
        for (const RecordId record : order)
            if (const auto done = file.things().remove(record); !done)
                return done;
        return {};
    });
}

Result<RecordId> addThing(CaseSession &session, const QString &type, const QString &name, QList<Statement> statements)
{
    RecordId id;
    const auto done =
        session.edit(label(QT_TRANSLATE_NOOP("Core", "Add %1"), {name}), [&](store::CaseFile &file) -> Result<void> {
            const auto added = file.things().addThing(type);
            if (!added)
                return fail(added.error());
            id = *added;
            return addAll(file, id, statements);
        });
    if (!done)
        return fail(done.error());
    session.selection().setRecords({id}, id);
    return id;
}

Result<RecordId> addLinkBetween(CaseSession &session, const QString &type, const Thing &from, const Thing &to,
                                QList<Statement> statements)
{
    RecordId id;
    const Language language = screenLanguage();
    const auto named =
        label(QT_TRANSLATE_NOOP("Core", "Link %1 to %2"), {thingName(from, language), thingName(to, language)});
    const auto done = session.edit(named, [&](store::CaseFile &file) -> Result<void> {
        const auto added = file.things().addLink(type, from.id, to.id);
        if (!added)
            return fail(added.error());
        id = *added;
        return addAll(file, id, statements);
    });
    if (!done)
        return fail(done.error());
    return id;
}

} // namespace kluwen::ui

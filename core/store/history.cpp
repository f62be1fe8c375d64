#include "core/store/history.h"
#include "core/base/tr.h"
#include "core/store/captions.h"
#include "core/store/casefile.h"
#include "core/store/changeset.h"
#include "core/store/log.h"
#include "core/store/query.h"
#include "core/store/storageerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::store
{

namespace
{

constexpr const char *nextUndo = "SELECT id, label, arguments, changeset FROM history WHERE undone = 0 "
                                 "ORDER BY id DESC LIMIT 1";
constexpr const char *nextRedo = "SELECT id, label, arguments, changeset FROM history WHERE undone = 1 "
                                 "ORDER BY id LIMIT 1";
constexpr qsizetype mostRecordsLogged = 1000;

struct StoredEdit
{
    EditId id;
    QString label;
    QByteArray changeset;
};

// A label is stored in English with its arguments and read in the language of the screen.
QString shownLabel(const QString &sentence, const QString &argumentsJson)
{
    QString label = Tr::tr(sentence.toUtf8().constData());
    QStringList arguments;
    const QJsonArray json = QJsonDocument::fromJson(argumentsJson.toUtf8()).array();
    for (const QJsonValue &argument : json)
        arguments.append(argument.toString());
    while (arguments.size() < 4)
        arguments.append(QString());
    // All at once: a name that holds "%1" must stay as it is.
    switch (json.size()) {
    case 0:
        return label;
    case 1:
        return label.arg(arguments[0]);
    case 2:
        return label.arg(arguments[0], arguments[1]);
    case 3:
        return label.arg(arguments[0], arguments[1], arguments[2]);
    default:
        return label.arg(arguments[0], arguments[1], arguments[2], arguments[3]);
    }
}

StoredEdit readEdit(const Query &query)
{
    return {query.id<EditId>(0), shownLabel(query.text(1), query.text(2)), query.blob(3)};
}

HistoryEntry readHistoryEntry(const Query &query)
{
    HistoryEntry entry;
    entry.id = query.id<EditId>(0);
    entry.label = shownLabel(query.text(1), query.text(2));
    entry.author = query.text(3);
    entry.at = query.time(4);
    entry.undone = query.integer(5) != 0;
    return entry;
}

std::optional<StoredEdit> next(CaseFile &caseFile, const char *sql)
{
    if (caseFile.isReadOnly())
        return std::nullopt;
    const auto found = selectFirst(caseFile.database(), readEdit, sql);
    return found ? *found : std::nullopt;
}

// Names stay out of the log, which nobody can ever take a name out of again.
Result<void> logEdit(Database &database, EditId id, const char *action, const Changes &changes)
{
    QJsonArray records;
    for (const RecordId record : changes.records) {
        if (records.size() == mostRecordsLogged)
            break;
        records.append(record.value());
    }
    const QJsonObject detail{{QStringLiteral("action"), QString::fromLatin1(action)},
                             {QStringLiteral("records"), records}};
    return Log(database).append(LogVerb::Change, QStringLiteral("edit %1").arg(id.value()),
                                QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)),
                                database.now());
}

Error cannotEdit(const CaseFile &caseFile)
{
    if (!caseFile.isReadOnly())
        return makeError(Error::Code::Conflict, Tr::tr("Another change of this case is still being made."),
                         Tr::tr("Wait until it is done and try again."), caseFile.path());
    if (caseFile.heldBy().isEmpty())
        return makeError(Error::Code::Conflict, Tr::tr("The case may only be read, so nothing was changed."),
                         Tr::tr("Copy it to a folder you may write to."), caseFile.path());
    return makeError(Error::Code::Conflict,
                     Tr::tr("The case is open elsewhere (%1), so nothing was changed.").arg(caseFile.heldBy()),
                     Tr::tr("Close it there and open it here again."), caseFile.path());
}

// Applies a stored changeset, or its reverse, and marks the edit.
Result<Changes> turn(CaseFile &caseFile, const StoredEdit &edit, bool undo)
{
    Database &database = caseFile.database();
    if (database.inTransaction())
        return fail(cannotEdit(caseFile));
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return fail(begun.error());
    const Result<QByteArray> changeset = undo ? inverted(edit.changeset) : edit.changeset;
    if (!changeset)
        return fail(changeset.error());
    if (const auto applied = apply(database, *changeset); !applied)
        return fail(applied.error());
    auto changes = changesOf(database, *changeset);
    if (!changes)
        return changes;
    if (const auto done = renewCaptions(database, changes->records); !done)
        return fail(done.error());
    if (const auto done = execute(database, "UPDATE history SET undone = ? WHERE id = ?", undo, edit.id); !done)
        return fail(done.error());
    if (const auto done = logEdit(database, edit.id, undo ? "undo" : "redo", *changes); !done)
        return fail(done.error());
    if (const auto done = transaction.commit(); !done)
        return fail(done.error());
    return changes;
}

} // namespace

bool History::canUndo() const
{
    return next(m_caseFile, nextUndo).has_value();
}

bool History::canRedo() const
{
    return next(m_caseFile, nextRedo).has_value();
}

QString History::undoLabel() const
{
    const auto edit = next(m_caseFile, nextUndo);
    return edit ? edit->label : QString();
}

QString History::redoLabel() const
{
    const auto edit = next(m_caseFile, nextRedo);
    return edit ? edit->label : QString();
}

Result<Changes> History::undo()
{
    if (m_caseFile.isReadOnly())
        return fail(cannotEdit(m_caseFile));
    const auto edit = next(m_caseFile, nextUndo);
    if (!edit)
        return fail(makeError(Error::Code::NotFound, Tr::tr("There is nothing to undo."), {}, m_caseFile.path()));
    return turn(m_caseFile, *edit, true);
}

Result<Changes> History::redo()
{
    if (m_caseFile.isReadOnly())
        return fail(cannotEdit(m_caseFile));
    const auto edit = next(m_caseFile, nextRedo);
    if (!edit)
        return fail(makeError(Error::Code::NotFound, Tr::tr("There is nothing to redo."), {}, m_caseFile.path()));
    return turn(m_caseFile, *edit, false);
}

Result<QList<HistoryEntry>> History::entries(int limit) const
{
    return select(m_caseFile.database(), readHistoryEntry,
                  "SELECT id, label, arguments, author, at, undone FROM history ORDER BY id DESC LIMIT ?", limit);
}

struct Edit::Parts
{
    Parts(CaseFile &file, const EditLabel &text)
        : caseFile(file), sentence(QString::fromUtf8(text.sentence)), arguments(text.arguments),
          transaction(file.database())
    {
    }

    CaseFile &caseFile;
    QString sentence;
    QStringList arguments;
    Transaction transaction;
    std::optional<Recording> recording;
};

Edit::Edit(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Edit::~Edit() = default;
Edit::Edit(Edit &&) noexcept = default;

Result<Edit> Edit::begin(CaseFile &caseFile, const EditLabel &label)
{
    if (caseFile.isReadOnly() || caseFile.database().inTransaction())
        return fail(cannotEdit(caseFile));
    auto parts = std::make_unique<Parts>(caseFile, label);
    if (const auto begun = parts->transaction.begun(); !begun)
        return fail(begun.error());
    auto recording = Recording::start(caseFile.database());
    if (!recording)
        return fail(recording.error());
    parts->recording.emplace(std::move(*recording));
    return Edit(std::move(parts));
}

Result<Changes> Edit::commit()
{
    const std::unique_ptr<Parts> parts = std::move(m_parts);
    Database &database = parts->caseFile.database();
    if (!database.inTransaction()) // a full disk made SQLite roll back by itself
        return fail(makeError(Error::Code::Storage, Tr::tr("The change could not be stored; all before it is safe."),
                              Tr::tr("Make room on the disk and try again."), database.path()));
    const auto changeset = parts->recording->changeset();
    if (!changeset)
        return fail(changeset.error());
    parts->recording.reset();
    Changes changes;
    if (!changeset->isEmpty()) {
        const auto touched = changesOf(database, *changeset);
        if (!touched)
            return touched;
        changes = *touched;
        // A new change ends what could have been done again.
        if (const auto done = execute(database, "DELETE FROM history WHERE undone = 1"); !done)
            return fail(done.error());
        const QByteArray arguments =
            QJsonDocument(QJsonArray::fromStringList(parts->arguments)).toJson(QJsonDocument::Compact);
        const auto kept =
            execute(database, "INSERT INTO history (label, arguments, author, at, changeset) VALUES (?, ?, ?, ?, ?)",
                    parts->sentence, QString::fromUtf8(arguments), database.user(), database.now(), *changeset);
        if (!kept)
            return fail(kept.error());
        if (const auto logged = logEdit(database, EditId(database.lastId()), "edit", changes); !logged)
            return fail(logged.error());
    }
    if (const auto done = parts->transaction.commit(); !done)
        return fail(done.error());
    return changes;
}

} // namespace kluwen::store

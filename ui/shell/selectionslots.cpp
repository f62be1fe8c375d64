#include "ui/shell/selectionslots.h"
#include "ui/base/casesession.h"
#include "ui/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QShortcut>

namespace kluwen::ui
{

namespace
{

QString keyOf(int slot)
{
    return QStringLiteral("selection/%1").arg(slot);
}

} // namespace

SelectionSlots::SelectionSlots(CaseSession &session, QWidget *window) : QObject(window), m_session(session)
{
    for (int slot = 1; slot <= 8; ++slot) {
        auto *storing =
            new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_0 + slot)), window);
        auto *recalling = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + slot)), window);
        connect(storing, &QShortcut::activated, this, [this, slot] { store(slot); });
        connect(recalling, &QShortcut::activated, this, [this, slot] { recall(slot); });
    }
}

void SelectionSlots::store(int slot)
{
    QJsonArray ids;
    for (const RecordId record : m_session.selection().records())
        ids.append(record.value());
    const QString json = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    (void)m_session.edit({QT_TRANSLATE_NOOP("Core", "Store selection %1"), {QString::number(slot)}},
                         [&](store::CaseFile &file) { return file.setDocument(keyOf(slot), json); });
}

void SelectionSlots::recall(int slot)
{
    const QJsonArray ids = QJsonDocument::fromJson(m_session.caseFile().document(keyOf(slot)).toUtf8()).array();
    QSet<RecordId> records;
    for (const QJsonValue &id : ids)
        records.insert(RecordId(id.toInteger()));
    if (!records.isEmpty())
        m_session.selection().setRecords(records);
}

} // namespace kluwen::ui

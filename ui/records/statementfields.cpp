#include "ui/records/statementfields.h"
#include "core/store/statementstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/records/valueeditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace kluwen::ui
{

StatementFields::StatementFields(QWidget *parent) : QWidget(parent), m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void StatementFields::setProperties(const QString &type, const QStringList &properties)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    m_fields.clear();
    m_type = type;
    for (const QString &id : properties) {
        const PropertyType *property = Schema::builtIn().property(type, id);
        if (!property)
            continue;
        auto *editor = new ValueEditor(property, this);
        if (property->kind == ValueKind::Code || property->kind == ValueKind::Boolean)
            editor->setValue(QString()); // nothing chosen yet is not the first of the list
        auto *verdict = new QLabel(this);
        verdict->setProperty("muted", true);
        verdict->hide();
        connect(editor, &ValueEditor::changed, this, [this] {
            showVerdicts();
            Q_EMIT changed();
        });
        connect(editor, &ValueEditor::entered, this, &StatementFields::entered);
        m_rows->addRow(property->labels.in(screenLanguage()), editor);
        m_rows->addRow(QString(), verdict);
        m_fields.append({id, editor, verdict});
    }
    if (!m_fields.isEmpty())
        setFocusProxy(m_fields.constFirst().editor);
}

ValueEditor *StatementFields::editor(const QString &property) const
{
    for (const Field &field : m_fields)
        if (field.property == property)
            return field.editor;
    return nullptr;
}

QList<Statement> StatementFields::statements() const
{
    QList<Statement> filled;
    for (const Field &field : m_fields)
        if (const QString raw = field.editor->raw(); !raw.isEmpty())
            filled << store::stated({}, m_type, field.property, raw);
    return filled;
}

void StatementFields::showVerdicts()
{
    for (const Field &field : m_fields) {
        const QString raw = field.editor->raw();
        const bool invalid =
            !raw.isEmpty() && store::stated({}, m_type, field.property, raw).verdict == Verdict::Invalid;
        field.verdict->setText(invalid ? UiTr::tr("The check fails. It is kept as typed, with a mark.") : QString());
        field.verdict->setVisible(invalid);
    }
}

} // namespace kluwen::ui

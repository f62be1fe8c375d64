#include "ui/records/newthingdialog.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/records/gradingfields.h"
#include "ui/records/recordfacts.h"
#include "ui/records/statementedits.h"
#include "ui/records/statementfields.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace kluwen::ui
{

namespace
{

/// What names a thing, what identifies it, and its role: enough to begin with.
QStringList firstProperties(const ThingType &type)
{
    QStringList properties = type.caption + type.keys;
    if (type.property(QStringLiteral("role")))
        properties << QStringLiteral("role");
    properties.removeDuplicates();
    return properties;
}

} // namespace

NewThingDialog::NewThingDialog(CaseSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_type(new QComboBox(this)), m_fields(new StatementFields(this)),
      m_grading(new GradingFields(this)), m_add(new QPushButton(UiTr::tr("Add"), this))
{
    setWindowTitle(UiTr::tr("Add a thing"));
    setMinimumWidth(460);
    auto *rows = new QFormLayout;
    rows->addRow(UiTr::tr("Type"), m_type);
    rows->addRow(m_fields);
    rows->addRow(UiTr::tr("Grading"), m_grading);
    auto *buttons = new QDialogButtonBox(this);
    m_add->setDefault(true);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(UiTr::tr("Cancel"), this), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(rows);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewThingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_type, &QComboBox::currentIndexChanged, this, &NewThingDialog::renewFields);
    connect(m_fields, &StatementFields::changed, this,
            [this] { m_add->setEnabled(!m_fields->statements().isEmpty()); });
    fillTypes();
    m_fields->setFocus();
}

void NewThingDialog::fillTypes()
{
    m_type->setAccessibleName(UiTr::tr("Type"));
    for (const ThingType &type : Schema::builtIn().thingTypes())
        m_type->addItem(symbolIcon(type.symbol, palette().color(QPalette::Text)), type.labels.in(screenLanguage()),
                        type.id);
    chooseType(QStringLiteral("person"));
    renewFields();
}

void NewThingDialog::chooseType(const QString &type)
{
    m_type->setCurrentIndex(std::max(0, m_type->findData(type)));
}

void NewThingDialog::renewFields()
{
    const ThingType *type = Schema::builtIn().thing(m_type->currentData().toString());
    if (type)
        m_fields->setProperties(type->id, firstProperties(*type));
    m_add->setEnabled(false);
}

void NewThingDialog::accept()
{
    QList<Statement> statements = m_fields->statements();
    if (statements.isEmpty())
        return;
    for (Statement &statement : statements) {
        statement.grading = m_grading->grading();
        statement.handling = m_grading->handling();
    }
    if (addThing(m_session, m_type->currentData().toString(), statements.constFirst().value, statements))
        QDialog::accept();
}

} // namespace kluwen::ui

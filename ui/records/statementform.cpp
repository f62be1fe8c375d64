#include "ui/records/statementform.h"
#include "core/model/describe.h"
#include "core/store/statementstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/records/gradingfields.h"
#include "ui/records/partialdatefield.h"
#include "ui/records/recordfacts.h"
#include "ui/records/valueeditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace kluwen::ui
{

namespace
{

QString verdictSentence(const PropertyType *property, const Statement &statement)
{
    if (statement.value.isEmpty())
        return {};
    const bool identifier = property && property->kind == ValueKind::Identifier;
    switch (statement.verdict) {
    case Verdict::Valid:
        return identifier ? UiTr::tr("Valid: form and check digits are right.") : QString();
    case Verdict::FormOnly:
        return UiTr::tr("The form is right; there is no check digit.");
    case Verdict::Invalid:
        return identifier ? UiTr::tr("The check digits or the form are wrong. It is kept as typed, with a mark.")
                          : UiTr::tr("Not readable as this kind of value. It is kept as typed, with a mark.");
    case Verdict::Unchecked:
        break;
    }
    return {};
}

/// What will be stored, where it differs from what was typed.
QString readAs(const PropertyType *property, const Statement &statement, const QString &raw)
{
    if (!property || statement.verdict == Verdict::Invalid || statement.value.isEmpty())
        return {};
    if (property->kind == ValueKind::Code || property->kind == ValueKind::Boolean)
        return {};
    const QString shown = valueForReader(*property, statement.value, screenLanguage());
    return shown == raw ? QString() : UiTr::tr("Read as: %1").arg(shown);
}

} // namespace

StatementForm::StatementForm(const QString &type, const QList<Source> &sources, QWidget *parent)
    : QFrame(parent), m_type(type), m_rows(new QFormLayout(this)), m_property(new QComboBox(this)),
      m_propertyLabel(new QLabel(this)), m_place(new QWidget(this)), m_verdict(new QLabel(this)),
      m_grading(new GradingFields(this)), m_source(new QComboBox(this)), m_from(new PartialDateField(this)),
      m_to(new PartialDateField(this)), m_save(new QPushButton(UiTr::tr("Save"), this)),
      m_cancel(new QPushButton(UiTr::tr("Cancel"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setFrameShape(QFrame::StyledPanel);
    fillProperties();
    fillSources(sources);
    layOut();
    connect(m_property, &QComboBox::currentIndexChanged, this, [this] { renewValueEditor(); });
    connect(m_save, &QPushButton::clicked, this, &StatementForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &StatementForm::cancelled);
    for (PartialDateField *field : {m_from, m_to}) {
        connect(field, &QLineEdit::returnPressed, this, &StatementForm::save);
        connect(field, &QLineEdit::textChanged, this, [this] { showVerdict(); });
    }
}

void StatementForm::layOut()
{
    m_rows->setContentsMargins(12, 8, 12, 8);
    m_rows->setVerticalSpacing(6);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(2 * fontMetrics().lineSpacing()); // nothing moves when the check speaks
    m_verdict->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_verdict->setProperty("muted", true);
    m_propertyLabel->setProperty("heading", true);
    m_from->setPlaceholderText(UiTr::tr("From"));
    m_from->setAccessibleName(UiTr::tr("Valid from"));
    m_to->setPlaceholderText(UiTr::tr("To"));
    m_to->setAccessibleName(UiTr::tr("Valid until"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(12);
    m_property->setAccessibleName(UiTr::tr("Property"));
    auto *period = new QHBoxLayout;
    period->addWidget(m_from);
    period->addWidget(m_to);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    m_save->setDefault(true);
    m_rows->addRow(m_propertyLabel);
    m_rows->addRow(UiTr::tr("Property"), m_property);
    m_rows->addRow(UiTr::tr("Value"), m_place);
    m_rows->addRow(QString(), m_verdict);
    m_rows->addRow(UiTr::tr("Grading"), m_grading);
    m_rows->addRow(UiTr::tr("Source"), m_source);
    m_rows->addRow(UiTr::tr("Valid"), period);
    m_rows->addRow(buttons);
}

void StatementForm::fillProperties()
{
    const Language language = screenLanguage();
    const auto fill = [&](const QList<PropertyType> &properties) {
        for (const PropertyType &property : properties)
            m_property->addItem(property.labels.in(language), property.id);
    };
    if (const ThingType *thing = Schema::builtIn().thing(m_type))
        fill(thing->properties);
    else if (const LinkType *link = Schema::builtIn().link(m_type))
        fill(link->properties);
}

void StatementForm::fillSources(const QList<Source> &sources)
{
    m_source->addItem(UiTr::tr("entered by hand"), qint64{0});
    for (const Source &source : sources)
        if (source.format != QLatin1String("manual"))
            m_source->addItem(sourceName(source), source.id.value());
    m_source->setAccessibleName(UiTr::tr("Source"));
}

void StatementForm::edit(const Statement &statement)
{
    m_statement = statement;
    m_rows->labelForField(m_property)->hide();
    m_property->hide();
    const PropertyType *property = Schema::builtIn().property(m_type, statement.property);
    m_propertyLabel->setText(property ? property->labels.in(screenLanguage()) : UiTr::tr("tie"));
    const int at = m_property->findData(statement.property);
    m_property->setCurrentIndex(at);
    renewValueEditor();
    // What was typed is shown again where it could not be read, so that it can be mended.
    const bool unread = statement.verdict == Verdict::Invalid && !statement.raw.isEmpty();
    m_value->setValue(unread ? statement.raw : statement.value);
    m_grading->set(statement.grading, statement.handling);
    m_source->setCurrentIndex(std::max(0, m_source->findData(statement.source.value())));
    m_from->setDate(statement.validFrom);
    m_to->setDate(statement.validTo);
    const bool isTie = statement.property == tieProperty;
    m_place->setVisible(!isTie);
    m_rows->labelForField(m_place)->setVisible(!isTie);
    showVerdict();
    m_opened = this->statement();
    m_openedRaw = m_value->raw();
}

void StatementForm::add(RecordId subject)
{
    m_statement = {};
    m_statement.subject = subject;
    m_propertyLabel->setText(UiTr::tr("New statement"));
    renewValueEditor();
    m_opened = statement();
    m_openedRaw = m_value->raw();
}

Statement StatementForm::statement() const
{
    const QString raw = m_value->raw();
    Statement result = m_statement;
    if (m_statement.property != tieProperty) {
        const Statement read = store::stated(m_statement.subject, m_type, m_statement.property, raw);
        result.value = read.value;
        result.raw = read.raw;
        result.verdict = read.verdict;
        if (result.language.isEmpty())
            result.language = read.language;
    }
    result.grading = m_grading->grading();
    result.handling = m_grading->handling();
    result.source = SourceId(m_source->currentData().toLongLong());
    result.validFrom = m_from->date();
    result.validTo = m_to->date();
    return result;
}

bool StatementForm::isComplete() const
{
    const bool hasValue = m_statement.property == tieProperty || !m_value->raw().isEmpty();
    return hasValue && m_from->isReadable() && m_to->isReadable();
}

bool StatementForm::isChanged() const
{
    if (m_value->raw() != m_openedRaw)
        return true;
    Statement now = statement();
    now.property = m_opened.property; // choosing a property says nothing yet, but may read nothing in another way
    now.language = m_opened.language;
    now.value = m_opened.value;
    now.raw = m_opened.raw;
    now.verdict = m_opened.verdict;
    return now != m_opened;
}

void StatementForm::chooseProperty(const QString &property)
{
    m_property->setCurrentIndex(m_property->findData(property));
}

void StatementForm::takeKeyboard()
{
    if (!m_property->isHidden()) {
        m_property->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_value->setFocus(Qt::OtherFocusReason);
    m_value->selectAll();
}

void StatementForm::save()
{
    if (isComplete())
        Q_EMIT saved();
    else
        showVerdict();
}

void StatementForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && (event->modifiers() & Qt::ControlModifier))
        save(); // from the field of several lines as well
    else
        QFrame::keyPressEvent(event);
}

void StatementForm::renewValueEditor()
{
    const QString chosen = m_property->currentData().toString();
    if (m_statement.property != tieProperty && !chosen.isEmpty())
        m_statement.property = chosen;
    delete m_value;
    m_value = new ValueEditor(Schema::builtIn().property(m_type, m_statement.property), m_place);
    m_place->layout()->addWidget(m_value);
    setTabOrder(m_property, m_value);
    connect(m_value, &ValueEditor::changed, this, [this] { showVerdict(); });
    connect(m_value, &ValueEditor::entered, this, &StatementForm::save);
    showVerdict();
}

void StatementForm::showVerdict()
{
    const PropertyType *property = Schema::builtIn().property(m_type, m_statement.property);
    const Statement read = statement();
    QString text = verdictSentence(property, read);
    if (const QString shown = readAs(property, read, m_value->raw()); !shown.isEmpty())
        text = text.isEmpty() ? shown : QStringLiteral("%1\n%2").arg(text, shown);
    if (!m_from->isReadable() || !m_to->isReadable())
        text = UiTr::tr("A period is given as a day, a month or a year, such as 3-3-2026, 2026-03 or 2026.");
    m_verdict->setText(text);
    m_save->setEnabled(isComplete());
}

} // namespace kluwen::ui

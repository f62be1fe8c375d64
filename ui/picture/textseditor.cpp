#include "ui/picture/textseditor.h"
#include "ui/base/tr.h"
#include "ui/money/dayfield.h"
#include "ui/money/trailanswer.h"
#include "ui/picture/bilingualfield.h"
#include "ui/picture/textlist.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kluwen::ui
{

TextsEditor::TextsEditor(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(6);
    addHead(*column);
    addLists(*column);
    addTrail(*column);
    column->addStretch();
}

BilingualField *TextsEditor::addField(QVBoxLayout &column, const QString &heading, int lines)
{
    auto *label = new QLabel(heading, this);
    label->setProperty("heading", true);
    column.addWidget(label);
    auto *field = new BilingualField(lines, this);
    field->setName(heading);
    connect(field, &BilingualField::changed, this, &TextsEditor::changed);
    column.addWidget(field);
    return field;
}

void TextsEditor::addHead(QVBoxLayout &column)
{
    m_title = addField(column, UiTr::tr("Title"), 2);
    m_purpose = addField(column, UiTr::tr("Purpose and legal basis"), 2);
    m_question = addField(column, UiTr::tr("Question"), 3);
    auto *form = new QFormLayout;
    m_product = new QLineEdit(this);
    m_author = new QLineEdit(this);
    m_marking = new QLineEdit(this);
    m_marking->setPlaceholderText(UiTr::tr("as in the properties of the case"));
    m_version = new QSpinBox(this);
    m_version->setRange(1, 999);
    m_version->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_subject = new QLineEdit(this);
    m_subject->setPlaceholderText(UiTr::tr("name or number, for a report about one thing"));
    form->addRow(UiTr::tr("Subject"), m_subject);
    form->addRow(UiTr::tr("Product number"), m_product);
    form->addRow(UiTr::tr("Version"), m_version);
    form->addRow(UiTr::tr("Author"), m_author);
    form->addRow(UiTr::tr("Marking"), m_marking);
    column.addLayout(form);
    for (QLineEdit *edit : {m_subject, m_product, m_author, m_marking})
        connect(edit, &QLineEdit::textEdited, this, &TextsEditor::changed);
    connect(m_version, &QSpinBox::valueChanged, this, &TextsEditor::changed);
}

TextList *TextsEditor::addList(QVBoxLayout &column, const QString &heading, const QString &hint, int kind,
                               const QString &addText)
{
    auto *label = new QLabel(heading, this);
    label->setProperty("heading", true);
    column.addSpacing(6);
    column.addWidget(label);
    auto *explanation = new QLabel(hint, this);
    explanation->setWordWrap(true);
    explanation->setProperty("muted", true);
    column.addWidget(explanation);
    auto *list = new TextList(static_cast<TextList::Kind>(kind), this);
    list->setAddText(addText);
    list->setRowName(heading);
    connect(list, &TextList::changed, this, &TextsEditor::changed);
    column.addWidget(list);
    return list;
}

void TextsEditor::addLists(QVBoxLayout &column)
{
    const int plain = static_cast<int>(TextList::Kind::Texts);
    m_judgements =
        addList(column, UiTr::tr("Key judgements"),
                UiTr::tr("The most important first. The likelihood is of the judgement, the confidence of its basis; "
                         "keep words of likelihood out of the text."),
                static_cast<int>(TextList::Kind::Judgements), UiTr::tr("Add judgement"));
    m_against = addList(column, UiTr::tr("What speaks against it"),
                        UiTr::tr("Every picture says what does not fit, and which innocent explanations there are."),
                        plain, UiTr::tr("Add point"));
    m_gaps = addList(column, UiTr::tr("Information gaps"), UiTr::tr("What is not known, and who could find out."),
                     plain, UiTr::tr("Add gap"));
    m_options = addList(column, UiTr::tr("Options"), UiTr::tr("What could be done, each with its legal basis."), plain,
                        UiTr::tr("Add option"));
}

void TextsEditor::addTrail(QVBoxLayout &column)
{
    auto *label = new QLabel(UiTr::tr("Money trail"), this);
    label->setProperty("heading", true);
    column.addSpacing(6);
    column.addWidget(label);
    m_from = new QLineEdit(this);
    m_from->setPlaceholderText(UiTr::tr("the account that paid out the most"));
    m_since = new DayField(DayField::End::First, this);
    m_until = new DayField(DayField::End::Last, this);
    m_rule = new QComboBox(this);
    for (const money::Rule rule : allRules)
        m_rule->addItem(ruleName(rule), money::ruleId(rule));
    auto *form = new QFormLayout;
    form->addRow(UiTr::tr("From account"), m_from);
    form->addRow(UiTr::tr("Since"), m_since);
    form->addRow(UiTr::tr("Until"), m_until);
    form->addRow(UiTr::tr("Calculation rule"), m_rule);
    column.addLayout(form);
    connect(m_from, &QLineEdit::textEdited, this, &TextsEditor::changed);
    connect(m_since, &DayField::dayChanged, this, &TextsEditor::changed);
    connect(m_until, &DayField::dayChanged, this, &TextsEditor::changed);
    connect(m_rule, &QComboBox::activated, this, &TextsEditor::changed);
}

void TextsEditor::setTexts(const picture::Texts &texts)
{
    const QSignalBlocker quiet(this);
    m_texts = texts;
    m_title->setPhrase(texts.title);
    m_purpose->setPhrase(texts.purpose);
    m_question->setPhrase(texts.question);
    m_subject->setText(texts.subject);
    m_product->setText(texts.product);
    m_author->setText(texts.author);
    m_marking->setText(texts.marking);
    m_version->setValue(texts.version);
    m_judgements->setJudgements(texts.judgements);
    m_against->setTexts(texts.against);
    m_gaps->setTexts(texts.gaps);
    m_options->setTexts(texts.options);
    m_from->setText(texts.trail.from);
    m_since->setDay(texts.trail.since);
    m_until->setDay(texts.trail.until);
    const QString rule = texts.trail.rule.isEmpty() ? money::ruleId(money::Rule::ProRata) : texts.trail.rule;
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(rule)));
}

picture::Texts TextsEditor::texts() const
{
    picture::Texts texts = m_texts;
    texts.title = m_title->phrase();
    texts.purpose = m_purpose->phrase();
    texts.question = m_question->phrase();
    texts.subject = m_subject->text().trimmed();
    texts.product = m_product->text().trimmed();
    texts.author = m_author->text().trimmed();
    texts.marking = m_marking->text().trimmed();
    texts.version = m_version->value();
    texts.judgements = m_judgements->judgements();
    texts.against = m_against->texts();
    texts.gaps = m_gaps->texts();
    texts.options = m_options->texts();
    texts.trail.from = m_from->text().trimmed();
    texts.trail.since = m_since->day();
    texts.trail.until = m_until->day();
    texts.trail.rule = m_rule->currentData().toString();
    return texts;
}

void TextsEditor::setReadOnly(bool readOnly)
{
    for (BilingualField *field : {m_title, m_purpose, m_question})
        field->setReadOnly(readOnly);
    for (QLineEdit *edit :
         std::initializer_list<QLineEdit *>{m_subject, m_product, m_author, m_marking, m_from, m_since, m_until})
        edit->setReadOnly(readOnly);
    for (TextList *list : {m_judgements, m_against, m_gaps, m_options})
        list->setReadOnly(readOnly);
    m_version->setReadOnly(readOnly);
    m_rule->setEnabled(!readOnly);
}

} // namespace kluwen::ui

#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/dayfield.h"
#include "ui/money/trailanswer.h"
#include "ui/picture/bilingualfield.h"
#include "ui/picture/hypotheseseditor.h"
#include "ui/picture/itemlist.h"
#include "ui/picture/textlist.h"
#include "ui/picture/textseditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

// The head of a picture, the choice of charts and money, and the way of all texts into the fields and out of them.

namespace kluwen::ui
{

void TextsEditor::addHead()
{
    QVBoxLayout &column = addPart({});
    m_title = addField(column, QT_TRANSLATE_NOOP("Ui", "Title"), 2);
    m_purpose = addField(column, QT_TRANSLATE_NOOP("Ui", "Purpose and legal basis"), 2);
    m_question = addField(column, QT_TRANSLATE_NOOP("Ui", "Question"), 3);
    addProvision(column);
    m_marking = addField(column, QT_TRANSLATE_NOOP("Ui", "Marking"), 1);
    addHint(column, QT_TRANSLATE_NOOP("Ui", "Without one: as in the properties of the case. Some recipients read their "
                                            "own name for it."));
    m_distribution = addField(column, QT_TRANSLATE_NOOP("Ui", "Distribution"), 1);
    auto *form = new QFormLayout;
    m_product = new QLineEdit(this);
    m_author = new QLineEdit(this);
    m_reviewer = new QLineEdit(this);
    m_authority = new QLineEdit(this);
    m_markedUntil = new DayField(DayField::End::Last, this);
    m_retainUntil = new DayField(DayField::End::Last, this);
    m_version = new QSpinBox(this);
    m_version->setRange(1, 999);
    m_version->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_subject = new QLineEdit(this);
    say([this] { // before the rows, which name them
        m_markedUntil->retranslate();
        m_retainUntil->retranslate();
    });
    addRow(*form, QT_TRANSLATE_NOOP("Ui", "Subject"), m_subject);
    addRow(*form, QT_TRANSLATE_NOOP("Ui", "Product number"), m_product);
    addRow(*form, QT_TRANSLATE_NOOP("Ui", "Version"), m_version);
    addRow(*form, QT_TRANSLATE_NOOP("Ui", "Author"), m_author);
    addRow(*form, QT_TRANSLATE_NOOP("Ui", "Reviewer"), m_reviewer);
    addRow(*form, QT_TRANSLATE_NOOP("Ui", "Approved by"), m_authority);
    addRow(*form, QT_TRANSLATE_NOOP("Ui", "Classified until"), m_markedUntil);
    addRow(*form, QT_TRANSLATE_NOOP("Ui", "Retention to be reviewed on"), m_retainUntil);
    say([this] { m_subject->setPlaceholderText(UiTr::tr("name or number, for a report about one thing")); });
    column.addLayout(form);
    addNames(column);
    for (QLineEdit *edit : {m_subject, m_product, m_author, m_reviewer, m_authority})
        connect(edit, &QLineEdit::textEdited, this, &TextsEditor::tell);
    for (DayField *day : {m_markedUntil, m_retainUntil})
        connect(day, &DayField::dayChanged, this, &TextsEditor::tell);
    connect(m_version, &QSpinBox::valueChanged, this, &TextsEditor::tell);
}

void TextsEditor::addProvision(QVBoxLayout &column)
{
    m_provision = new QWidget(this);
    auto *part = new QVBoxLayout(m_provision);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(6);
    m_provisionPurpose = addField(*part, QT_TRANSLATE_NOOP("Ui", "Purpose of the provision"), 2);
    m_provisionQuestion = addField(*part, QT_TRANSLATE_NOOP("Ui", "Question of the recipient"), 2);
    m_provisionHint = new QLabel(this);
    m_provisionHint->setWordWrap(true);
    m_provisionHint->setProperty("muted", true);
    part->addWidget(m_provisionHint);
    column.addWidget(m_provision);
    say([this] { showProvision(); });
}

/// The own team, and who works at the case itself, read the purpose and the question of the case.
void TextsEditor::showProvision()
{
    m_provision->setVisible(m_recipient && !m_recipient->isOfCase());
    if (m_recipient)
        m_provisionHint->setText(UiTr::tr("Printed for %1 only, instead of the purpose and the question of the case.")
                                     .arg(m_recipient->labels.in(screenLanguage())));
}

void TextsEditor::setRecipient(const std::optional<picture::Recipient> &recipient)
{
    m_texts.provisions = texts().provisions;
    m_recipient = recipient;
    const picture::ProvisionTexts own = recipient ? m_texts.provisions.value(recipient->id) : picture::ProvisionTexts();
    m_provisionPurpose->setPhrase(own.purpose);
    m_provisionQuestion->setPhrase(own.question);
    showProvision();
    showCited();
}

void TextsEditor::addTrail()
{
    QVBoxLayout &column = addPart(QStringLiteral("money"));
    m_from = new QLineEdit(this);
    m_since = new DayField(DayField::End::First, this);
    m_until = new DayField(DayField::End::Last, this);
    m_rule = new QComboBox(this);
    for (const money::Rule rule : allRules)
        m_rule->addItem(QString(), money::ruleId(rule));
    auto *form = new QFormLayout;
    addRow(*form, QT_TRANSLATE_NOOP("Ui", "From account"), m_from);
    addRow(*form, QT_TRANSLATE_NOOP("Ui", "From"), m_since);
    addRow(*form, QT_TRANSLATE_NOOP("Ui", "To"), m_until);
    addRow(*form, QT_TRANSLATE_NOOP("Ui", "Calculation rule"), m_rule);
    m_stated = new QCheckBox(this);
    m_stated->setChecked(true);
    say([this] {
        m_stated->setText(UiTr::tr("Begin with the balances that banks stated"));
        m_from->setPlaceholderText(UiTr::tr("the account that paid out the most"));
        m_since->retranslate();
        m_until->retranslate();
        for (int i = 0; i < m_rule->count(); ++i)
            m_rule->setItemText(i, ruleName(allRules[static_cast<size_t>(i)]));
    });
    column.addLayout(form);
    column.addWidget(m_stated);
    connect(m_stated, &QCheckBox::clicked, this, &TextsEditor::tell);
    connect(m_from, &QLineEdit::textEdited, this, &TextsEditor::tell);
    connect(m_since, &DayField::dayChanged, this, &TextsEditor::tell);
    connect(m_until, &DayField::dayChanged, this, &TextsEditor::tell);
    connect(m_rule, &QComboBox::activated, this, &TextsEditor::tell);
}

void TextsEditor::addRest()
{
    QVBoxLayout &column = addPart(QStringLiteral("network"));
    addHint(column, QT_TRANSLATE_NOOP("Ui", "Which charts are shown, each as a figure; none = the network of the whole "
                                            "case."));
    m_charts = new QListWidget(this);
    m_charts->setFixedHeight(140);
    column.addWidget(m_charts);
    connect(m_charts, &QListWidget::itemChanged, this, &TextsEditor::tell);
    auto *all = static_cast<QVBoxLayout *>(layout());
    m_made = new QLabel(this);
    m_itemsHead = new QLabel(this);
    m_items = new ItemList(this);
    m_cited = new QLabel(this);
    for (QLabel *label : {m_made, m_cited}) {
        label->setWordWrap(true);
        label->setProperty("muted", true);
    }
    m_cited->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_itemsHead->setProperty("heading", true);
    all->addWidget(m_cited);
    all->addWidget(m_made);
    all->addSpacing(6);
    all->addWidget(m_itemsHead);
    all->addWidget(m_items);
    connect(m_items, &ItemList::changed, this, &TextsEditor::tell);
    say([this] {
        m_charts->setAccessibleName(UiTr::tr("Charts in the picture"));
        m_made->setText(UiTr::tr("The program fills this section from the case."));
        m_itemsHead->setText(UiTr::tr("Added to this section by hand"));
        m_items->retranslate();
    });
}

QStringList TextsEditor::chosenCharts() const
{
    QStringList chosen;
    for (int row = 0; row < m_charts->count(); ++row)
        if (m_charts->item(row)->checkState() == Qt::Checked)
            chosen << m_charts->item(row)->text();
    return chosen;
}

void TextsEditor::setCharts(const QStringList &titles)
{
    fillCharts(chosenCharts(), titles);
}

/// The chosen ones first, in their order.
void TextsEditor::fillCharts(const QStringList &chosen, const QStringList &others)
{
    QStringList order = chosen;
    for (const QString &title : others)
        if (!order.contains(title))
            order << title;
    QStringList shown;
    for (int row = 0; row < m_charts->count(); ++row)
        shown << m_charts->item(row)->text();
    if (shown == order && !order.isEmpty() && chosenCharts() == chosen)
        return; // keeps the place of the keyboard
    const QSignalBlocker quiet(m_charts);
    m_charts->clear();
    for (const QString &title : std::as_const(order)) {
        auto *row = new QListWidgetItem(title, m_charts);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(chosen.contains(title) ? Qt::Checked : Qt::Unchecked);
    }
    if (order.isEmpty()) {
        auto *row = new QListWidgetItem(UiTr::tr("The case has no charts of its own yet."), m_charts);
        row->setFlags(Qt::NoItemFlags);
    }
}

void TextsEditor::setLeftOut(const QList<picture::LeftOut> &leftOut)
{
    m_texts.leftOut = leftOut;
    tell();
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
    m_reviewer->setText(texts.reviewer);
    m_authority->setText(texts.authority);
    m_marking->setPhrase(texts.marking);
    m_distribution->setPhrase(texts.distribution);
    m_markedUntil->setDay(texts.markedUntil);
    m_retainUntil->setDay(texts.retainUntil);
    const picture::ProvisionTexts own =
        m_recipient ? texts.provisions.value(m_recipient->id) : picture::ProvisionTexts();
    m_provisionPurpose->setPhrase(own.purpose);
    m_provisionQuestion->setPhrase(own.question);
    for (QLineEdit *edit : {m_subject, m_product, m_author, m_reviewer, m_authority})
        edit->setCursorPosition(0); // a long one shows its beginning
    m_version->setValue(texts.version);
    m_judgements->setJudgements(texts.judgements);
    m_against->setTexts(texts.against);
    m_gaps->setTexts(texts.gaps);
    m_options->setTexts(texts.options);
    m_hypotheses->setHypotheses(texts.hypotheses);
    m_items->setItems(texts.items);
    setWritten(texts);
    fillCharts(texts.charts, {});
    m_from->setText(texts.trail.from);
    m_since->setDay(texts.trail.since);
    m_until->setDay(texts.trail.until);
    const QString rule = texts.trail.rule.isEmpty() ? money::ruleId(money::Rule::ProRata) : texts.trail.rule;
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(rule)));
    m_stated->setChecked(!texts.trail.startsEmpty);
    showCited();
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
    texts.reviewer = m_reviewer->text().trimmed();
    texts.authority = m_authority->text().trimmed();
    texts.marking = m_marking->phrase();
    texts.distribution = m_distribution->phrase();
    texts.markedUntil = m_markedUntil->day();
    texts.retainUntil = m_retainUntil->day();
    if (m_recipient)
        texts.provisions[m_recipient->id] = {m_provisionPurpose->phrase(), m_provisionQuestion->phrase()};
    texts.version = m_version->value();
    texts.judgements = m_judgements->judgements();
    texts.against = m_against->texts();
    texts.gaps = m_gaps->texts();
    texts.options = m_options->texts();
    texts.hypotheses = m_hypotheses->hypotheses();
    texts.items = m_items->items();
    readWritten(texts);
    texts.charts = chosenCharts();
    texts.trail.from = m_from->text().trimmed();
    texts.trail.since = m_since->day();
    texts.trail.until = m_until->day();
    texts.trail.rule = m_rule->currentData().toString();
    texts.trail.startsEmpty = !m_stated->isChecked();
    return texts;
}

} // namespace kluwen::ui

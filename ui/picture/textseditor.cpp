#include "ui/picture/textseditor.h"
#include "core/picture/citations.h"
#include "core/picture/eachtext.h"
#include "core/picture/sectionmarks.h"
#include "core/picture/shortsections.h"
#include "ui/base/tr.h"
#include "ui/money/dayfield.h"
#include "ui/picture/bilingualfield.h"
#include "ui/picture/hypotheseseditor.h"
#include "ui/picture/itemlist.h"
#include "ui/picture/nameslist.h"
#include "ui/picture/textlist.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kluwen::ui
{

namespace
{

/// What the marks that refer to sections come to.
QStringList sectionLines(picture::Texts texts)
{
    const QStringList known = picture::knownSections();
    QStringList lines;
    picture::eachText(texts, [&](picture::Phrase &phrase) {
        for (const QString &id : picture::sectionMarksIn(phrase.nl + phrase.en)) {
            const QString line =
                QStringLiteral("[section:%1] ").arg(id) +
                (known.contains(id)
                     ? UiTr::tr("The text is printed where the picture has this section, and is left out elsewhere.")
                     : UiTr::tr("No template that comes with the program has this section."));
            if (!lines.contains(line))
                lines << line;
        }
    });
    return lines;
}

} // namespace

TextsEditor::TextsEditor(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(6);
    m_heading = new QLabel(this);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    m_heading->setFont(font);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    addHead();
    addLists();
    addTrail();
    addRest();
    column->addStretch();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { remember(now); });
    showSection({}, {});
}

void TextsEditor::say(std::function<void()> words)
{
    words();
    m_words << std::move(words);
}

void TextsEditor::tell()
{
    showCited();
    Q_EMIT changed();
}

QVBoxLayout &TextsEditor::addPart(const QString &id)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *all = static_cast<QVBoxLayout *>(layout());
    all->insertWidget(m_cited ? all->indexOf(m_cited) : -1, part); // above what all sections have
    m_parts.insert(id, part);
    return *column;
}

void TextsEditor::addHint(QVBoxLayout &column, const char *text)
{
    auto *hint = new QLabel(this);
    hint->setWordWrap(true);
    hint->setProperty("muted", true);
    column.addWidget(hint);
    say([hint, text] { hint->setText(UiTr::tr(text)); });
}

BilingualField *TextsEditor::addField(QVBoxLayout &column, const char *heading, int lines)
{
    auto *label = new QLabel(this);
    label->setProperty("heading", true);
    column.addWidget(label);
    auto *field = new BilingualField(lines, this);
    say([label, field, heading] {
        label->setText(UiTr::tr(heading));
        field->setName(label->text());
    });
    connect(field, &BilingualField::changed, this, &TextsEditor::tell);
    column.addWidget(field);
    return field;
}

void TextsEditor::addRow(QFormLayout &form, const char *name, QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    form.addRow(label, field);
    say([label, field, name] {
        label->setText(UiTr::tr(name));
        field->setAccessibleName(label->text());
    });
}

TextList *TextsEditor::addList(const QString &section, const char *hint, int kind, const char *addText)
{
    QVBoxLayout &column = addPart(section);
    addHint(column, hint);
    auto *list = new TextList(static_cast<TextList::Kind>(kind), this);
    say([list, addText] {
        list->setAddText(UiTr::tr(addText));
        list->retranslate();
    });
    connect(list, &TextList::changed, this, &TextsEditor::tell);
    column.addWidget(list);
    return list;
}

void TextsEditor::addLists()
{
    const int plain = static_cast<int>(TextList::Kind::Texts);
    m_judgements = addList(
        QStringLiteral("judgements"),
        QT_TRANSLATE_NOOP("Ui", "The most important first. The likelihood is of the judgement, the confidence of "
                                "its basis; keep words of likelihood out of the text."),
        static_cast<int>(TextList::Kind::Judgements), QT_TRANSLATE_NOOP("Ui", "Add judgement"));
    m_against = addList(QStringLiteral("against"),
                        QT_TRANSLATE_NOOP("Ui", "Every picture says what does not fit, and which innocent explanations "
                                                "there are."),
                        plain, QT_TRANSLATE_NOOP("Ui", "Add point"));
    m_gaps = addList(QStringLiteral("gaps"), QT_TRANSLATE_NOOP("Ui", "What is not known, and who could find out."),
                     plain, QT_TRANSLATE_NOOP("Ui", "Add gap"));
    m_options =
        addList(QStringLiteral("options"), QT_TRANSLATE_NOOP("Ui", "What could be done, each with its legal basis."),
                plain, QT_TRANSLATE_NOOP("Ui", "Add option"));
    QVBoxLayout &column = addPart(QStringLiteral("hypotheses"));
    m_hypotheses = new HypothesesEditor(this);
    column.addWidget(m_hypotheses);
    connect(m_hypotheses, &HypothesesEditor::changed, this, &TextsEditor::tell);
    say([this] { m_hypotheses->retranslate(); });
}

void TextsEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (const Written &written : std::as_const(m_written))
        written.list->setReadOnly(readOnly);
    m_names->setReadOnly(readOnly);
    for (BilingualField *field :
         {m_title, m_purpose, m_question, m_marking, m_distribution, m_provisionPurpose, m_provisionQuestion})
        field->setReadOnly(readOnly);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_subject, m_product, m_author, m_reviewer, m_authority,
                                                              m_markedUntil, m_retainUntil, m_from, m_since, m_until})
        edit->setReadOnly(readOnly);
    for (TextList *list : {m_judgements, m_against, m_gaps, m_options})
        list->setReadOnly(readOnly);
    m_hypotheses->setReadOnly(readOnly);
    m_items->setReadOnly(readOnly);
    m_charts->setEnabled(!readOnly);
    m_version->setReadOnly(readOnly);
    m_rule->setEnabled(!readOnly);
    m_stated->setEnabled(!readOnly);
}

void TextsEditor::showSection(const QString &id, const QString &title)
{
    m_section = id;
    m_heading->setText(title);
    m_heading->setVisible(!title.isEmpty());
    const bool isTrail = id == QLatin1String("proof") || id == QLatin1String("money_rules");
    const QString part = isTrail ? QStringLiteral("money") : picture::wholeSection(id);
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        it.value()->setVisible(it.key() == part);
    m_made->setVisible(!m_parts.contains(part) || part == QLatin1String("money") || part == QLatin1String("network"));
    m_itemsHead->setVisible(!id.isEmpty());
    m_items->setVisible(!id.isEmpty());
    m_items->showSection(id);
    m_lastField = nullptr;
    showCited();
}

bool TextsEditor::canCite() const
{
    const QWidget *part = m_parts.value(m_section);
    return part && part->findChild<BilingualField *>();
}

void TextsEditor::remember(QWidget *focused)
{
    for (QWidget *widget = focused; widget && widget != this; widget = widget->parentWidget())
        if (auto *field = qobject_cast<BilingualField *>(widget); field && isAncestorOf(field))
            m_lastField = field;
}

void TextsEditor::cite(StatementId statement)
{
    putMark(picture::citationMark(statement));
}

void TextsEditor::citePayment(PaymentId payment)
{
    putMark(picture::citationMark(payment));
}

void TextsEditor::putMark(const QString &mark)
{
    QWidget *part = m_parts.value(m_section);
    BilingualField *field = m_lastField ? m_lastField.data() : part ? part->findChild<BilingualField *>() : nullptr;
    if (field)
        field->insert(mark);
}

void TextsEditor::setWords(std::function<QString(StatementId)> statement,
                           std::function<QString(const picture::SectionItem &)> item)
{
    m_statementWords = std::move(statement);
    m_items->setWords(std::move(item));
    showCited();
}

void TextsEditor::setPaymentWords(std::function<QString(PaymentId)> payment)
{
    m_paymentWords = std::move(payment);
    showCited();
}

/// What the marks of this section stand for, since a mark is only a number.
void TextsEditor::showCited()
{
    const picture::Texts all = texts();
    picture::Texts here;
    if (m_section.isEmpty()) {
        here.title = all.title;
        here.purpose = all.purpose;
        here.question = all.question;
        here.distribution = all.distribution;
        if (const auto own = all.provisions.constFind(m_recipient ? m_recipient->id : QString());
            own != all.provisions.constEnd())
            here.provisions.insert(m_recipient->id, *own);
    } else if (m_section == QLatin1String("judgements")) {
        here.judgements = all.judgements;
    } else if (m_section == QLatin1String("against")) {
        here.against = all.against;
    } else if (m_section == QLatin1String("gaps")) {
        here.gaps = all.gaps;
    } else if (m_section == QLatin1String("options")) {
        here.options = all.options;
    } else if (m_section == QLatin1String("hypotheses")) {
        here.hypotheses = all.hypotheses;
    } else {
        here.written[m_section] = all.written.value(m_section);
    }
    QStringList lines;
    for (const StatementId statement : picture::citedStatements(here))
        lines << picture::citationMark(statement) + QLatin1Char(' ') +
                     (m_statementWords ? m_statementWords(statement) : QString());
    for (const PaymentId payment : picture::citedPayments(here))
        lines << picture::citationMark(payment) + QLatin1Char(' ') +
                     (m_paymentWords ? m_paymentWords(payment) : QString());
    lines += sectionLines(here);
    m_cited->setText(lines.join(QLatin1Char('\n')));
    m_cited->setVisible(!lines.isEmpty());
}

void TextsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        for (const auto &words : std::as_const(m_words))
            words();
    QWidget::changeEvent(event);
}

} // namespace kluwen::ui

#include "ui/picture/textlist.h"
#include "ui/base/tr.h"
#include "ui/picture/bilingualfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

namespace
{

template<typename Enum>
QComboBox *wordBox(QWidget *parent, const QString &none, int count, const char *(*keyOf)(Enum), Enum chosen)
{
    auto *box = new QComboBox(parent);
    box->addItem(none);
    for (int i = 1; i < count; ++i)
        box->addItem(QCoreApplication::translate("Picture", keyOf(static_cast<Enum>(i))));
    box->setCurrentIndex(static_cast<int>(chosen));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(count > 4 ? 22 : 10); // "very likely (80–95%)"
    return box;
}

} // namespace

TextList::TextList(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_column(new QVBoxLayout(this)), m_add(new QPushButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addStretch();
    m_column->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &TextList::add);
}

void TextList::setAddText(const QString &text)
{
    m_add->setText(text);
}

void TextList::setRowName(const QString &name)
{
    m_rowName = name;
}

void TextList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_add->setEnabled(!readOnly);
}

void TextList::retranslate()
{
    setJudgements(judgements());
}

void TextList::clear()
{
    for (const Row &row : m_rows)
        delete row.widget;
    m_rows.clear();
}

void TextList::setJudgements(const QList<picture::KeyJudgement> &judgements)
{
    clear();
    for (const picture::KeyJudgement &judgement : judgements)
        append(judgement);
}

void TextList::setTexts(const QList<picture::Phrase> &texts)
{
    clear();
    for (const picture::Phrase &text : texts)
        append({text, {}, {}, {}});
}

QList<picture::KeyJudgement> TextList::judgements() const
{
    QList<picture::KeyJudgement> all;
    for (const Row &row : m_rows) {
        picture::KeyJudgement judgement{row.field->phrase(), {}, {}, row.author};
        if (judgement.text.isEmpty())
            continue;
        if (row.likelihood)
            judgement.likelihood = static_cast<picture::Likelihood>(row.likelihood->currentIndex());
        if (row.confidence)
            judgement.confidence = static_cast<picture::Confidence>(row.confidence->currentIndex());
        all << judgement;
    }
    return all;
}

QList<picture::Phrase> TextList::texts() const
{
    QList<picture::Phrase> all;
    for (const picture::KeyJudgement &judgement : judgements())
        all << judgement.text;
    return all;
}

void TextList::add()
{
    append({}).field->takeKeyboard();
}

TextList::Row &TextList::append(const picture::KeyJudgement &judgement)
{
    Row row;
    row.widget = new QWidget(this);
    row.author = judgement.author;
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    row.field = new BilingualField(3, row.widget);
    row.field->setName(m_rowName);
    row.field->setPhrase(judgement.text);
    row.field->setReadOnly(m_isReadOnly);
    connect(row.field, &BilingualField::changed, this, &TextList::changed);
    column->addWidget(row.field);
    auto *line = new QHBoxLayout;
    if (m_kind == Kind::Judgements) {
        addWords(row, judgement);
        line->addWidget(row.likelihood);
        line->addWidget(row.confidence);
    }
    line->addStretch();
    line->addWidget(makeVerbs(row.widget));
    column->addLayout(line);
    m_column->insertWidget(static_cast<int>(m_rows.size()), row.widget);
    m_rows << row;
    return m_rows.last();
}

void TextList::addWords(Row &row, const picture::KeyJudgement &judgement)
{
    row.likelihood = wordBox(row.widget, UiTr::tr("No likelihood"), 8, &picture::likelihoodKey, judgement.likelihood);
    row.likelihood->setAccessibleName(UiTr::tr("Likelihood"));
    row.confidence = wordBox(row.widget, UiTr::tr("No confidence"), 4, &picture::confidenceKey, judgement.confidence);
    row.confidence->setAccessibleName(UiTr::tr("Confidence"));
    for (QComboBox *box : {row.likelihood, row.confidence}) {
        box->setEnabled(!m_isReadOnly);
        connect(box, &QComboBox::activated, this, &TextList::changed);
    }
}

QWidget *TextList::makeVerbs(QWidget *row)
{
    auto *verbs = new QWidget(row);
    auto *line = new QHBoxLayout(verbs);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    const auto verb = [&](const QString &sign, const QString &name, const std::function<void()> &work) {
        auto *button = new QToolButton(verbs);
        button->setText(sign);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        button->setEnabled(!m_isReadOnly);
        connect(button, &QToolButton::clicked, this, work);
        line->addWidget(button);
    };
    verb(QStringLiteral("↑"), UiTr::tr("Move up"), [this, row] { move(row, -1); });
    verb(QStringLiteral("↓"), UiTr::tr("Move down"), [this, row] { move(row, 1); });
    verb(QStringLiteral("✕"), UiTr::tr("Remove"), [this, row] { remove(row); });
    return verbs;
}

int TextList::indexOf(const QWidget *row) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].widget == row)
            return i;
    return -1;
}

void TextList::move(const QWidget *row, int by)
{
    const int from = indexOf(row);
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_rows.size())
        return;
    m_rows.move(from, to);
    m_column->removeWidget(m_rows[to].widget);
    m_column->insertWidget(to, m_rows[to].widget);
    Q_EMIT changed();
}

void TextList::remove(const QWidget *row)
{
    const int at = indexOf(row);
    if (at < 0)
        return;
    const bool said = !m_rows[at].field->phrase().isEmpty();
    m_rows[at].widget->hide();
    m_rows[at].widget->deleteLater(); // its own button is being clicked
    m_rows.removeAt(at);
    if (said)
        Q_EMIT changed();
}

} // namespace kluwen::ui

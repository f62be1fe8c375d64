#include "ui/picture/hypotheseseditor.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/picture/bilingualfield.h"
#include "ui/picture/hypothesesmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

namespace
{

/// What leaving out a row would change.
QString turnText(qsizetype row, const QList<qsizetype> &best)
{
    QStringList names;
    for (const qsizetype hypothesis : best)
        names << UiTr::tr("H%1").arg(hypothesis + 1);
    if (names.size() == 1)
        return UiTr::tr("Without row %1, %2 has the least against it.").arg(QString::number(row + 1), names.first());
    const QLocale locale(screenLanguage() == Language::Dutch ? QLocale::Dutch : QLocale::English);
    return UiTr::tr("Without row %1, %2 stand level.").arg(QString::number(row + 1), locale.createSeparatedList(names));
}

} // namespace

HypothesesEditor::HypothesesEditor(QWidget *parent)
    : QWidget(parent), m_model(new HypothesesModel(this)), m_hypothesesHead(new QLabel(this)), m_rows(new QVBoxLayout),
      m_addHypothesis(new QPushButton(this)), m_keys(new QLabel(this)), m_table(new QTableView(this)),
      m_outcome(new QLabel(this)), m_evidenceHead(new QLabel(this)), m_evidence(new BilingualField(3, this)),
      m_addEvidence(new QPushButton(this)), m_removeEvidence(new QPushButton(this))
{
    layOut();
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_addHypothesis, &QPushButton::clicked, this, &HypothesesEditor::addHypothesis);
    connect(m_addEvidence, &QPushButton::clicked, this, &HypothesesEditor::addEvidence);
    connect(m_removeEvidence, &QPushButton::clicked, this, &HypothesesEditor::removeEvidence);
    connect(m_model, &HypothesesModel::changed, this, [this] {
        showOutcome();
        Q_EMIT changed();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HypothesesEditor::showEvidence);
    connect(m_evidence, &BilingualField::changed, this, [this] {
        m_model->setEvidenceText(m_table->currentIndex().row(), m_evidence->phrase());
        m_table->resizeRowsToContents();
    });
    retranslate();
    showEvidence();
}

void HypothesesEditor::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QLabel *label : {m_hypothesesHead, m_evidenceHead})
        label->setProperty("heading", true);
    for (QLabel *label : {m_keys, m_outcome})
        label->setWordWrap(true);
    m_keys->setProperty("muted", true);
    m_outcome->setProperty("notice", true);
    const auto buttons = [column](std::initializer_list<QPushButton *> row) {
        auto *line = new QHBoxLayout;
        for (QPushButton *button : row)
            line->addWidget(button);
        line->addStretch();
        column->addLayout(line);
    };
    column->addWidget(m_hypothesesHead);
    column->addLayout(m_rows);
    buttons({m_addHypothesis});
    column->addSpacing(6);
    column->addWidget(m_keys);
    column->addWidget(m_table);
    column->addWidget(m_outcome);
    column->addWidget(m_evidenceHead);
    column->addWidget(m_evidence);
    buttons({m_addEvidence, m_removeEvidence});
}

void HypothesesEditor::retranslate()
{
    m_hypothesesHead->setText(UiTr::tr("Hypotheses"));
    m_addHypothesis->setText(UiTr::tr("Add hypothesis"));
    m_keys->setText(UiTr::tr("Choose a cell and press C (goes with it), N (neutral) or I (goes against it), the same "
                             "key again for the strong form, Del to empty it. Credibility and relevance: 1 to 3."));
    m_table->setAccessibleName(UiTr::tr("Matrix of evidence and hypotheses"));
    m_evidenceHead->setText(UiTr::tr("Evidence"));
    m_evidence->setName(UiTr::tr("Evidence"));
    m_addEvidence->setText(UiTr::tr("Add evidence"));
    m_removeEvidence->setText(UiTr::tr("Remove evidence"));
    m_model->retranslate();
    fillHypotheses();
    fitTable();
    showOutcome();
}

void HypothesesEditor::setHypotheses(const picture::Hypotheses &matrix)
{
    m_model->setMatrix(matrix);
    fillHypotheses();
    fitTable();
    if (!matrix.evidence.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showEvidence();
    showOutcome();
}

picture::Hypotheses HypothesesEditor::hypotheses() const
{
    picture::Hypotheses matrix = m_model->matrix();
    for (qsizetype h = matrix.hypotheses.size() - 1; h >= 0; --h) {
        if (!matrix.hypotheses[h].isEmpty())
            continue;
        matrix.hypotheses.removeAt(h);
        for (picture::Evidence &evidence : matrix.evidence)
            if (h < evidence.cells.size())
                evidence.cells.removeAt(h);
    }
    matrix.evidence.removeIf([](const picture::Evidence &evidence) { return evidence.text.isEmpty(); });
    return matrix;
}

void HypothesesEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (QPushButton *button : {m_addHypothesis, m_addEvidence, m_removeEvidence})
        button->setEnabled(!readOnly);
    fillHypotheses();
    showEvidence();
}

void HypothesesEditor::fillHypotheses()
{
    for (QWidget *row : std::as_const(m_rowWidgets)) {
        row->hide();
        row->deleteLater(); // its own button may be being clicked
    }
    m_rowWidgets.clear();
    for (qsizetype i = 0; i < m_model->matrix().hypotheses.size(); ++i)
        addHypothesisRow(i);
}

void HypothesesEditor::addHypothesisRow(qsizetype number)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const QString name = UiTr::tr("H%1").arg(number + 1);
    auto *field = new BilingualField(2, row);
    field->setName(name);
    field->setPhrase(m_model->matrix().hypotheses[number]);
    field->setReadOnly(m_isReadOnly);
    connect(field, &BilingualField::changed, this, [this, field, number] {
        picture::Hypotheses matrix = m_model->matrix();
        matrix.hypotheses[number] = field->phrase();
        const QModelIndex current = m_table->currentIndex();
        m_model->setMatrix(matrix);
        m_table->setCurrentIndex(m_model->index(current.row(), current.column()));
        showOutcome();
        Q_EMIT changed();
    });
    auto *remove = new QToolButton(row);
    remove->setText(QStringLiteral("✕"));
    remove->setAutoRaise(true);
    remove->setToolTip(UiTr::tr("Remove %1").arg(name));
    remove->setAccessibleName(remove->toolTip());
    remove->setEnabled(!m_isReadOnly);
    connect(remove, &QToolButton::clicked, this, [this, number] { removeHypothesis(number); });
    line->addWidget(new QLabel(name, row), 0, Qt::AlignTop);
    line->addWidget(field, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    m_rows->addWidget(row);
    m_rowWidgets << row;
}

void HypothesesEditor::addHypothesis()
{
    picture::Hypotheses matrix = m_model->matrix();
    matrix.hypotheses << picture::Phrase();
    setHypotheses(matrix);
    m_rowWidgets.last()->findChild<BilingualField *>()->takeKeyboard();
}

void HypothesesEditor::removeHypothesis(qsizetype number)
{
    picture::Hypotheses matrix = m_model->matrix();
    matrix.hypotheses.removeAt(number);
    for (picture::Evidence &evidence : matrix.evidence)
        if (number < evidence.cells.size())
            evidence.cells.removeAt(number);
    setHypotheses(matrix);
    Q_EMIT changed();
}

void HypothesesEditor::addEvidence()
{
    picture::Hypotheses matrix = m_model->matrix();
    matrix.evidence << picture::Evidence();
    setHypotheses(matrix);
    m_table->setCurrentIndex(m_model->index(static_cast<int>(matrix.evidence.size()) - 1, 0));
    m_evidence->takeKeyboard();
}

void HypothesesEditor::removeEvidence()
{
    const int row = m_table->currentIndex().row();
    picture::Hypotheses matrix = m_model->matrix();
    if (row < 0 || row >= matrix.evidence.size())
        return;
    matrix.evidence.removeAt(row);
    setHypotheses(matrix);
    Q_EMIT changed();
}

void HypothesesEditor::showEvidence()
{
    const int row = m_table->currentIndex().row();
    const QList<picture::Evidence> &evidence = m_model->matrix().evidence;
    const bool isOne = row >= 0 && row < evidence.size();
    m_evidence->setEnabled(isOne);
    m_evidence->setReadOnly(m_isReadOnly);
    m_removeEvidence->setEnabled(isOne && !m_isReadOnly);
    if (const picture::Phrase text = isOne ? evidence[row].text : picture::Phrase();
        m_evidence->phrase().nl != text.nl || m_evidence->phrase().en != text.en)
        m_evidence->setPhrase(text);
}

QString HypothesesEditor::outcome() const
{
    return m_outcome->text();
}

void HypothesesEditor::showOutcome()
{
    const picture::HypothesesAnswer &answer = m_model->answer();
    if (answer.against.size() < 2 || m_model->matrix().evidence.isEmpty()) {
        m_outcome->setText(UiTr::tr("Name two hypotheses or more and the evidence. The one with the least against it "
                                    "stands best; how much speaks for it does not count."));
        return;
    }
    const int best = static_cast<int>(answer.order.first()) + 1;
    const int least = answer.against[answer.order.first()];
    QString text = UiTr::tr("H%1 has the least against it (%2).").arg(best).arg(least);
    if (answer.against[answer.order[1]] == least)
        text =
            UiTr::tr("More than one hypothesis has the least against it (%1): the evidence does not tell them apart.")
                .arg(least);
    if (answer.decisive.isEmpty())
        text += QLatin1Char('\n') + UiTr::tr("Leaving out any one piece of evidence does not change that.");
    for (qsizetype i = 0; i < answer.decisive.size(); ++i)
        text += QLatin1Char('\n') + turnText(answer.decisive[i], answer.bestWithout[i]);
    m_outcome->setText(text);
}

void HypothesesEditor::fitTable()
{
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(HypothesesModel::Text, QHeaderView::Stretch);
    head->setMinimumSectionSize(34);
    m_table->resizeRowsToContents();
    m_table->setVisible(m_model->rowCount() > 0);
    int height = head->sizeHint().height() + 4;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(std::clamp(height, 90, 320));
}

bool HypothesesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && !m_isReadOnly) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        const bool empties = key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace;
        const QChar sign = empties ? QLatin1Char('\b') : key->text().isEmpty() ? QChar() : key->text().front();
        if (isPlain && m_model->type(m_table->currentIndex(), sign))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kluwen::ui

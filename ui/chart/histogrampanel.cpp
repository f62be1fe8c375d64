#include "ui/chart/histogrampanel.h"

#include "core/model/schema.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/chart/histogrambars.h"

#include <algorithm>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>

namespace kluwen::ui
{

namespace
{

using Dimension = HistogramQuestion::Dimension;
using Subject = HistogramQuestion::Subject;

} // namespace

HistogramPanel::HistogramPanel(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_subject(new QComboBox(this)),
      m_dimension(new QComboBox(this)), m_property(new QComboBox(this)), m_bars(new HistogramBars(this)),
      m_empty(new EmptyState(QStringLiteral("chart"), this)), m_select(new QPushButton(this)),
      m_hide(new QPushButton(this)), m_grey(new QPushButton(this))
{
    arrange();
    for (QComboBox *choice : {m_dimension, m_property})
        connect(choice, &QComboBox::currentIndexChanged, this, &HistogramPanel::count);
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        fillProperties();
        count();
    });
    connect(m_bars, &HistogramBars::barChosen, this, &HistogramPanel::chooseBar);
    connect(m_select, &QPushButton::clicked, this, [this] { selectChosen(false); });
    connect(m_hide, &QPushButton::clicked, this, [this] { Q_EMIT hideRequested(chosenRecords()); });
    connect(m_grey, &QPushButton::clicked, this, [this] { Q_EMIT greyRequested(chosenRecords()); });
    connect(&m_session.selection(), &Selection::changed, this, &HistogramPanel::showSelected);
    connect(&m_session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        if (changes.everything || changes.payments || !changes.records.isEmpty())
            count();
    });
    retranslate();
}

HistogramPanel::~HistogramPanel()
{
    if (m_job)
        m_job->cancel();
}

void HistogramPanel::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_subject);
    choices->addWidget(m_dimension);
    choices->addWidget(m_property);
    choices->addStretch();
    column->addLayout(choices);
    column->addWidget(m_bars, 1);
    column->addWidget(m_empty, 1);
    auto *verbs = new QHBoxLayout;
    for (QPushButton *button : {m_select, m_hide, m_grey})
        verbs->addWidget(button);
    verbs->addStretch();
    column->addLayout(verbs);
    for (QComboBox *choice : {m_dimension, m_property}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(9);
    }
    m_property->hide();
}

void HistogramPanel::setTheme(const Theme &theme)
{
    m_bars->setTheme(theme);
    m_empty->setTheme(theme);
}

void HistogramPanel::setNetwork(std::shared_ptr<const graph::Network> network)
{
    m_network = std::move(network);
    fillProperties();
    count();
}

HistogramQuestion HistogramPanel::question() const
{
    HistogramQuestion question;
    question.subject = static_cast<Subject>(m_subject->currentData().toInt());
    question.dimension = static_cast<Dimension>(m_dimension->currentData().toInt());
    if (question.dimension == Dimension::Property)
        question.property = m_property->currentData().toString();
    return question;
}

void HistogramPanel::setQuestion(const HistogramQuestion &question)
{
    const QSignalBlocker quietSubject(m_subject);
    const QSignalBlocker quietDimension(m_dimension);
    const QSignalBlocker quietProperty(m_property);
    m_subject->setCurrentIndex(m_subject->findData(static_cast<int>(question.subject)));
    m_dimension->setCurrentIndex(m_dimension->findData(static_cast<int>(question.dimension)));
    fillProperties();
    m_property->setCurrentIndex(m_property->findData(question.property));
    count();
}

void HistogramPanel::fillChoices()
{
    const QSignalBlocker quietSubject(m_subject);
    const QSignalBlocker quietDimension(m_dimension);
    const int subject = std::max(0, m_subject->currentIndex());
    const int dimension = std::max(0, m_dimension->currentIndex());
    m_subject->clear();
    m_subject->addItem(UiTr::tr("Things"), static_cast<int>(Subject::Things));
    m_subject->addItem(UiTr::tr("Links"), static_cast<int>(Subject::Links));
    m_subject->setCurrentIndex(subject);
    m_dimension->clear();
    const auto add = [this](const QString &text, Dimension what) {
        m_dimension->addItem(text, static_cast<int>(what));
    };
    add(UiTr::tr("by type"), Dimension::Type);
    add(UiTr::tr("by property"), Dimension::Property);
    add(UiTr::tr("by grading"), Dimension::Grading);
    add(UiTr::tr("by source"), Dimension::Source);
    add(UiTr::tr("by number of links"), Dimension::Degree);
    add(UiTr::tr("by month"), Dimension::Month);
    m_dimension->setCurrentIndex(dimension);
}

/// The properties that the types on the chart have.
void HistogramPanel::fillProperties()
{
    const QSignalBlocker quiet(m_property);
    const QString chosen = m_property->currentData().toString();
    QMap<QString, QString> byText;
    QSet<QString> known;
    const auto take = [&](const QList<PropertyType> &properties) {
        for (const PropertyType &property : properties)
            if (!property.sensitive && !known.contains(property.id)) {
                known.insert(property.id);
                byText.insert(property.labels.in(screenLanguage()), property.id);
            }
    };
    const bool things = static_cast<Subject>(m_subject->currentData().toInt()) == Subject::Things;
    if (m_network)
        for (const QString &id : things ? m_network->typeNames : m_network->edgeTypeNames) {
            if (const ThingType *type = things ? Schema::builtIn().thing(id) : nullptr)
                take(type->properties);
            if (const LinkType *type = things ? nullptr : Schema::builtIn().link(id))
                take(type->properties);
        }
    m_property->clear();
    for (auto entry = byText.cbegin(); entry != byText.cend(); ++entry)
        m_property->addItem(entry.key(), entry.value());
    m_property->setCurrentIndex(std::max(0, m_property->findData(chosen)));
}

/// A panel behind another one is not worth the work; it counts when it comes to the front.
void HistogramPanel::count()
{
    m_property->setVisible(static_cast<Dimension>(m_dimension->currentData().toInt()) == Dimension::Property);
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    if (m_job)
        m_job->cancel();
    const int number = ++m_number;
    m_job = m_jobs.start(
        UiTr::tr("Counting what is on the chart"), this,
        [path = m_session.path(), &clock = m_session.clock(), network = m_network, asked = question(),
         language = screenLanguage()](Progress &progress) {
            return readHistogram(path, clock, network, asked, language, progress);
        },
        [this, number](Result<Histogram> answer) {
            if (number == m_number)
                take(std::move(answer));
        });
}

void HistogramPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        count();
}

void HistogramPanel::take(Result<Histogram> answer)
{
    m_job = nullptr;
    if (!answer) {
        if (answer.error().code != Error::Code::Cancelled)
            Q_EMIT m_session.failed(answer.error());
        return;
    }
    m_histogram = std::move(*answer);
    m_bars->setBars(m_histogram.bars(), m_histogram.largest());
    const bool isEmpty = m_histogram.largest() == 0;
    m_bars->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    showSelected();
    renewButtons();
    Q_EMIT counted();
}

void HistogramPanel::showSelected()
{
    if (isVisible())
        m_bars->setSelectedCounts(m_histogram.countOf(m_session.selection().records()));
}

void HistogramPanel::chooseBar(int bar, bool adds)
{
    QSet<int> chosen = adds ? m_bars->chosen() : QSet<int>();
    chosen.insert(bar);
    m_bars->setChosen(chosen);
    renewButtons();
    selectChosen(adds);
}

QSet<RecordId> HistogramPanel::chosenRecords() const
{
    QSet<RecordId> records;
    for (const int bar : m_bars->chosen())
        records.unite(m_histogram.membersOf(bar));
    return records;
}

void HistogramPanel::selectChosen(bool adds)
{
    QSet<RecordId> records = chosenRecords();
    if (adds)
        records.unite(m_session.selection().records());
    m_session.selection().setRecords(records);
}

void HistogramPanel::renewButtons()
{
    const bool hasChosen = !m_bars->chosen().isEmpty();
    const bool things = question().subject == Subject::Things;
    m_select->setEnabled(hasChosen);
    m_hide->setEnabled(hasChosen && things);
    m_grey->setEnabled(hasChosen && things);
}

void HistogramPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        count();
    }
}

void HistogramPanel::retranslate()
{
    fillChoices();
    fillProperties();
    m_subject->setAccessibleName(UiTr::tr("What is counted"));
    m_dimension->setAccessibleName(UiTr::tr("How it is divided"));
    m_property->setAccessibleName(UiTr::tr("Property"));
    m_bars->setAccessibleName(UiTr::tr("Bars with what is on the chart"));
    m_select->setText(UiTr::tr("Select"));
    m_hide->setText(UiTr::tr("Hide"));
    m_grey->setText(UiTr::tr("Show in grey"));
    m_empty->setTexts(UiTr::tr("Nothing to count"),
                      UiTr::tr("What is on the chart has no values of this kind. Choose another division above."));
    renewButtons();
}

} // namespace kluwen::ui

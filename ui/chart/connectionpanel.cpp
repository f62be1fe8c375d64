#include "ui/chart/connectionpanel.h"

#include "core/model/schema.h"
#include "core/store/thingstore.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/chart/legend.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

namespace kluwen::ui
{

namespace
{

using Kind = ConnectionQuestion::Kind;

QStringList families()
{
    QStringList all;
    for (const LinkType &type : Schema::builtIn().linkTypes())
        all << type.family;
    all.removeDuplicates();
    return all;
}

} // namespace

ConnectionPanel::ConnectionPanel(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_about(new QLabel(this)), m_take(new QPushButton(this)),
      m_kind(new QComboBox(this)), m_longest(new QSpinBox(this)), m_families(new QToolButton(this)),
      m_grading(new QComboBox(this)), m_payments(new QCheckBox(this)), m_inTime(new QCheckBox(this)),
      m_alongArrows(new QCheckBox(this)), m_find(new QPushButton(this)), m_summary(new QLabel(this)),
      m_list(new QTreeWidget(this)), m_empty(new EmptyState(QStringLiteral("link"), this))
{
    arrange();
    m_longest->setRange(1, 12);
    m_longest->setValue(4);
    m_payments->setChecked(true);
    m_families->setPopupMode(QToolButton::InstantPopup);
    m_families->setMenu(new QMenu(m_families));
    m_about->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_summary->setProperty("muted", true);
    m_find->setProperty("primary", true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setColumnCount(3);
    connect(m_take, &QPushButton::clicked, this, &ConnectionPanel::takeSelection);
    connect(m_find, &QPushButton::clicked, this, &ConnectionPanel::find);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConnectionPanel::renewOptions);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConnectionPanel::chooseCurrent);
    connect(m_list, &QTreeWidget::itemClicked, this, &ConnectionPanel::chooseCurrent);
    connect(&m_session.selection(), &Selection::changed, this, &ConnectionPanel::renewOptions);
    connect(&m_session, &CaseSession::changed, this, &ConnectionPanel::renewThings);
    fillFamilies();
    retranslate();
}

ConnectionPanel::~ConnectionPanel()
{
    if (m_job)
        m_job->cancel();
}

void ConnectionPanel::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_about, 1);
    head->addWidget(m_take);
    column->addLayout(head);
    // Two rows, so that the panel does not keep the window wide.
    auto *choices = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_longest, m_families, m_grading})
        choices->addWidget(part);
    choices->addStretch();
    column->addLayout(choices);
    auto *limits = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_payments, m_inTime, m_alongArrows})
        limits->addWidget(part);
    limits->addStretch();
    limits->addWidget(m_find);
    column->addLayout(limits);
    for (QComboBox *choice : {m_kind, m_grading}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(choice == m_kind ? 18 : 10);
    }
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
}

void ConnectionPanel::setTheme(const Theme &theme)
{
    m_empty->setTheme(theme);
}

Kind ConnectionPanel::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void ConnectionPanel::fillChoices()
{
    const QSignalBlocker quiet(m_kind);
    const int index = std::max(m_kind->currentIndex(), 0);
    m_kind->clear();
    const auto add = [this](const QString &text, Kind kind) { m_kind->addItem(text, static_cast<int>(kind)); };
    add(UiTr::tr("Shortest paths"), Kind::Shortest);
    add(UiTr::tr("All paths"), Kind::All);
    add(UiTr::tr("Connecting network, few links"), Kind::Sparest);
    add(UiTr::tr("Connecting network, all shortest paths"), Kind::AllShortest);
    add(UiTr::tr("Common neighbours"), Kind::Common);
    m_kind->setCurrentIndex(index);
}

void ConnectionPanel::fillGradings()
{
    const int index = std::max(m_grading->currentIndex(), 0);
    m_grading->clear();
    m_grading->addItem(UiTr::tr("Any grading"), QStringLiteral("X4"));
    for (const char *grading : {"A1", "B2", "C3"})
        m_grading->addItem(UiTr::tr("At least %1").arg(QLatin1String(grading)), QLatin1String(grading));
    m_grading->setCurrentIndex(index);
}

void ConnectionPanel::fillFamilies()
{
    QStringList off;
    for (const QAction *action : m_families->menu()->actions())
        if (!action->isChecked())
            off << action->data().toString();
    m_families->menu()->clear();
    for (const QString &family : families()) {
        QString text = tieFamilyText(family, screenLanguage());
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        QAction *action = m_families->menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(!off.contains(family));
        action->setData(family);
    }
}

void ConnectionPanel::takeSelection()
{
    QList<RecordId> things;
    for (const RecordId record : m_session.selection().records())
        if (m_session.caseFile().things().findThing(record))
            things << record;
    std::sort(things.begin(), things.end());
    // The one chosen last is where ways lead to.
    if (things.removeOne(m_session.selection().current()))
        things << m_session.selection().current();
    m_things = things;
    m_hasAnswer = false;
    m_answer = {};
    renewThings();
    showAnswer();
}

/// A thing that the case has no more drops out.
void ConnectionPanel::renewThings()
{
    QStringList names;
    QList<RecordId> left;
    for (const RecordId id : std::as_const(m_things))
        if (const auto thing = m_session.caseFile().things().findThing(id)) {
            left << id;
            names << thing->caption;
        }
    m_things = left;
    constexpr int mostNamed = 5;
    const int more = static_cast<int>(names.size()) - mostNamed;
    const QString some = names.mid(0, mostNamed).join(QStringLiteral(", "));
    m_about->setText(names.isEmpty() ? UiTr::tr("Select two or more things, then choose Use selection.")
                     : more > 0      ? UiTr::tr("Between %1 and %n more", nullptr, more).arg(some)
                                     : UiTr::tr("Between %1").arg(some));
    renewOptions();
}

void ConnectionPanel::renewOptions()
{
    const bool isWay = kind() == Kind::Shortest || kind() == Kind::All;
    m_longest->setVisible(kind() == Kind::All);
    m_inTime->setEnabled(isWay);
    m_alongArrows->setEnabled(isWay);
    m_find->setEnabled(m_things.size() >= 2 && !m_job);
    m_take->setEnabled(m_session.selection().records().size() >= 2);
}

ConnectionQuestion ConnectionPanel::question() const
{
    ConnectionQuestion question;
    question.kind = kind();
    question.things = m_things;
    question.longest = m_longest->value();
    question.inTime = m_inTime->isChecked() && m_inTime->isEnabled();
    question.alongArrows = m_alongArrows->isChecked() && m_alongArrows->isEnabled();
    question.minimum = Grading::fromText(m_grading->currentData().toString());
    using Money = graph::NetworkFilter::Money;
    question.money = m_payments->isChecked() ? Money::PerAccount : Money::None;
    QStringList on;
    const auto actions = m_families->menu()->actions();
    for (const QAction *action : actions)
        if (action->isChecked())
            on << action->data().toString();
    if (on.size() < actions.size()) {
        for (const LinkType &type : Schema::builtIn().linkTypes())
            if (on.contains(type.family))
                question.linkTypes.insert(type.id);
        if (question.linkTypes.isEmpty())
            question.linkTypes.insert(QStringLiteral("none")); // no link at all, payments only
    }
    return question;
}

void ConnectionPanel::setQuestion(const ConnectionQuestion &question)
{
    m_things = question.things;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(question.kind)));
    m_longest->setValue(question.longest);
    m_inTime->setChecked(question.inTime);
    m_alongArrows->setChecked(question.alongArrows);
    m_payments->setChecked(question.money != graph::NetworkFilter::Money::None);
    m_grading->setCurrentIndex(std::max(0, m_grading->findData(question.minimum.toText())));
    renewThings();
}

void ConnectionPanel::find()
{
    if (m_job)
        m_job->cancel();
    const int number = ++m_number;
    m_job = m_jobs.start(
        UiTr::tr("Looking for connections"), this,
        [path = m_session.path(), &clock = m_session.clock(), asked = question(), language = screenLanguage()](
            Progress &progress) { return findConnections(path, clock, asked, language, progress); },
        [this, number](Result<ConnectionAnswer> answer) {
            if (number == m_number)
                take(std::move(answer));
        });
    m_summary->setText(UiTr::tr("Looking…"));
    renewOptions();
}

void ConnectionPanel::take(Result<ConnectionAnswer> answer)
{
    m_job = nullptr;
    renewOptions();
    if (!answer) {
        m_summary->setText(answer.error().message);
        if (answer.error().code != Error::Code::Cancelled)
            Q_EMIT m_session.failed(answer.error());
        return;
    }
    m_answer = std::move(*answer);
    m_hasAnswer = true;
    showAnswer();
    Q_EMIT answered();
}

void ConnectionPanel::showAnswer()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const FoundConnection &found : std::as_const(m_answer.found)) {
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(0, countText(found.links, screenLanguage()));
        row->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
        row->setText(1, found.text);
        row->setText(2, found.detail);
        row->setToolTip(1, found.text);
        row->setToolTip(2, found.detail);
    }
    const bool isEmpty = m_answer.found.isEmpty();
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_summary->setVisible(!isEmpty || m_job);
    const int count = static_cast<int>(m_answer.found.size());
    QString text = UiTr::tr("%n connection(s) found. One that is clicked is selected on the chart.", nullptr, count);
    if (!m_answer.isComplete)
        text = UiTr::tr("The first %n connection(s); there are more. Choose fewer links or link types to see all.",
                        nullptr, count);
    else if (m_answer.parts > 1)
        text = UiTr::tr("The things fall apart in %n group(s) that nothing connects.", nullptr, m_answer.parts);
    m_summary->setText(text);
    m_empty->setTexts(m_hasAnswer ? UiTr::tr("Nothing connects these things")
                                  : UiTr::tr("How are these things connected?"),
                      m_hasAnswer ? UiTr::tr("Allow more kinds of link, lower gradings or more links, and look again.")
                                  : UiTr::tr("Select two or more things on the chart or in a table, choose Use "
                                             "selection, and look for paths between them."));
}

void ConnectionPanel::chooseCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_answer.found.size())
        return;
    const FoundConnection &found = m_answer.found[row];
    m_session.selection().setRecords(found.records, found.inOrder.isEmpty() ? RecordId() : found.inOrder.constFirst());
    Q_EMIT chosen(found.records);
}

void ConnectionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionPanel::retranslate()
{
    fillChoices();
    fillGradings();
    fillFamilies();
    m_take->setText(UiTr::tr("Use selection"));
    m_kind->setAccessibleName(UiTr::tr("What to look for"));
    m_longest->setAccessibleName(UiTr::tr("Maximum links in a path"));
    m_longest->setPrefix(UiTr::tr("up to "));
    m_longest->setSuffix(UiTr::tr(" links"));
    m_families->setText(UiTr::tr("Kinds of link"));
    m_grading->setAccessibleName(UiTr::tr("Lowest grading of the links"));
    m_payments->setText(UiTr::tr("Payments"));
    m_payments->setToolTip(UiTr::tr("Payments between accounts count as links"));
    m_inTime->setText(UiTr::tr("Dates never go back"));
    m_inTime->setToolTip(
        UiTr::tr("Each link of a path holds, or is paid, on the same day as the one before it or later"));
    m_alongArrows->setText(UiTr::tr("Along arrows"));
    m_alongArrows->setToolTip(UiTr::tr("Only from payer to payee, from owner to what is owned"));
    m_find->setText(UiTr::tr("Find"));
    m_list->setHeaderLabels({UiTr::tr("Links"), UiTr::tr("Path"), UiTr::tr("By")});
    m_list->setAccessibleName(UiTr::tr("Connections found"));
    m_list->header()->resizeSection(0, 60);
    m_list->header()->resizeSection(1, 420);
    renewThings();
    showAnswer();
}

} // namespace kluwen::ui

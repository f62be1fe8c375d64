#include "ui/records/linkdialog.h"
#include "core/store/search.h"
#include "core/store/thingstore.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/records/gradingfields.h"
#include "ui/records/linkchoices.h"
#include "ui/records/partialdatefield.h"
#include "ui/records/recordfacts.h"
#include "ui/records/statementedits.h"
#include "ui/records/statementfields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

namespace kluwen::ui
{

LinkDialog::LinkDialog(CaseSession &session, RecordId from, RecordId to, QWidget *parent)
    : QDialog(parent), m_session(session), m_ends(new QLabel(this)), m_search(new QLineEdit(this)),
      m_found(new QListWidget(this)), m_types(new QComboBox(this)), m_fields(new StatementFields(this)),
      m_grading(new GradingFields(this)), m_since(new PartialDateField(this)), m_until(new PartialDateField(this)),
      m_add(new QPushButton(UiTr::tr("Add link"), this))
{
    setWindowTitle(UiTr::tr("Add a link"));
    setMinimumWidth(480);
    m_from = session.caseFile().things().findThing(from).value_or(Thing());
    layOut();
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(120);
    connect(pause, &QTimer::timeout, this, [this] { find(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(m_found, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            chooseOther(RecordId(item->data(Qt::UserRole).toLongLong()));
    });
    connect(m_types, &QComboBox::currentIndexChanged, this, &LinkDialog::renewFields);
    m_search->installEventFilter(this);
    const bool known = to.isValid();
    m_search->setVisible(!known);
    m_found->setVisible(!known);
    if (known)
        chooseOther(to);
    else
        showEnds();
    known ? m_types->setFocus() : m_search->setFocus();
}

void LinkDialog::layOut()
{
    m_ends->setProperty("heading", true);
    m_ends->setWordWrap(true);
    m_search->setPlaceholderText(UiTr::tr("Search for the other end: a name, a number"));
    m_search->setAccessibleName(UiTr::tr("Search for the other end"));
    m_search->setClearButtonEnabled(true);
    m_found->setAccessibleName(UiTr::tr("Things found"));
    m_found->setFixedHeight(m_found->fontMetrics().lineSpacing() * 7);
    m_types->setAccessibleName(UiTr::tr("Kind of link"));
    m_since->setPlaceholderText(UiTr::tr("From"));
    m_since->setAccessibleName(UiTr::tr("Valid from"));
    m_until->setPlaceholderText(UiTr::tr("To"));
    m_until->setAccessibleName(UiTr::tr("Valid until"));
    auto *period = new QHBoxLayout;
    period->addWidget(m_since);
    period->addWidget(m_until);
    auto *rows = new QFormLayout;
    rows->addRow(UiTr::tr("Kind of link"), m_types);
    rows->addRow(m_fields);
    rows->addRow(UiTr::tr("Valid"), period);
    rows->addRow(UiTr::tr("Grading"), m_grading);
    auto *buttons = new QDialogButtonBox(this);
    m_add->setDefault(true);
    m_add->setEnabled(false);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(UiTr::tr("Cancel"), this), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_ends);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addLayout(rows);
    column->addStretch();
    column->addWidget(buttons);
}

void LinkDialog::find(const QString &text)
{
    m_found->clear();
    if (text.trimmed().isEmpty())
        return;
    const auto hits = m_session.caseFile().search().find(text, 40);
    for (const store::SearchHit &hit : hits.value_or(QList<store::SearchHit>())) {
        if (hit.kind != store::SearchHit::Kind::Record || hit.record == m_from.id || !Schema::builtIn().thing(hit.type))
            continue;
        const QString name = thingName({hit.record, hit.type, hit.caption}, screenLanguage());
        const bool other = !hit.excerpt.isEmpty() && hit.excerpt != hit.caption;
        auto *item = new QListWidgetItem(
            symbolIcon(symbolOfType(hit.type), palette().color(QPalette::Text)),
            other ? QStringLiteral("%1 – %2 (%3)").arg(name, hit.excerpt, typeLabel(hit.type, screenLanguage()))
                  : QStringLiteral("%1 (%2)").arg(name, typeLabel(hit.type, screenLanguage())),
            m_found);
        item->setData(Qt::UserRole, hit.record.value());
    }
    if (m_found->count() > 0)
        m_found->setCurrentRow(0);
}

/// Up and down go through what was found while the hands stay in the search field.
bool LinkDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_found, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void LinkDialog::chooseOther(RecordId other)
{
    m_to = m_session.caseFile().things().findThing(other).value_or(Thing());
    showEnds();
    renewTypes();
}

void LinkDialog::showEnds()
{
    const Language language = screenLanguage();
    const QString from = thingName(m_from, language);
    m_ends->setText(m_to.id.isValid() ? QStringLiteral("%1 – %2").arg(from, thingName(m_to, language)) : from);
}

void LinkDialog::renewTypes()
{
    m_types->clear();
    const Language language = screenLanguage();
    const QList<LinkChoice> choices = m_to.id.isValid() ? linkChoices(m_from.type, m_to.type) : QList<LinkChoice>();
    for (const LinkChoice &choice : choices)
        m_types->addItem(linkWords({{}, choice.type, {}, {}}, choice.outgoing, language),
                         QStringList{choice.type, choice.outgoing ? QStringLiteral("out") : QString()});
    m_add->setEnabled(!choices.isEmpty());
    renewFields();
}

void LinkDialog::renewFields()
{
    QStringList properties;
    const QStringList choice = m_types->currentData().toStringList();
    const QString id = choice.value(0);
    if (const LinkType *type = Schema::builtIn().link(id))
        for (const PropertyType &property : type->properties)
            properties << property.id;
    m_fields->setProperties(id, properties);
}

void LinkDialog::accept()
{
    const QStringList choice = m_types->currentData().toStringList();
    if (choice.size() != 2 || !m_to.id.isValid() || !m_since->isReadable() || !m_until->isReadable())
        return;
    Statement tie;
    tie.property = tieProperty;
    tie.value = QStringLiteral("yes");
    QList<Statement> statements{tie};
    statements += m_fields->statements();
    for (Statement &statement : statements) {
        statement.grading = m_grading->grading();
        statement.handling = m_grading->handling();
        statement.validFrom = m_since->date();
        statement.validTo = m_until->date();
    }
    const bool outgoing = !choice[1].isEmpty();
    if (addLinkBetween(m_session, choice[0], outgoing ? m_from : m_to, outgoing ? m_to : m_from, statements))
        QDialog::accept();
}

} // namespace kluwen::ui

#include "ui/picture/provisionview.h"
#include "core/store/provisionstore.h"
#include "ui/base/casesession.h"
#include "ui/base/format.h"
#include "ui/base/tableview.h"
#include "ui/base/tr.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluwen::ui
{

namespace
{

/// Names of the subjects, the pseudonym behind the name where there was one.
QString subjectsText(const QList<store::ProvidedSubject> &subjects)
{
    constexpr qsizetype most = 12;
    QStringList names;
    for (const store::ProvidedSubject &subject : subjects) {
        if (names.size() == most) {
            names << UiTr::tr("%n more", nullptr, static_cast<int>(subjects.size() - most));
            break;
        }
        names << (subject.pseudonym.isEmpty() ? subject.name
                                              : QStringLiteral("%1 (%2)").arg(subject.name, subject.pseudonym));
    }
    return names.join(QStringLiteral("; "));
}

} // namespace

ProvisionView::ProvisionView(CaseSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_person(new QLineEdit(this)), m_since(new QComboBox(this)),
      m_table(new QTableWidget(0, 8, this)), m_state(new QLabel(this))
{
    resize(1100, 560);
    setAttribute(Qt::WA_DeleteOnClose);
    m_person->setClearButtonEnabled(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_person, 1);
    line->addWidget(m_since);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addWidget(m_state);
    makeReadable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_state->setWordWrap(true);
    connect(m_person, &QLineEdit::textChanged, this, &ProvisionView::fill);
    connect(m_since, &QComboBox::currentIndexChanged, this, &ProvisionView::fill);
    retranslate();
}

void ProvisionView::setPerson(const QString &words)
{
    m_person->setText(words);
}

void ProvisionView::fill()
{
    store::ProvisionFilter filter;
    filter.name = m_person->text().trimmed();
    if (const int years = m_since->currentData().toInt(); years > 0)
        filter.since = m_session.clock().now().addYears(-years);
    const auto found = store::ProvisionStore(m_session.caseFile()).find(filter);
    m_table->setRowCount(0);
    if (!found) {
        m_state->setText(found.error().text());
        return;
    }
    for (const store::Provision &provision : *found) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QStringList cells{momentText(provision.at, screenLanguage()),
                                provision.recipient.isEmpty() ? UiTr::tr("own team") : provision.recipientName,
                                provision.requester,
                                provision.description,
                                provision.ground,
                                provision.format,
                                provision.user,
                                subjectsText(provision.subjects)};
        for (int cell = 0; cell < cells.size(); ++cell) {
            auto *item = new QTableWidgetItem(cells[cell]);
            item->setToolTip(cells[cell]);
            m_table->setItem(row, cell, item);
        }
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), 260));
    m_state->setText(found->isEmpty() ? UiTr::tr("Nothing was provided.")
                                      : UiTr::tr("%n provision(s)", nullptr, static_cast<int>(found->size())));
}

void ProvisionView::retranslate()
{
    setWindowTitle(UiTr::tr("Register of Provisions"));
    m_table->setAccessibleName(windowTitle());
    m_person->setPlaceholderText(UiTr::tr("Person, organisation or pseudonym"));
    m_person->setAccessibleName(m_person->placeholderText());
    m_since->setAccessibleName(UiTr::tr("Period"));
    const QSignalBlocker quiet(m_since);
    const int chosen = std::max(0, m_since->currentIndex());
    m_since->clear();
    m_since->addItem(UiTr::tr("The last four years"), 4);
    m_since->addItem(UiTr::tr("The last year"), 1);
    m_since->addItem(UiTr::tr("All years"), 0);
    m_since->setCurrentIndex(chosen);
    m_table->setHorizontalHeaderLabels({UiTr::tr("Time"), UiTr::tr("Recipient"), UiTr::tr("Requester"),
                                        UiTr::tr("What"), UiTr::tr("Legal basis"), UiTr::tr("Format"), UiTr::tr("User"),
                                        UiTr::tr("Data on")});
    fill();
}

void ProvisionView::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kluwen::ui

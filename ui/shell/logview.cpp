#include "ui/shell/logview.h"
#include "core/store/log.h"
#include "ui/base/casesession.h"
#include "ui/base/format.h"
#include "ui/base/tableview.h"
#include "ui/base/tr.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluwen::ui
{

namespace
{

constexpr int pageSize = 500;

QString verbText(store::LogVerb verb)
{
    switch (verb) {
    case store::LogVerb::Collect:
        return UiTr::tr("collected");
    case store::LogVerb::Change:
        return UiTr::tr("changed");
    case store::LogVerb::Consult:
        return UiTr::tr("consulted");
    case store::LogVerb::Provide:
        return UiTr::tr("provided");
    case store::LogVerb::Combine:
        return UiTr::tr("combined");
    case store::LogVerb::Destroy:
        break;
    }
    return UiTr::tr("destroyed");
}

} // namespace

LogView::LogView(CaseSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_table(new QTableWidget(0, 5, this)), m_chain(new QLabel(this)),
      m_earlier(new QPushButton(this))
{
    resize(900, 560);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    m_chain->setWordWrap(true);
    column->addWidget(m_chain);
    column->addWidget(m_table);
    column->addWidget(m_earlier, 0, Qt::AlignLeft);
    makeReadable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_earlier, &QPushButton::clicked, this, [this] { read(m_first - 1); });
    retranslate();
}

void LogView::read(qint64 before)
{
    const qint64 after = std::max<qint64>(0, before - pageSize);
    const auto entries = m_session.caseFile().log().entries(after, static_cast<int>(before - after));
    if (!entries) {
        m_chain->setText(entries.error().message);
        return;
    }
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QStringList cells{momentText(entry->at, screenLanguage()), entry->user, verbText(entry->verb),
                                entry->subject, entry->detail};
        for (int cell = 0; cell < cells.size(); ++cell) {
            auto *item = new QTableWidgetItem(cells[cell]);
            item->setToolTip(cells[cell]); // a long one is shortened
            m_table->setItem(row, cell, item);
        }
    }
    m_first = after + 1;
    m_earlier->setVisible(after > 0);
    m_table->resizeColumnsToContents();
}

void LogView::retranslate()
{
    setWindowTitle(UiTr::tr("Log of Processing"));
    m_earlier->setText(UiTr::tr("Show Earlier Entries"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels(
        {UiTr::tr("Time"), UiTr::tr("User"), UiTr::tr("What"), UiTr::tr("Subject"), UiTr::tr("Details")});
    m_table->setRowCount(0);
    const auto count = m_session.caseFile().log().count();
    const auto broken = m_session.caseFile().log().firstBroken();
    if (count)
        read(*count);
    if (!broken)
        m_chain->setText(broken.error().message);
    else if (*broken == 0)
        m_chain->setText(UiTr::tr("%n entry(ies). The chain is whole: nothing was changed or left out.", nullptr,
                                  static_cast<int>(count.value_or(0))));
    else
        m_chain->setText(
            UiTr::tr("The chain is broken at entry %1: this entry or one before it was changed outside the "
                     "program.")
                .arg(*broken));
}

void LogView::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kluwen::ui

#include "ui/money/ratesbutton.h"
#include "core/base/datetime.h"
#include "ui/base/format.h"
#include "ui/base/prompt.h"
#include "ui/base/tr.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace kluwen::ui
{

RatesButton::RatesButton(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QToolButton(parent), m_table(CaseRates::of(session)), m_jobs(jobs), m_menu(new QMenu(this)),
      m_use(m_menu->addAction(QString())), m_clear(m_menu->addAction(QString())), m_choose(m_menu->addAction(QString()))
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    m_menu->insertSeparator(m_choose);
    connect(m_use, &QAction::triggered, this, &RatesButton::use);
    connect(m_clear, &QAction::triggered, this, &RatesButton::clear);
    connect(m_choose, &QAction::triggered, this, &RatesButton::fileRequested);
    connect(&m_table, &CaseRates::changed, this, &RatesButton::tableChanged);
    connect(&m_table, &CaseRates::refused, this, [this] { m_isLoading = false; });
    retranslate();
}

void RatesButton::ask(Prompt &prompt)
{
    const QString path = prompt.fileToOpen(UiTr::tr("Open exchange rates (eurofxref-hist.csv)"),
                                           UiTr::tr("Exchange rates (*.csv);;All files (*)"));
    if (!path.isEmpty())
        load(path);
}

void RatesButton::load(const QString &path)
{
    m_isLoading = true;
    m_table.load(m_jobs, path);
}

void RatesButton::tableChanged()
{
    m_isUsed = m_isUsed || m_isLoading;
    m_isLoading = false;
    retranslate();
    if (m_isUsed)
        Q_EMIT changed();
}

void RatesButton::use()
{
    if (m_isUsed || !isOffered())
        return;
    m_isUsed = true;
    retranslate();
    Q_EMIT changed();
}

void RatesButton::clear()
{
    if (!m_isUsed)
        return;
    m_isUsed = false;
    retranslate();
    Q_EMIT changed();
}

void RatesButton::setTarget(Currency currency)
{
    m_target = currency;
    retranslate();
}

SharedRates RatesButton::rates() const
{
    return m_isUsed ? m_table.table() : nullptr;
}

bool RatesButton::isOffered() const
{
    return m_table.table() != nullptr;
}

void RatesButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void RatesButton::retranslate()
{
    setText(m_isUsed ? UiTr::tr("All currencies") : UiTr::tr("One currency"));
    m_use->setText(m_target.isValid()
                       ? UiTr::tr("All currencies, converted into %1 at the day's rate").arg(m_target.letters())
                       : UiTr::tr("All currencies, converted at the day's rate"));
    m_use->setVisible(isOffered());
    m_use->setEnabled(!m_isUsed);
    m_clear->setText(UiTr::tr("One currency only"));
    m_clear->setEnabled(m_isUsed);
    m_choose->setText(UiTr::tr("Convert all currencies with a table of rates…"));
    if (!m_isUsed) {
        setToolTip(UiTr::tr("Count payments of all currencies, converted at the day's rate (eurofxref-hist.csv of the "
                            "European Central Bank)"));
        return;
    }
    const LoadedRates &rates = *m_table.table();
    const Language language = screenLanguage();
    setToolTip(UiTr::tr("Converted with %1, rates from %2 to %3")
                   .arg(rates.file, dateText(dateOfEpochDay(rates.table.firstDay()), language),
                        dateText(dateOfEpochDay(rates.table.lastDay()), language)));
}

} // namespace kluwen::ui

#include "ui/money/trailrates.h"
#include "core/base/datetime.h"
#include "ui/base/format.h"
#include "ui/base/prompt.h"
#include "ui/base/tr.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>

namespace kluwen::ui
{

TrailRates::TrailRates(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QToolButton(parent), m_session(session), m_jobs(jobs), m_menu(new QMenu(this)),
      m_choose(m_menu->addAction(QString())), m_clear(m_menu->addAction(QString()))
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    connect(m_choose, &QAction::triggered, this, &TrailRates::fileRequested);
    connect(m_clear, &QAction::triggered, this, &TrailRates::clear);
    retranslate();
}

void TrailRates::ask(Prompt &prompt)
{
    const QString path = prompt.fileToOpen(UiTr::tr("Open exchange rates (eurofxref-hist.csv)"),
                                           UiTr::tr("Exchange rates (*.csv);;All files (*)"));
    if (!path.isEmpty())
        load(path);
}

void TrailRates::load(const QString &path)
{
    if (m_job)
        m_job->cancel();
    const auto work = [path](Progress &) -> Result<SharedRates> {
        auto table = money::RateTable::fromFile(path);
        if (!table)
            return fail(table.error());
        return std::make_shared<const LoadedRates>(LoadedRates{std::move(*table), QFileInfo(path).fileName()});
    };
    m_job = m_jobs.start(UiTr::tr("Reading the exchange rates"), this, work, [this](const Result<SharedRates> &rates) {
        if (!rates) {
            Q_EMIT m_session.failed(rates.error());
            return;
        }
        m_rates = *rates;
        retranslate();
        Q_EMIT changed();
    });
}

void TrailRates::clear()
{
    if (!m_rates)
        return;
    m_rates = nullptr;
    retranslate();
    Q_EMIT changed();
}

void TrailRates::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void TrailRates::retranslate()
{
    setText(m_rates ? UiTr::tr("All currencies") : UiTr::tr("One currency"));
    m_choose->setText(UiTr::tr("Convert all currencies with a table of rates…"));
    m_clear->setText(UiTr::tr("Follow one currency only"));
    m_clear->setEnabled(m_rates != nullptr);
    if (!m_rates) {
        setToolTip(UiTr::tr("Follow payments of all currencies, converted at the day's rate (eurofxref-hist.csv of the "
                            "European Central Bank)"));
        return;
    }
    const Language language = screenLanguage();
    setToolTip(UiTr::tr("Converted with %1, rates from %2 to %3")
                   .arg(m_rates->file, dateText(dateOfEpochDay(m_rates->table.firstDay()), language),
                        dateText(dateOfEpochDay(m_rates->table.lastDay()), language)));
}

} // namespace kluwen::ui

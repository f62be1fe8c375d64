#include "ui/money/taintpanel.h"
#include "ui/base/casesession.h"
#include "ui/base/format.h"
#include "ui/base/rendering.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/money/charts/chartfile.h"
#include "ui/money/charts/chartstyle.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScatterSeries>
#include <QToolButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

TaintPanel::TaintPanel(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_accountLabel(new QLabel(this)), m_accounts(new QComboBox(this)),
      m_export(new QToolButton(this)), m_view(new QChartView(new QChart, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(12, 6, 12, 2);
    head->addWidget(m_accountLabel);
    head->addWidget(m_accounts);
    head->addStretch();
    head->addWidget(m_export);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    m_accountLabel->setBuddy(m_accounts);
    m_accounts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    connect(m_accounts, &QComboBox::activated, this, &TaintPanel::draw);
    connect(m_export, &QToolButton::clicked, this, &TaintPanel::exportRequested);
    setTheme(Theme::light());
    retranslate();
}

void TaintPanel::setAnswer(std::shared_ptr<const TrailAnswer> answer)
{
    m_answer = std::move(answer);
    fillAccounts();
    draw();
}

void TaintPanel::fillAccounts()
{
    constexpr size_t most = 200; // a list to choose from
    m_accounts->clear();
    if (!m_answer)
        return;
    const NamedLedger &ledger = *m_answer->ledger;
    for (size_t i = 0; i < std::min(m_answer->trace.targets.size(), most); ++i) {
        const money::AccountIndex account = m_answer->trace.targets[i].account;
        if (account >= 0)
            m_accounts->addItem(ledger.names.value(ledger.ledger.accounts[static_cast<size_t>(account)]), account);
    }
}

void TaintPanel::showAccount(money::AccountIndex account)
{
    const int at = m_accounts->findData(account);
    if (at < 0)
        return;
    m_accounts->setCurrentIndex(at);
    draw();
}

void TaintPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_export->setIcon(symbolIcon(QStringLiteral("export"), theme));
    draw();
}

void TaintPanel::draw()
{
    const QVariant account = m_accounts->currentData();
    m_curve = m_answer && account.isValid() ? taintCurve(*m_answer, account.toInt()) : TaintCurve();
    QChart &chart = *m_view->chart();
    fillTaintChart(chart, m_curve, m_theme, screenLanguage());
    m_view->setBackgroundBrush(m_theme.canvas);
    m_view->setAccessibleName(plainTitle(chart));
    m_export->setEnabled(!m_curve.points.empty());
    for (QAbstractSeries *series : chart.series())
        if (auto *dots = qobject_cast<QScatterSeries *>(series))
            connect(dots, &QScatterSeries::clicked, this, &TaintPanel::choosePoint);
}

void TaintPanel::choosePoint(const QPointF &point)
{
    for (const TaintCurve::Point &each : m_curve.points)
        if (qFuzzyCompare(dayPlace(each.day), point.x()))
            m_session.selection().setPayments(QSet<PaymentId>(each.payments.begin(), each.payments.end()));
}

Result<void> TaintPanel::exportTo(const QString &path) const
{
    return renderToFile(path, {1200, 620}, [this](QPainter &painter, const QRectF &target) {
        paintChart(painter, target, [this](QChart &chart, const Theme &theme) {
            fillTaintChart(chart, m_curve, theme, screenLanguage());
        });
    });
}

void TaintPanel::exportWith(Prompt &prompt)
{
    const QString path = prompt.fileToSave(UiTr::tr("Export the chart"), UiTr::tr("followed-money.pdf"),
                                           UiTr::tr("Pictures (*.pdf *.svg *.png)"));
    if (path.isEmpty())
        return;
    if (const auto written = exportTo(path); !written)
        Q_EMIT m_session.failed(written.error());
}

void TaintPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TaintPanel::retranslate()
{
    m_accountLabel->setText(UiTr::tr("Account"));
    m_accounts->setAccessibleName(UiTr::tr("Account"));
    m_export->setToolTip(UiTr::tr("Export as picture"));
    m_export->setAccessibleName(m_export->toolTip());
    draw();
}

} // namespace kluwen::ui

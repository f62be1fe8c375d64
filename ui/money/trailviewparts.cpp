#include "ui/base/emptystate.h"
#include "ui/base/tr.h"
#include "ui/money/dayfield.h"
#include "ui/money/ratesbutton.h"
#include "ui/money/trailcanvas.h"
#include "ui/money/traillimits.h"
#include "ui/money/trailopenings.h"
#include "ui/money/trailtables.h"
#include "ui/money/trailview.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

// How the view is laid out, and what its parts are called.

void TrailView::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(4);
    auto *title = new QHBoxLayout;
    title->addWidget(m_name, 1);
    title->addWidget(m_useSelected);
    title->addWidget(m_usePayments);
    title->addWidget(m_export);
    head->addLayout(title);
    head->addWidget(m_finding);
    auto *tools = new QHBoxLayout;
    layOutTools(*tools);
    head->addLayout(tools);
    m_name->setProperty("heading", true);
    m_finding->setWordWrap(true);
    m_finding->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_diagram->setWidget(m_canvas);
    m_diagram->setWidgetResizable(true);
    m_diagram->setFrameShape(QFrame::NoFrame);
    m_diagram->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_diagram->verticalScrollBar(), &QScrollBar::valueChanged, m_canvas, qOverload<>(&QWidget::update));
    m_diagram->setMinimumHeight(96);
    m_parts->addWidget(m_diagram);
    m_parts->addWidget(m_tables);
    m_tables->setMinimumHeight(104); // of what a low window leaves, the panel shows the table first
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({700, 240});
    m_parts->setChildrenCollapsible(false);
    column->addWidget(m_head);
    column->addWidget(m_parts, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_canvas);
}

void TrailView::layOutTools(QBoxLayout &row)
{
    row.setSpacing(8);
    row.addWidget(m_direction);
    row.addWidget(m_ruleLabel);
    row.addWidget(m_rule);
    row.addWidget(m_currency);
    row.addWidget(m_rates);
    row.addStretch();
    row.addWidget(m_since);
    row.addWidget(m_until);
    row.addWidget(m_openings);
    row.addWidget(m_limits);
    m_ruleLabel->setBuddy(m_rule);
    for (QComboBox *box : {m_direction, m_rule, m_currency})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_currency->hide();
    m_rates->hide();
}

void TrailView::fillCurrencies(const NamedLedger &ledger)
{
    m_currency->clear();
    for (const Currency currency : ledger.currencies)
        m_currency->addItem(currency.letters(), currency.code);
    m_currency->setCurrentIndex(m_currency->findData(ledger.ledger.currency.code));
    m_currency->setVisible(ledger.currencies.size() > 1);
    m_rates->setTarget(ledger.ledger.currency);
    m_rates->setVisible(ledger.currencies.size() > 1);
}

void TrailView::fillCombos()
{
    const int direction = std::max(0, m_direction->currentIndex());
    m_direction->clear();
    m_direction->addItem(UiTr::tr("Where it went"));
    m_direction->addItem(UiTr::tr("Where it came from"));
    m_direction->setCurrentIndex(direction);
    m_rule->clear();
    for (size_t i = 0; i < allRules.size(); ++i) {
        m_rule->addItem(ruleName(allRules[i]));
        m_rule->setItemData(static_cast<int>(i), ruleExplanation(allRules[i]), Qt::ToolTipRole);
        if (allRules[i] == m_question.rule)
            m_rule->setCurrentIndex(static_cast<int>(i));
    }
}

void TrailView::retranslate()
{
    setAccessibleName(UiTr::tr("Money trail"));
    m_ruleLabel->setText(UiTr::tr("Calculation &rule"));
    m_rule->setAccessibleName(UiTr::tr("Calculation rule"));
    m_direction->setAccessibleName(UiTr::tr("Direction"));
    m_currency->setAccessibleName(UiTr::tr("Currency"));
    m_useSelected->setText(UiTr::tr("Follow the selected account"));
    m_export->setToolTip(UiTr::tr("Export as picture"));
    m_export->setAccessibleName(m_export->toolTip());
    m_since->retranslate();
    m_until->retranslate();
    m_canvas->renew();
    selectionChanged();
    showState();
}

} // namespace kluwen::ui

#include "ui/chart/charttabs.h"

#include "ui/base/recordmime.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"

#include <QDropEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

namespace kluwen::ui
{

ChartTabs::ChartTabs(QWidget *parent)
    : QWidget(parent), m_bar(new QTabBar(this)), m_add(new QToolButton(this)), m_name(new QLineEdit(m_bar))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(2);
    row->addWidget(m_bar);
    row->addWidget(m_add);
    row->addStretch(1);
    m_bar->setDocumentMode(true);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAcceptDrops(true);
    m_bar->setContextMenuPolicy(Qt::CustomContextMenu);
    m_bar->installEventFilter(this);
    m_add->setAutoRaise(true);
    m_name->hide();
    m_name->installEventFilter(this);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int tab) {
        m_current = chartAt(tab);
        Q_EMIT chosen(m_current);
    });
    connect(m_bar, &QTabBar::tabBarDoubleClicked, this, &ChartTabs::startRename);
    connect(m_bar, &QTabBar::customContextMenuRequested, this, &ChartTabs::showMenu);
    connect(m_add, &QToolButton::clicked, this, &ChartTabs::newAsked);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { endRename(true); });
    retranslate();
}

void ChartTabs::addRight(QWidget *widget)
{
    layout()->addWidget(widget);
}

void ChartTabs::setCharts(const QList<store::Chart> &charts, ChartId current)
{
    m_charts = charts;
    if (m_charts.isEmpty())
        m_charts << store::Chart{}; // the case has no chart yet: the whole case shows itself
    m_current = current;
    fill();
}

void ChartTabs::fill()
{
    const QSignalBlocker quiet(m_bar);
    endRename(false);
    while (m_bar->count() > m_charts.size())
        m_bar->removeTab(m_bar->count() - 1);
    while (m_bar->count() < m_charts.size())
        m_bar->addTab(QString());
    int current = 0;
    for (int tab = 0; tab < m_bar->count(); ++tab) {
        const QString &title = m_charts[tab].title;
        m_bar->setTabText(tab, tab == 0 && title.isEmpty()
                                   ? UiTr::tr("Whole Case")
                                   : QString(title).replace(QLatin1Char('&'), QLatin1String("&&")));
        if (m_current.isValid() && m_charts[tab].id == m_current)
            current = tab;
    }
    m_bar->setCurrentIndex(current);
}

ChartId ChartTabs::chartAt(int tab) const
{
    return tab > 0 && tab < m_charts.size() ? m_charts[tab].id : ChartId();
}

void ChartTabs::step(int by)
{
    const int count = m_bar->count();
    if (count > 1)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
}

void ChartTabs::setEditable(bool editable)
{
    m_isEditable = editable;
    m_add->setEnabled(editable);
}

void ChartTabs::startRename()
{
    const int tab = m_bar->currentIndex();
    if (!m_isEditable || !chartAt(tab).isValid())
        return; // the whole case is called what it is
    m_renaming = tab;
    m_name->setText(m_charts[tab].title);
    m_name->setGeometry(m_bar->tabRect(tab).adjusted(4, 3, -4, -3));
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ChartTabs::endRename(bool keep)
{
    const int tab = m_renaming;
    if (tab < 0)
        return;
    m_renaming = -1;
    const bool hadFocus = m_name->hasFocus();
    m_name->hide();
    if (hadFocus)
        m_bar->setFocus(Qt::OtherFocusReason);
    const QString title = m_name->text().simplified();
    if (keep && !title.isEmpty() && title != m_charts[tab].title)
        Q_EMIT renamed(m_charts[tab].id, title);
}

void ChartTabs::showMenu(QPoint at)
{
    const int tab = m_bar->tabAt(at) >= 0 ? m_bar->tabAt(at) : m_bar->currentIndex();
    m_bar->setCurrentIndex(tab);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ChartId chart = chartAt(tab);
    const auto add = [&](const QString &text, bool enabled, auto &&slot) {
        menu->addAction(text, this, slot)->setEnabled(enabled && m_isEditable);
    };
    add(UiTr::tr("&New chart"), true, [this] { Q_EMIT newAsked(); });
    add(UiTr::tr("&Duplicate"), true, [this, chart] { Q_EMIT duplicateAsked(chart); });
    add(UiTr::tr("&Rename"), chart.isValid(), [this] { startRename(); });
    add(UiTr::tr("De&lete"), chart.isValid(), [this, chart] { Q_EMIT removeAsked(chart); });
    menu->popup(m_bar->mapToGlobal(at));
}

void ChartTabs::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        startRename();
    else if (event->key() == Qt::Key_Delete && m_isEditable && chartAt(m_bar->currentIndex()).isValid())
        Q_EMIT removeAsked(chartAt(m_bar->currentIndex()));
    else
        QWidget::keyPressEvent(event);
}

bool ChartTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name) {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            endRename(false);
            return true;
        }
        return false;
    }
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop)
        return takeDrag(event);
    return QWidget::eventFilter(watched, event);
}

bool ChartTabs::takeDrag(QEvent *event)
{
    auto *drop = static_cast<QDropEvent *>(event); // base of enter and move too
    const QList<RecordId> records = recordsOfMime(drop->mimeData());
    if (records.isEmpty() || !m_isEditable) {
        event->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    event->accept();
    const int tab = m_bar->tabAt(drop->position().toPoint());
    if (event->type() == QEvent::Drop && tab >= 0)
        Q_EMIT dropped(chartAt(tab), records);
    return true;
}

void ChartTabs::setTheme(const Theme &theme)
{
    m_add->setIcon(symbolIcon(QStringLiteral("new"), theme));
}

void ChartTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

void ChartTabs::retranslate()
{
    m_bar->setAccessibleName(UiTr::tr("Charts of the case"));
    m_add->setToolTip(UiTr::tr("New chart"));
    m_add->setAccessibleName(UiTr::tr("New chart"));
    m_name->setAccessibleName(UiTr::tr("Name of the chart"));
}

} // namespace kluwen::ui

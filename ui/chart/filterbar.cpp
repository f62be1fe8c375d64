#include "ui/chart/filterbar.h"

#include "core/model/schema.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/chart/legend.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace kluwen::ui
{

namespace
{

using Money = graph::NetworkFilter::Money;

QString familyOfLink(const QString &type)
{
    const LinkType *link = Schema::builtIn().link(type);
    return link ? link->family : type;
}

QString sentenceStart(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// A menu that stays open while several entries are switched.
class LastingMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = activeAction();
        if (action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_moneyLabel(new QLabel(this)), m_money(new QComboBox(this)), m_things(new QToolButton(this)),
      m_links(new QToolButton(this)), m_thingMenu(makeMenu(m_things)), m_linkMenu(makeMenu(m_links)),
      m_gradingLabel(new QLabel(this)), m_grading(new QComboBox(this)), m_hasPeriod(new QCheckBox(this)),
      m_since(new QDateEdit(this)), m_until(new QDateEdit(this)), m_modeLabel(new QLabel(this)),
      m_mode(new QComboBox(this)), m_reset(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    m_moneyLabel->setBuddy(m_money);
    m_modeLabel->setBuddy(m_mode);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    m_gradingLabel->setBuddy(m_grading);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_moneyLabel, m_money, m_things, m_links, m_gradingLabel, m_grading,
                                          m_hasPeriod, m_since, m_until, m_modeLabel, m_mode})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_reset);
    for (QDateEdit *date : {m_since, m_until}) {
        date->setCalendarPopup(true);
        date->setEnabled(false);
        connect(date, &QDateEdit::dateChanged, this, &FilterBar::changed);
    }
    m_reset->setAutoRaise(true);
    m_reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reset->hide();
    connect(this, &FilterBar::changed, this, [this] { m_reset->setVisible(!(filter() == graph::NetworkFilter())); });
    connect(m_money, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    connect(m_grading, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    connect(m_hasPeriod, &QCheckBox::toggled, this, [this](bool on) {
        m_since->setEnabled(on);
        m_until->setEnabled(on);
        Q_EMIT changed();
    });
    connect(m_reset, &QToolButton::clicked, this, &FilterBar::reset);
    retranslate();
}

QMenu *FilterBar::makeMenu(QToolButton *button)
{
    auto *menu = new LastingMenu(button);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return menu;
}

void FilterBar::retranslate()
{
    const QSignalBlocker quietMoney(m_money);
    const QSignalBlocker quietGrading(m_grading);
    const QSignalBlocker quietMode(m_mode);
    m_modeLabel->setText(UiTr::tr("&The rest"));
    m_mode->setAccessibleName(UiTr::tr("What happens to things that do not pass the filter"));
    fillModes();
    m_moneyLabel->setText(UiTr::tr("&Money"));
    m_gradingLabel->setText(UiTr::tr("&Grading"));
    m_hasPeriod->setText(UiTr::tr("Per&iod"));
    m_hasPeriod->setToolTip(UiTr::tr("Only payments in this period"));
    m_since->setAccessibleName(UiTr::tr("First day of the period"));
    m_until->setAccessibleName(UiTr::tr("Last day of the period"));
    m_reset->setText(UiTr::tr("Show everything"));
    m_money->setAccessibleName(UiTr::tr("How payments are shown"));
    fillMoney();
    fillGradings();
    setInUse(m_thingTypes, m_linkTypes);
}

void FilterBar::fillMoney()
{
    const int index = std::max(m_money->currentIndex(), 0);
    m_money->clear();
    m_money->addItem(UiTr::tr("per account"), static_cast<int>(Money::PerAccount));
    m_money->addItem(UiTr::tr("per holder"), static_cast<int>(Money::PerHolder));
    m_money->addItem(UiTr::tr("not shown"), static_cast<int>(Money::None));
    m_money->setCurrentIndex(index);
}

void FilterBar::fillModes()
{
    const int index = std::max(m_mode->currentIndex(), 0);
    m_mode->clear();
    m_mode->addItem(UiTr::tr("hide"), static_cast<int>(FilterMode::Hide));
    m_mode->addItem(UiTr::tr("show in grey"), static_cast<int>(FilterMode::Grey));
    m_mode->addItem(UiTr::tr("keep, and select what passes"), static_cast<int>(FilterMode::Select));
    m_mode->setCurrentIndex(index);
}

FilterMode FilterBar::mode() const
{
    return static_cast<FilterMode>(m_mode->currentData().toInt());
}

void FilterBar::setChosen(const graph::NetworkFilter &filter, FilterMode mode)
{
    const QSignalBlocker quiet(this);
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(mode)));
    m_money->setCurrentIndex(m_money->findData(static_cast<int>(filter.money)));
    const int grading = m_grading->findData(filter.minimum.toText());
    m_grading->setCurrentIndex(std::max(grading, 0));
    m_hasPeriod->setChecked(filter.since.isValid() || filter.until.isValid());
    if (filter.since.isValid())
        m_since->setDate(filter.since);
    if (filter.until.isValid())
        m_until->setDate(filter.until);
    m_pending = filter;
    if (!m_thingTypes.isEmpty())
        applyPending();
}

/// Ticks the types that the filter names; a set that is empty means everything.
void FilterBar::applyPending()
{
    if (!m_pending)
        return;
    const graph::NetworkFilter wanted = *std::exchange(m_pending, std::nullopt);
    const QSignalBlocker quiet(this);
    const auto things = m_thingMenu->actions();
    for (QAction *action : things)
        action->setChecked(wanted.thingTypes.isEmpty() || wanted.thingTypes.contains(action->data().toString()));
    QSet<QString> families;
    for (const QString &type : wanted.linkTypes)
        families.insert(familyOfLink(type));
    const auto links = m_linkMenu->actions();
    for (QAction *action : links)
        action->setChecked(wanted.linkTypes.isEmpty() || families.contains(action->data().toString()));
    showCounts();
}

void FilterBar::fillGradings()
{
    const int index = std::max(m_grading->currentIndex(), 0);
    m_grading->clear();
    m_grading->addItem(UiTr::tr("any"), QStringLiteral("X4"));
    for (const char *grading : {"A1", "B2", "C3"})
        m_grading->addItem(UiTr::tr("at least %1").arg(QLatin1String(grading)), QLatin1String(grading));
    m_grading->setCurrentIndex(index);
    m_grading->setAccessibleName(UiTr::tr("Lowest grading of the links shown"));
}

void FilterBar::fillMenu(QMenu *menu, const QMap<QString, QString> &entries)
{
    const QStringList off = unchecked(menu);
    menu->clear();
    // Sorted by what is read, kept by id.
    QList<std::pair<QString, QString>> sorted;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
        sorted << std::pair(entry.value(), entry.key());
    std::sort(sorted.begin(), sorted.end());
    for (const auto &[text, id] : sorted) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(id);
        action->setChecked(!off.contains(id));
        connect(action, &QAction::toggled, this, [this] {
            showCounts();
            Q_EMIT changed();
        });
    }
    menu->setEnabled(!sorted.isEmpty());
    showCounts();
}

QStringList FilterBar::unchecked(const QMenu *menu)
{
    QStringList off;
    const auto actions = menu->actions();
    for (const QAction *action : actions)
        if (action->isCheckable() && !action->isChecked())
            off << action->data().toString();
    return off;
}

void FilterBar::showCounts()
{
    const auto show = [](QToolButton *button, const QMenu *menu, const QString &all, const QString &some) {
        const auto total = menu->actions().size();
        const auto off = unchecked(menu).size();
        button->setText(off == 0 ? all : some.arg(total - off).arg(total));
        button->setEnabled(total > 0);
    };
    show(m_things, m_thingMenu, UiTr::tr("All things"), UiTr::tr("Things: %1 of %2"));
    show(m_links, m_linkMenu, UiTr::tr("All links"), UiTr::tr("Links: %1 of %2"));
}

void FilterBar::setInUse(const QStringList &thingTypes, const QStringList &linkTypes)
{
    m_thingTypes = thingTypes;
    m_linkTypes = linkTypes;
    const Language language = screenLanguage();
    QMap<QString, QString> things;
    for (const QString &type : thingTypes) {
        const ThingType *known = Schema::builtIn().thing(type);
        things.insert(type, sentenceStart(known ? known->plural.in(language) : type));
    }
    fillMenu(m_thingMenu, things);
    QMap<QString, QString> families;
    for (const QString &type : linkTypes)
        families.insert(familyOfLink(type), sentenceStart(tieFamilyText(familyOfLink(type), language)));
    fillMenu(m_linkMenu, families);
    if (!thingTypes.isEmpty())
        applyPending();
}

void FilterBar::setPeriod(QDate first, QDate last)
{
    const QSignalBlocker quietSince(m_since);
    const QSignalBlocker quietUntil(m_until);
    for (QWidget *part : std::initializer_list<QWidget *>{m_hasPeriod, m_since, m_until})
        part->setVisible(first.isValid()); // a period of no payments means nothing
    if (!m_hasPeriod->isChecked() && first.isValid()) {
        m_since->setDate(first);
        m_until->setDate(last);
    }
}

void FilterBar::setMoney(Money money)
{
    m_money->setCurrentIndex(m_money->findData(static_cast<int>(money)));
}

void FilterBar::setTheme(const Theme &theme)
{
    m_reset->setIcon(symbolIcon(QStringLiteral("filter"), theme));
}

graph::NetworkFilter FilterBar::filter() const
{
    graph::NetworkFilter filter;
    filter.money = static_cast<Money>(m_money->currentData().toInt());
    filter.minimum = Grading::fromText(m_grading->currentData().toString());
    if (m_hasPeriod->isChecked()) {
        filter.since = m_since->date();
        filter.until = m_until->date();
    }
    if (m_pending) {
        filter.thingTypes = m_pending->thingTypes;
        filter.linkTypes = m_pending->linkTypes;
        return filter;
    }
    // An empty set means everything, so a set is only named where something is off.
    const QStringList offThings = unchecked(m_thingMenu);
    if (!offThings.isEmpty()) {
        for (const QString &type : m_thingTypes)
            if (!offThings.contains(type))
                filter.thingTypes.insert(type);
        if (filter.thingTypes.isEmpty())
            filter.thingTypes.insert(QStringLiteral("none"));
    }
    const QStringList offFamilies = unchecked(m_linkMenu);
    if (!offFamilies.isEmpty()) {
        for (const QString &type : m_linkTypes)
            if (!offFamilies.contains(familyOfLink(type)))
                filter.linkTypes.insert(type);
        if (filter.linkTypes.isEmpty())
            filter.linkTypes.insert(QStringLiteral("none"));
    }
    return filter;
}

void FilterBar::reset()
{
    {
        const QSignalBlocker quiet(this);
        m_money->setCurrentIndex(0);
        m_grading->setCurrentIndex(0);
        m_hasPeriod->setChecked(false);
        m_mode->setCurrentIndex(0);
        for (QMenu *menu : {m_thingMenu, m_linkMenu}) {
            const auto actions = menu->actions();
            for (QAction *action : actions)
                action->setChecked(true);
        }
    }
    Q_EMIT changed();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kluwen::ui

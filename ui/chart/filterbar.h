#pragma once
#include "core/graph/networkbuilder.h"
#include "ui/base/theme.h"
#include "ui/chart/chartcontents.h"
#include <optional>
#include <QMap>
#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QMenu;
class QToolButton;

namespace kluwen::ui
{

/// What of the case is on the chart: money, types of things, families of links, grading, period.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] graph::NetworkFilter filter() const;
    [[nodiscard]] FilterMode mode() const;
    void setChosen(const graph::NetworkFilter &filter, FilterMode mode); ///< without changed()
    void setMoney(graph::NetworkFilter::Money money);
    void setTheme(const Theme &theme);
    /// Which types and families the case has, so that nothing is offered that is not there.
    void setInUse(const QStringList &thingTypes, const QStringList &linkTypes);
    void setPeriod(QDate first, QDate last); ///< of the case's payments, as the ends of the date fields
    void reset();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillMoney();
    void fillModes();
    void applyPending();
    void fillGradings();
    QMenu *makeMenu(QToolButton *button);
    void fillMenu(QMenu *menu, const QMap<QString, QString> &entries);
    [[nodiscard]] static QStringList unchecked(const QMenu *menu);
    void showCounts();

    QLabel *m_moneyLabel;
    QComboBox *m_money;
    QToolButton *m_things;
    QToolButton *m_links;
    QMenu *m_thingMenu;
    QMenu *m_linkMenu;
    QLabel *m_gradingLabel;
    QComboBox *m_grading;
    QCheckBox *m_hasPeriod;
    QDateEdit *m_since;
    QDateEdit *m_until;
    QLabel *m_modeLabel;
    QComboBox *m_mode;
    QToolButton *m_reset;
    std::optional<graph::NetworkFilter> m_pending; ///< its types wait until the types in use are known
    QStringList m_thingTypes;
    QStringList m_linkTypes;
};

} // namespace kluwen::ui

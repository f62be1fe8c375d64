#pragma once
#include "ui/base/casesession.h"
#include "ui/base/prompt.h"
#include "ui/base/theme.h"
#include <QPointF>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace kluwen::ui
{

class ChartView;

/// The types of things to put on the chart by hand: drag one onto the chart, or choose one and click where it should
/// stand. Its name is asked for; thing, name and place are one undoable step.
class TypePalette : public QWidget
{
    Q_OBJECT
public:
    TypePalette(CaseSession &session, Prompt &prompt, ChartView &chart, QWidget *parent = nullptr);

    /// Asks for the name and adds the thing there, in scene units. Invalid where nothing was added.
    RecordId place(const QString &type, QPointF at);
    void choose(const QString &type); ///< the next click on the chart places one; empty = none
    [[nodiscard]] const QString &chosen() const { return m_chosen; }

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    CaseSession &m_session;
    Prompt &m_prompt;
    ChartView &m_chart;
    Theme m_theme = Theme::light();
    QLabel *m_hint;
    QListWidget *m_list;
    QString m_chosen;
};

} // namespace kluwen::ui

#pragma once
#include "ui/base/casesession.h"
#include "ui/chart/stylerules.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace kluwen::ui
{

/// The rules by which things and links get colour, size, width and badges. What is chosen is stored in the case as one
/// undoable step, and so seen on the chart; the legend of the chart tells what it means.
class StylePanel : public QWidget
{
    Q_OBJECT
public:
    explicit StylePanel(CaseSession &session, QWidget *parent = nullptr);

    [[nodiscard]] StyleRules rules() const;
    void setRules(const StyleRules &rules); ///< as if chosen by hand

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        StyleChannel channel;
        QLabel *name;
        QComboBox *measure;
        QComboBox *property;
    };
    void showRules(const StyleRules &rules);
    void showStored();
    void store();
    void fill(const Row &row) const;
    void fillProperties(const Row &row) const;
    void renewRows();
    void retranslate();

    CaseSession &m_session;
    QList<Row> m_rows;
    QLabel *m_hint;
    QPushButton *m_clear;
    bool m_isShowing = false;
};

} // namespace kluwen::ui

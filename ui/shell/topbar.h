#pragma once
#include "ui/base/theme.h"
#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;

namespace kluwen::ui
{

/// The strip above the work: the way to everything (Ctrl+K), which case this is, as of when, and its marking.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setCase(const QString &title, const QString &marking, QDate asOf, bool isReadOnly); ///< empty title = no case

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

Q_SIGNALS:
    void searchRequested();
    void markingRequested(); ///< to change what is printed on every page

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_search;
    QLabel *m_title;
    QLabel *m_asOf;
    QLabel *m_readOnly;
    QPushButton *m_marking;
    QString m_caseTitle;
    QDate m_date;
    bool m_isReadOnly = false;
};

} // namespace kluwen::ui

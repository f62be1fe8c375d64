#pragma once
#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace kluwen::ui
{

class CaseSession;

/// The log of processing (Wpg art. 32a), the latest entries first, with the word of its chain.
class LogView : public QDialog
{
    Q_OBJECT
public:
    LogView(CaseSession &session, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void read(qint64 before); ///< the page of entries up to this id
    CaseSession &m_session;
    QTableWidget *m_table;
    QLabel *m_chain;
    QPushButton *m_earlier;
    qint64 m_first = 0; ///< id of the earliest entry shown
};

} // namespace kluwen::ui

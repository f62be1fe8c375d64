#pragma once
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace kluwen::ui
{

class CaseSession;

/// The register of provisions: what was provided to whom, when and on which ground; "who received data on this person
/// in the last four years" (Wpg art. 25).
class ProvisionView : public QDialog
{
    Q_OBJECT
public:
    ProvisionView(CaseSession &session, QWidget *parent = nullptr);

    void setPerson(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    CaseSession &m_session;
    QLineEdit *m_person;
    QComboBox *m_since;
    QTableWidget *m_table;
    QLabel *m_state;
};

} // namespace kluwen::ui

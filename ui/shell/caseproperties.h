#pragma once
#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kluwen::ui
{

class CaseSession;

/// What is printed on every page of this case: its title, its marking and what it is processed for.
class CaseProperties : public QDialog
{
    Q_OBJECT
public:
    CaseProperties(CaseSession &session, QWidget *parent);

Q_SIGNALS:
    void saved();

private:
    void save();

    CaseSession &m_session;
    QLineEdit *m_title;
    QComboBox *m_marking;
    QPlainTextEdit *m_purpose;
};

} // namespace kluwen::ui

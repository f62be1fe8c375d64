#pragma once
#include "ui/base/casesession.h"
#include <QDialog>

class QComboBox;
class QPushButton;

namespace kluwen::ui
{

class GradingFields;
class StatementFields;

/// Adds a thing: its type, what names and identifies it, and how sure that is.
class NewThingDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewThingDialog(CaseSession &session, QWidget *parent = nullptr);

    void chooseType(const QString &type);
    [[nodiscard]] StatementFields &fields() { return *m_fields; }
    void accept() override; ///< adds the thing; stays open where that failed

private:
    void fillTypes();
    void renewFields();

    CaseSession &m_session;
    QComboBox *m_type;
    StatementFields *m_fields;
    GradingFields *m_grading;
    QPushButton *m_add;
};

} // namespace kluwen::ui

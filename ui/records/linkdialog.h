#pragma once
#include "core/model/thing.h"
#include "ui/base/casesession.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kluwen::ui
{

class GradingFields;
class PartialDateField;
class StatementFields;

/// Links two things: the other end, searched for, and the kind of link among those the schema allows between the two.
class LinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// An invalid `to` is searched for.
    LinkDialog(CaseSession &session, RecordId from, RecordId to, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &search() { return *m_search; }
    [[nodiscard]] QListWidget &found() { return *m_found; }
    [[nodiscard]] QComboBox &types() { return *m_types; } ///< data: index into what is allowed
    [[nodiscard]] StatementFields &fields() { return *m_fields; }
    void find(const QString &text); ///< without waiting for more letters
    void accept() override;         ///< adds the link; stays open where that failed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void chooseOther(RecordId other);
    void renewTypes();
    void renewFields();
    void showEnds();

    CaseSession &m_session;
    Thing m_from;
    Thing m_to;
    QLabel *m_ends;
    QLineEdit *m_search;
    QListWidget *m_found;
    QComboBox *m_types;
    StatementFields *m_fields;
    GradingFields *m_grading;
    PartialDateField *m_since;
    PartialDateField *m_until;
    QPushButton *m_add;
};

} // namespace kluwen::ui

#pragma once
#include "core/model/schema.h"
#include "core/model/statement.h"
#include <QFrame>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace kluwen::ui
{

class GradingFields;
class PartialDateField;
class ValueEditor;

/// The fields of one statement: value, grading, handling, source and period, with what the check says while typing.
class StatementForm : public QFrame
{
    Q_OBJECT
public:
    /// A form for a statement about a thing or link of that type.
    StatementForm(const QString &type, const QList<Source> &sources, QWidget *parent = nullptr);

    /// To change this one; its property is fixed.
    void edit(const Statement &statement);
    /// To add one about the subject; the property can be chosen.
    void add(RecordId subject);

    /// The statement as the fields say it. An invalid source means "entered by hand".
    [[nodiscard]] Statement statement() const;
    [[nodiscard]] bool isComplete() const; ///< there is a value, and the dates are dates
    [[nodiscard]] bool isChanged() const;  ///< the fields say something else than when it was opened
    [[nodiscard]] ValueEditor *valueEditor() const { return m_value; }
    [[nodiscard]] GradingFields *grading() const { return m_grading; }
    void chooseProperty(const QString &property);
    void save();         ///< as the button does
    void takeKeyboard(); ///< to the property where it can be chosen, else to the value

Q_SIGNALS:
    void saved();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fillProperties();
    void fillSources(const QList<Source> &sources);
    void renewValueEditor();
    void showVerdict();

    QString m_type;
    Statement m_statement; ///< what the fields do not show is kept
    Statement m_opened;    ///< as the fields said it when the form was opened
    QString m_openedRaw;
    QFormLayout *m_rows;
    QComboBox *m_property;
    QLabel *m_propertyLabel;
    QWidget *m_place; ///< holds the value editor
    ValueEditor *m_value = nullptr;
    QLabel *m_verdict;
    GradingFields *m_grading;
    QComboBox *m_source;
    PartialDateField *m_from;
    PartialDateField *m_to;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace kluwen::ui

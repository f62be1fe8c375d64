#pragma once
#include "core/model/schema.h"
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kluwen::ui
{

/// The field for one value of a property: a line, several lines, or a choice, by the kind of value.
class ValueEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ValueEditor(const PropertyType *property, QWidget *parent = nullptr); ///< null = plain text

    void setValue(const QString &stored); ///< the neutral text of a statement
    /// What was typed or chosen: a code's id where one was chosen, else the text; stated() reads it.
    [[nodiscard]] QString raw() const;
    void selectAll();

Q_SIGNALS:
    void changed();
    void entered(); ///< Enter in a field of one line

private:
    void makeLine();
    void makeChoice();

    const PropertyType *m_property;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_choice = nullptr;
};

} // namespace kluwen::ui

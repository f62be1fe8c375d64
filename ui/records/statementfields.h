#pragma once
#include "core/model/schema.h"
#include "core/model/statement.h"
#include <QWidget>

class QFormLayout;
class QLabel;

namespace kluwen::ui
{

class ValueEditor;

/// A field for each of some properties of a type; what is filled in becomes statements.
class StatementFields : public QWidget
{
    Q_OBJECT
public:
    explicit StatementFields(QWidget *parent = nullptr);

    void setProperties(const QString &type, const QStringList &properties);
    [[nodiscard]] ValueEditor *editor(const QString &property) const; ///< null where there is no such field
    /// What was filled in; without subject, source and grading.
    [[nodiscard]] QList<Statement> statements() const;

Q_SIGNALS:
    void changed();
    void entered();

private:
    struct Field
    {
        QString property;
        ValueEditor *editor;
        QLabel *verdict;
    };
    void showVerdicts();

    QString m_type;
    QFormLayout *m_rows;
    QList<Field> m_fields;
};

} // namespace kluwen::ui

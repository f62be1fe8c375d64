#pragma once
#include "core/intake/importrun.h"
#include "ui/intake/mappingdraft.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace kluwen::ui
{

/// Asks what the columns of a table mean: its first rows, with a choice above each column.
class MappingDialog : public QDialog
{
    Q_OBJECT
public:
    MappingDialog(const QString &file, const intake::Preview &preview, const QString &mapping, QWidget *parent);

    [[nodiscard]] QString mapping() const { return m_draft.mapping().toJson(); } ///< JSON
    [[nodiscard]] QString accountOfFile() const;

private:
    QWidget *makeOptions();
    void fillTable(const intake::Preview &preview);
    void fillChoices();
    void choose(int column, const QString &meaning);
    void renew();

    MappingDraft m_draft;
    QComboBox *m_rowType;
    QComboBox *m_decimal;
    QComboBox *m_dates;
    QComboBox *m_currency;
    QLineEdit *m_account;
    QTableWidget *m_table;
    QLabel *m_missing;
    QPushButton *m_import;
};

} // namespace kluwen::ui

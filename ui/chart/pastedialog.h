#pragma once
#include "ui/base/casesession.h"
#include "ui/chart/pastedtable.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace kluwen::ui
{

/// A table from a spreadsheet becomes things and links: what each column means is chosen over a preview; rows that
/// cannot be read are listed with their reason. What is added is one undoable step.
class PasteDialog : public QDialog
{
    Q_OBJECT
public:
    PasteDialog(CaseSession &session, const QString &text, QWidget *parent = nullptr);

    void setColumn(int column, PasteColumn meaning);
    [[nodiscard]] const PasteContents &contents() const { return m_contents; }
    void accept() override; ///< adds; stays open where that failed

private:
    void arrange();
    void fillTypes();
    void fillTable();
    void renew();
    [[nodiscard]] PasteReading reading() const;

    CaseSession &m_session;
    QList<QStringList> m_rows;
    ThingsByName m_known;
    PasteContents m_contents;
    QCheckBox *m_header;
    QComboBox *m_thingType;
    QComboBox *m_linkType;
    QList<QComboBox *> m_columns;
    QTableWidget *m_table;
    QLabel *m_summary;
    QListWidget *m_bad;
    QPushButton *m_add;
};

} // namespace kluwen::ui

#include "ui/intake/mappingdialog.h"
#include "core/model/schema.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluwen::ui
{

MappingDialog::MappingDialog(const QString &file, const intake::Preview &preview, const QString &mapping,
                             QWidget *parent)
    : QDialog(parent), m_draft(MappingDraft::from(preview.columns, mapping)), m_rowType(new QComboBox(this)),
      m_decimal(new QComboBox(this)), m_dates(new QComboBox(this)), m_currency(new QComboBox(this)),
      m_account(new QLineEdit(this)), m_table(new QTableWidget(this)), m_missing(new QLabel(this)), m_import(nullptr)
{
    setWindowTitle(UiTr::tr("What the Columns of %1 Mean").arg(file));
    resize(980, 580);
    auto *column = new QVBoxLayout(this);
    auto *hint = new QLabel(UiTr::tr("This table has columns that are not known. Choose what each means; columns "
                                     "without a meaning are left out. The choice is kept for the next file like this."),
                            this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(makeOptions());
    column->addWidget(m_table, 1);
    m_missing->setWordWrap(true);
    m_missing->setProperty("muted", true);
    column->addWidget(m_missing);
    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(UiTr::tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    buttons->addButton(UiTr::tr("Skip This File"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fillTable(preview);
    fillChoices();
    renew();
}

QString MappingDialog::accountOfFile() const
{
    return m_account->isEnabled() ? m_account->text().trimmed() : QString();
}

QWidget *MappingDialog::makeOptions()
{
    auto *options = new QWidget(this);
    auto *form = new QHBoxLayout(options);
    form->setContentsMargins(0, 0, 0, 0);
    const auto addField = [&](const QString &label, QWidget *field) {
        auto *cell = new QVBoxLayout;
        auto *name = new QLabel(label, options);
        name->setBuddy(field);
        cell->addWidget(name);
        cell->addWidget(field);
        form->addLayout(cell);
    };
    m_rowType->addItem(UiTr::tr("a payment"), paymentRows);
    for (const ThingType &type : Schema::builtIn().thingTypes())
        m_rowType->addItem(type.labels.in(screenLanguage()), type.id);
    m_rowType->setCurrentIndex(std::max(0, m_rowType->findData(m_draft.rowType)));
    m_decimal->addItem(UiTr::tr("found from the file"), 0);
    m_decimal->addItem(UiTr::tr("comma: 1.234,56"), int{','});
    m_decimal->addItem(UiTr::tr("point: 1,234.56"), int{'.'});
    m_decimal->setCurrentIndex(std::max(0, m_decimal->findData(int{m_draft.table.decimal})));
    m_dates->addItem(UiTr::tr("found from the file"), static_cast<int>(DateOrder::Unknown));
    m_dates->addItem(UiTr::tr("day, month, year"), static_cast<int>(DateOrder::DayMonthYear));
    m_dates->addItem(UiTr::tr("month, day, year"), static_cast<int>(DateOrder::MonthDayYear));
    m_dates->addItem(UiTr::tr("year, month, day"), static_cast<int>(DateOrder::YearMonthDay));
    m_dates->setCurrentIndex(std::max(0, m_dates->findData(static_cast<int>(m_draft.table.dateOrder))));
    for (const Currency currency : Currency::all())
        m_currency->addItem(currency.letters());
    m_currency->setCurrentText(m_draft.currency);
    m_account->setPlaceholderText(UiTr::tr("where no column names it"));
    addField(UiTr::tr("Each &row is"), m_rowType);
    addField(UiTr::tr("&Decimal sign"), m_decimal);
    addField(UiTr::tr("D&ates"), m_dates);
    addField(UiTr::tr("&Currency"), m_currency);
    addField(UiTr::tr("Account of the &file"), m_account);
    connect(m_rowType, &QComboBox::currentIndexChanged, this, [this] {
        m_draft.setRowType(m_rowType->currentData().toString());
        fillChoices();
        renew();
    });
    for (QComboBox *box : {m_decimal, m_dates, m_currency})
        connect(box, &QComboBox::currentIndexChanged, this, &MappingDialog::renew);
    connect(m_account, &QLineEdit::textChanged, this, &MappingDialog::renew);
    return options;
}

void MappingDialog::fillTable(const intake::Preview &preview)
{
    m_table->setColumnCount(static_cast<int>(preview.columns.size()));
    m_table->setRowCount(static_cast<int>(preview.rows.size()) + 1);
    m_table->setHorizontalHeaderLabels(preview.columns);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(UiTr::tr("First rows of the file"));
    QStringList heads{UiTr::tr("means")};
    for (qsizetype row = 0; row < preview.rows.size(); ++row) {
        heads << QString::number(row + 1);
        for (qsizetype cell = 0; cell < std::min(preview.rows[row].size(), preview.columns.size()); ++cell)
            m_table->setItem(static_cast<int>(row) + 1, static_cast<int>(cell),
                             new QTableWidgetItem(preview.rows[row][cell]));
    }
    m_table->setVerticalHeaderLabels(heads);
    m_table->resizeColumnsToContents();
    for (int cell = 0; cell < m_table->columnCount(); ++cell)
        m_table->setColumnWidth(cell, std::clamp(m_table->columnWidth(cell) + 12, 150, 280));
}

/// The choices above the columns, anew for another kind of row.
void MappingDialog::fillChoices()
{
    const QList<Meaning> meanings = meaningsOf(m_draft.rowType);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto *box = new QComboBox(m_table);
        box->setObjectName(QStringLiteral("meaning%1").arg(column));
        box->setAccessibleName(UiTr::tr("Meaning of column %1").arg(m_draft.columns[column]));
        box->addItem(UiTr::tr("not used"), QString());
        for (const Meaning &meaning : meanings)
            box->addItem(meaning.label, meaning.id);
        m_table->setCellWidget(0, column, box);
        connect(box, &QComboBox::currentIndexChanged, this,
                [this, box, column] { choose(column, box->currentData().toString()); });
    }
    m_table->setRowHeight(0, 34);
}

void MappingDialog::choose(int column, const QString &meaning)
{
    m_draft.setMeaning(column, meaning);
    renew();
}

void MappingDialog::renew()
{
    const bool isPayments = m_draft.rowType == paymentRows;
    for (QWidget *field :
         {static_cast<QWidget *>(m_decimal), static_cast<QWidget *>(m_currency), static_cast<QWidget *>(m_account)})
        field->setEnabled(isPayments);
    m_draft.table.decimal = static_cast<char>(m_decimal->currentData().toInt());
    m_draft.table.dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
    m_draft.currency = m_currency->currentText();
    m_draft.hasAccountOfFile = !accountOfFile().isEmpty();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(0, column));
        if (!box)
            continue;
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(std::max(0, box->findData(m_draft.meanings[column])));
    }
    const QStringList missing = m_draft.missing();
    m_missing->setText(missing.isEmpty() ? UiTr::tr("Everything that is needed has been chosen.")
                                         : missing.join(QLatin1Char(' ')));
    m_import->setEnabled(missing.isEmpty());
}

} // namespace kluwen::ui

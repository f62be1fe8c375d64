#include "ui/chart/pastedialog.h"

#include "core/model/schema.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

namespace kluwen::ui
{

namespace
{

constexpr int mostShown = 100; ///< rows in the preview; all are read

void addMeanings(QComboBox *choice)
{
    const auto add = [choice](const QString &text, PasteColumn meaning) {
        choice->addItem(text, static_cast<int>(meaning));
    };
    add(UiTr::tr("left out"), PasteColumn::Ignore);
    add(UiTr::tr("name"), PasteColumn::Name);
    add(UiTr::tr("type"), PasteColumn::Type);
    add(UiTr::tr("link from"), PasteColumn::From);
    add(UiTr::tr("link to"), PasteColumn::To);
    add(UiTr::tr("type of link"), PasteColumn::LinkType);
}

} // namespace

PasteDialog::PasteDialog(CaseSession &session, const QString &text, QWidget *parent)
    : QDialog(parent), m_session(session), m_rows(cellsOfPaste(text)),
      m_header(new QCheckBox(UiTr::tr("The first row names the columns"), this)), m_thingType(new QComboBox(this)),
      m_linkType(new QComboBox(this)), m_table(new QTableWidget(this)), m_summary(new QLabel(this)),
      m_bad(new QListWidget(this)), m_add(new QPushButton(UiTr::tr("Add"), this))
{
    setWindowTitle(UiTr::tr("Paste a table"));
    resize(820, 560);
    m_known = thingsByName(session.caseFile()).value_or(ThingsByName());
    const PasteReading guess = guessedReading(m_rows);
    fillTypes();
    for (const PasteColumn meaning : guess.columns) {
        auto *choice = new QComboBox(this);
        addMeanings(choice);
        choice->setCurrentIndex(choice->findData(static_cast<int>(meaning)));
        choice->setAccessibleName(UiTr::tr("Meaning of column %1").arg(m_columns.size() + 1));
        m_columns << choice;
        connect(choice, &QComboBox::currentIndexChanged, this, &PasteDialog::renew);
    }
    m_header->setChecked(guess.hasHeader);
    m_thingType->setCurrentIndex(std::max(0, m_thingType->findData(guess.thingType)));
    m_linkType->setCurrentIndex(std::max(0, m_linkType->findData(guess.linkType)));
    arrange();
    fillTable();
    connect(m_header, &QCheckBox::toggled, this, [this] {
        fillTable();
        renew();
    });
    for (QComboBox *choice : {m_thingType, m_linkType})
        connect(choice, &QComboBox::currentIndexChanged, this, &PasteDialog::renew);
    renew();
}

void PasteDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    auto *choices = new QFormLayout;
    choices->addRow(UiTr::tr("Things without a type are"), m_thingType);
    choices->addRow(UiTr::tr("Links without a type are"), m_linkType);
    choices->addRow(m_header);
    column->addLayout(choices);
    column->addWidget(m_table, 3);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(m_bad, 1);
    m_bad->setAccessibleName(UiTr::tr("Rows that cannot be read"));
    m_table->setAccessibleName(UiTr::tr("Preview of the table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    auto *buttons = new QDialogButtonBox(this);
    m_add->setDefault(true);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(UiTr::tr("Cancel"), this), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void PasteDialog::fillTypes()
{
    for (const ThingType &type : Schema::builtIn().thingTypes())
        m_thingType->addItem(symbolIcon(type.symbol, palette().color(QPalette::Text)), type.labels.in(screenLanguage()),
                             type.id);
    for (const LinkType &type : Schema::builtIn().linkTypes())
        m_linkType->addItem(type.labels.in(screenLanguage()), type.id);
}

/// The choices of the columns stand in the first row of the table, above what they are about.
void PasteDialog::fillTable()
{
    const int first = m_header->isChecked() ? 1 : 0;
    const int shown = std::min<int>(mostShown, static_cast<int>(m_rows.size()) - first);
    if (m_table->columnCount() == 0) {
        m_table->setColumnCount(static_cast<int>(m_columns.size()));
        m_table->setRowCount(1);
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setCellWidget(0, column, m_columns[column]);
    }
    m_table->setRowCount(std::max(shown, 0) + 1);
    QStringList names;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QString name = first == 1 ? m_rows.constFirst().value(column) : QString();
        names << (name.isEmpty() ? UiTr::tr("Column %1").arg(column + 1) : name);
    }
    m_table->setHorizontalHeaderLabels(names);
    QStringList numbers{QString()};
    for (int row = 0; row < shown; ++row) {
        numbers << QString::number(row + first + 1);
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row + 1, column, new QTableWidgetItem(m_rows[row + first].value(column)));
    }
    m_table->setVerticalHeaderLabels(numbers);
    m_table->horizontalHeader()->setDefaultSectionSize(150);
}

PasteReading PasteDialog::reading() const
{
    PasteReading reading;
    for (const QComboBox *choice : m_columns)
        reading.columns << static_cast<PasteColumn>(choice->currentData().toInt());
    reading.hasHeader = m_header->isChecked();
    reading.thingType = m_thingType->currentData().toString();
    reading.linkType = m_linkType->currentData().toString();
    return reading;
}

void PasteDialog::setColumn(int column, PasteColumn meaning)
{
    m_columns[column]->setCurrentIndex(m_columns[column]->findData(static_cast<int>(meaning)));
}

void PasteDialog::renew()
{
    m_contents = readPaste(m_rows, reading(), m_known);
    const int things = m_contents.newThings();
    const int links = static_cast<int>(m_contents.links.size());
    const int bad = static_cast<int>(m_contents.bad.size());
    const int old = static_cast<int>(m_contents.things.size()) - things;
    QStringList sentences{UiTr::tr("%n thing(s) will be added.", nullptr, things),
                          UiTr::tr("%n link(s) will be added.", nullptr, links)};
    if (old > 0)
        sentences << UiTr::tr("%n thing(s) are in the case already.", nullptr, old);
    if (bad > 0)
        sentences << UiTr::tr("%n row(s) cannot be read and stay out:", nullptr, bad);
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    m_bad->clear();
    for (const BadRow &row : std::as_const(m_contents.bad))
        m_bad->addItem(UiTr::tr("Row %1: %2").arg(QString::number(row.row), row.reason));
    m_bad->setVisible(bad > 0);
    m_add->setEnabled(things + links > 0 && m_session.isEditable());
}

void PasteDialog::accept()
{
    if (m_contents.newThings() + m_contents.links.size() == 0)
        return;
    QList<RecordId> ids;
    const store::EditLabel label{QT_TRANSLATE_NOOP("Core", "Paste %1 things and %2 links"),
                                 {QString::number(m_contents.newThings()), QString::number(m_contents.links.size())}};
    const auto done = m_session.edit(label, [&](store::CaseFile &file) -> Result<void> {
        auto added = addPaste(file, m_contents);
        if (!added)
            return fail(added.error());
        ids = std::move(*added);
        return {};
    });
    if (!done)
        return;
    m_session.selection().setRecords(QSet<RecordId>(ids.cbegin(), ids.cend()));
    QDialog::accept();
}

} // namespace kluwen::ui

#include "ui/base/tableexport.h"
#include "ui/base/tr.h"
#include "ui/money/windows/worksheetwindow.h"

#include <QCloseEvent>
#include <QComboBox>

namespace kluwen::ui
{

// How a worksheet is opened, saved, exported and left.

void WorksheetWindow::openFile()
{
    const QString path =
        m_prompt.fileToOpen(UiTr::tr("Open a worksheet"), UiTr::tr("Worksheets (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    auto sheet = money::readWorksheet(path);
    if (!sheet) {
        m_prompt.showError(sheet.error());
        return;
    }
    const auto at = static_cast<size_t>(sheet->kind);
    if (m_documents[at].isUnsaved() && !mayLeave())
        return;
    if (m_currency->findData(sheet->currency.code) < 0)
        m_currency->addItem(sheet->currency.letters(), sheet->currency.code);
    m_documents[at].open(std::move(*sheet));
    m_current = at;
    m_kind->setCurrentIndex(static_cast<int>(at));
    showSheet();
}

void WorksheetWindow::saveFile()
{
    QString path =
        m_prompt.fileToSave(UiTr::tr("Save the worksheet"), money::worksheetId(sheet().kind) + QLatin1String(".json"),
                            UiTr::tr("Worksheets (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    if (!path.contains(QLatin1Char('.')))
        path += QLatin1String(".json");
    if (const auto saved = money::writeWorksheet(sheet(), path); !saved)
        m_prompt.showError(saved.error());
    else
        current().setSaved();
}

void WorksheetWindow::exportSheet()
{
    exportTables(m_session, m_jobs, m_prompt,
                 {UiTr::tr("Export the worksheet"), money::worksheetId(sheet().kind) + QLatin1String(".xlsx"),
                  [worksheet = sheet()](Progress &) -> Result<std::vector<Table>> {
                      const auto result = money::resultOf(worksheet);
                      if (!result)
                          return fail(result.error());
                      return std::vector<Table>{money::worksheetTable(worksheet, *result)};
                  }});
}

bool WorksheetWindow::mayLeave()
{
    return m_prompt.confirm(UiTr::tr("The worksheet was not saved. Go on and lose its changes?"), UiTr::tr("Go on"));
}

void WorksheetWindow::reject()
{
    close(); // Esc asks as well
}

void WorksheetWindow::closeEvent(QCloseEvent *event)
{
    const bool isUnsaved = m_documents[0].isUnsaved() || m_documents[1].isUnsaved();
    event->setAccepted(!isUnsaved || mayLeave());
}

} // namespace kluwen::ui

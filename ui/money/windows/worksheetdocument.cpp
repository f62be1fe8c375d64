#include "ui/money/windows/worksheetdocument.h"

#include <algorithm>

namespace kluwen::ui
{

class WorksheetDocument::Step : public QUndoCommand
{
public:
    Step(WorksheetDocument &document, std::vector<Lines> lines)
        : m_document(document), m_before{document.m_sheet.lines, document.m_sheet.currency},
          m_after{std::move(lines), document.m_sheet.currency}
    {
    }
    void undo() override { m_document.apply(m_before); }
    void redo() override { m_document.apply(m_after); }

private:
    WorksheetDocument &m_document;
    State m_before;
    State m_after;
};

WorksheetDocument::~WorksheetDocument()
{
    m_steps.blockSignals(true); // a stack that goes tells whoever listens that it is empty
}

void WorksheetDocument::open(money::Worksheet sheet)
{
    m_sheet = std::move(sheet);
    m_changed.clear();
    m_isHeadChanged = false;
    m_steps.clear();
    Q_EMIT linesChanged();
}

bool WorksheetDocument::hasLines() const
{
    return std::any_of(m_sheet.lines.begin(), m_sheet.lines.end(), [](const Lines &lines) { return !lines.empty(); });
}

void WorksheetDocument::setLines(std::vector<Lines> lines)
{
    if (lines != m_sheet.lines)
        m_steps.push(new Step(*this, std::move(lines)));
}

void WorksheetDocument::setLines(size_t section, Lines lines)
{
    std::vector<Lines> all = m_sheet.lines;
    all[section] = std::move(lines);
    setLines(std::move(all));
}

void WorksheetDocument::setCurrency(Currency currency)
{
    m_sheet.currency = currency;
    Q_EMIT linesChanged();
}

void WorksheetDocument::setAbout(const QString &about)
{
    m_sheet.about = about;
    m_isHeadChanged = true;
}

void WorksheetDocument::setPeriod(QDate since, QDate until)
{
    m_sheet.since = since;
    m_sheet.until = until;
    m_isHeadChanged = true;
}

void WorksheetDocument::setSaved()
{
    m_isHeadChanged = false;
    m_steps.setClean();
}

void WorksheetDocument::apply(const State &state)
{
    m_changed.clear();
    for (size_t section = 0; section < state.lines.size(); ++section)
        if (state.lines[section] != m_sheet.lines[section])
            m_changed << static_cast<int>(section);
    m_sheet.lines = state.lines;
    m_sheet.currency = state.currency;
    Q_EMIT linesChanged();
}

} // namespace kluwen::ui

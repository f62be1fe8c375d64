#pragma once
#include "core/money/worksheetfile.h"
#include <QObject>
#include <QUndoStack>

namespace kluwen::ui
{

/// A worksheet with the steps by which its lines came about, to take back and to do again, and whether it was saved.
class WorksheetDocument : public QObject
{
    Q_OBJECT
public:
    using Lines = std::vector<money::WorksheetLine>;
    using QObject::QObject;
    ~WorksheetDocument() override;

    void open(money::Worksheet sheet); ///< as it is: no steps yet, nothing to save
    [[nodiscard]] const money::Worksheet &sheet() const { return m_sheet; }
    [[nodiscard]] QUndoStack &steps() { return m_steps; }
    [[nodiscard]] const QList<int> &changedSections() const { return m_changed; } ///< by the last step
    [[nodiscard]] bool hasLines() const;

    void setLines(std::vector<Lines> lines);    ///< of all sections: one step, none where nothing changes
    void setLines(size_t section, Lines lines); ///< the same for one section
    void setCurrency(Currency currency);        ///< of a worksheet without lines
    void setAbout(const QString &about);        ///< no step: a field takes back what was typed in it
    void setPeriod(QDate since, QDate until);   ///< no step either
    void setSaved();
    [[nodiscard]] bool isUnsaved() const { return m_isHeadChanged || !m_steps.isClean(); }

Q_SIGNALS:
    void linesChanged();

private:
    class Step;
    /// Amounts keep the currency they were written in, whatever was chosen for the empty worksheet in between.
    struct State
    {
        std::vector<Lines> lines;
        Currency currency;
    };
    void apply(const State &state);

    money::Worksheet m_sheet;
    QUndoStack m_steps;
    QList<int> m_changed;
    bool m_isHeadChanged = false;
};

} // namespace kluwen::ui

#pragma once
#include "core/store/casefile.h"
#include "ui/base/selection.h"
#include <QObject>
#include <functional>
#include <memory>

namespace kluwen::ui
{

/// The open case as the window's rooms see it: its file, its selection, its edits, and the news of changes.
class CaseSession : public QObject
{
    Q_OBJECT
public:
    CaseSession(std::unique_ptr<store::CaseFile> caseFile, const Clock &clock, QObject *parent = nullptr);
    ~CaseSession() override;

    [[nodiscard]] store::CaseFile &caseFile() { return *m_caseFile; }
    [[nodiscard]] Selection &selection() { return m_selection; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString path() const;

    /// Runs `work` as one labelled, undoable edit; emits changed() when it did something.
    Result<void> edit(const store::EditLabel &label, const std::function<Result<void>(store::CaseFile &)> &work);
    Result<void> undo();
    Result<void> redo();
    void importFinished(); ///< after a job imported through a connection of its own

Q_SIGNALS:
    void changed(const kluwen::store::Changes &changes);
    void failed(const kluwen::Error &error); ///< for the window to show; Cancelled is never sent

private:
    std::unique_ptr<store::CaseFile> m_caseFile;
    const Clock &m_clock;
    Selection m_selection;
};

} // namespace kluwen::ui

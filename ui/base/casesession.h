#pragma once
#include "core/store/casefile.h"
#include "ui/base/selection.h"
#include <functional>
#include <memory>
#include <QObject>

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
    /// False for a case that is read-only, and while an import writes to it.
    [[nodiscard]] bool isEditable() const;

    /// Runs `work` as one labelled, undoable edit; emits changed() when it did something. An error is also sent through
    /// failed(), so that the window shows it and a caller need not.
    Result<void> edit(const store::EditLabel &label, const std::function<Result<void>(store::CaseFile &)> &work);
    Result<void> undo();
    Result<void> redo();
    void importStarted();  ///< a job begins to write through a connection of its own: edits are refused meanwhile
    void importFinished(); ///< after a job imported through a connection of its own

Q_SIGNALS:
    void changed(const kluwen::store::Changes &changes);
    void failed(const kluwen::Error &error); ///< for the window to show; Cancelled is never sent

private:
    Result<void> finish(const Result<store::Changes> &changes);
    Result<void> refuse();
    void forgetRemoved();

    std::unique_ptr<store::CaseFile> m_caseFile;
    const Clock &m_clock;
    Selection m_selection;
    int m_imports = 0;
};

} // namespace kluwen::ui

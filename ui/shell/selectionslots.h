#pragma once
#include <QObject>

class QWidget;

namespace kluwen::ui
{

class CaseSession;

/// Ctrl+Shift+1 to 8 stores the selection in the case, Ctrl+1 to 8 recalls it.
class SelectionSlots : public QObject
{
    Q_OBJECT
public:
    SelectionSlots(CaseSession &session, QWidget *window);
    void store(int slot);
    void recall(int slot);

private:
    CaseSession &m_session;
};

} // namespace kluwen::ui

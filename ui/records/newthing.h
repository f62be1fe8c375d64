#pragma once
#include "core/base/ids.h"

class QWidget;

namespace kluwen::ui
{

class CaseSession;

/// Asks for a new thing and adds it, selected. True where one was added.
bool newThing(CaseSession &session, QWidget *parent);

/// Asks for a link between two things and adds it. An invalid `to` is searched for in the dialog. True where one was
/// added.
bool newLink(CaseSession &session, RecordId from, RecordId to, QWidget *parent);

} // namespace kluwen::ui

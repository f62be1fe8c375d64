#pragma once
#include <span>

namespace kluwen::ui
{

enum class MenuId { Case, Edit, View, Chart, Money, Picture, Tools, Help };

/// What must be there before an action makes sense.
enum class Needs {
    Nothing,
    Case,         ///< an open case
    WritableCase, ///< an open case that is not read-only
};

/// Where the keys of an action work: single letters only on the chart, so that they can be typed elsewhere.
enum class KeyScope { Window, Chart };

/// One thing a person can do. Menus, keys, the search box, the list of shortcuts and the manual read the same rows.
struct ActionSpec
{
    const char *id;
    const char *text;     ///< marked with QT_TRANSLATE_NOOP("Ui", ...)
    const char *shortcut; ///< portable key text; several parted by "; "; empty = none
    const char *symbol;   ///< in resources/symbols; empty = none
    MenuId menu;
    int group;           ///< a line is drawn in the menu where it changes
    const char *submenu; ///< marked text of the menu inside the menu; empty = none
    Needs needs;
    KeyScope scope = KeyScope::Window;
    bool choice = false; ///< one of its group holds at a time, shown with a mark
};

[[nodiscard]] std::span<const ActionSpec> actionSpecs();

/// Marked title of a menu, with its access key.
[[nodiscard]] const char *menuTitle(MenuId menu);

} // namespace kluwen::ui

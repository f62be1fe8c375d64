#pragma once

namespace kluwen::ui
{

class Desk;
struct Fittings;

/// Puts every room of the house into the desk of an open case and ties them together. The one place that knows them
/// all.
void furnishDesk(Desk &desk, const Fittings &fittings);

} // namespace kluwen::ui

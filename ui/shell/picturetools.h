#pragma once
#include "ui/base/itemgrip.h"

namespace kluwen::ui
{

class AccountCharts;
class ChartView;
class Desk;
class FindingsPanel;
class ThemeLinesView;
class TimelineView;
class TrailView;
struct Fittings;

/// The rooms of which something can be put into a picture.
struct PictureRooms
{
    ChartView *chart;
    TrailView *trail;
    TimelineView *timeline;
    ThemeLinesView *themes;
    AccountCharts *charts;
    FindingsPanel *findings;
};

/// The Picture menu, and the handles by which views, account charts and findings are put into a picture.
void addPictureTools(Desk &desk, const PictureRooms &rooms, const Fittings &fittings);

/// What the view in front would put into a picture, what a person most likely means first.
[[nodiscard]] QList<ItemGrip::Choice> choicesOfView(Desk &desk, const PictureRooms &rooms);
/// The charts of the page that is shown, and each of them.
[[nodiscard]] QList<ItemGrip::Choice> choicesOfCharts(const AccountCharts &charts);
[[nodiscard]] QList<ItemGrip::Choice> choicesOfFindings(const FindingsPanel &findings);

} // namespace kluwen::ui

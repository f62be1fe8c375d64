#pragma once

namespace kluwen::ui
{

class ChartView;
class Desk;
class PaymentTable;
class TrailView;
struct Fittings;

/// The windows of the Money menu: reconciliation, net flows, ways in order of time, ranking and worksheets, and what
/// they ask of the rooms on the desk.
void addMoneyTools(Desk &desk, ChartView &chart, PaymentTable &payments, TrailView &trail, const Fittings &fittings);

} // namespace kluwen::ui

#pragma once
#include "ui/base/rendering.h"
#include "ui/chart/chartcontents.h"
#include "ui/chart/painter.h"
#include <QSet>

namespace kluwen::ui
{

/// A chart of a case as a figure for the command line: what it shows and where, in the colours of its rules, with its
/// notes. Things without a place are laid out; nothing is written.
[[nodiscard]] Result<Scene> networkScene(store::CaseFile &caseFile, const ChartRequest &request, Progress &progress);

/// The same of a network that is already at hand, as the picture has it after redaction. Positions that are missing are
/// an empty list.
[[nodiscard]] Scene networkScene(const graph::Network &network, const layout::Positions &positions,
                                 const std::vector<QStringList> &roles, Language language);

/// With background, labels and legend: what `kluwen render --view network` and the picture show.
void paintNetworkFigure(QPainter &painter, const QRectF &target, const Scene &scene, const Theme &theme,
                        Language language);
/// The scene drawn wider or higher, up to twice as much, so that it fills a target of that shape, and with room taken
/// from empty places for crowded ones: who stood left of whom, or above whom, stays so as far as symbols and names have
/// room.
[[nodiscard]] Scene filling(const Scene &scene, const QRectF &target, Language language);

} // namespace kluwen::ui

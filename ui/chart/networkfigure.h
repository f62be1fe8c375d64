#pragma once
#include "ui/chart/chartcontents.h"
#include "ui/chart/painter.h"
#include "ui/chart/rendering.h"
#include <QSet>

namespace kluwen::ui
{

/// The network of a case as a figure for the command line and the picture. Things stand where they stand on the chart
/// of the whole case, or are laid out by force; nothing is written. A subset is
/// chosen by `filter.things`.
[[nodiscard]] Result<Scene> networkScene(store::CaseFile &caseFile, const graph::NetworkFilter &filter,
                                         Language language, Progress &progress);

/// The same of a network that is already at hand, as the picture has it after redaction. Positions that are missing are
/// an empty list.
[[nodiscard]] Scene networkScene(const graph::Network &network, const layout::Positions &positions,
                                 const std::vector<QStringList> &roles, Language language);

/// With background, labels and legend: what `kluwen render --view network` and the picture show.
void paintNetworkFigure(QPainter &painter, const QRectF &target, const Scene &scene, const Theme &theme,
                        Language language);

} // namespace kluwen::ui

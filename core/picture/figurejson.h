#pragma once
#include "core/picture/phrasejson.h"
#include "core/picture/picture.h"

namespace kluwen::picture
{

[[nodiscard]] QJsonObject figureToJson(const NetworkFigure &figure, const PhraseWriter &writer);
[[nodiscard]] QJsonObject figureToJson(const TrailFigure &figure, const PhraseWriter &writer);
[[nodiscard]] QJsonObject figureToJson(const TimelineFigure &figure, const PhraseWriter &writer);
[[nodiscard]] QJsonObject figureToJson(const AccountFigure &figure, const PhraseWriter &writer);
[[nodiscard]] QJsonObject figureToJson(const ThemeFigure &figure, const PhraseWriter &writer);

/// Each checks that its numbers fit each other: a figure that is read can be drawn. Nothing where they do not.
[[nodiscard]] std::optional<NetworkFigure> networkFromJson(const QJsonObject &json);
[[nodiscard]] std::optional<TrailFigure> trailFromJson(const QJsonObject &json);
[[nodiscard]] TimelineFigure timelineFromJson(const QJsonObject &json);
[[nodiscard]] std::optional<AccountFigure> accountFromJson(const QJsonObject &json);
[[nodiscard]] std::optional<ThemeFigure> themeFromJson(const QJsonObject &json);

} // namespace kluwen::picture

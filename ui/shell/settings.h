#pragma once
#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace kluwen::ui
{

/// A setting of the program: its key, type and default in one place. What belongs to a case is in the case.
template<typename T>
struct Setting
{
    const char *key;
    T fallback;

    [[nodiscard]] T in(const QSettings &settings) const
    {
        return settings.value(QLatin1String(key), QVariant::fromValue(fallback)).template value<T>();
    }
    void set(QSettings &settings, const T &value) const { settings.setValue(QLatin1String(key), value); }
    void reset(QSettings &settings) const { settings.remove(QLatin1String(key)); }
};

namespace settings
{
inline const Setting<QString> language{"screen/language", {}}; ///< "nl", "en"; empty = that of the system
inline const Setting<QString> theme{"screen/theme", QStringLiteral("system")}; ///< "light", "dark", "system"
inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<QByteArray> deskState{"window/desk", {}};     ///< places and sizes of the panels
inline const Setting<QStringList> recentCases{"cases/recent", {}}; ///< paths, the latest first
} // namespace settings

} // namespace kluwen::ui

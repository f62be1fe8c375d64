#include "ui/shell/recentcases.h"
#include "ui/shell/settings.h"

#include <QFileInfo>

namespace kluwen::ui
{

QStringList RecentCases::paths() const
{
    QStringList paths = settings::recentCases.in(m_settings);
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void RecentCases::add(const QString &path)
{
    QStringList paths = settings::recentCases.in(m_settings);
    const QString whole = QFileInfo(path).absoluteFilePath();
    paths.removeAll(whole);
    paths.prepend(whole);
    settings::recentCases.set(m_settings, paths.mid(0, 10));
}

void RecentCases::remove(const QString &path)
{
    QStringList paths = settings::recentCases.in(m_settings);
    paths.removeAll(path);
    settings::recentCases.set(m_settings, paths);
}

} // namespace kluwen::ui

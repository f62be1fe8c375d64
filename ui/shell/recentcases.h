#pragma once
#include <QSettings>
#include <QStringList>

namespace kluwen::ui
{

/// Paths of the cases that were open, the latest first, at most ten; files that are gone are left out.
class RecentCases
{
public:
    explicit RecentCases(QSettings &settings) : m_settings(settings) {}
    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);

private:
    QSettings &m_settings;
};

} // namespace kluwen::ui

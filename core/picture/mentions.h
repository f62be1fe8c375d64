#pragma once
#include "core/picture/decision.h"
#include <optional>
#include <QHash>
#include <QList>
#include <QString>

namespace kluwen::picture
{

/// The names and numbers that a recipient may not read, and where they stand in a text. Whole words, without regard to
/// case and diacritics.
class Mentions
{
public:
    enum class Kind : std::uint8_t {
        Replaced, ///< by a pseudonym
        Withheld, ///< the text that holds it stays
        Protected ///< the same, and nothing says that there was anything
    };
    struct Hit
    {
        qsizetype at = 0;
        qsizetype length = 0;
        Kind kind = Kind::Withheld;
        QString replacement; ///< of Kind::Replaced
    };

    /// `isLoose`: one word of a name, looked for in running text only and as it is written.
    void add(const QString &name, Kind kind, const QString &replacement = {}, bool isLoose = false);
    /// Where they stand, in order, without overlaps; loose ones where the text is running text.
    [[nodiscard]] QList<Hit> in(const QString &text, bool isRunning) const;
    /// The text as the recipient may read it; nothing where it stays. `strictest` tells what was met.
    [[nodiscard]] std::optional<QString> cleaned(const QString &text, bool isRunning, Kind *strictest = nullptr) const;
    [[nodiscard]] bool isEmpty() const { return m_byFirst.isEmpty(); }

private:
    struct Entry
    {
        QStringList words; ///< folded
        QString written;   ///< must stand so; empty = however it is written
        bool isLoose = false;
        Kind kind = Kind::Withheld;
        QString replacement;
    };

    QHash<QString, QList<Entry>> m_byFirst; ///< by their first word
    QHash<QString, Kind> m_compact;         ///< long numbers without signs between: an IBAN in groups of four
};

} // namespace kluwen::picture

#pragma once
#include "core/picture/picture.h"

namespace kluwen::picture
{

/// One thing that is otherwise in the later of two pictures: a sentence, a row of a table, a person or tie in a
/// figure, a source, a statement. Texts in both languages.
struct Change
{
    Difference difference = Difference::New;
    QString section; ///< id of the section, "head", "sources" or "statements"
    Labels where;    ///< title of the section
    Labels what;
    Labels before;   ///< empty where it is new, or where `what` says it all
    Labels after;    ///< empty where it was withdrawn
    RecordId record; ///< thing or link, where it is one
};

/// What became of an earlier picture: changes in the order of the sections, of one section in the order of the later
/// picture with what was withdrawn behind. Things, ties, sources and statements are known again by their number, rows
/// by their name, sentences by their words.
struct Comparison
{
    QList<Change> changes;
    [[nodiscard]] qsizetype count(Difference difference) const;
};
[[nodiscard]] Comparison compare(const Picture &before, const Picture &after);

/// What a version is called in a comparison.
struct VersionName
{
    qint64 number = 0;
    QDateTime asOf; ///< UTC
};
/// The comparison as a picture of its own for the own team: counts, the network with what is new and withdrawn in
/// colour, and a table per section. Its marking and handling are those of the stricter of the two.
[[nodiscard]] Picture comparisonPicture(const Picture &before, const Picture &after, const VersionName &earlier,
                                        const VersionName &later);

} // namespace kluwen::picture

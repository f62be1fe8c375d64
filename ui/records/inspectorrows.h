#pragma once
#include "ui/records/recordfacts.h"

namespace kluwen::ui
{

/// One line of the inspector's list, in words for the reader.
struct InspectorRow
{
    enum class Kind {
        Section, ///< "Statements (8)"
        Value,   ///< a statement
        Link,    ///< a link with its other end
        End,     ///< one end of the link that is shown
        Note     ///< one sentence, nothing to choose
    };
    Kind kind = Kind::Section;
    QString label;         ///< property, or words of the link; empty where the row above has the same property
    QString text;          ///< value, or the other end
    QString detail;        ///< source, period, what a link says
    QString grading;       ///< "B2"; empty where there is none
    QString handling;      ///< "H0"
    QString warning;       ///< what is the matter with it; empty where nothing is
    QString otherType;     ///< of the thing at the other end; decides the symbol
    StatementId statement; ///< of a Value
    RecordId record;       ///< of a Link: the link; of an End: the thing
    RecordId other;        ///< of a Link: the thing at the other end
    bool ended = false;    ///< no longer holds

    [[nodiscard]] bool isChoosable() const { return kind == Kind::Value || kind == Kind::Link || kind == Kind::End; }
    friend bool operator==(const InspectorRow &, const InspectorRow &) = default;
};

/// Statements by property, then links. `today` tells what has ended.
[[nodiscard]] QList<InspectorRow> inspectorRows(const RecordFacts &facts, QDate today, Language language);

/// The whole row as one sentence, for screen readers.
[[nodiscard]] QString spokenRow(const InspectorRow &row);

} // namespace kluwen::ui

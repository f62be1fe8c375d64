#pragma once
#include "core/picture/picturebuilder.h"

namespace kluwen::picture
{

/// One thing, link or statement, and what each recipient gets of it.
struct ExplainedRow
{
    struct Answer
    {
        Decision decision;
        QString shown; ///< neutral value as the recipient reads it; empty where it stays
    };
    RecordId subject;      ///< thing or link
    StatementId statement; ///< invalid = the thing or link as a whole
    QString name;          ///< of the thing; of a link both ends, in the own team's words
    Labels what;           ///< type of the thing or link, or the property
    QString value;         ///< neutral; empty for a whole
    Handling handling = Handling::H0;
    Grading grading;
    std::optional<PersonCategory> category; ///< of a person as a whole
    QList<Answer> answers;                  ///< per recipient
};

/// Who gets what and why: every thing with its statements, then every link, in order of id; one answer per recipient.
/// Protected identities and what is theirs are in no row, for nobody. `options` says as of when and on which decision;
/// its recipient is not looked at.
[[nodiscard]] QList<ExplainedRow> explain(const Contents &contents, const QList<Recipient> &recipients,
                                          const PictureOptions &options);

} // namespace kluwen::picture

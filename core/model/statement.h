#pragma once
#include "core/base/datetime.h"
#include "core/base/ids.h"
#include "core/model/grading.h"
#include "core/model/identifiers.h"
#include <QDateTime>
#include <QString>

namespace kluwen
{

/// A file or document that statements come from. Its checksum tells a file that was read before.
struct Source
{
    SourceId id;
    QString title;     ///< as cited: "ING statement 2024-03, account NL.."
    QString fileName;  ///< without folder; may be empty
    QByteArray sha256; ///< 32 bytes; empty where there is no file
    qint64 size = 0;   ///< bytes
    QString format;    ///< format id: "camt.053", "mt940"; "manual" for a person's entry
    Grading grading;
    Handling handling = Handling::H0;
    QDateTime addedAt;   ///< UTC
    QString reliability; ///< original evaluation in another scale, may be empty

    friend bool operator==(const Source &, const Source &) = default;
};

/// One sourced value of one property of a thing or link: the atom of a case. A record is the view of all of them.
struct Statement
{
    StatementId id;
    RecordId subject;
    QString property;
    QString value; ///< neutral, normalised
    QString raw;   ///< as the source has it; empty where equal to value
    Verdict verdict = Verdict::Unchecked;
    QString language; ///< "nl", "en" for free text; empty for names, numbers and codes
    SourceId source;
    QString locator; ///< where in the source: "line 214", "p. 3"
    Grading grading;
    Handling handling = Handling::H0;
    PartialDate validFrom;
    PartialDate validTo;
    QDateTime knownSince; ///< UTC
    ImportRunId run;      ///< invalid for a person's entry

    friend bool operator==(const Statement &, const Statement &) = default;
};

} // namespace kluwen

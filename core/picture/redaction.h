#pragma once
#include "core/model/grading.h"
#include "core/picture/phrase.h"
#include <QDateTime>

namespace kluwen::picture
{

/// An organisation that pictures are made for, with the most it may be given. Data: resources/recipients.
struct Recipient
{
    QString id;
    Labels labels;
    Labels basis;                     ///< legal basis of the provision, as printed
    Handling handling = Handling::H0; ///< statements handled stricter stay
    Grading grading{'X', 4};          ///< statements graded worse stay
};
[[nodiscard]] const QList<Recipient> &recipients();
[[nodiscard]] Result<Recipient> recipientById(const QString &id);

/// Which statements may be seen: the one filter that every read of a picture goes through.
struct Redaction
{
    Handling handling = Handling::H3;
    Grading grading{'X', 4};
    QDateTime asOf; ///< statements known later stay; invalid = all

    [[nodiscard]] static Redaction forRecipient(const Recipient &recipient);
};

} // namespace kluwen::picture

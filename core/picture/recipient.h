#pragma once
#include "core/base/result.h"
#include "core/picture/decision.h"
#include "core/picture/marking.h"
#include <array>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QSet>

namespace kluwen::picture
{

/// In what capacity a person is in the case (Wpg art. 6b); decides how data on them are provided. Unknown: nobody
/// recorded it.
enum class PersonCategory { Suspect, Contact, Unknown, Witness, Victim, Minor };
inline constexpr size_t personCategories = 6;
[[nodiscard]] const char *categoryKey(PersonCategory category); ///< for the Phrasebook, context "Picture"

/// A provision of the law on which data may be given to a recipient, for as long as it is in force.
struct LegalBasis
{
    Labels labels; ///< as printed
    QDate from;    ///< invalid = since ever
    QDate to;      ///< the last day; invalid = still in force
    bool needsDecision = false;
    QStringList excludedArticles; ///< articles of the Wpg whose data are not given without a decision: "9", "10"
};

/// An organisation that pictures are made for, with what it may be given. Data: resources/recipients. One made by its
/// default is the own team, which gets everything but protected identities.
struct Recipient
{
    QString id;
    Labels labels;
    QList<LegalBasis> bases;
    Handling handling = Handling::H3;                          ///< statements handled stricter stay
    Grading grading{'X', 4};                                   ///< statements graded worse stay
    Classification classification = Classification::TopSecret; ///< nothing is given from a case marked higher
    Tlp tlp = Tlp::Red;
    std::array<Verdict, personCategories> persons{};                    ///< per PersonCategory
    QHash<QString, Verdict> properties;                                 ///< per group of the directory
    std::array<QHash<QString, Verdict>, personCategories> propertiesOf; ///< the same, of persons in a capacity
    QHash<QString, Verdict> things;                                     ///< per thing type
    QStringList withoutSections;   ///< what it does not decide on: sections of the team's own deliberation
    qint64 smallest = 0;           ///< counts below are not given; 0 = all are
    bool numbersCopies = false;    ///< copies are numbered whatever the marking is
    Marks marks;                   ///< what this recipient calls our classifications, where it has a name
    bool seesWholeNetwork = false; ///< also parts that nothing connects with a suspect: the police and the prosecution
    bool namesCase = false;        ///< takes part in the criminal investigation: may read what the case is called
    bool isBoundToSecrecy = false; ///< outside the police, by receiving police data (Wpg art. 7)
    bool sharesPurpose = false;    ///< works at the case itself: reads the purpose, question and labels of the own team
    bool readsPaymentTexts = false; ///< gets what a bank wrote of a payment that a text cites

    [[nodiscard]] bool isOwnTeam() const { return id.isEmpty(); }
    [[nodiscard]] bool isOfCase() const { return isOwnTeam() || sharesPurpose; } ///< itself, or works at it
    /// Outside the police and the prosecution: its task is not to prevent and combat crime.
    [[nodiscard]] bool isOutsideCriminalLaw() const { return isBoundToSecrecy && !seesWholeNetwork; }
    [[nodiscard]] const LegalBasis *basisOn(QDate day) const; ///< nullptr where there is none
};

/// The directory of recipients with what its words mean.
struct Directory
{
    int version = 0;
    QList<Recipient> recipients;
    QHash<QString, QString> groups;            ///< "person.birth_date" or "*.notes" -> group
    QHash<QString, PersonCategory> categories; ///< role code -> category
    QSet<QString> protectedRoles;              ///< role codes of identities that are never exportable

    [[nodiscard]] QString groupOf(const QString &type, const QString &property) const; ///< empty where there is none
};
[[nodiscard]] const Directory &directory(); ///< built in: resources/recipients
[[nodiscard]] Result<Directory> directoryFromJson(const QByteArray &json, const QString &file);
[[nodiscard]] const QList<Recipient> &recipients();
[[nodiscard]] Result<Recipient> recipientById(const QString &id); ///< Usage with the known ids where there is none
[[nodiscard]] Result<Recipient> recipientById(const QString &id, const QList<Recipient> &known);
/// The built-in recipients with those of a file of a team's own; one with the same id takes the place of a built-in
/// one. What the words of the directory mean, and who is protected, is not for a file to say. An empty path gives the
/// built-in ones. Unreadable, or Malformed with the file and what is wrong in it.
[[nodiscard]] Result<QList<Recipient>> recipientsWith(const QString &path);

/// To whom, when and on what: everything the rules look at besides the case itself.
struct Terms
{
    Recipient recipient;
    QDateTime asOf;         ///< UTC; what became known later stays; invalid = everything
    QDate day;              ///< of the provision: the legal basis must be in force then; invalid = the day of asOf
    QString decision;       ///< reference of a written decision, where the basis asks for one
    QString marking;        ///< of the picture and of the case
    QString article;        ///< of the Wpg under which the case is processed: "9"; empty = unknown
    QSet<RecordId> leftOut; ///< things and ties that the maker of the picture holds unnecessary for the purpose
};
/// The article of the Wpg that a purpose names: "9" from "art. 9 Wpg"; empty where it names none.
[[nodiscard]] QString articleOf(const QString &purpose);

} // namespace kluwen::picture

#pragma once
#include "core/graph/network.h"
#include "core/layout/layout.h"
#include "core/model/statement.h"
#include "core/money/flows.h"
#include "core/money/tracing.h"
#include "core/picture/phrase.h"
#include <cstdint>
#include <optional>
#include <QHash>
#include <QMap>
#include <QSet>

namespace kluwen::picture
{

/// For whom a picture is: policy (no personal data), the team that chooses whom to disrupt, the team that acts.
enum class Level { Strategic, Tactical, Operational };
[[nodiscard]] QString levelId(Level level); ///< "strategic"
[[nodiscard]] Result<Level> levelFromId(const QString &id);

/// What a picture is printed on: A4 upright page by page, A3 across in two columns, or a poster (A1 across).
enum class Paper : std::uint8_t { A4, A3, A1 };
[[nodiscard]] QString paperId(Paper paper); ///< "A3"
[[nodiscard]] std::optional<Paper> paperFromId(const QString &id);

/// Words of probability after ICD 203, kept apart from confidence (domain A7).
enum class Likelihood {
    NotStated,
    AlmostNoChance, ///< 1 to 5 %
    VeryUnlikely,   ///< 5 to 20 %
    Unlikely,       ///< 20 to 45 %
    EvenChance,     ///< 45 to 55 %
    Likely,         ///< 55 to 80 %
    VeryLikely,     ///< 80 to 95 %
    AlmostCertain   ///< 95 to 99 %
};
enum class Confidence { NotStated, Low, Moderate, High };
[[nodiscard]] Likelihood likelihoodFromId(const QString &id);   ///< "very_likely"
[[nodiscard]] Confidence confidenceFromId(const QString &id);   ///< "moderate"
[[nodiscard]] const char *likelihoodKey(Likelihood likelihood); ///< for the Phrasebook, context "Picture"
[[nodiscard]] const char *confidenceKey(Confidence confidence);

/// A sentence or a few. `citations` are numbers in Picture::sources.
struct Paragraph
{
    Phrase text;
    QList<int> citations;
    bool muted = false; ///< a note on method or on what is missing
};

struct KeyJudgement
{
    Phrase text;
    Likelihood likelihood = Likelihood::NotStated;
    Confidence confidence = Confidence::NotStated;
    QString author;
};

struct Column
{
    Phrase head;
    double width = 1; ///< relative
    bool number = false;
};

struct Table
{
    Phrase caption;
    QList<Column> columns;
    QList<QList<Phrase>> rows;
    QList<QList<int>> citations; ///< per row, may be empty
    QSet<qsizetype> headRows;    ///< rows whose first cell is a head over the rows below it
    bool keepTogether = false;   ///< on one page where it fits on one
};

/// What became of a thing, a tie or a text between two versions of a picture.
enum class Difference : std::uint8_t { Same, New, Changed, Withdrawn };
[[nodiscard]] QString differenceId(Difference difference);      ///< "same", "new", "changed", "withdrawn"
[[nodiscard]] const char *differenceKey(Difference difference); ///< for the Phrasebook, context "Picture"

/// Who is tied to whom. Positions are those of the chart on the screen.
struct NetworkFigure
{
    graph::Network network;
    layout::Positions positions;
    std::vector<QStringList> roles; ///< role codes per node
    QMap<RecordId, Labels> names;   ///< of events and the like that a language calls otherwise than their label
    Phrase caption;
    bool fillsPaper = false; ///< nobody arranged it by hand: it may be drawn wider or higher than it was laid out
    std::vector<Difference> nodeDifferences; ///< of a comparison, per node; empty = this is none
    std::vector<Difference> edgeDifferences; ///< per edge
};

/// Where money went under one calculation rule.
struct TrailFigure
{
    money::Ledger ledger;
    money::Trace trace;
    QHash<RecordId, QString> names; ///< of the accounts, as they may be shown to the recipient
    Phrase caption;
    bool roundsOutside = false; ///< sums with parties outside the known accounts would tell of what is withheld
};

struct TimelineItem
{
    PartialDate from;
    PartialDate to; ///< invalid = a moment
    QString type;   ///< thing or link type
    Phrase text;
    RecordId record;
};
struct TimelineFigure
{
    QList<TimelineItem> items;            ///< by date
    std::vector<money::MonthFlow> months; ///< all payments of the case per month (in = sum)
    Currency currency;
    Phrase caption;
};

/// What a figure of one account shows: sums per period, the running balance, with whom, at what hours, how much at a
/// time.
enum class AccountView : std::uint8_t { Flows, Balance, Counterparties, Hours, Amounts };
[[nodiscard]] QString accountViewId(AccountView view); ///< "flows"
[[nodiscard]] std::optional<AccountView> accountViewFromId(const QString &id);

struct AccountPayment
{
    PaymentId id;
    qint64 seconds = 0; ///< Moment::seconds
    qint64 minor = 0;
    bool hasTime = false;
    bool isIncoming = false;
    int other = -1; ///< in AccountFigure::others; -1 = outside the case
};
/// What a bank stated of an account.
struct StatedBalance
{
    int day = 0; ///< epoch day
    qint64 minor = 0;
    bool isOpening = false; ///< before the payments of the day, else after them
};
/// The payments of one account in one currency, shown in one way.
struct AccountFigure
{
    AccountView view = AccountView::Flows;
    QString name;
    Currency currency;
    std::vector<AccountPayment> payments; ///< in order of time
    QStringList others;                   ///< as they may be shown; empty = not to this recipient
    std::vector<StatedBalance> stated;    ///< by day
    Phrase caption;
};

/// Persons, companies and accounts, each a line through time, with payments and events between them.
struct ThemeFigure
{
    struct Line
    {
        RecordId record;
        QString name;
        QString type;
        PartialDate from; ///< founded or opened
        PartialDate to;   ///< dissolved or closed
    };
    struct Flow ///< payments of one day, in one currency
    {
        int from = 0; ///< line
        int to = 0;
        qint64 seconds = 0; ///< of the first
        Currency currency;
        qint64 minor = 0;
        std::vector<PaymentId> payments;
    };
    struct Event
    {
        PartialDate day;
        QString type;
        Phrase text;
        RecordId record;
        std::vector<int> lines; ///< ascending
    };
    std::vector<Line> lines;
    std::vector<Flow> flows;
    std::vector<Event> events;
    QDate since; ///< shown from this day; invalid = from the first
    QDate until;
    Phrase caption;
};

using Block = std::variant<Paragraph, KeyJudgement, Table, NetworkFigure, TrailFigure, TimelineFigure, AccountFigure,
                           ThemeFigure>;

struct Section
{
    QString id; ///< "network"; bookmarks and templates name it
    Phrase title;
    QList<Block> blocks;
    std::optional<Language> onlyIn; ///< printed in that language only

    [[nodiscard]] bool isIn(Language language) const { return !onlyIn || *onlyIn == language; }
};

struct CitedSource
{
    int number = 0; ///< 1-based, as cited
    Source source;
    qint64 statements = 0; ///< visible statements that rest on it
};

/// What every page and the head of the first page say.
struct Frame
{
    Phrase title;
    QString caseTitle;
    QString productNumber;
    int version = 1;
    Phrase marking;                   ///< as printed on every page, in the words of the recipient ("POLITIE INTERN")
    QDate markedUntil;                ///< last day of the classification; invalid = not said
    std::optional<Tlp> tlp;           ///< how far the recipient may pass it on; none = no label
    Handling handling = Handling::H0; ///< the strictest of what is inside
    QDateTime asOf;                   ///< UTC; what was known then
    PartialDate periodFrom;
    PartialDate periodTo;
    Phrase purpose;
    bool isPurposeOfProvision = false; ///< written for this recipient
    Phrase question;
    Phrase recipient;    ///< empty = not for a named recipient
    QString recipientId; ///< in the directory; empty = the own team
    QString decision;    ///< reference of the written decision, where the legal basis asks for one
    Phrase legalBasis;
    bool isBoundToSecrecy = false; ///< the recipient, by receiving it (Wpg art. 7)
    bool isPermitted = false;      ///< declared under oath, with the permission that its handling code asks for
    bool isForPurposeOnly = false; ///< the recipient's task lies outside criminal law
    QString author;
    QString reviewer;
    QString authority; ///< who approved it
    Phrase distribution;
    QDate retainUntil;
    bool copiesNumbered = false; ///< from Stg. CONFIDENTIEEL on (VIRBI 2013), or because the recipient asks for it
    int copy = 0;                ///< number of this copy, from 1; 0 = it has none
    QByteArray contentHash;      ///< SHA-256 of the content (contentHash()), printed on every page; empty = not printed
    QString templateId;          ///< and its version: which contents a product of this name has
    int templateVersion = 0;
    Paper paper = Paper::A4;
};

/// A statement as the recipient may read it, for a frozen version; never printed.
struct PictureStatement
{
    StatementId id;
    RecordId subject;
    Labels name; ///< of the thing; of a link both ends
    QString property;
    Labels what;  ///< name of the property
    Labels value; ///< as it is read
    Grading grading;
    SourceId source;
};

/// A thing that a picture gives data on, for the register of provisions; never printed.
struct PictureSubject
{
    RecordId record;
    QString pseudonym; ///< as it is called in the picture; empty = by its own name
};

/// How much a remark weighs. A picture can be exported all the same: the analyst answers for it.
enum class Weight {
    Must, ///< wrong for the recipient or the law: a strategic picture with a name in it
    Should
};

/// Something to look at before a picture leaves the house.
struct Remark
{
    Weight weight = Weight::Should;
    Phrase text;
    QString section; ///< id of the section it concerns; empty = the head of the picture
};

/// The content of an intelligence picture, not yet in a language and not yet on paper.
struct Picture
{
    Level level = Level::Tactical;
    Frame frame;
    QList<Section> sections;
    QList<CitedSource> sources;
    QList<Remark> remarks; ///< for the maker; never printed
    QStringList captions;  ///< of events, seizures, documents and sources in it, for who translates them; never printed
    QList<PictureSubject> subjects;
    QList<PictureStatement> statements; ///< by id; only where PictureOptions::keepStatements asks for them
};

} // namespace kluwen::picture

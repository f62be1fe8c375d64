#pragma once
#include "core/analysis/measures.h"
#include "core/picture/casenetwork.h"
#include "core/picture/caseview.h"
#include "core/picture/partyflows.h"
#include "core/picture/picture.h"
#include "core/picture/picturebuilder.h"
#include "core/picture/texts.h"
#include "core/store/records.h"

namespace kluwen::picture
{

struct CaseSubject;

/// A chart that the analyst chose, as far as the recipient may see it.
struct SeenChart
{
    QString title; ///< empty where it names what may not be seen
    graph::Network network;
    layout::Positions positions;
};

/// Everything that the sections of one picture are made of; read once.
struct Material
{
    CaseView view;
    Texts written;          ///< as the recipient may read them
    Texts texts;            ///< as they are printed: the same, without persons at the strategic level
    PictureOptions options; ///< with the as-of time filled in
    LegalBasis basis;       ///< on which the picture is provided; empty for the own team
    RecordId subject;       ///< what a picture around one thing is about; invalid = the whole case
    QList<Remark> remarks;  ///< of what had to be left out of the texts
    bool isReduced = false; ///< payments were left out: sums over all would tell of them
    store::CaseInfo info;
    AccountHolders holders; ///< visible ones
    FoldedAccounts folded;  ///< how the accounts come into `network`
    graph::Network network; ///< persons and organisations, money between holders
    layout::Positions positions;
    std::vector<SeenChart> charts;                ///< instead of `network` as figures, where the analyst chose some
    analysis::Measures measures;                  ///< of `network`
    money::Ledger ledger;                         ///< of the currency with most payments; empty where there are none
    std::vector<PartyFlow> flows;                 ///< who paid whom; none at the strategic level
    QSet<PaymentId> cashPayments;                 ///< in cash; also of other currencies
    std::optional<money::TraceQuestion> question; ///< which money is followed; none where there is none to follow
    bool questionChosen = false;                  ///< the question was found in the data and not given by an analyst
    std::vector<money::TraceQuestion::Opening> openings; ///< with which a trail forwards begins; none = all empty
    QSet<RecordId> statedAtBegin;     ///< accounts of which a bank stated what was on them before their first payment
    QSet<RecordId> statedAtEnd;       ///< accounts of which statements of their own reach their last payment
    std::vector<money::Trace> traces; ///< the answer under every rule, in the order of the rules
    QHash<RecordId, QString> accountNames;  ///< "holder (number)", as they may be shown
    QHash<SourceId, int> numbers;           ///< of sources, as cited
    QList<Statement> citedInTexts;          ///< by marks in the texts, as the recipient reads them
    QList<CasePayment> paymentsInTexts;     ///< by marks in the texts, by time
    QHash<PaymentId, QString> paymentTexts; ///< of those, where the recipient gets them
    QStringList sectionsInTexts;            ///< ids of sections that the texts refer to
    QSet<int> citedSources; ///< numbers of sources that stand in the picture; known when all but the sources is filled
    QHash<qsizetype, QList<Block>> itemBlocks; ///< figures and findings put in, by the index of the item in the texts

    [[nodiscard]] const money::Trace *trace(money::Rule rule) const;
    [[nodiscard]] QList<int> citations(const QList<Statement> &statements) const; ///< ascending, without repeats
    [[nodiscard]] QList<int> citations(RecordId record) const;
    /// What a thing is called in each language: the analyst's translation of the caption of an event, a seizure or a
    /// document; all else has one name. Empty where it may not be seen.
    [[nodiscard]] Labels caption(RecordId record) const;
    [[nodiscard]] Labels caption(const Source &source) const;
};

/// What a source is called: by its kind where nobody gave it a title, or the reader may not have it.
[[nodiscard]] Phrase nameOfSource(const Material &material, const Source &source);
/// As subjectOf in citations.h, with captions as each language calls them.
[[nodiscard]] CaseSubject subjectOf(const Material &material, RecordId record);
/// `empty` = sections that turned out to hold nothing: texts that refer to them are left out.
[[nodiscard]] Result<Material> gather(const Contents &contents, const PictureOptions &options, const QStringList &empty,
                                      Progress &progress);

/// Whether the outline has the section and the recipient gets it.
[[nodiscard]] bool printsSection(const Material &material, const QString &id);

/// What every page and the head of the first page say, in the words of the recipient.
[[nodiscard]] Frame frameOf(const Material &material);
/// Whether the picture is for a recipient that does not work at the case itself.
[[nodiscard]] bool isForOthers(const Material &material);
/// Whether the picture holds nothing but what it cites, so that it is as strict as that: facts, or texts that cite.
[[nodiscard]] bool holdsOnlyCited(const Material &material);
/// Data are provided for a purpose of the recipient's own (purpose limitation); that of the team is another.
void remarkOnPurpose(const Material &material, const Frame &frame, QList<Remark> &remarks);
/// From H1 on a provider is asked before others use its data; what it answered has a reference.
void remarkOnPermission(const Material &material, const Frame &frame, QList<Remark> &remarks);
/// The texts without what the recipient may not read: names under a pseudonym are replaced, a text that tells more is
/// left out and its maker told so.
[[nodiscard]] Texts cleanedTexts(const Texts &texts, const Mentions &mentions, QList<Remark> &remarks);
/// Numbers the sources, drops texts that rest on what the recipient may not read, and makes numbers of the marks of the
/// others.
void citeInTexts(const Contents &contents, const Decisions &decisions, Material &material);
/// A sum that covers what is withheld would tell of it: "about €31,000" then, exact otherwise.
[[nodiscard]] Labels sumForReader(const Material &material, qint64 minor);

[[nodiscard]] Labels ruleLabels(money::Rule rule);
/// Ties of a network: between two ends there may be several recorded ones, and one of payments per direction and
/// currency.
struct TieCounts
{
    qint64 recorded = 0;
    qint64 payments = 0;
};
[[nodiscard]] TieCounts tiesOf(const graph::Network &network);
/// The sources of the ties that somebody has in the network, and of its payments where the picture tells who paid whom;
/// with those of other statements.
[[nodiscard]] QList<int> tieCitations(const Material &material, size_t node, const QList<Statement> &also = {});
/// Dated things and ties, and payments per month; an invalid day is an open end.
[[nodiscard]] NetworkFigure caseFigure(const Material &material); ///< persons and organisations of the whole case
[[nodiscard]] NetworkFigure chartFigure(const Material &material, const SeenChart &chart);
[[nodiscard]] TimelineFigure timelineOf(const Material &material, QDate since, QDate until);

/// What was put into the section by hand, after what is there. How many of these are left out, because the recipient
/// may not see all of them, the level takes none, or the case no longer holds them.
int fillItems(const Material &material, Section &section);
/// Makes the figures and findings among the items, as the recipient may see them.
[[nodiscard]] Result<void> makeItems(const Contents &contents, const Decisions &decisions, Material &material,
                                     Progress &progress);

/// Fills a section; empty blocks = nothing to say, and the section is left out.
using FillSection = void (*)(const Material &material, Section &section);

void fillJudgements(const Material &material, Section &section);
void fillObservations(const Material &material, Section &section);
void fillNetwork(const Material &material, Section &section);
void fillNetworkFigure(const Material &material, Section &section);
void fillPersons(const Material &material, Section &section);
void fillOrganisations(const Material &material, Section &section);
void fillIdentifiers(const Material &material, Section &section);
void fillMoney(const Material &material, Section &section);
void fillMoneyBrief(const Material &material, Section &section); ///< without the parts and the other rules
void fillMoneyRules(const Material &material, Section &section); ///< without the figure, for a report of facts
void fillFlows(const Material &material, Section &section);
void fillProof(const Material &material, Section &section);
void fillTimeline(const Material &material, Section &section);
void fillSeizures(const Material &material, Section &section);
[[nodiscard]] std::vector<money::MonthFlow>
monthsOf(const money::Ledger &ledger); ///< sums of all payments per month, in `in`
void fillFacts(const Material &material, Section &section);
void fillTargets(const Material &material, Section &section);
void fillPhenomenon(const Material &material, Section &section);
void fillMoneyOverall(const Material &material, Section &section);
void fillTrends(const Material &material, Section &section);
void fillAgainst(const Material &material, Section &section);
void fillGaps(const Material &material, Section &section);
void fillWritten(const Material &material, const Template::Part &part, Section &section);
void fillOptions(const Material &material, Section &section);
void fillSources(const Material &material, Section &section);
void fillGlossary(const Material &material, Section &section); ///< nothing yet: listUsedTerms(), when all is said
void fillSourcesBrief(const Material &material, Section &section);
[[nodiscard]] QSet<int> citedNumbers(const Material &material, const Picture &picture);
void fillMethod(const Material &material, Section &section);
void fillSubject(const Material &material, Section &section);
void fillVulnerable(const Material &material, Section &section);
void fillFacilitation(const Material &material, Section &section);
void fillArea(const Material &material, Section &section);
void fillTimelineFigure(const Material &material, Section &section);
void fillTimelineTable(const Material &material, Section &section);
void fillHypotheses(const Material &material, Section &section);
void fillDeclaration(const Material &material, Section &section);
void fillSignature(const Material &material, Section &section);

/// Fewer than this could identify a person in a picture without personal data: at least five.
[[nodiscard]] qint64 smallestOverall(const Material &material);
/// A count of persons or things in which a small one would point at somebody: exact, rounded to fives, or "fewer than
/// 5", as the level and the recipient ask.
[[nodiscard]] Phrase countForReader(const Material &material, qint64 count);
[[nodiscard]] qint64 smallestForReader(const Material &material); ///< counts below are not given; 0 = all are

/// What belongs behind the name at the other end of a tie: " (60%, up to and including 15 October 2025)", or nothing.
[[nodiscard]] Labels tieDetails(const Material &material, const Link &link);

/// A cell that holds the values of a property, each once, or nothing.
[[nodiscard]] Phrase valuesOf(const CaseView &view, const Thing &thing, const QString &property);
/// Below measures of the network, to others: over what they were computed.
void tellWhatIsMeasured(const Material &material, Section &section);
/// A note in the muted voice.
[[nodiscard]] Paragraph note(Phrase text);

} // namespace kluwen::picture

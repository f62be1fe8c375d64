#include "tests/bench/patternsbench.h"
#include "core/patterns/patterns.h"
#include "core/synthesis/random.h"
#include "tests/bench/amldata.h"
#include "tests/bench/benchnetworks.h"

#include <algorithm>
#include <cstdio>
#include <QElapsedTimer>
#include <QFileInfo>
#include <unordered_map>

namespace kluwen::bench
{

namespace
{

using patterns::Answer;
using patterns::Choice;
using patterns::Finding;

Answer findingsOf(const money::Ledger &ledger, std::vector<Choice> choices)
{
    NoProgress progress;
    patterns::Request request;
    request.choices = std::move(choices);
    request.mostFindings = 1'000'000;
    request.isCondensed = false; // a finding is measured before several are told as one
    auto answer = patterns::find(ledger, request, progress);
    if (!answer)
        qFatal("%s", qPrintable(answer.error().text()));
    return std::move(*answer);
}

Choice choiceOf(const char *pattern, patterns::Settings settings = {})
{
    return {QLatin1String(pattern), std::move(settings)};
}

/// A finding is a hit where the payments it shares with an attempt touch at least half of the attempt's accounts.
bool isHit(const money::Ledger &ledger, const Finding &finding, const Attempt &attempt)
{
    std::set<money::AccountIndex> all;
    std::set<money::AccountIndex> hit;
    for (const std::uint32_t row : attempt.rows) {
        const bool isShared = std::binary_search(finding.payments.begin(), finding.payments.end(), ledger.ids[row]);
        for (const money::AccountIndex account : {ledger.payer[row], ledger.payee[row]}) {
            all.insert(account);
            if (isShared)
                hit.insert(account);
        }
    }
    return !hit.empty() && hit.size() * 2 >= all.size();
}

/// Who pays whom in an attempt.
struct Sides
{
    std::map<money::AccountIndex, std::set<money::AccountIndex>> payees;
    std::map<money::AccountIndex, std::set<money::AccountIndex>> payers;

    Sides(const money::Ledger &ledger, const Attempt &attempt)
    {
        for (const std::uint32_t row : attempt.rows) {
            payees[ledger.payer[row]].insert(ledger.payee[row]);
            payers[ledger.payee[row]].insert(ledger.payer[row]);
        }
    }
    static size_t most(const std::map<money::AccountIndex, std::set<money::AccountIndex>> &sides)
    {
        size_t size = 0;
        for (const auto &side : sides)
            size = std::max(size, side.second.size());
        return size;
    }
    /// Accounts that both pay and are paid.
    [[nodiscard]] size_t middles() const
    {
        return static_cast<size_t>(std::count_if(payees.begin(), payees.end(),
                                                 [this](const auto &side) { return payers.contains(side.first); }));
    }
};

/// Whether the payments of an attempt have the shape of its kind at all: a fan of one payment has none, nor has a stack
/// whose only payment comes straight back.
bool hasShape(const LabelledLedger &labelled, const Attempt &attempt)
{
    const Sides sides(labelled.ledger, attempt);
    if (attempt.kind == "cycle" || attempt.kind == "random")
        return attempt.rows.size() > 1;
    if (attempt.kind == "fan-in")
        return Sides::most(sides.payers) > 1;
    if (attempt.kind == "fan-out")
        return Sides::most(sides.payees) > 1;
    if (attempt.kind == "gather-scatter")
        return Sides::most(sides.payers) > 1 && attempt.rows.size() > 2;
    if (attempt.kind == "scatter-gather")
        return Sides::most(sides.payers) > 1 && Sides::most(sides.payees) > 1;
    if (attempt.kind == "bipartite")
        return sides.payees.size() > 1 && sides.payers.size() > 1 && sides.middles() == 0;
    return sides.middles() > 0 && sides.payees.size() > sides.middles() && sides.payers.size() > sides.middles();
}

struct Recall
{
    int attempts = 0;
    int shaped = 0; ///< that have the shape of their kind
    int found = 0;
    int shapedFound = 0;
};

Recall recallOf(const LabelledLedger &labelled, const std::string &kind, const Answer &answer)
{
    Recall recall;
    for (const Attempt &attempt : labelled.attempts) {
        if (attempt.kind != kind)
            continue;
        const bool isShaped = hasShape(labelled, attempt);
        const bool isFound = std::any_of(answer.findings.begin(), answer.findings.end(), [&](const Finding &finding) {
            return isHit(labelled.ledger, finding, attempt);
        });
        ++recall.attempts;
        recall.shaped += isShaped ? 1 : 0;
        recall.found += isFound ? 1 : 0;
        recall.shapedFound += isShaped && isFound ? 1 : 0;
    }
    return recall;
}

void print(const std::string &name, double value, const char *unit, const char *peer, double peerValue)
{
    printFigure(name.c_str(), value, unit, peer, peerValue);
}

/// Of the payments in findings, the part that belongs to attempts of the kind, or to any attempt.
std::pair<double, double> precisionOf(const LabelledLedger &labelled, const std::string &kind, const Answer &answer)
{
    std::unordered_map<qint64, bool> isOfKind; // for payments of attempts
    for (const Attempt &attempt : labelled.attempts)
        for (const std::uint32_t row : attempt.rows)
            isOfKind[labelled.ledger.ids[row].value()] |= attempt.kind == kind;
    std::set<PaymentId> named;
    for (const Finding &finding : answer.findings)
        named.insert(finding.payments.begin(), finding.payments.end());
    double ofKind = 0;
    double ofAny = 0;
    for (const PaymentId id : named)
        if (const auto known = isOfKind.find(id.value()); known != isOfKind.end()) {
            ofKind += known->second ? 1 : 0;
            ofAny += 1;
        }
    const double all = std::max(1.0, static_cast<double>(named.size()));
    return {ofKind / all, ofAny / all};
}

/// Four figures that only tell something together: recall, recall of what shows the shape at all, how many findings it
/// took, and how much of them was right.
void printRecall(const std::string &data, const LabelledLedger &labelled, const std::string &kind,
                 std::vector<Choice> choices, double target)
{
    const Answer answer = findingsOf(labelled.ledger, std::move(choices));
    const Recall recall = recallOf(labelled, kind, answer);
    const std::string name = data + "." + kind;
    const auto share = [](int part, int whole) { return whole == 0 ? 0.0 : static_cast<double>(part) / whole; };
    const auto [ofKind, ofAny] = precisionOf(labelled, kind, answer);
    print(name + ".recall", share(recall.found, recall.attempts), "of all attempts", "attempts that show the shape",
          share(recall.shaped, recall.attempts));
    print(name + ".recall_of_shaped", share(recall.shapedFound, recall.shaped), "of attempts that show the shape",
          "target", target);
    print(name + ".hits", static_cast<double>(answer.findings.size()) / std::max(recall.attempts, 1),
          "findings per attempt", "one", 1);
    print(name + ".precision", ofKind, "of payments found, in attempts of the kind", "in any attempt", ofAny);
}

/// The shapes as AMLworld defines them: no smallest sum and no amount carried on, because its amounts are in many
/// currencies; two groups and stacks held together by the period alone, because it makes them so.
std::vector<std::pair<Choice, double>> amlWorldChoices()
{
    return {{choiceOf("fan-out", {{"minimum", 2}, {"sum", 0}}), 0.95},
            {choiceOf("fan-in", {{"minimum", 2}, {"sum", 0}}), 0.95},
            {choiceOf("cycle", {{"shortest", 2}, {"kept", 0}, {"sum", 0}}), 0.95},
            {choiceOf("scatter-gather", {{"minimum", 2}, {"kept", 0}, {"sum", 0}}), 0.95},
            {choiceOf("gather-scatter", {{"payers", 2}, {"payees", 1}, {"sum", 0}}), 0.95},
            {choiceOf("stack", {{"linked", 0}, {"window", 4}, {"sum", 0}}), 0.8},
            {choiceOf("bipartite", {{"linked", 0}, {"window", 4}, {"sum", 0}}), 0.8},
            {choiceOf("random", {{"minimum", 2}, {"kept", 0}, {"sum", 0}}), 0}};
}

void hiSmall()
{
    const QString folder = qEnvironmentVariable("KLUWEN_DATA") + QStringLiteral("/aml/");
    const QString truth = folder + QStringLiteral("hi-small-patterns.txt");
    if (!QFileInfo::exists(truth)) {
        std::fprintf(stderr, "KLUWEN_DATA has no aml/hi-small-patterns.txt: recall is not measured\n");
        return;
    }
    const LabelledLedger labelled = readHiSmall(truth, folder + QStringLiteral("hi-small-transactions-subset.csv"));
    for (const auto &[choice, target] : amlWorldChoices()) {
        const std::string kind = choice.pattern.toStdString();
        printRecall("patterns.hi_small", labelled, kind, {choice}, target);
        printRecall("patterns.hi_small_as_shipped", labelled, kind, {{choice.pattern, {}}}, target);
    }
}

void printF1(const std::string &name, const LabelledLedger &labelled, const Answer &answer)
{
    std::set<RecordId> named;
    for (const Finding &finding : answer.findings)
        named.insert(finding.accounts.begin(), finding.accounts.end());
    size_t right = 0;
    for (const RecordId account : named)
        right += labelled.accounts.contains(account) ? 1 : 0;
    const auto share = [](size_t part, size_t whole) {
        return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
    };
    const double precision = share(right, named.size());
    const double recall = share(right, labelled.accounts.size());
    print(name + ".precision", precision, "of accounts named", "one", 1);
    print(name + ".recall", recall, "of accounts labelled", "one", 1);
    print(name + ".f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall), "per account",
          "target", 0.85);
}

void amlSim()
{
    const QString folder = qEnvironmentVariable("KLUWEN_DATA") + QStringLiteral("/aml/amlsim-20k/");
    const QString nodes = folder + QStringLiteral("nodes.csv");
    if (!QFileInfo::exists(nodes)) {
        std::fprintf(stderr, "KLUWEN_DATA has no aml/amlsim-20k: F1 is not measured\n");
        return;
    }
    const LabelledLedger labelled = readAmlSim(nodes, folder + QStringLiteral("transactions.csv"));
    printF1("patterns.amlsim.split-payments", labelled,
            findingsOf(labelled.ledger, {choiceOf("split-payments", {{"minimum", 2}, {"window", 0}, {"sum", 0}})}));
    printF1("patterns.amlsim.fan-in", labelled,
            findingsOf(labelled.ledger, {choiceOf("fan-in", {{"minimum", 5}, {"sum", 0}})}));
    printF1("patterns.amlsim.round-trip", labelled,
            findingsOf(labelled.ledger, {choiceOf("round-trip", {{"sum", 0}})}));
}

void ownTruth()
{
    const std::vector<std::pair<const char *, int>> difficulties{{"easy", 20'000}, {"medium", 5'000}, {"hard", 1'000}};
    for (const auto &[name, accounts] : difficulties) {
        const LabelledLedger labelled = generatedLedger(accounts, 20'000);
        // The cards' own values; the generator spreads a pattern over a fortnight.
        const std::vector<Choice> choices{choiceOf("fan-out", {{"window", 14}}),
                                          choiceOf("fan-in", {{"window", 14}}),
                                          choiceOf("gather-scatter", {{"window", 14}}),
                                          choiceOf("scatter-gather", {{"window", 14}}),
                                          choiceOf("temporal-cycle"),
                                          choiceOf("bipartite"),
                                          choiceOf("stack")};
        printF1(std::string("patterns.generated.") + name, labelled, findingsOf(labelled.ledger, choices));
    }
}

money::Ledger randomLedger(int payments, int accounts)
{
    synthesis::Random random(7);
    money::Ledger ledger;
    ledger.currency = euro();
    for (int i = 1; i <= accounts; ++i)
        ledger.accounts.push_back(RecordId(i));
    for (int i = 0; i < payments; ++i) {
        ledger.ids.push_back(PaymentId(i + 1));
        ledger.payer.push_back(static_cast<int>(random.below(static_cast<std::uint64_t>(accounts))));
        ledger.payee.push_back(static_cast<int>(random.below(static_cast<std::uint64_t>(accounts))));
        ledger.seconds.push_back(qint64{365} * 86400 * i / payments);
        ledger.minor.push_back(random.between(500, 1'000'000));
    }
    return ledger;
}

void throughput()
{
    constexpr int payments = 2'000'000;
    const money::Ledger ledger = randomLedger(payments, 40'000);
    for (const patterns::MethodCard &card : patterns::methodCards()) {
        if (std::string_view(card.id) == "resale")
            continue; // reads no payments
        NoProgress progress;
        patterns::Request request;
        request.choices = {{QLatin1String(card.id), {}}};
        double seconds = 0;
        Result<Answer> answer = Answer{};
        for (int run = 0; run < 2; ++run) { // the better of two: other programs may be at work
            QElapsedTimer clock;
            clock.start();
            answer = patterns::find(ledger, request, progress);
            const double took = static_cast<double>(clock.nsecsElapsed()) / 1e9;
            seconds = run == 0 ? took : std::min(seconds, took);
            if (!answer)
                qFatal("%s", qPrintable(answer.error().text()));
        }
        const bool isCycle = std::string_view(card.id).find("cycle") != std::string_view::npos ||
                             std::string_view(card.id) == "round-trip" || std::string_view(card.id) == "loan-back";
        print(std::string("patterns.speed.") + card.id, payments / seconds, "payments/s",
              answer->tallies[0].isComplete ? "target" : "target (search not complete)", isCycle ? 200'000 : 1'000'000);
    }
}

} // namespace

void patternsBench()
{
    hiSmall();
    amlSim();
    ownTruth();
    throughput();
}

} // namespace kluwen::bench

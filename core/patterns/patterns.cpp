#include "core/patterns/patterns.h"
#include "core/base/tr.h"
#include "core/patterns/condense.h"
#include "core/patterns/search.h"

#include <algorithm>
#include <array>
#include <thread>

namespace kluwen::patterns
{

namespace
{

struct Entry
{
    std::string_view id;
    Detector find;
    bool isByAccount = false; ///< looks at the accounts one by one, so that two threads can share them
};

constexpr std::array<Entry, 19> detectors{{{"fan-out", findFanOut, true},
                                           {"fan-in", findFanIn, true},
                                           {"gather-scatter", findGatherScatter, true},
                                           {"scatter-gather", findScatterGather},
                                           {"cycle", findCycles},
                                           {"temporal-cycle", findTemporalCycles},
                                           {"round-trip", findRoundTrips},
                                           {"loan-back", findLoanBacks},
                                           {"bipartite", findBipartite},
                                           {"stack", findStacks},
                                           {"random", findWalks},
                                           {"structuring", findStructuring, true},
                                           {"split-payments", findSplitPayments, true},
                                           {"pass-through", findPassThrough, true},
                                           {"dormant", findDormant, true},
                                           {"resale", findResales},
                                           {"fictitious-turnover", findFictitiousTurnover, true},
                                           {"round-sums", findRoundSums, true},
                                           {"benford", findBenford, true}}};

const Entry &entryOf(std::string_view id)
{
    const auto entry = std::find_if(detectors.begin(), detectors.end(), [id](const Entry &e) { return e.id == id; });
    return *entry; // every card has one
}

Result<Settings> chosenFor(const MethodCard &card, const Request &request)
{
    const auto choice = std::find_if(request.choices.begin(), request.choices.end(),
                                     [&card](const Choice &c) { return c.pattern == QLatin1String(card.id); });
    return settingsOf(card, choice == request.choices.end() ? Settings{} : choice->settings);
}

bool isChosen(const MethodCard &card, const Request &request)
{
    return request.choices.empty() ||
           std::any_of(request.choices.begin(), request.choices.end(),
                       [&card](const Choice &choice) { return choice.pattern == QLatin1String(card.id); });
}

void run(const Entry &entry, Search &search)
{
    constexpr AccountIndex few = 1000; // for which a thread is not worth its start
    if (!entry.isByAccount || search.endAccount() < few)
        return entry.find(search);
    Search late = search.half();
    std::thread second([&] { entry.find(late); });
    entry.find(search);
    second.join();
    search.take(std::move(late));
}

Result<void> checkNames(const Request &request)
{
    for (const Choice &choice : request.choices)
        if (!cardOf(choice.pattern)) {
            Error error;
            error.code = Error::Code::Usage;
            error.message = Tr::tr("There is no pattern \"%1\".").arg(choice.pattern);
            error.remedy = Tr::tr("Choose a pattern from the list of methods.");
            return fail(error);
        }
    return {};
}

} // namespace

Result<Answer> find(const money::Ledger &ledger, const Request &request, Progress &progress)
{
    if (const auto known = checkNames(request); !known)
        return fail(known.error());
    const money::AccountRows out = money::AccountRows::byPayer(ledger);
    const money::AccountRows in = money::AccountRows::byPayee(ledger);
    Search search(ledger, out, in, request.hints, progress);
    Answer answer;
    for (const MethodCard &card : methodCards()) {
        if (!isChosen(card, request))
            continue;
        auto settings = chosenFor(card, request);
        if (!settings)
            return fail(settings.error());
        search.begin(card, *settings, request.mostFindings);
        run(entryOf(card.id), search);
        if (progress.isCancelled()) {
            Error error;
            error.code = Error::Code::Cancelled;
            error.message = Tr::tr("Looking for patterns was stopped.");
            return fail(error);
        }
        search.finish(answer, request.isCondensed);
    }
    if (request.isCondensed)
        condense(answer);
    return answer;
}

} // namespace kluwen::patterns

#pragma once
#include "core/base/tr.h"
#include "core/patterns/methodcard.h"
#include <array>

namespace kluwen::patterns
{

// The parameters and the words of every detector. Windows and numbers of AMLworld (Altman et al. 2023) where it has
// them.

inline constexpr std::array<Parameter, 4> fanOutParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 4, 1, 3660},
    {"minimum", QT_TRANSLATE_NOOP("Core", "Fewest different payees"), Parameter::Unit::Count, 4, 2, 100000},
    {"longest", QT_TRANSLATE_NOOP("Core", "Longer stretches are the ordinary business of the account (0 = none)"),
     Parameter::Unit::Days, 30, 0, 36600},
    {"sum", QT_TRANSLATE_NOOP("Core", "Smallest sum"), Parameter::Unit::Amount, 10000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 4> fanInParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 4, 1, 3660},
    {"minimum", QT_TRANSLATE_NOOP("Core", "Fewest different payers"), Parameter::Unit::Count, 4, 2, 100000},
    {"longest", QT_TRANSLATE_NOOP("Core", "Longer stretches are the ordinary business of the account (0 = none)"),
     Parameter::Unit::Days, 30, 0, 36600},
    {"sum", QT_TRANSLATE_NOOP("Core", "Smallest sum"), Parameter::Unit::Amount, 10000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 5> gatherScatterParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 9, 1, 3660},
    {"payers", QT_TRANSLATE_NOOP("Core", "Fewest different payers"), Parameter::Unit::Count, 4, 1, 100000},
    {"payees", QT_TRANSLATE_NOOP("Core", "Fewest different payees"), Parameter::Unit::Count, 4, 1, 100000},
    {"longest", QT_TRANSLATE_NOOP("Core", "Longer stretches are the ordinary business of the account (0 = none)"),
     Parameter::Unit::Days, 60, 0, 36600},
    {"sum", QT_TRANSLATE_NOOP("Core", "Smallest sum"), Parameter::Unit::Amount, 10000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 5> scatterGatherParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 4, 1, 3660},
    {"minimum", QT_TRANSLATE_NOOP("Core", "Fewest accounts in the middle"), Parameter::Unit::Count, 3, 2, 100000},
    {"hub", QT_TRANSLATE_NOOP("Core", "Most payments looked at on one side of an account"), Parameter::Unit::Count, 40,
     1, 10000},
    {"kept", QT_TRANSLATE_NOOP("Core", "Each payment is at least this part of the one before"),
     Parameter::Unit::Percent, 50, 0, 100},
    {"sum", QT_TRANSLATE_NOOP("Core", "Smallest sum"), Parameter::Unit::Amount, 10000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 5> cycleParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 4, 1, 3660},
    {"shortest", QT_TRANSLATE_NOOP("Core", "Fewest payments"), Parameter::Unit::Count, 3, 2, 50},
    {"longest", QT_TRANSLATE_NOOP("Core", "Most payments"), Parameter::Unit::Count, 12, 2, 50},
    {"kept", QT_TRANSLATE_NOOP("Core", "Each payment is at least this part of the one before"),
     Parameter::Unit::Percent, 50, 0, 100},
    {"sum", QT_TRANSLATE_NOOP("Core", "Smallest sum"), Parameter::Unit::Amount, 10000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 6> temporalCycleParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 14, 1, 3660},
    {"shortest", QT_TRANSLATE_NOOP("Core", "Fewest payments"), Parameter::Unit::Count, 3, 2, 50},
    {"longest", QT_TRANSLATE_NOOP("Core", "Most payments"), Parameter::Unit::Count, 12, 2, 50},
    {"kept", QT_TRANSLATE_NOOP("Core", "Each payment is at least this part of the one before"),
     Parameter::Unit::Percent, 80, 0, 100},
    {"strict", QT_TRANSLATE_NOOP("Core", "Equal times do not count as after each other (1 = yes)"),
     Parameter::Unit::Count, 0, 0, 1},
    {"sum", QT_TRANSLATE_NOOP("Core", "Smallest sum"), Parameter::Unit::Amount, 10000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 5> roundTripParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 60, 1, 3660},
    {"shortest", QT_TRANSLATE_NOOP("Core", "Fewest payments"), Parameter::Unit::Count, 2, 2, 50},
    {"longest", QT_TRANSLATE_NOOP("Core", "Most payments"), Parameter::Unit::Count, 12, 2, 50},
    {"kept", QT_TRANSLATE_NOOP("Core", "Each payment is at least this part of the one before"),
     Parameter::Unit::Percent, 90, 1, 100},
    {"sum", QT_TRANSLATE_NOOP("Core", "Smallest sum"), Parameter::Unit::Amount, 10000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 6> loanBackParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 90, 1, 3660},
    {"shortest", QT_TRANSLATE_NOOP("Core", "Fewest payments"), Parameter::Unit::Count, 2, 2, 50},
    {"longest", QT_TRANSLATE_NOOP("Core", "Most payments"), Parameter::Unit::Count, 12, 2, 50},
    {"kept", QT_TRANSLATE_NOOP("Core", "Each payment is at least this part of the one before"),
     Parameter::Unit::Percent, 80, 1, 100},
    {"repayments", QT_TRANSLATE_NOOP("Core", "Smaller payments back that show a loan where no description does"),
     Parameter::Unit::Count, 2, 1, 1000},
    {"amount", QT_TRANSLATE_NOOP("Core", "Smallest amount"), Parameter::Unit::Amount, 10000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 5> bipartiteParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 14, 1, 3660},
    {"minimum", QT_TRANSLATE_NOOP("Core", "Fewest accounts in each group"), Parameter::Unit::Count, 2, 2, 100000},
    {"hub", QT_TRANSLATE_NOOP("Core", "Most payments looked at on one side of an account"), Parameter::Unit::Count, 40,
     1, 10000},
    {"linked", QT_TRANSLATE_NOOP("Core", "Payers must share payees (0 = only the period holds them together)"),
     Parameter::Unit::Count, 1, 0, 1},
    {"sum", QT_TRANSLATE_NOOP("Core", "Smallest sum"), Parameter::Unit::Amount, 10000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 5> stackParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 14, 1, 3660},
    {"minimum", QT_TRANSLATE_NOOP("Core", "Fewest accounts in the middle (1 = chains of two payments)"),
     Parameter::Unit::Count, 2, 1, 100000},
    {"hub", QT_TRANSLATE_NOOP("Core", "Most payments looked at on one side of an account"), Parameter::Unit::Count, 40,
     1, 10000},
    {"linked", QT_TRANSLATE_NOOP("Core", "Payers must share payees (0 = only the period holds them together)"),
     Parameter::Unit::Count, 1, 0, 1},
    {"sum", QT_TRANSLATE_NOOP("Core", "Smallest sum"), Parameter::Unit::Amount, 10000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 4> randomParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 2, 1, 3660},
    {"minimum", QT_TRANSLATE_NOOP("Core", "Fewest steps"), Parameter::Unit::Count, 5, 1, 100000},
    {"kept", QT_TRANSLATE_NOOP("Core", "Each payment is at least this part of the one before"),
     Parameter::Unit::Percent, 50, 0, 100},
    {"sum", QT_TRANSLATE_NOOP("Core", "Smallest sum"), Parameter::Unit::Amount, 10000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 6> structuringParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 7, 1, 3660},
    {"minimum", QT_TRANSLATE_NOOP("Core", "Fewest payments"), Parameter::Unit::Count, 3, 2, 100000},
    {"threshold", QT_TRANSLATE_NOOP("Core", "Threshold"), Parameter::Unit::Amount, 10000, 1, 1000000000000},
    {"share", QT_TRANSLATE_NOOP("Core", "Just below starts at this part of the threshold"), Parameter::Unit::Percent,
     80, 1, 99},
    {"payers", QT_TRANSLATE_NOOP("Core", "Fewest different payers"), Parameter::Unit::Count, 1, 1, 100000},
    {"sum", QT_TRANSLATE_NOOP("Core", "Smallest sum"), Parameter::Unit::Amount, 20000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 3> splitPaymentsParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Hours, 24, 0, 87840},
    {"minimum", QT_TRANSLATE_NOOP("Core", "Fewest payments"), Parameter::Unit::Count, 3, 2, 100000},
    {"sum", QT_TRANSLATE_NOOP("Core", "Smallest sum"), Parameter::Unit::Amount, 10000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 5> passThroughParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Hours, 48, 0, 87840},
    {"share", QT_TRANSLATE_NOOP("Core", "Part that left again"), Parameter::Unit::Percent, 80, 1, 100},
    {"amount", QT_TRANSLATE_NOOP("Core", "Smallest amount"), Parameter::Unit::Amount, 500, 0, 1000000000000},
    {"minimum", QT_TRANSLATE_NOOP("Core", "Fewest amounts passed on"), Parameter::Unit::Count, 3, 1, 100000},
    {"apart", QT_TRANSLATE_NOOP("Core", "Most days between two of them"), Parameter::Unit::Days, 14, 1, 3660},
}};
inline constexpr std::array<Parameter, 5> dormantParameters{{
    {"silent", QT_TRANSLATE_NOOP("Core", "Days without payments"), Parameter::Unit::Days, 180, 1, 36600},
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 14, 1, 3660},
    {"before", QT_TRANSLATE_NOOP("Core", "Fewest payments before"), Parameter::Unit::Count, 2, 1, 100000},
    {"minimum", QT_TRANSLATE_NOOP("Core", "Fewest payments afterwards"), Parameter::Unit::Count, 3, 1, 100000},
    {"sum", QT_TRANSLATE_NOOP("Core", "Smallest sum"), Parameter::Unit::Amount, 5000, 0, 1000000000000},
}};
inline constexpr std::array<Parameter, 2> resaleParameters{{
    {"window", QT_TRANSLATE_NOOP("Core", "Window"), Parameter::Unit::Days, 365, 1, 3660},
    {"gain", QT_TRANSLATE_NOOP("Core", "Smallest rise of the price"), Parameter::Unit::Percent, 20, 1, 100000},
}};
inline constexpr std::array<Parameter, 3> fictitiousTurnoverParameters{{
    {"share", QT_TRANSLATE_NOOP("Core", "Part of what it receives"), Parameter::Unit::Percent, 70, 1, 100},
    {"alike", QT_TRANSLATE_NOOP("Core", "The two directions differ by no more than this leaves"),
     Parameter::Unit::Percent, 80, 1, 100},
    {"minimum", QT_TRANSLATE_NOOP("Core", "Fewest payments"), Parameter::Unit::Count, 6, 2, 100000},
}};
inline constexpr std::array<Parameter, 3> roundSumsParameters{{
    {"step", QT_TRANSLATE_NOOP("Core", "Round is a multiple of"), Parameter::Unit::Amount, 1000, 1, 1000000000},
    {"minimum", QT_TRANSLATE_NOOP("Core", "Fewest round payments"), Parameter::Unit::Count, 5, 1, 100000},
    {"share", QT_TRANSLATE_NOOP("Core", "Part of the payments of the account"), Parameter::Unit::Percent, 60, 1, 100},
}};
inline constexpr std::array<Parameter, 4> benfordParameters{{
    {"minimum", QT_TRANSLATE_NOOP("Core", "Fewest amounts"), Parameter::Unit::Count, 500, 10, 100000},
    {"few", QT_TRANSLATE_NOOP("Core", "Fewer amounts than this carry a warning"), Parameter::Unit::Count, 1000, 10,
     1000000},
    {"deviation", QT_TRANSLATE_NOOP("Core", "Deviation from which amounts do not conform, in ten-thousandths"),
     Parameter::Unit::Count, 150, 1, 2000},
    {"chance", QT_TRANSLATE_NOOP("Core", "The deviation is at least this part of what chance alone gives"),
     Parameter::Unit::Percent, 200, 0, 10000},
}};

// Why the parameters are what they are.
inline constexpr const char *fansGrounds = QT_TRANSLATE_NOOP(
    "Core", "Four on the other side as in the smallest example of AMLSim, in the four days within which AMLworld makes "
            "its fans, and together the EUR 10,000 from which European law limits cash.");
inline constexpr const char *gatherGrounds =
    QT_TRANSLATE_NOOP("Core", "Four on either side, as in the smallest example of AMLSim, and together the EUR 10,000 "
                              "from which European law limits cash.");
inline constexpr const char *scatterGrounds =
    QT_TRANSLATE_NOOP("Core", "Three accounts in the middle, because two are often a couple; each passes on at least "
                              "half of what it got, so that its own spending does not count.");
inline constexpr const char *cycleGrounds =
    QT_TRANSLATE_NOOP("Core", "Three accounts, because two that pay each other are ordinary; amounts shrink by fees, "
                              "so what goes on is of the order of what came.");
inline constexpr const char *tripGrounds = QT_TRANSLATE_NOOP(
    "Core", "What comes back is nearly whole, because one who only moves money loses no more than fees.");
inline constexpr const char *loanGrounds = QT_TRANSLATE_NOOP(
    "Core", "The signs of a loan-back: own money first, an equal amount back, a lender whom nobody repays.");
inline constexpr const char *groupsGrounds =
    QT_TRANSLATE_NOOP("Core", "Payers that share their payees, as in AMLSim; AMLworld also calls separate payments "
                              "within a period a group, which says little and is off.");
inline constexpr const char *walkGrounds = QT_TRANSLATE_NOOP(
    "Core", "Five steps in which each account passes on at least half of what it got within two days.");
inline constexpr const char *limitGrounds =
    QT_TRANSLATE_NOOP("Core", "EUR 10,000 is where European law limits cash, and where linked payments count as one.");
inline constexpr const char *passGrounds =
    QT_TRANSLATE_NOOP("Core", "Money mules pass on nearly all that they get within two days, and do so again.");
inline constexpr const char *dormantGrounds =
    QT_TRANSLATE_NOOP("Core", "Half a year without payments is longer than a season.");
inline constexpr const char *resaleGrounds =
    QT_TRANSLATE_NOOP("Core", "A rise of a fifth within a year is more than markets commonly do.");
inline constexpr const char *turnoverGrounds = QT_TRANSLATE_NOOP(
    "Core", "Six payments and seven tenths of what is received, so that one settled bill does not count.");
inline constexpr const char *roundGrounds =
    QT_TRANSLATE_NOOP("Core", "Five round amounts and most of the payments, so that a rent does not count.");
inline constexpr const char *benfordGrounds = QT_TRANSLATE_NOOP(
    "Core",
    "From 0.015 on first digits do not conform (Nigrini 2012), and with few amounts chance alone deviates as much.");

inline constexpr std::array<MethodCard, 19> cards{{
    {"fan-out", 2, QT_TRANSLATE_NOOP("Core", "Fan-out"),
     QT_TRANSLATE_NOOP("Core", "One account pays many different accounts within a short time."),
     QT_TRANSLATE_NOOP("Core", "Wages, benefits, refunds or suppliers paid on one day look the same."), fansGrounds,
     fanOutParameters, 0},
    {"fan-in", 2, QT_TRANSLATE_NOOP("Core", "Fan-in"),
     QT_TRANSLATE_NOOP("Core", "One account is paid by many different accounts within a short time."),
     QT_TRANSLATE_NOOP("Core", "A shop, an association that collects fees or a sale of tickets looks the same."),
     fansGrounds, fanInParameters, 0},
    {"gather-scatter", 2, QT_TRANSLATE_NOOP("Core", "Gather-scatter"),
     QT_TRANSLATE_NOOP("Core",
                       "One account collects from several accounts and pays several others within a short time."),
     QT_TRANSLATE_NOOP("Core", "Any company with customers and suppliers does this; look at what it is said to do."),
     gatherGrounds, gatherScatterParameters, 10},
    {"scatter-gather", 2, QT_TRANSLATE_NOOP("Core", "Scatter-gather"),
     QT_TRANSLATE_NOOP("Core", "Money goes from one account over several others to one account."),
     QT_TRANSLATE_NOOP("Core", "Colleagues with the same employer and the same landlord look the same."),
     scatterGrounds, scatterGatherParameters, 20},
    {"cycle", 2, QT_TRANSLATE_NOOP("Core", "Cycle"),
     QT_TRANSLATE_NOOP("Core", "Payments go round and end where they began, in any order of time within the window."),
     QT_TRANSLATE_NOOP("Core", "Families, groups of companies and business partners often pay each other to and fro."),
     cycleGrounds, cycleParameters, 10},
    {"temporal-cycle", 2, QT_TRANSLATE_NOOP("Core", "Cycle in order of time"),
     QT_TRANSLATE_NOOP("Core", "Money goes round and comes back to where it began, each payment after the one before."),
     QT_TRANSLATE_NOOP("Core", "Families, groups of companies and business partners often pay each other to and fro."),
     cycleGrounds, temporalCycleParameters, 20},
    {"round-trip", 2, QT_TRANSLATE_NOOP("Core", "Round trip"),
     QT_TRANSLATE_NOOP("Core", "Money goes round over other accounts and comes back nearly whole."),
     QT_TRANSLATE_NOOP("Core", "A deposit that is returned, a cancelled purchase or a shared bill comes back as well."),
     tripGrounds, roundTripParameters, 30},
    {"loan-back", 2, QT_TRANSLATE_NOOP("Core", "Loan-back"),
     QT_TRANSLATE_NOOP("Core", "Money leaves an account and comes back over others as a loan, or a loan comes from a "
                               "lender whom the case paid first and whom nobody repays."),
     QT_TRANSLATE_NOOP("Core",
                       "A real loan within a family or a group of companies may follow an earlier payment by chance."),
     loanGrounds, loanBackParameters, 80},
    {"bipartite", 2, QT_TRANSLATE_NOOP("Core", "Two groups"),
     QT_TRANSLATE_NOOP("Core", "Several accounts each pay several of the same other accounts within a short time."),
     QT_TRANSLATE_NOOP("Core", "Members of several associations, or tenants who share suppliers, look the same."),
     groupsGrounds, bipartiteParameters, 20},
    {"stack", 2, QT_TRANSLATE_NOOP("Core", "Stack"),
     QT_TRANSLATE_NOOP("Core", "A first group pays a second group, which pays a third."),
     QT_TRANSLATE_NOOP("Core", "Wholesale, retail and customers are such layers too."), groupsGrounds, stackParameters,
     20},
    {"random", 2, QT_TRANSLATE_NOOP("Core", "Walk"),
     QT_TRANSLATE_NOOP("Core", "Money moves on from account to account in many steps, each soon after the one before."),
     QT_TRANSLATE_NOOP("Core",
                       "Everybody who is paid pays others; a long walk through busy accounts means nothing by itself."),
     walkGrounds, randomParameters, 0},
    {"structuring", 1, QT_TRANSLATE_NOOP("Core", "Amounts just below a threshold"),
     QT_TRANSLATE_NOOP("Core", "An account receives several amounts just below a threshold."),
     QT_TRANSLATE_NOOP("Core", "Rents, wages and prices can lie just below a threshold for years."), limitGrounds,
     structuringParameters, 30},
    {"split-payments", 2, QT_TRANSLATE_NOOP("Core", "Split payments"),
     QT_TRANSLATE_NOOP("Core", "One account pays the same account several times within hours."),
     QT_TRANSLATE_NOOP("Core", "A purchase paid in parts, or a payment repeated after a mistake, looks the same."),
     limitGrounds, splitPaymentsParameters, 10},
    {"pass-through", 2, QT_TRANSLATE_NOOP("Core", "Pass-through account"),
     QT_TRANSLATE_NOOP("Core", "What an account receives leaves it again within hours."),
     QT_TRANSLATE_NOOP(
         "Core", "A savings account, a shared household account or a fiscal representative passes money on as well."),
     passGrounds, passThroughParameters, 30},
    {"dormant", 1, QT_TRANSLATE_NOOP("Core", "Dormant account wakes"),
     QT_TRANSLATE_NOOP("Core", "An account without payments for a long time suddenly has many."),
     QT_TRANSLATE_NOOP("Core", "A new job, a divorce, an inheritance or a season wakes an account too."),
     dormantGrounds, dormantParameters, 20},
    {"resale", 1, QT_TRANSLATE_NOOP("Core", "Rapid resale of real estate"),
     QT_TRANSLATE_NOOP("Core", "The same real estate is sold on within a short time for much more."),
     QT_TRANSLATE_NOOP("Core", "A renovation, a division or a rising market can explain the price."), resaleGrounds,
     resaleParameters, 80},
    {"fictitious-turnover", 1, QT_TRANSLATE_NOOP("Core", "Fictitious turnover"),
     QT_TRANSLATE_NOOP("Core",
                       "Most of what an account receives comes from accounts to which it pays about as much back."),
     QT_TRANSLATE_NOOP("Core", "Partners who settle costs with each other have such accounts."), turnoverGrounds,
     fictitiousTurnoverParameters, 30},
    {"round-sums", 1, QT_TRANSLATE_NOOP("Core", "Payments in round sums"),
     QT_TRANSLATE_NOOP("Core", "Most payments of an account are large round amounts."),
     QT_TRANSLATE_NOOP("Core", "Savings, rents, loans and donations are round by agreement."), roundGrounds,
     roundSumsParameters, 0},
    {"benford", 2, QT_TRANSLATE_NOOP("Core", "Deviation from Benford's law"),
     QT_TRANSLATE_NOOP(
         "Core", "The first digits of the amounts of an account are unlike those of amounts that grew by themselves."),
     QT_TRANSLATE_NOOP("Core", "Fixed prices, rents and limits break the law without anything being wrong."),
     benfordGrounds, benfordParameters, 0},
}};

} // namespace kluwen::patterns

#include "core/picture/decision.h"
#include "core/base/tr.h"

#include <array>

namespace kluwen::picture
{

namespace
{

struct ReasonWord
{
    const char *id;
    const char *key;
};

constexpr std::array<ReasonWord, 4> verdicts{{{"goes", QT_TRANSLATE_NOOP("Picture", "goes")},
                                              {"generalised", QT_TRANSLATE_NOOP("Picture", "generalised")},
                                              {"pseudonym", QT_TRANSLATE_NOOP("Picture", "under a pseudonym")},
                                              {"stays", QT_TRANSLATE_NOOP("Picture", "stays")}}};

constexpr std::array<ReasonWord, 24> reasons{{
    {"allowed", QT_TRANSLATE_NOOP("Picture", "The recipient may have it.")},
    {"protected_identity", QT_TRANSLATE_NOOP("Picture", "A protected identity leaves by no door.")},
    {"known_later", QT_TRANSLATE_NOOP("Picture", "It was not known yet on the date of the picture.")},
    {"no_basis", QT_TRANSLATE_NOOP("Picture", "There is no legal basis for this recipient on the day of provision.")},
    {"needs_decision", QT_TRANSLATE_NOOP("Picture", "The legal basis asks for a written decision for data processed "
                                                    "under this article (Wpg art. 20, Bpg art. 4:5).")},
    {"marking_too_high", QT_TRANSLATE_NOOP("Picture", "The marking is higher than this recipient may have.")},
    {"handling_too_strict",
     QT_TRANSLATE_NOOP("Picture", "The handling code is stricter than this recipient may have.")},
    {"grading_too_low", QT_TRANSLATE_NOOP("Picture", "The grading is below what is provided to this recipient.")},
    {"not_needed", QT_TRANSLATE_NOOP("Picture", "Its maker holds it unnecessary for this purpose.")},
    {"person_category", QT_TRANSLATE_NOOP("Picture", "Data on persons of this category are not provided as they are "
                                                     "(Wpg art. 6b).")},
    {"capacity_unknown", QT_TRANSLATE_NOOP("Picture", "The case does not say in what capacity this person is in it "
                                                      "(Wpg art. 6b).")},
    {"kind_of_thing", QT_TRANSLATE_NOOP("Picture", "Things of this kind are not provided as they are.")},
    {"kind_of_property",
     QT_TRANSLATE_NOOP("Picture", "Data of this kind are not needed by this recipient as they are.")},
    {"belongs_to_person", QT_TRANSLATE_NOOP("Picture", "It belongs to somebody who is not named.")},
    {"would_identify", QT_TRANSLATE_NOOP("Picture", "It would tell who is behind the pseudonym.")},
    {"name_withheld", QT_TRANSLATE_NOOP("Picture", "Its name may not be given.")},
    {"cannot_be_named", QT_TRANSLATE_NOOP("Picture", "What it is called may not be given.")},
    {"mentions_withheld", QT_TRANSLATE_NOOP("Picture", "It names something that is withheld.")},
    {"end_withheld", QT_TRANSLATE_NOOP("Picture", "One of the two that it ties is not there.")},
    {"register_identifies", QT_TRANSLATE_NOOP("Picture", "The tie can be looked up in a public register and would tell "
                                                         "who is behind the pseudonym.")},
    {"only_ties_withheld", QT_TRANSLATE_NOOP("Picture", "Everything that ties it to the case is withheld.")},
    {"holders_withheld",
     QT_TRANSLATE_NOOP("Picture", "All its holders are withheld, and its number would lead to them.")},
    {"nothing_left", QT_TRANSLATE_NOOP("Picture", "Nothing of it may be seen.")},
    {"unconnected", QT_TRANSLATE_NOOP("Picture", "No tie or payment connects it with anybody who has the role of a "
                                                 "suspect.")},
}};

} // namespace

QString verdictId(Verdict verdict)
{
    return QLatin1String(verdicts[static_cast<size_t>(verdict)].id);
}

Verdict verdictFromId(const QString &id)
{
    for (size_t i = 0; i < verdicts.size(); ++i)
        if (id == QLatin1String(verdicts[i].id))
            return static_cast<Verdict>(i);
    return Verdict::Stays;
}

const char *verdictKey(Verdict verdict)
{
    return verdicts[static_cast<size_t>(verdict)].key;
}

QString reasonId(Reason reason)
{
    return QLatin1String(reasons[static_cast<size_t>(reason)].id);
}

const char *reasonKey(Reason reason)
{
    return reasons[static_cast<size_t>(reason)].key;
}

} // namespace kluwen::picture

#include "core/picture/picture.h"
#include "core/base/tr.h"

#include <array>

namespace kluwen::picture
{

namespace
{

constexpr std::array<const char *, 3> levelIds{"strategic", "tactical", "operational"};
constexpr std::array<const char *, 3> papers{"A4", "A3", "A1"};
constexpr std::array<const char *, 5> accountViews{"flows", "balance", "counterparties", "hours", "amounts"};

struct Word
{
    const char *id;
    const char *key;
};

constexpr std::array<Word, 8> likelihoods{{
    {"", ""},
    {"almost_no_chance", QT_TRANSLATE_NOOP("Picture", "almost no chance (1–5%)")},
    {"very_unlikely", QT_TRANSLATE_NOOP("Picture", "very unlikely (5–20%)")},
    {"unlikely", QT_TRANSLATE_NOOP("Picture", "unlikely (20–45%)")},
    {"even_chance", QT_TRANSLATE_NOOP("Picture", "roughly even chance (45–55%)")},
    {"likely", QT_TRANSLATE_NOOP("Picture", "likely (55–80%)")},
    {"very_likely", QT_TRANSLATE_NOOP("Picture", "very likely (80–95%)")},
    {"almost_certain", QT_TRANSLATE_NOOP("Picture", "almost certain (95–99%)")},
}};

constexpr std::array<Word, 4> confidences{{
    {"", ""},
    {"low", QT_TRANSLATE_NOOP("Picture", "low")},
    {"moderate", QT_TRANSLATE_NOOP("Picture", "moderate")},
    {"high", QT_TRANSLATE_NOOP("Picture", "high")},
}};

constexpr std::array<Word, 4> differences{{
    {"same", ""},
    {"new", QT_TRANSLATE_NOOP("Picture", "new")},
    {"changed", QT_TRANSLATE_NOOP("Picture", "changed")},
    {"withdrawn", QT_TRANSLATE_NOOP("Picture", "withdrawn")},
}};

template<typename Enum, size_t Size>
std::optional<Enum> placeOfId(const std::array<const char *, Size> &ids, const QString &id)
{
    for (size_t i = 0; i < Size; ++i)
        if (id == QLatin1String(ids[i]))
            return static_cast<Enum>(i);
    return {};
}

template<typename Enum, size_t Size>
Enum wordFromId(const std::array<Word, Size> &words, const QString &id)
{
    for (size_t i = 1; i < Size; ++i)
        if (id == QLatin1String(words[i].id))
            return static_cast<Enum>(i);
    return static_cast<Enum>(0);
}

} // namespace

QString paperId(Paper paper)
{
    return QLatin1String(papers[static_cast<size_t>(paper)]);
}

std::optional<Paper> paperFromId(const QString &id)
{
    return placeOfId<Paper>(papers, id);
}

QString accountViewId(AccountView view)
{
    return QLatin1String(accountViews[static_cast<size_t>(view)]);
}

std::optional<AccountView> accountViewFromId(const QString &id)
{
    return placeOfId<AccountView>(accountViews, id);
}

QString levelId(Level level)
{
    return QLatin1String(levelIds[static_cast<size_t>(level)]);
}

Result<Level> levelFromId(const QString &id)
{
    for (size_t i = 0; i < levelIds.size(); ++i)
        if (id == QLatin1String(levelIds[i]))
            return static_cast<Level>(i);
    Error error;
    error.code = Error::Code::Usage;
    error.message = Tr::tr("There is no picture of level \"%1\".").arg(id);
    error.remedy = Tr::tr("Choose strategic, tactical or operational.");
    return fail(error);
}

Likelihood likelihoodFromId(const QString &id)
{
    return wordFromId<Likelihood>(likelihoods, id);
}

Confidence confidenceFromId(const QString &id)
{
    return wordFromId<Confidence>(confidences, id);
}

QString differenceId(Difference difference)
{
    return QLatin1String(differences[static_cast<size_t>(difference)].id);
}

const char *differenceKey(Difference difference)
{
    return differences[static_cast<size_t>(difference)].key;
}

const char *likelihoodKey(Likelihood likelihood)
{
    return likelihoods[static_cast<size_t>(likelihood)].key;
}

const char *confidenceKey(Confidence confidence)
{
    return confidences[static_cast<size_t>(confidence)].key;
}

} // namespace kluwen::picture

#include "core/patterns/methodcard.h"
#include "core/base/tr.h"
#include "core/patterns/cards.h"

#include <algorithm>

namespace kluwen::patterns
{

namespace
{

tl::unexpected<Error> usage(const QString &message, const QString &remedy)
{
    Error error;
    error.code = Error::Code::Usage;
    error.message = message;
    error.remedy = remedy;
    return fail(error);
}

} // namespace

std::span<const MethodCard> methodCards()
{
    return cards;
}

const MethodCard *cardOf(const QString &pattern)
{
    const auto card =
        std::find_if(cards.begin(), cards.end(), [&](const MethodCard &c) { return pattern == QLatin1String(c.id); });
    return card == cards.end() ? nullptr : &*card;
}

Result<Settings> settingsOf(const MethodCard &card, const Settings &chosen)
{
    Settings settings;
    for (const Parameter &parameter : card.parameters)
        settings[parameter.id] = parameter.value;
    for (const auto &[id, value] : chosen) {
        const auto parameter = std::find_if(card.parameters.begin(), card.parameters.end(),
                                            [&id = id](const Parameter &p) { return id == p.id; });
        if (parameter == card.parameters.end())
            return usage(Tr::tr("The pattern \"%1\" has no parameter \"%2\".")
                             .arg(QLatin1String(card.id), QString::fromStdString(id)),
                         Tr::tr("Choose a parameter from its method card."));
        if (value < parameter->least || value > parameter->most)
            return usage(Tr::tr("The parameter \"%1\" cannot be %2.").arg(QString::fromStdString(id)).arg(value),
                         Tr::tr("Choose a number from %1 to %2.").arg(parameter->least).arg(parameter->most));
        settings[id] = value;
    }
    return settings;
}

} // namespace kluwen::patterns

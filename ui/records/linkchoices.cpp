#include "ui/records/linkchoices.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

bool allows(const LinkType &type, const QString &from, const QString &to)
{
    return (type.from.isEmpty() || type.from.contains(from)) && (type.to.isEmpty() || type.to.contains(to));
}

bool isGeneral(const LinkChoice &choice)
{
    const LinkType *type = Schema::builtIn().link(choice.type);
    return type && type->from.isEmpty() && type->to.isEmpty();
}

} // namespace

QList<LinkChoice> linkChoices(const QString &from, const QString &to)
{
    QList<LinkChoice> choices;
    for (const LinkType &type : Schema::builtIn().linkTypes()) {
        if (allows(type, from, to))
            choices << LinkChoice{type.id, true};
        if (allows(type, to, from) && (type.directed || !allows(type, from, to)))
            choices << LinkChoice{type.id, false};
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const LinkChoice &a, const LinkChoice &b) { return !isGeneral(a) && isGeneral(b); });
    return choices;
}

} // namespace kluwen::ui

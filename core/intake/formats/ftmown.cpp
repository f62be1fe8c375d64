#include "core/intake/formats/ftmown.h"
#include "core/base/text.h"
#include "core/intake/formats/ftmnotes.h"

#include <set>

namespace kluwen::intake
{

namespace
{

/// Numbers stand twice in a file of ours: in a note that says which number it is, and where others look for it.
bool isWrittenTwice(std::string_view name, const std::string &value, const std::set<std::string> &noted)
{
    return (name == "registrationNumber" || name == "taxNumber") && noted.contains(value);
}

} // namespace

std::string_view ownFtmType(const FtmEntity &entity, const FtmThing &schema)
{
    for (const std::string &note : entity.all("notes"))
        if (const auto type = afterWord(ftmTypeWord, fromUtf8(note)))
            if (const FtmThing *written = ftmThingOf(toUtf8(*type)))
                return written->type;
    return schema.type;
}

std::vector<StatedValue> ownFtmValues(const FtmEntity &entity, std::string_view type)
{
    std::vector<StatedValue> values;
    const ThingType *known = Schema::builtIn().thing(fromUtf8(type));
    if (known == nullptr)
        return values;
    std::vector<StatedValue> read;
    std::set<std::string> numbers;
    for (const std::string &text : entity.all("notes")) {
        const QString note = fromUtf8(text);
        if (const auto word = afterWord(ftmTypeWord, note); word && *word == fromUtf8(type))
            continue;
        const FtmNote found = readFtmNote(known->properties, note);
        const QString property = found.property.isEmpty() ? QStringLiteral("notes") : found.property;
        read.push_back({toUtf8(property), toUtf8(found.value), {}, {}, {}});
        if (property == QLatin1String("kvk") || property == QLatin1String("rsin"))
            numbers.insert(toUtf8(found.value));
    }
    for (const auto &[name, element] : entity.properties) {
        if (isFtmBookkeeping(name) || name == "notes")
            continue;
        const std::string_view property = ftmProperty(type, name);
        const bool fits = known->property(fromUtf8(property)) != nullptr;
        for (const std::string &value : entity.all(name)) {
            if (isWrittenTwice(name, value, numbers))
                continue;
            if (fits)
                values.push_back({std::string(property), value, {}, {}, {}});
            else // somebody else added it
                values.push_back({"notes", std::string(name) + ": " + value, {}, {}, {}});
        }
    }
    values.insert(values.end(), read.begin(), read.end());
    return values;
}

StatedLink ownFtmLink(const FtmEntity &entity, const FtmLink &schema, bool toAccount)
{
    StatedLink link;
    link.type = schema.type == "ownership" && toAccount ? "account_holder" : schema.type;
    link.validFrom = entity.first("startDate");
    link.validTo = entity.first("endDate");
    const std::vector<std::string> descriptions = entity.all("description");
    bool isNearest = false; // then the role is the name of the type, for others
    for (const std::string &text : descriptions)
        if (const auto type = afterWord(ftmTypeWord, fromUtf8(text)); type && Schema::builtIn().link(*type)) {
            link.type = toUtf8(*type);
            isNearest = true;
        }
    const LinkType *known = Schema::builtIn().link(fromUtf8(link.type));
    if (known == nullptr)
        return link;
    for (const std::string &text : descriptions) {
        const QString note = fromUtf8(text);
        if (const auto type = afterWord(ftmTypeWord, note); type && isNearest) {
            continue;
        } else if (const auto since = afterWord(ftmSinceWord, note)) {
            link.validFrom = toUtf8(*since);
        } else if (const auto until = afterWord(ftmUntilWord, note)) {
            link.validTo = toUtf8(*until);
        } else {
            const FtmNote found = readFtmNote(known->properties, note);
            const QString property = found.property.isEmpty() ? QStringLiteral("description") : found.property;
            link.values.push_back({toUtf8(property), toUtf8(found.value), {}, {}, {}});
        }
    }
    for (const std::string &role : entity.all(schema.kindProperty))
        if (!isNearest)
            link.values.push_back({schema.kind.empty() ? "description" : std::string(schema.kind), role, {}, {}, {}});
    for (const auto &[name, element] : entity.properties) {
        const bool isRead = name == schema.from || name == schema.to || name == schema.kindProperty ||
                            name == "startDate" || name == "endDate" || name == "description";
        const bool isShare = name == "percentage" && known->property(QStringLiteral("share")) != nullptr;
        for (const std::string &value : entity.all(name))
            if (isShare)
                link.values.push_back({"share", unmistakable(value), {}, {}, {}});
            else if (!isRead && !isFtmBookkeeping(name)) // somebody else added it
                link.values.push_back({"description", std::string(name) + ": " + value, {}, {}, {}});
    }
    return link;
}

std::vector<std::string> takeOwnFtmNotes(std::vector<std::string> descriptions, StatedPayment &payment)
{
    std::vector<std::string> others;
    for (std::string &text : descriptions) {
        const QString note = fromUtf8(text);
        const auto valueDate = afterWord(ftmValueDateWord, note);
        const QDate day = valueDate ? QDate::fromString(*valueDate, Qt::ISODate) : QDate();
        const auto channel = afterWord(ftmChannelWord, note);
        const Channel known = channel ? ftmChannelOf(*channel) : Channel::Unknown;
        if (day.isValid())
            payment.valueDay = epochDay(day.year(), day.month(), day.day()).value_or(0);
        else if (known != Channel::Unknown)
            payment.channel = known;
        else
            others.push_back(std::move(text));
    }
    return others;
}

} // namespace kluwen::intake

#include "ui/chart/stylerules.h"

#include "ui/base/tr.h"

#include <array>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::ui
{

namespace
{

struct MeasureName
{
    StyleMeasure measure;
    const char *code;
    const char *text;
};

constexpr std::array<MeasureName, 12> measureNames{
    {{StyleMeasure::Type, "type", QT_TRANSLATE_NOOP("Ui", "type")},
     {StyleMeasure::Property, "property", QT_TRANSLATE_NOOP("Ui", "a property")},
     {StyleMeasure::Grading, "grading", QT_TRANSLATE_NOOP("Ui", "best grading")},
     {StyleMeasure::Degree, "degree", QT_TRANSLATE_NOOP("Ui", "number of neighbours")},
     {StyleMeasure::Betweenness, "betweenness", QT_TRANSLATE_NOOP("Ui", "place between others (betweenness)")},
     {StyleMeasure::PageRank, "pagerank", QT_TRANSLATE_NOOP("Ui", "weight of neighbours (PageRank)")},
     {StyleMeasure::Community, "community", QT_TRANSLATE_NOOP("Ui", "community")},
     {StyleMeasure::MoneyIn, "money_in", QT_TRANSLATE_NOOP("Ui", "money received")},
     {StyleMeasure::MoneyOut, "money_out", QT_TRANSLATE_NOOP("Ui", "money paid")},
     {StyleMeasure::Certainty, "certainty", QT_TRANSLATE_NOOP("Ui", "certainty")},
     {StyleMeasure::Amount, "amount", QT_TRANSLATE_NOOP("Ui", "amount paid")},
     {StyleMeasure::Count, "count", QT_TRANSLATE_NOOP("Ui", "number of links in the line")}}};

struct ChannelName
{
    StyleChannel channel;
    const char *code;
    const char *text;
};

constexpr std::array<ChannelName, 5> channelNames{
    {{StyleChannel::ThingColour, "thing_colour", QT_TRANSLATE_NOOP("Ui", "Colour of things")},
     {StyleChannel::ThingSize, "thing_size", QT_TRANSLATE_NOOP("Ui", "Size of things")},
     {StyleChannel::ThingBadge, "thing_badge", QT_TRANSLATE_NOOP("Ui", "Badge on things")},
     {StyleChannel::LinkColour, "link_colour", QT_TRANSLATE_NOOP("Ui", "Colour of links")},
     {StyleChannel::LinkWidth, "link_width", QT_TRANSLATE_NOOP("Ui", "Width of links")}}};

} // namespace

QString toJson(const StyleRules &rules)
{
    QJsonArray array;
    for (const StyleRule &rule : rules) {
        QJsonObject object;
        for (const ChannelName &name : channelNames)
            if (name.channel == rule.channel)
                object.insert(QLatin1String("channel"), QLatin1String(name.code));
        for (const MeasureName &name : measureNames)
            if (name.measure == rule.measure)
                object.insert(QLatin1String("measure"), QLatin1String(name.code));
        if (!rule.property.isEmpty())
            object.insert(QLatin1String("property"), rule.property);
        if (object.contains(QLatin1String("measure")))
            array.append(object);
    }
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

StyleRules styleRulesFromJson(const QString &json)
{
    StyleRules rules;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonObject object = value.toObject();
        StyleRule rule;
        bool knowsChannel = false;
        for (const ChannelName &name : channelNames)
            if (object[QLatin1String("channel")].toString() == QLatin1String(name.code)) {
                rule.channel = name.channel;
                knowsChannel = true;
            }
        for (const MeasureName &name : measureNames)
            if (object[QLatin1String("measure")].toString() == QLatin1String(name.code))
                rule.measure = name.measure;
        rule.property = object[QLatin1String("property")].toString();
        if (knowsChannel && rule.measure != StyleMeasure::None && measuresFor(rule.channel).contains(rule.measure))
            rules << rule;
    }
    return rules;
}

QList<StyleChannel> styleChannels()
{
    QList<StyleChannel> channels;
    for (const ChannelName &name : channelNames)
        channels << name.channel;
    return channels;
}

QList<StyleMeasure> measuresFor(StyleChannel channel)
{
    using enum StyleMeasure;
    switch (channel) {
    case StyleChannel::ThingColour:
        return {Type, Property, Grading, Community, Degree, Betweenness, PageRank, MoneyIn, MoneyOut};
    case StyleChannel::ThingSize:
        return {Degree, Betweenness, PageRank, MoneyIn, MoneyOut, Property};
    case StyleChannel::ThingBadge:
        return {Grading, Community, Degree, Property};
    case StyleChannel::LinkColour:
        return {Type, Certainty, Amount, Count};
    case StyleChannel::LinkWidth:
        return {Amount, Count, Certainty};
    }
    return {};
}

QString channelText(StyleChannel channel)
{
    for (const ChannelName &name : channelNames)
        if (name.channel == channel)
            return UiTr::tr(name.text);
    return {};
}

QString measureText(StyleMeasure measure)
{
    for (const MeasureName &name : measureNames)
        if (name.measure == measure)
            return UiTr::tr(name.text);
    return {};
}

bool isForLinks(StyleChannel channel)
{
    return channel == StyleChannel::LinkColour || channel == StyleChannel::LinkWidth;
}

} // namespace kluwen::ui

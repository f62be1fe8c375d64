#include "core/picture/figurejson.h"
#include "core/picture/jsoncolumns.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

bool isSound(const AccountFigure &figure)
{
    return std::all_of(figure.payments.begin(), figure.payments.end(), [&figure](const AccountPayment &payment) {
        return payment.other >= -1 && payment.other < figure.others.size();
    });
}

bool isSound(const ThemeFigure &figure)
{
    const auto lines = static_cast<int>(figure.lines.size());
    const auto isLine = [lines](int line) { return line >= 0 && line < lines; };
    return std::all_of(figure.flows.begin(), figure.flows.end(),
                       [&](const ThemeFigure::Flow &flow) { return isLine(flow.from) && isLine(flow.to); }) &&
           std::all_of(figure.events.begin(), figure.events.end(), [&](const ThemeFigure::Event &event) {
               return !event.lines.empty() && std::all_of(event.lines.begin(), event.lines.end(), isLine);
           });
}

} // namespace

QJsonObject figureToJson(const AccountFigure &figure, const PhraseWriter &writer)
{
    const auto ofPayment = [&figure](auto write) { return column(figure.payments, write); };
    using Payment = AccountPayment;
    return {{at("kind"), at("account")},
            {at("caption"), writer.write(figure.caption)},
            {at("view"), accountViewId(figure.view)},
            {at("name"), figure.name},
            {at("currency"), static_cast<int>(figure.currency.code)},
            {at("payments"), ofPayment([](const Payment &p) { return p.id.value(); })},
            {at("seconds"), ofPayment([](const Payment &p) { return p.seconds; })},
            {at("minor"), ofPayment([](const Payment &p) { return p.minor; })},
            {at("timed"), ofPayment([](const Payment &p) { return p.hasTime ? 1 : 0; })},
            {at("incoming"), ofPayment([](const Payment &p) { return p.isIncoming ? 1 : 0; })},
            {at("other"), ofPayment([](const Payment &p) { return p.other; })},
            {at("others"), QJsonArray::fromStringList(figure.others)},
            {at("stated"), column(figure.stated, [](const StatedBalance &stated) {
                 return QJsonArray{stated.day, stated.minor, stated.isOpening ? 1 : 0};
             })}};
}

std::optional<AccountFigure> accountFromJson(const QJsonObject &json)
{
    AccountFigure figure;
    figure.caption = phraseFromJson(json[at("caption")]);
    figure.view = accountViewFromId(json[at("view")].toString()).value_or(AccountView::Flows);
    figure.name = json[at("name")].toString();
    figure.currency = Currency{static_cast<quint16>(json[at("currency")].toInt())};
    for (const QString &other : textsFrom(json[at("others")]))
        figure.others << other;
    const auto ids = idsFrom<PaymentId>(json[at("payments")]);
    const auto seconds = numbersFrom<qint64>(json[at("seconds")]);
    const auto minor = numbersFrom<qint64>(json[at("minor")]);
    const auto timed = numbersFrom<int>(json[at("timed")]);
    const auto incoming = numbersFrom<int>(json[at("incoming")]);
    const auto other = numbersFrom<int>(json[at("other")]);
    for (const size_t length : {seconds.size(), minor.size(), timed.size(), incoming.size(), other.size()})
        if (length != ids.size())
            return {};
    for (size_t i = 0; i < ids.size(); ++i)
        figure.payments.push_back({ids[i], seconds[i], minor[i], timed[i] != 0, incoming[i] != 0, other[i]});
    for (const QJsonValue &stated : json[at("stated")].toArray())
        figure.stated.push_back({stated[0].toInt(), stated[1].toInteger(), stated[2].toInt() != 0});
    return isSound(figure) ? std::optional(std::move(figure)) : std::nullopt;
}

QJsonObject figureToJson(const ThemeFigure &figure, const PhraseWriter &writer)
{
    const auto line = [](const ThemeFigure::Line &each) {
        return QJsonObject{{at("record"), each.record.value()},
                           {at("name"), each.name},
                           {at("type"), each.type},
                           {at("from"), each.from.toText()},
                           {at("to"), each.to.toText()}};
    };
    const auto flow = [](const ThemeFigure::Flow &each) {
        return QJsonObject{{at("from"), each.from},       {at("to"), each.to},
                           {at("seconds"), each.seconds}, {at("currency"), static_cast<int>(each.currency.code)},
                           {at("minor"), each.minor},     {at("payments"), idArray(each.payments)}};
    };
    const auto event = [&writer](const ThemeFigure::Event &each) {
        return QJsonObject{{at("day"), each.day.toText()},
                           {at("type"), each.type},
                           {at("text"), writer.write(each.text)},
                           {at("record"), each.record.value()},
                           {at("lines"), numberArray(each.lines)}};
    };
    return {{at("kind"), at("themelines")},
            {at("caption"), writer.write(figure.caption)},
            {at("since"), figure.since.toString(Qt::ISODate)},
            {at("until"), figure.until.toString(Qt::ISODate)},
            {at("lines"), column(figure.lines, line)},
            {at("flows"), column(figure.flows, flow)},
            {at("events"), column(figure.events, event)}};
}

std::optional<ThemeFigure> themeFromJson(const QJsonObject &json)
{
    ThemeFigure figure;
    figure.caption = phraseFromJson(json[at("caption")]);
    figure.since = QDate::fromString(json[at("since")].toString(), Qt::ISODate);
    figure.until = QDate::fromString(json[at("until")].toString(), Qt::ISODate);
    for (const QJsonValue &line : json[at("lines")].toArray())
        figure.lines.push_back({RecordId(line[at("record")].toInteger()), line[at("name")].toString(),
                                line[at("type")].toString(), PartialDate::fromText(line[at("from")].toString()),
                                PartialDate::fromText(line[at("to")].toString())});
    for (const QJsonValue &flow : json[at("flows")].toArray())
        figure.flows.push_back({flow[at("from")].toInt(-1), flow[at("to")].toInt(-1), flow[at("seconds")].toInteger(),
                                Currency{static_cast<quint16>(flow[at("currency")].toInt())},
                                flow[at("minor")].toInteger(), idsFrom<PaymentId>(flow[at("payments")])});
    for (const QJsonValue &event : json[at("events")].toArray())
        figure.events.push_back({PartialDate::fromText(event[at("day")].toString()), event[at("type")].toString(),
                                 phraseFromJson(event[at("text")]), RecordId(event[at("record")].toInteger()),
                                 numbersFrom<int>(event[at("lines")])});
    return isSound(figure) ? std::optional(std::move(figure)) : std::nullopt;
}

} // namespace kluwen::picture

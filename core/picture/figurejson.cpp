#include "core/picture/figurejson.h"

#include <algorithm>
#include <QJsonArray>

namespace kluwen::picture
{

namespace
{

QString s(const char *name)
{
    return QLatin1String(name);
}

template<typename List, typename Write>
QJsonArray column(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(write(entry));
    return array;
}

template<typename List>
QJsonArray numberArray(const List &list)
{
    return column(list, [](const auto &entry) { return static_cast<qint64>(entry); });
}

template<typename List>
QJsonArray idArray(const List &list)
{
    return column(list, [](const auto &id) { return id.value(); });
}

QJsonArray textArray(const std::vector<QString> &list)
{
    return column(list, [](const QString &text) { return text; });
}

template<typename Number>
std::vector<Number> numbersFrom(const QJsonValue &json)
{
    std::vector<Number> list;
    for (const QJsonValue &value : json.toArray())
        list.push_back(static_cast<Number>(value.toInteger()));
    return list;
}

template<typename AnyId>
std::vector<AnyId> idsFrom(const QJsonValue &json)
{
    std::vector<AnyId> list;
    for (const QJsonValue &value : json.toArray())
        list.push_back(AnyId(value.toInteger()));
    return list;
}

std::vector<QString> textsFrom(const QJsonValue &json)
{
    std::vector<QString> list;
    for (const QJsonValue &value : json.toArray())
        list.push_back(value.toString());
    return list;
}

QJsonArray sumsToJson(const std::vector<money::TraceSum> &sums)
{
    return column(sums, [](const money::TraceSum &sum) { return QJsonArray{sum.account, sum.tainted}; });
}

std::vector<money::TraceSum> sumsFrom(const QJsonValue &json)
{
    std::vector<money::TraceSum> sums;
    for (const QJsonValue &value : json.toArray())
        sums.push_back({static_cast<money::AccountIndex>(value[0].toInt(-1)), value[1].toInteger()});
    return sums;
}

bool allBelow(const std::vector<std::int32_t> &list, qsizetype end, std::int32_t least)
{
    return std::all_of(list.begin(), list.end(), [&](std::int32_t entry) { return entry >= least && entry < end; });
}

bool isSound(const NetworkFigure &figure)
{
    const graph::Network &network = figure.network;
    const size_t nodes = network.ids.size();
    const size_t edges = network.from.size();
    const auto typesFit = [](const std::vector<std::uint16_t> &types, size_t names) {
        return std::all_of(types.begin(), types.end(), [names](std::uint16_t type) { return type < names; });
    };
    return network.labels.size() == nodes && (network.keys.empty() || network.keys.size() == nodes) &&
           network.types.size() == nodes && figure.positions.size() == nodes && figure.roles.size() == nodes &&
           network.to.size() == edges && network.links.size() == edges && network.edgeTypes.size() == edges &&
           network.weights.size() == edges && network.sums.size() == edges && network.currencies.size() == edges &&
           network.certainty.size() == edges && network.past.size() == edges &&
           typesFit(network.types, network.typeNames.size()) &&
           typesFit(network.edgeTypes, network.edgeTypeNames.size()) &&
           allBelow(network.from, static_cast<qsizetype>(nodes), 0) &&
           allBelow(network.to, static_cast<qsizetype>(nodes), 0) &&
           (figure.nodeDifferences.empty() || figure.nodeDifferences.size() == nodes) &&
           (figure.edgeDifferences.empty() || figure.edgeDifferences.size() == edges);
}

/// The part of a ledger that a trail shows, with its accounts numbered anew.
struct ShownLedger
{
    explicit ShownLedger(const TrailFigure &figure) : numbers(figure.ledger.accounts.size(), -1)
    {
        const money::Ledger &ledger = figure.ledger;
        std::vector<bool> used(ledger.accounts.size(), false);
        const auto use = [&used](money::AccountIndex account) {
            if (account >= 0)
                used[static_cast<size_t>(account)] = true;
        };
        for (const money::TracedPayment &payment : figure.trace.payments) {
            use(ledger.payer[payment.row]);
            use(ledger.payee[payment.row]);
        }
        for (const auto *sums : {&figure.trace.targets, &figure.trace.remaining})
            for (const money::TraceSum &sum : *sums)
                use(sum.account);
        for (size_t account = 0; account < used.size(); ++account)
            if (used[account]) {
                numbers[account] = static_cast<money::AccountIndex>(accounts.size());
                accounts.push_back(ledger.accounts[account]);
            }
    }
    [[nodiscard]] money::AccountIndex number(money::AccountIndex account) const
    {
        return account < 0 ? -1 : numbers[static_cast<size_t>(account)];
    }

    std::vector<money::AccountIndex> numbers;
    std::vector<RecordId> accounts;
};

bool isSound(const TrailFigure &figure)
{
    const money::Ledger &ledger = figure.ledger;
    const size_t rows = ledger.ids.size();
    const auto accounts = static_cast<qsizetype>(ledger.accounts.size());
    const auto fit = [accounts](const std::vector<money::TraceSum> &sums) {
        return std::all_of(sums.begin(), sums.end(), [accounts](const money::TraceSum &sum) {
            return sum.account >= 0 && sum.account < accounts;
        });
    };
    return ledger.payer.size() == rows && ledger.payee.size() == rows && ledger.seconds.size() == rows &&
           ledger.minor.size() == rows && figure.trace.payments.size() == rows &&
           allBelow(ledger.payer, accounts, -1) && allBelow(ledger.payee, accounts, -1) && fit(figure.trace.targets) &&
           fit(figure.trace.remaining);
}

} // namespace

QJsonObject figureToJson(const NetworkFigure &figure, const PhraseWriter &writer)
{
    const graph::Network &network = figure.network;
    QJsonObject json{{s("kind"), s("network")},
                     {s("caption"), writer.write(figure.caption)},
                     {s("ids"), idArray(network.ids)},
                     {s("labels"), textArray(network.labels)},
                     {s("keys"), textArray(network.keys)},
                     {s("types"), numberArray(network.types)},
                     {s("typeNames"), textArray(network.typeNames)},
                     {s("from"), numberArray(network.from)},
                     {s("to"), numberArray(network.to)},
                     {s("links"), idArray(network.links)},
                     {s("edgeTypes"), numberArray(network.edgeTypes)},
                     {s("edgeTypeNames"), textArray(network.edgeTypeNames)},
                     {s("weights"), column(network.weights, [](double weight) { return weight; })},
                     {s("sums"), numberArray(network.sums)},
                     {s("currencies"), column(network.currencies, [](Currency c) { return static_cast<int>(c.code); })},
                     {s("certainty"), numberArray(network.certainty)},
                     {s("past"), numberArray(network.past)},
                     {s("positions"), column(figure.positions,
                                             [](QPointF at) {
                                                 return QJsonArray{at.x(), at.y()};
                                             })},
                     {s("roles"), column(figure.roles, QJsonArray::fromStringList)}};
    if (!figure.nodeDifferences.empty())
        json[s("nodeDifferences")] = numberArray(figure.nodeDifferences);
    if (!figure.edgeDifferences.empty())
        json[s("edgeDifferences")] = numberArray(figure.edgeDifferences);
    return json;
}

std::optional<NetworkFigure> networkFromJson(const QJsonObject &json)
{
    NetworkFigure figure;
    graph::Network &network = figure.network;
    figure.caption = phraseFromJson(json[s("caption")]);
    network.ids = idsFrom<RecordId>(json[s("ids")]);
    network.labels = textsFrom(json[s("labels")]);
    network.keys = textsFrom(json[s("keys")]);
    network.types = numbersFrom<std::uint16_t>(json[s("types")]);
    network.typeNames = textsFrom(json[s("typeNames")]);
    network.from = numbersFrom<std::int32_t>(json[s("from")]);
    network.to = numbersFrom<std::int32_t>(json[s("to")]);
    network.links = idsFrom<RecordId>(json[s("links")]);
    network.edgeTypes = numbersFrom<std::uint16_t>(json[s("edgeTypes")]);
    network.edgeTypeNames = textsFrom(json[s("edgeTypeNames")]);
    for (const QJsonValue &weight : json[s("weights")].toArray())
        network.weights.push_back(weight.toDouble());
    network.sums = numbersFrom<qint64>(json[s("sums")]);
    for (const QJsonValue &code : json[s("currencies")].toArray())
        network.currencies.push_back(Currency{static_cast<quint16>(code.toInt())});
    network.certainty = numbersFrom<graph::Certainty>(json[s("certainty")]);
    network.past = numbersFrom<std::uint8_t>(json[s("past")]);
    for (const QJsonValue &at : json[s("positions")].toArray())
        figure.positions.emplace_back(at[0].toDouble(), at[1].toDouble());
    for (const QJsonValue &roles : json[s("roles")].toArray()) {
        QStringList codes;
        for (const QJsonValue &role : roles.toArray())
            codes << role.toString();
        figure.roles.push_back(codes);
    }
    figure.nodeDifferences = numbersFrom<Difference>(json[s("nodeDifferences")]);
    figure.edgeDifferences = numbersFrom<Difference>(json[s("edgeDifferences")]);
    if (!isSound(figure))
        return {};
    network.finish();
    return figure;
}

QJsonObject figureToJson(const TrailFigure &figure, const PhraseWriter &writer)
{
    const ShownLedger shown(figure);
    const money::Ledger &ledger = figure.ledger;
    const money::Trace &trace = figure.trace;
    const auto ofRow = [&trace](auto write) { return column(trace.payments, write); };
    const auto sums = [&shown](std::vector<money::TraceSum> list) {
        for (money::TraceSum &sum : list)
            sum.account = shown.number(sum.account);
        return sumsToJson(list);
    };
    using Payment = money::TracedPayment;
    return {{s("kind"), s("trail")},
            {s("caption"), writer.write(figure.caption)},
            {s("currency"), static_cast<int>(ledger.currency.code)},
            {s("accounts"), idArray(shown.accounts)},
            {s("names"), column(shown.accounts, [&](RecordId account) { return figure.names.value(account); })},
            {s("payments"), ofRow([&](const Payment &p) { return ledger.ids[p.row].value(); })},
            {s("payer"), ofRow([&](const Payment &p) { return shown.number(ledger.payer[p.row]); })},
            {s("payee"), ofRow([&](const Payment &p) { return shown.number(ledger.payee[p.row]); })},
            {s("seconds"), ofRow([&](const Payment &p) { return ledger.seconds[p.row]; })},
            {s("minor"), ofRow([&](const Payment &p) { return ledger.minor[p.row]; })},
            {s("tainted"), ofRow([](const Payment &p) { return p.tainted; })},
            {s("hops"), ofRow([](const Payment &p) { return p.hop; })},
            {s("rule"), money::ruleId(trace.rule)},
            {s("sum"), trace.tainted},
            {s("targets"), sums(trace.targets)},
            {s("remaining"), sums(trace.remaining)},
            {s("toppedUp"), trace.toppedUp},
            {s("leftCase"), trace.leftCase},
            {s("ended"), trace.ended}};
}

std::optional<TrailFigure> trailFromJson(const QJsonObject &json)
{
    TrailFigure figure;
    money::Ledger &ledger = figure.ledger;
    money::Trace &trace = figure.trace;
    figure.caption = phraseFromJson(json[s("caption")]);
    ledger.currency = Currency{static_cast<quint16>(json[s("currency")].toInt())};
    ledger.accounts = idsFrom<RecordId>(json[s("accounts")]);
    const std::vector<QString> names = textsFrom(json[s("names")]);
    for (size_t i = 0; i < std::min(names.size(), ledger.accounts.size()); ++i)
        if (!names[i].isEmpty())
            figure.names.insert(ledger.accounts[i], names[i]);
    ledger.ids = idsFrom<PaymentId>(json[s("payments")]);
    ledger.payer = numbersFrom<money::AccountIndex>(json[s("payer")]);
    ledger.payee = numbersFrom<money::AccountIndex>(json[s("payee")]);
    ledger.seconds = numbersFrom<qint64>(json[s("seconds")]);
    ledger.minor = numbersFrom<qint64>(json[s("minor")]);
    const auto tainted = numbersFrom<qint64>(json[s("tainted")]);
    const auto hops = numbersFrom<int>(json[s("hops")]);
    for (size_t row = 0; row < std::min(tainted.size(), hops.size()); ++row)
        trace.payments.push_back({row, tainted[row], hops[row]});
    if (const auto rule = money::ruleFromId(json[s("rule")].toString()); rule)
        trace.rule = *rule;
    trace.currency = ledger.currency;
    trace.tainted = json[s("sum")].toInteger();
    trace.targets = sumsFrom(json[s("targets")]);
    trace.remaining = sumsFrom(json[s("remaining")]);
    trace.toppedUp = json[s("toppedUp")].toInteger();
    trace.leftCase = json[s("leftCase")].toInteger();
    trace.ended = json[s("ended")].toInteger();
    if (!isSound(figure))
        return {};
    return figure;
}

QJsonObject figureToJson(const TimelineFigure &figure, const PhraseWriter &writer)
{
    return {{s("kind"), s("timeline")},
            {s("caption"), writer.write(figure.caption)},
            {s("currency"), static_cast<int>(figure.currency.code)},
            {s("items"), column(figure.items,
                                [&writer](const TimelineItem &item) {
                                    return QJsonObject{{s("from"), item.from.toText()},
                                                       {s("to"), item.to.toText()},
                                                       {s("type"), item.type},
                                                       {s("text"), writer.write(item.text)},
                                                       {s("record"), item.record.value()}};
                                })},
            {s("months"), column(figure.months, [](const money::MonthFlow &month) {
                 return QJsonArray{month.year, month.month, month.in, month.out};
             })}};
}

TimelineFigure timelineFromJson(const QJsonObject &json)
{
    TimelineFigure figure;
    figure.caption = phraseFromJson(json[s("caption")]);
    figure.currency = Currency{static_cast<quint16>(json[s("currency")].toInt())};
    for (const QJsonValue &value : json[s("items")].toArray()) {
        TimelineItem item;
        item.from = PartialDate::fromText(value[s("from")].toString());
        item.to = PartialDate::fromText(value[s("to")].toString());
        item.type = value[s("type")].toString();
        item.text = phraseFromJson(value[s("text")]);
        item.record = RecordId(value[s("record")].toInteger());
        figure.items << item;
    }
    for (const QJsonValue &month : json[s("months")].toArray())
        figure.months.push_back({month[0].toInt(), month[1].toInt(), month[2].toInteger(), month[3].toInteger()});
    return figure;
}

} // namespace kluwen::picture

#include "core/picture/figurejson.h"
#include "core/picture/jsoncolumns.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

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
    QJsonObject json{
        {at("kind"), at("network")},
        {at("caption"), writer.write(figure.caption)},
        {at("fillsPaper"), figure.fillsPaper},
        {at("ids"), idArray(network.ids)},
        {at("labels"), textArray(network.labels)},
        {at("keys"), textArray(network.keys)},
        {at("types"), numberArray(network.types)},
        {at("typeNames"), textArray(network.typeNames)},
        {at("from"), numberArray(network.from)},
        {at("to"), numberArray(network.to)},
        {at("links"), idArray(network.links)},
        {at("edgeTypes"), numberArray(network.edgeTypes)},
        {at("edgeTypeNames"), textArray(network.edgeTypeNames)},
        {at("weights"), column(network.weights, [](double weight) { return weight; })},
        {at("sums"), numberArray(network.sums)},
        {at("currencies"), column(network.currencies, [](Currency c) { return static_cast<int>(c.code); })},
        {at("certainty"), numberArray(network.certainty)},
        {at("past"), numberArray(network.past)},
        {at("positions"), column(figure.positions,
                                 [](QPointF at) {
                                     return QJsonArray{at.x(), at.y()};
                                 })},
        {at("roles"), column(figure.roles, QJsonArray::fromStringList)}};
    QJsonArray names;
    for (auto name = figure.names.begin(); name != figure.names.end(); ++name)
        names.append(QJsonArray{name.key().value(), name->nl, name->en});
    if (!names.isEmpty())
        json[at("names")] = names;
    if (!figure.nodeDifferences.empty())
        json[at("nodeDifferences")] = numberArray(figure.nodeDifferences);
    if (!figure.edgeDifferences.empty())
        json[at("edgeDifferences")] = numberArray(figure.edgeDifferences);
    return json;
}

std::optional<NetworkFigure> networkFromJson(const QJsonObject &json)
{
    NetworkFigure figure;
    graph::Network &network = figure.network;
    figure.caption = phraseFromJson(json[at("caption")]);
    figure.fillsPaper = json[at("fillsPaper")].toBool();
    network.ids = idsFrom<RecordId>(json[at("ids")]);
    network.labels = textsFrom(json[at("labels")]);
    network.keys = textsFrom(json[at("keys")]);
    network.types = numbersFrom<std::uint16_t>(json[at("types")]);
    network.typeNames = textsFrom(json[at("typeNames")]);
    network.from = numbersFrom<std::int32_t>(json[at("from")]);
    network.to = numbersFrom<std::int32_t>(json[at("to")]);
    network.links = idsFrom<RecordId>(json[at("links")]);
    network.edgeTypes = numbersFrom<std::uint16_t>(json[at("edgeTypes")]);
    network.edgeTypeNames = textsFrom(json[at("edgeTypeNames")]);
    for (const QJsonValue &weight : json[at("weights")].toArray())
        network.weights.push_back(weight.toDouble());
    network.sums = numbersFrom<qint64>(json[at("sums")]);
    for (const QJsonValue &code : json[at("currencies")].toArray())
        network.currencies.push_back(Currency{static_cast<quint16>(code.toInt())});
    network.certainty = numbersFrom<graph::Certainty>(json[at("certainty")]);
    network.past = numbersFrom<std::uint8_t>(json[at("past")]);
    for (const QJsonValue &at : json[at("positions")].toArray())
        figure.positions.emplace_back(at[0].toDouble(), at[1].toDouble());
    for (const QJsonValue &roles : json[at("roles")].toArray()) {
        QStringList codes;
        for (const QJsonValue &role : roles.toArray())
            codes << role.toString();
        figure.roles.push_back(codes);
    }
    for (const QJsonValue &name : json[at("names")].toArray())
        figure.names.insert(RecordId(name[0].toInteger()), {name[1].toString(), name[2].toString()});
    figure.nodeDifferences = numbersFrom<Difference>(json[at("nodeDifferences")]);
    figure.edgeDifferences = numbersFrom<Difference>(json[at("edgeDifferences")]);
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
    QJsonObject json{
        {at("kind"), at("trail")},
        {at("caption"), writer.write(figure.caption)},
        {at("currency"), static_cast<int>(ledger.currency.code)},
        {at("accounts"), idArray(shown.accounts)},
        {at("names"), column(shown.accounts, [&](RecordId account) { return figure.names.value(account); })},
        {at("payments"), ofRow([&](const Payment &p) { return ledger.ids[p.row].value(); })},
        {at("payer"), ofRow([&](const Payment &p) { return shown.number(ledger.payer[p.row]); })},
        {at("payee"), ofRow([&](const Payment &p) { return shown.number(ledger.payee[p.row]); })},
        {at("seconds"), ofRow([&](const Payment &p) { return ledger.seconds[p.row]; })},
        {at("minor"), ofRow([&](const Payment &p) { return ledger.minor[p.row]; })},
        {at("tainted"), ofRow([](const Payment &p) { return p.tainted; })},
        {at("hops"), ofRow([](const Payment &p) { return p.hop; })},
        {at("rule"), money::ruleId(trace.rule)},
        {at("sum"), trace.tainted},
        {at("targets"), sums(trace.targets)},
        {at("remaining"), sums(trace.remaining)},
        {at("toppedUp"), trace.toppedUp},
        {at("leftCase"), trace.leftCase},
        {at("ended"), trace.ended}};
    if (figure.roundsOutside) // a figure that was frozen before keeps its checksum
        json[at("roundsOutside")] = true;
    return json;
}

std::optional<TrailFigure> trailFromJson(const QJsonObject &json)
{
    TrailFigure figure;
    money::Ledger &ledger = figure.ledger;
    money::Trace &trace = figure.trace;
    figure.caption = phraseFromJson(json[at("caption")]);
    ledger.currency = Currency{static_cast<quint16>(json[at("currency")].toInt())};
    ledger.accounts = idsFrom<RecordId>(json[at("accounts")]);
    const std::vector<QString> names = textsFrom(json[at("names")]);
    for (size_t i = 0; i < std::min(names.size(), ledger.accounts.size()); ++i)
        if (!names[i].isEmpty())
            figure.names.insert(ledger.accounts[i], names[i]);
    ledger.ids = idsFrom<PaymentId>(json[at("payments")]);
    ledger.payer = numbersFrom<money::AccountIndex>(json[at("payer")]);
    ledger.payee = numbersFrom<money::AccountIndex>(json[at("payee")]);
    ledger.seconds = numbersFrom<qint64>(json[at("seconds")]);
    ledger.minor = numbersFrom<qint64>(json[at("minor")]);
    const auto tainted = numbersFrom<qint64>(json[at("tainted")]);
    const auto hops = numbersFrom<int>(json[at("hops")]);
    for (size_t row = 0; row < std::min(tainted.size(), hops.size()); ++row)
        trace.payments.push_back({row, tainted[row], hops[row]});
    if (const auto rule = money::ruleFromId(json[at("rule")].toString()); rule)
        trace.rule = *rule;
    trace.currency = ledger.currency;
    trace.tainted = json[at("sum")].toInteger();
    trace.targets = sumsFrom(json[at("targets")]);
    trace.remaining = sumsFrom(json[at("remaining")]);
    trace.toppedUp = json[at("toppedUp")].toInteger();
    trace.leftCase = json[at("leftCase")].toInteger();
    trace.ended = json[at("ended")].toInteger();
    figure.roundsOutside = json[at("roundsOutside")].toBool();
    if (!isSound(figure))
        return {};
    return figure;
}

QJsonObject figureToJson(const TimelineFigure &figure, const PhraseWriter &writer)
{
    return {{at("kind"), at("timeline")},
            {at("caption"), writer.write(figure.caption)},
            {at("currency"), static_cast<int>(figure.currency.code)},
            {at("items"), column(figure.items,
                                 [&writer](const TimelineItem &item) {
                                     return QJsonObject{{at("from"), item.from.toText()},
                                                        {at("to"), item.to.toText()},
                                                        {at("type"), item.type},
                                                        {at("text"), writer.write(item.text)},
                                                        {at("record"), item.record.value()}};
                                 })},
            {at("months"), column(figure.months, [](const money::MonthFlow &month) {
                 return QJsonArray{month.year, month.month, month.in, month.out};
             })}};
}

TimelineFigure timelineFromJson(const QJsonObject &json)
{
    TimelineFigure figure;
    figure.caption = phraseFromJson(json[at("caption")]);
    figure.currency = Currency{static_cast<quint16>(json[at("currency")].toInt())};
    for (const QJsonValue &value : json[at("items")].toArray()) {
        TimelineItem item;
        item.from = PartialDate::fromText(value[at("from")].toString());
        item.to = PartialDate::fromText(value[at("to")].toString());
        item.type = value[at("type")].toString();
        item.text = phraseFromJson(value[at("text")]);
        item.record = RecordId(value[at("record")].toInteger());
        figure.items << item;
    }
    for (const QJsonValue &month : json[at("months")].toArray())
        figure.months.push_back({month[0].toInt(), month[1].toInt(), month[2].toInteger(), month[3].toInteger()});
    return figure;
}

} // namespace kluwen::picture

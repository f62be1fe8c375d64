#include "core/base/number.h"
#include "core/model/schema.h"
#include "core/picture/items/items.h"

#include <algorithm>
#include <limits>
#include <map>

namespace kluwen::picture
{

namespace
{

constexpr qsizetype mostLines = 100;

Family familyOf(const CaseView &view, RecordId thing)
{
    const Thing *found = view.thing(thing);
    const ThingType *type = found ? Schema::builtIn().thing(found->type) : nullptr;
    return type ? type->family : Family::Person;
}

bool isEvent(const CaseView &view, RecordId thing)
{
    return view.contains(thing) && familyOf(view, thing) == Family::Event;
}

class ThemeMaker
{
public:
    ThemeMaker(const ItemInput &input, const SectionItem &item)
        : m_contents(input.contents), m_decisions(input.decisions), m_material(input.material),
          m_view(input.material.view)
    {
        m_figure.since = item.trail.since;
        m_figure.until = item.trail.until;
        for (const RecordId record : item.records)
            if (m_figure.lines.size() < static_cast<size_t>(mostLines))
                addLine(record);
        standIn(QLatin1String("account_holder"));
        standIn(QLatin1String("user_of"));
    }

    ThemeFigure make()
    {
        addFlows();
        addEvents();
        m_figure.caption =
            sentence(QT_TRANSLATE_NOOP("Picture", "Theme lines: who paid whom and who met whom, each on a line of "
                                                  "their own from left to right in time"));
        return std::move(m_figure);
    }

private:
    [[nodiscard]] PartialDate dateOf(RecordId record, std::initializer_list<const char *> properties) const
    {
        for (const char *property : properties)
            if (const auto date = PartialDate::fromText(m_view.value(record, QLatin1String(property))); date.isValid())
                return date;
        return {};
    }

    void addLine(RecordId record)
    {
        const Thing *thing = m_view.thing(record);
        if (!thing || m_places.contains(record))
            return;
        m_places.insert(record, static_cast<int>(m_figure.lines.size()));
        const bool isAccount = familyOf(m_view, record) == Family::Account;
        m_figure.lines.push_back({record, isAccount ? accountCalled(m_material, record) : thing->caption, thing->type,
                                  dateOf(record, {"founded", "opened"}), dateOf(record, {"dissolved", "closed"})});
    }

    /// What has no line of its own is drawn on that of its first holder or user: links come by id.
    void standIn(QLatin1String type)
    {
        for (const Link &link : m_view.links())
            if (link.type == type && !m_places.contains(link.to) && m_places.contains(link.from))
                m_places.insert(link.to, m_places.value(link.from));
    }

    [[nodiscard]] int placeOf(RecordId record) const { return m_places.value(record, -1); }

    void addFlows()
    {
        std::map<std::tuple<qint64, int, int, quint16>, ThemeFigure::Flow> flows; // day, from, to, currency
        for (const CasePayment &payment : m_contents.payments) {
            const store::PaymentRow &row = payment.row;
            const int from = placeOf(row.payer);
            const int to = placeOf(row.payee);
            if (from < 0 || to < 0 || from == to || m_decisions.ofPayment(payment).verdict != Verdict::Goes)
                continue;
            const qint64 day = Moment{row.seconds, false}.day();
            ThemeFigure::Flow &flow = flows[{day, from, to, row.currency.code}];
            flow.seconds = flow.payments.empty() ? row.seconds : std::min(flow.seconds, row.seconds);
            flow.from = from;
            flow.to = to;
            flow.currency = row.currency;
            flow.minor = checkedSum(flow.minor, row.minor).value_or(std::numeric_limits<qint64>::max());
            flow.payments.push_back(row.id);
        }
        for (auto &entry : flows)
            m_figure.flows.push_back(std::move(entry.second));
    }

    void addEvent(RecordId record, const QString &type, const Phrase &text, const QList<RecordId> &takers)
    {
        ThemeFigure::Event event;
        event.day = dateOf(record, {"date"});
        for (const RecordId taker : takers)
            if (const int place = placeOf(taker); place >= 0)
                event.lines.push_back(place);
        std::sort(event.lines.begin(), event.lines.end());
        event.lines.erase(std::unique(event.lines.begin(), event.lines.end()), event.lines.end());
        if (!event.day.isValid() || event.lines.empty())
            return;
        event.record = record;
        event.type = type;
        event.text = text;
        m_figure.events.push_back(std::move(event));
    }

    void addEvents()
    {
        for (const Thing &thing : m_view.things()) {
            if (!isEvent(m_view, thing.id))
                continue;
            QList<RecordId> takers;
            for (const Link *link : m_view.linksOf(thing.id))
                takers << (link->from == thing.id ? link->to : link->from);
            addEvent(thing.id, thing.type, value(m_material.caption(thing.id)), takers);
        }
        for (const Link &link : m_view.links()) {
            if (isEvent(m_view, link.to) || isEvent(m_view, link.from))
                continue; // the event has a date of its own
            const LinkType *type = Schema::builtIn().link(link.type);
            Labels words = type ? type->labels : Labels{link.type, link.type};
            const bool isFromShown = placeOf(link.from) >= 0;
            if (isFromShown != (placeOf(link.to) >= 0)) { // a call has no name; whom it reached tells it
                const QString other = m_view.name(isFromShown ? link.to : link.from);
                words = {words.nl + QLatin1Char(' ') + other, words.en + QLatin1Char(' ') + other};
            }
            addEvent(link.id, link.type, value(words), {link.from, link.to});
        }
        std::stable_sort(m_figure.events.begin(), m_figure.events.end(), [](const auto &a, const auto &b) {
            return a.day.first() != b.day.first() ? a.day.first() < b.day.first() : a.record < b.record;
        });
    }

    const Contents &m_contents;
    const Decisions &m_decisions;
    const Material &m_material;
    const CaseView &m_view;
    QHash<RecordId, int> m_places; ///< of things with a line and of what stands on it
    ThemeFigure m_figure;
};

} // namespace

ItemBlocks themeBlocks(const ItemInput &input, const SectionItem &item)
{
    ThemeFigure figure = ThemeMaker(input, item).make();
    if (figure.lines.empty() || (figure.flows.empty() && figure.events.empty()))
        return {};
    return QList<Block>{std::move(figure)};
}

} // namespace kluwen::picture

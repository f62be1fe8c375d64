#pragma once
#include "core/picture/contents.h"
#include "core/picture/picturebuilder.h"
#include <random>

namespace kluwen::test
{

/// A small case made up from a seed, in memory. Every name, number and text in it is a word that stands nowhere else,
/// so that it can be found again in what comes out.
class RandomCase
{
public:
    explicit RandomCase(unsigned seed) : m_random(seed)
    {
        contents.now = QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
        contents.pseudonymKey = QByteArray(32, 'k');
        contents.info.title = QStringLiteral("Random");
        contents.info.purpose = QStringLiteral("art. 9 Wpg");
        contents.info.marking = QStringLiteral("POLITIE INTERN");
        for (int i = 1; i <= 3; ++i)
            addSource(i);
        const int persons = between(3, 8);
        for (int i = 0; i < persons; ++i)
            addPerson();
        for (int i = between(1, 4); i > 0; --i)
            addNamed("company", "name");
        for (int i = between(1, 4); i > 0; --i)
            addAccount();
        for (int i = between(0, 3); i > 0; --i)
            addAddress();
        for (int i = between(0, 3); i > 0; --i)
            addEvent();
        addLinks();
        addPayments();
        addTexts();
    }

    picture::Contents contents;
    QHash<RecordId, QStringList> unneeded; ///< what the maker leaves out for whom; nobody = for all but the own team
    QSet<StatementId> nameless;            ///< statements whose value is no word of its own (a role, a tie)

private:
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    QString word(const char *kind)
    {
        return QStringLiteral("%1q%2z").arg(QLatin1String(kind)).arg(++m_words, 4, 10, QLatin1Char('0'));
    }
    void addSource(int number)
    {
        Source source;
        source.id = SourceId(number);
        source.title = word("Bron");
        source.fileName = word("file");
        source.format = QStringLiteral("test");
        source.grading = {chance(70) ? 'A' : 'X', chance(70) ? 1 : 4};
        source.handling = static_cast<Handling>(chance(80) ? 0 : between(1, 3));
        source.addedAt = contents.now.addDays(-between(1, 100));
        contents.sources.insert(source.id, source);
    }
    RecordId addThing(const char *type)
    {
        contents.things << Thing{RecordId(++m_records), QLatin1String(type), {}};
        return contents.things.last().id;
    }
    void state(RecordId subject, const char *property, const QString &value, bool isWord = true)
    {
        Statement statement;
        statement.id = StatementId(++m_statements);
        statement.subject = subject;
        statement.property = QLatin1String(property);
        statement.value = value;
        statement.source = SourceId(between(1, 3));
        statement.grading = {"ABCX"[between(0, 3)], between(1, 4)};
        if (chance(60))
            statement.grading = {'A', 1};
        statement.handling = static_cast<Handling>(chance(70) ? 0 : between(1, 3));
        statement.knownSince = contents.now.addDays(chance(90) ? -between(1, 50) : between(1, 50));
        contents.statements << statement;
        if (!isWord)
            nameless.insert(statement.id);
    }
    QString someName()
    {
        return m_names.isEmpty() ? word("Niemand") : m_names[between(0, static_cast<int>(m_names.size()) - 1)];
    }
    void addPerson()
    {
        const RecordId person = addThing("person");
        const QString name = word("Voor") + QLatin1Char(' ') + word("Achter");
        m_names << name;
        m_persons << person;
        state(person, "name", name);
        if (chance(50))
            state(person, "alias", word("Alias"));
        if (chance(60))
            state(person, "bsn", QString::number(100000000 + between(1, 8999999) * 100 + ++m_words % 100));
        if (chance(60))
            state(person, "birth_date",
                  QDate(between(1950, 2014), between(1, 12), between(1, 28)).toString(Qt::ISODate));
        if (chance(50))
            state(person, "phone", QStringLiteral("+316%1").arg(between(10000000, 99999999)));
        if (chance(40))
            state(person, "notes", QStringLiteral("Gezien met %1 bij %2").arg(someName(), word("plek")));
        static constexpr std::array<const char *, 9> roles{"kingpin",   "suspect",       "money_mule",
                                                           "witness",   "victim",        "person_of_interest",
                                                           "protected", "crown_witness", "front_person"};
        if (chance(10)) // a role that says nothing of the capacity
            state(person, "role", QStringLiteral("neighbour"), false);
        else if (chance(80))
            state(person, "role", QLatin1String(roles[static_cast<size_t>(between(0, 8))]), false);
    }
    void addNamed(const char *type, const char *property)
    {
        const RecordId thing = addThing(type);
        const QString name = word("Firma") + QStringLiteral(" B.V.");
        m_names << name;
        m_firms << thing;
        state(thing, property, name);
        if (chance(50))
            state(thing, "kvk", QString::number(between(10000000, 99999999)));
        if (chance(50))
            state(thing, "address_text", QStringLiteral("%1 12, 3011 AB Rotterdam").arg(word("Straat")));
    }
    void addAccount()
    {
        const RecordId account = addThing("account");
        m_accounts << account;
        state(account, "number", QStringLiteral("NL00TEST%1").arg(between(1000000, 9999999) * 1000ll + ++m_words));
        if (chance(50))
            state(account, "holder_name", someName());
    }
    void addAddress()
    {
        const RecordId address = addThing("address");
        m_addresses << address;
        state(address, "full", QStringLiteral("%1 7, 3011 AB Rotterdam").arg(word("Laan")));
        if (chance(50))
            state(address, "city", QStringLiteral("Rotterdam"), false);
    }
    void addEvent()
    {
        const RecordId event = addThing("event");
        m_events << event;
        state(event, "title", QStringLiteral("%1 van %2").arg(word("Ontmoeting"), someName()));
        state(event, "date", QStringLiteral("2025-06-01"), false);
    }
    void tie(const char *type, RecordId from, RecordId to)
    {
        contents.links << Link{RecordId(++m_records), QLatin1String(type), from, to};
        state(contents.links.last().id, "tie", QStringLiteral("yes"), false);
        if (chance(30))
            state(contents.links.last().id, "description", QStringLiteral("via %1 %2").arg(someName(), word("tekst")));
    }
    template<typename List>
    RecordId any(const List &list)
    {
        return list[between(0, static_cast<int>(list.size()) - 1)];
    }
    void addLinks()
    {
        for (int i = between(2, 10); i > 0; --i)
            tie(chance(50) ? "association" : "facilitation", any(m_persons), any(chance(70) ? m_persons : m_firms));
        for (int i = between(1, 4); i > 0; --i)
            tie(chance(50) ? "directorship" : "ownership", any(m_persons), any(m_firms));
        for (const RecordId account : std::as_const(m_accounts))
            if (chance(85)) // of others only the bank may name a holder
                tie("account_holder", chance(70) ? any(m_persons) : any(m_firms), account);
        for (const RecordId address : std::as_const(m_addresses))
            tie("resident", any(m_persons), address);
        for (const RecordId event : std::as_const(m_events))
            tie("involved", any(m_persons), event);
    }
    void addPayments()
    {
        for (int i = between(0, 20); i > 0; --i) {
            picture::CasePayment payment;
            payment.row.id = PaymentId(++m_payments);
            payment.row.payer = chance(20) ? RecordId() : any(m_accounts);
            payment.row.payee = any(m_accounts);
            payment.row.seconds = 1'740'000'000 + m_payments * 86400ll;
            payment.row.minor = between(100, 1000000);
            payment.row.currency = euro();
            payment.row.channel = payment.row.payer.isValid() ? Channel::Transfer : Channel::Cash;
            payment.source = SourceId(between(1, 3));
            contents.payments.push_back(payment);
            contents.paymentTexts.insert(payment.row.id, QStringLiteral("Betaling aan %1").arg(someName()));
        }
    }
    void addTexts()
    {
        picture::Texts texts;
        const auto text = [this] {
            QString about = QStringLiteral("Over %1.").arg(someName());
            for (int i = chance(30) ? between(1, 3) : 0; i > 0; --i)
                about += QStringLiteral("[p%1]").arg(between(1, static_cast<int>(m_payments) + 1)); // one is unknown
            return picture::freeText(about, about);
        };
        texts.title = chance(30) ? text() : picture::freeText(QStringLiteral("Beeld"), QStringLiteral("Picture"));
        texts.marking = picture::freeText(QStringLiteral("POLITIE INTERN"), QStringLiteral("POLICE INTERNAL"));
        texts.distribution = chance(30) ? text() : picture::Phrase();
        texts.reviewer = chance(20) ? someName() : QStringLiteral("Toetser");
        for (const char *recipient : {"europol", "mayor", "om", "team"})
            if (chance(60))
                texts.provisions[QLatin1String(recipient)] = {text(), chance(50) ? text() : picture::Phrase()};
        texts.judgements << picture::KeyJudgement{text(), picture::Likelihood::Likely, picture::Confidence::Low, {}};
        texts.against << text();
        texts.options << text() << text();
        for (const char *section : {"decision", "assumptions", "safety", "script"})
            texts.written[QLatin1String(section)] << text();
        for (const Statement &statement : std::as_const(contents.statements))
            if (statement.property == QLatin1String("title"))
                texts.names.insert(statement.value, {{}, QStringLiteral("Meeting of %1").arg(someName())});
        addItems(texts);
        leaveOut(texts);
        for (const char *id : {"strategic", "tactical", "operational", "findings", "decision"})
            contents.documents.insert(picture::textsKey(QLatin1String(id)), picture::toJson(texts));
    }

    void leaveOut(picture::Texts &texts)
    {
        const auto &who = picture::recipients();
        for (const QList<RecordId> *list : {&m_persons, &m_firms, &m_accounts, &m_events})
            for (const RecordId thing : *list) {
                if (!chance(6))
                    continue;
                QStringList recipients;
                for (int i = between(0, 3); i > 0; --i)
                    recipients << who[between(0, static_cast<int>(who.size()) - 1)].id;
                unneeded.insert(thing, recipients);
                texts.leftOut << picture::LeftOut{thing, recipients};
            }
    }

    /// One of each kind, about whatever the case holds: what may not go must stay by whichever door.
    void addItems(picture::Texts &texts)
    {
        using Kind = picture::SectionItem::Kind;
        picture::CaseChart chart{QStringLiteral("Schema"), {}, {}};
        for (const QList<RecordId> *list : {&m_persons, &m_firms, &m_accounts, &m_addresses, &m_events})
            for (const RecordId thing : *list)
                if (chance(70))
                    chart.things << thing;
        contents.charts << chart;
        for (const Kind kind : {Kind::Records, Kind::Trail, Kind::Timeline, Kind::Chart, Kind::Account,
                                Kind::ThemeLines, Kind::Finding}) {
            picture::SectionItem item;
            item.kind = kind;
            item.section = QStringLiteral("judgements");
            item.records = {any(m_accounts)};
            if (kind == Kind::Records || kind == Kind::ThemeLines)
                item.records << m_persons << m_firms;
            item.title = kind == Kind::Chart ? chart.title : QString();
            item.view = picture::accountViewId(static_cast<picture::AccountView>(between(0, 4)));
            item.pattern = QStringLiteral("fan-out");
            for (const picture::CasePayment &payment : contents.payments)
                if (chance(10))
                    item.payments << payment.row.id;
            texts.items << item;
        }
    }

    std::mt19937 m_random;
    int m_words = 0;
    qint64 m_records = 0;
    qint64 m_statements = 0;
    qint64 m_payments = 0;
    QStringList m_names;
    QList<RecordId> m_persons;
    QList<RecordId> m_firms;
    QList<RecordId> m_accounts;
    QList<RecordId> m_addresses;
    QList<RecordId> m_events;
};

} // namespace kluwen::test

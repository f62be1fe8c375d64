#include "core/synthesis/parties.h"
#include "core/synthesis/generator.h"

#include <array>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::synthesis
{

namespace
{

constexpr std::array<const char *, 20> given{"Aldo",  "Bregje", "Caro",  "Dorus",  "Elske",  "Femke",  "Gijs",
                                             "Hilde", "Ivo",    "Jorin", "Kasper", "Lotte",  "Mels",   "Nynke",
                                             "Okke",  "Pien",   "Ruben", "Sanne",  "Tjeerd", "Wietske"};
constexpr std::array<const char *, 6> prefixes{"", "", "", "van ", "de ", "van der "};
constexpr std::array<const char *, 18> heads{"Water", "Zand",  "Molen", "Berg",   "Dijk",  "Linden",
                                             "Riet",  "Steen", "Veen",  "Wolken", "Haven", "Kruis",
                                             "Brug",  "Eiken", "Duin",  "Polder", "Vloed", "Griend"};
constexpr std::array<const char *, 12> tails{"verzonnen", "spel",   "huizer", "fictie", "kamp", "voorbeeld",
                                             "maker",     "drager", "zanger", "loper",  "hof",  "schouw"};
constexpr std::array<const char *, 8> trades{"Handel", "Logistiek", "Vastgoed", "Beheer",
                                             "Horeca", "Transport", "Advies",   "Techniek"};

QJsonObject entity(const QString &id, const char *schema, const QJsonObject &properties)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("schema"), QLatin1String(schema)},
            {QStringLiteral("properties"), properties}};
}

QJsonArray one(const QString &value)
{
    return QJsonArray{value};
}

class Maker
{
public:
    Maker(Random &random, Parties &parties) : m_random(random), m_parties(parties) {}

    void write(const QJsonObject &json)
    {
        m_parties.lines += QJsonDocument(json).toJson(QJsonDocument::Compact);
        m_parties.lines += '\n';
    }
    QString surname() { return QLatin1String(m_random.pick(heads)) + QLatin1String(m_random.pick(tails)); }
    QString birthDate() { return QDate(1955, 1, 1).addDays(m_random.between(0, 17000)).toString(Qt::ISODate); }
    void person(int number)
    {
        const QString id = QStringLiteral("person-%1").arg(number);
        const QString first = QLatin1String(m_random.pick(given));
        const QString last = QLatin1String(m_random.pick(prefixes)) + surname();
        const QString born = birthDate();
        const QString name = first + QLatin1Char(' ') + last;
        write(entity(id, "Person", {{QStringLiteral("name"), one(name)}, {QStringLiteral("birthDate"), one(born)}}));
        if (number % 25 != 24)
            return;
        // The same person once more, as another register writes it.
        const QString twin = id + QStringLiteral("-double");
        write(entity(twin, "Person",
                     {{QStringLiteral("name"), one(first.left(1) + QStringLiteral(". ") + last)},
                      {QStringLiteral("birthDate"), one(born)}}));
        m_parties.doubles << std::pair{id, twin};
    }
    void company(int number)
    {
        write(entity(QStringLiteral("company-%1").arg(number), "Company",
                     {{QStringLiteral("name"), one(surname() + QLatin1Char(' ') + QLatin1String(m_random.pick(trades)) +
                                                   QStringLiteral(" B.V."))},
                      {QStringLiteral("registrationNumber"), one(QString::number(90000000 + number))},
                      {QStringLiteral("jurisdiction"), one(QStringLiteral("nl"))}}));
    }
    void tie(const char *schema, const char *from, const QString &a, const char *to, const QString &b,
             QJsonObject properties = {})
    {
        properties[QLatin1String(from)] = one(a);
        properties[QLatin1String(to)] = one(b);
        write(entity(QStringLiteral("tie-%1").arg(++m_ties), schema, properties));
    }
    QString anyPerson(int persons)
    {
        return QStringLiteral("person-%1").arg(m_random.below(static_cast<quint64>(persons)));
    }

private:
    Random &m_random;
    Parties &m_parties;
    int m_ties = 0;
};

/// Few are what the case is about; the truth names them.
void giveRoles(Parties &parties, int persons)
{
    static const std::array<const char *, 6> codes{
        "kingpin", "facilitator_financial", "facilitator_logistic", "front_person", "money_mule", "money_mule"};
    for (size_t i = 0; i < codes.size() && static_cast<int>(i) < persons; ++i)
        parties.roles << Role{QStringLiteral("person-%1").arg(i), QLatin1String(codes[i])};
}

} // namespace

Parties makeParties(Random &random, int persons, int companies, int accounts)
{
    Parties parties;
    Maker maker(random, parties);
    for (int i = 0; i < persons; ++i)
        maker.person(i);
    for (int i = 0; i < companies; ++i) {
        maker.company(i);
        const QString company = QStringLiteral("company-%1").arg(i);
        maker.tie("Directorship", "director", maker.anyPerson(persons), "organization", company);
        maker.tie("Ownership", "owner", maker.anyPerson(persons), "asset", company,
                  {{QStringLiteral("percentage"), one(QString::number(random.between(10, 100)))}});
    }
    for (int i = 0; i < persons; ++i)
        if (random.chance(70))
            maker.tie("Associate", "person", QStringLiteral("person-%1").arg(i), "associate", maker.anyPerson(persons));
    for (int i = 0; i < accounts; ++i) {
        const QString id = QStringLiteral("account-%1").arg(i);
        maker.write(
            entity(id, "BankAccount", {{QStringLiteral("iban"), one(QString::fromStdString(fictionalIban(i)))}}));
        const bool company = companies > 0 && i % 4 == 3;
        const QString holder = company ? QStringLiteral("company-%1").arg((i / 4) % companies)
                                       : QStringLiteral("person-%1").arg(i % persons);
        maker.tie("Ownership", "owner", holder, "asset", id);
    }
    giveRoles(parties, persons);
    return parties;
}

} // namespace kluwen::synthesis

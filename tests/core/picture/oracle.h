#pragma once
#include "core/model/describe.h"
#include "core/picture/pseudonyms.h"
#include "tests/core/picture/randomcase.h"

#include <QRegularExpression>

namespace kluwen::test
{

/// What must not be found in a picture of a random case, worked out again from the plain wording of the rules, without
/// the code that applies them.
class Oracle
{
public:
    Oracle(const RandomCase &random, const picture::PictureOptions &options)
        : m_contents(random.contents), m_unneeded(random.unneeded), m_options(options)
    {
        for (const Statement &statement : m_contents.statements)
            if (statement.property == QLatin1String("role"))
                m_roles[statement.subject] << statement.value;
        for (const Statement &statement : m_contents.statements)
            if (!random.nameless.contains(statement.id) && mustStay(statement))
                addWords(statement);
        for (const Statement &statement : m_contents.statements)
            if (!mustStay(statement))
                m_words.remove(statement.value);
        addLonePseudonyms();
    }

    /// The first of the withheld words that stands in the text; empty where there is none.
    [[nodiscard]] QString foundIn(const QString &text) const
    {
        for (const QString &word : m_words)
            if (text.contains(word))
                return word;
        return {};
    }
    [[nodiscard]] qsizetype size() const { return m_words.size(); }

private:
    [[nodiscard]] picture::Recipient recipient() const { return m_options.recipient.value_or(picture::Recipient()); }
    [[nodiscard]] bool has(RecordId person, std::initializer_list<const char *> roles) const
    {
        for (const char *role : roles)
            if (m_roles.value(person).contains(QLatin1String(role)))
                return true;
        return false;
    }
    [[nodiscard]] bool mustStay(const Statement &statement) const
    {
        const picture::Recipient to = recipient();
        const Thing *thing = m_contents.thing(statement.subject);
        const QString type = thing ? thing->type : QString();
        if (has(statement.subject, {"protected", "crown_witness"}) || isUnneeded(statement.subject))
            return true;
        if (statement.handling > to.handling || !statement.grading.atLeast(to.grading) ||
            statement.knownSince > m_contents.now)
            return true;
        if (to.properties.value(picture::directory().groupOf(type, statement.property)) != picture::Verdict::Goes)
            return true;
        const auto &ofContacts = to.propertiesOf[static_cast<size_t>(picture::PersonCategory::Contact)];
        if (isContact(statement.subject) &&
            ofContacts.value(picture::directory().groupOf(type, statement.property)) != picture::Verdict::Goes)
            return true;
        if (to.things.value(type) != picture::Verdict::Goes)
            return true;
        return type == QLatin1String("person") && isUnderPseudonym(statement.subject);
    }
    [[nodiscard]] bool isSuspect(RecordId person) const
    {
        return has(person, {"kingpin", "suspect", "money_mule", "front_person"});
    }
    [[nodiscard]] bool isContact(RecordId person) const
    {
        return has(person, {"person_of_interest"}) && !isSuspect(person);
    }
    /// Or not to be given at all, by the capacity in which somebody is in the case.
    [[nodiscard]] bool isUnderPseudonym(RecordId person) const
    {
        const picture::Recipient to = recipient();
        const auto is = [&](picture::PersonCategory category) {
            return to.persons[static_cast<size_t>(category)] != picture::Verdict::Goes;
        };
        const bool hasCapacity = isSuspect(person) || isContact(person) || has(person, {"witness", "victim"});
        return (is(picture::PersonCategory::Witness) && has(person, {"witness"})) ||
               (is(picture::PersonCategory::Victim) && has(person, {"victim"})) ||
               (is(picture::PersonCategory::Contact) && isContact(person)) ||
               (is(picture::PersonCategory::Unknown) && !hasCapacity);
    }
    /// Who may not go by name, is tied to nobody and named by no bank, does not go by another name either.
    void addLonePseudonyms()
    {
        QSet<RecordId> tied;
        for (const Link &link : m_contents.links)
            tied << link.from << link.to;
        QSet<QString> holders;
        for (const Statement &statement : m_contents.statements)
            if (statement.property == QLatin1String("holder_name"))
                holders << statement.value;
        const QHash<RecordId, QString> pseudonyms = picture::pseudonymsOf(m_contents, recipient().id);
        for (const Statement &statement : m_contents.statements) {
            const Thing *thing = m_contents.thing(statement.subject);
            if (thing && thing->type == QLatin1String("person") && isName(statement) && !recipient().isOwnTeam() &&
                isUnderPseudonym(statement.subject) && !tied.contains(thing->id) && !holders.contains(statement.value))
                m_words << pseudonyms.value(thing->id);
        }
    }
    [[nodiscard]] bool isUnneeded(RecordId record) const
    {
        const auto found = m_unneeded.constFind(record);
        if (found == m_unneeded.constEnd())
            return false;
        const QString to = recipient().id;
        return found->isEmpty() ? !to.isEmpty() && to != QLatin1String("team") : found->contains(to);
    }
    void addWords(const Statement &statement)
    {
        if (statement.property == QLatin1String("birth_date")) {
            m_words << statement.value << dateForReader(PartialDate::fromText(statement.value), Language::Dutch)
                    << dateForReader(PartialDate::fromText(statement.value), Language::English);
            return;
        }
        // The own team may read a name in an earlier statement that was itself recorded later.
        if (recipient().isOwnTeam() && isName(statement) && !has(statement.subject, {"protected", "crown_witness"}))
            return;
        static const QRegularExpression made(QStringLiteral("[A-Za-z]+q[0-9]{4}z|[0-9]{8,}|NL00TEST[0-9]+"));
        auto matches = made.globalMatch(statement.value);
        while (matches.hasNext()) {
            const QString word = matches.next().captured();
            // A name that a statement quotes is judged by the statement that gives it.
            const bool isQuoted = statement.property == QLatin1String("holder_name") ||
                                  (word.startsWith(QLatin1String("Voor")) && !isName(statement)) ||
                                  (word.startsWith(QLatin1String("Achter")) && !isName(statement)) ||
                                  (word.startsWith(QLatin1String("Firma")) && !isName(statement));
            if (!isQuoted)
                m_words << word;
        }
    }
    [[nodiscard]] static bool isName(const Statement &statement) { return statement.property == QLatin1String("name"); }

    const picture::Contents &m_contents;
    const QHash<RecordId, QStringList> &m_unneeded;
    const picture::PictureOptions &m_options;
    QHash<RecordId, QStringList> m_roles;
    QSet<QString> m_words;
};

/// Options for every recipient of the directory and the own team, by turns; where a decision is asked for, there is
/// one.
inline picture::PictureOptions optionsOf(unsigned seed)
{
    picture::PictureOptions options;
    const auto &all = picture::recipients();
    const auto which = seed % (static_cast<unsigned>(all.size()) + 1);
    if (which < static_cast<unsigned>(all.size()))
        options.recipient = all[static_cast<qsizetype>(which)];
    // A directory of another mind about persons whose capacity nobody recorded.
    static constexpr std::array<picture::Verdict, 3> minds{picture::Verdict::Goes, picture::Verdict::Pseudonym,
                                                           picture::Verdict::Stays};
    if (options.recipient && seed % 5 == 0)
        options.recipient->persons[static_cast<size_t>(picture::PersonCategory::Unknown)] =
            minds[(seed / 5) % minds.size()];
    options.decision = QStringLiteral("B-1");
    static constexpr std::array<const char *, 5> layouts{"tactical", "operational", "findings", "decision",
                                                         "strategic"};
    options.layout = picture::findTemplate(QLatin1String(layouts[(seed / 7) % layouts.size()])).value();
    return options;
}

} // namespace kluwen::test

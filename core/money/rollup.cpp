#include "core/money/rollup.h"
#include "core/base/tr.h"
#include "core/model/country.h"
#include "core/model/schema.h"
#include "core/money/problem.h"
#include "core/store/casefile.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"

#include <algorithm>

namespace kluwen::money
{

namespace
{

const QString holderType = QStringLiteral("account_holder");

/// Days are counted from 1 January 1970; no date is no limit.
int epochDayOf(QDate date, int otherwise)
{
    return date.isValid() ? static_cast<int>(QDate(1970, 1, 1).daysTo(date)) : otherwise;
}

/// What the case says of accounts and those that hold them.
class Books
{
public:
    explicit Books(store::CaseFile &caseFile) : m_caseFile(caseFile) {}

    Result<void> read(const Ledger &ledger)
    {
        const auto things = m_caseFile.things().things();
        if (!things)
            return fail(things.error());
        for (const Thing &thing : *things)
            m_things.insert(thing.id, thing);
        if (const auto done = readProperty(QStringLiteral("country"), m_countries); !done)
            return done;
        if (const auto done = readProperty(QStringLiteral("activity"), m_activities); !done)
            return done;
        if (const auto done = readProperty(QStringLiteral("number"), m_numbers); !done)
            return done;
        return readHoldings(ledger);
    }
    [[nodiscard]] const std::vector<Holding> &holdings() const { return m_holdings; }
    [[nodiscard]] bool isHeld(RecordId account) const { return m_held.contains(account); }
    [[nodiscard]] QString caption(RecordId id) const { return m_things.value(id).caption; }
    [[nodiscard]] bool isPerson(RecordId id) const { return m_things.value(id).type == QLatin1String("person"); }
    [[nodiscard]] QString activity(RecordId id) const { return m_activities.value(id); }
    /// Letters; empty where unknown.
    [[nodiscard]] QString country(RecordId holder, RecordId account) const
    {
        if (holder.isValid() && !isPerson(holder) && m_countries.contains(holder))
            return m_countries.value(holder);
        if (m_countries.contains(account))
            return m_countries.value(account);
        const QString letters = m_numbers.value(account).left(2);
        return letters.size() == 2 && letters[0].isLetter() && letters[1].isLetter() ? countryFromText(letters)
                                                                                     : QString();
    }

private:
    Result<void> readProperty(const QString &property, QHash<RecordId, QString> &values)
    {
        const auto statements = m_caseFile.statements().ofProperty(property);
        if (!statements)
            return fail(statements.error());
        for (const Statement &statement : *statements)
            if (!values.contains(statement.subject) && !statement.value.isEmpty())
                values.insert(statement.subject, statement.value);
        return {};
    }
    Result<void> readHoldings(const Ledger &ledger)
    {
        const auto links = m_caseFile.things().links();
        const auto ties = m_caseFile.statements().ofProperty(tieProperty);
        if (!links || !ties)
            return fail(!links ? links.error() : ties.error());
        QHash<RecordId, Holding> byLink;
        for (const Link &link : *links)
            if (const AccountIndex account = link.type == holderType ? ledger.indexOf(link.to) : -1; account >= 0)
                byLink.insert(link.id, Holding{account, link.from});
        for (const Statement &tie : *ties) {
            const auto found = byLink.constFind(tie.subject);
            if (found == byLink.constEnd())
                continue;
            Holding holding = *found;
            holding.sinceDay = epochDayOf(tie.validFrom.first(), holding.sinceDay);
            holding.untilDay = epochDayOf(tie.validTo.last(), holding.untilDay);
            m_holdings.push_back(holding);
            m_held.insert(ledger.accounts[static_cast<size_t>(holding.account)]);
        }
        // The holder that began last counts where several fit.
        std::stable_sort(m_holdings.begin(), m_holdings.end(),
                         [](const Holding &a, const Holding &b) { return a.sinceDay < b.sinceDay; });
        return {};
    }

    store::CaseFile &m_caseFile;
    QHash<RecordId, Thing> m_things;
    QHash<RecordId, QString> m_countries;
    QHash<RecordId, QString> m_activities;
    QHash<RecordId, QString> m_numbers;
    std::vector<Holding> m_holdings;
    QSet<RecordId> m_held;
};

/// Groups that are no records, numbered as they come.
class Groups
{
public:
    explicit Groups(RolledUp &result) : m_result(result) {}
    RecordId of(const QString &name)
    {
        const auto found = m_ids.constFind(name);
        if (found != m_ids.constEnd())
            return *found;
        const RecordId id(m_ids.size() + 1);
        m_ids.insert(name, id);
        m_result.names.insert(id, name);
        return id;
    }

private:
    RolledUp &m_result;
    QHash<QString, RecordId> m_ids;
};

void addHolders(const Books &books, const Ledger &ledger, RollUp by, RolledUp &result)
{
    for (const Holding &holding : books.holdings()) {
        const bool person = books.isPerson(holding.holder);
        if ((by == RollUp::Person && !person) || (by == RollUp::Company && person))
            continue;
        result.holdings.push_back(holding);
        result.names.insert(holding.holder, books.caption(holding.holder));
    }
    for (size_t i = 0; by == RollUp::Holder && i < ledger.accounts.size(); ++i) {
        const RecordId account = ledger.accounts[i];
        if (books.isHeld(account))
            continue;
        result.holdings.push_back({static_cast<AccountIndex>(i), account});
        result.names.insert(account, books.caption(account));
    }
}

void addGroups(const Books &books, const Ledger &ledger, RollUp by, Language language, RolledUp &result)
{
    result.holdersAreRecords = false;
    Groups groups(result);
    const auto group = [&](RecordId holder, RecordId account) {
        if (by == RollUp::Sector) {
            if (books.isPerson(holder))
                return groups.of(Tr::tr("Persons"));
            const QString activity = books.activity(holder);
            return groups.of(activity.isEmpty() ? Tr::tr("Sector unknown") : activity);
        }
        const QString country = books.country(holder, account);
        return groups.of(country.isEmpty() ? Tr::tr("Country unknown") : countryName(country, language));
    };
    // Before the holdings with dates, so that days outside them still have a group.
    for (size_t i = 0; i < ledger.accounts.size(); ++i)
        result.holdings.push_back({static_cast<AccountIndex>(i), group({}, ledger.accounts[i])});
    for (const Holding &holding : books.holdings()) {
        Holding grouped = holding;
        grouped.holder = group(holding.holder, ledger.accounts[static_cast<size_t>(holding.account)]);
        result.holdings.push_back(grouped);
    }
}

} // namespace

Result<RollUp> rollUpFromId(const QString &id)
{
    constexpr std::array<const char *, 5> ids{"holder", "person", "company", "sector", "country"};
    for (size_t i = 0; i < ids.size(); ++i)
        if (id == QLatin1String(ids[i]))
            return static_cast<RollUp>(i);
    return problem(Error::Code::Usage, Tr::tr("Money cannot be rolled up by \"%1\".").arg(id),
                   Tr::tr("Choose holder, person, company, sector or country."));
}

Result<RolledUp> rollUp(store::CaseFile &caseFile, const Ledger &ledger, RollUp by, Language language)
{
    Books books(caseFile);
    if (const auto read = books.read(ledger); !read)
        return fail(read.error());
    RolledUp result;
    if (by == RollUp::Sector || by == RollUp::Country)
        addGroups(books, ledger, by, language, result);
    else
        addHolders(books, ledger, by, result);
    return result;
}

} // namespace kluwen::money

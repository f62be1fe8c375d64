#include "core/picture/material.h"
#include "core/picture/sections/ties.h"

#include <algorithm>
#include <QRegularExpression>

namespace kluwen::picture
{

namespace
{

/// A number with whose it is, by which another authority can find the same in its own data.
struct NumberRow
{
    QString name;
    QString number;
    QList<Phrase> cells;
    QList<int> citations;
};

/// Numbers that an authority or a bank gave; a telephone number may be anybody's.
const QStringList &comparableNumbers()
{
    static const QStringList ids{QStringLiteral("number"),      QStringLiteral("address"),
                                 QStringLiteral("btc_address"), QStringLiteral("eth_address"),
                                 QStringLiteral("kvk"),         QStringLiteral("registration_number"),
                                 QStringLiteral("rsin"),        QStringLiteral("vat"),
                                 QStringLiteral("lei"),         QStringLiteral("eori")};
    return ids;
}

struct NamedHolder
{
    QString name;
    Phrase knownBy;
    QList<Statement> rests;
};

NamedHolder holderOf(const Material &material, const Thing &account)
{
    NamedHolder holder;
    QStringList names;
    for (const RecordId recorded : material.holders.recorded.value(account.id))
        names << material.view.name(recorded);
    if (!names.isEmpty()) {
        holder.name = names.join(QStringLiteral(" / "));
        holder.knownBy = sentence(QT_TRANSLATE_NOOP("Picture", "a recorded tie"));
        for (const Link *link : material.view.linksOf(account.id))
            if (link->type == QLatin1String("account_holder"))
                holder.rests << material.view.of(link->id);
        return holder;
    }
    const RecordId byName = material.holders.byName.value(account.id);
    holder.name =
        byName.isValid() ? material.view.name(byName) : material.view.value(account.id, QStringLiteral("holder_name"));
    if (!holder.name.isEmpty())
        holder.knownBy = sentence(QT_TRANSLATE_NOOP("Picture", "the name that a bank gives"));
    return holder;
}

/// As recorded; of an account else as its IBAN begins.
Phrase countryOfNumber(const Material &material, const Thing &thing, const QString &number)
{
    const QString country = QStringLiteral("country");
    Phrase recorded = valuesOf(material.view, thing, country);
    const PropertyType *property = Schema::builtIn().property(thing.type, country);
    static const QRegularExpression iban(QStringLiteral("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"));
    const bool isIban = thing.type == QLatin1String("account") && iban.match(number).hasMatch();
    return recorded.isEmpty() && property && isIban ? value(PropertyValue{property, number.left(2)}) : recorded;
}

/// A number of a Dutch organisation that has the form of one of the Trade Register is one of it, whatever field the
/// source put it in.
const Labels &kindOfNumber(const Material &material, const Thing &thing, const PropertyType &property,
                           const QString &number)
{
    const PropertyType *kvk = Schema::builtIn().property(thing.type, QStringLiteral("kvk"));
    const bool isDutch = material.view.value(thing.id, QStringLiteral("country")).toUpper() == QLatin1String("NL");
    const bool isOfRegister = property.id == QLatin1String("registration_number") && isDutch &&
                              checkIdentifier(QStringLiteral("kvk"), number).verdict != kluwen::Verdict::Invalid;
    return kvk && isOfRegister ? kvk->labels : property.labels;
}

void addNumbersOf(const Material &material, const Thing &thing, const ThingType &type, std::vector<NumberRow> &rows)
{
    const bool isHeld = type.family == Family::Account;
    const NamedHolder holder = isHeld ? holderOf(material, thing) : NamedHolder{thing.caption, {}, {}};
    QSet<QString> told;
    for (const PropertyType &property : type.properties) {
        if (property.kind != ValueKind::Identifier || !comparableNumbers().contains(property.id))
            continue;
        for (const Statement &statement : material.view.of(thing.id, property.id)) {
            if (told.contains(statement.value))
                continue;
            told << statement.value;
            const Phrase name =
                holder.name.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Picture", "holder not known")) : value(holder.name);
            rows.push_back({holder.name, statement.value,
                            QList<Phrase>{name, value(kindOfNumber(material, thing, property, statement.value)),
                                          value(PropertyValue{&property, statement.value}),
                                          countryOfNumber(material, thing, statement.value), holder.knownBy},
                            material.citations(material.view.of(thing.id, property.id) + holder.rests)});
        }
    }
}

} // namespace

/// Numbers of accounts and organisations, to be compared with the data of another authority. What goes under a
/// pseudonym has no number here.
void fillIdentifiers(const Material &material, Section &section)
{
    std::vector<NumberRow> rows;
    for (const Thing &thing : material.view.things()) {
        const ThingType *type = Schema::builtIn().thing(thing.type);
        if (type && (type->family == Family::Account || type->family == Family::Organisation) &&
            !material.view.isPseudonymous(thing.id))
            addNumbersOf(material, thing, *type, rows);
    }
    if (rows.empty())
        return;
    std::stable_sort(rows.begin(), rows.end(), [](const NumberRow &a, const NumberRow &b) {
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty(); // those of nobody last
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.number < b.number;
    });
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Numbers of accounts and organisations, for comparison with "
                                                          "other data"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Name")), 2.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Kind of number")), 1.8, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Number")), 2.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Country")), 1.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Holder known by")), 1.8, false}};
    for (const NumberRow &row : rows) {
        table.rows << row.cells;
        table.citations << row.citations;
    }
    section.blocks << table;
}

} // namespace kluwen::picture

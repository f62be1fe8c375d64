#include "core/intake/headers.h"
#include "core/base/text.h"
#include "core/model/schema.h"

#include <array>

namespace kluwen::intake
{

namespace
{

struct Vocabulary
{
    PaymentField field;
    const char *words; ///< header keys, in order of trust
};

/// What the headers of payment tables are called, in English and Dutch.
constexpr std::array<Vocabulary, paymentFieldCount> vocabulary{{
    {PaymentField::Date,
     "date datum boekdatum boekingsdatum transactiedatum transactiondate bookingdate bookdate "
     "paymentdate betaaldatum executiondate uitvoeringsdatum datetime datumtijd datumentijd timestamp "
     "tijdstip day dag completeddate"},
    {PaymentField::Time, "time tijd timeofday uur step"},
    {PaymentField::ValueDate, "valuedate valutadatum rentedatum"},
    {PaymentField::OwnAccount, "ownaccount eigenrekening account accountnumber accountiban iban ibanbban rekening "
                               "rekeningnummer rekeningiban myaccount eigeniban"},
    {PaymentField::OwnName, "ownname accountname accountholder tenaamstelling rekeninghouder"},
    {PaymentField::OwnBank, "bic ownbank"},
    {PaymentField::CounterAccount, "counteraccount counterpartyaccount counterpartyiban counterparty contraaccount "
                                   "tegenrekening tegenrekeningiban tegenrekeningibanbban tegenrekeningnummer "
                                   "tegenpartijrekening tegenpartij contrarekening"},
    {PaymentField::CounterName,
     "counterpartyname countername naamtegenpartij tegenpartijnaam naamomschrijving naam name"},
    {PaymentField::CounterBank, "bictegenpartij counterpartybic counterpartybank bictegenrekening"},
    {PaymentField::Payer,
     "payeraccount debtoraccount fromaccount payeriban debtoriban fromiban sourceaccount senderaccount "
     "vanrekening rekeningbetaler ibanbetaler rekeningopdrachtgever payer debtor from van betaler "
     "afzender opdrachtgever sender originator debiteur source sourcenodeid origacct nameorig sourceid "
     "fromid rekeningvan ibanvan"},
    {PaymentField::PayerName,
     "payername debtorname fromname sendername originatorname naambetaler naamopdrachtgever "
     "naamafzender naamvan vannaam betalernaam payer debtor betaler opdrachtgever afzender sender"},
    {PaymentField::PayerBank, "payerbank payerbic debtorbic debtorbank frombank frombic bicbetaler bankbetaler vanbank "
                              "senderbank bankvan"},
    {PaymentField::Payee,
     "payeeaccount creditoraccount toaccount payeeiban creditoriban toiban targetaccount "
     "receiveraccount beneficiaryaccount beneficiaryiban recipientaccount naarrekening "
     "rekeningontvanger ibanontvanger rekeningbegunstigde payee creditor to naar aan ontvanger "
     "begunstigde beneficiary recipient receiver crediteur target destination targetnodeid beneacct "
     "namedest targetid toid rekeningnaar ibannaar"},
    {PaymentField::PayeeName, "payeename creditorname toname receivername recipientname beneficiaryname naamontvanger "
                              "naambegunstigde naamnaar naarnaam ontvangernaam payee creditor ontvanger begunstigde "
                              "beneficiary recipient receiver"},
    {PaymentField::PayeeBank, "payeebank payeebic creditorbic creditorbank tobank tobic bicontvanger bankontvanger "
                              "naarbank receiverbank banknaar"},
    {PaymentField::Amount, "amount bedrag transactionamount transactiebedrag bedrageur amounteur eurobedrag sum value "
                           "waarde txamount"},
    {PaymentField::Debit,
     "debit debet af debitamount debetbedrag bedragaf paidout moneyout withdrawal withdrawals uit"},
    {PaymentField::Credit, "credit bij creditamount creditbedrag bedragbij paidin moneyin deposit deposits in"},
    {PaymentField::Sign, "afbij bijaf debitcredit creditdebit debetcredit creditdebet dc cd debitorcredit afofbij"},
    {PaymentField::Currency, "currency valuta munt muntsoort currencycode valutacode ccy"},
    {PaymentField::Balance, "balance saldo saldonatrn saldonamutatie saldonatransactie runningbalance balanceafter "
                            "endbalance eindsaldo"},
    {PaymentField::Text,
     "description omschrijving remittanceinformation mededelingen mededeling purpose memo text tekst "
     "details narrative communication note notes toelichting omschrijving1"},
    {PaymentField::Reference, "reference kenmerk betalingskenmerk endtoendid transactiereferentie transactionid "
                              "transactieid paymentid txid betalingsid referentie ref id volgnr volgnummer"},
    {PaymentField::Kind, "kind type soort channel kanaal paymentmethod paymenttype transactiontype mutatiesoort "
                         "betaalwijze wijze paymentformat code"},
}};

bool hasDateAmountAndSide(const PaymentSpec &spec)
{
    const auto has = [&](PaymentField field) { return spec.columns.contains(field); };
    const bool amount = has(PaymentField::Amount) || (has(PaymentField::Debit) && has(PaymentField::Credit));
    const bool side = (has(PaymentField::Payer) && has(PaymentField::Payee)) || has(PaymentField::OwnAccount) ||
                      has(PaymentField::CounterAccount) || has(PaymentField::CounterName);
    return has(PaymentField::Date) && amount && side;
}

/// "#3" for a header that is empty or stands there twice, so that it can be found again.
QString columnName(const QStringList &headers, qsizetype index)
{
    const QString &header = headers[index];
    const bool unique =
        !header.trimmed().isEmpty() && headers.count(header) == 1 && !header.startsWith(QLatin1Char('#'));
    return unique ? header : QStringLiteral("#%1").arg(index + 1);
}

/// "EUR" of "Bedrag (EUR)".
QString currencyInHeader(const QString &header)
{
    const qsizetype open = header.lastIndexOf(QLatin1Char('('));
    const QString letters = open < 0 ? QString() : header.mid(open + 1).remove(QLatin1Char(')')).trimmed();
    return Currency::fromLetters(letters).isValid() ? letters.toUpper() : QString();
}

/// Names a table may use for a property: its id, its labels, and a few that everybody knows.
QStringList propertyKeys(const PropertyType &property)
{
    QStringList keys{headerKey(property.id), headerKey(property.labels.nl), headerKey(property.labels.en)};
    struct Alias
    {
        const char *property;
        const char *words;
    };
    constexpr std::array<Alias, 12> aliases{{
        {"kvk", "kvk kvknummer kvknr chamberofcommerce"},
        {"name", "naam name statutairenaam bedrijfsnaam companyname volledigenaam fullname"},
        {"trade_name", "handelsnaam eerstehandelsnaam tradename"},
        {"address_text", "adres address vestigingsadres bezoekadres volledigadres"},
        {"founded", "oprichtingsdatum datumoprichting datumaanvang founded incorporated incorporationdate"},
        {"dissolved", "datumontbinding dissolved datumeinde dissolutiondate"},
        {"activity_code", "sbi sbicode sbicodes"},
        {"activity", "activiteit activity sbiomschrijving bedrijfsactiviteit"},
        {"birth_date", "geboortedatum birthdate dateofbirth dob"},
        {"legal_form", "rechtsvorm legalform"},
        {"plate", "kenteken licenceplate plate"},
        {"number", "rekeningnummer iban accountnumber nummer telefoonnummer"},
    }};
    for (const Alias &alias : aliases)
        if (property.id == QLatin1String(alias.property))
            keys += QString::fromLatin1(alias.words).split(QLatin1Char(' '));
    return keys;
}

/// The keys of every property of every type of thing, in the order of the schema. Made once: recognising asks often.
using TypeKeys = QList<QStringList>;
const QList<TypeKeys> &schemaKeys()
{
    static const QList<TypeKeys> all = [] {
        QList<TypeKeys> types;
        for (const ThingType &type : Schema::builtIn().thingTypes()) {
            TypeKeys keys;
            for (const PropertyType &property : type.properties)
                keys << propertyKeys(property);
            types << keys;
        }
        return types;
    }();
    return all;
}

ThingSpec specOfType(const ThingType &type, const TypeKeys &typeKeys, const QStringList &headers,
                     const QStringList &keys)
{
    ThingSpec spec;
    spec.name = type.id;
    spec.type = type.id;
    QSet<qsizetype> taken;
    for (qsizetype p = 0; p < type.properties.size(); ++p) {
        const PropertyType &property = type.properties[p];
        for (qsizetype i = 0; i < headers.size(); ++i) {
            if (keys[i].isEmpty() || taken.contains(i) || !typeKeys[p].contains(keys[i]))
                continue;
            taken.insert(i);
            spec.values.append({property.id, columnName(headers, i)});
            if (type.keys.contains(property.id))
                spec.key.append(columnName(headers, i));
            break;
        }
    }
    return spec;
}

} // namespace

QString headerKey(const QString &header)
{
    QString text = header;
    const qsizetype open = text.indexOf(QLatin1Char('('));
    if (open > 0)
        text.truncate(open);
    QString key;
    for (const QChar character : searchKey(text))
        if (character.isLetterOrNumber())
            key += character;
    return key;
}

int findColumn(const QStringList &headers, const QString &name)
{
    if (const qsizetype exact = headers.indexOf(name); exact >= 0)
        return static_cast<int>(exact);
    if (name.startsWith(QLatin1Char('#'))) {
        bool isNumber = false;
        const int number = name.mid(1).toInt(&isNumber);
        return isNumber && number >= 1 && number <= headers.size() ? number - 1 : -1;
    }
    const QString key = headerKey(name);
    for (qsizetype i = 0; i < headers.size(); ++i)
        if (!key.isEmpty() && headerKey(headers[i]) == key)
            return static_cast<int>(i);
    return -1;
}

std::optional<PaymentSpec> paymentsByHeaders(const QStringList &headers)
{
    QStringList keys;
    for (const QString &header : headers)
        keys << headerKey(header);
    PaymentSpec spec;
    QSet<qsizetype> taken;
    for (const Vocabulary &entry : vocabulary) {
        for (const QString &word : QString::fromLatin1(entry.words).split(QLatin1Char(' '))) {
            const qsizetype at = keys.indexOf(word);
            if (at < 0 || taken.contains(at))
                continue;
            taken.insert(at);
            spec.columns.insert(entry.field, {columnName(headers, at)});
            if (entry.field == PaymentField::Amount)
                spec.currency = currencyInHeader(headers[at]);
            break;
        }
    }
    for (const char *more : {"omschrijving2", "omschrijving3"})
        if (const qsizetype at = keys.indexOf(QLatin1String(more)); at >= 0)
            spec.columns[PaymentField::Text].append(columnName(headers, at));
    if (!spec.columns.contains(PaymentField::Date) && spec.columns.contains(PaymentField::Time))
        spec.columns.insert(PaymentField::Date, spec.columns.take(PaymentField::Time));
    if (spec.columns.contains(PaymentField::Payer) && spec.columns.contains(PaymentField::Payee)) {
        for (const PaymentField own :
             {PaymentField::OwnAccount, PaymentField::OwnName, PaymentField::OwnBank, PaymentField::CounterAccount,
              PaymentField::CounterName, PaymentField::CounterBank})
            spec.columns.remove(own);
    } else {
        for (const PaymentField side : {PaymentField::Payer, PaymentField::PayerName, PaymentField::PayerBank,
                                        PaymentField::Payee, PaymentField::PayeeName, PaymentField::PayeeBank})
            spec.columns.remove(side);
    }
    if (!hasDateAmountAndSide(spec))
        return {};
    return spec;
}

std::optional<ThingSpec> thingByHeaders(const QStringList &headers)
{
    std::optional<ThingSpec> best;
    QStringList keys;
    for (const QString &header : headers)
        keys << headerKey(header);
    const QList<ThingType> &types = Schema::builtIn().thingTypes();
    for (qsizetype t = 0; t < types.size(); ++t) {
        const ThingType &type = types[t];
        const ThingSpec spec = specOfType(type, schemaKeys()[t], headers, keys);
        const bool isNamed = std::any_of(spec.values.begin(), spec.values.end(),
                                         [&](const ValueSpec &value) { return type.caption.contains(value.property); });
        const bool enough = spec.values.size() >= 2 && spec.values.size() * 2 >= headers.size();
        if (!enough || !(isNamed || !spec.key.isEmpty()))
            continue;
        const auto worth = [](const ThingSpec &one) { return one.values.size() * 2 + (one.key.isEmpty() ? 0 : 1); };
        if (!best || worth(spec) > worth(*best))
            best = spec;
    }
    return best;
}

QStringList toHeaders(const std::vector<std::string> &cells)
{
    QStringList headers;
    for (const std::string &cell : cells)
        headers << normalised(fromUtf8(cell));
    return headers;
}

} // namespace kluwen::intake

#include "tests/bench/amldata.h"
#include "core/base/datetime.h"
#include "core/synthesis/generator.h"

#include <algorithm>
#include <fstream>
#include <numeric>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace kluwen::bench
{

namespace
{

/// A payment as a file has it, before it has its place in the ledger.
struct Loose
{
    std::string payer;
    std::string payee;
    qint64 seconds = 0;
    qint64 minor = 0;
    quint16 currency = 0;
    std::string key; ///< by which an attempt names it
};

std::vector<std::string> cells(const std::string &line)
{
    std::vector<std::string> found(1);
    for (const char letter : line)
        if (letter == ',')
            found.emplace_back();
        else if (letter != '\r')
            found.back() += letter;
    return found;
}

qint64 hundredths(const std::string &text)
{
    const size_t point = text.find('.');
    std::string decimals = point == std::string::npos ? "" : text.substr(point + 1, 2);
    decimals.resize(2, '0');
    return std::stoll(text.substr(0, point)) * 100 + std::stoll(decimals);
}

struct Loaded
{
    LabelledLedger labelled;
    std::map<std::string, RecordId> ids;
    std::multimap<std::string, std::uint32_t> rows; ///< by key
};

Loaded ledgerFrom(std::vector<Loose> payments, bool isMixed)
{
    std::stable_sort(payments.begin(), payments.end(),
                     [](const Loose &a, const Loose &b) { return a.seconds < b.seconds; });
    Loaded loaded;
    for (const Loose &payment : payments)
        for (const std::string *name : {&payment.payer, &payment.payee})
            loaded.ids.emplace(*name, RecordId(0));
    money::Ledger &ledger = loaded.labelled.ledger;
    for (auto &entry : loaded.ids) {
        entry.second = RecordId(static_cast<qint64>(ledger.accounts.size()) + 1);
        ledger.accounts.push_back(entry.second);
    }
    ledger.currency = isMixed ? Currency{} : euro();
    for (const Loose &payment : payments) {
        loaded.rows.emplace(payment.key, static_cast<std::uint32_t>(ledger.size()));
        ledger.ids.push_back(PaymentId(static_cast<qint64>(ledger.size()) + 1));
        ledger.payer.push_back(ledger.indexOf(loaded.ids[payment.payer]));
        ledger.payee.push_back(ledger.indexOf(loaded.ids[payment.payee]));
        ledger.seconds.push_back(payment.seconds);
        ledger.minor.push_back(payment.minor);
        if (isMixed)
            ledger.originalCurrencies.push_back(payment.currency);
    }
    return loaded;
}

/// "012" and "12" are the same bank.
std::string accountOf(const std::string &bank, const std::string &number)
{
    return bank.substr(std::min(bank.find_first_not_of('0'), bank.size())) + '/' + number;
}

quint16 codeOf(const std::string &name)
{
    static const std::map<std::string, const char16_t *> letters{{"US Dollar", u"USD"},
                                                                 {"Euro", u"EUR"},
                                                                 {"Yuan", u"CNY"},
                                                                 {"Swiss Franc", u"CHF"},
                                                                 {"Shekel", u"ILS"},
                                                                 {"Rupee", u"INR"},
                                                                 {"Yen", u"JPY"},
                                                                 {"Canadian Dollar", u"CAD"},
                                                                 {"UK Pound", u"GBP"},
                                                                 {"Ruble", u"RUB"},
                                                                 {"Bitcoin", u"BTC"},
                                                                 {"Mexican Peso", u"MXN"},
                                                                 {"Australian Dollar", u"AUD"},
                                                                 {"Brazil Real", u"BRL"},
                                                                 {"Saudi Riyal", u"SAR"}};
    return Currency::fromLetters(letters.at(name)).code;
}

Loose hiSmallPayment(const std::vector<std::string> &row)
{
    Loose payment{accountOf(row[1], row[2]),
                  accountOf(row[3], row[4]),
                  parseMoment(row[0])->seconds,
                  hundredths(row[7]),
                  codeOf(row[8]),
                  {}};
    payment.key = row[0] + payment.payer + payment.payee + row[7];
    return payment;
}

std::string kindOf(const std::string &line)
{
    const size_t begin = line.find(" - ") + 3;
    std::string kind = line.substr(begin, line.find(':') == std::string::npos ? line.size() : line.find(':') - begin);
    std::transform(kind.begin(), kind.end(), kind.begin(), [](unsigned char c) { return std::tolower(c); });
    while (!kind.empty() && std::isspace(static_cast<unsigned char>(kind.back())))
        kind.pop_back();
    return kind;
}

/// The row of that key which no attempt has yet.
void give(Attempt &attempt, Loaded &loaded, const std::string &key)
{
    const auto row = loaded.rows.find(key);
    if (row == loaded.rows.end())
        return;
    attempt.rows.push_back(row->second);
    loaded.rows.erase(row);
}

} // namespace

LabelledLedger readHiSmall(const QString &patterns, const QString &payments)
{
    std::vector<Loose> loose;
    std::ifstream table(payments.toStdString());
    std::string line;
    for (std::getline(table, line); std::getline(table, line);)
        if (const auto row = cells(line); row.size() >= 10)
            loose.push_back(hiSmallPayment(row));
    Loaded loaded = ledgerFrom(std::move(loose), true);
    std::ifstream truth(patterns.toStdString());
    while (std::getline(truth, line)) {
        if (line.starts_with("BEGIN"))
            loaded.labelled.attempts.push_back({kindOf(line), {}});
        else if (const auto row = cells(line); row.size() >= 10)
            give(loaded.labelled.attempts.back(), loaded, hiSmallPayment(row).key);
    }
    return std::move(loaded.labelled);
}

LabelledLedger readAmlSim(const QString &nodes, const QString &payments)
{
    std::vector<Loose> loose;
    std::ifstream table(payments.toStdString());
    std::string line;
    for (std::getline(table, line); std::getline(table, line);)
        if (const auto row = cells(line); row.size() >= 4)
            loose.push_back({row[0], row[1], std::stoll(row[3]) * 86400, hundredths(row[2]), 0, {}});
    Loaded loaded = ledgerFrom(std::move(loose), false);
    std::ifstream labels(nodes.toStdString());
    for (std::getline(labels, line); std::getline(labels, line);)
        if (const auto row = cells(line); row.size() >= 2 && row[1] == "1" && loaded.ids.contains(row[0]))
            loaded.labelled.accounts.insert(loaded.ids[row[0]]);
    return std::move(loaded.labelled);
}

LabelledLedger generatedLedger(int accounts, qint64 payments)
{
    const QTemporaryDir folder;
    synthesis::GeneratorOptions options;
    options.accounts = accounts;
    options.payments = payments;
    NoProgress progress;
    const auto files = synthesis::generate(options, folder.path(), progress);
    if (!files)
        qFatal("%s", qPrintable(files.error().text()));
    std::vector<Loose> loose;
    std::ifstream table(files->payments.toStdString());
    std::string line;
    for (std::getline(table, line); std::getline(table, line);)
        if (const auto row = cells(line); row.size() >= 7)
            loose.push_back({row[1], row[2], parseMoment(row[0])->seconds, hundredths(row[3]), 0, row[6]});
    Loaded loaded = ledgerFrom(std::move(loose), false);
    QFile truth(files->truth);
    if (!truth.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(truth.errorString()));
    const QJsonArray patterns =
        QJsonDocument::fromJson(truth.readAll()).object().value(QStringLiteral("patterns")).toArray();
    for (const QJsonValue &pattern : patterns) {
        Attempt attempt{pattern.toObject().value(QStringLiteral("kind")).toString().toStdString(), {}};
        for (const QJsonValue &key : pattern.toObject().value(QStringLiteral("payments")).toArray())
            give(attempt, loaded, key.toString().toStdString());
        for (const QJsonValue &account : pattern.toObject().value(QStringLiteral("accounts")).toArray())
            loaded.labelled.accounts.insert(loaded.ids[account.toString().toStdString()]);
        loaded.labelled.attempts.push_back(std::move(attempt));
    }
    return std::move(loaded.labelled);
}

} // namespace kluwen::bench

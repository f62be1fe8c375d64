#include "core/synthesis/generator.h"
#include "core/base/datetime.h"
#include "core/base/tr.h"
#include "core/synthesis/parties.h"
#include "core/synthesis/patterns.h"

#include <charconv>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace kluwen::synthesis
{

namespace
{

constexpr std::array<const char *, 10> purposes{"Factuur",       "Salaris",   "Huur",     "Boodschappen", "Abonnement",
                                                "Terugbetaling", "Onderhoud", "Levering", "Advieskosten", "Bijdrage"};

Error failed(Error::Code code, const QString &message, const QString &remedy, const QString &file = {})
{
    Error error;
    error.code = code;
    error.message = message;
    error.remedy = remedy;
    error.file = file;
    return error;
}

void append(std::string &line, std::int64_t number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    line.append(digits.data(), end);
}

void appendPadded(std::string &line, std::int64_t number, size_t width)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    const auto length = static_cast<size_t>(end - digits.data());
    line.append(width > length ? width - length : 0, '0');
    line.append(digits.data(), end);
}

/// Most payments are small and a few are large, as on real accounts.
std::int64_t ordinaryAmount(Random &random)
{
    const auto dice = random.below(100);
    if (dice < 60)
        return random.between(500, 10'000);
    if (dice < 90)
        return random.between(10'000, 150'000);
    if (dice < 99)
        return random.between(150'000, 1'000'000);
    return random.between(1'000'000, 10'000'000);
}

/// Everybody has a few usual counterparties, among them the shops and firms with low numbers that all pay.
int counterparty(Random &random, int from, int accounts)
{
    const auto many = static_cast<std::uint64_t>(accounts);
    if (random.chance(30))
        return static_cast<int>(random.below(many));
    const std::uint64_t usual = Random::mixed(static_cast<std::uint64_t>(from) * 8 + random.below(8) + 1);
    const std::uint64_t hubs = std::max<std::uint64_t>(many / 20, 1);
    return static_cast<int>((usual & 3) == 0 ? (usual >> 8) % hubs : (usual >> 8) % many);
}

class PaymentWriter
{
public:
    PaymentWriter(QIODevice &device, const GeneratorOptions &options) : m_device(device)
    {
        m_startDay = static_cast<int>(QDate(1970, 1, 1).daysTo(options.start));
        m_ibans.reserve(static_cast<size_t>(options.accounts));
        for (int i = 0; i < options.accounts; ++i)
            m_ibans.push_back(fictionalIban(i));
        m_buffer.reserve(1 << 20);
        m_buffer = "date,from,to,amount,currency,description,reference\n";
    }

    bool write(Random &random, std::int64_t seconds, int from, int to, std::int64_t minor, std::int64_t reference)
    {
        appendTime(seconds);
        m_buffer += ',';
        m_buffer += m_ibans[static_cast<size_t>(from)];
        m_buffer += ',';
        m_buffer += m_ibans[static_cast<size_t>(to)];
        m_buffer += ',';
        append(m_buffer, minor / 100);
        m_buffer += '.';
        appendPadded(m_buffer, minor % 100, 2);
        m_buffer += ",EUR,";
        m_buffer += random.pick(purposes);
        if (random.chance(60)) {
            m_buffer += ' ';
            append(m_buffer, random.between(10'000, 999'999));
        }
        m_buffer += ",R";
        appendPadded(m_buffer, reference, 9);
        m_buffer += '\n';
        return m_buffer.size() < (1 << 20) - 4096 || flush();
    }
    bool flush()
    {
        const auto size = static_cast<qint64>(m_buffer.size());
        const bool written = m_device.write(m_buffer.data(), size) == size;
        m_buffer.clear();
        return written;
    }

private:
    void appendTime(std::int64_t seconds)
    {
        const int day = m_startDay + static_cast<int>(seconds / 86400);
        if (day != m_day) {
            m_day = day;
            m_dayText = dateOfEpochDay(day).toString(Qt::ISODate).toStdString();
        }
        const std::int64_t second = seconds % 86400;
        m_buffer += m_dayText;
        m_buffer += 'T';
        appendPadded(m_buffer, second / 3600, 2);
        m_buffer += ':';
        appendPadded(m_buffer, second / 60 % 60, 2);
        m_buffer += ':';
        appendPadded(m_buffer, second % 60, 2);
    }

    QIODevice &m_device;
    std::vector<std::string> m_ibans;
    std::string m_buffer;
    int m_startDay = 0;
    int m_day = -1;
    std::string m_dayText;
};

Result<void> writePayments(QIODevice &device, const GeneratorOptions &options, Random &random, Plan &plan,
                           Progress &progress)
{
    PaymentWriter writer(device, options);
    const std::int64_t seconds = std::int64_t{86400} * options.days;
    const qint64 ordinary = options.payments - static_cast<qint64>(plan.payments.size());
    size_t planned = 0;
    qint64 reference = 0;
    const auto failedWriting = [&device] {
        return fail(failed(Error::Code::Storage,
                           Tr::tr("The payments could not be written: %1.").arg(device.errorString()),
                           Tr::tr("Make room on the disk and try again.")));
    };
    const auto writePlannedUntil = [&](std::int64_t until) {
        for (; planned < plan.payments.size() && plan.payments[planned].seconds <= until; ++planned) {
            const PlannedPayment &payment = plan.payments[planned];
            plan.patterns[static_cast<size_t>(payment.pattern)].references.push_back(++reference);
            if (!writer.write(random, payment.seconds, payment.from, payment.to, payment.minor, reference))
                return false;
        }
        return true;
    };
    for (qint64 i = 0; i < ordinary; ++i) {
        if (i % 65536 == 0) {
            if (progress.isCancelled())
                return fail(failed(Error::Code::Cancelled, Tr::tr("Making the case was stopped."), {}));
            progress.report(i, options.payments, Tr::tr("Writing payments"));
        }
        const std::int64_t at = static_cast<std::int64_t>(static_cast<double>(i) / static_cast<double>(ordinary) *
                                                          static_cast<double>(seconds));
        const int from = static_cast<int>(random.below(static_cast<std::uint64_t>(options.accounts)));
        int to = counterparty(random, from, options.accounts);
        if (to == from)
            to = (to + 1) % options.accounts;
        if (!writePlannedUntil(at) || !writer.write(random, at, from, to, ordinaryAmount(random), ++reference))
            return failedWriting();
    }
    if (!writePlannedUntil(seconds) || !writer.flush())
        return failedWriting();
    return {};
}

QByteArray truthJson(const GeneratorOptions &options, const Parties &parties, const Plan &plan)
{
    QJsonArray roles;
    for (const Role &role : parties.roles)
        roles.append(QJsonObject{{QStringLiteral("person"), role.person}, {QStringLiteral("role"), role.role}});
    QJsonArray doubles;
    for (const auto &[first, second] : parties.doubles)
        doubles.append(QJsonArray{first, second});
    QJsonArray patterns;
    for (const Pattern &pattern : plan.patterns) {
        QJsonArray accounts;
        for (const int account : pattern.accounts)
            accounts.append(QString::fromStdString(fictionalIban(account)));
        QJsonArray references;
        for (const std::int64_t reference : pattern.references)
            references.append(QStringLiteral("R%1").arg(reference, 9, 10, QLatin1Char('0')));
        patterns.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(pattern.kind)},
                                    {QStringLiteral("accounts"), accounts},
                                    {QStringLiteral("payments"), references}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("seed"), QString::number(options.seed)},
                                     {QStringLiteral("roles"), roles},
                                     {QStringLiteral("doubles"), doubles},
                                     {QStringLiteral("patterns"), patterns}})
        .toJson(QJsonDocument::Indented);
}

Result<void> check(const GeneratorOptions &options, const QString &folder)
{
    if (options.persons < 1 || options.companies < 0 || options.accounts < 40 || options.payments < 0 ||
        options.payments > 10'000'000 || options.days < 2 || !options.start.isValid())
        return fail(
            failed(Error::Code::Usage, Tr::tr("A case of that size cannot be made."),
                   Tr::tr("Ask for at least 1 person, 40 accounts and 2 days, and at most 10,000,000 payments.")));
    if (!QDir().mkpath(folder))
        return fail(failed(Error::Code::Unreadable, Tr::tr("The folder cannot be made."),
                           Tr::tr("Choose a folder that may be written."), folder));
    return {};
}

template<typename Write>
Result<void> writeFile(const QString &path, Write write)
{
    QSaveFile file(path); // a half-written file never takes the place of a whole one
    if (!file.open(QIODevice::WriteOnly))
        return fail(failed(Error::Code::Unreadable, Tr::tr("The file cannot be written: %1.").arg(file.errorString()),
                           Tr::tr("Choose a folder that may be written."), path));
    if (const Result<void> written = write(file); !written)
        return written;
    if (!file.commit())
        return fail(failed(Error::Code::Storage, Tr::tr("The file cannot be written: %1.").arg(file.errorString()),
                           Tr::tr("Make room on the disk and try again."), path));
    return {};
}

} // namespace

std::string fictionalIban(std::int64_t number)
{
    // K L U W N L as numbers (A = 10) behind the account number; 98 minus the remainder of 97 are the check digits.
    std::string account;
    appendPadded(account, number + 100'000'000, 10);
    int remainder = 0;
    for (const char digit : "20213032" + account + "232100")
        remainder = (remainder * 10 + (digit - '0')) % 97;
    std::string iban = "NL";
    appendPadded(iban, 98 - remainder, 2);
    return iban + "KLUW" + account;
}

Result<GeneratedFiles> generate(const GeneratorOptions &options, const QString &folder, Progress &progress)
{
    if (const auto possible = check(options, folder); !possible)
        return fail(possible.error());
    const QDir place(folder);
    GeneratedFiles files{place.filePath(QStringLiteral("payments.csv")),
                         place.filePath(QStringLiteral("parties.ftm.json")),
                         place.filePath(QStringLiteral("truth.json")), options.payments, 0};
    Random random(options.seed);
    const Parties parties = makeParties(random, options.persons, options.companies, options.accounts);
    // About one payment in a hundred belongs to a pattern; a pattern has some ten payments.
    const int wanted = static_cast<int>(std::min<qint64>(options.payments / 1000, 20'000));
    Plan plan = planPatterns(random, wanted, options.accounts, std::int64_t{86400} * options.days);
    files.patternCount = static_cast<int>(plan.patterns.size());
    const auto payments = writeFile(
        files.payments, [&](QIODevice &device) { return writePayments(device, options, random, plan, progress); });
    if (!payments)
        return fail(payments.error());
    const auto writeBytes = [](const QByteArray &bytes) {
        return [&bytes](QIODevice &device) -> Result<void> {
            device.write(bytes);
            return {};
        };
    };
    const QByteArray truth = truthJson(options, parties, plan);
    const auto people = writeFile(files.parties, writeBytes(parties.lines));
    const auto known = writeFile(files.truth, writeBytes(truth));
    if (!people || !known)
        return fail(!people ? people.error() : known.error());
    return files;
}

} // namespace kluwen::synthesis

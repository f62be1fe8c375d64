#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/channels.h"
#include "core/intake/conventions.h"
#include "core/intake/dialect.h"
#include "core/intake/reading.h"

#include <array>

namespace kluwen::intake
{

namespace
{

// The simulated transactions of IBM's "Transactions for Anti Money Laundering" (AMLworld; Altman and others 2023), and
// its list of laundering attempts, which has the same rows between lines that name the attempt.
//
// - Accounts are unique without their bank. Bank numbers carry leading zeros in one file and not in the other: they are
//   left out.
// - The amount of a payment is what was paid, in the currency of the payer, because money is followed from where it
//   leaves. Where another amount or currency was received, the text of the payment says so.
// - Yen and other currencies without decimals have them in these data: they are rounded, half away from zero.
// - The label "Is Laundering" is the answer of the exercise and is not read.

enum AmlColumn : size_t {
    Timestamp,
    FromBank,
    From,
    ToBank,
    To,
    Received,
    ReceivedCurrency,
    Paid,
    PaidCurrency,
    PaymentFormat,
    columnCount = 11
};

constexpr Dialect dialect{',', '"', '\n', 0, false};
constexpr std::string_view header = "Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,"
                                    "Amount Paid,Payment Currency,Payment Format";
constexpr std::string_view attemptBegins = "BEGIN LAUNDERING ATTEMPT";
constexpr std::string_view attemptEnds = "END LAUNDERING ATTEMPT";

struct CurrencyName
{
    std::string_view name;
    std::string_view letters;
};

constexpr std::array<CurrencyName, 15> currencyNames{{
    {"US Dollar", "USD"},
    {"Euro", "EUR"},
    {"Yuan", "CNY"},
    {"Yen", "JPY"},
    {"Rupee", "INR"},
    {"Ruble", "RUB"},
    {"UK Pound", "GBP"},
    {"Swiss Franc", "CHF"},
    {"Saudi Riyal", "SAR"},
    {"Shekel", "ILS"},
    {"Mexican Peso", "MXN"},
    {"Brazil Real", "BRL"},
    {"Canadian Dollar", "CAD"},
    {"Australian Dollar", "AUD"},
    {"Bitcoin", "BTC"},
}};

Currency currencyOfName(std::string_view name)
{
    for (const CurrencyName &known : currencyNames)
        if (known.name == name)
            return Currency::fromLetters(fromUtf8(known.letters));
    return Currency::fromLetters(fromUtf8(name));
}

std::string_view withoutZeros(std::string_view bank)
{
    while (bank.size() > 1 && bank.front() == '0')
        bank.remove_prefix(1);
    return bank;
}

class AmlReader
{
public:
    explicit AmlReader(Sink &sink) : m_sink(sink) {}

    bool read(const Row &row);

private:
    bool readPayment(const Row &row);
    bool reject(const Row &row, RejectReason reason, size_t column);
    void setText(const Row &row);

    Sink &m_sink;
    std::string m_attempt; ///< "FAN-OUT: Max 16-degree Fan-Out"
    std::string m_text;
};

bool AmlReader::reject(const Row &row, RejectReason reason, size_t column)
{
    return m_sink.reject(row.rejected(reason, static_cast<int>(column) + 1, fromUtf8(trimmed(row.cells[column]))));
}

bool AmlReader::read(const Row &row)
{
    if (row.raw.starts_with(attemptBegins)) {
        std::string_view name = row.raw.substr(attemptBegins.size());
        name.remove_prefix(std::min(name.size(), name.find_first_not_of(" -")));
        m_attempt = name;
        return true;
    }
    if (row.raw.starts_with(attemptEnds)) {
        m_attempt.clear();
        return true;
    }
    if (row.line == 1 && row.raw.starts_with(header))
        return true;
    if (row.problem)
        return m_sink.reject(row.rejected(*row.problem, 0, row.argument));
    if (row.cells.size() < columnCount - 1)
        return m_sink.reject(row.rejected(RejectReason::TooFewColumns));
    return readPayment(row);
}

bool AmlReader::readPayment(const Row &row)
{
    const auto cell = [&row](size_t column) { return trimmed(row.cells[column]); };
    const auto at = readMoment(cell(Timestamp), DateOrder::YearMonthDay);
    if (!at)
        return reject(row, RejectReason::BadDate, Timestamp);
    const Currency currency = currencyOfName(cell(PaidCurrency));
    if (!currency.isValid())
        return reject(row, RejectReason::UnknownCurrency, PaidCurrency);
    const ParsedAmount amount = parseMinorRounded(cell(Paid), '.', currency.exponent());
    if (amount.error != NumberError::None)
        return reject(
            row, amount.error == NumberError::TooLarge ? RejectReason::AmountTooLarge : RejectReason::BadAmount, Paid);
    for (const size_t column : {From, To})
        if (cell(column).empty())
            return m_sink.reject(
                row.rejected(RejectReason::MissingValue, static_cast<int>(column) + 1, QString::number(column + 1)));
    StatedPayment payment;
    const StatedParty from{cell(From), {}, withoutZeros(cell(FromBank)), {}};
    const StatedParty to{cell(To), {}, withoutZeros(cell(ToBank)), {}};
    payment.payer = amount.minor < 0 ? to : from;
    payment.payee = amount.minor < 0 ? from : to;
    payment.minor = std::abs(amount.minor);
    payment.currency = currency;
    payment.at = *at;
    payment.channel = channelOfWord(cell(PaymentFormat));
    payment.line = row.line;
    setText(row);
    payment.text = m_text;
    return m_sink.payment(payment);
}

void AmlReader::setText(const Row &row)
{
    const auto cell = [&row](size_t column) { return trimmed(row.cells[column]); };
    m_text = cell(PaymentFormat);
    if (cell(Received) != cell(Paid) || cell(ReceivedCurrency) != cell(PaidCurrency))
        m_text.append("; received ").append(cell(Received)).append(" ").append(cell(ReceivedCurrency));
    if (!m_attempt.empty())
        m_text.append("; ").append(m_attempt);
}

class IbmAmlCsvFormat : public Format
{
public:
    QString id() const override { return QStringLiteral("ibm-aml-csv"); }
    QString name() const override { return Tr::tr("IBM AML, simulated payments (CSV)"); }

    int confidence(const QByteArray &head) const override
    {
        constexpr int sure = 98;
        const std::string text = decodeHead({head.constData(), static_cast<size_t>(head.size())});
        return text.starts_with(header) || text.starts_with(attemptBegins) ? sure : 0;
    }

    Result<void> read(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress) const override
    {
        if (device.peek(1).isEmpty())
            return emptyFile(options);
        TextSource source(device);
        RowReader rows(source, dialect);
        AmlReader reader(sink);
        Pace pace(progress, source.size());
        while (rows.next())
            if (!pace.goOn(source.bytesRead()) || !reader.read(rows.row()))
                return stopped();
        return rows.error() ? inFile(options, *rows.error()) : Result<void>();
    }
};

} // namespace

std::unique_ptr<Format> makeIbmAmlCsvFormat()
{
    return std::make_unique<IbmAmlCsvFormat>();
}

} // namespace kluwen::intake

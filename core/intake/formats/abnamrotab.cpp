#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/conventions.h"
#include "core/intake/dialect.h"
#include "core/intake/formats/abnamrotext.h"
#include "core/intake/reading.h"

#include <unordered_map>

namespace kluwen::intake
{

namespace
{

/// The eight columns of ABN AMRO's TAB download, which has no header.
enum TabColumn : size_t { Account, Letters, Date, Before, After, ValueDate, Amount, Description, tabColumnCount };

constexpr Dialect tabDialect{'\t', 0, '\n', '#', false};

bool isDay(std::string_view text)
{
    return text.size() == 8 && text.find_first_not_of("0123456789") == std::string_view::npos &&
           readMoment(text, DateOrder::YearMonthDay).has_value();
}

/// Reads rows one by one; knows the last balance of every account of the file.
class TabReader
{
public:
    explicit TabReader(Sink &sink) : m_sink(sink) {}

    bool read(const Row &row);

private:
    bool reject(RejectReason reason, size_t column);
    bool readMoney(size_t column, qint64 &minor, bool &goOn);
    bool giveBalance(StatedBalance::Kind kind, qint64 minor);
    bool give(qint64 before, qint64 after);

    Sink &m_sink;
    const Row *m_row = nullptr;
    StatedPayment m_payment;
    Currency m_currency;
    std::unordered_map<std::string, qint64> m_last;
};

bool TabReader::reject(RejectReason reason, size_t column)
{
    const std::string_view text = trimmed(m_row->cells[column]);
    return m_sink.reject(m_row->rejected(reason, static_cast<int>(column) + 1, fromUtf8(text)));
}

/// False where the cell is no amount; then the row was rejected and goOn is the answer of the sink.
bool TabReader::readMoney(size_t column, qint64 &minor, bool &goOn)
{
    const ParsedAmount amount = readAmount(trimmed(m_row->cells[column]), ',', m_currency.exponent());
    minor = amount.minor;
    if (amount.error == NumberError::None)
        return true;
    goOn = reject(amount.error == NumberError::TooLarge          ? RejectReason::AmountTooLarge
                  : amount.error == NumberError::TooManyDecimals ? RejectReason::TooManyDecimals
                                                                 : RejectReason::BadAmount,
                  column);
    return false;
}

bool TabReader::giveBalance(StatedBalance::Kind kind, qint64 minor)
{
    StatedBalance balance;
    balance.kind = kind;
    balance.account = trimmed(m_row->cells[Account]);
    balance.currency = m_currency;
    balance.minor = minor;
    balance.day = m_payment.at.day();
    balance.line = m_row->line;
    return m_sink.balance(balance);
}

bool TabReader::give(qint64 before, qint64 after)
{
    const auto [last, isFirst] = m_last.try_emplace(std::string(trimmed(m_row->cells[Account])), before);
    // A balance that does not follow the one before it opens a new stretch: rows in between are missing.
    const bool opens = isFirst || last->second != before;
    last->second = after;
    return (!opens || giveBalance(StatedBalance::Kind::Opening, before)) && m_sink.payment(m_payment) &&
           giveBalance(StatedBalance::Kind::Running, after);
}

bool TabReader::read(const Row &row)
{
    m_row = &row;
    m_payment = {};
    m_payment.line = row.line;
    if (row.problem)
        return m_sink.reject(row.rejected(*row.problem, 0, row.argument));
    if (row.cells.size() != tabColumnCount)
        return m_sink.reject(row.rejected(row.cells.size() < tabColumnCount ? RejectReason::TooFewColumns
                                                                            : RejectReason::TooManyColumns));
    m_currency = Currency::fromLetters(fromUtf8(row.cells[Letters]));
    if (!m_currency.isValid())
        return reject(RejectReason::UnknownCurrency, Letters);
    const auto at = readMoment(trimmed(row.cells[Date]), DateOrder::YearMonthDay);
    const auto valueDay = readMoment(trimmed(row.cells[ValueDate]), DateOrder::YearMonthDay);
    if (!at || !valueDay)
        return reject(RejectReason::BadDate, at ? ValueDate : Date);
    qint64 before = 0;
    qint64 after = 0;
    qint64 minor = 0;
    bool goOn = true;
    if (!readMoney(Before, before, goOn) || !readMoney(After, after, goOn) || !readMoney(Amount, minor, goOn))
        return goOn;
    const AbnAmroText text = readAbnAmroText(row.cells[Description]);
    const StatedParty own{trimmed(row.cells[Account]), {}, {}, {}};
    const StatedParty other{text.account, text.name, text.bank, {}};
    m_payment.payer = minor < 0 ? own : other;
    m_payment.payee = minor < 0 ? other : own;
    m_payment.minor = std::abs(minor);
    m_payment.currency = m_currency;
    m_payment.at = *at;
    m_payment.valueDay = valueDay->day();
    m_payment.channel = text.channel;
    m_payment.text = text.text;
    m_payment.reference = text.reference;
    return give(before, after);
}

class AbnAmroTabFormat : public Format
{
public:
    QString id() const override { return QStringLiteral("abnamro-tab"); }
    QString name() const override { return Tr::tr("ABN AMRO, table of payments (TAB)"); }

    int confidence(const QByteArray &head) const override
    {
        const TableHead table = readTableHead(head, tabDialect, 20);
        const auto fits = std::count_if(table.rows.begin(), table.rows.end(), [](const std::vector<std::string> &row) {
            return row.size() == tabColumnCount && isDay(row[Date]) && isDay(row[ValueDate]) &&
                   row[Letters].size() == 3;
        });
        constexpr int sure = 95;
        return table.rows.empty() ? 0 : static_cast<int>(fits * sure / static_cast<ptrdiff_t>(table.rows.size()));
    }

    Result<void> read(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress) const override
    {
        if (device.peek(1).isEmpty())
            return emptyFile(options);
        TextSource source(device);
        RowReader rows(source, tabDialect);
        TabReader reader(sink);
        Pace pace(progress, source.size());
        while (rows.next())
            if (!pace.goOn(source.bytesRead()) || !reader.read(rows.row()))
                return stopped();
        return rows.error() ? inFile(options, *rows.error()) : Result<void>();
    }
};

} // namespace

std::unique_ptr<Format> makeAbnAmroTabFormat()
{
    return std::make_unique<AbnAmroTabFormat>();
}

} // namespace kluwen::intake

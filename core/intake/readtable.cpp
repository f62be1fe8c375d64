#include "core/intake/readtable.h"
#include "core/base/tr.h"
#include "core/intake/headers.h"
#include "core/intake/paymentmapper.h"
#include "core/intake/reading.h"
#include "core/intake/thingmapper.h"

namespace kluwen::intake
{

namespace
{

/// What is known of a table before its rows are read.
struct Plan
{
    Dialect dialect;
    QStringList headers;
    std::optional<PaymentPlan> payments;
    ThingMapper things;
};

/// What the cells of a sample say of their columns.
struct Sample
{
    DateOrderFinder dates;
    DecimalFinder amounts;

    template<typename Cells>
    void look(const Cells &cells, const PaymentPlan &plan)
    {
        const auto cell = [&](PaymentField field) {
            const int column = plan.at(field);
            return column >= 0 && static_cast<size_t>(column) < cells.size()
                       ? trimmed(std::string_view(cells[static_cast<size_t>(column)]))
                       : std::string_view();
        };
        dates.look(cell(PaymentField::Date));
        for (const PaymentField field :
             {PaymentField::Amount, PaymentField::Debit, PaymentField::Credit, PaymentField::Balance})
            amounts.look(cell(field));
    }
};

qint64 firstDataLine(const TableSpec &spec)
{
    return spec.skipLines + 1;
}

/// The next row behind the lines to skip; a header counts as a row.
bool nextRow(RowReader &reader, const TableSpec &spec)
{
    while (reader.next())
        if (reader.row().line >= firstDataLine(spec))
            return true;
    return false;
}

/// The sample of the whole file; the device stands at its start again afterwards.
Result<Sample> sampleAll(QIODevice &device, const TableSpec &spec, const Plan &plan, Progress &progress)
{
    const qint64 start = device.pos();
    Sample sample;
    TextSource source(device, spec.encoding);
    RowReader reader(source, plan.dialect);
    Pace pace(progress, source.size());
    bool header = spec.header;
    while (nextRow(reader, spec)) {
        if (!header && !reader.row().problem)
            sample.look(reader.row().cells, *plan.payments);
        header = false;
        if (!pace.goOn(0))
            return stopped();
    }
    if (reader.error())
        return fail(*reader.error());
    if (!device.seek(start))
        return fail({.code = Error::Code::Unreadable,
                     .message = Tr::tr("The file could not be read a second time; nothing of it was imported."),
                     .remedy = Tr::tr("Copy the file to this computer and import it again."),
                     .file = {},
                     .line = 0,
                     .column = 0,
                     .detail = device.errorString()});
    return sample;
}

Result<void> settleConventions(QIODevice &device, const TableSpec &spec, const TableHead &head, Plan &plan,
                               Progress &progress)
{
    PaymentPlan &payments = *plan.payments;
    Sample sample;
    for (size_t i = spec.header ? 1 : 0; i < head.rows.size(); ++i)
        sample.look(head.rows[i], payments);
    const bool datesInDoubt =
        spec.dateOrder == DateOrder::Unknown && payments.stepsFrom == 0 && !sample.dates.isYearFirst();
    const bool amountsInDoubt = spec.decimal == 0 && (!sample.amounts.isCertain() || sample.amounts.hasOpen());
    if ((datesInDoubt || amountsInDoubt) && !device.isSequential()) {
        auto all = sampleAll(device, spec, plan, progress);
        if (!all)
            return fail(all.error());
        sample = *all;
    }
    payments.dateOrder = spec.dateOrder != DateOrder::Unknown ? spec.dateOrder : sample.dates.order();
    payments.mixedDates = spec.dateOrder == DateOrder::Unknown && sample.dates.isMixed();
    payments.decimal = spec.decimal != 0 ? spec.decimal : sample.amounts.sign();
    payments.mixedDecimals = spec.decimal == 0 && sample.amounts.isMixed();
    return {};
}

Result<Plan> makePlan(QIODevice &device, const Mapping &mapping, const ReadOptions &options, Progress &progress)
{
    const QByteArray bytes = device.peek(headSize);
    if (bytes.isEmpty())
        return emptyFile(options);
    Plan plan;
    plan.dialect = dialectOf(mapping.table, bytes);
    TableHead head = readTableHead(bytes, plan.dialect, bytes.size());
    while (!head.rows.empty() && head.lines.front() < firstDataLine(mapping.table)) {
        head.rows.erase(head.rows.begin());
        head.lines.erase(head.lines.begin());
    }
    if (head.rows.empty())
        return notReadable(options, Tr::tr("The file has no rows that can be read as a table; nothing was imported."),
                           Tr::tr("Check that the file is whole and choose its delimiter and encoding in a mapping."),
                           1);
    plan.headers = columnNames(mapping.table, head);
    auto things = ThingMapper::create(mapping, plan.headers);
    if (!things)
        return inFile(options, things.error());
    plan.things = std::move(*things);
    if (mapping.payments) {
        auto payments = planPayments(*mapping.payments, plan.headers, options);
        if (!payments)
            return fail(payments.error());
        plan.payments = std::move(*payments);
        if (const auto done = settleConventions(device, mapping.table, head, plan, progress); !done)
            return inFile(options, done.error());
    }
    return plan;
}

/// Simulations (IBM AMLSim) count days from a first day that their files do not name; its own default is this one.
const QDate firstDayOfSimulation(2017, 1, 1);

/// Whether the date column holds the numbers of days of a simulation instead of dates.
bool countsDays(const TableHead &head, int column)
{
    const auto isStep = [&](const std::vector<std::string> &row) {
        const auto index = static_cast<size_t>(column);
        const std::string_view cell = index < row.size() ? trimmed(row[index]) : std::string_view();
        return !cell.empty() && cell.size() <= 5 && cell.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return head.rows.size() > 1 && std::all_of(head.rows.begin() + 1, head.rows.end(), isStep);
}

/// A row must be as wide as the header; empty cells behind its end are forgiven.
std::optional<RejectReason> widthProblem(const Row &row, size_t width)
{
    if (row.cells.size() == width)
        return {};
    if (row.cells.size() < width)
        return RejectReason::TooFewColumns;
    for (size_t i = width; i < row.cells.size(); ++i)
        if (!trimmed(row.cells[i]).empty())
            return RejectReason::TooManyColumns;
    return {};
}

} // namespace

Dialect dialectOf(const TableSpec &spec, const QByteArray &head)
{
    std::string text = decodeHead({head.constData(), static_cast<size_t>(std::min(head.size(), headSize))});
    for (int i = 0; i < spec.skipLines; ++i)
        text.erase(0, std::min(text.find('\n'), text.size() - 1) + 1);
    Dialect dialect = sniffDialect(text, spec.comment);
    if (spec.delimiter != 0)
        dialect.delimiter = spec.delimiter;
    dialect.quote = spec.quote.value_or(dialect.quote);
    return dialect;
}

QStringList columnNames(const TableSpec &spec, const TableHead &head)
{
    if (spec.header && !head.rows.empty())
        return toHeaders(head.rows.front());
    QStringList names;
    for (size_t i = 0; i < head.columns(); ++i)
        names << QStringLiteral("#%1").arg(i + 1);
    return names;
}

Result<void> readTable(QIODevice &device, const Mapping &mapping, const ReadOptions &options, Sink &sink,
                       Progress &progress, const TableKnowledge &knowledge)
{
    auto plan = makePlan(device, mapping, options, progress);
    if (!plan)
        return fail(plan.error());
    if (plan->payments)
        plan->payments->channelOf = knowledge.channelOf;
    const PaymentPlan none{};
    PaymentMapper payments(plan->payments ? *plan->payments : none, sink);
    TextSource source(device, mapping.table.encoding);
    RowReader reader(source, plan->dialect);
    Pace pace(progress, source.size());
    const auto width = static_cast<size_t>(plan->headers.size());
    const bool hasPayments = plan->payments.has_value();
    const bool hasThings = !plan->things.isEmpty();
    bool header = mapping.table.header;
    while (nextRow(reader, mapping.table)) {
        const Row &row = reader.row();
        if (header) {
            header = false;
            continue;
        }
        bool goOn = pace.goOn(source.bytesRead());
        const auto problem = row.problem ? row.problem : widthProblem(row, width);
        if (problem) {
            goOn = goOn && sink.reject(row.rejected(*problem, 0, row.argument));
        } else {
            goOn = goOn && (!hasThings || plan->things.map(row, sink));
            goOn = goOn && (!hasPayments || payments.map(row));
        }
        if (!goOn)
            return stopped();
    }
    if (reader.error())
        return inFile(options, *reader.error());
    (void)pace.report(source.bytesRead());
    return {};
}

Result<Mapping> withConventions(QIODevice &device, const Mapping &mapping, const ReadOptions &options)
{
    NoProgress progress;
    const auto plan = makePlan(device, mapping, options, progress);
    if (!plan)
        return fail(plan.error());
    Result<Mapping> complete = mapping;
    complete->table.delimiter = plan->dialect.delimiter;
    if (plan->payments) {
        complete->table.decimal = plan->payments->decimal;
        complete->table.dateOrder = plan->payments->dateOrder;
    }
    return complete;
}

std::optional<Mapping> mappingByHeaders(const TableHead &head)
{
    if (head.rows.empty())
        return {};
    const QStringList headers = toHeaders(head.rows.front());
    Mapping mapping;
    mapping.payments = paymentsByHeaders(headers);
    if (mapping.payments) {
        const QString date = mapping.payments->columns.value(PaymentField::Date).value(0);
        if (countsDays(head, findColumn(headers, date)))
            mapping.payments->stepsFrom = firstDayOfSimulation;
        return mapping;
    }
    const auto thing = thingByHeaders(headers);
    if (!thing)
        return {};
    mapping.things.append(*thing);
    return mapping;
}

} // namespace kluwen::intake

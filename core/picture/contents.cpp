#include "core/picture/contents.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/picture/citations.h"
#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "core/store/provisionstore.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

Error cancelled()
{
    Error error;
    error.code = Error::Code::Cancelled;
    error.message = Tr::tr("Making the picture was stopped.");
    return error;
}

Result<void> readRecords(store::CaseFile &caseFile, Contents &contents)
{
    auto things = caseFile.things().things();
    auto links = caseFile.things().links();
    const auto sources = caseFile.sources().all();
    if (!things || !links || !sources)
        return fail(!things ? things.error() : !links ? links.error() : sources.error());
    contents.things = std::move(*things);
    contents.links = std::move(*links);
    for (const Source &source : *sources)
        contents.sources.insert(source.id, source);
    return caseFile.statements().forEach([&contents](const Statement &statement) {
        contents.statements << statement;
        return true;
    });
}

/// Run by run, because a payment has the handling code and the grading of the file it came from.
Result<void> readPayments(store::CaseFile &caseFile, Contents &contents, Progress &progress)
{
    const auto runs = caseFile.importRuns().all();
    if (!runs)
        return fail(runs.error());
    for (const store::ImportRun &run : *runs) {
        if (run.undone || run.counts.payments == 0)
            continue;
        if (progress.isCancelled())
            return fail(cancelled());
        store::PaymentFilter filter;
        filter.run = run.id;
        const auto read = caseFile.payments().forEach(filter, [&](const store::PaymentRow &row) {
            contents.payments.push_back({row, run.source});
            return true;
        });
        if (!read)
            return read;
    }
    const auto spans = caseFile.importRuns().spans();
    if (!spans)
        return fail(spans.error());
    QHash<ImportRunId, SourceId> sources;
    for (const store::ImportRun &run : *runs)
        if (!run.undone)
            sources.insert(run.id, run.source);
    for (const store::StatementSpan &span : *spans)
        if (const auto source = sources.constFind(span.run); source != sources.cend())
            contents.spans << CaseSpan{span, *source};
    std::sort(contents.payments.begin(), contents.payments.end(), [](const CasePayment &a, const CasePayment &b) {
        return a.row.seconds != b.row.seconds ? a.row.seconds < b.row.seconds : a.row.id < b.row.id;
    });
    return {};
}

Result<void> readCharts(store::CaseFile &caseFile, Contents &contents)
{
    const auto charts = caseFile.charts().all();
    if (!charts)
        return fail(charts.error());
    if (charts->isEmpty())
        return {};
    for (const store::Chart &chart : *charts) {
        const bool isWhole = chart.id == charts->first().id;
        CaseChart read{chart.title, {}, {}};
        const auto positions = caseFile.charts().positions(chart.id);
        const auto things = isWhole ? Result<QList<store::ChartThing>>() : caseFile.charts().things(chart.id);
        if (!positions || !things)
            return fail(!positions ? positions.error() : things.error());
        for (const store::Position &position : *positions)
            read.places.insert(position.thing, position.at);
        for (const store::ChartThing &thing : *things)
            if (thing.look != store::ThingLook::Hidden)
                read.things << thing.thing;
        if (isWhole)
            contents.places = read.places;
        else
            contents.charts << read;
    }
    return {};
}

} // namespace

const Thing *Contents::thing(RecordId id) const
{
    const auto found = std::lower_bound(things.begin(), things.end(), id,
                                        [](const Thing &thing, RecordId wanted) { return thing.id < wanted; });
    return found == things.end() || found->id != id ? nullptr : &*found;
}

Result<Contents> readContents(store::CaseFile &caseFile, Progress &progress)
{
    Contents contents;
    const auto info = caseFile.info();
    const auto key = store::ProvisionStore(caseFile).pseudonymKey();
    if (!info || !key)
        return fail(!info ? info.error() : key.error());
    contents.info = *info;
    contents.pseudonymKey = *key;
    contents.now = caseFile.clock().now();
    if (const auto read = readRecords(caseFile, contents); !read)
        return fail(read.error());
    if (const auto read = readPayments(caseFile, contents, progress); !read)
        return fail(read.error());
    if (const auto read = readCharts(caseFile, contents); !read)
        return fail(read.error());
    const QString prefix = QStringLiteral("picture.");
    for (const QString &document : caseFile.documentKeys(prefix))
        contents.documents.insert(document, caseFile.document(document));
    for (const QString &document : std::as_const(contents.documents))
        if (const auto read = readPaymentTexts(caseFile, document, contents); !read)
            return fail(read.error());
    return contents;
}

Result<void> readPaymentTexts(store::CaseFile &caseFile, const QString &text, Contents &contents)
{
    for (const CitationMark &mark : citationMarks(text)) {
        if (!mark.payment.isValid() || contents.paymentTexts.contains(mark.payment))
            continue;
        const auto payment = caseFile.payments().find(mark.payment);
        if (!payment && payment.error().code != Error::Code::NotFound)
            return fail(payment.error());
        contents.paymentTexts.insert(mark.payment, payment ? fromUtf8(payment->text).simplified() : QString());
    }
    return {};
}

bool lacksPaymentTexts(const Contents &contents, const QString &text)
{
    const QList<CitationMark> marks = citationMarks(text);
    return std::any_of(marks.begin(), marks.end(), [&contents](const CitationMark &mark) {
        return mark.payment.isValid() && !contents.paymentTexts.contains(mark.payment);
    });
}

} // namespace kluwen::picture

// Edits a case, or imports into it, for as long as it lives, and says on standard output what was committed. The test
// kills it at any moment and then looks whether all it said is there.
#include "core/base/clock.h"
#include "core/store/bulkimport.h"
#include "core/store/casefile.h"
#include "core/store/history.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"

#include <cstdio>
#include <QCoreApplication>

using namespace kluwen;

namespace
{

constexpr int paymentsPerRun = 300;

int give(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    return 1;
}

void acknowledge(const char *what, qint64 id)
{
    std::printf("%s %lld\n", what, static_cast<long long>(id));
    std::fflush(stdout);
}

Result<RecordId> editOnce(store::CaseFile &caseFile, int number)
{
    auto edit = store::Edit::begin(caseFile, {"Add %1", {QString::number(number)}});
    if (!edit)
        return fail(edit.error());
    const auto person = caseFile.things().addThing(QStringLiteral("person"));
    if (!person)
        return person;
    Statement name;
    name.subject = *person;
    name.property = QStringLiteral("name");
    name.value = QStringLiteral("Person %1").arg(number);
    if (const auto added = caseFile.statements().add(name); !added)
        return fail(added.error());
    if (const auto done = edit->commit(); !done)
        return fail(done.error());
    return *person;
}

Result<ImportRunId> importOnce(store::CaseFile &caseFile, int number)
{
    Source source;
    source.title = QStringLiteral("File %1").arg(number);
    source.format = QStringLiteral("csv");
    auto run = store::BulkImport::begin(caseFile, source, QStringLiteral("csv"), {});
    if (!run)
        return fail(run.error());
    const std::string prefix = "account:" + std::to_string(number) + ":";
    for (int i = 0; i < paymentsPerRun; ++i) {
        const auto payer = (*run)->thing(prefix + std::to_string(i % 7), QStringLiteral("account"));
        const auto payee = (*run)->thing(prefix + std::to_string(i % 5 + 7), QStringLiteral("account"));
        if (!payer || !payee)
            return fail(payer ? payee.error() : payer.error());
        const std::string text = "payment " + std::to_string(i);
        store::BulkImport::Draft draft;
        draft.payer = payer->id;
        draft.payee = payee->id;
        draft.at.seconds = 86'400LL * i;
        draft.minor = 100 + i;
        draft.currency = euro();
        draft.text = text;
        draft.line = i + 1;
        if (const auto added = (*run)->payment(draft); !added)
            return fail(added.error());
    }
    NoProgress progress;
    const auto done = (*run)->commit(progress);
    if (!done)
        return fail(done.error());
    return done->id;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const bool imports = argc > 2 && std::string_view(argv[2]) == "import";
    const auto caseFile = store::CaseFile::open(QString::fromLocal8Bit(argv[1]), clock);
    if (!caseFile)
        return give(caseFile.error());
    if ((*caseFile)->isReadOnly())
        return 2;
    acknowledge("open", 1);
    for (int number = 0;; ++number) {
        if (imports) {
            const auto run = importOnce(**caseFile, number);
            if (!run)
                return give(run.error());
            acknowledge("run", run->value());
        } else {
            const auto person = editOnce(**caseFile, number);
            if (!person)
                return give(person.error());
            acknowledge("thing", person->value());
        }
    }
}

#include "tests/ui/records/recordscase.h"
#include "core/store/bulkimport.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;

RecordsCase::RecordsCase()
{
    auto file = store::CaseFile::create(m_folder.path(u"records.kluwen"_s), u"Records"_s, Language::English, m_clock);
    if (!file)
        qFatal("%s", qPrintable(file.error().text()));
    m_session = std::make_unique<ui::CaseSession>(std::move(*file), m_clock);
    person = add(u"person"_s, u"name"_s, u"Jan van der Aldermeer"_s);
    company = add(u"company"_s, u"name"_s, u"Zilverbaars Holding"_s);
    account = add(u"account"_s, u"number"_s, u"NL02VRZN0123456789"_s);
    link(u"ownership"_s, person, company);
    link(u"account_holder"_s, person, account);
}

void RecordsCase::edit(const std::function<Result<void>(store::CaseFile &)> &work)
{
    store::EditLabel label;
    label.sentence = "Prepare the test";
    const auto done = m_session->edit(label, work);
    if (!done)
        qFatal("%s", qPrintable(done.error().text()));
}

RecordId RecordsCase::add(const QString &type, const QString &property, const QString &value)
{
    RecordId id;
    edit([&](store::CaseFile &file) -> Result<void> {
        const auto added = file.things().addThing(type);
        if (!added)
            return fail(added.error());
        id = *added;
        return {};
    });
    state(id, type, property, value);
    return id;
}

RecordId RecordsCase::link(const QString &type, RecordId from, RecordId to)
{
    RecordId id;
    edit([&](store::CaseFile &file) -> Result<void> {
        const auto added = file.things().addLink(type, from, to);
        if (!added)
            return fail(added.error());
        id = *added;
        Statement tie;
        tie.subject = id;
        tie.property = tieProperty;
        tie.value = u"yes"_s;
        const auto stated = file.statements().add(tie);
        if (!stated)
            return fail(stated.error());
        return {};
    });
    return id;
}

StatementId RecordsCase::state(RecordId subject, const QString &type, const QString &property, const QString &value)
{
    StatementId id;
    edit([&](store::CaseFile &file) -> Result<void> {
        Statement statement = store::stated(subject, type, property, value);
        statement.grading = Grading{'B', 2};
        const auto added = file.statements().add(statement);
        if (!added)
            return fail(added.error());
        id = *added;
        return {};
    });
    return id;
}

void RecordsCase::importPayments()
{
    Source source;
    source.title = u"Statement of March"_s;
    source.fileName = u"march.csv"_s;
    source.sha256 = QByteArray(32, 'm');
    auto import = store::BulkImport::begin(m_session->caseFile(), source, u"csv"_s, {});
    if (!import)
        qFatal("%s", qPrintable(import.error().text()));
    const RecordId other = (*import)->thing("iban:NL46VRZN0987654321", u"account"_s)->id;
    for (int day = 0; day < 3; ++day) {
        store::BulkImport::Draft draft;
        draft.payer = day == 2 ? other : account;
        draft.payee = day == 2 ? account : other;
        draft.at = {qint64{19'800 + day} * 86'400, false};
        draft.minor = 100'000 + day;
        draft.currency = euro();
        draft.channel = Channel::Transfer;
        draft.text = "pallets of tulip bulbs";
        draft.line = day + 2;
        if (const auto done = (*import)->payment(draft); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
    NoProgress progress;
    if (const auto run = (*import)->commit(progress); !run)
        qFatal("%s", qPrintable(run.error().text()));
    m_session->importStarted();
    m_session->importFinished();
}

QList<Statement> RecordsCase::statements(RecordId subject)
{
    return m_session->caseFile().statements().of(subject).value_or(QList<Statement>());
}

void RecordsCase::wait()
{
    QTest::qWait(20); // what is put off to the next turn of the event loop begins
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_jobs.running().isEmpty(); }, 20'000));
}

} // namespace kluwen::test

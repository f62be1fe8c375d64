#include "tests/ui/money/moneycase.h"
#include "core/store/statementstore.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int firstDay = 19'723; // 1 January 2024

void mustHold(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().text()));
}

} // namespace

const QList<TestPayment> MoneyCase::chain{
    {0, {}, u"mule"_s, 50'000, "salary"},       {1, u"source"_s, u"mule"_s, 100'000, "invoice 1"},
    {3, u"mule"_s, u"shop"_s, 60'000, "goods"}, {40, u"mule"_s, u"trust"_s, 70'000, "loan"},
    {41, u"trust"_s, {}, 20'000, "cash"},       {70, u"source"_s, u"trust"_s, 30'000, "invoice 2"},
};

MoneyCase::MoneyCase()
{
    auto file = store::CaseFile::create(path(u"money.kluwen"_s), u"Money"_s, Language::English, m_clock);
    if (!file)
        qFatal("%s", qPrintable(file.error().text()));
    m_session = std::make_unique<ui::CaseSession>(std::move(*file), m_clock);
}

void MoneyCase::import(const QList<TestPayment> &payments, std::optional<qint64> opening, std::optional<qint64> closing)
{
    Source source;
    source.title = u"Statement"_s;
    source.sha256 = QByteArray(32, static_cast<char>('a' + m_files++));
    auto import = store::BulkImport::begin(m_session->caseFile(), source, u"csv"_s, {});
    if (!import)
        qFatal("%s", qPrintable(import.error().text()));
    const auto resolve = [&](const QString &name) -> RecordId {
        if (name.isEmpty())
            return {};
        const auto thing = (*import)->thing(("name:" + name.toUtf8()).toStdString(), u"account"_s);
        if (!thing)
            qFatal("%s", qPrintable(thing.error().text()));
        if (thing->isNew) {
            Statement label = store::stated(thing->id, u"account"_s, u"label"_s, name);
            label.source = (*import)->source();
            mustHold((*import)->state(label));
        }
        m_accounts.insert(name, thing->id);
        return thing->id;
    };
    qint64 line = 1;
    for (const TestPayment &payment : payments) {
        store::BulkImport::Draft draft;
        draft.payer = resolve(payment.payer);
        draft.payee = resolve(payment.payee);
        draft.at = {qint64{firstDay + payment.day} * 86'400, false};
        draft.minor = payment.cents;
        draft.currency = payment.currency;
        draft.text = std::string_view(payment.text.constData(), static_cast<size_t>(payment.text.size()));
        draft.line = ++line;
        mustHold((*import)->payment(draft));
    }
    if (opening || closing) {
        store::StatementSpan span;
        span.account = m_accounts.value(u"mule"_s);
        span.currency = euro();
        span.firstDay = firstDay;
        span.opening = opening;
        span.lastDay = firstDay + 60;
        span.closing = closing;
        mustHold((*import)->span(span));
    }
    NoProgress progress;
    if (const auto run = (*import)->commit(progress); !run)
        qFatal("%s", qPrintable(run.error().text()));
    m_session->importStarted();
    m_session->importFinished();
}

void MoneyCase::wait()
{
    QTest::qWait(20); // what is put off to the next turn of the event loop begins
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_jobs.running().isEmpty(); }, 20'000));
}

} // namespace kluwen::test

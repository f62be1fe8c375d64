#pragma once
#include "core/store/bulkimport.h"
#include "core/store/paymentstore.h"
#include "core/store/sourcestore.h"
#include "tests/core/store/testcase.h"

namespace kluwen::test
{

/// An import written by hand; every step that fails fails the test.
class TestImport
{
public:
    explicit TestImport(store::CaseFile &caseFile, const QByteArray &contents = {})
    {
        Source source;
        source.title = QStringLiteral("Statement of a bank");
        source.fileName = QStringLiteral("bank.csv");
        source.format = QStringLiteral("payment-csv");
        source.sha256 = contents;
        source.size = contents.size();
        take(store::BulkImport::begin(caseFile, source, source.format, {}));
    }

    store::BulkImport &operator*() { return *run; }
    store::BulkImport *operator->() { return run.get(); }

    RecordId account(const char *label)
    {
        const RecordId id = run->thing(std::string("account:") + label, QStringLiteral("account")).value().id;
        state(id, "number", label);
        return id;
    }
    void state(RecordId subject, const char *property, const QString &value)
    {
        Statement statement;
        statement.subject = subject;
        statement.property = QLatin1String(property);
        statement.value = value;
        expect(run->state(statement));
    }
    void state(RecordId subject, const char *property, const char *value)
    {
        state(subject, property, QString::fromUtf8(value));
    }
    /// A payment of so many cents on that day of January 2024.
    void pay(RecordId payer, RecordId payee, int day, qint64 cents, std::string_view text = {},
             std::string_view reference = {})
    {
        store::BulkImport::Draft draft;
        draft.payer = payer;
        draft.payee = payee;
        draft.at.seconds = (*epochDay(2024, 1, 1) + day - 1) * qint64{86'400};
        draft.minor = cents;
        draft.currency = euro();
        draft.text = text;
        draft.reference = reference;
        draft.line = ++line;
        expect(run->payment(draft));
    }
    store::ImportRun commit()
    {
        NoProgress progress;
        auto done = run->commit(progress);
        if (!done) {
            ADD_FAILURE() << done.error().text().toStdString() << " " << done.error().detail.toStdString();
            return {};
        }
        run.reset();
        return *done;
    }

    std::unique_ptr<store::BulkImport> run;
    qint64 line = 0;

private:
    void take(Result<std::unique_ptr<store::BulkImport>> begun)
    {
        if (!begun)
            qFatal("%s", qPrintable(begun.error().text()));
        run = std::move(*begun);
    }
    static void expect(const Result<void> &done)
    {
        if (!done)
            ADD_FAILURE() << done.error().text().toStdString() << " " << done.error().detail.toStdString();
    }
};

inline void expectSoundCase(store::CaseFile &caseFile)
{
    NoProgress progress;
    const auto found = caseFile.verify(progress);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->findings, QStringList());
    EXPECT_TRUE(found->ok());
}

} // namespace kluwen::test

#pragma once
#include "core/store/bulkimport.h"
#include "core/store/casefile.h"
#include "core/store/history.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>

namespace kluwen::test
{

/// A small case of its own: two persons, a company, a protected witness, three accounts and four payments.
class SampleCase
{
public:
    SampleCase()
    {
        auto made = store::CaseFile::create(m_folder.path(QStringLiteral("sample.kluwen")), QStringLiteral("Sample"),
                                            Language::Dutch, m_clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        m_case = std::move(*made);
        auto edit = store::Edit::begin(*m_case, {"Fill the sample", {}});
        if (!edit)
            qFatal("%s", qPrintable(edit.error().text()));
        source = m_case->sources().manual().value();
        boss = thing("person", "name", "Ada Voorbeeld");
        helper = thing("person", "name", "Bas Verzonnen");
        firm = thing("company", "name", "Luchtbel B.V.");
        witness = thing("person", "name", "Geheime Getuige");
        state(witness, "person", "role", "protected", Handling::H0);
        state(boss, "person", "role", "kingpin", Handling::H2);
        tie("directorship", helper, firm);
        tie("association", boss, helper);
        tie("association", witness, boss);
        if (!edit->commit())
            qFatal("The sample could not be committed");
    }

    store::CaseFile &caseFile() { return *m_case; }
    RecordId thing(const char *type, const char *property, const char *value)
    {
        const RecordId id = m_case->things().addThing(QLatin1String(type)).value();
        state(id, type, property, value, Handling::H0);
        return id;
    }
    void state(RecordId subject, const char *type, const char *property, const char *value, Handling handling)
    {
        Statement statement =
            store::stated(subject, QLatin1String(type), QLatin1String(property), QString::fromUtf8(value));
        statement.source = source;
        statement.grading = {'B', 2};
        statement.handling = handling;
        statement.knownSince = m_clock.now();
        EXPECT_TRUE(m_case->statements().add(statement));
    }
    RecordId tie(const char *type, RecordId from, RecordId to)
    {
        const RecordId link = m_case->things().addLink(QLatin1String(type), from, to).value();
        Statement statement;
        statement.subject = link;
        statement.property = tieProperty;
        statement.value = QStringLiteral("yes");
        statement.source = source;
        statement.grading = {'B', 2};
        statement.knownSince = m_clock.now();
        EXPECT_TRUE(m_case->statements().add(statement));
        return link;
    }
    /// A -> B 300.00, cash of unknown origin before it; B -> C 200.00. The bank may state what stood on B before.
    void addPayments(qint64 openingOfB = 0)
    {
        Source bank;
        bank.title = QStringLiteral("Statement");
        bank.format = QStringLiteral("test");
        bank.grading = {'A', 1};
        auto run = store::BulkImport::begin(*m_case, bank, QStringLiteral("test"), {}).value();
        a = run->thing("account:A", QStringLiteral("account")).value().id;
        b = run->thing("account:B", QStringLiteral("account")).value().id;
        c = run->thing("account:C", QStringLiteral("account")).value().id;
        for (const auto &[id, label] : {std::pair(a, "A"), std::pair(b, "B"), std::pair(c, "C")}) {
            Statement statement =
                store::stated(id, QStringLiteral("account"), QStringLiteral("label"), QLatin1String(label));
            statement.grading = {'A', 1};
            statement.source = run->source();
            statement.knownSince = m_clock.now();
            EXPECT_TRUE(run->state(statement));
        }
        const auto pay = [&](RecordId payer, RecordId payee, qint64 minor, int day, Channel channel) {
            store::BulkImport::Draft draft;
            draft.payer = payer;
            draft.payee = payee;
            draft.at = Moment{qint64{86400} * (20000 + day), false};
            draft.minor = minor;
            draft.currency = euro();
            draft.channel = channel;
            draft.text = "payment";
            draft.line = day;
            EXPECT_TRUE(run->payment(draft));
        };
        pay({}, a, 50000, 1, Channel::Cash);
        pay(a, b, 30000, 2, Channel::Transfer);
        pay(b, c, 20000, 3, Channel::Transfer);
        store::StatementSpan span;
        span.account = b;
        span.currency = euro();
        span.firstDay = 20000;
        span.lastDay = 20030;
        span.opening = openingOfB;
        if (openingOfB > 0) {
            EXPECT_TRUE(run->span(span));
        }
        NoProgress progress;
        EXPECT_TRUE(run->commit(progress));
    }
    TestClock &clock() { return m_clock; }

    SourceId source;
    RecordId boss;
    RecordId helper;
    RecordId firm;
    RecordId witness;
    RecordId a;
    RecordId b;
    RecordId c;

private:
    TemporaryFolder m_folder;
    TestClock m_clock;
    std::unique_ptr<store::CaseFile> m_case;
};

} // namespace kluwen::test

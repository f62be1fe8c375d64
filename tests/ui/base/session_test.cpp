#include "core/store/history.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "tests/support/temporary.h"
#include "ui/base/casesession.h"

#include <gtest/gtest.h>
#include <QSignalSpy>

using namespace kluwen;
using namespace kluwen::ui;

namespace
{

class Session : public testing::Test
{
protected:
    Session()
    {
        auto file = store::CaseFile::create(m_folder.path(QStringLiteral("case.kluwen")), QStringLiteral("Test"),
                                            Language::English, m_clock);
        EXPECT_TRUE(file.has_value());
        m_session = std::make_unique<CaseSession>(std::move(*file), m_clock);
    }

    RecordId addPerson(const QString &name)
    {
        RecordId id;
        const auto done = m_session->edit({"Add %1", {name}}, [&](store::CaseFile &file) -> Result<void> {
            id = file.things().addThing(QStringLiteral("person")).value();
            Statement statement = store::stated(id, QStringLiteral("person"), QStringLiteral("name"), name);
            statement.source = file.sources().manual().value();
            statement.knownSince = m_clock.now();
            return file.statements().add(statement).map([](StatementId) {});
        });
        EXPECT_TRUE(done.has_value());
        return id;
    }

    test::TemporaryFolder m_folder;
    test::TestClock m_clock;
    std::unique_ptr<CaseSession> m_session;
};

} // namespace

TEST_F(Session, AnEditIsAnnouncedAndUndone)
{
    QSignalSpy changed(m_session.get(), &CaseSession::changed);

    const RecordId person = addPerson(QStringLiteral("A. Voorbeeld"));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_TRUE(changed[0][0].value<store::Changes>().records.contains(person));
    EXPECT_EQ(m_session->caseFile().history().undoLabel(), QStringLiteral("Add A. Voorbeeld"));

    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(changed.size(), 2);
    EXPECT_FALSE(m_session->caseFile().things().findThing(person));
}

TEST_F(Session, AFailedEditLeavesNothingAndIsTold)
{
    QSignalSpy changed(m_session.get(), &CaseSession::changed);
    QSignalSpy failed(m_session.get(), &CaseSession::failed);

    const auto done = m_session->edit({"Try", {}}, [](store::CaseFile &file) -> Result<void> {
        (void)file.things().addThing(QStringLiteral("person"));
        Error error;
        error.code = Error::Code::Conflict;
        error.message = QStringLiteral("No.");
        return fail(error);
    });

    EXPECT_FALSE(done);
    EXPECT_EQ(changed.size(), 0);
    EXPECT_EQ(failed.size(), 1);
    EXPECT_TRUE(m_session->caseFile().things().thingCounts()->isEmpty());
}

TEST_F(Session, WhatIsGoneIsNoLongerSelected)
{
    const RecordId stays = addPerson(QStringLiteral("Blijft"));
    const RecordId goes = addPerson(QStringLiteral("Gaat"));
    m_session->selection().setRecords({stays, goes}, goes);

    ASSERT_TRUE(m_session->undo());

    EXPECT_EQ(m_session->selection().records(), QSet<RecordId>{stays});
    EXPECT_EQ(m_session->selection().current(), stays);
}

TEST_F(Session, NobodyEditsWhileAnImportWrites)
{
    QSignalSpy failed(m_session.get(), &CaseSession::failed);
    m_session->importStarted();

    EXPECT_FALSE(m_session->edit({"Try", {}}, [](store::CaseFile &) -> Result<void> { return {}; }));
    EXPECT_FALSE(m_session->isEditable());
    EXPECT_EQ(failed.size(), 1);

    m_session->importFinished();
    EXPECT_TRUE(m_session->isEditable());
}

TEST_F(Session, AnEmptyEditIsNotAnnounced)
{
    QSignalSpy changed(m_session.get(), &CaseSession::changed);

    EXPECT_TRUE(m_session->edit({"Nothing", {}}, [](store::CaseFile &) -> Result<void> { return {}; }));

    EXPECT_EQ(changed.size(), 0);
}

TEST(SelectionTest, TheCurrentOneIsAlwaysSelected)
{
    Selection selection;
    QSignalSpy changed(&selection, &Selection::changed);

    selection.setRecords({RecordId(1), RecordId(2)}, RecordId(2));
    EXPECT_EQ(selection.current(), RecordId(2));
    selection.toggle(RecordId(2));
    EXPECT_EQ(selection.current(), RecordId(1)); // one is left, so that is the one
    selection.add(RecordId(3));
    EXPECT_EQ(selection.current(), RecordId(3));
    selection.setRecords({RecordId(1), RecordId(3)}, RecordId(3)); // as it was: no news
    EXPECT_EQ(changed.size(), 3);
    selection.clear();
    EXPECT_FALSE(selection.current().isValid());
    EXPECT_TRUE(selection.records().isEmpty());
}

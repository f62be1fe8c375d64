#pragma once
#include "core/store/casefile.h"
#include "core/store/history.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>

namespace kluwen::test
{

/// A new case in a folder of its own.
class TestCase
{
public:
    TestCase() { take(store::CaseFile::create(path(), QStringLiteral("Test case"), Language::English, clock)); }

    [[nodiscard]] QString path() const { return folder.path(QStringLiteral("test.kluwen")); }
    store::CaseFile &operator*() { return *file; }
    store::CaseFile *operator->() { return file.get(); }
    void close() { file.reset(); }
    void reopen()
    {
        close();
        take(store::CaseFile::open(path(), clock));
    }

    /// Runs the work as one edit and returns what it touched; a failure fails the test.
    store::Changes edit(const std::function<void()> &work, const store::EditLabel &label = {"Test", {}})
    {
        auto scope = store::Edit::begin(*file, label);
        if (!scope) {
            ADD_FAILURE() << scope.error().text().toStdString();
            return {};
        }
        work();
        const auto changes = scope->commit();
        if (!changes) {
            ADD_FAILURE() << changes.error().text().toStdString();
            return {};
        }
        return *changes;
    }
    RecordId add(const char *type) { return file->things().addThing(QLatin1String(type)).value(); }
    StatementId state(RecordId subject, const char *property, const QString &value)
    {
        Statement statement;
        statement.subject = subject;
        statement.property = QLatin1String(property);
        statement.value = value;
        return file->statements().add(statement).value();
    }
    RecordId addPerson(const QString &name)
    {
        const RecordId person = add("person");
        state(person, "name", name);
        return person;
    }
    void addPersons(int count)
    {
        edit([&] {
            for (int i = 0; i < count; ++i)
                addPerson(QStringLiteral("Person %1").arg(i));
        });
    }
    QString caption(RecordId thing) { return file->things().findThing(thing).value().caption; }

    TemporaryFolder folder;
    TestClock clock;
    std::unique_ptr<store::CaseFile> file;

private:
    void take(Result<std::unique_ptr<store::CaseFile>> opened)
    {
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        file = std::move(*opened);
    }
};

} // namespace kluwen::test

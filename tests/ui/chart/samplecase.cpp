#include "tests/ui/chart/samplecase.h"

#include "core/model/schema.h"

#include <gtest/gtest.h>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

SampleCase::SampleCase()
{
    auto file = store::CaseFile::create(m_folder.path(u"sample.kluwen"_s), u"Sample"_s, Language::English, m_clock);
    if (!file)
        qFatal("%s", qPrintable(file.error().text()));
    m_session = std::make_unique<ui::CaseSession>(std::move(*file), m_clock);
    addThing(u"person"_s, u"name"_s, u"Aldermeer"_s);
    addThing(u"person"_s, u"name"_s, u"Brandsma"_s);
    addThing(u"person"_s, u"name"_s, u"Oosterwolde"_s);
    addThing(u"company"_s, u"name"_s, u"Zilverbaars Holding"_s);
    addThing(u"company"_s, u"name"_s, u"Noorderkoel Trade"_s);
    addThing(u"event"_s, u"title"_s, u"Meeting in Lauwersoog"_s);
    state((*this)[u"Meeting in Lauwersoog"_s], u"event"_s, u"date"_s, u"2025-05-14"_s);
    state((*this)[u"Aldermeer"_s], u"person"_s, u"role"_s, u"kingpin"_s);
    addLink(u"association"_s, u"Aldermeer"_s, u"Brandsma"_s);
    addLink(u"association"_s, u"Aldermeer"_s, u"Oosterwolde"_s);
    const RecordId owns = addLink(u"ownership"_s, u"Aldermeer"_s, u"Zilverbaars Holding"_s, u"2024-02-01"_s);
    state(owns, u"ownership"_s, u"share"_s, u"60"_s);
    addLink(u"directorship"_s, u"Brandsma"_s, u"Noorderkoel Trade"_s, u"2024-03-01"_s, u"2025-01-15"_s);
    addLink(u"ownership"_s, u"Zilverbaars Holding"_s, u"Noorderkoel Trade"_s);
    addLink(u"involved"_s, u"Aldermeer"_s, u"Meeting in Lauwersoog"_s);
}

void SampleCase::reopen()
{
    const QString path = m_session->path();
    m_session.reset();
    auto file = store::CaseFile::open(path, m_clock);
    if (!file)
        qFatal("%s", qPrintable(file.error().text()));
    m_session = std::make_unique<ui::CaseSession>(std::move(*file), m_clock);
}

void SampleCase::edit(const std::function<Result<void>(store::CaseFile &)> &work)
{
    store::EditLabel label;
    label.sentence = "Prepare the test";
    const auto done = m_session->edit(label, work);
    ASSERT_TRUE(done.has_value()) << done.error().text().toStdString();
}

RecordId SampleCase::addThing(const QString &type, const QString &property, const QString &caption)
{
    RecordId id;
    edit([&](store::CaseFile &file) -> Result<void> {
        const auto added = file.things().addThing(type);
        if (!added)
            return fail(added.error());
        id = *added;
        const auto statement = file.statements().add(store::stated(id, type, property, caption));
        if (!statement)
            return fail(statement.error());
        return {};
    });
    m_things.insert(caption, id);
    return id;
}

RecordId SampleCase::addLink(const QString &type, const QString &from, const QString &to, const QString &validFrom,
                             const QString &validTo)
{
    RecordId id;
    edit([&](store::CaseFile &file) -> Result<void> {
        const auto added = file.things().addLink(type, (*this)[from], (*this)[to]);
        if (!added)
            return fail(added.error());
        id = *added;
        Statement tie;
        tie.subject = id;
        tie.property = tieProperty;
        tie.value = u"yes"_s;
        tie.grading = Grading{'B', 2};
        tie.validFrom = PartialDate::fromText(validFrom);
        tie.validTo = PartialDate::fromText(validTo);
        const auto statement = file.statements().add(tie);
        if (!statement)
            return fail(statement.error());
        return {};
    });
    return id;
}

void SampleCase::state(RecordId subject, const QString &type, const QString &property, const QString &value)
{
    edit([&](store::CaseFile &file) -> Result<void> {
        const auto statement = file.statements().add(store::stated(subject, type, property, value));
        if (!statement)
            return fail(statement.error());
        return {};
    });
}

} // namespace kluwen::test

#include "ui/intake/mappingdraft.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::ui;

namespace
{

const QStringList columns{QStringLiteral("Wanneer"), QStringLiteral("Hoeveel"), QStringLiteral("Uit"),
                          QStringLiteral("Naar"),    QStringLiteral("Tekst"),   QStringLiteral("Tekst")};

MappingDraft paymentsDraft()
{
    MappingDraft draft = MappingDraft::from(columns, {});
    draft.setMeaning(0, QStringLiteral("date"));
    draft.setMeaning(1, QStringLiteral("amount"));
    draft.setMeaning(2, QStringLiteral("payer"));
    return draft;
}

} // namespace

TEST(MappingDraft, SaysWhatIsStillMissing)
{
    MappingDraft draft = MappingDraft::from(columns, {});
    EXPECT_EQ(draft.missing().size(), 3);
    draft.setMeaning(0, QStringLiteral("date"));
    EXPECT_EQ(draft.missing().size(), 2);
    draft.setMeaning(1, QStringLiteral("amount"));
    EXPECT_EQ(draft.missing().size(), 1);
    draft.hasAccountOfFile = true;
    EXPECT_TRUE(draft.missing().isEmpty());
}

TEST(MappingDraft, OneMeaningBelongsToOneColumnExceptDescriptions)
{
    MappingDraft draft = paymentsDraft();
    draft.setMeaning(3, QStringLiteral("payer"));
    EXPECT_EQ(draft.meanings[2], QString());
    draft.setMeaning(4, QStringLiteral("text"));
    draft.setMeaning(5, QStringLiteral("text"));
    EXPECT_EQ(draft.meanings[4], QStringLiteral("text"));
}

TEST(MappingDraft, BecomesAMappingThatTheIntakeTakesAndComesBackFromIt)
{
    MappingDraft draft = paymentsDraft();
    draft.setMeaning(4, QStringLiteral("text"));
    draft.setMeaning(5, QStringLiteral("text"));
    draft.table.decimal = ',';

    const QString json = draft.mapping().toJson();
    const auto mapping = intake::Mapping::fromJson(json);
    ASSERT_TRUE(mapping) << json.toStdString();
    // Two columns have the same header, so they are named by number.
    EXPECT_EQ(mapping->payments->columns[intake::PaymentField::Text],
              (QStringList{QStringLiteral("#5"), QStringLiteral("#6")}));

    const MappingDraft back = MappingDraft::from(columns, json);
    EXPECT_EQ(back.meanings, draft.meanings);
    EXPECT_EQ(back.table.decimal, ',');
}

TEST(MappingDraft, RowsCanBeThingsOfAnyType)
{
    const QStringList firms{QStringLiteral("Firma"), QStringLiteral("Dossier"), QStringLiteral("Plaats")};
    MappingDraft draft = MappingDraft::from(firms, {});
    draft.setRowType(QStringLiteral("company"));
    EXPECT_EQ(draft.missing().size(), 1);
    draft.setMeaning(0, QStringLiteral("name"));
    draft.setMeaning(1, QStringLiteral("kvk"));

    EXPECT_TRUE(draft.missing().isEmpty());
    const auto mapping = intake::Mapping::fromJson(draft.mapping().toJson());
    ASSERT_TRUE(mapping);
    ASSERT_EQ(mapping->things.size(), 1);
    EXPECT_EQ(mapping->things[0].key, QStringList{QStringLiteral("Dossier")});
    EXPECT_EQ(mapping->things[0].values.size(), 2);
}

TEST(MappingDraft, AnotherKindOfRowForgetsWhatItDoesNotKnow)
{
    MappingDraft draft = paymentsDraft();
    draft.setRowType(QStringLiteral("person"));
    EXPECT_EQ(draft.meanings, QStringList(columns.size(), QString()));
}

#include "core/graph/networkbuilder.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::graph;

TEST(NetworkFilter, SurvivesJson)
{
    NetworkFilter filter;
    filter.thingTypes = {QStringLiteral("person"), QStringLiteral("company")};
    filter.linkTypes = {QStringLiteral("family")};
    filter.things = {RecordId(7), RecordId(9'007'199'254'740'993)}; // past what a double can hold
    filter.since = QDate(2024, 1, 1);
    filter.until = QDate(2024, 12, 31);
    filter.asOf = QDate(2024, 6, 1);
    filter.minimum = {'B', 2};
    filter.minimumSum = 9'007'199'254'740'993;
    filter.money = NetworkFilter::Money::PerHolder;

    EXPECT_EQ(networkFilterFromJson(toJson(filter)), filter);
    EXPECT_EQ(toJson(networkFilterFromJson(toJson(filter))), toJson(filter));
}

TEST(NetworkFilter, OfNothingRestrictsNothing)
{
    EXPECT_EQ(networkFilterFromJson(QString()), NetworkFilter());
    EXPECT_EQ(networkFilterFromJson(QStringLiteral("no json")), NetworkFilter());
    EXPECT_EQ(networkFilterFromJson(toJson(NetworkFilter())), NetworkFilter());
}

#pragma once
#include "tests/app/program.h"
#include <gtest/gtest.h>

namespace kluwen::test
{

/// Made once for all tests of this program: importing ten files takes its time.
inline const QString &demoCase()
{
    static const TemporaryFolder folder;
    static const QString path = [] {
        const Answer answer = kluwenSays({QStringLiteral("demo"), folder.path(QStringLiteral("demo"))});
        EXPECT_EQ(answer.exit, 0) << answer.messages.toStdString();
        return folder.path(QStringLiteral("demo/demo.kluwen"));
    }();
    return path;
}

} // namespace kluwen::test

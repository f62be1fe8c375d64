#include <gtest/gtest.h>
#include <QCoreApplication>

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Amsterdam"); // the same local times on every machine
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}

#include <gtest/gtest.h>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace
{

const QString source = QStringLiteral(KLUWEN_SOURCE);

/// The plan of the house: the rooms that each room may include, besides itself.
const QMap<QString, QStringList> &plan()
{
    static const QMap<QString, QStringList> rooms = [] {
        const QMap<QString, QString> written{
            {QStringLiteral("core/base"), QString()},
            {QStringLiteral("core/sealing"), QStringLiteral("core/base")},
            {QStringLiteral("core/model"), QStringLiteral("core/base")},
            {QStringLiteral("core/store"), QStringLiteral("core/base core/model")},
            {QStringLiteral("core/intake"), QStringLiteral("core/base core/model core/store")},
            {QStringLiteral("core/graph"), QStringLiteral("core/base core/model core/store")},
            {QStringLiteral("core/layout"), QStringLiteral("core/base core/model core/graph")},
            {QStringLiteral("core/analysis"), QStringLiteral("core/base core/graph")},
            {QStringLiteral("core/money"), QStringLiteral("core/base core/model core/store")},
            {QStringLiteral("core/patterns"), QStringLiteral("core/base core/model core/store core/money")},
            {QStringLiteral("core/synthesis"), QStringLiteral("core/base core/model")},
            {QStringLiteral("core/picture"),
             QStringLiteral("core/base core/model core/store core/graph core/layout core/analysis core/money "
                            "core/patterns")},
            {QStringLiteral("ui/base"), QStringLiteral("core/base core/model core/store")},
            {QStringLiteral("ui/chart"), QStringLiteral("core/base core/model core/store core/graph core/layout "
                                                        "core/analysis core/money core/picture ui/base")},
            {QStringLiteral("ui/records"), QStringLiteral("core/base core/model core/store ui/base")},
            {QStringLiteral("ui/money"),
             QStringLiteral("core/base core/model core/store core/money core/patterns ui/base")},
            {QStringLiteral("ui/intake"), QStringLiteral("core/base core/model core/store core/intake ui/base")},
            {QStringLiteral("ui/picture"),
             QStringLiteral("core/base core/sealing core/model core/store core/graph core/layout "
                            "core/money core/patterns core/picture ui/base ui/chart ui/money")}};
        QMap<QString, QStringList> split;
        for (auto i = written.constBegin(); i != written.constEnd(); ++i)
            split.insert(i.key(), i.value().split(QLatin1Char(' '), Qt::SkipEmptyParts));
        return split;
    }();
    return rooms;
}

struct Include
{
    QString file; ///< "core/store/log.cpp"
    QString room; ///< "core/store"
    QString target;
    bool quoted = false;
};

QString roomOf(const QString &path)
{
    return path.section(QLatin1Char('/'), 0, 1);
}

QList<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression line(QStringLiteral("^#include ([<\"])([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    QDirIterator files(source + QLatin1Char('/') + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString name = QDir(source).relativeFilePath(file.fileName());
        const QString text = QString::fromUtf8(file.readAll());
        auto matches = line.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            includes << Include{name, roomOf(name), match.captured(2), match.captured(1) == QLatin1String("\"")};
        }
    }
    return includes;
}

} // namespace

TEST(House, EveryRoomIncludesOnlyItsNeighboursInThePlan)
{
    int seen = 0;
    for (const QString &layer : {QStringLiteral("core"), QStringLiteral("ui")})
        for (const Include &include : includesBelow(layer)) {
            const QString room = roomOf(include.target);
            if (!include.quoted || room == include.room || include.room == QLatin1String("ui/shell"))
                continue;
            ++seen;
            ASSERT_TRUE(plan().contains(include.room)) << include.room.toStdString() << " is not in the plan";
            EXPECT_TRUE(plan().value(include.room).contains(room))
                << include.file.toStdString() << " may not include " << include.target.toStdString();
        }
    EXPECT_GT(seen, 50);
}

TEST(House, CoreDrawsNothingAndKnowsNoWindow)
{
    static const QStringList drawing{QStringLiteral("QtGui"),    QStringLiteral("QtWidgets"),
                                     QStringLiteral("QtCharts"), QStringLiteral("QPainter"),
                                     QStringLiteral("QImage"),   QStringLiteral("QColor"),
                                     QStringLiteral("QFont"),    QStringLiteral("QPixmap"),
                                     QStringLiteral("QWidget"),  QStringLiteral("QApplication")};
    for (const Include &include : includesBelow(QStringLiteral("core"))) {
        EXPECT_FALSE(include.target.startsWith(QLatin1String("ui/"))) << include.file.toStdString();
        EXPECT_FALSE(drawing.contains(include.target.section(QLatin1Char('/'), 0, 0)))
            << include.file.toStdString() << " includes " << include.target.toStdString();
    }
}

TEST(House, OnlyTheStoreSpeaksSql)
{
    for (const QString &layer : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})
        for (const Include &include : includesBelow(layer)) {
            const bool sql = include.target.startsWith(QLatin1String("SQLiteCpp")) ||
                             include.target.startsWith(QLatin1String("sqlite3")) ||
                             include.target.startsWith(QLatin1String("QSql"));
            EXPECT_TRUE(!sql || include.room == QLatin1String("core/store")) << include.file.toStdString();
        }
}

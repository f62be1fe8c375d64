#include "core/store/history.h"
#include "tests/support/scriptedprompt.h"
#include "tests/support/temporary.h"
#include "tests/ui/chart/samplecase.h"
#include "ui/chart/painter.h"
#include "ui/chart/photos.h"

#include <gtest/gtest.h>
#include <QBuffer>
#include <QPainter>

using namespace kluwen;
using namespace kluwen::ui;

namespace
{

QString writtenImage(const test::TemporaryFolder &folder, QSize size, QColor left, QColor right)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(left);
    QPainter(&image).fillRect(size.width() / 2, 0, size.width(), size.height(), right);
    const QString path = folder.path(QStringLiteral("face.png"));
    image.save(path);
    return path;
}

} // namespace

TEST(Photo, IsKeptAsASmallSquareOfItsMiddleWithoutWhatTheCameraWrote)
{
    const test::TemporaryFolder folder;

    const auto packed = packedPhoto(writtenImage(folder, {1200, 600}, Qt::red, Qt::blue));

    ASSERT_TRUE(packed) << packed.error().text().toStdString();
    const QImage photo = QImage::fromData(*packed, "JPG");
    EXPECT_EQ(photo.size(), QSize(photoSide, photoSide));
    EXPECT_GT(photo.pixelColor(20, 128).red(), 200);
    EXPECT_GT(photo.pixelColor(236, 128).blue(), 200);
    EXPECT_FALSE(packed->contains("Exif"));
}

TEST(Photo, ThatIsNoImageIsRefusedWithItsFile)
{
    const test::TemporaryFolder folder;
    const QString path = folder.write(QStringLiteral("letter.jpg"), "no image");

    const auto packed = packedPhoto(path);

    ASSERT_FALSE(packed);
    EXPECT_EQ(packed.error().code, Error::Code::Unreadable);
    EXPECT_EQ(packed.error().file, path);
}

TEST(Photo, IsOneStepThatIsUndoneAndReplacesTheOneBefore)
{
    test::SampleCase sample;
    const test::TemporaryFolder folder;
    store::CaseFile &file = sample.session().caseFile();
    const RecordId ada =
        sample.addThing(QStringLiteral("person"), QStringLiteral("name"), QStringLiteral("Foto Fictief"));
    const auto keep = [&](const QColor &colour) {
        const auto packed = packedPhoto(writtenImage(folder, {300, 300}, colour, colour));
        ASSERT_TRUE(packed);
        ASSERT_TRUE(sample.session().edit({"Add a photo of %1", {QStringLiteral("Foto Fictief")}},
                                          [&](store::CaseFile &inside) { return setPhoto(inside, ada, *packed); }));
    };
    keep(Qt::red);
    keep(Qt::blue);
    ASSERT_EQ(readPhotos(file).size(), 1);
    EXPECT_GT(readPhotos(file)[ada].pixelColor(100, 100).blue(), 200);

    ASSERT_TRUE(file.history().undo());

    ASSERT_EQ(readPhotos(file).size(), 1);
    EXPECT_GT(readPhotos(file)[ada].pixelColor(100, 100).red(), 200);
    ASSERT_TRUE(file.history().undo());
    EXPECT_FALSE(hasPhoto(file, ada));
}

TEST(Photo, StandsInTheSymbolWhenItIsNearAndNotWhenItIsFar)
{
    graph::Network network;
    network.addNode(RecordId(1), QStringLiteral("Foto Fictief"), QStringLiteral("person"));
    network.finish();
    Scene scene = makeScene(network, {{0, 0}}, {}, Language::English);
    QImage photo(photoSide, photoSide, QImage::Format_RGB32);
    photo.fill(Qt::magenta);
    scene.photos = std::make_shared<const Photos>(Photos{{RecordId(1), photo}});
    const auto middle = [&scene](double scale) {
        Viewport view = Viewport::fitting(scene.bounds(), QRectF(0, 0, 200, 200), 10, scale);
        view.scale = scale;
        view.target = QRectF(0, 0, 200, 200);
        view.centre = {0, 0};
        QImage image(200, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        PaintOptions options;
        options.view = view;
        options.labels = false;
        paintNetwork(painter, view.target, scene, Theme::light(), Language::English, options);
        return image.pixelColor(100, 100);
    };

    EXPECT_EQ(middle(2.0), QColor(Qt::magenta));
    EXPECT_NE(middle(0.1), QColor(Qt::magenta));
}

#include "app/connection/ConnectionService.h"
#include "app/desk/wiring/Desk.h"
#include "app/desk/wiring/ExchangePictures.h"
#include "app/desk/wiring/PictureAlbum.h"
#include "app/desk/wiring/PictureSamples.h"
#include "app/desk/wiring/SettingsPictures.h"
#include "app/desk/wiring/StartPictures.h"
#include "models/core/Clock.h"
#include "tests/app/FakeSecretStore.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"

#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 120000; ///< a new sample company, under a sanitizer too

QCoro::Task<Status> takeAll(Desk *desk, PictureAlbum *album)
{
    PictureSamples samples(*desk);
    ExchangePictures exchange(*desk, *album, samples);
    SettingsPictures settings(*desk, *album);
    StartPictures start(*desk, *album);
    Status done = co_await samples.prepare();
    if (done) {
        done = co_await exchange.take();
    }
    if (done) {
        done = co_await settings.take();
    }
    if (done) {
        done = co_await start.take();
    }
    co_return done;
}

} // namespace

/// Pages are brought into the state that the manual shows: each picture says what did not come.
class TestPagePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateIsReachedAndPictured();

private:
    SystemClock m_clock;
    FakeSecretStore m_secrets;
};

void TestPagePictures::eachStateIsReachedAndPictured()
{
    const QTemporaryDir folder;
    DeskOptions options;
    options.dataFolder = folder.filePath(u"data"_s);
    options.configFolder = folder.filePath(u"config"_s);
    options.language = u"en"_s;
    options.appearance = Appearance::Light;
    options.opensSandbox = true;
    Desk desk(options, m_clock, m_secrets);
    const QDir pictures(folder.filePath(u"pictures"_s));
    PictureAlbum album(desk, pictures.path());
    QVERIFY(album.open().isOk());
    QSignalSpy activated(&desk.connections(), &ConnectionService::activated);
    desk.start();
    QVERIFY(activated.wait(Patience));

    std::optional<Status> done;
    QCoro::connect(takeAll(&desk, &album), this, [&done](const Status &status) { done = status; });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), Patience);
    QVERIFY2(done->isOk(), done->isOk() ? "" : qPrintable(done->error().text));
    QCOMPARE(
        pictures.entryList(QDir::Files, QDir::Name),
        QStringList({ u"en-light-check-up.png"_s, u"en-light-exchange-attention-marks.png"_s,
                      u"en-light-exchange-import-stopped.png"_s, u"en-light-exchange-stopped.png"_s,
                      u"en-light-settings-consequences.png"_s, u"en-light-settings-records.png"_s,
                      u"en-light-setup-check-up.png"_s, u"en-light-setup.png"_s }));
    for (const QString &name : pictures.entryList(QDir::Files)) {
        QVERIFY2(!QImage(pictures.filePath(name)).isNull(), qPrintable(name));
    }
    // What was staged for a picture is not left behind, and was not saved.
    QCOMPARE(desk.window().findChild<SettingsPage *>()->stagedChanges(), 0);
}

QTEST_MAIN(TestPagePictures)
#include "tst_PagePictures.moc"

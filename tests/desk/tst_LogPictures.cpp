#include "app/desk/wiring/Desk.h"
#include "app/desk/wiring/PictureTour.h"
#include "app/journal/JournalStore.h"
#include "models/core/Clock.h"
#include "models/journal/JournalModel.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MainWindow.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int TourPatience = 120000; ///< a new sample company, under a sanitizer too
constexpr int Lines = 300; ///< more than a block

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

/// A log of any size is shown and pictured without being written to.
class TestLogPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherLogIsOnlyRead();

private:
    SystemClock m_clock;
    FakeSecretStore m_secrets;
};

void TestLogPictures::anotherLogIsOnlyRead()
{
    const QTemporaryDir folder;
    JournalOptions journal;
    journal.file = folder.filePath(u"large.sqlite"_s);
    journal.reserveBytes = 0;
    {
        JournalStore store(journal, m_clock);
        for (int call = 0; call < Lines / 10; ++call) {
            store.appendCall(sampleImport(call, 10));
        }
    }
    const QByteArray before = contentOf(journal.file);
    QVERIFY(!before.isEmpty());

    DeskOptions options;
    options.dataFolder = folder.filePath(u"data"_s);
    options.configFolder = folder.filePath(u"config"_s);
    options.language = u"en"_s;
    options.appearance = Appearance::Light;
    options.opensSandbox = true;
    options.shownJournal = journal.file;
    const QDir pictures(folder.filePath(u"pictures"_s));
    {
        Desk desk(options, m_clock, m_secrets);
        PictureTour tour(desk, pictures.path(), PictureTour::Scope::LogOnly);
        QSignalSpy finished(&tour, &PictureTour::finished);
        desk.start();
        tour.start();
        QVERIFY(finished.wait(TourPatience));
        QCOMPARE(finished.constFirst().constFirst().toString(), QString());
        // The calls to the sandbox went into the own log, which is another one; the last picture shows
        // what was found of one client.
        const JournalModel *model = desk.window().findChild<JournalPage *>()->model();
        QCOMPARE(model->count().total, Lines);
        QVERIFY(model->rowCount() > 0);
        QVERIFY(model->rowCount() < Lines);
    }
    QCOMPARE(contentOf(journal.file), before);
    QCOMPARE(pictures.entryList(QDir::Files, QDir::Name),
             QStringList({ u"en-light-log-large-found.png"_s, u"en-light-log-large.png"_s }));
    for (const QString &name : pictures.entryList(QDir::Files)) {
        QVERIFY2(!QImage(pictures.filePath(name)).isNull(), qPrintable(name));
    }
}

QTEST_MAIN(TestLogPictures)
#include "tst_LogPictures.moc"

#include "app/desk/wiring/DeskCommand.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// The words behind the name of the program with the window.
class TestDeskCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandLine_data();
    void commandLine();
    void wordsOfQtAreNotOurs();
};

void TestDeskCommand::commandLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("nothing") << QStringList() << true;
    QTest::newRow("everything") << QStringList { u"--sandbox"_s,    u"--lang"_s,     u"ru"_s,
                                                 u"--appearance"_s, u"dark"_s,       u"--page"_s,
                                                 u"log"_s,          u"--data-dir"_s, u"/tmp/d"_s }
                                << true;
    QTest::newRow("a language nobody speaks") << QStringList { u"--lang=xx"_s } << false;
    QTest::newRow("a page that is not there") << QStringList { u"--page=garden"_s } << false;
    QTest::newRow("no appearance") << QStringList { u"--appearance"_s, u"blue"_s } << false;
    QTest::newRow("an unknown option") << QStringList { u"--sandbux"_s } << false;
    QTest::newRow("a word too many") << QStringList { u"orders.json"_s } << false;
    QTest::newRow("a folder without a name") << QStringList { u"--data-dir="_s } << false;
    const QString file = QCoreApplication::applicationFilePath();
    QTest::newRow("pictures of a log")
        << QStringList { u"--screenshots"_s, u"/tmp/p"_s, u"--journal"_s, file } << true;
    QTest::newRow("a log, and no pictures") << QStringList { u"--journal"_s, file } << false;
    QTest::newRow("pictures of a log that is not there")
        << QStringList { u"--screenshots"_s, u"/tmp/p"_s, u"--journal"_s, u"/tmp/no/log"_s }
        << false;
}

void TestDeskCommand::commandLine()
{
    QFETCH(const QStringList, words);
    QFETCH(const bool, isGood);
    const Result<DeskCommand> command = readDeskCommand(words);
    QCOMPARE(command.isOk(), isGood);
    if (!isGood) {
        QVERIFY(!command.error().text.isEmpty());
        QVERIFY(!command.error().remedy.isEmpty());
        return;
    }
    QCOMPARE(command.value().options.opensSandbox,
             words.contains(u"--sandbox"_s) || words.contains(u"--screenshots"_s));
    QCOMPARE(command.value().options.shownJournal.isEmpty(), !words.contains(u"--journal"_s));
    QCOMPARE(command.value().options.language, words.contains(u"ru"_s) ? u"ru"_s : QString());
}

void TestDeskCommand::wordsOfQtAreNotOurs()
{
    QCOMPARE(withoutQtWords({ u"-style"_s, u"fusion"_s, u"--lang"_s, u"ru"_s, u"-session"_s,
                              u"1_2"_s, u"-h"_s }),
             QStringList({ u"--lang"_s, u"ru"_s, u"-h"_s }));
}

QTEST_GUILESS_MAIN(TestDeskCommand)
#include "tst_DeskCommand.moc"

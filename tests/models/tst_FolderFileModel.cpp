// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/FolderFileModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const FolderFileModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestFolderFileModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAsTheyLieThere();
    void whatBecameOfThem();
    void whatWouldHappenToThem();
    void hostileNames();
    void oneWordForAll_data();
    void oneWordForAll();
};

void TestFolderFileModel::filesAsTheyLieThere()
{
    FolderFileModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries({ { u"a.json"_s, {} },
                       { u"b.json"_s, { FolderVerdict::Waiting, {} } },
                       { u"c"_s, { FolderVerdict::Refused, u"This is a link."_s } } });
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.readyCount(), 1);
    QCOMPARE(model.endedCount(), 0);
    QCOMPARE(textOf(model, 2, FolderFileModel::TextColumn), u"This is a link."_s);
    QVERIFY(
        !model.index(0, FolderFileModel::StateColumn).data(FolderFileModel::OutcomeRole).isValid());
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestFolderFileModel::whatBecameOfThem()
{
    FolderFileModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries({ { u"a.json"_s, {} }, { u"b.json"_s, {} } });
    model.setTaken(u"a.json"_s);
    QCOMPARE(model.readyCount(), 1);
    QCOMPARE(model.endedCount(), 0);
    model.setResult({ u"a.json"_s, Outcome::Refused, u"Refused: 2"_s, 2, u"/in/failed/a.json"_s });
    QCOMPARE(model.endedCount(), 1);
    QCOMPARE(model.index(0, FolderFileModel::StateColumn)
                 .data(FolderFileModel::OutcomeRole)
                 .value<Outcome>(),
             Outcome::Refused);
    QCOMPARE(textOf(model, 0, FolderFileModel::DocumentsColumn), u"2"_s);
    // One that nobody saw before, and one under the name of another that is done.
    model.setTaken(u"new.json"_s);
    model.setTaken(u"a.json"_s);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(textOf(model, 0, FolderFileModel::TextColumn), u"Refused: 2"_s);
    model.setResult({ u"a.json"_s, Outcome::Sent, u"Created: 1"_s, 1, {} });
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(textOf(model, 3, FolderFileModel::TextColumn), u"Created: 1"_s);
    QCOMPARE(model.endedCount(), 2);
}

void TestFolderFileModel::whatWouldHappenToThem()
{
    FolderFileModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries({ { u"a.json"_s, {} },
                       { u"b.json"_s, {} },
                       { u"c.json"_s, { FolderVerdict::Waiting, {} } } });
    QCOMPARE(model.readyNames(), QStringList({ u"a.json"_s, u"b.json"_s }));
    model.setForecast({ u"a.json"_s, true, u"Create: 3"_s, 3, 4, 1 });
    model.setForecast({ u"b.json"_s, false, u"Line 1: no."_s, 0, 0, 0 });
    model.setForecast({ u"gone.json"_s, true, u"Create: 9"_s, 9, 9, 9 });
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.foreseenCount(), 2);
    QCOMPARE(model.requestsAsked(), 4);
    QCOMPARE(model.requestsToSend(), 1);
    QCOMPARE(textOf(model, 0, FolderFileModel::TextColumn), u"Create: 3"_s);
    QCOMPARE(textOf(model, 1, FolderFileModel::StateColumn), u"Nothing to be sent"_s);
    // What is imported is foreseen no more.
    model.setTaken(u"a.json"_s);
    QCOMPARE(model.foreseenCount(), 1);
}

void TestFolderFileModel::hostileNames()
{
    FolderFileModel model;
    model.setEntries({ { u"a\u202E.json"_s, {} } });
    model.setResult({ u"b"_s, Outcome::NotSent, u"line\nand \x1B[31m"_s, 0, {} });
    QVERIFY(!textOf(model, 0, FolderFileModel::NameColumn).contains(u'\u202E'));
    QVERIFY(!textOf(model, 1, FolderFileModel::TextColumn).contains(u'\x1B'));
}

void TestFolderFileModel::oneWordForAll_data()
{
    QTest::addColumn<ExchangeTrouble>("trouble");
    QTest::addColumn<int>("failed");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("all went well") << ExchangeTrouble::None << 0 << Outcome::Sent;
    QTest::newRow("a file was not fit") << ExchangeTrouble::None << 1 << Outcome::Warning;
    QTest::newRow("nobody knows") << ExchangeTrouble::Unknown << 0 << Outcome::Unknown;
    QTest::newRow("a person stopped it") << ExchangeTrouble::Cancelled << 0 << Outcome::Cancelled;
    QTest::newRow("no answer") << ExchangeTrouble::Network << 0 << Outcome::NotSent;
    QTest::newRow("the disk") << ExchangeTrouble::Local << 2 << Outcome::NotSent;
}

void TestFolderFileModel::oneWordForAll()
{
    QFETCH(ExchangeTrouble, trouble);
    QFETCH(int, failed);
    QFETCH(Outcome, outcome);
    FolderImportSummary summary;
    summary.trouble = trouble;
    summary.failed = failed;
    QCOMPARE(summary.outcome(), outcome);
}

QTEST_APPLESS_MAIN(TestFolderFileModel)
#include "tst_FolderFileModel.moc"

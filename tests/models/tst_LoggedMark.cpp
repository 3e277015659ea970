// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/LoggedMark.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Week(QDate(2026, 11, 6), QTime(0, 0), Qt::UTC);
const QDateTime Noon(QDate(2026, 11, 12), QTime(12, 0), Qt::UTC);

LoggedMark mark(LoggedKind kind, const QDateTime &until)
{
    return { kind, until, 37, AttentionMark::Kind::Handled, u"they were told"_s, Noon };
}

} // namespace

/// Lines of the log that somebody has seen to.
class TestLoggedMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countedFrom_data();
    void countedFrom();
    void knownUntil_data();
    void knownUntil();
    void inWords();
    void isKept();
    void brokenFiles_data();
    void brokenFiles();
};

void TestLoggedMark::countedFrom_data()
{
    QTest::addColumn<QList<LoggedMark>>("marks");
    QTest::addColumn<QDateTime>("from");
    using Marks = QList<LoggedMark>;
    QTest::newRow("nobody has seen to any: the last days") << Marks {} << Week;
    QTest::newRow("seen to until noon: what came later")
        << Marks { mark(LoggedKind::Skipped, Noon) } << Noon.addMSecs(1);
    QTest::newRow("seen to long ago: the last days")
        << Marks { mark(LoggedKind::Skipped, Week.addDays(-1)) } << Week;
    QTest::newRow("seen to while the clock was a year ahead: nothing is hidden")
        << Marks { mark(LoggedKind::Skipped, Noon.addYears(1)) } << Week;
    QTest::newRow("of another kind") << Marks { mark(LoggedKind::WithoutCode, Noon) } << Week;
}

void TestLoggedMark::countedFrom()
{
    QFETCH(const QList<LoggedMark>, marks);
    QFETCH(const QDateTime, from);
    QCOMPARE(loggedFrom(Week, marks, LoggedKind::Skipped, Noon.addSecs(60)), from);
}

void TestLoggedMark::knownUntil_data()
{
    QTest::addColumn<QDateTime>("exchangingSince");
    QTest::addColumn<QDateTime>("until");
    QTest::newRow("nothing is under way: until now") << QDateTime() << Noon;
    QTest::newRow("an import is under way: its lines are yet to come, at the moment it began")
        << Noon.addSecs(-20) << Noon.addSecs(-20).addMSecs(-1);
    QTest::newRow("the clock went back meanwhile") << Noon.addSecs(20) << Noon;
}

void TestLoggedMark::knownUntil()
{
    QFETCH(const QDateTime, exchangingSince);
    QFETCH(const QDateTime, until);
    QCOMPARE(loggedUntil(Noon, exchangingSince), until);
}

void TestLoggedMark::inWords()
{
    LoggedMark one = mark(LoggedKind::Skipped, Noon);
    one.reason = u"%1 and <b>"_s;
    QVERIFY(loggedMarkText(one).contains("37"_L1));
    QVERIFY(loggedMarkText(one).contains("as handled"_L1));
    QVERIFY(loggedMarkText(one).endsWith("%1 and <b>"_L1));
    one.how = AttentionMark::Kind::Ignored;
    QVERIFY(loggedMarkText(one).contains("ignored"_L1));
    for (const LoggedKind kind : AllLoggedKinds) {
        QVERIFY(!loggedKindName(kind).isEmpty());
    }
}

void TestLoggedMark::isKept()
{
    QList<LoggedMark> marks { mark(LoggedKind::Skipped, Noon),
                              mark(LoggedKind::WithoutCode, Week) };
    marks[1].how = AttentionMark::Kind::Ignored;
    QCOMPARE(loggedMarksFromJson(loggedMarksToJson(marks)), std::optional(marks));
    QCOMPARE(loggedMarkOf(marks, LoggedKind::WithoutCode), std::optional(marks.at(1)));
    QVERIFY(!loggedMarkOf(marks, LoggedKind::Refused));
}

void TestLoggedMark::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = loggedMarksToJson({ mark(LoggedKind::Skipped, Noon) });
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in the middle") << whole.first(whole.size() / 2);
    QTest::newRow("of a later version")
        << QByteArray(whole).replace("\"version\": 1", "\"version\": 2");
    QTest::newRow("lines of no known kind") << QByteArray(whole).replace("skipped", "jumped");
    QTest::newRow("marked in no known way") << QByteArray(whole).replace("handled", "seen");
}

void TestLoggedMark::brokenFiles()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!loggedMarksFromJson(json).has_value());
}

QTEST_GUILESS_MAIN(TestLoggedMark)
#include "tst_LoggedMark.moc"

#include "models/exchange/DocumentAudit.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Today(2026, 11, 12);

FoundDocument row(const QString &externalId,
                  const QString &smartupId,
                  const QString &person = u"C1"_s,
                  const QString &filialCode = {})
{
    return { smartupId, externalId, filialCode, { person, u"860"_s, {}, { u"P1 2 10"_s }, true } };
}

/// A week of Smartup, with a document that it is known to have created in it.
WindowAnswer week(const QList<FoundDocument> &rows)
{
    WindowAnswer answer;
    answer.isWhole = true;
    answer.from = Today.addDays(-6);
    answer.to = Today;
    answer.serverDay = Today;
    answer.rows = rows;
    answer.rows.append(row(u"WITNESS"_s, u"1"_s));
    return answer;
}

const QList<FoundDocument> NothingModified;

AuditedDocument confirmed(int daysAgo = 2)
{
    return { u"A"_s, {}, u"7"_s, Today.addDays(-daysAgo), row({}, {}).content };
}

} // namespace

class TestDocumentAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void updatedOnes_data();
    void updatedOnes();
    void oneAnswerForMany();
    void whatIsAskedFor();
    void onceADay_data();
    void onceADay();
    void counts();
};

void TestDocumentAudit::findings_data()
{
    QTest::addColumn<WindowAnswer>("answer");
    QTest::addColumn<AuditedDocument>("document");
    QTest::addColumn<AuditFinding>("finding");

    QTest::newRow("there as it was sent")
        << week({ row(u"A"_s, u"7"_s) }) << confirmed() << AuditFinding::Same;
    QTest::newRow("somebody chose another client")
        << week({ row(u"A"_s, u"7"_s, u"C2"_s) }) << confirmed() << AuditFinding::Changed;
    AuditedDocument unkept = confirmed();
    unkept.content.reset();
    QTest::newRow("its content was not kept: there is there")
        << week({ row(u"A"_s, u"7"_s, u"C2"_s) }) << unkept << AuditFinding::Same;
    QTest::newRow("under another external id it is not the same any more")
        << week({ row(u"B"_s, u"7"_s) }) << confirmed() << AuditFinding::Changed;
    QTest::newRow("there twice") << week({ row(u"A"_s, u"7"_s), row(u"A"_s, u"8"_s) })
                                 << confirmed() << AuditFinding::Several;
    QTest::newRow("not there any more") << week({}) << confirmed() << AuditFinding::Gone;

    AuditedDocument tashkent = confirmed();
    tashkent.filialCode = u"TAS"_s;
    QTest::newRow("its id in another organisation is another document")
        << week({ row(u"A"_s, u"9"_s, u"C1"_s, u"SAM"_s) }) << tashkent << AuditFinding::Gone;

    const auto worse = [](auto change) {
        WindowAnswer answer = week({});
        change(answer);
        return answer;
    };
    QTest::newRow("an answer that failed proves nothing")
        << worse([](WindowAnswer &a) { a.isWhole = false; }) << confirmed()
        << AuditFinding::NotProven;
    QTest::newRow("hidden statuses may hide it")
        << worse([](WindowAnswer &a) { a.showsAllStatuses = false; }) << confirmed()
        << AuditFinding::NotProven;
    QTest::newRow("without a witness the window may show nothing at all")
        << worse([](WindowAnswer &a) { a.rows.clear(); }) << confirmed() << AuditFinding::NotProven;
    QTest::newRow("the server's day is beyond what was asked for")
        << worse([](WindowAnswer &a) { a.serverDay = Today.addDays(1); }) << confirmed()
        << AuditFinding::NotProven;
    QTest::newRow("created on the window's first day: perhaps the day before")
        << week({}) << confirmed(6) << AuditFinding::NotProven;
    QTest::newRow("on its second day: certainly in it")
        << week({}) << confirmed(5) << AuditFinding::Gone;
    QTest::newRow("when it was created nobody knows")
        << week({}) << AuditedDocument { u"A"_s, {}, u"7"_s, {}, {} } << AuditFinding::NotProven;
    QTest::newRow("hidden statuses do not hide a change of what is shown") << [] {
        WindowAnswer answer = week({ row(u"A"_s, u"7"_s, u"C2"_s) });
        answer.showsAllStatuses = false;
        return answer;
    }() << confirmed() << AuditFinding::Changed;
}

void TestDocumentAudit::findings()
{
    QFETCH(WindowAnswer, answer);
    QFETCH(AuditedDocument, document);
    QFETCH(AuditFinding, finding);
    const QSet<QString> witnesses { u"1"_s, u"7"_s };
    QCOMPARE(DocumentAudit({ answer, NothingModified }, witnesses, Today).judge(document), finding);
}

/// Made weeks ago, updated two days ago: the days of creation do not show it.
void TestDocumentAudit::updatedOnes_data()
{
    using Rows = QList<FoundDocument>;
    QTest::addColumn<Rows>("created");
    QTest::addColumn<Rows>("modified");
    QTest::addColumn<AuditFinding>("finding");

    const FoundDocument same = row(u"A"_s, u"7"_s);
    QTest::newRow("among what was changed, as it was sent")
        << Rows {} << Rows { same } << AuditFinding::Same;
    QTest::newRow("somebody chose another client after the update")
        << Rows {} << Rows { row(u"A"_s, u"7"_s, u"C2"_s) } << AuditFinding::Changed;
    QTest::newRow("made in these days after all: both answers show the one document")
        << Rows { same } << Rows { same } << AuditFinding::Same;
    QTest::newRow("an update that came late made a second one")
        << Rows { row(u"A"_s, u"8"_s) } << Rows { same } << AuditFinding::Several;
    QTest::newRow("changed twice, under one external id")
        << Rows {} << Rows { same, row(u"A"_s, u"8"_s) } << AuditFinding::Several;
    QTest::newRow("under another external id")
        << Rows {} << Rows { row(u"B"_s, u"7"_s) } << AuditFinding::Changed;
    QTest::newRow("not among what was changed: nobody says what counts as a change")
        << Rows {} << Rows { row(u"B"_s, u"9"_s) } << AuditFinding::NotProven;
    QTest::newRow("what was changed was not asked for")
        << Rows {} << Rows {} << AuditFinding::NotProven;
}

void TestDocumentAudit::updatedOnes()
{
    QFETCH(const QList<FoundDocument>, created);
    QFETCH(const QList<FoundDocument>, modified);
    QFETCH(const AuditFinding, finding);
    const QSet<QString> witnesses { u"1"_s };
    const WindowAnswer answer = week(created);
    const DocumentAudit audit({ answer, modified }, witnesses, Today);
    QCOMPARE(audit.judge(confirmed(30)), finding);
    AuditedDocument undated = confirmed();
    undated.createdOn = {}; // made by somebody else
    QCOMPARE(audit.judge(undated), finding);
}

void TestDocumentAudit::oneAnswerForMany()
{
    QList<FoundDocument> rows;
    for (int i = 0; i < 2000; ++i) {
        rows.append(row(u"E-%1"_s.arg(i), QString::number(100 + i)));
    }
    const WindowAnswer answer = week(rows);
    const QSet<QString> witnesses { u"1"_s };
    const DocumentAudit audit({ answer, NothingModified }, witnesses, Today);
    AuditSummary summary;
    for (int i = 0; i < 4000; ++i) {
        summary.add(audit.judge({ u"E-%1"_s.arg(i), {}, {}, Today.addDays(-1), {} }));
    }
    QCOMPARE(summary.same, 2000);
    QCOMPARE(summary.gone, 2000);
    QCOMPARE(summary.compared(), 4000);
    QCOMPARE(summary.forPerson(), 2000);
}

void TestDocumentAudit::whatIsAskedFor()
{
    QCOMPARE(auditWindow(Today, 7), std::pair(Today.addDays(-6), Today));
    QCOMPARE(auditWindow(Today, 1),
             std::pair(Today.addDays(-1), Today)); // a server that says little
}

void TestDocumentAudit::onceADay_data()
{
    QTest::addColumn<QDateTime>("last");
    QTest::addColumn<bool>("isDue");
    const QDateTime now(Today, QTime(4, 0), Qt::UTC);
    QTest::newRow("never") << QDateTime() << true;
    QTest::newRow("an hour ago") << now.addSecs(-3600) << false;
    QTest::newRow("yesterday, a little later in the day") << now.addSecs(-22 * 3600) << true;
    QTest::newRow("in the future: the clock was set back") << now.addSecs(3600) << true;
}

void TestDocumentAudit::onceADay()
{
    QFETCH(QDateTime, last);
    QFETCH(bool, isDue);
    QCOMPARE(isAuditDue(last, QDateTime(Today, QTime(4, 0), Qt::UTC)), isDue);
}

void TestDocumentAudit::counts()
{
    AuditSummary summary;
    QVERIFY(summary.countsText().contains("nothing to be compared"_L1));
    AuditSummary other;
    for (const AuditFinding finding :
         { AuditFinding::Same, AuditFinding::Same, AuditFinding::Gone, AuditFinding::Changed,
           AuditFinding::Several, AuditFinding::NotProven }) {
        other.add(finding);
    }
    other.message = u"cut"_s;
    summary.add(other);
    QCOMPARE(summary.compared(), 6);
    QCOMPARE(summary.forPerson(), 3);
    QCOMPARE(summary.message, u"cut"_s);
    QVERIFY(summary.countsText().startsWith("Unchanged: 2"_L1));
}

QTEST_APPLESS_MAIN(TestDocumentAudit)
#include "tst_DocumentAudit.moc"

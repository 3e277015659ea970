#include "models/core/Clock.h"
#include "models/exchange/ImportRequests.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A document of a plan, in a letter: c is foreseen to be created, u updated, s skipped, r refused,
/// ? nobody knows, x is kept back here. A capital letter has no external id.
ImportPlan planOf(const QString &letters, bool needsWitness = true)
{
    auto file = std::make_shared<ImportFile>();
    ImportPlan plan;
    for (const QChar letter : letters) {
        ImportDocument document;
        document.externalId = letter.isUpper() ? QString() : u"E-%1"_s.arg(plan.items.size());
        file->documents.append(document);
        PlanItem item;
        switch (letter.toLower().unicode()) {
        case u'c':
            item = { Prediction::Create, PlanReason::NotThere };
            break;
        case u'u':
            item = { Prediction::Update, PlanReason::SameExternalId };
            break;
        case u's':
            item = { Prediction::Skip, PlanReason::SameExternalId };
            break;
        case u'r':
            item = { Prediction::Reject, PlanReason::SameExternalId };
            break;
        case u'x':
            item = { Prediction::Create, PlanReason::InDoubt };
            break;
        default:
            item = { Prediction::Undecidable, PlanReason::OutOfReach };
            break;
        }
        plan.items.append(item);
    }
    plan.file = file;
    plan.needsWitness = needsWitness;
    return plan;
}

} // namespace

/// Which document goes ahead, and how many requests an import takes.
class TestImportRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentAhead_data();
    void sentAhead();
    void refusedOnesAreFollowedByTheNext();
    void withoutAnIdTheyGoApart_data();
    void withoutAnIdTheyGoApart();
    void witnessesOfTodayAndYesterday();
};

void TestImportRequests::sentAhead_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<bool>("needsWitness");
    QTest::addColumn<int>("ahead"); // its place; -1 = none
    QTest::addColumn<int>("requests"); // of two documents at most

    QTest::newRow("nothing to send: nothing goes ahead") << u""_s << true << -1 << 0;
    QTest::newRow("a single document goes alone as it is") << u"c"_s << true << -1 << 1;
    QTest::newRow("the first of several goes ahead") << u"ccc"_s << true << 0 << 2;
    QTest::newRow("with a witness nothing goes ahead") << u"ccc"_s << false << 0 << 2;
    QTest::newRow("an update is no witness") << u"uuc"_s << true << 2 << 2;
    QTest::newRow("nor is what is skipped or refused") << u"srsc"_s << true << 3 << 3;
    QTest::newRow("what is kept back goes nowhere") << u"xxcc"_s << true << 2 << 2;
    QTest::newRow("one that can be found again comes first") << u"Ccc"_s << true << 1 << 2;
    QTest::newRow("without any id it is still a witness") << u"CCC"_s << true << 0 << 3;
    QTest::newRow("one that is foreseen comes before one that is not")
        << u"?c?"_s << true << 1 << 2;
    QTest::newRow("where nothing is foreseen, the first") << u"S??"_s << true << 1 << 2;
    QTest::newRow("only updates: nothing goes ahead") << u"uuu"_s << true << -1 << 2;
    QTest::newRow("the rest in whole requests") << u"ccccc"_s << true << 0 << 3;
    QTest::newRow("one request more than without") << u"cccc"_s << true << 0 << 3;
    QTest::newRow("two documents, one of them kept back") << u"xc"_s << true << -1 << 1;
}

void TestImportRequests::sentAhead()
{
    QFETCH(QString, letters);
    QFETCH(bool, needsWitness);
    QFETCH(int, ahead);
    QFETCH(int, requests);
    const ImportPlan plan = planOf(letters, needsWitness);
    QCOMPARE(placeSentAhead(plan), ahead);
    QCOMPARE(importRequests(plan, 2), requests);
}

void TestImportRequests::refusedOnesAreFollowedByTheNext()
{
    const ImportPlan plan = planOf(u"ccsc"_s);
    QList<bool> isSettled { true, false, false, false };
    QCOMPARE(placeSentAhead(plan, isSettled), 1);
    isSettled[1] = true;
    QCOMPARE(placeSentAhead(plan, isSettled), 3);
    QCOMPARE(importBatches(plan, 10, isSettled), (QList<QList<qsizetype>> { { 2, 3 } }));
    isSettled[3] = true;
    QCOMPARE(placeSentAhead(plan, isSettled), -1);
}

void TestImportRequests::withoutAnIdTheyGoApart_data()
{
    using Requests = QList<QList<qsizetype>>;
    QTest::addColumn<QString>("letters");
    QTest::addColumn<Requests>("requests"); // of three documents at most

    QTest::newRow("with ids they go together") << u"ccc"_s << Requests { { 0, 1, 2 } };
    QTest::newRow("one without goes along") << u"cCc"_s << Requests { { 0, 2, 1 } };
    QTest::newRow("two without go apart") << u"CC"_s << Requests { { 0 }, { 1 } };
    QTest::newRow("one into each request that has room")
        << u"ccccCCC"_s << Requests { { 0, 1, 2 }, { 3, 4 }, { 5 }, { 6 } };
    QTest::newRow("full requests stay full") << u"cccC"_s << Requests { { 0, 1, 2 }, { 3 } };
}

void TestImportRequests::withoutAnIdTheyGoApart()
{
    using Requests = QList<QList<qsizetype>>;
    QFETCH(const QString, letters);
    QFETCH(const Requests, requests);
    QCOMPARE(importBatches(planOf(letters), 3), requests);
    // A file of nothing else does not eat the day's allowance.
    const Requests many = importBatches(planOf(QString(1000, u'C')), 200);
    QCOMPARE(many.size(), MostForDocumentsWithoutId + 4);
    qsizetype sent = 0;
    for (const QList<qsizetype> &request : many) {
        QVERIFY(request.size() <= 200);
        sent += request.size();
    }
    QCOMPARE(sent, 1000);
}

/// Smartup's days, not those of this computer: at seven in the evening in London it is tomorrow there.
void TestImportRequests::witnessesOfTodayAndYesterday()
{
    const auto [from, to] = witnessTime(QDateTime(QDate(2026, 11, 12), QTime(19, 30), Qt::UTC));
    QCOMPARE(from, QDateTime(QDate(2026, 11, 12), QTime(0, 0), serverTimeZone()));
    QCOMPARE(to.date(), QDate(2026, 11, 14));
}

QTEST_APPLESS_MAIN(TestImportRequests)
#include "tst_ImportRequests.moc"

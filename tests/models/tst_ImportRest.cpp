// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportRest.h"
#include "models/exchange/PlanChoice.h"
#include "tests/support/OrderFiles.h"

#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Day(2026, 11, 12);

ImportPlanPtr planOf(DuplicatePolicy policy = DuplicatePolicy::Skip)
{
    auto known = std::make_shared<KnownDocuments>();
    known->addCoveredDays(Day, Day);
    const auto file =
        std::make_shared<const ImportFile>(readDocuments(orderFile(orders(4, Day)), std::nullopt));
    return std::make_shared<const ImportPlan>(
        planImport(file, known, { policy, CodeKind::Global, {} }));
}

DocumentResult result(Outcome outcome)
{
    DocumentResult one;
    one.outcome = outcome;
    return one;
}

} // namespace

/// What remains of an import that stopped.
class TestImportRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsent_data();
    void unsent();
    void refusedAsAWhole_data();
    void refusedAsAWhole();
    void whatIsElsewhereIsNoRest();
    void whatIsKeptBackIsNoRest();
    void nothingIsSettled();
    void theFileOfTheRest();
    void otherOrganisation_data();
    void otherOrganisation();
    void sameAgain_data();
    void sameAgain();
};

void TestImportRest::unsent_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("isRest");
    QTest::newRow("cancelled before its request left") << Outcome::Cancelled << true;
    QTest::newRow("not sent: an earlier request failed") << Outcome::NotSent << true;
    QTest::newRow("created") << Outcome::Created << false;
    QTest::newRow("updated") << Outcome::Updated << false;
    QTest::newRow("skipped") << Outcome::Skipped << false;
    QTest::newRow("accepted, nobody says as what") << Outcome::Sent << false;
    QTest::newRow("accepted against the settings") << Outcome::Warning << false;
    QTest::newRow("refused: its content is the matter") << Outcome::Refused << false;
    QTest::newRow("unknown: it may be there") << Outcome::Unknown << false;
    QTest::newRow("under way") << Outcome::Running << false;
}

void TestImportRest::unsent()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const bool, isRest);
    const ImportPlanPtr plan = planOf();
    const QList<DocumentResult> results { result(Outcome::Created), result(outcome),
                                          result(Outcome::Refused), result(Outcome::Created) };
    QCOMPARE(unsentPlaces(*plan, results), isRest ? QList<qsizetype> { 1 } : QList<qsizetype> {});
    QCOMPARE(unsentFile(*plan, results) != nullptr, isRest);
}

void TestImportRest::refusedAsAWhole_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<bool>("isRest");
    QTest::newRow("the sign-in does not hold") << 401 << true;
    QTest::newRow("the right is missing") << 403 << true;
    QTest::newRow("the address is another one") << 404 << true;
    QTest::newRow("the request is too large") << 413 << true;
    QTest::newRow("the allowance is spent") << 429 << true;
    QTest::newRow("refused for its content") << 400 << false;
    QTest::newRow("Smartup's own error, which proves nothing") << 500 << false;
}

/// What was not taken for want of an allowance goes on with the rest; it is not the document's fault.
void TestImportRest::refusedAsAWhole()
{
    QFETCH(const int, httpStatus);
    QFETCH(const bool, isRest);
    const ImportPlanPtr plan = planOf();
    const ImportCallEnd end { Outcome::Refused, Error { ErrorOrigin::Smartup, u"no"_s, {}, {}, {} },
                              std::nullopt, httpStatus };
    const SettledCall settled = settleCall(*plan, { 1, 2 }, end);
    QList<DocumentResult> results(4, result(Outcome::Created));
    results[1] = settled.documents.at(0);
    results[2] = settled.documents.at(1);
    QCOMPARE(results.at(1).outcome, Outcome::Refused);
    QCOMPARE(unsentPlaces(*plan, results),
             isRest ? (QList<qsizetype> { 1, 2 }) : QList<qsizetype> {});
}

/// Where duplicates are not checked it would be there twice.
void TestImportRest::whatIsElsewhereIsNoRest()
{
    QList<DocumentResult> results(4, result(Outcome::NotSent));
    results[1] = sentElsewhere(u"Another computer has it."_s);
    QCOMPARE(results.at(1).outcome, Outcome::NotSent);
    QCOMPARE(unsentPlaces(*planOf(), results), (QList<qsizetype> { 0, 2, 3 }));
}

void TestImportRest::whatIsKeptBackIsNoRest()
{
    const ImportPlanPtr plan = leaveOut(planOf(), { 2 });
    const QList<DocumentResult> results(4, result(Outcome::NotSent));
    QCOMPARE(unsentPlaces(*plan, results), (QList<qsizetype> { 0, 1, 3 }));
}

void TestImportRest::nothingIsSettled()
{
    QVERIFY(unsentPlaces(*planOf(), {}).isEmpty());
    QVERIFY(unsentFile(*planOf(), {}) == nullptr);
}

/// The documents are those of the file, byte by byte and at their lines.
void TestImportRest::theFileOfTheRest()
{
    const ImportPlanPtr plan = planOf();
    const QList<DocumentResult> results { result(Outcome::Created), result(Outcome::Cancelled),
                                          result(Outcome::Created), result(Outcome::Cancelled) };
    const ImportFilePtr rest = unsentFile(*plan, results);
    QVERIFY(rest && rest->isUsable());
    QCOMPARE(rest->documents.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const ImportDocument &before = plan->file->documents.at(1 + 2 * i);
        QCOMPARE(rest->documents.at(i).externalId, before.externalId);
        QCOMPARE(rest->documents.at(i).line, before.line);
        QCOMPARE(rest->json(rest->documents.at(i)), plan->file->json(before));
    }
    const ImportFile again = readDocuments(documentsJson(*rest), std::nullopt);
    QVERIFY(again.isUsable());
    QCOMPARE(again.type, DocumentType::Order);
    QCOMPARE(again.documents.size(), 2);
    QCOMPARE(again.json(again.documents.at(1)), rest->json(rest->documents.at(1)));
}

void TestImportRest::otherOrganisation_data()
{
    QTest::addColumn<Profile>("now");
    QTest::addColumn<bool>("isOther");
    Profile same;
    same.id = u"p1"_s;
    same.filialId = u"101"_s;
    same.organisationName = u"Chashma"_s;
    QTest::newRow("the same connection") << same << false;
    Profile changed = same;
    changed.isReadOnly = !changed.isReadOnly;
    QTest::newRow("the same, which may write by now") << changed << false;
    Profile elsewhere = same;
    elsewhere.filialId = u"102"_s;
    QTest::newRow("another organisation of it") << elsewhere << true;
    Profile other = same;
    other.id = u"p2"_s;
    QTest::newRow("another connection") << other << true;
    QTest::newRow("none") << Profile() << true;
}

/// One click does not bring the rest into the books of somebody else.
void TestImportRest::otherOrganisation()
{
    QFETCH(const Profile, now);
    QFETCH(const bool, isOther);
    Profile begunWith;
    begunWith.id = u"p1"_s;
    begunWith.filialId = u"101"_s;
    begunWith.organisationName = u"Chashma"_s;
    const QString why = whyNotGoOn(begunWith, now);
    QCOMPARE(!why.isEmpty(), isOther);
    QCOMPARE(why.contains(u"Chashma"_s), isOther);
}

void TestImportRest::sameAgain_data()
{
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<QString>("said");
    QTest::newRow("skipped") << DuplicatePolicy::Skip << u"Duplicates are skipped"_s;
    QTest::newRow("not checked: they would be doubled")
        << DuplicatePolicy::Off << u"Duplicates are not checked"_s;
}

void TestImportRest::sameAgain()
{
    QFETCH(const DuplicatePolicy, policy);
    QFETCH(const QString, said);
    const QString text = sameAgainText(*planOf(policy), 3);
    QVERIFY2(text.startsWith("3 document(s) were not sent"_L1) && text.contains(said),
             qPrintable(text));
}

QTEST_APPLESS_MAIN(TestImportRest)
#include "tst_ImportRest.moc"

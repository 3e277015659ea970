// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportSpace.h"
#include "models/exchange/PlanChoice.h"
#include "tests/support/OrderFiles.h"

#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Megabyte = 1024LL * 1024;
constexpr qint64 Gigabyte = 1024 * Megabyte;

const QDate Day(2026, 11, 12);

ImportPlan planOf(qint64 freeBytes)
{
    const auto file =
        std::make_shared<const ImportFile>(readDocuments(orderFile(orders(2, Day)), std::nullopt));
    auto known = std::make_shared<KnownDocuments>();
    known->addCoveredDays(Day, Day);
    ImportPlan plan = planImport(file, known, {});
    plan.freeBytes = freeBytes;
    return plan;
}

} // namespace

/// How much room an import wants before it begins.
class TestImportSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void room_data();
    void room();
    void figuresAreSaid();
    void thePreviewSaysIt();
};

void TestImportSpace::room_data()
{
    QTest::addColumn<ImportSpace>("space");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("nobody can say: the disk itself will") << ImportSpace { -1, Gigabyte } << true;
    QTest::newRow("a gigabyte, and a small import") << ImportSpace { Gigabyte, Megabyte } << true;
    QTest::newRow("a byte less") << ImportSpace { Gigabyte - 1, Megabyte } << false;
    QTest::newRow("a gigabyte, and half a gigabyte to send: twice that is there")
        << ImportSpace { Gigabyte, Gigabyte / 2 } << true;
    QTest::newRow("a byte more to send") << ImportSpace { Gigabyte, Gigabyte / 2 + 1 } << false;
    QTest::newRow("under way: below a gigabyte it goes on")
        << ImportSpace { 100 * Megabyte, Megabyte, 0 } << true;
    QTest::newRow("under way: not when twice what is left finds no room")
        << ImportSpace { 2 * Megabyte - 1, Megabyte, 0 } << false;
    QTest::newRow("a full disk") << ImportSpace { 0, 1, 0 } << false;
}

void TestImportSpace::room()
{
    QFETCH(const ImportSpace, space);
    QFETCH(const bool, isEnough);
    QCOMPARE(space.isEnough(), isEnough);
    QCOMPARE(importSpaceText(space).isEmpty(), isEnough);
}

void TestImportSpace::figuresAreSaid()
{
    const QString text = importSpaceText({ 812 * Megabyte, Megabyte });
    QVERIFY2(text.contains("812 MB"_L1) && text.contains("1 GB"_L1), qPrintable(text));
}

void TestImportSpace::thePreviewSaysIt()
{
    QVERIFY(planNotes(planOf(-1)).isEmpty());
    QVERIFY(planNotes(planOf(2 * Gigabyte)).isEmpty());
    const ImportPlan plan = planOf(812 * Megabyte);
    QCOMPARE(planNotes(plan), QStringList { importSpaceText({ 812 * Megabyte, 1 }) });
    // What is left out takes no room.
    const ImportPlanPtr none = leaveOut(std::make_shared<const ImportPlan>(plan), { 0, 1 });
    QVERIFY(bytesToSend(plan) > 0);
    QCOMPARE(bytesToSend(*none), 0);
}

QTEST_APPLESS_MAIN(TestImportSpace)
#include "tst_ImportSpace.moc"

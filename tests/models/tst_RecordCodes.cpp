// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/EntityCodesModel.h"
#include "models/settings/RecordCodes.h"
#include "models/settings/UncodedGoodsModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

RecordCodes sample()
{
    RecordCodes codes;
    codes.countedAt = QDateTime(QDate(2026, 11, 26), QTime(9, 20, 1, 250), Qt::UTC);
    codes.entities = {
        { ReferenceEntity::Goods, 2000, 1, { { u"5000"_s, u"Сок"_s, u"A-1"_s } }, {} },
        { ReferenceEntity::Warehouse, 4, 0, {}, {} },
        { ReferenceEntity::Contract, 0, 0, {}, u"No right."_s },
    };
    return codes;
}

} // namespace

/// Records without a code, of all kinds of reference data.
class TestRecordCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whatHasCodes();
    void isKept();
    void brokenFilesAreNoCount_data();
    void brokenFilesAreNoCount();
    void table();
    void textsOfOthersAreSeenAsTheyAre();
};

void TestRecordCodes::whatHasCodes()
{
    const QList<ReferenceEntity> coded = codedEntities();
    QCOMPARE(coded.constFirst(), ReferenceEntity::Goods);
    for (const ReferenceEntity entity :
         { ReferenceEntity::LegalPerson, ReferenceEntity::Warehouse, ReferenceEntity::Workspace,
           ReferenceEntity::PriceType, ReferenceEntity::Contract }) {
        QVERIFY(coded.contains(entity));
    }
    // Stock and prices tell goods once more; visits have no code at all.
    for (const ReferenceEntity entity :
         { ReferenceEntity::Balance, ReferenceEntity::ProductPrice, ReferenceEntity::Visit }) {
        QVERIFY(!coded.contains(entity));
    }
    for (const ReferenceEntity entity : coded) {
        QVERIFY(referenceInfo(entity).period != PeriodUse::Required);
    }
}

void TestRecordCodes::isKept()
{
    const auto back = recordCodesFromJson(recordCodesToJson(sample()));
    QVERIFY(back.has_value());
    QVERIFY(*back == sample());
    QCOMPARE(back->withoutCode(), 1);
    QVERIFY(back->areAllListed());
    RecordCodes many = sample();
    many.entities.first().withoutCode = ListedGoods + 1;
    QVERIFY(!many.areAllListed());
    QVERIFY(!back->isWhole());
}

void TestRecordCodes::brokenFilesAreNoCount_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = recordCodesToJson(sample());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in the middle") << whole.first(whole.size() / 2);
    QTest::newRow("no moment") << QByteArray(whole).replace("counted_at", "when");
    QTest::newRow("a kind of data that there is not")
        << QByteArray(whole).replace("warehouse", "galaxy");
    QTest::newRow("more without a code than there are")
        << QByteArray(whole).replace("\"records\":2000", "\"records\":0");
    QTest::newRow("a list of another length")
        << QByteArray(whole).replace("\"without_code\":1", "\"without_code\":2");
    QTest::newRow("nothing counted") << recordCodesToJson({ sample().countedAt, {} });
}

void TestRecordCodes::brokenFilesAreNoCount()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!recordCodesFromJson(json).has_value());
}

void TestRecordCodes::table()
{
    EntityCodesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), static_cast<int>(codedEntities().size()));
    QCOMPARE(model.index(0, EntityCodesModel::RecordsColumn).data().toString(), u"–"_s);
    QVERIFY(model.codesOf(0) == nullptr);
    model.setCodes(sample());
    QCOMPARE(model.index(0, EntityCodesModel::NameColumn).data().toString(),
             referenceName(ReferenceEntity::Goods));
    QCOMPARE(model.index(0, EntityCodesModel::RecordsColumn).data().toString(), u"2,000"_s);
    QCOMPARE(model.index(0, EntityCodesModel::WithoutCodeColumn).data().toString(), u"1"_s);
    const auto row = static_cast<int>(codedEntities().indexOf(ReferenceEntity::Contract));
    const QModelIndex contract = model.index(row, EntityCodesModel::WithoutCodeColumn);
    QCOMPARE(contract.data().toString(), u"–"_s);
    QCOMPARE(contract.data(Qt::ToolTipRole).toString(), u"No right."_s);
}

/// A name that turns the direction of writing would show another id than it has.
void TestRecordCodes::textsOfOthersAreSeenAsTheyAre()
{
    const QString hostile = u"a"_s + QChar(0x202E) + u"b"_s;
    const UncodedGoodsModel goods({ { u"1"_s, hostile, hostile } });
    RecordCodes codes = sample();
    codes.entities.last().trouble = hostile;
    EntityCodesModel model;
    model.setCodes(codes);
    const auto row = static_cast<int>(codedEntities().indexOf(ReferenceEntity::Contract));
    for (const QString &shown :
         { goods.index(0, UncodedGoodsModel::NameColumn).data().toString(),
           goods.index(0, UncodedGoodsModel::ArticleColumn).data(Qt::ToolTipRole).toString(),
           model.index(row, EntityCodesModel::NameColumn).data(Qt::ToolTipRole).toString() }) {
        QCOMPARE(shown, u"a\\u202Eb"_s);
    }
}

QTEST_GUILESS_MAIN(TestRecordCodes)
#include "tst_RecordCodes.moc"

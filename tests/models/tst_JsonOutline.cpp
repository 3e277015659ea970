#include "models/journal/JsonOutline.h"
#include "models/journal/JsonTreeModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every value without children as `path=text`, in the order of the outline.
QStringList leavesOf(const JsonOutline &outline)
{
    QStringList leaves;
    std::vector<int> open;
    if (!outline.isEmpty()) {
        open.push_back(JsonOutline::Root);
    }
    while (!open.empty()) {
        const int value = open.back();
        open.pop_back();
        if (!outline.isContainer(value)) {
            leaves.append(outline.path(value) + u'=' + outline.text(value, 1000));
            continue;
        }
        for (int row = outline.childCount(value) - 1; row >= 0; --row) {
            const int child = outline.child(value, row);
            if (outline.parent(child) != value || outline.row(child) != row) {
                return { u"a child does not know its place"_s };
            }
            open.push_back(child);
        }
    }
    return leaves;
}

SharedJsonOutline shared(const QByteArray &json)
{
    return std::make_shared<const JsonOutline>(JsonOutline::of(json));
}

void fetchAll(JsonTreeModel &model, const QModelIndex &parent)
{
    while (model.canFetchMore(parent)) {
        model.fetchMore(parent);
    }
}

} // namespace

class tst_JsonOutline : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void valuesStandWhereTheTextSays_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("leaves");
        QTest::addColumn<bool>("isWhole");
        const auto row = [](const char *name, const char *json, const QStringList &leaves,
                            bool isWhole = true) {
            QTest::newRow(name) << QByteArray(json) << leaves << isWhole;
        };
        row("an object", R"({"a":1,"b":"x"})", { u"a=1"_s, u"b=x"_s });
        row("with blanks everywhere", " { \"a\" : 1 ,\n\"b\" : true } ", { u"a=1"_s, u"b=true"_s });
        row("a list within an object", R"({"order":[{"id":7},{"id":8}]})",
            { u"order[0].id=7"_s, u"order[1].id=8"_s });
        row("a list outside", R"([null,[2,3]])", { u"[0]=null"_s, u"[1][0]=2"_s, u"[1][1]=3"_s });
        row("empty ones have no values", R"({"a":[],"b":{}})", {});
        row("escapes", "{\"a\\\"b\":\"c\\\\d\\/\\n\\u0416\"}", { u"a\"b=c\\d/\nЖ"_s });
        row("a character of two units", R"({"a":"\ud83d\ude00"})",
            { u"a="_s + QString::fromUcs4(U"\U0001F600") });
        row("an escape that JSON does not know stays", R"({"a":"\q\u00"})", { u"a=\\q\\u00"_s });
        row("braces within a text are text", "{\"a\":\"}]{[\",\"b\":2}", { u"a=}]{["_s, u"b=2"_s });
        row("a number keeps every digit", R"({"a":12345678901234567890.10})",
            { u"a=12345678901234567890.10"_s });
        row("a key that comes twice comes twice", R"({"a":1,"a":2})", { u"a=1"_s, u"a=2"_s });
        row("cut within a value", "{\"a\":1,\"b\":\"half of", { u"a=1"_s, u"b=half of"_s }, false);
        row("cut within a key", "{\"a\":1,\"b", { u"a=1"_s }, false);
        row("cut behind a key", "{\"a\":1,\"b\":", { u"a=1"_s }, false);
        row("cut within a list", "{\"a\":[1,2", { u"a[0]=1"_s, u"a[1]=2"_s }, false);
        row("a lone text has no outline", R"("alone")", {});
        row("a page of HTML has no outline", "<html>{\"a\":1}</html>", {});
        row("nothing", "", {}, false);
        row("closed before it opened", "]", {});
    }
    void valuesStandWhereTheTextSays()
    {
        QFETCH(QByteArray, json);
        const JsonOutline outline = JsonOutline::of(json);
        QTEST(leavesOf(outline), "leaves");
        QTEST(outline.isWhole(), "isWhole");
    }

    void moreValuesThanWantedAreLeftOutAndItIsSaid()
    {
        const QByteArray json = "[" + QByteArray("1,").repeated(100) + "1]";
        QVERIFY(JsonOutline::of(json).isWhole());
        const JsonOutline outline = JsonOutline::of(json, 11);
        QVERIFY(!outline.isWhole());
        QCOMPARE(outline.childCount(JsonOutline::Root), 10);
    }

    void depthIsNoTrouble()
    {
        const QByteArray json = QByteArray("[").repeated(200000);
        const JsonOutline outline = JsonOutline::of(json);
        QVERIFY(!outline.isWhole());
        QCOMPARE(outline.childCount(JsonOutline::Root), 1);
    }

    void longTextsAreCutBetweenCharacters_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("shown");
        QTest::newRow("short enough") << QByteArray("abc") << 3 << u"abc"_s;
        QTest::newRow("cut") << QByteArray("abcd") << 3 << u"abc…"_s;
        QTest::newRow("not within a letter") << QByteArray("aЖЖ") << 4 << u"aЖ…"_s;
        QTest::newRow("not within an escape") << QByteArray(R"(abc\u0416xyz)") << 6 << u"abc…"_s;
    }
    void longTextsAreCutBetweenCharacters()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, most);
        const JsonOutline outline = JsonOutline::of("[\"" + text + "\"]");
        QTEST(outline.text(outline.child(JsonOutline::Root, 0), most), "shown");
    }

    void theTreeShowsNamesAndValues()
    {
        JsonTreeModel model;
        // It would open rows itself while the model is being reset, and then complain of that.
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester.setUseFetchMore(false);
        model.setOutline(shared(R"({"order":[{"deal_id":"77"},{}],"note":"a\u202Eb"})"));
        fetchAll(model, {});
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex orders = model.index(0, JsonTreeModel::NameColumn);
        QCOMPARE(orders.data().toString(), u"order"_s);
        QVERIFY(
            orders.siblingAtColumn(JsonTreeModel::ValueColumn).data().toString().contains(u'2'));
        fetchAll(model, orders);
        QCOMPARE(model.rowCount(orders), 2);
        const QModelIndex order = model.index(0, 0, orders);
        QCOMPARE(order.data().toString(), u"[0]"_s);
        QCOMPARE(model.parent(order), orders);
        fetchAll(model, order);
        const QModelIndex id = model.index(0, JsonTreeModel::ValueColumn, order);
        QCOMPARE(id.data().toString(), u"77"_s);
        QCOMPARE(id.data(JsonTreeModel::PathRole).toString(), u"order[0].deal_id"_s);
        QCOMPARE(id.data(Qt::AccessibleTextRole).toString(), u"deal_id: 77"_s);
        QVERIFY(!model.hasChildren(model.index(1, 0, orders)));
        const QModelIndex note = model.index(1, JsonTreeModel::ValueColumn);
        QVERIFY(!note.data().toString().contains(QChar(0x202E)));
        QVERIFY(note.data(JsonTreeModel::TextRole).toString().contains(QChar(0x202E)));
        model.retranslate();
        model.setOutline(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.hasChildren());
    }

    void nothingIsUnpackedBeforeItIsOpened()
    {
        JsonTreeModel model;
        model.setOutline(shared(R"({"order":[1,2]})"));
        QVERIFY(model.hasChildren());
        QCOMPARE(model.rowCount(), 0);
        model.fetchMore({});
        const QModelIndex orders = model.index(0, 0);
        QVERIFY(model.hasChildren(orders));
        QCOMPARE(model.rowCount(orders), 0);
        model.fetchMore(orders);
        QCOMPARE(model.rowCount(orders), 2);
    }

    void longListsComeInPages()
    {
        JsonTreeModel model;
        model.setOutline(shared("{\"list\":[" + QByteArray("1,").repeated(499) + "1]}"));
        model.fetchMore({});
        const QModelIndex list = model.index(0, 0);
        QList<int> rows;
        while (model.canFetchMore(list)) {
            model.fetchMore(list);
            rows.append(model.rowCount(list));
        }
        QCOMPARE(rows, (QList { 200, 400, 500 }));
        QCOMPARE(model.index(499, 0, list).data().toString(), u"[499]"_s);
    }
};

QTEST_GUILESS_MAIN(tst_JsonOutline)
#include "tst_JsonOutline.moc"

#include "models/journal/JournalComparison.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Differences as people would note them: `a: 1 → 2`, `- b: 3`, `+ c: 4`.
QStringList noted(const ComparedFields &compared)
{
    QStringList notes;
    for (const ComparedField &field : compared.fields) {
        switch (field.kind) {
        case ComparedField::Kind::Same:
            break;
        case ComparedField::Kind::Changed:
            notes.append(u"%1: %2 → %3"_s.arg(field.path, field.left, field.right));
            break;
        case ComparedField::Kind::OnlyLeft:
            notes.append(u"- %1: %2"_s.arg(field.path, field.left));
            break;
        case ComparedField::Kind::OnlyRight:
            notes.append(u"+ %1: %2"_s.arg(field.path, field.right));
            break;
        }
    }
    return notes;
}

} // namespace

class tst_JournalComparison : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void textsDifferFieldByField_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QStringList>("differences");
        const auto row = [](const char *name, const char *left, const char *right,
                            const QStringList &differences) {
            QTest::newRow(name) << QByteArray(left) << QByteArray(right) << differences;
        };
        row("the same", R"({"a":1})", R"({"a":1})", {});
        row("blanks are no difference", R"({"a":1,"b":[2]})", "{ \"a\": 1,\n \"b\": [ 2 ] }", {});
        row("the order of keys is none", R"({"a":1,"b":2})", R"({"b":2,"a":1})", {});
        row("an escape is none", R"({"a":"\u0416"})", R"({"a":"Ж"})", {});
        row("another value", R"({"a":1,"b":2})", R"({"a":1,"b":3})", { u"b: 2 → 3"_s });
        row("a number is no text", R"({"a":5})", R"({"a":"5"})", { u"a: 5 → \"5\""_s });
        row("1.0 is not 1", R"({"a":1.0})", R"({"a":1})", { u"a: 1.0 → 1"_s });
        row("null is not empty", R"({"a":null})", R"({"a":""})", { u"a: null → "_s });
        row("only left, only right", R"({"a":1,"b":2})", R"({"a":1,"c":3})",
            { u"- b: 2"_s, u"+ c: 3"_s });
        row("everything inside of what is missing", R"({"a":{"b":1,"c":[2]}})", "{}",
            { u"- a.b: 1"_s, u"- a.c[0]: 2"_s });
        row("an empty list has gone", R"({"a":[]})", "{}", { u"- a: []"_s });
        row("a list became an object", R"({"a":[]})", R"({"a":{}})", { u"a: [] → {}"_s });
        row("a list is longer", R"({"a":[1,2]})", R"({"a":[1,2,3]})", { u"+ a[2]: 3"_s });
        row("lines are known by their product, wherever they stand",
            R"({"order_products":[{"product_code":"P1","quantity":1},{"product_code":"P2","quantity":5}]})",
            R"({"order_products":[{"product_code":"P2","quantity":5},{"product_code":"P1","quantity":2}]})",
            { u"order_products[product_code=P1].quantity: 1 → 2"_s });
        row("a line was added, the others are the same", R"({"l":[{"product_code":"P1"}]})",
            R"({"l":[{"product_code":"P0"},{"product_code":"P1"}]})",
            { u"+ l[product_code=P0].product_code: P0"_s });
        row("products that come twice do not name a line",
            R"({"l":[{"product_code":"P1","q":1},{"product_code":"P1","q":2}]})",
            R"({"l":[{"product_code":"P1","q":1},{"product_code":"P1","q":3}]})",
            { u"l[1].q: 2 → 3"_s });
        row("orders are known by their external id",
            R"({"order":[{"external_id":"1","sum":5},{"external_id":"2","sum":6}]})",
            R"({"order":[{"external_id":"2","sum":6}]})",
            { u"- order[external_id=1].external_id: 1"_s, u"- order[external_id=1].sum: 5"_s });
        row("a key comes twice on one side", R"({"a":1,"a":2})", R"({"a":1})", { u"- a: 2"_s });
        row("no JSON is compared as a whole", "<html>a</html>", "<html>b</html>",
            { u": <html>a</html> → <html>b</html>"_s });
        row("the same without JSON", "plain", "plain", {});
        row("JSON became something else", R"({"a":1})", "plain", { u": {\"a\":1} → plain"_s });
        row("there was nothing", "", R"({"a":1})", { u"+ : {\"a\":1}"_s });
        row("nothing on both sides", "", "", {});
    }
    void textsDifferFieldByField()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        const ComparedFields compared = compareJson(left, right);
        QTEST(noted(compared), "differences");
        QCOMPARE(compared.differences(), noted(compared).size());
        QVERIFY(compared.isComplete);
    }

    void whatIsLeftOutIsSaid_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<int>("limit");
        QTest::newRow("more fields than wanted") << QByteArray(R"({"a":1,"b":2,"c":3})") << 2;
        QTest::newRow("the text is cut") << QByteArray("{\"a\":1,\"b\":2,\"c\"") << 100;
    }
    void whatIsLeftOutIsSaid()
    {
        QFETCH(QByteArray, left);
        QFETCH(int, limit);
        const ComparedFields compared = compareJson(left, R"({"a":1,"b":2,"c":3})", limit);
        QVERIFY(!compared.isComplete);
        QVERIFY(compared.fields.size() >= 2 && compared.fields.size() <= 3);
    }

    void deepTextsAreComparedAsFarAsIsSensible()
    {
        const QByteArray left =
            QByteArray("[").repeated(5000) + "1" + QByteArray("]").repeated(5000);
        const QByteArray right =
            QByteArray("[").repeated(5000) + "2" + QByteArray("]").repeated(5000);
        QCOMPARE(compareJson(left, right).differences(), 1);
        QCOMPARE(compareJson(left, left).differences(), 0);
    }

    void linesAreComparedInAllTheirParts()
    {
        JournalDetail left;
        left.row.document.subject = u"order"_s;
        left.row.document.outcome = Outcome::Refused;
        left.row.verb = ApiVerb::Import;
        left.call.durationMs = 5;
        left.documentJson = R"({"external_id":"1","sum":5})";
        left.request.bytes = R"({"order":[{"external_id":"1","sum":5}]})";
        JournalDetail right = left;
        right.row.document.outcome = Outcome::Created;
        right.documentJson = R"({"external_id":"1","sum":6})";
        const QList<PartComparison> parts = compareLines(left, right);
        QCOMPARE(parts.size(), 3); // neither has an answer
        QCOMPARE(parts.at(0).part, ComparedPart::Line);
        QCOMPARE(noted(parts.at(0).compared), QStringList { u"Outcome: Refused → Created"_s });
        QCOMPARE(parts.at(1).part, ComparedPart::Document);
        QCOMPARE(noted(parts.at(1).compared), QStringList { u"sum: 5 → 6"_s });
        QCOMPARE(parts.at(2).part, ComparedPart::Request);
        QCOMPARE(parts.at(2).compared.differences(), 0);
    }

    void ofACutBodyOnlyTheHeadIsCompared()
    {
        JournalDetail left;
        left.response.bytes = "{\"a\":1,\"b\":2"
                              "TAIL";
        left.response.cutAt = left.response.bytes.indexOf("TAIL");
        JournalDetail right;
        right.response.bytes = R"({"a":1,"b":3})";
        const QList<PartComparison> parts = compareLines(left, right);
        QCOMPARE(noted(parts.constLast().compared), QStringList { u"b: 2 → 3"_s });
        QVERIFY(!parts.constLast().compared.isComplete);
    }
};

QTEST_GUILESS_MAIN(tst_JournalComparison)
#include "tst_JournalComparison.moc"

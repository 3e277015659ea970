#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"

#include <QJsonDocument>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;
using Fate = ImportMatch::Fate;

namespace {

/// Readable JSON.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// `AR?`: one letter per document sent.
QString lettersOf(const ImportMatch &match)
{
    QString text;
    for (const ImportMatch::Document &document : match.documents) {
        text += document.fate == Fate::Accepted ? u'A'
            : document.fate == Fate::Refused    ? u'R'
                                                : u'?';
    }
    return text;
}

} // namespace

class TestAnswerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreMatchedToWhatWasSent_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("fates");
        QTest::addColumn<qsizetype>("strangers");
        const QByteArray two = json("{'order':[{'external_id':'E1'},{'external_id':'E2'}]}");
        const QByteArray byId = json("{'order':[{'deal_id':'900001'},{'deal_id':900002}]}");
        const QByteArray mixed = json("{'order':[{'external_id':'E1'},{'note':'no id'}]}");
        const QByteArray one = json("{'order':[{'note':'no id'}]}");
        const QByteArray twins = json("{'order':[{'external_id':'E1'},{'external_id':'E1'}]}");
        const auto row = [](const char *name, const QByteArray &sent, const char *answer,
                            const char *expected, qsizetype strangers = 0) {
            QTest::newRow(name) << sent << json(answer) << QString::fromLatin1(expected)
                                << strangers;
        };
        row("by external id, in another order", two,
            "{'successes':[{'external_id':'E2'},{'external_id':'E1'}],'errors':[]}", "AA");
        row("by external id in the code", two,
            "{'successes':[{'code':'E1'}],'errors':[{'code':'E2','message':'no'}]}", "AR");
        row("by Smartup's id in the code, as text and number", byId,
            "{'successes':[{'code':900001},{'code':'900002'}],'errors':[]}", "AA");
        row("by Smartup's id beside an unknown code", byId,
            "{'successes':[{'code':'x','deal_id':'900001'},{'code':'y','deal_id':900002}],'errors':"
            "[]}",
            "AA");
        row("nothing but new ids, one each", two,
            "{'successes':[{'code':'900001'},{'code':'900002'}],'errors':[]}", "AA");
        row("a new id for the one without an id", mixed,
            "{'successes':[{'code':'900001','external_id':'E1'},{'code':'900002','deal_id':'900002'"
            ",'external_id':''}],'errors':[]}",
            "AA");
        row("one document, one new id", one, "{'successes':[{'code':'900001'}],'errors':[]}", "A");
        row("one document, one error that names nothing", one,
            "{'successes':[],'errors':[{'message':'no'}]}", "R");
        row("one document, one success that names nothing", one, "{'successes':[{}],'errors':[]}",
            "?", 1);
        row("one document, an error about somebody else's", one,
            "{'successes':[],'errors':[{'code':'X','message':'no'}]}", "?", 1);
        row("two new ids, but one is an error", two,
            "{'successes':[{'code':'900001'}],'errors':[{'code':'900002'}]}", "??", 2);
        row("a document of somebody else", two,
            "{'successes':[{'external_id':'E1'},{'external_id':'E9'}],'errors':[]}", "A?", 1);
        row("in both lists", two,
            "{'successes':[{'code':'E1'},{'code':'E2'}],'errors':[{'external_id':'E2'}]}", "AA", 1);
        row("external ids are compared to the letter", two,
            "{'successes':[{'external_id':'e1'},{'external_id':'E2 '}],'errors':[]}", "??", 2);
        row("two documents with one external id, two entries", twins,
            "{'successes':[{'external_id':'E1'},{'external_id':'E1'}],'errors':[]}", "AA");
        row("two documents with one external id, one entry", twins,
            "{'successes':[{'external_id':'E1'}],'errors':[]}", "A?");
    }

    void entriesAreMatchedToWhatWasSent()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, answer);
        const auto documents = readSentDocuments(sent, "order", "deal_id", {});
        const auto lists = readImportLists(answer, "deal_id");
        QVERIFY(documents.isOk() && lists.isOk());
        const ImportMatch match = matchImport(documents.value(), lists.value());
        QTEST(lettersOf(match), "fates");
        QTEST(match.strangers, "strangers");
    }

    void textsOfAnEntryAreKept()
    {
        const auto lists = readImportLists(
            json("{'successes':[{'code':900001,'input_id':'5','external_id':'E\\u0416'}],"
                 "'errors':[{'code':'E2','message':'<b>\\n'}]}"),
            "input_id");
        QVERIFY(lists.isOk());
        QCOMPARE(lists.value().successes.first(),
                 (ImportEntry { u"900001"_s, u"5"_s, u"EЖ"_s, {} }));
        QCOMPARE(lists.value().errors.first(), (ImportEntry { u"E2"_s, {}, {}, u"<b>\n"_s }));
    }

    void rowsComeAsTheyWereWritten()
    {
        const QByteArray body =
            json("{'count':'2','order':[ {'deal_id':12345678901234567890,'amount':10.50,"
                 "'lines':[{'a':1}],'none':null,'flag':true}, {'deal_id':'2'} ]}");
        QStringList ids;
        QList<QByteArray> raw;
        const Status read = forEachRow(body, "order", [&](const ExportRow &row) {
            ids.append(row.text("deal_id"_L1));
            raw.append(row.json().toByteArray());
            if (raw.size() == 1) {
                [&] {
                    QCOMPARE(row.text("amount"_L1), u"10.50"_s);
                    QCOMPARE(row.text("flag"_L1), u"true"_s);
                    QVERIFY(row.text("lines"_L1).isEmpty());
                    QVERIFY(row.text("none"_L1).isEmpty());
                    QVERIFY(row.text("missing"_L1).isEmpty());
                }();
            }
            return true;
        });
        QVERIFY(read.isOk());
        QCOMPARE(ids, (QStringList { u"12345678901234567890"_s, u"2"_s }));
        QCOMPARE(raw.last(), json("{'deal_id':'2'}"));
        QVERIFY(QJsonDocument::fromJson(raw.first()).isObject());
    }

    /// What was judged before is read in less time, and to the same end.
    void judgedRowsAreTheSame()
    {
        const QByteArray body = json(
            "{'limits':{'a':[1,{}]},'order':[ {'deal_id':'1','lines': [ {'a':[1, {'b':'}'}]} ] "
            ",'deep':{'x':{'y':[]}},'note':'x\\'y'}, {}, {'deal_id':'2','lines':[]} ],'x':1}");
        const auto read = [&body](StrictJson::Walk walk) {
            QStringList rows;
            const auto take = [&rows](const ExportRow &row) {
                rows.append(row.text("deal_id"_L1) + u'/' + row.text("note"_L1) + u'/'
                            + QString::number(row.fields().size()) + u'/'
                            + QString::fromUtf8(row.json()));
                return true;
            };
            [&] { QVERIFY(forEachRow(body, "order", take, walk).isOk()); }();
            return rows;
        };
        QCOMPARE(read(StrictJson::Walk::Judged), read(StrictJson::Walk::Whole));
        QList<QByteArray> nested;
        const auto take = [&nested](const ExportRow &row) {
            for (const StrictJson::Field &field : row.fields()) {
                if (!field.json.isEmpty()) {
                    nested.append(field.json.toByteArray());
                }
            }
            return true;
        };
        QVERIFY(forEachRow(body, "order", take, StrictJson::Walk::Judged).isOk());
        QCOMPARE(
            nested,
            (QList<QByteArray> { json("[ {'a':[1, {'b':'}'}]} ]"), json("{'x':{'y':[]}}"), "[]" }));
    }

    void readingCanBeLeft()
    {
        int rows = 0;
        const Status read =
            forEachRow(json("{'order':[{},{},{}]}"), "order", [&](const ExportRow &) {
                ++rows;
                return false;
            });
        QVERIFY(read.isOk());
        QCOMPARE(rows, 1);
    }

    void sessionOfASandboxAndOfTheDescription_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("flat") << json(
            "{'user_id':7,'user_name':'Admin','company_code':'demo','company_name':'Demo',"
            "'projects':[{'code':'trade','name':'Trade','filials':[['100','Head'],[101,'Tashkent']]"
            "}]}");
        QTest::newRow("nested") << json(
            "{'user':{'user_id':'7','name':'Admin'},'company':{'code':'demo','name':'Demo'},"
            "'projects':[{'code':'trade','name':'Trade','filials':[['100','Head'],['101','Tashkent'"
            ",'more']]}]}");
    }

    void sessionOfASandboxAndOfTheDescription()
    {
        QFETCH(QByteArray, body);
        const auto session = readSession(body);
        QVERIFY(session.isOk());
        const SessionInfo expected {
            u"7"_s,
            u"Admin"_s,
            u"demo"_s,
            u"Demo"_s,
            { { u"trade"_s, u"Trade"_s, { { u"100"_s, u"Head"_s }, { u"101"_s, u"Tashkent"_s } } } }
        };
        QCOMPARE(session.value(), expected);
    }

    void formData_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isOk");
        QTest::newRow("data") << json("['(^_^)',{},{'code_kind':'G'},[]]") << true;
        QTest::newRow("no data") << json("['(^_^)',{},null,[]]") << true;
        QTest::newRow("too short") << json("['(^_^)',{}]") << false;
        QTest::newRow("cut") << json("['(^_^)',{},{'code_kind':'G'}") << false;
        QTest::newRow("a key twice")
            << json("['(^_^)',{},{'code_kind':'G','code_kind':'L'},[]]") << false;
    }

    void formData()
    {
        QFETCH(QByteArray, body);
        QTEST(readFormData(body).isOk(), "isOk");
    }

    void bodyWithRoomIsNotCopied()
    {
        QByteArray body = json("{'order':[{'deal_id':'1'}]}");
        body.reserve(body.size() + 100);
        const char *begin = body.constData();
        const char *row = nullptr;
        QVERIFY(forEachRow(body, "order", [&](const ExportRow &r) {
                    row = r.json().data();
                    return true;
                }).isOk());
        QVERIFY(row >= begin && row < begin + body.size());
    }

    void everyMethodMakesACall_data()
    {
        QTest::addColumn<DocumentType>("type");
        for (const DocumentTypeInfo &info : documentCatalog()) {
            QTest::newRow(info.key.data()) << info.type;
        }
    }

    void everyMethodMakesACall()
    {
        QFETCH(DocumentType, type);
        const DocumentTypeInfo &info = documentTypeInfo(type);
        ExportFilter filter;
        filter.from = QDate(2026, 11, 1);
        filter.to = QDate(2026, 11, 2);
        const ApiCall byDate = methods::exportDocuments(type, filter);
        QCOMPARE(byDate.path, info.exportPath());
        QJsonObject body = QJsonDocument::fromJson(byDate.body).object();
        QCOMPARE(body.value(info.dateFilterBegin).toString(), u"01.11.2026"_s);
        QCOMPARE(body.value(info.dateFilterEnd).toString(), u"02.11.2026"_s);

        filter.by = DateFilter::CreatedOn;
        body = QJsonDocument::fromJson(methods::exportDocuments(type, filter).body).object();
        QCOMPARE(body.size(), 2);
        QCOMPARE(body.value("begin_created_on"_L1).toString(), u"01.11.2026 00:00:00"_s);
        QCOMPARE(body.value("end_created_on"_L1).toString(), u"02.11.2026 23:59:59"_s);
        QCOMPARE(methods::exportDocuments(type, {}).body, QByteArray("{}"));

        const ApiCall import = methods::importDocuments(type, "{}");
        QCOMPARE(import.path, info.importPath());
        QVERIFY(import.isWrite);
        QCOMPARE(import.quotaClass, info.quotaClass);
    }
};

QTEST_GUILESS_MAIN(TestAnswerReader)
#include "tst_AnswerReader.moc"

#include "app/api/AnswerReader.h"
#include "tests/app/AnswerSamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// Answers that are cut and broken anywhere. The numbers are those of the list of bad inputs in the
/// project's reference.
class TestBrokenAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 9: whatever arrived of it, only the whole answer is a success.
    void cutAtEveryByteIsNoSuccess()
    {
        const QByteArray exported =
            json("{'order':[{'deal_id':'1','note':'\\u0422'}],'limits':{'has_limit':'N'}}");
        const QByteArray model = json("['(^_^)',{'form':'/x'},{'code_kind':'G'},[]]");
        const std::pair<ApiCall, QByteArray> cases[] = {
            { importCall(), BothTaken },
            { importCall(), OneRefused },
            { exportCall(), exported },
            { methods::settingsModel(builtInSettingsFormMap()), model },
            { saveCall(), json("{'code_kind':'G','order_statuses':['B#S']}") },
        };
        for (const auto &[call, whole] : cases) {
            QVERIFY(classifyAnswer(answered(200, whole), call).outcome != Outcome::Unknown);
            for (qsizetype size = 0; size < whole.size(); ++size) {
                const ApiAnswer judged = classifyAnswer(answered(200, whole.first(size)), call);
                QVERIFY2(!judged.isSuccess() && judged.outcome != Outcome::Warning,
                         whole.first(size).constData());
                QCOMPARE(judged.outcome, call.isWrite ? Outcome::Unknown : Outcome::Refused);
            }
        }
    }

    /// Answers of every kind, broken at random: what is judged a success has its key field when an
    /// independent reader looks, and our readers take it; what is not, they may refuse but survive.
    void mutationsOfEveryKindAreNeverJudgedWrongly_data()
    {
        QTest::addColumn<ApiCall>("call");
        QTest::addColumn<QByteArray>("whole");
        QTest::addColumn<bool (*)(const QByteArray &)>(
            "isRight"); // as an independent reader sees it
        QTest::addColumn<bool (*)(const QByteArray &)>("isReadable"); // as ours do
        using Look = bool (*)(const QByteArray &);
        const Look isOrders = [](const QByteArray &body) {
            const QJsonValue root = QJsonDocument::fromJson(body).object().value("order"_L1);
            const QJsonArray rows = root.toArray();
            return root.isArray()
                && std::ranges::all_of(rows, [](const auto &row) { return row.isObject(); });
        };
        const Look areRowsRead = [](const QByteArray &body) {
            qsizetype rows = 0;
            const Status read = forEachRow(body, "order", [&rows](const ExportRow &row) {
                rows += row.json().isEmpty() ? 0 : 1;
                return true;
            });
            return read.isOk()
                && rows
                == QJsonDocument::fromJson(body).object().value("order"_L1).toArray().size();
        };
        const Look isModel = [](const QByteArray &body) {
            const QJsonArray elements = QJsonDocument::fromJson(body).array();
            return elements.size() == 4 && (elements.at(2).isObject() || elements.at(2).isNull());
        };
        const Look isFormRead = [](const QByteArray &body) { return readFormData(body).isOk(); };
        const Look isSession = [](const QByteArray &body) {
            return QJsonDocument::fromJson(body).object().value("projects"_L1).isArray();
        };
        const Look isSessionRead = [](const QByteArray &body) { return readSession(body).isOk(); };
        QTest::newRow("orders")
            << exportCall()
            << json("{'order':[{'deal_id':'1','external_id':'EXT-1','order_products':[{'a':'\\u0422"
                    "'}]},{'deal_id':'2','total_amount':10.5}],'limits':{'has_limit':'Y','left_"
                    "limit_quant':'488'}}")
            << isOrders << areRowsRead;
        QTest::newRow("a form")
            << methods::settingsModel(builtInSettingsFormMap())
            << json("['(^_^)',{'form':'/trade/x'},{'code_kind':'G','order_statuses':['B#S']},[]]")
            << isModel << isFormRead;
        QTest::newRow("the session list")
            << methods::session()
            << json("{'user':{'user_id':7},'projects':[{'code':'trade','name':'x','filials':[['100'"
                    ",'Head'],['101','A']]}]}")
            << isSession << isSessionRead;
    }

    void mutationsOfEveryKindAreNeverJudgedWrongly()
    {
        using Look = bool (*)(const QByteArray &);
        QFETCH(ApiCall, call);
        QFETCH(QByteArray, whole);
        QFETCH(Look, isRight);
        QFETCH(Look, isReadable);
        QVERIFY(classifyAnswer(answered(200, whole), call).isSuccess());
        constexpr quint32 Seed = 20261124;
        constexpr int Mutations = 20'000;
        QRandomGenerator random(Seed);
        int successes = 0;
        for (int i = 0; i < Mutations; ++i) {
            QByteArray body = whole;
            const int edits = random.bounded(1, 4);
            for (int edit = 0; edit < edits; ++edit) {
                mutate(body, random);
            }
            const ApiAnswer judged = classifyAnswer(answered(200, body), call);
            const bool isRead = isReadable(body);
            if (judged.isSuccess()) {
                ++successes;
                QVERIFY2(isRight(body) && isRead, body.constData());
            } else {
                QVERIFY2(judged.error.has_value(), body.constData());
            }
        }
        // Some edits do no harm: else this test would prove nothing.
        QVERIFY(successes > 0);
        QVERIFY(successes < Mutations / 2);
    }

    /// Whatever is judged a success accounts for both documents when an independent reader looks.
    void mutationsAreNeverJudgedWrongly()
    {
        constexpr quint32 Seed = 20261102;
        constexpr int Mutations = 20'000;
        QRandomGenerator random(Seed);
        const ApiCall call = importCall();
        int successes = 0;
        for (int i = 0; i < Mutations; ++i) {
            QByteArray body = random.bounded(2) == 0 ? BothTaken : OneRefused;
            const int edits = random.bounded(1, 4);
            for (int edit = 0; edit < edits; ++edit) {
                mutate(body, random);
            }
            const ApiAnswer judged = classifyAnswer(answered(200, body), call);
            if (!judged.isSuccess() && judged.outcome != Outcome::Warning) {
                continue;
            }
            ++successes;
            QVERIFY2(namesBothOnce(body), body.constData());
        }
        // Some edits do no harm (white space, digits of an id): else this test would prove nothing.
        QVERIFY(successes > 0);
    }

private:
    static void mutate(QByteArray &body, QRandomGenerator &random)
    {
        if (body.isEmpty()) {
            return;
        }
        const qsizetype at = random.bounded(static_cast<int>(body.size()));
        switch (random.bounded(5)) {
        case 0:
            body[at] = static_cast<char>(random.bounded(256));
            return;
        case 1:
            body.remove(at, random.bounded(1, 20));
            return;
        case 2:
            body.insert(
                at, body.mid(random.bounded(static_cast<int>(body.size())), random.bounded(1, 60)));
            return;
        case 3:
            body.insert(at, "{}[],:\"\\ \t0"[random.bounded(11)]);
            return;
        default:
            body.truncate(at);
        }
    }

    /// Qt's lenient parser and plain counting, independent of the code under test.
    static bool namesBothOnce(const QByteArray &body)
    {
        QJsonParseError error {};
        const QJsonObject object = QJsonDocument::fromJson(body, &error).object();
        if (error.error != QJsonParseError::NoError) {
            return false;
        }
        QJsonArray entries = object.value("successes"_L1).toArray();
        const QJsonArray errors = object.value("errors"_L1).toArray();
        for (const QJsonValue &value : errors) {
            entries.append(value);
        }
        QStringList named;
        for (const QJsonValue &value : std::as_const(entries)) {
            const QString id = value.toObject().value("external_id"_L1).toString();
            const bool isOurs = id.isEmpty() || id == "EXT-1"_L1 || id == "EXT-2"_L1;
            if (!isOurs || (!id.isEmpty() && named.contains(id))) {
                return false;
            }
            named.append(id);
        }
        return entries.size() == 2;
    }
};

QTEST_GUILESS_MAIN(TestBrokenAnswers)
#include "tst_BrokenAnswers.moc"

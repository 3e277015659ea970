#include "models/catalogue/DocumentCatalog.h"
#include "models/journal/CaseManifest.h"
#include "models/journal/CaseMessage.h"
#include "models/journal/CaseRedaction.h"
#include "models/journal/CaseReplacementModel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

CasePseudonyms pseudonyms(char key = 'k')
{
    return CasePseudonyms(QByteArray(32, key));
}

constexpr int Keep = static_cast<int>(CaseTreatment::Keep);
constexpr int Person = static_cast<int>(CaseTreatment::Person);
constexpr int Sum = static_cast<int>(CaseTreatment::Sum);
constexpr int Text = static_cast<int>(CaseTreatment::Text);

constexpr int Header = static_cast<int>(CaseLevel::Document);
constexpr int Line = static_cast<int>(CaseLevel::Line);
constexpr int Deeper = static_cast<int>(CaseLevel::Deeper);

} // namespace

/// What a case file keeps, and what stands in the place of the rest.
class tst_CaseRedaction : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void treatments_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("treatment");
        const auto row = [](const char *name, const QString &subject, int level,
                            const QString &field, const QString &value, int treatment) {
            QTest::newRow(name) << subject << level << field << value << treatment;
        };
        const QString order = u"order"_s;
        row("an external id stays", order, Header, u"external_id"_s, u"1C-00004511"_s, Keep);
        row("an external id that is a telephone does not", order, Header, u"external_id"_s,
            u"998901234567"_s, Text);
        row("an external id that is a name does not", order, Header, u"external_id"_s,
            u"Алишер Каримов"_s, Text);
        row("a number stays", order, Header, u"delivery_number"_s, u"УТ-00012"_s, Keep);
        row("Smartup's id stays", order, Header, u"deal_id"_s, u"230000117"_s, Keep);
        row("an id that is no number does not", order, Header, u"deal_id"_s, u"Alisher"_s, Text);
        row("a status stays", order, Header, u"status"_s, u"B#S"_s, Keep);
        row("an organisation's code stays", order, Header, u"filial_code"_s, u"TAS"_s, Keep);
        row("a moment stays", order, Header, u"deal_time"_s, u"12.11.2026 10:00:00"_s, Keep);
        row("words where a moment belongs do not", order, Header, u"deal_time"_s, u"yesterday"_s,
            Text);
        row("a client's code", order, Header, u"person_code"_s, u"C0007"_s, Person);
        row("a note", order, Header, u"note"_s, u"позвонить Алишеру"_s, Text);
        row("an address", order, Header, u"delivery_address_full"_s, u"Чиланзар 5"_s, Text);
        row("a flag stays", order, Header, u"self_shipment"_s, u"Y"_s, Keep);
        row("words where a flag belongs do not", order, Header, u"self_shipment"_s, u"Алишер"_s,
            Text);
        row("a currency stays", order, Header, u"currency_code"_s, u"860"_s, Keep);
        row("a code that is a telephone does not", order, Header, u"expeditor_code"_s,
            u"901234567"_s, Text);
        row("a field nobody knows", order, Header, u"secret_field"_s, u"Алишер"_s, Text);
        row("a client's name of an export", order, Header, u"person_name"_s, u"Магазин"_s, Text);
        row("goods stay", order, Line, u"product_code"_s, u"P000017"_s, Keep);
        row("a quantity stays", order, Line, u"order_quant"_s, u"12.5"_s, Keep);
        row("words where a quantity belongs do not", order, Line, u"order_quant"_s, u"Алишер"_s,
            Text);
        row("a price", order, Line, u"product_price"_s, u"1234500"_s, Sum);
        row("a word of a closed list stays", order, Line, u"inventory_kind"_s, u"G"_s, Keep);
        row("a word that is not in the list does not", order, Line, u"inventory_kind"_s,
            u"Алишер"_s, Text);
        row("the same field deeper is not described", order, Deeper, u"product_code"_s,
            u"P000017"_s, Text);
        row("an amount of a payment", u"client_payment"_s, Header, u"amount"_s, u"500"_s, Sum);
        row("a supplier's code", u"purchase"_s, Header, u"supplier_code"_s, u"S0001"_s, Person);
        row("a telephone of a card", u"legal_person"_s, Header, u"main_phone"_s, u"+998901234567"_s,
            Text);
        row("of a subject nobody knows nothing stays", u"strange"_s, Header, u"status"_s, u"A"_s,
            Text);
    }
    void treatments()
    {
        QFETCH(QString, subject);
        QFETCH(int, level);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(int, treatment);
        QCOMPARE(static_cast<int>(caseTreatment(caseShape(subject), static_cast<CaseLevel>(level),
                                                field, value)),
                 treatment);
    }

    void everyCodeOfAPersonAndEverySumOfTheCatalogueIsReplaced()
    {
        for (const DocumentTypeInfo &info : documentCatalog()) {
            const CaseShape shape = caseShape(info.key);
            for (const Field &field : info.fields) {
                const CaseTreatment treatment =
                    caseTreatment(shape, CaseLevel::Document, QString(field.name), u"12"_s);
                QVERIFY2(field.kind != FieldKind::PersonCode || treatment == CaseTreatment::Person,
                         field.name.data());
                QVERIFY2(field.kind != FieldKind::Number || treatment == CaseTreatment::Sum,
                         field.name.data());
            }
        }
    }

    void theSamePersonIsTheSame()
    {
        CasePseudonyms some = pseudonyms();
        some.introduce(u"C0007"_s, u"Магазин 4321"_s);
        const QString code = some.personCode(u"C0007"_s);
        QCOMPARE(code.size(), 9);
        QCOMPARE(some.personCode(u"C0007"_s), code);
        QCOMPARE(some.personName(u"магазин  4321"_s), "Client "_L1 + code.mid(1));
        QCOMPARE(some.text(u"C0007"_s), code);
        QVERIFY(some.personCode(u"C0008"_s) != code);
        // Another file, another key.
        QVERIFY(pseudonyms('x').personCode(u"C0007"_s) != code);
        QCOMPARE(pseudonyms().personCode(u"C0007"_s), code);
        const QList<CaseReplacement> replaced = some.replaced();
        QCOMPARE(replaced.first().before, u"C0007"_s);
        QCOMPARE(replaced.first().count, 3);
    }

    void sums_data()
    {
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QString>("form");
        QTest::newRow("a whole one") << u"1234500"_s << u"^[1-9]\\d{4}$"_s;
        QTest::newRow("with decimals") << u"1234500.50"_s << u"^[1-9]\\d{4}\\.\\d\\d$"_s;
        QTest::newRow("a small one") << u"7"_s << u"^[1-9]\\d{4}$"_s;
        QTest::newRow("a negative one") << u"-12.5"_s << u"^-[1-9]\\d{4}\\.\\d\\d$"_s;
        QTest::newRow("nothing") << u"0.00"_s << u"^0\\.00$"_s;
        QTest::newRow("larger than a number of ours")
            << u"123456789012345678901234"_s << u"^[1-9]\\d{4}$"_s;
    }
    void sums()
    {
        QFETCH(QString, sum);
        QFETCH(QString, form);
        CasePseudonyms some = pseudonyms();
        const QString after = some.sum(sum);
        const QRegularExpression wanted(form);
        const bool isAsWanted =
            wanted.match(after).hasMatch(); // clazy:exclude=use-static-qregularexpression
        QVERIFY2(isAsWanted, qPrintable(after));
        QCOMPARE(some.sum(sum), after);
    }

    void oneSumWrittenInTwoWaysHasTheSameDigits()
    {
        CasePseudonyms some = pseudonyms();
        QCOMPARE(some.sum(u"12.50"_s), some.sum(u"12.5"_s));
    }

    void aDocumentKeepsItsShape()
    {
        CasePseudonyms some = pseudonyms();
        some.introduce(u"C0007"_s, u"Магазин 4321"_s);
        CaseRedaction redaction(some);
        const QByteArray document = R"({"external_id":"1C-1","person_code":"C0007",
            "note":"Магазин 4321","delivery_date":"12.11.2026","total_amount":1234500.5,
            "with_marking":true,"order_products":[{"product_code":"P000017","order_quant":"2",
            "product_price":"617250.25","details":[{"inner":"Алишер"}]}],
            "Алишер":"x","nothing":null,"empty":""})";
        const QJsonObject after =
            QJsonDocument::fromJson(redaction.documentJson(document, u"order"_s)).object();
        QCOMPARE(after.value("external_id"_L1).toString(), u"1C-1"_s);
        QCOMPARE(after.value("person_code"_L1).toString(), some.personCode(u"C0007"_s));
        QCOMPARE(after.value("note"_L1).toString(), some.personName(u"Магазин 4321"_s));
        QCOMPARE(after.value("delivery_date"_L1).toString(), u"12.11.2026"_s);
        QVERIFY(after.value("total_amount"_L1).isDouble());
        QVERIFY(after.value("total_amount"_L1).toDouble() < 100000);
        QCOMPARE(after.value("with_marking"_L1), QJsonValue(true));
        QVERIFY(after.value("nothing"_L1).isNull());
        QCOMPARE(after.value("empty"_L1).toString(), QString());
        const QJsonObject line = after.value("order_products"_L1).toArray().at(0).toObject();
        QCOMPARE(line.value("product_code"_L1).toString(), u"P000017"_s);
        QCOMPARE(line.value("order_quant"_L1).toString(), u"2"_s);
        QVERIFY(line.value("product_price"_L1).toString() != u"617250.25"_s);
        QVERIFY(!QJsonDocument(after).toJson().contains("Алишер"));
    }

    void whatIsNoDocumentIsEmpty_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("cut off") << QByteArray("{\"note\":\"Алиш");
        QTest::newRow("not closed") << QByteArray("{\"note\":\"x\"");
        QTest::newRow("too deep") << QByteArray("{\"note\":" + QByteArray(100, '[')
                                                + QByteArray(100, ']') + '}');
    }
    void whatIsNoDocumentIsEmpty()
    {
        QFETCH(QByteArray, json);
        CasePseudonyms some = pseudonyms();
        QCOMPARE(CaseRedaction(some).documentJson(json, u"order"_s), QByteArray());
    }

    void messages_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("form");
        QTest::newRow("Smartup's own words stay")
            << u"Контрагент не найден. Код контрагента = K-77"_s
            << u"^Контрагент не найден\\. Код контрагента = K\\w{8}$"_s;
        QTest::newRow("an error code stays")
            << u"ORA-06502: numeric or value error"_s << u"^ORA-06502: numeric or value error$"_s;
        QTest::newRow("the document's own id stays")
            << u"Exists as 230000117."_s << u"^Exists as 230000117\\.$"_s;
        QTest::newRow("another number does not")
            << u"Exists as 230000118."_s << u"^Exists as \\d{5}\\.$"_s;
        QTest::newRow("a name does not")
            << u"Алишер Каримов не найден"_s << u"^text-\\w{8} не найден$"_s;
        QTest::newRow("a person of the document, whatever the words")
            << u"Дубликат: Организация Код 5"_s << u"^Дубликат: Client \\w{8}$"_s;
        QTest::newRow("a telephone does not") << u"+998901234567"_s << u"^text-\\w{8}$"_s;
        QTest::newRow("an address of mail does not") << u"ali@example.uz"_s << u"^text-\\w{8}$"_s;
        QTest::newRow("a date stays") << u"12.11.2026"_s << u"^12\\.11\\.2026$"_s;
    }
    void messages()
    {
        QFETCH(QString, before);
        QFETCH(QString, form);
        CasePseudonyms some = pseudonyms();
        some.introduce(u"K-77"_s, u"Организация Код 5"_s);
        const CaseMentions mentions { { u"230000117"_s }, { u"Организация Код 5"_s, u"K-77"_s } };
        const QString after = CaseMessage().replaced(before, mentions, some);
        const QRegularExpression wanted(form, QRegularExpression::UseUnicodePropertiesOption);
        const bool isAsWanted =
            wanted.match(after).hasMatch(); // clazy:exclude=use-static-qregularexpression
        QVERIFY2(isAsWanted, qPrintable(after));
    }

    void anAnswerKeepsOnlyWhatSpeaksOfTheDocuments()
    {
        CasePseudonyms some = pseudonyms();
        CaseRedaction redaction(some);
        const QByteArray answer = R"({"successes":[{"code":"7001","external_id":"1C-1"},
            {"code":"7002","external_id":"1C-2"}],"errors":[{"code":"1C-3",
            "message":"Штат не найден. Алишер"}]})";
        const QJsonObject after =
            QJsonDocument::fromJson(
                redaction.answer(answer, { { u"1C-1"_s, u"7001"_s, u"1C-3"_s }, {} }))
                .object();
        QCOMPARE(after.value("successes"_L1).toArray().size(), 1);
        QCOMPARE(after.value("successes"_L1)[0]["code"_L1].toString(), u"7001"_s);
        const QString message = after.value("errors"_L1)[0]["message"_L1].toString();
        QVERIFY2(message.startsWith(u"Штат не найден. text-"_s), qPrintable(message));
        QCOMPARE(redaction.answer("<html>Алишер</html>", {}), QByteArray());
    }

    void anOrganisationIsTheSameInItsColumnAndInMessages_data()
    {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<bool>("stays");
        QTest::newRow("a code stays in both") << u"TAS"_s << true;
        QTest::newRow("a code with a mark in it") << u"T#1"_s << true;
        QTest::newRow("a number as a code") << u"860"_s << true;
        QTest::newRow("a name is replaced in both") << u"Chashma Tashkent"_s << false;
        QTest::newRow("a name of words that messages have") << u"Сервер и связь"_s << false;
        QTest::newRow("a code in small letters is no code") << u"tashkent"_s << false;
    }

    void anOrganisationIsTheSameInItsColumnAndInMessages()
    {
        QFETCH(QString, organisation);
        QFETCH(bool, stays);
        CasePseudonyms some = pseudonyms();
        CaseRedaction redaction(some);
        DocumentRecord document;
        document.externalId = u"1C-1"_s;
        document.organisation = organisation;
        document.message = u"Организация %1 не найден"_s.arg(organisation);
        const CaseMentions mentions = CaseRedaction::mentionsOf({ document });
        const DocumentRecord after = redaction.document(document);
        QCOMPARE(after.organisation == organisation, stays);
        QVERIFY2(after.message.contains(after.organisation), qPrintable(after.message));
        QCOMPARE(after.message.contains(organisation), stays);
        // The call of it says the same of it, in its message and in what was answered.
        CallRecord call;
        call.message = document.message;
        QCOMPARE(redaction.call(call, mentions).message, after.message);
        const QByteArray answer = u"{\"errors\":[{\"code\":\"1C-1\",\"filial_code\":\"%1\"},"
                                  "{\"code\":\"1C-2\",\"filial_code\":\"%1\"}]}"_s.arg(organisation)
                                      .toUtf8();
        const QJsonArray errors = QJsonDocument::fromJson(redaction.answer(answer, mentions))
                                      .object()
                                      .value("errors"_L1)
                                      .toArray();
        QCOMPARE(errors.size(), 1); // what others did in the same organisation stays here
        QCOMPARE(errors[0]["filial_code"_L1].toString(), after.organisation);
    }

    void theNameOfAConnectionIsReplacedInItsMessages()
    {
        CasePseudonyms some = pseudonyms();
        CaseRedaction redaction(some);
        CallRecord call;
        call.organisation = u"TAS"_s; // a name that looks like a code is a name all the same
        call.message = u"Организация TAS не найден"_s;
        const CallRecord after = redaction.call(call, {});
        QVERIFY2(!after.message.contains(u"TAS"_s), qPrintable(after.message));
        QVERIFY2(after.message.contains(after.organisation), qPrintable(after.message));
        RunRecord run;
        run.organisation = call.organisation;
        run.message = call.message;
        QCOMPARE(redaction.run(run).message, after.message);
    }

    void aCallLosesItsHostAndItsHeaders()
    {
        CasePseudonyms some = pseudonyms();
        CaseRedaction redaction(some);
        CallRecord call;
        call.url = u"https://chashma.smartup.example/x/b/trade/txs/tdeal/order$import?a=b"_s;
        call.organisation = u"Chashma · Tashkent"_s;
        call.profileId = u"profile-1"_s;
        call.requestHeaders = { { "Authorization", "Basic eA==" }, { "filial_id", "101" } };
        call.settings = { u"hash"_s, u"duplicates.order=skip\nnote=Алишер\n"_s, {} };
        const CallRecord after = redaction.call(call, {});
        QCOMPARE(after.url, u"https://smartup.invalid/b/trade/txs/tdeal/order$import"_s);
        QVERIFY(!after.organisation.contains("Chashma"_L1));
        QVERIFY(after.profileId != call.profileId);
        QCOMPARE(after.requestHeaders, HeaderList({ { "filial_id", "101" } }));
        QCOMPARE(after.settings.text, u"duplicates.order=skip\n"_s);
    }

    void aManifestIsReadAsItWasWritten()
    {
        const CaseManifest manifest = sample();
        const Result<CaseManifest> read = caseManifestFromJson(caseManifestToJson(manifest));
        QVERIFY(read.isOk());
        QCOMPARE(read.value(), manifest);
    }

    void aStrangeManifestIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another format") << u"format"_s << QJsonValue(u"other"_s);
        QTest::newRow("a newer version") << u"version"_s << QJsonValue(2);
        QTest::newRow("an older version") << u"version"_s << QJsonValue(0);
        QTest::newRow("a key nobody knows") << u"run"_s << QJsonValue(u"rm"_s);
        QTest::newRow("a hash that is none") << u"journal_sha256"_s << QJsonValue(u"abc"_s);
        QTest::newRow("no moment") << u"made_at"_s << QJsonValue(u"today"_s);
        QTest::newRow("a negative number") << u"documents"_s << QJsonValue(-1);
        QTest::newRow("half a document") << u"documents"_s << QJsonValue(0.5);
        QTest::newRow("a number that cannot be") << u"journal_bytes"_s << QJsonValue(1e300);
        QTest::newRow("a missing one") << u"calls"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("counts of something else")
            << u"removed"_s << QJsonValue(QJsonObject { { u"x"_s, 1 } });
        QTest::newRow("a check-up that is none")
            << u"check_up"_s << QJsonValue(QJsonArray { QJsonObject { { u"x"_s, 1 } } });
        QTest::newRow("a check-up that is no list") << u"check_up"_s << QJsonValue(1);
        QTest::newRow("a long text") << u"program"_s << QJsonValue(QString(5000, u'x'));
    }
    void aStrangeManifestIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = QJsonDocument::fromJson(caseManifestToJson(sample())).object();
        if (value.isUndefined()) {
            object.remove(key);
        } else {
            object.insert(key, value);
        }
        QVERIFY(!caseManifestFromJson(QJsonDocument(object).toJson()).isOk());
    }

    /// As deep as it was long, it ended the program.
    void aMessageMayNameSomebodyAnyNumberOfTimes()
    {
        constexpr int Times = 50000;
        CaseMentions mentions;
        mentions.people = { u"Алишер"_s, u"Алишер Навои"_s, u"-"_s };
        CasePseudonyms some = pseudonyms();
        const QString replaced =
            CaseMessage().replaced(u"Алишер, Алишер Навои; "_s.repeated(Times), mentions, some);
        QVERIFY(!replaced.contains(u"Алишер"_s) && !replaced.contains(u"Навои"_s));
        const QString once =
            u"%1, %2; "_s.arg(some.text(u"Алишер"_s), some.text(u"Алишер Навои"_s));
        QCOMPARE(replaced, once.repeated(Times));
    }

    void theTableSaysWhatIsReplaced()
    {
        CaseReplacementModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReplaced({ { CaseKind::Person, u"Ali\nBek"_s, u"Client abc"_s, 3 } });
        QCOMPARE(model.rowCount(), 1);
        const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(CaseReplacementModel::KindColumn), u"People and firms"_s);
        QCOMPARE(cell(CaseReplacementModel::BeforeColumn), u"Ali\\nBek"_s);
        QCOMPARE(cell(CaseReplacementModel::AfterColumn), u"Client abc"_s);
        QCOMPARE(cell(CaseReplacementModel::CountColumn), u"3"_s);
        model.retranslate();
        model.setReplaced({});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static CaseManifest sample()
    {
        CaseManifest manifest;
        manifest.madeAt = QDateTime(QDate(2026, 11, 27), QTime(1, 0), Qt::UTC);
        manifest.program = u"0.1.0"_s;
        manifest.system = u"Debian 12"_s;
        manifest.journalVersion = 2;
        manifest.documents = 3;
        manifest.calls = 1;
        manifest.journalBytes = 4096;
        manifest.journalSha256 = QByteArray(32, 'h');
        manifest.checkUp = { { CheckUpArea::Clock, CheckUpState::Look, u"It is late."_s, {} } };
        for (const CaseKind kind : AllCaseKinds) {
            manifest.replaced.append({ caseKindKey(kind), 1 });
        }
        for (const CaseRemoval removal : AllCaseRemovals) {
            manifest.removed.append({ caseRemovalKey(removal), 0 });
        }
        return manifest;
    }
};

QTEST_GUILESS_MAIN(tst_CaseRedaction)
#include "tst_CaseRedaction.moc"

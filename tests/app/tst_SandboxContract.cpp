#include "models/catalogue/ReferenceCatalog.h"
#include "tests/app/SandboxProbe.h"

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the two catalogues say alike about a family of methods.
struct Family
{
    const char *name = nullptr;
    QByteArray exportPath;
    QByteArray importPath; ///< empty: no import
    QLatin1StringView exportRoot;
    QLatin1StringView importRoot;
    QLatin1StringView lines; ///< lists in a row that are checked too; may be empty
    std::span<const Field> fields;
    std::span<const QLatin1StringView> exportOnlyFields;
    bool hasLimits = true;
};

std::vector<Family> families()
{
    std::vector<Family> all;
    for (const DocumentTypeInfo &info : documentCatalog()) {
        all.push_back({ info.key.data(), info.exportPath(), info.importPath(), info.root, info.root,
                        info.linesField, info.fields, info.exportOnlyFields, true });
    }
    for (const ReferenceInfo &info : referenceCatalog()) {
        all.push_back({ info.key.data(), info.exportPath(),
                        info.importRoot.isEmpty() ? QByteArray() : info.importPath(),
                        info.exportRoot, info.importRoot, info.linesField, info.fields,
                        info.exportOnlyFields, info.shape == AnswerShape::RootAndLimits });
    }
    return all;
}

const Family &family(int at)
{
    static const std::vector<Family> all = families();
    return all.at(static_cast<std::size_t>(at));
}

/// Stock asks for a period; everyone else ignores the two keys.
QJsonObject filter(const QString &key = {}, const QJsonValue &value = {})
{
    QJsonObject body { { u"begin_date"_s, u"30.05.2024"_s }, { u"end_date"_s, u"31.05.2024"_s } };
    if (!key.isEmpty()) {
        body.insert(key, value);
    }
    return body;
}

} // namespace

/// What holds for every method of both catalogues: the shapes of answers and refusals.
class TestSandboxContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exported_data() { addFamilies(false); }
    void exported();
    void noFilter_data() { addFamilies(false); }
    void noFilter();
    void imported_data() { addFamilies(true); }
    void imported();

private:
    static void addFamilies(bool onlyWithImport);
    static QJsonArray rows(SandboxProbe &probe, const Family &family, const QJsonObject &body);
};

void TestSandboxContract::addFamilies(bool onlyWithImport)
{
    QTest::addColumn<int>("at");
    const std::vector<Family> all = families();
    for (int at = 0; at < static_cast<int>(all.size()); ++at) {
        if (!onlyWithImport || !family(at).importPath.isEmpty()) {
            QTest::newRow(family(at).name) << at;
        }
    }
}

QJsonArray
TestSandboxContract::rows(SandboxProbe &probe, const Family &family, const QJsonObject &body)
{
    return probe.json(family.exportPath, body).value(family.exportRoot).toArray();
}

void TestSandboxContract::exported()
{
    QFETCH(int, at);
    const Family &method = family(at);
    SandboxProbe probe;
    probe.filialId = "100";
    const SandboxResponse response = probe.ask(method.exportPath, QJsonDocument(filter()).toJson());
    QCOMPARE(response.status, 200);
    QCOMPARE(response.contentType, "application/json;charset=UTF-8");
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    QCOMPARE(answer.contains("count"_L1), !method.hasLimits);
    const QJsonObject limits = answer["limits"_L1].toObject();
    QCOMPARE(limits.size(), method.hasLimits ? 6 : 0);
    for (const QJsonValue &value : limits) {
        QVERIFY(value.isString());
    }

    // Every documented key in every row, empty or not; values are texts.
    const QJsonArray exportedRows = answer.value(method.exportRoot).toArray();
    QVERIFY(!exportedRows.isEmpty());
    for (const QJsonValue &row : exportedRows) {
        for (const Field &field : method.fields) {
            if (field.name == "inventory_id"_L1 && method.exportRoot == "inventory"_L1) {
                continue; // taken by the import, never given back
            }
            const QJsonValue value = row[field.name];
            QVERIFY2(field.kind == FieldKind::List ? value.isArray() : value.isString(),
                     field.name.data());
        }
        for (const QLatin1StringView field : method.exportOnlyFields) {
            QVERIFY2(row[field].isString(), field.data());
        }
        QVERIFY(method.lines.isEmpty() || row[method.lines].isArray());
    }
}

void TestSandboxContract::noFilter()
{
    QFETCH(int, at);
    const Family &method = family(at);
    SandboxProbe probe;
    probe.filialId = "103"; // the smallest
    const qsizetype all = rows(probe, method, filter()).size();
    for (const QJsonValue &none :
         { QJsonValue(QString()), QJsonValue(QJsonArray()), QJsonValue(QJsonValue::Null) }) {
        for (const QString &key : { u"filial_code"_s, u"filial_codes"_s, u"external_id"_s,
                                    u"code"_s, u"begin_created_on"_s, u"end_modified_on"_s }) {
            QCOMPARE(rows(probe, method, filter(key, none)).size(), all);
        }
    }
    QCOMPARE(rows(probe, method, filter(u"no_such_filter"_s, u"1"_s)).size(), all);
}

void TestSandboxContract::imported()
{
    QFETCH(int, at);
    const Family &method = family(at);
    SandboxProbe probe;
    const QJsonObject nothing { { method.importRoot, QJsonArray() } };
    QCOMPARE(probe.ask(method.importPath, nothing).body, R"({"successes":[],"errors":[]})");

    const SandboxResponse noRoot = probe.ask(method.importPath, R"({"no_such_root":[]})");
    QCOMPARE(noRoot.status, 500);
    QCOMPARE(noRoot.contentType, "text/plain;charset=UTF-8");
    QCOMPARE(noRoot.body,
             "Hashmap:" + QByteArray(method.importRoot.data(), method.importRoot.size())
                 + " not found");

    QJsonArray many;
    for (int i = 0; i <= 5000; ++i) {
        many.append(QJsonObject());
    }
    const SandboxResponse tooMany =
        probe.ask(method.importPath, QJsonObject { { method.importRoot, many } });
    QCOMPARE(tooMany.status, 400);
    QCOMPARE(tooMany.contentType, "text/plain;charset=UTF-8");
    QVERIFY(tooMany.body.contains("5000"));
}

QTEST_GUILESS_MAIN(TestSandboxContract)
#include "tst_SandboxContract.moc"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// `smartupctl tour` as a process of its own: it passes, what it says is so, and it fails when
/// something is wrong.
class TestTour : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void passes();
    void fitsIntoEightyColumns_data();
    void fitsIntoEightyColumns();
    void sabotageIsNoticed_data();
    void sabotageIsNoticed();
    void wrongWords_data();
    void wrongWords();

private:
    struct Ended
    {
        int code = -1;
        QString out;
        QString err;

        [[nodiscard]] QJsonObject json() const
        {
            return QJsonDocument::fromJson(out.toUtf8()).object();
        }
    };
    static Ended run(const QStringList &words, const QString &language = u"en"_s);
    /// The first value of a query on a file the tour left.
    static QVariant ask(const QString &file, const QString &sql);
    /// The chief example, changed.
    [[nodiscard]] QString ordersFile(const QString &kind) const;

    QTemporaryDir m_folder;
};

TestTour::Ended TestTour::run(const QStringList &words, const QString &language)
{
    QProcess process;
    process.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                  QStringList { u"--lang"_s, language, u"tour"_s } + words);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 600000); }();
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
             QString::fromUtf8(process.readAllStandardError()) };
}

QVariant TestTour::ask(const QString &file, const QString &sql)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, file);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(sql) && query.next()) {
                value = query.value(0);
            } else {
                qWarning("%s", qUtf8Printable(query.lastError().text()));
            }
        }
    }
    QSqlDatabase::removeDatabase(file);
    return value;
}

void TestTour::passes()
{
    const Ended ended = run({ u"--json"_s, u"--keep"_s, m_folder.path() });
    QVERIFY2(ended.code == 0, qUtf8Printable(ended.out + ended.err));
    QCOMPARE(ended.err, QString());
    QVERIFY(ended.json().value(u"ok"_s).toBool());
    QStringList steps;
    const QJsonArray checks = ended.json().value(u"checks"_s).toArray();
    for (const QJsonValue &check : checks) {
        const QString step = check.toObject().value(u"step"_s).toString();
        if (!steps.contains(step)) {
            steps.append(step);
        }
    }
    QCOMPARE(steps.size(), 17);

    // What it said, looked up in the files it left, with the numbers of the chief example.
    const auto sandbox = [this](int act, const QString &sql) {
        return ask(m_folder.filePath(u"sandbox-%1.sqlite"_s.arg(act)), sql).toInt();
    };
    const QString newOrders =
        u"SELECT count(*) FROM document WHERE type = 'order' AND organisation_id = 101 "
        "AND external_id LIKE '1C-9%'"_s;
    const QString changed = u"SELECT count(*) FROM document WHERE type = 'order' "
                            "AND organisation_id = 101 AND header LIKE '%Изменено в 1С%'"_s;
    QCOMPARE(sandbox(1, newOrders), 163);
    QCOMPARE(sandbox(1, changed), 0);
    QCOMPARE(sandbox(2, newOrders), 163);
    QCOMPARE(sandbox(2, changed), 37);
    QCOMPARE(sandbox(3, newOrders), 163);
    QCOMPARE(sandbox(3, changed), 0);
    QCOMPARE(sandbox(4, newOrders), 163);
    QCOMPARE(sandbox(4, changed), 37);
    QCOMPARE(sandbox(6, newOrders), 162);
    QCOMPARE(sandbox(7, newOrders), 0);
    QCOMPARE(sandbox(8, newOrders), 0);
    // The other ten types: three new documents of each, sent twice or thrice.
    const QString ofTour = u"SELECT count(*) FROM document WHERE external_id LIKE 'TOUR-%'"_s;
    const QString rewritten = ofTour + u" AND header ->> '$.note' = 'tour 2'"_s;
    const QString types =
        u"SELECT count(DISTINCT type) FROM document WHERE external_id LIKE 'TOUR-%'"_s;
    const QList<std::pair<int, int>> expected { { 30, 10 }, { 30, 30 }, { 30, 10 }, { 50, 30 } };
    for (int policy = 0; policy < expected.size(); ++policy) {
        QCOMPARE(sandbox(9 + policy, types), 10);
        QCOMPARE(sandbox(9 + policy, ofTour), expected.at(policy).first);
        QCOMPARE(sandbox(9 + policy, rewritten), expected.at(policy).second);
    }
    const auto logged = [this](const QString &outcome) {
        return ask(m_folder.filePath(u"journal.sqlite"_s),
                   u"SELECT count(*) FROM document d JOIN call c ON c.id = d.call "
                   "JOIN term o ON o.id = d.outcome JOIN term v ON v.id = c.verb "
                   "WHERE v.text = 'import' AND o.text = '%1'"_s.arg(outcome))
            .toInt();
    };
    // Before each of the two troubles one order goes ahead.
    QCOMPARE(logged(u"created"_s), 163 + 163 + 163 + 200 + 162 + 2 + 3 * 30 + 50);
    QCOMPARE(logged(u"updated"_s), 37 + 20);
    QCOMPARE(logged(u"skipped"_s), 37 + 37 + 20);
    QCOMPARE(logged(u"refused"_s), 37 + 1 + 200 + 20);
    QCOMPARE(logged(u"unknown"_s), 200);
}

void TestTour::fitsIntoEightyColumns_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Russian") << u"ru"_s;
}

void TestTour::fitsIntoEightyColumns()
{
    QFETCH(QString, language);
    const Ended ended = run({}, language);
    QVERIFY2(ended.code == 0, qUtf8Printable(ended.out + ended.err));
    QVERIFY(ended.out.contains(u" 163 "_s));
    const QStringList lines = ended.out.split(u'\n');
    for (const QString &line : lines) {
        QVERIFY2(line.size() < 80, qUtf8Printable(line));
        QVERIFY(!line.contains(u'\x1b'));
    }
}

QString TestTour::ordersFile(const QString &kind) const
{
    QFile source(QStringLiteral(SMARTUP_SOURCE_DIR "/tests/data/orders-from-1c.json"));
    if (!source.open(QIODevice::ReadOnly)) {
        return {};
    }
    QJsonArray orders;
    const QJsonArray all =
        QJsonDocument::fromJson(source.readAll()).object().value(u"order"_s).toArray();
    for (const QJsonValue &value : all) {
        QJsonObject order = value.toObject();
        const bool isNew = order.value(u"external_id"_s).toString().startsWith(u"1C-9"_s);
        if (kind == "stranger"_L1 && orders.size() == 11) {
            order.insert(u"person_code"_s, u"C-UNKNOWN"_s);
        }
        if (kind != "only new"_L1 || isNew) {
            orders.append(order);
        }
    }
    const QString name = m_folder.filePath(kind + u".json"_s);
    QFile target(name);
    if (!target.open(QIODevice::WriteOnly)) {
        return {};
    }
    target.write(QJsonDocument(QJsonObject { { u"order"_s, orders } }).toJson());
    return name;
}

void TestTour::sabotageIsNoticed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("step"); // a check of this step …
    QTest::addColumn<QString>("check"); // … differs
    QTest::newRow("a server that says nothing about what it stored")
        << QStringList { u"--quirk"_s, u"both_lists_empty"_s }
        << u"Import orders, duplicates are skipped"_s << u"orders created"_s;
    QTest::newRow("a server that stores and says it failed")
        << QStringList { u"--quirk"_s, u"created_but_500"_s }
        << u"Import orders, duplicates are updated"_s << u"in the log: updated"_s;
    QTest::newRow("a server that stores later than it says")
        << QStringList { u"--quirk"_s, u"late_application"_s }
        << u"Import orders, duplicates are skipped"_s << u"orders that the sandbox has more"_s;
    QTest::newRow("nobody can sign in for this organisation")
        << QStringList { u"--quirk"_s, u"filial_id_401"_s } << u"Sign in"_s
        << u"layers of the connection that pass"_s;
    QTest::newRow("an order for a client nobody knows")
        << QStringList { u"--orders"_s, ordersFile(u"stranger"_s) }
        << u"Import orders, duplicates are updated"_s << u"orders created"_s;
    QTest::newRow("a file that proves nothing about duplicates")
        << QStringList { u"--orders"_s, ordersFile(u"only new"_s) }
        << u"Import orders, duplicates are skipped"_s << u"the file holds old and new orders"_s;
}

void TestTour::sabotageIsNoticed()
{
    QFETCH(QStringList, words);
    QFETCH(QString, step);
    QFETCH(QString, check);
    const Ended ended = run(words + QStringList { u"--json"_s });
    QCOMPARE(ended.code, 1);
    QVERIFY(!ended.json().value(u"ok"_s).toBool());
    bool isNoticed = false;
    const QJsonArray checks = ended.json().value(u"checks"_s).toArray();
    for (const QJsonValue &value : checks) {
        const QJsonObject object = value.toObject();
        const bool isThis = object.value(u"step"_s).toString() == step
            && object.value(u"check"_s).toString() == check;
        isNoticed = isNoticed || (isThis && !object.value(u"ok"_s).toBool());
    }
    QVERIFY2(isNoticed, qUtf8Printable(ended.out));
}

void TestTour::wrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown trouble")
        << QStringList { u"--quirk"_s, u"gremlin"_s } << 2 << u"gremlin"_s;
    QTest::newRow("word too many") << QStringList { u"now"_s } << 2 << u"now"_s;
    QTest::newRow("file that is not there")
        << QStringList { u"--orders"_s, u"/nowhere/orders.json"_s } << 4
        << u"/nowhere/orders.json"_s;
    QTest::newRow("folder that cannot be")
        << QStringList { u"--keep"_s, u"/dev/null/tour"_s } << 4 << u"/dev/null/tour"_s;
}

void TestTour::wrongWords()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, said);
    const Ended ended = run(words);
    QCOMPARE(ended.code, code);
    QVERIFY2(ended.err.contains(said), qUtf8Printable(ended.err));
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_Tour.moc"

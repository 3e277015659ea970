// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportSource.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

ImportSource pathOf(ImportSource::Kind kind, const QString &path)
{
    ImportSource source;
    source.kind = kind;
    source.path = path;
    return source;
}

ImportSource
tableOf(const QString &database, const QString &table, std::optional<ImportSubject> subject = {})
{
    ImportSource source;
    source.kind = ImportSource::Kind::Table;
    source.database.id = database;
    source.table = table;
    source.subject = subject;
    return source;
}

} // namespace

class TestImportSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canItBeRead_data();
    void canItBeRead();
    void whatDoesItHold_data();
    void whatDoesItHold();
};

void TestImportSource::canItBeRead_data()
{
    using Kind = ImportSource::Kind;
    QTest::addColumn<ImportSource>("source");
    QTest::addColumn<QString>("problem"); // a word of it; empty: it can

    QTest::newRow("a file") << pathOf(Kind::File, u"a.json"_s) << QString();
    QTest::newRow("no file") << pathOf(Kind::File, {}) << u"file"_s;
    QTest::newRow("a folder") << pathOf(Kind::Folder, u"in"_s) << QString();
    QTest::newRow("no folder") << pathOf(Kind::Folder, {}) << u"folder"_s;
    QTest::newRow("a table of an export") << tableOf(u"d"_s, u"smartup_order"_s) << QString();
    QTest::newRow("no database") << tableOf({}, u"smartup_order"_s) << u"database"_s;
    QTest::newRow("no table") << tableOf(u"d"_s, {}) << u"a table first"_s;
    QTest::newRow("a table of somebody else, of which nothing is said")
        << tableOf(u"d"_s, u"orders"_s) << u"what the table holds"_s;
    QTest::newRow("a table of somebody else, and what it holds")
        << tableOf(u"d"_s, u"orders"_s, DocumentType::Order) << QString();
    QTest::newRow("a table of what cannot be imported")
        << tableOf(u"d"_s, u"smartup_balance"_s) << u"what the table holds"_s;
}

void TestImportSource::canItBeRead()
{
    QFETCH(ImportSource, source);
    QFETCH(QString, problem);
    const QString said = importSourceProblem(source);
    QCOMPARE(said.isEmpty(), problem.isEmpty());
    QVERIFY2(said.contains(problem), qPrintable(said));
}

void TestImportSource::whatDoesItHold_data()
{
    QTest::addColumn<ImportSource>("source");
    QTest::addColumn<std::optional<ImportSubject>>("subject");
    using Subject = std::optional<ImportSubject>;

    QTest::newRow("a table is called after it")
        << tableOf(u"d"_s, u"smartup_receipt"_s) << Subject(DocumentType::Receipt);
    QTest::newRow("what is chosen counts more than the name")
        << tableOf(u"d"_s, u"smartup_receipt"_s, DocumentType::Purchase)
        << Subject(DocumentType::Purchase);
    QTest::newRow("a file says it when it is read")
        << pathOf(ImportSource::Kind::File, u"smartup_order"_s) << Subject();
}

void TestImportSource::whatDoesItHold()
{
    QFETCH(ImportSource, source);
    QFETCH(std::optional<ImportSubject>, subject);
    QCOMPARE(subjectOfSource(source), subject);
}

QTEST_APPLESS_MAIN(TestImportSource)
#include "tst_ImportSource.moc"

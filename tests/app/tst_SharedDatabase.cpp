#include "app/core/SharedDatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// A small file that several programs write.
class tst_SharedDatabase : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    /// A reading that failed once, because another program held the file, is no end of all writing.
    void aFailureOutsideIsSaidByTheNextTransactionAndOver()
    {
        const QTemporaryDir folder;
        SharedDatabase database(folder.filePath(u"state.sqlite"_s), u":/sql/shared-state.sql"_s);
        QVERIFY(database.open());
        const auto write = [&database] {
            return database.transaction([&database] {
                database.run(u"INSERT INTO place VALUES ('since', '0')"_s);
                return true;
            });
        };
        database.run(u"SELECT 1 FROM nowhere"_s);
        const Status first = write();
        QVERIFY(!first);
        QVERIFY2(first.error().raw.contains(u"nowhere"_s), qUtf8Printable(first.error().raw));
        QVERIFY(write());
        QSqlQuery kept = database.run(u"SELECT count(*) FROM place"_s);
        QVERIFY(kept.next());
        QCOMPARE(kept.value(0).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_SharedDatabase)
#include "tst_SharedDatabase.moc"

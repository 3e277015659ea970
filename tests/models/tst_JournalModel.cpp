#include "models/journal/JournalModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A store of numbered rows, as far as the model can tell.
class FakeStore
{
public:
    explicit FakeStore(JournalModel &model)
        : m_model(model)
    {
        QObject::connect(&model, &JournalModel::countWanted, &model, [this] { ++countsAsked; });
        QObject::connect(&model, &JournalModel::recountWanted, &model, [this] { ++recountsAsked; });
        QObject::connect(&model, &JournalModel::blockWanted, &model,
                         [this](const JournalQuery &, int block, quint64) { asked.append(block); });
    }

    static JournalRow row(qint64 id)
    {
        JournalRow result;
        result.document.id = id;
        result.document.callId = 7;
        result.document.subject = u"order"_s;
        result.document.number = QString::number(id);
        result.document.outcome = Outcome::Skipped;
        result.document.message = u"line\n\u202Eevil"_s;
        result.verb = ApiVerb::Import;
        result.at = QDateTime(QDate(2026, 11, 24), QTime(5, 42, 7, 113), Qt::UTC);
        return result;
    }

    void answerCount() { m_model.setCount(m_model.generation(), { rows, rows, 3 }); }
    void answerBlock(int block)
    {
        QList<JournalRow> answer;
        for (qint64 i = qint64(block) * JournalBlockSize;
             i < std::min(rows, qint64(block + 1) * JournalBlockSize); ++i) {
            answer.append(row(i + 1));
        }
        m_model.setBlock(m_model.generation(), block, answer);
    }

    qint64 rows = 0;
    int countsAsked = 0;
    int recountsAsked = 0;
    QList<int> asked;

private:
    JournalModel &m_model;
};

class Fixture
{
public:
    explicit Fixture(qint64 rows)
    {
        if (rows <= TesterRows) {
            m_tester.emplace(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        }
        store.rows = rows;
        model.setQuery({});
        store.answerCount();
    }
    JournalModel model;
    FakeStore store { model };

private:
    /// The tester reads every cell again at every change: a million rows would take it minutes.
    static constexpr qint64 TesterRows = 1000;
    std::optional<QAbstractItemModelTester> m_tester;
};

QString textAt(const JournalModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class tst_JournalModel : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfThePagesLookedAtAreAskedForOnce()
    {
        Fixture f(1000000);
        QCOMPARE(f.model.rowCount(), 1000000);
        f.model.lookAt(499990, 500040);
        QTRY_COMPARE(f.store.asked, (QList<int> { 1953 }));
        f.model.lookAt(499990, 500050);
        f.model.lookAt(499985, 500050);
        QTRY_COMPARE(f.store.asked, (QList<int> { 1953 })); // asked for, not answered yet
        f.store.answerBlock(1953);
        QCOMPARE(textAt(f.model, 500000, JournalModel::NumberColumn), u"500001"_s);
        QCOMPARE(textAt(f.model, 0, JournalModel::NumberColumn), QString());
    }

    void aViewOverTwoBlocksAsksForBoth()
    {
        Fixture f(600);
        f.model.lookAt(250, 270);
        QTRY_COMPARE(f.store.asked, (QList<int> { 0, 1 }));
    }

    void fastScrollingAsksOnlyWhereItRests()
    {
        Fixture f(1000000);
        for (int row = 0; row < 900000; row += 1000) {
            f.model.lookAt(row, row + 40);
        }
        QTRY_COMPARE(f.store.asked.size(), 1);
    }

    void answersOfAnOldGenerationAreDropped()
    {
        Fixture f(10);
        const quint64 old = f.model.generation();
        f.model.setQuery({ .text = u"4511"_s });
        f.model.setCount(old, { 99, 99, 1 });
        QCOMPARE(f.model.rowCount(), 10); // the old rows stay until the new count is there
        f.store.rows = 3;
        f.store.answerCount();
        QCOMPARE(f.model.rowCount(), 3);
        f.model.setBlock(old, 0, { FakeStore::row(77) });
        QCOMPARE(f.model.loadedRow(0), nullptr);
        f.store.answerBlock(0);
        QCOMPARE(textAt(f.model, 0, JournalModel::NumberColumn), u"1"_s);
    }

    void whileAQueryIsCountedNoBlockIsAskedFor()
    {
        Fixture f(1000);
        f.model.setQuery({ .text = u"x"_s });
        f.model.lookAt(0, 20);
        Fixture other(1); // whose beat is longer than any quiet
        other.model.noteAppended();
        QTRY_COMPARE(other.store.recountsAsked, 1);
        QVERIFY(f.store.asked.isEmpty());
        f.store.answerCount();
        f.model.lookAt(0, 20);
        QTRY_COMPARE(f.store.asked, (QList<int> { 0 }));
    }

    void manyAppendedMakeOneBeatAndComeAtTheEnd()
    {
        Fixture f(300);
        f.model.lookAt(280, 299);
        QTRY_COMPARE(f.store.asked, (QList<int> { 1 }));
        f.store.answerBlock(1);
        const QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 500; ++i) {
            f.model.noteAppended();
        }
        QTRY_COMPARE(f.store.recountsAsked, 1);
        f.store.rows = 400;
        f.store.answerCount();
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 300);
        QCOMPARE(inserted.at(0).at(2).toInt(), 399);
        // The block that was last stays on screen and is read again for its new rows.
        QCOMPARE(textAt(f.model, 299, JournalModel::NumberColumn), u"300"_s);
        f.store.asked.clear();
        f.model.lookAt(380, 399);
        QTRY_COMPARE(f.store.asked, (QList<int> { 1 }));
        f.store.answerBlock(1);
        QCOMPARE(textAt(f.model, 399, JournalModel::NumberColumn), u"400"_s);
    }

    void pausedRowsWaitAndAreCounted()
    {
        Fixture f(300);
        const QSignalSpy waiting(&f.model, &JournalModel::waitingChanged);
        f.model.setFollowing(false);
        f.store.rows = 337;
        f.store.answerCount();
        QCOMPARE(f.model.rowCount(), 300);
        QCOMPARE(f.model.waitingRows(), 37);
        f.model.setFollowing(true);
        QCOMPARE(f.model.rowCount(), 337);
        QCOMPARE(f.model.waitingRows(), 0);
        QCOMPARE(waiting.size(), 2);
    }

    void aNewQueryWhilePausedShowsEverythingItFinds()
    {
        Fixture f(300);
        f.model.setFollowing(false);
        f.store.rows = 20;
        f.model.setQuery({ .outcomes = { Outcome::Refused } });
        f.store.answerCount();
        QCOMPARE(f.model.rowCount(), 20);
        QCOMPARE(f.model.waitingRows(), 0);
    }

    void prunedRowsBeginAnew()
    {
        Fixture f(300);
        const QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        f.store.rows = 100;
        f.store.answerCount();
        QCOMPARE(reset.size(), 1);
        QCOMPARE(f.model.rowCount(), 100);
    }

    void rowsThatWentWhileMoreCameBeginAnew()
    {
        Fixture f(300);
        f.model.lookAt(0, 299);
        QTRY_COMPARE(f.store.asked, (QList { 0, 1 }));
        f.store.answerBlock(0);
        QVERIFY(f.model.loadedRow(0) != nullptr);
        const QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        f.model.setCount(f.model.generation(), { 310, 310, 3, true });
        QCOMPARE(reset.size(), 1);
        QCOMPARE(f.model.rowCount(), 310);
        QVERIFY(f.model.loadedRow(0) == nullptr); // it was another row
    }

    void aSortedTableWhoseRowsWentIsThatOfArrival()
    {
        Fixture f(300);
        f.model.sortBy(JournalSort::Number, true);
        f.model.setSorted(f.model.generation(), JournalSort::Number, 300);
        QVERIFY(!f.model.isFollowing());
        f.model.setCount(f.model.generation(), { 305, 305, 3, true });
        QCOMPARE(f.model.sort(),
                 JournalSort::Time); // as the store's, which has forgotten the other
        QCOMPARE(f.model.rowCount(), 305);
        QCOMPARE(f.model.waitingRows(), 0);
    }

    void memoryIsBounded()
    {
        Fixture f(1000000);
        for (int block = 0; block < 200; ++block) {
            f.store.answerBlock(block);
        }
        int loaded = 0;
        for (int block = 0; block < 200; ++block) {
            loaded += f.model.loadedRow(block * JournalBlockSize) != nullptr ? 1 : 0;
        }
        QCOMPARE(loaded, 64);
        QVERIFY(f.model.loadedRow(199 * JournalBlockSize) != nullptr);
    }

    void cellsSpeak()
    {
        Fixture f(1);
        f.store.answerBlock(0);
        const auto cell = [&f](int column, int role) {
            return f.model.index(0, column).data(role);
        };
        // Tashkent, five hours ahead of the stored UTC.
        QCOMPARE(textAt(f.model, 0, JournalModel::TimeColumn), u"24.11.2026 10:42:07.113"_s);
        QCOMPARE(textAt(f.model, 0, JournalModel::OutcomeColumn), u"Skipped"_s);
        QCOMPARE(cell(JournalModel::OutcomeColumn, Qt::AccessibleTextRole).toString(),
                 u"Outcome: Skipped"_s);
        QCOMPARE(cell(0, JournalModel::OutcomeRole).value<Outcome>(), Outcome::Skipped);
        QCOMPARE(cell(0, JournalModel::DocumentIdRole).toLongLong(), 1);
        QCOMPARE(cell(0, JournalModel::CallIdRole).toLongLong(), 7);
    }

    void hostileTextIsShownAsEscapesAndCopiedAsItIs()
    {
        Fixture f(1);
        f.store.answerBlock(0);
        const QModelIndex message = f.model.index(0, JournalModel::MessageColumn);
        QCOMPARE(message.data().toString(), u"line\\n\\u202Eevil"_s);
        QCOMPARE(message.data(JournalModel::RawRole).toString(), u"line\n\u202Eevil"_s);
    }

    void theNewestRowsCanStandFirst()
    {
        Fixture f(600);
        f.model.lookAt(590, 599);
        QTRY_COMPARE(f.store.asked, QList { 2 });
        f.store.answerBlock(2);
        const QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        f.model.setNewestFirst(true);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(f.model.newestRow(), 0);
        const auto number = [&f](int row) {
            return f.model.index(row, JournalModel::NumberColumn).data().toString();
        };
        QCOMPARE(number(0), u"600"_s); // read before, and kept
        QCOMPARE(number(9), u"591"_s);
        f.model.lookAt(580, 599);
        QTRY_COMPARE(f.store.asked, (QList { 2, 0 }));
        const QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        f.store.answerBlock(0);
        QCOMPARE(changed.last().at(0).toModelIndex().row(), 600 - JournalBlockSize);
        QCOMPARE(changed.last().at(1).toModelIndex().row(), 599);
        QCOMPARE(number(599), u"1"_s);

        const QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
        f.store.rows = 603;
        f.store.answerCount();
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 0);
        QCOMPARE(inserted.at(0).at(2).toInt(), 2);
        QCOMPARE(number(602), u"1"_s);
        QCOMPARE(number(3), u"600"_s);
        QVERIFY(f.model.loadedRow(0) == nullptr); // not read yet
        f.model.lookAt(0, 10);
        QTRY_COMPARE(f.store.asked.constLast(), 2);
        f.store.answerBlock(2);
        QCOMPARE(number(0), u"603"_s);
    }

    void fewRowsCanBeSortedOtherwise()
    {
        Fixture f(300);
        f.model.lookAt(0, 299);
        QTRY_COMPARE(f.store.asked, (QList { 0, 1 }));
        f.store.answerBlock(0);
        QSignalSpy wanted(&f.model, &JournalModel::sortWanted);
        f.model.sortBy(JournalSort::Number, true);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!f.model.isFollowing());
        QCOMPARE(f.model.sort(), JournalSort::Time); // until the store has sorted them
        QVERIFY(f.model.loadedRow(0) != nullptr);
        f.model.setSorted(f.model.generation() - 1, JournalSort::Number, 300); // of an old query
        QCOMPARE(f.model.sort(), JournalSort::Time);
        f.model.setSorted(f.model.generation(), JournalSort::Number, 303); // three came meanwhile
        QCOMPARE(f.model.sort(), JournalSort::Number);
        QVERIFY(f.model.isTurned());
        QCOMPARE(f.model.rowCount(), 303);
        QVERIFY(f.model.loadedRow(0) == nullptr); // every row stands elsewhere

        f.store.rows = 310; // what comes now waits
        f.store.answerCount();
        QCOMPARE(f.model.rowCount(), 303);
        QCOMPARE(f.model.waitingRows(), 7);
        const quint64 generation = f.model.generation();
        f.model.setFollowing(true); // back to the order of arrival
        QCOMPARE(f.model.generation(), generation + 1);
        f.store.answerCount();
        QCOMPARE(f.model.sort(), JournalSort::Time);
        QCOMPARE(f.model.rowCount(), 310);
    }

    void anotherQueryBeginsInTheOrderOfArrival()
    {
        Fixture f(300);
        f.model.sortBy(JournalSort::Sum, false);
        f.model.setSorted(f.model.generation(), JournalSort::Sum, 300);
        f.model.setQuery({ .text = u"x"_s });
        QCOMPARE(f.model.sort(), JournalSort::Sum); // the old rows are still on screen
        f.store.answerCount();
        QCOMPARE(f.model.sort(), JournalSort::Time);
    }

    void aPinIsMarkedWhereItsRowStands_data()
    {
        QTest::addColumn<bool>("isNewestFirst");
        QTest::addColumn<qint64>("documentId"); // 0 = the whole call
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("changes");
        QTest::newRow("one line") << false << qint64(259) << 258 << 1 << 1;
        QTest::newRow("one line, the newest first") << true << qint64(259) << 41 << 1 << 1;
        QTest::newRow("the whole call: told block by block") << false << qint64(0) << 0 << 300 << 2;
    }
    void aPinIsMarkedWhereItsRowStands()
    {
        QFETCH(bool, isNewestFirst);
        QFETCH(qint64, documentId);
        QFETCH(int, first);
        QFETCH(int, rows);
        QFETCH(int, changes);
        Fixture f(300);
        f.store.answerBlock(0);
        f.store.answerBlock(1);
        f.model.setNewestFirst(isNewestFirst);
        if (documentId != 0) {
            QCOMPARE(f.model.rowOf(documentId), first);
        }
        QCOMPARE(f.model.rowOf(301), -1);
        JournalRemark pin;
        pin.kind = RemarkKind::Pin;
        pin.documentId = documentId;
        f.model.setRemarks({ 8, { pin } }); // of another call
        const auto pinned = [&f] {
            QList<int> found;
            for (int row = 0; row < f.model.rowCount(); ++row) {
                if (f.model.index(row, 0).data(JournalModel::PinnedRole).toBool()) {
                    found.append(row);
                }
            }
            return found;
        };
        QVERIFY(pinned().isEmpty());
        const QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        f.model.setRemarks({ 7, { pin } });
        QCOMPARE(pinned().size(), rows);
        QCOMPARE(pinned().constFirst(), first);
        QCOMPARE(changed.size(), changes);
        f.model.setRemarks({ 7, { pin } }); // nothing new
        QCOMPARE(changed.size(), changes);
        f.model.setRemarks({ 7, {} });
        QVERIFY(pinned().isEmpty());
    }

    void tooManyRowsAreNotSorted()
    {
        Fixture f(MostSortedRows + 1);
        const QSignalSpy wanted(&f.model, &JournalModel::sortWanted);
        QVERIFY(!f.model.canSort());
        f.model.sortBy(JournalSort::Sum, false);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(f.model.isFollowing());
    }
};

QTEST_GUILESS_MAIN(tst_JournalModel)
#include "tst_JournalModel.moc"

#include "models/journal/JournalTreeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Runs 1 … n of three calls of two lines each; answers what the model asks when it is told to.
class Fixture
{
public:
    explicit Fixture(int numberOfRuns)
        : runs(numberOfRuns)
    {
        QObject::connect(&model, &JournalTreeModel::branchWanted, &model,
                         [this](const BranchRequest &request) { asked.append(request); });
        model.start(1);
    }

    static JournalBranch run(qint64 id)
    {
        JournalBranch branch;
        branch.id = id;
        branch.subject = u"order"_s;
        branch.verb = ApiVerb::Import;
        branch.source = u"orders.json"_s;
        branch.outcome = Outcome::Warning;
        branch.at = QDateTime(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC).addSecs(id);
        branch.rows[Outcome::Created] = 5;
        branch.rows[Outcome::Skipped] = 1;
        return branch;
    }
    static JournalBranch call(qint64 runId, qint64 number)
    {
        JournalBranch branch = run(runId * 10 + number);
        branch.kind = JournalBranch::Kind::Call;
        branch.source.clear();
        branch.firstDocument = branch.id * 10;
        branch.rows = {};
        branch.rows[Outcome::Created] = 2;
        return branch;
    }

    [[nodiscard]] BranchPage answerTo(const BranchRequest &request) const
    {
        BranchPage page { request, {}, {}, false };
        switch (request.parent) {
        case BranchRequest::Parent::Root:
            if (request.beyond == BranchRequest::FromTheNewest && loose > 0) {
                JournalBranch branch;
                branch.kind = JournalBranch::Kind::LooseCalls;
                branch.rows[Outcome::Refused] = loose;
                page.branches.append(branch);
            }
            for (qint64 id = std::min<qint64>(runs, request.beyond - 1); id > 0; --id) {
                if (std::ranges::count_if(page.branches,
                                          [](const JournalBranch &branch) {
                                              return branch.kind == JournalBranch::Kind::Run;
                                          })
                    == BranchPageSize) {
                    return page;
                }
                page.branches.append(run(id));
            }
            break;
        case BranchRequest::Parent::Run:
            for (qint64 number = callsOfRun; number > 0; --number) {
                if (request.id * 10 + number < request.beyond) {
                    page.branches.append(call(request.id, number));
                }
            }
            break;
        case BranchRequest::Parent::LooseCalls:
            break;
        case BranchRequest::Parent::Call:
            for (qint64 line = 0; line < 2; ++line) {
                JournalRow row;
                row.document.id = request.id * 10 + line;
                row.document.number = QString::number(row.document.id);
                page.rows.append(row);
            }
            break;
        }
        page.isLast = true;
        return page;
    }
    void answer()
    {
        while (!asked.isEmpty()) {
            model.setPage(answerTo(asked.takeFirst()));
        }
    }
    void open(const QModelIndex &index)
    {
        model.fetchMore(index);
        answer();
    }
    [[nodiscard]] QString what(const QModelIndex &index) const
    {
        return index.siblingAtColumn(JournalModel::WhatColumn).data().toString();
    }
    [[nodiscard]] qint64 newestRun() const
    {
        return model.index(0, JournalModel::TimeColumn).data().toString().isEmpty()
            ? 0
            : QDateTime::fromString(model.index(0, JournalModel::TimeColumn).data().toString(),
                                    u"dd.MM.yyyy HH:mm:ss.zzz"_s)
                    .toSecsSinceEpoch()
                - QDateTime(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC).toSecsSinceEpoch();
    }

    int runs;
    int callsOfRun = 3;
    int loose = 0;
    JournalTreeModel model;
    QList<BranchRequest> asked;
};

} // namespace

class tst_JournalTreeModel : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeIsReadAsItIsOpened()
    {
        Fixture f(2);
        QVERIFY(f.model.isReading());
        QCOMPARE(f.model.rowCount(), 0);
        f.answer();
        QVERIFY(!f.model.isReading());
        QCOMPARE(f.model.rowCount(), 2);
        const QModelIndex run = f.model.index(0, 0);
        QCOMPARE(f.newestRun(), 2);
        QCOMPARE(f.what(run), u"Order: import (6)"_s);
        QCOMPARE(run.siblingAtColumn(JournalModel::OutcomeColumn).data().toString(), u"Warning"_s);
        QCOMPARE(run.siblingAtColumn(JournalModel::MessageColumn).data().toString(),
                 u"Created 5, Skipped 1 · orders.json"_s);
        QVERIFY(f.model.hasChildren(run));
        QCOMPARE(f.model.rowCount(run), 0); // nobody has opened it
        QVERIFY(f.asked.isEmpty());

        f.open(run);
        QCOMPARE(f.model.rowCount(run), 3);
        const QModelIndex call = f.model.index(0, 0, run);
        QCOMPARE(call.data(JournalModel::CallIdRole).toLongLong(), 23);
        QCOMPARE(call.data(JournalModel::DocumentIdRole).toLongLong(), 230);
        f.open(call);
        QCOMPARE(f.model.rowCount(call), 2);
        const QModelIndex line = f.model.index(1, JournalModel::NumberColumn, call);
        QCOMPARE(line.data().toString(), u"231"_s);
        QVERIFY(!f.model.hasChildren(line.siblingAtColumn(0)));
        QVERIFY(!f.model.canFetchMore(call)); // all of them are there
    }

    void linesBelowACallArePinned()
    {
        Fixture f(2);
        f.answer();
        const QModelIndex run = f.model.index(0, 0);
        f.open(run);
        const QModelIndex call = f.model.index(0, 0, run);
        JournalRemark pin;
        pin.kind = RemarkKind::Pin;
        pin.documentId = 231;
        f.model.setRemarks({ 23, { pin } }); // nobody has opened it
        f.open(call);
        const auto isPinned = [&](int row) {
            return f.model.index(row, 0, call).data(JournalModel::PinnedRole).toBool();
        };
        QVERIFY(!isPinned(0) && !isPinned(1));
        f.model.setRemarks({ 22, { pin } }); // another call
        QVERIFY(!isPinned(1));
        f.model.setRemarks({ 23, { pin } });
        QVERIFY(!isPinned(0) && isPinned(1));
        f.model.setRemarks({ 99, { pin } }); // not in the tree
        f.model.setRemarks({ 23, {} });
        QVERIFY(!isPinned(1));
    }

    void whatIsUnderWayIsNotAskedTwice()
    {
        Fixture f(1);
        f.answer();
        const QModelIndex run = f.model.index(0, 0);
        f.model.fetchMore(run);
        f.model.fetchMore(run);
        QCOMPARE(f.asked.size(), 1);
    }

    void longTreesComeByPages()
    {
        Fixture f(250);
        f.answer();
        QCOMPARE(f.model.rowCount(), BranchPageSize);
        QVERIFY(f.model.canFetchMore({}));
        f.open({});
        QCOMPARE(f.model.rowCount(), 2 * BranchPageSize);
        f.open({});
        QCOMPARE(f.model.rowCount(), 250);
        QVERIFY(!f.model.canFetchMore({}));
        for (int row = 0; row < 250; ++row) {
            QCOMPARE(f.model.index(row, 0).data().toString(), exact(Fixture::run(250 - row).at));
        }
    }

    void anAnswerOfAnOldQueryIsDropped()
    {
        Fixture f(2);
        const BranchRequest old = f.asked.constFirst();
        f.model.start(2);
        f.model.setPage(f.answerTo(old));
        QCOMPARE(f.model.rowCount(), 0);
        f.answer();
        QCOMPARE(f.model.rowCount(), 2);
    }

    void newRunsComeInAtTheTopAndNothingElseMoves()
    {
        Fixture f(5);
        f.answer();
        const QPersistentModelIndex run(f.model.index(0, 0));
        f.open(run);
        const QPersistentModelIndex call(f.model.index(1, 0, run));
        f.open(call);
        f.runs = 7;
        const QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        f.model.refresh();
        f.model.refresh(); // under way
        QCOMPARE(f.asked.size(), 1);
        f.answer();
        QCOMPARE(f.model.rowCount(), 7);
        QCOMPARE(f.newestRun(), 7);
        QCOMPARE(run.row(), 2);
        QCOMPARE(f.model.rowCount(run), 3);
        QCOMPARE(call.row(), 1);
        QCOMPARE(f.model.rowCount(call), 2);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(reset.size(), 0);
    }

    void anOpenRunShowsItsNewCalls()
    {
        Fixture f(1);
        f.answer();
        const QModelIndex run = f.model.index(0, 0);
        f.open(run);
        f.callsOfRun = 4;
        f.model.refresh();
        BranchPage page = f.answerTo(f.asked.takeFirst());
        page.branches[0].rows[Outcome::Created] = 7;
        f.model.setPage(page);
        QCOMPARE(f.what(run), u"Order: import (8)"_s);
        QCOMPARE(f.asked.size(), 1); // of the calls of the run
        f.answer();
        QCOMPARE(f.model.rowCount(run), 4);
        QCOMPARE(f.model.index(0, 0, run).data(JournalModel::CallIdRole).toLongLong(), 14);
    }

    void moreThanAPageOfNewRunsBeginsAnew()
    {
        Fixture f(3);
        f.answer();
        f.open(f.model.index(0, 0));
        f.runs = 3 + 2 * BranchPageSize;
        f.model.refresh();
        f.answer();
        QCOMPARE(f.model.rowCount(), BranchPageSize);
        f.open({});
        f.open({});
        QCOMPARE(f.model.rowCount(), f.runs); // none is missing, none is there twice
        QCOMPARE(f.newestRun(), f.runs);
    }

    void looseCallsStandAboveTheRuns()
    {
        Fixture f(2);
        f.answer();
        f.loose = 4;
        f.model.refresh();
        f.answer();
        QCOMPARE(f.model.rowCount(), 3);
        QCOMPARE(f.what(f.model.index(0, 0)), u"Calls outside of a run (4)"_s);
        f.loose = 5;
        f.model.refresh();
        f.answer();
        QCOMPARE(f.model.rowCount(), 3);
        QCOMPARE(f.what(f.model.index(0, 0)), u"Calls outside of a run (5)"_s);
    }

    void hostileTextBecomesVisible()
    {
        Fixture f(1);
        BranchPage page = f.answerTo(f.asked.takeFirst());
        page.branches[0].message = u"line\n\u202Eevil"_s;
        f.model.setPage(page);
        const QModelIndex message = f.model.index(0, JournalModel::MessageColumn);
        QVERIFY(message.data().toString().endsWith(u"line\\n\\u202Eevil"_s));
        QVERIFY(message.data(JournalModel::RawRole).toString().endsWith(u"line\n\u202Eevil"_s));
    }

    void aModelTesterFindsNothingWrong()
    {
        // It opens everything by itself, whatever is shown: the other tests are without it.
        Fixture f(3);
        const QAbstractItemModelTester tester(
            &f.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        f.answer();
        QCOMPARE(f.model.rowCount(), 3);
        f.runs = 5;
        f.loose = 2;
        f.callsOfRun = 4;
        f.model.refresh();
        f.answer();
        QCOMPARE(f.model.rowCount(), 6);
        const QModelIndex run = f.model.index(1, 0);
        QCOMPARE(f.model.rowCount(run), 4);
        QCOMPARE(f.model.rowCount(f.model.index(0, 0, run)), 2);
        f.model.start(2);
        f.answer();
        QCOMPARE(f.model.rowCount(), 6);
    }

private:
    static QString exact(const QDateTime &at)
    {
        return at.toLocalTime().toString(u"dd.MM.yyyy HH:mm:ss.zzz"_s);
    }
};

QTEST_MAIN(tst_JournalTreeModel)
#include "tst_JournalTreeModel.moc"

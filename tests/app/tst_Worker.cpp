#include "app/api/Worker.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <QTest>
#include <QThread>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestWorker : public QObject
{
    Q_OBJECT

private:
    static QCoro::Task<QString> lengthOf(std::shared_ptr<QString> text)
    {
        const auto counting = onWorker([text] { return QString::number(text->size()); });
        co_return co_await counting;
    }

    static QCoro::Task<bool> isElsewhere()
    {
        QThread *here = QThread::currentThread();
        const auto looking = onWorker([here] { return QThread::currentThread() != here; });
        co_return co_await looking;
    }

private Q_SLOTS:
    /// The form every caller uses; written inside co_await, GCC 12 would release the capture twice.
    void capturesAreReleasedOnce()
    {
        const auto text = std::make_shared<QString>(u"canary"_s);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(QCoro::waitFor(lengthOf(text)), u"6"_s);
            // The pool's thread may hold its copy for a moment longer.
            QTRY_COMPARE(text.use_count(), 1L);
        }
    }

    void workIsDoneElsewhere() { QVERIFY(QCoro::waitFor(isElsewhere())); }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_Worker.moc"

#include "app/journal/AlertService.h"
#include "tests/support/FixedClock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

AlertSettings oneRule()
{
    AlertRule rule;
    rule.id = u"rule"_s;
    rule.name = u"Orders fail"_s;
    rule.count = 2;
    return { { rule }, {} };
}

CallRecord import(Outcome outcome, int documents)
{
    CallRecord call;
    call.subject = u"order"_s;
    call.verb = ApiVerb::Import;
    call.isWrite = true;
    call.outcome = Outcome::Sent;
    for (int i = 0; i < documents; ++i) {
        DocumentRecord document;
        document.subject = u"order"_s;
        document.outcome = outcome;
        document.message = u"Контрагент не найден. Код контрагента = C-%1"_s.arg(i);
        call.documents.append(document);
    }
    return call;
}

} // namespace

/// Rules from a file, calls from a client, messages to whoever tells.
class tst_AlertService : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock =
            std::make_unique<FixedClock>(QDateTime(QDate(2026, 11, 27), QTime(7, 0), Qt::UTC));
    }

    void withoutRulesNothingIsTold()
    {
        AlertService service(m_folder->path(), *m_clock);
        QSignalSpy alerted(&service, &AlertService::alerted);
        service.load();
        service.noteCall(import(Outcome::Refused, 5));
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
        service.test();
        QCOMPARE(alerted.size(), 1); // the test alone
        QCOMPARE(alerted.at(0).at(0).value<AlertMessage>().kind, AlertKind::Test);
    }

    void aCauseIsToldOnceAndThatItIsOver()
    {
        AlertService service(m_folder->path(), *m_clock);
        QSignalSpy alerted(&service, &AlertService::alerted);
        QVERIFY(writeAlertSettings(m_folder->path(), oneRule()).isOk());
        service.load();
        service.noteCall(import(Outcome::Refused, 3));
        QTRY_COMPARE(alerted.size(), 1);
        const auto raised = alerted.at(0).at(0).value<AlertMessage>();
        QCOMPARE(raised.kind, AlertKind::Raised);
        QCOMPARE(raised.count, 3);
        QCOMPARE(raised.ruleName, u"Orders fail"_s);
        m_clock->advance(std::chrono::minutes(61));
        service.noteCall(import(Outcome::Created, 1));
        QTRY_COMPARE(alerted.size(), 2);
        QCOMPARE(alerted.at(1).at(0).value<AlertMessage>().kind, AlertKind::Recovered);
    }

    /// A large call takes longer to look at than the small one that ended after it.
    void whatEndedLastIsTheLast()
    {
        AlertSettings settings = oneRule();
        settings.rules[0].subject = u"order"_s;
        QVERIFY(writeAlertSettings(m_folder->path(), settings).isOk());
        AlertService service(m_folder->path(), *m_clock);
        QSignalSpy alerted(&service, &AlertService::alerted);
        service.load();
        service.noteCall(import(Outcome::Refused, 5000));
        service.noteCall(import(Outcome::Created, 1));
        QTRY_COMPARE_WITH_TIMEOUT(alerted.size(), 1, 30000);
        QCOMPARE(alerted.at(0).at(0).value<AlertMessage>().count, 5000);
        m_clock->advance(std::chrono::minutes(61));
        CallRecord other; // of something else; the rules are looked at once more
        other.subject = u"client_payment"_s;
        other.outcome = Outcome::Sent;
        service.noteCall(other);
        QTRY_COMPARE_WITH_TIMEOUT(alerted.size(), 2, 30000);
        QCOMPARE(alerted.at(1).at(0).value<AlertMessage>().kind, AlertKind::Recovered);
    }

    void rulesAreKept()
    {
        AlertService service(m_folder->path(), *m_clock);
        QSignalSpy saved(&service, &AlertService::saved);
        QSignalSpy failed(&service, &AlertService::failed);
        service.save(oneRule());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(service.settings(), oneRule());
        const Result<AlertSettings> read = readAlertSettings(m_folder->path());
        QVERIFY(read.isOk());
        QCOMPARE(read.value(), oneRule());
        QVERIFY(!(QFile(alertFileIn(m_folder->path())).permissions() & QFile::ReadOther));

        AlertSettings wrong = oneRule();
        wrong.rules[0].name.clear();
        service.save(wrong);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(service.settings(), oneRule());
    }

    void aFileThatCannotBeReadIsSaidAndLeft()
    {
        QFile file(alertFileIn(m_folder->path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":7}");
        file.close();
        AlertService service(m_folder->path(), *m_clock);
        QSignalSpy failed(&service, &AlertService::failed);
        service.load();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).value<Error>().remedy.contains(file.fileName()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"version\":7}"));
    }

    void aServiceThatGoesTakesNobodyAlong()
    {
        QVERIFY(writeAlertSettings(m_folder->path(), oneRule()).isOk());
        {
            AlertService service(m_folder->path(), *m_clock);
            service.load();
            service.noteCall(import(Outcome::Refused, 3000));
            QElapsedTimer sinceTold;
            sinceTold.start();
            QTRY_VERIFY(sinceTold.elapsed() > AlertService::Beat.count()); // a worker looks
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60000));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
};

QTEST_GUILESS_MAIN(tst_AlertService)
#include "tst_AlertService.moc"

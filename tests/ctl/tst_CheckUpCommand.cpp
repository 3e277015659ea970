#include "app/connection/ProfileStore.h"
#include "tests/ctl/CommandBench.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// `smartupctl check-up`: what is known, without a request.
class tst_CheckUpCommand : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench.emplace();
        ProfileStore store(m_bench->configFolder());
        Profile profile;
        profile.id = u"0d5f1b36-6a0e-4a52-9d27-3b8a1d5c7e10"_s;
        profile.name = u"Chashma"_s;
        profile.baseUrl = QUrl(u"https://smartup.example.uz"_s);
        profile.login = u"admin@chashma"_s;
        profile.projectCode = u"trade"_s;
        QVERIFY(store.save({ { profile }, profile.id }));
    }

    void everyAreaIsSpokenOf()
    {
        const auto ended = m_bench->run({ u"check-up"_s, u"--json"_s });
        QVERIFY2(ended.code == 0, ended.said().constData());
        const QJsonArray findings = ended.json().value(u"findings"_s).toArray();
        QStringList areas;
        for (const QJsonValue &finding : findings) {
            areas.append(finding[u"area"_s].toString());
            QVERIFY(!finding[u"text"_s].toString().isEmpty());
            // Nothing of it names a connection or a place on the disk.
            QVERIFY(!finding[u"text"_s].toString().contains(u"Chashma"_s));
            QVERIFY(!finding[u"text"_s].toString().contains(m_bench->path({})));
        }
        for (const QString &area : { u"versions"_s, u"journal"_s, u"settings"_s,
                                     u"open_documents"_s, u"schedules"_s, u"coverage"_s }) {
            QVERIFY2(areas.contains(area), qPrintable(area));
        }
    }

    void itIsSaidInWords()
    {
        const auto ended = m_bench->run({ u"check-up"_s });
        QVERIFY2(ended.code == 0, ended.said().constData());
        QVERIFY2(ended.out.contains(u"There is no log yet."_s), ended.said().constData());
        QVERIFY2(ended.out.contains(u"No document of an import is open."_s),
                 ended.said().constData());
    }

    void anInstallationWithoutAConnectionIsLookedAt()
    {
        QVERIFY(ProfileStore(m_bench->configFolder()).save({}));
        const auto ended = m_bench->run({ u"check-up"_s });
        QVERIFY2(ended.code == 0, ended.said().constData());
        QVERIFY2(ended.out.contains(u"There is no log yet."_s), ended.said().constData());
    }

    void wrongWordsAreRefused()
    {
        QCOMPARE(m_bench->run({ u"check-up"_s, u"everything"_s }).code, 2);
        const auto ended = m_bench->run({ u"check-up"_s, u"--profile"_s, u"nobody"_s });
        QVERIFY2(ended.code == 2, ended.said().constData());
    }

private:
    std::optional<CommandBench> m_bench;
};

QTEST_GUILESS_MAIN(tst_CheckUpCommand)
#include "tst_CheckUpCommand.moc"

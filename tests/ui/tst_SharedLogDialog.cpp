#include "tests/support/MarkingTranslator.h"
#include "ui/journal/SharedLogDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

SharedSetup kept()
{
    SharedSetup setup;
    setup.settings.deskId = u"5a3f4c5e-0000-4000-8000-000000000001"_s;
    setup.settings.databaseId = u"company"_s;
    setup.settings.deskName = u"Warehouse"_s;
    setup.settings.since = QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC);
    setup.database.id = u"company"_s;
    setup.database.name = u"Company"_s;
    setup.database.kind = DatabaseKind::Postgresql;
    setup.database.host = u"db.example.uz"_s;
    setup.database.port = 5433;
    setup.database.database = u"journal"_s;
    setup.database.user = u"desk1"_s;
    setup.database.options = u"sslrootcert=/etc/ca.crt;connect_timeout=5"_s;
    return setup;
}

template <typename Widget>
Widget *child(const SharedLogDialog &dialog, const QString &name)
{
    return dialog.findChild<Widget *>(u"shared/"_s + name);
}

void type(QLineEdit *line, const QString &text)
{
    line->selectAll();
    QTest::keyClicks(line, text);
}

void press(const SharedLogDialog &dialog, const QString &name)
{
    QTest::mouseClick(child<QPushButton>(dialog, name), Qt::LeftButton);
}

} // namespace

/// The form of the shared log under mouse and keyboard.
class tst_SharedLogDialog : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsShownAndStays()
    {
        SharedLogDialog dialog;
        dialog.show();
        dialog.setSetup(kept());
        QVERIFY(dialog.setup() == kept());
        QCOMPARE(child<QLineEdit>(dialog, u"host"_s)->text(), u"db.example.uz"_s);
        QCOMPARE(child<QSpinBox>(dialog, u"port"_s)->value(), 5433);
        QCOMPARE(child<QLineEdit>(dialog, u"certificate"_s)->text(), u"/etc/ca.crt"_s);
        QCOMPARE(child<QComboBox>(dialog, u"tls"_s)->currentData().toInt(),
                 static_cast<int>(SharedTls::VerifyFull));
        QVERIFY(child<QLineEdit>(dialog, u"password"_s)->text().isEmpty());
        QCOMPARE(child<QLineEdit>(dialog, u"password"_s)->echoMode(), QLineEdit::Password);
        QVERIFY(!child<QPushButton>(dialog, u"save"_s)->isEnabled()); // there is nothing to save
    }

    void itIsFilledInTestedAndSaved()
    {
        SharedSetup draft;
        draft.settings.deskName = u"Warehouse"_s;
        draft.database.name = u"Shared log"_s;
        SharedLogDialog dialog;
        dialog.show();
        dialog.setSetup(draft);
        QSignalSpy wantsTest(&dialog, &SharedLogDialog::testWanted);
        QSignalSpy wantsSave(&dialog, &SharedLogDialog::saveWanted);
        QVERIFY(!child<QPushButton>(dialog, u"test"_s)->isEnabled());
        QTest::keyClick(child<QCheckBox>(dialog, u"on"_s), Qt::Key_Space);
        type(child<QLineEdit>(dialog, u"host"_s), u"db.example.uz"_s);
        type(child<QLineEdit>(dialog, u"database"_s), u"journal"_s);
        QVERIFY(!child<QLabel>(dialog, u"problem"_s)->text().isEmpty()); // the user is missing
        type(child<QLineEdit>(dialog, u"user"_s), u"desk1"_s);
        QVERIFY(child<QLabel>(dialog, u"problem"_s)->text().isEmpty());
        type(child<QLineEdit>(dialog, u"password"_s), u"canary"_s);
        child<QComboBox>(dialog, u"direction"_s)->setCurrentIndex(1);
        press(dialog, u"test"_s);
        QCOMPARE(wantsTest.size(), 1);
        QCOMPARE(wantsTest.at(0).at(1).value<Secret>(), Secret(u"canary"_s));
        dialog.setTest({});
        QVERIFY(child<QLabel>(dialog, u"tested"_s)->text().contains(u"as they should be"_s));
        press(dialog, u"save"_s);
        QCOMPARE(wantsSave.size(), 1);
        const auto setup = wantsSave.at(0).at(0).value<SharedSetup>();
        QVERIFY(setup.settings.isOn && setup.settings.sends && !setup.settings.reads);
        QCOMPARE(setup.database.host, u"db.example.uz"_s);
        QCOMPARE(setup.database.database, u"journal"_s);
        QCOMPARE(setup.database.user, u"desk1"_s);
        QCOMPARE(setup.database.options, QString());
        QCOMPARE(wantsSave.at(0).at(1).value<Secret>(), Secret(u"canary"_s));
        QVERIFY(dialog.isVisible()); // until it is in the files
        dialog.setSaved();
        QVERIFY(!dialog.isVisible());
    }

    void encryptionFollowsTheServerUntilSomebodyChooses()
    {
        SharedLogDialog dialog;
        dialog.show();
        SharedSetup setup = kept();
        setup.database.host = u"127.0.0.1"_s;
        setup.database.options.clear();
        dialog.setSetup(setup);
        auto *host = child<QLineEdit>(dialog, u"host"_s);
        auto *tls = child<QComboBox>(dialog, u"tls"_s);
        const auto chosen = [tls] { return static_cast<SharedTls>(tls->currentData().toInt()); };
        QCOMPARE(chosen(), SharedTls::Off);
        type(host, u"db.example.uz"_s);
        QCOMPARE(chosen(), SharedTls::VerifyFull);
        QCOMPARE(dialog.setup().database.options, QString());
        tls->setFocus();
        QTest::keyClick(tls, Qt::Key_Down);
        QCOMPARE(chosen(), SharedTls::VerifyCa);
        type(host, u"db2.example.uz"_s);
        QCOMPARE(chosen(), SharedTls::VerifyCa);
        QCOMPARE(dialog.setup().database.options, u"sslmode=verify-ca"_s);
    }

    void aFailedLayerSaysWhatToDo_data()
    {
        QTest::addColumn<SharedLayer>("layer");
        QTest::addColumn<QString>("name");
        for (const SharedLayer layer : AllSharedLayers) {
            QTest::newRow(qPrintable(sharedLayerName(layer))) << layer << sharedLayerName(layer);
        }
    }
    void aFailedLayerSaysWhatToDo()
    {
        QFETCH(SharedLayer, layer);
        QFETCH(QString, name);
        SharedLogDialog dialog;
        dialog.show();
        dialog.setSetup(kept());
        press(dialog, u"test"_s);
        dialog.setTest(
            { layer,
              { ErrorOrigin::Network, u"It is wrong."_s, u"Mend it."_s, u"<b>FATAL</b>"_s, {} } });
        const auto *tested = child<QLabel>(dialog, u"tested"_s);
        const auto *remedy = child<QLabel>(dialog, u"remedy"_s);
        QCOMPARE(tested->text(), name + u": It is wrong."_s);
        QVERIFY(remedy->text().contains(u"Mend it."_s));
        QVERIFY(remedy->text().contains(u"<b>FATAL</b>"_s));
        QCOMPARE(remedy->textFormat(), Qt::PlainText);
        QVERIFY(!tested->toolTip().contains(u"<b>"_s));
        // It was of what stood there then.
        type(child<QLineEdit>(dialog, u"user"_s), u"desk2"_s);
        QVERIFY(tested->isHidden() && remedy->isHidden());
    }

    void aModeThatTheFormDoesNotShowIsAnEdit()
    {
        SharedLogDialog dialog;
        const QSignalSpy wantsSave(&dialog, &SharedLogDialog::saveWanted);
        dialog.show();
        SharedSetup setup = kept();
        setup.database.options = u"sslmode=prefer"_s;
        dialog.setSetup(setup);
        QCOMPARE(child<QComboBox>(dialog, u"tls"_s)->currentText(),
                 sharedTlsName(SharedTls::VerifyFull));
        press(dialog, u"save"_s);
        QCOMPARE(wantsSave.size(), 1);
        QCOMPARE(wantsSave.at(0).at(0).value<SharedSetup>().database.options, QString());
    }

    void aTestUnderWayEndsWithTheForm()
    {
        SharedLogDialog dialog;
        dialog.show();
        dialog.setSetup(kept());
        const QSignalSpy cancelled(&dialog, &SharedLogDialog::testCancelled);
        press(dialog, u"test"_s);
        dialog.setSaved();
        QCOMPARE(cancelled.size(), 1);
    }

    void aTestCanBeCancelled()
    {
        SharedLogDialog dialog;
        dialog.show();
        dialog.setSetup(kept());
        const QSignalSpy cancelled(&dialog, &SharedLogDialog::testCancelled);
        press(dialog, u"test"_s);
        press(dialog, u"test"_s);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(child<QLabel>(dialog, u"tested"_s)->isHidden());
    }

    void howItGoesIsSaid()
    {
        SharedLogDialog dialog;
        dialog.show();
        dialog.setSetup(kept());
        const auto *line = child<QLabel>(dialog, u"state"_s);
        QVERIFY(line->text().contains(u"is off"_s));
        SharedJournalState state;
        state.link = SharedJournalState::Link::Away;
        state.behind = 214;
        state.lastSent = QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC);
        state.error = Error { ErrorOrigin::Network, u"No answer."_s, u"Nothing to do."_s, {}, {} };
        dialog.setState(state);
        for (const QString &part :
             { u"214"_s, u"Last sent: "_s, u"No answer."_s, u"Nothing to do."_s }) {
            QVERIFY2(line->text().contains(part), qPrintable(line->text()));
        }
        state = {};
        state.link = SharedJournalState::Link::Connected;
        dialog.setState(state);
        QVERIFY(line->text().contains(u"Nothing was sent"_s));
        QVERIFY(!line->text().contains(u"No answer."_s));
    }

    void whatCannotBeKeptIsSaid()
    {
        SharedLogDialog dialog;
        dialog.show();
        dialog.setSetup(kept());
        type(child<QLineEdit>(dialog, u"password"_s), u"canary"_s);
        press(dialog, u"save"_s);
        dialog.setFailed(
            { ErrorOrigin::Program, u"The keychain is locked."_s, u"Open it."_s, {}, {} });
        QVERIFY(dialog.isVisible());
        QCOMPARE(child<QLabel>(dialog, u"problem"_s)->text(),
                 u"The keychain is locked.\nOpen it."_s);
    }

    void anEditIsNotLostByChance_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("saves");
        QTest::addColumn<bool>("stays");
        QTest::newRow("keep editing") << u"guardKeep"_s << 0 << true;
        QTest::newRow("save") << u"guardSave"_s << 1 << true;
        QTest::newRow("discard") << u"guardDiscard"_s << 0 << false;
    }
    void anEditIsNotLostByChance()
    {
        QFETCH(QString, answer);
        SharedLogDialog dialog;
        dialog.show();
        dialog.setSetup(kept());
        const QSignalSpy saves(&dialog, &SharedLogDialog::saveWanted);
        type(child<QLineEdit>(dialog, u"user"_s), u"desk2"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QTest::mouseClick(dialog.findChild<QPushButton *>(answer), Qt::LeftButton);
        QTRY_VERIFY(dialog.findChildren<QMessageBox *>().isEmpty());
        QTEST(static_cast<int>(saves.size()), "saves");
        QTEST(dialog.isVisible(), "stays");
    }

    void withoutAnEditItCloses()
    {
        SharedLogDialog dialog;
        dialog.show();
        dialog.setSetup(kept());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void itSpeaksTheLanguageThatIsChosen()
    {
        SharedLogDialog dialog;
        dialog.show();
        dialog.setSetup(kept());
        testing::MarkingTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_COMPARE(dialog.windowTitle(), u"«Shared log»"_s);
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QVERIFY2(label->text().isEmpty() || label->text().startsWith(u'«'),
                     qPrintable(label->text()));
        }
        for (const QString &name : { u"test"_s, u"save"_s, u"cancel"_s, u"chooseCertificate"_s }) {
            QVERIFY(child<QPushButton>(dialog, name)->text().startsWith(u'«'));
        }
        QVERIFY(child<QComboBox>(dialog, u"tls"_s)->currentText().startsWith(u'«'));
        QVERIFY(dialog.setup() == kept()); // words are no edits
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(tst_SharedLogDialog)
#include "tst_SharedLogDialog.moc"

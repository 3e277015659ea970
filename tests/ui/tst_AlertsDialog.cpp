#include "ui/journal/AlertsDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

AlertSettings twoRules()
{
    AlertRule orders;
    orders.id = u"1"_s;
    orders.name = u"Orders"_s;
    orders.subject = u"order"_s;
    orders.count = 5;
    orders.minutes = 10;
    AlertRule all;
    all.id = u"2"_s;
    all.name = u"Everything"_s;
    all.outcomes = { Outcome::Unknown };
    all.isPaused = true;
    return { { orders, all }, { true, { 21, 0 }, { 6, 30 } } };
}

template <typename Widget>
Widget *child(const AlertsDialog &dialog, const QString &name)
{
    return dialog.findChild<Widget *>(name);
}

void type(QLineEdit *line, const QString &text)
{
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace

/// The rules of the alerts under mouse and keyboard.
class tst_AlertsDialog : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereIsShownAndStays()
    {
        AlertsDialog dialog(twoRules());
        dialog.show();
        QCOMPARE(dialog.settings(), twoRules());
        QCOMPARE(child<QLineEdit>(dialog, u"alertName"_s)->text(), u"Orders"_s);
        QCOMPARE(child<QComboBox>(dialog, u"alertSubject"_s)->currentData().toString(), u"order"_s);
        // Times of day read as everywhere, in every language.
        QCOMPARE(child<QTimeEdit>(dialog, u"quietFrom"_s)->text(), u"21:00"_s);
        QCOMPARE(child<QTimeEdit>(dialog, u"quietUntil"_s)->text(), u"06:30"_s);
        auto *list = child<QListWidget>(dialog, u"alertRules"_s);
        list->setCurrentRow(1);
        QVERIFY(child<QCheckBox>(dialog, u"alertPaused"_s)->isChecked());
        QVERIFY(!child<QCheckBox>(dialog, u"alertOutcome/refused"_s)->isChecked());
        QVERIFY(child<QCheckBox>(dialog, u"alertOutcome/unknown"_s)->isChecked());
        // Looking changes nothing, another language neither.
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(&dialog, &language);
        QCOMPARE(list->currentRow(), 1);
        QCOMPARE(dialog.settings(), twoRules());
    }

    void aTypeThatTheFormDoesNotOfferStays()
    {
        AlertSettings settings = twoRules();
        settings.rules[0].subject = u"session"_s; // written into the file by hand
        AlertsDialog dialog(settings);
        dialog.show();
        auto *subject = child<QComboBox>(dialog, u"alertSubject"_s);
        QCOMPARE(subject->currentData().toString(), u"session"_s);
        child<QSpinBox>(dialog, u"alertCount"_s)->setValue(7);
        QCOMPARE(dialog.settings().rules.first().subject, u"session"_s);
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(&dialog, &language);
        QCOMPARE(subject->currentData().toString(), u"session"_s);
    }

    void aRuleIsAddedByKeyboard()
    {
        AlertsDialog dialog({});
        dialog.show();
        QSignalSpy wanted(&dialog, &AlertsDialog::saveWanted);
        QVERIFY(!child<QPushButton>(dialog, u"removeAlert"_s)->isEnabled());
        QTest::keyClick(child<QPushButton>(dialog, u"addAlert"_s), Qt::Key_Space);
        type(child<QLineEdit>(dialog, u"alertName"_s), u"Payments"_s);
        auto *subject = child<QComboBox>(dialog, u"alertSubject"_s);
        subject->setCurrentIndex(subject->findData(u"client_payment"_s));
        child<QSpinBox>(dialog, u"alertCount"_s)->setValue(3);
        type(child<QLineEdit>(dialog, u"alertCause"_s), u"A02"_s);
        QTest::keyClick(child<QCheckBox>(dialog, u"alertOutcome/unknown"_s), Qt::Key_Space);
        QTest::keyClick(child<QPushButton>(dialog, u"saveAlerts"_s), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        const auto settings = wanted.at(0).at(0).value<AlertSettings>();
        QCOMPARE(settings.rules.size(), 1);
        const AlertRule &rule = settings.rules.first();
        QCOMPARE(rule.name, u"Payments"_s);
        QCOMPARE(rule.subject, u"client_payment"_s);
        QCOMPARE(rule.count, 3);
        QCOMPARE(rule.cause, u"A02"_s);
        QCOMPARE(rule.outcomes, QList<Outcome>({ Outcome::Refused, Outcome::NotSent }));
        QVERIFY(!rule.id.isEmpty());
        QCOMPARE(child<QListWidget>(dialog, u"alertRules"_s)->item(0)->text(), u"Payments"_s);
        QVERIFY(dialog.isVisible()); // until it is in the file
        dialog.setSaved();
        QVERIFY(!dialog.isVisible());
    }

    void tabGoesDownTheForm()
    {
        AlertsDialog dialog(twoRules());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *name = child<QLineEdit>(dialog, u"alertName"_s);
        name->setFocus();
        QTRY_VERIFY(name->hasFocus());
        for (const QString &next :
             { u"alertOutcome/refused"_s, u"alertOutcome/not_sent"_s, u"alertOutcome/unknown"_s,
               u"alertOutcome/warning"_s, u"alertOutcome/skipped"_s, u"alertSubject"_s,
               u"alertOrganisation"_s }) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), next);
        }
    }

    void aRuleIsRemoved()
    {
        AlertsDialog dialog(twoRules());
        dialog.show();
        QTest::mouseClick(child<QPushButton>(dialog, u"removeAlert"_s), Qt::LeftButton);
        QCOMPARE(dialog.settings().rules.size(), 1);
        QCOMPARE(child<QLineEdit>(dialog, u"alertName"_s)->text(), u"Everything"_s);
        QTest::mouseClick(child<QPushButton>(dialog, u"removeAlert"_s), Qt::LeftButton);
        QVERIFY(dialog.settings().rules.isEmpty());
        QVERIFY(!child<QPushButton>(dialog, u"removeAlert"_s)->isEnabled());
    }

    void whatCannotBeKeptIsSaid()
    {
        AlertsDialog dialog(twoRules());
        dialog.show();
        QSignalSpy wanted(&dialog, &AlertsDialog::saveWanted);
        child<QLineEdit>(dialog, u"alertName"_s)->clear();
        QTest::mouseClick(child<QPushButton>(dialog, u"saveAlerts"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 0);
        const auto *state = child<QLabel>(dialog, u"alertState"_s);
        QVERIFY(!state->isHidden());
        QVERIFY(!state->text().isEmpty());
        QCOMPARE(state->textFormat(), Qt::PlainText);
    }

    void anEditIsNotLostByChance_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("saves");
        QTest::addColumn<bool>("stays");
        QTest::newRow("keep editing") << u"guardKeep"_s << 0 << true;
        QTest::newRow("save") << u"guardSave"_s << 1 << true; // until it is in the file
        QTest::newRow("discard") << u"guardDiscard"_s << 0 << false;
    }
    void anEditIsNotLostByChance()
    {
        QFETCH(QString, answer);
        AlertsDialog dialog(twoRules());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy wanted(&dialog, &AlertsDialog::saveWanted);
        type(child<QLineEdit>(dialog, u"alertName"_s), u"Payments"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.close()); // asked once, whatever the way out
        QCOMPARE(dialog.findChildren<QMessageBox *>().size(), 1);
        QTest::mouseClick(child<QPushButton>(dialog, answer), Qt::LeftButton);
        QTRY_VERIFY(dialog.findChildren<QMessageBox *>().isEmpty());
        QTEST(static_cast<int>(wanted.size()), "saves");
        QTEST(dialog.isVisible(), "stays");
        QCOMPARE(dialog.settings().rules.first().name, u"Payments"_s);
    }

    void withoutAnEditNothingIsAsked()
    {
        AlertsDialog dialog(twoRules());
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void theTestButtonShowsOne()
    {
        AlertsDialog dialog(twoRules());
        dialog.show();
        QSignalSpy wanted(&dialog, &AlertsDialog::testWanted);
        QTest::mouseClick(child<QPushButton>(dialog, u"testAlert"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(dialog.isVisible());
    }
};

QTEST_MAIN(tst_AlertsDialog)
#include "tst_AlertsDialog.moc"

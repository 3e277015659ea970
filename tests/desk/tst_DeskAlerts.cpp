#include "app/desk/wiring/AlertsWiring.h"
#include "app/journal/AlertService.h"
#include "tests/support/FixedClock.h"
#include "ui/journal/AlertsDialog.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"

#include <QAction>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 27), QTime(7, 0), Qt::UTC));

CallRecord refused()
{
    CallRecord call;
    call.subject = u"order"_s;
    call.outcome = Outcome::NotSent;
    call.origin = ErrorOrigin::Network;
    call.message = u"No answer <b>at all</b>."_s;
    return call;
}

} // namespace

/// From a rule that somebody makes to the message in the window.
class tst_DeskAlerts : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_state =
            std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        m_service = std::make_unique<AlertService>(m_folder->path(), Noon);
        m_window = std::make_unique<MainWindow>(*m_state);
        m_page = new JournalPage(*m_state, Noon);
        m_window->addPage(u"log"_s, u"view-list-text"_s, m_page);
        m_wiring = std::make_unique<AlertsWiring>(*m_service, *m_page, *m_window);
        m_service->load();
        m_window->show();
    }
    void cleanup()
    {
        m_wiring.reset();
        m_window.reset();
        m_service.reset();
        m_state.reset();
        m_folder.reset();
    }

    void aRuleIsMadeAndTells()
    {
        const QList<QAction *> all = m_page->actions();
        const auto action = std::ranges::find_if(
            all, [](const QAction *one) { return one->text().remove(u'&') == u"Alerts…"_s; });
        QVERIFY(action != all.end());
        (*action)->trigger();
        QPointer<AlertsDialog> dialog = m_page->findChild<AlertsDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QPushButton *>(u"addAlert"_s)->click();

        // How one looks is seen before anything is kept.
        dialog->findChild<QPushButton *>(u"testAlert"_s)->click();
        QVERIFY(dialog->messageBar()->text().contains(u"test alert"_s));
        QVERIFY(dialog->messageBar()->isVisible());
        QVERIFY(m_window->messageBar()->text().isEmpty()); // it lies behind the form
        QVERIFY(m_service->settings().rules.isEmpty());

        dialog->findChild<QPushButton *>(u"saveAlerts"_s)->click();
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(m_service->settings().rules.size(), 1);
        m_service->noteCall(refused());
        QTRY_VERIFY(m_window->messageBar()->text().contains(u"Something went wrong"_s));
    }

    void aFileThatCannotBeWrittenIsSaidInTheForm()
    {
        Q_EMIT m_page->alertsWanted();
        QPointer<AlertsDialog> dialog = m_page->findChild<AlertsDialog *>();
        QVERIFY(dialog != nullptr);
        Q_EMIT m_service->failed({ ErrorOrigin::Storage, u"The disk is full."_s, {}, {}, {} });
        QVERIFY(!m_window->messageBar()->text().contains(u"The disk is full."_s));
        dialog->close();
        QTRY_VERIFY(dialog.isNull());
        Q_EMIT m_service->failed({ ErrorOrigin::Storage, u"The disk is full."_s, {}, {}, {} });
        QVERIFY(m_window->messageBar()->text().contains(u"The disk is full."_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_state;
    std::unique_ptr<AlertService> m_service;
    std::unique_ptr<MainWindow> m_window;
    JournalPage *m_page = nullptr;
    std::unique_ptr<AlertsWiring> m_wiring;
};

QTEST_MAIN(tst_DeskAlerts)
#include "tst_DeskAlerts.moc"

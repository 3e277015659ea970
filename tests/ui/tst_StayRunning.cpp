#include "ui/shell/Icons.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StayRunning.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// Closing the window while schedules are active.
class TestStayRunning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (QSystemTrayIcon::isSystemTrayAvailable()) {
            QSKIP("This display has a tray: the window would go there.");
        }
        m_folder = std::make_unique<QTemporaryDir>();
        m_state =
            std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(*m_state);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_state.reset();
        m_folder.reset();
    }

    void aNotificationHoldsNoLink()
    {
        QCOMPARE(notificationText(u"Client <a href=\"https://x.example\">C1</a> & Co"_s),
                 u"Client ‹a href=\"https://x.example\"›C1‹/a› & Co"_s);
    }

    void theIconIsToBeSeen()
    {
        // In the tray it is all that leads back to the window.
        const QImage drawn = applicationIcon().pixmap(22, 22).toImage();
        int seen = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x) {
                seen += drawn.pixelColor(x, y).alpha() > 0 ? 1 : 0;
            }
        }
        QVERIFY2(seen > 22 * 22 / 4, qPrintable(QString::number(seen)));
    }

    void nothingActiveClosesAtOnce()
    {
        QVERIFY(m_window->close());
        QVERIFY(box() == nullptr);
    }

    void asksOnceAndStays()
    {
        m_window->setStaying(true, u"1 active schedule"_s);
        QVERIFY(!m_window->close());
        QVERIFY(box() != nullptr);
        QVERIFY(!m_window->close()); // one question is enough
        QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
        press(u"stayRunning/stay"_s);
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->isMinimized()); // there is no tray here
        QTRY_VERIFY(box() == nullptr);
        m_window->showNormal();
        QVERIFY(!m_window->close());
        QVERIFY(box() == nullptr);
        QVERIFY(m_window->isMinimized());
        // Nothing is active any more: it closes.
        m_window->setStaying(false, {});
        QVERIFY(m_window->close());
    }

    void asksOnceAndQuits()
    {
        m_window->setStaying(true, u"1 active schedule"_s);
        QVERIFY(!m_window->close());
        press(u"stayRunning/quit"_s);
        QVERIFY(!m_window->isVisible());
        QTRY_VERIFY(box() == nullptr);
        m_window->show();
        QVERIFY(m_window->close()); // the answer is kept
        QVERIFY(box() == nullptr);
    }

    void cancelAsksAgain()
    {
        m_window->setStaying(true, u"1 active schedule"_s);
        QVERIFY(!m_window->close());
        QTest::keyClick(box(), Qt::Key_Escape);
        QVERIFY(m_window->isVisible() && !m_window->isMinimized());
        QTRY_VERIFY(box() == nullptr);
        QVERIFY(!m_window->close());
        QVERIFY(box() != nullptr);
    }

    void quitEndsInAnyCase()
    {
        m_window->setStaying(true, u"1 active schedule"_s);
        m_window->findChild<QAction *>(u"quitAction"_s)->trigger();
        QVERIFY(!m_window->isVisible());
        QVERIFY(box() == nullptr);
    }

private:
    [[nodiscard]] QMessageBox *box() const
    {
        return m_window->findChild<QMessageBox *>(u"stayRunning"_s);
    }
    void press(const QString &name) const
    {
        QTest::mouseClick(m_window->findChild<QPushButton *>(name), Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_state;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestStayRunning)
#include "tst_StayRunning.moc"

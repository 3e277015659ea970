#pragma once

#include "app/connection/ConnectionService.h"
#include "app/desk/wiring/Desk.h"
#include "models/core/Clock.h"
#include "tests/app/FakeSecretStore.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/NavigationList.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

/// The whole program, without a screen: real widgets, real services, the real sandbox.
class DeskBench
{
protected:
    static constexpr int SandboxPatience = 60000; ///< a new sample company, under a sanitizer too

    /// The sample company is made up once; every test but those of a first start begins with a copy.
    void makeSample()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        openConnected();
        m_desk.reset();
        QVERIFY(QFile::copy(sandboxFile(), m_sample.filePath(u"sandbox.sqlite"_s)));
    }
    void begin() { m_folder = std::make_unique<QTemporaryDir>(); }
    void end()
    {
        m_desk.reset();
        QLocale::setDefault(QLocale::c());
    }

    [[nodiscard]] QString sandboxFile() const
    {
        return m_folder->filePath(u"data/sandbox.sqlite"_s);
    }
    /// There is a sandbox with the sample company before the program has made one.
    void layOutSandbox()
    {
        QDir(m_folder->path()).mkdir(u"data"_s);
        QFile::copy(m_sample.filePath(u"sandbox.sqlite"_s), sandboxFile());
    }
    void open(bool onSandbox = true)
    {
        DeskOptions options;
        options.dataFolder = m_folder->filePath(u"data"_s);
        options.configFolder = m_folder->filePath(u"config"_s);
        options.opensSandbox = onSandbox;
        m_desk = std::make_unique<Desk>(options, m_clock, m_secrets);
        m_desk->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void openConnected()
    {
        layOutSandbox();
        open();
        QTRY_VERIFY_WITH_TIMEOUT(!window().messageBar()->isVisible(), SandboxPatience);
        QVERIFY(m_desk->connections().activeProfile());
    }

    [[nodiscard]] MainWindow &window() { return m_desk->window(); }
    template <typename T>
    [[nodiscard]] T *child(const QString &name)
    {
        T *found = window().findChild<T *>(name);
        if (found == nullptr) {
            qFatal("no widget %s", qUtf8Printable(name));
        }
        return found;
    }
    Page *page(const QString &key)
    {
        window().openLink(key);
        return window().currentPage();
    }
    void go(const QString &key)
    {
        auto *list = child<NavigationList>(u"navigation"_s);
        const QStringList order { u"overview"_s,  u"settings"_s,    u"exchange"_s, u"log"_s,
                                  u"attention"_s, u"connections"_s, u"check-up"_s };
        const QRect place = list->visualItemRect(list->item(static_cast<int>(order.indexOf(key))));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
    }
    void click(const QString &button)
    {
        QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
    }

    SystemClock m_clock;
    FakeSecretStore m_secrets;
    QTemporaryDir m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

} // namespace smartup

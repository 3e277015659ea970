#include "app/desk/wiring/PictureTour.h"

#include "app/connection/ConnectionService.h"
#include "app/exchange/ImportPreview.h"
#include "app/journal/AlertService.h"
#include "app/journal/CaseService.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "app/sandbox/EmbeddedSandbox.h"
#include "app/settings/SettingsService.h"
#include "models/journal/JournalModel.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MainWindow.h"

#include <QCoroSignal>

#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPixmap>
#include <QPushButton>
#include <QScreen>
#include <QSystemTrayIcon>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Deadline = PictureAlbum::Deadline;

/// A place of the window and the name of its picture.
struct Picture
{
    const char *place;
    const char *name;
};

constexpr Picture Pictures[] = {
    { "overview", "overview" },
    { "settings/general", "settings" },
    { "settings/orders", "settings-orders" },
    { "settings/reference_data", "settings-references" },
    { "settings/other_documents", "settings-documents" },
    { "exchange/export", "exchange" },
    { "exchange/import", "exchange-import" },
    { "exchange/coverage", "exchange-coverage" },
    { "exchange/schedules", "exchange-schedules" },
    { "exchange/allowance?references", "exchange-allowance" },
    { "exchange/attention", "exchange-attention" },
    { "log", "log" },
    { "connections", "connections" },
};

} // namespace

PictureTour::PictureTour(Desk &desk, const QString &folder, Scope scope, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_scope(scope)
    , m_album(desk, folder)
    , m_samples(desk)
    , m_log(desk, m_album)
    , m_exchange(desk, m_album, m_samples)
    , m_settings(desk, m_album)
    , m_start(desk, m_album)
{
}

void PictureTour::start()
{
    auto *model = m_desk.window().findChild<JournalPage *>()->model();
    const auto again = [this] { m_album.noteChange(); };
    connect(&m_desk.journal(), &JournalStore::appended, this, again);
    connect(&m_desk.figuresReader(), &JournalReader::overviewRead, this, again);
    connect(model, &JournalModel::countChanged, this, again);
    connect(model, &JournalModel::dataChanged, this, again);
    connect(&m_desk.sandbox(), &EmbeddedSandbox::failed, this, &PictureTour::fail);
    connect(&m_desk.settings(), &SettingsService::loadFailed, this, &PictureTour::fail);
    connect(&m_desk.settings(), &SettingsService::saveFailed, this, &PictureTour::fail);
    connect(&m_desk.importPreview(), &ImportPreview::failed, this, &PictureTour::fail);
    connect(&m_desk.cases(), &CaseService::failed, this, &PictureTour::fail);
    connect(&m_desk.alerts(), &AlertService::failed, this, &PictureTour::fail);
    const QSize room = m_desk.window().screen()->availableSize();
    m_desk.window().resize(QSize(1280, 832).boundedTo(room));
    QCoro::connect(run(), this, [] {});
}

void PictureTour::fail(const Error &error)
{
    Q_EMIT finished(error.text + u'\n' + error.raw + u'\n');
}

QCoro::Task<> PictureTour::run()
{
    Status done = m_album.open();
    if (done) {
        const auto activated =
            co_await qCoro(&m_desk.connections(), &ConnectionService::activated, Deadline);
        if (!activated) {
            done = PictureAlbum::tooLate(u"The sandbox"_s);
        }
    }
    if (done && m_scope == Scope::LogOnly) {
        done = co_await m_log.takeLargeJournal();
    }
    if (done && m_scope == Scope::Everything) {
        done = co_await takeEverything();
    }
    if (!done) {
        fail(done.error());
        co_return;
    }
    Q_EMIT finished({});
}

QCoro::Task<Status> PictureTour::takeEverything()
{
    Status done = co_await m_samples.prepare();
    for (const Picture &picture : Pictures) {
        if (!done) {
            break;
        }
        done = co_await take(QLatin1StringView(picture.place), QLatin1StringView(picture.name));
    }
    if (done) {
        done = co_await m_log.takeWindows(m_samples.orderedGoods());
    }
    // What is exchanged from here on is on none of the pictures before.
    if (done) {
        done = co_await m_exchange.take();
    }
    if (done) {
        done = co_await m_settings.take();
    }
    if (done) {
        done = co_await m_start.take();
    }
    if (done) {
        done = co_await takeTray(); // the window is gone then
    }
    co_return done;
}

QCoro::Task<Status> PictureTour::take(QString place, QString name)
{
    m_desk.window().openLink(place);
    co_await m_album.untilQuiet();
    if (place == "log"_L1) {
        m_log.choose(Outcome::Skipped);
        co_await m_album.untilQuiet();
    }
    co_return m_album.add(m_desk.window(), name);
}

/// Closing the window while schedules are active: the question, and the icon with its menu.
QCoro::Task<Status> PictureTour::takeTray()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        co_return PictureAlbum::problem(u"This screen has no tray."_s);
    }
    MainWindow &window = m_desk.window();
    QApplication::setQuitOnLastWindowClosed(false); // what is missing is said below
    window.close();
    const auto question = [&window] { return window.findChild<QMessageBox *>(u"stayRunning"_s); };
    Status done = co_await m_album.until(u"The question before the window is closed"_s,
                                         [question] { return question() != nullptr; });
    if (done) {
        done = m_album.add(*question(), u"closing"_s);
    }
    if (!done) {
        co_return done;
    }
    question()->findChild<QPushButton *>(u"stayRunning/stay"_s)->click();
    const auto *tray = window.findChild<QSystemTrayIcon *>();
    done = co_await m_album.until(u"The icon in the tray"_s,
                                  [tray] { return tray->geometry().isValid(); });
    if (!done) {
        co_return done;
    }
    QMenu *menu = tray->contextMenu();
    menu->popup(tray->geometry().bottomLeft());
    co_await m_album.untilQuiet();
    QScreen *screen = menu->screen();
    const QRect seen = tray->geometry().united(menu->geometry()).intersected(screen->geometry());
    done = m_album.add(screen->grabWindow(0, seen.x(), seen.y(), seen.width(), seen.height()),
                       u"tray"_s);
    menu->close();
    co_return done;
}

} // namespace smartup

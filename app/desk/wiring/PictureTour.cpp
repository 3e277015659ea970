#include "app/desk/wiring/PictureTour.h"

#include "app/connection/ConnectionService.h"
#include "app/exchange/ExportService.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "app/exchange/ScheduleService.h"
#include "app/journal/AlertService.h"
#include "app/journal/CaseService.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "app/sandbox/EmbeddedSandbox.h"
#include "app/settings/SettingsService.h"
#include "models/exchange/ExchangeSubject.h"
#include "models/journal/JournalModel.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MainWindow.h"

#include <QCoroSignal>

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMessageBox>
#include <QPixmap>
#include <QPushButton>
#include <QScreen>
#include <QSystemTrayIcon>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Deadline = PictureAlbum::Deadline;
constexpr int ImportedOrders = 60;

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

/// Every third order is there already, one in twenty names a client nobody knows, the others are new.
QJsonObject changedOrder(QJsonObject order, int place)
{
    if (place % 3 != 0) {
        order["external_id"_L1] = u"1C-91%1"_s.arg(place, 6, 10, '0'_L1);
        order.remove("deal_id"_L1);
    }
    if (place % 20 == 7) {
        order["person_code"_L1] = u"C9999"_s;
    }
    return order;
}

/// An export tells what has no code or no external id, too.
bool canBeImported(const QJsonObject &order)
{
    const QJsonArray lines = order["order_products"_L1].toArray();
    const bool hasCodes = std::ranges::all_of(lines, [](const QJsonValue &line) {
        return !line["product_code"_L1].toString().isEmpty();
    });
    return hasCodes && !order["person_code"_L1].toString().isEmpty()
        && !order["external_id"_L1].toString().isEmpty();
}

} // namespace

PictureTour::PictureTour(Desk &desk, const QString &folder, Scope scope, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_scope(scope)
    , m_album(desk, folder)
    , m_log(desk, m_album)
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
    Status done = co_await prepare();
    for (const Picture &picture : Pictures) {
        if (!done) {
            break;
        }
        done = co_await take(QLatin1StringView(picture.place), QLatin1StringView(picture.name));
    }
    if (done) {
        done = co_await m_log.takeWindows();
    }
    if (done) {
        done = co_await takeTray(); // the window is gone then
    }
    co_return done;
}

QCoro::Task<Status> PictureTour::prepare()
{
    Status done = co_await chooseSettings();
    if (done) {
        done = co_await exportSubject(u"inventory"_s);
    }
    if (done) {
        done = co_await exportSubject(u"order"_s);
    }
    if (done) {
        done = co_await importOrders();
    }
    makeSchedules();
    co_return done;
}

// A service may be done before its call returns: each wait begins before what it waits for.

QCoro::Task<Status> PictureTour::chooseSettings()
{
    auto loading = qCoro(&m_desk.settings(), &SettingsService::loaded, Deadline);
    m_desk.settings().load();
    const auto loaded = co_await loading;
    if (!loaded) {
        co_return PictureAlbum::tooLate(u"The settings"_s);
    }
    IntegrationSettings chosen = *loaded;
    chosen.orderStatuses = { u"B#S"_s, u"B#V"_s };
    chosen.setDuplicatePolicy(DocumentType::Order, DuplicatePolicy::Skip);
    auto saving = qCoro(&m_desk.settings(), &SettingsService::saved, Deadline);
    m_desk.settings().save(*loaded, chosen);
    if (!co_await saving) {
        co_return PictureAlbum::tooLate(u"The saved settings"_s);
    }
    co_return Done {};
}

/// Two of them: one is paused, the other runs at times that the tour does not see.
void PictureTour::makeSchedules()
{
    Schedule nightly;
    nightly.id = u"nightly"_s;
    nightly.subjects = QStringList { u"order"_s, u"inventory"_s };
    nightly.days = 2;
    nightly.folder = u"/srv/exchange/out"_s;
    nightly.timing.kind = ScheduleTiming::Kind::Times;
    const QTime time = QDateTime::currentDateTimeUtc().toTimeZone(serverTimeZone()).time();
    nightly.timing.times = { QTime((time.hour() + 12) % 24, 0), QTime((time.hour() + 18) % 24, 0) };
    Schedule folder;
    folder.id = u"folder"_s;
    folder.action = ScheduleAction::Import;
    folder.subjects = QStringList { u"order"_s };
    folder.folder = u"/srv/exchange/in"_s;
    folder.timing.intervalMinutes = 15;
    folder.timing.from = QTime(8, 0);
    folder.timing.until = QTime(19, 0);
    folder.timing.weekdays = { true, true, true, true, true, true, false };
    folder.isPaused = true;
    m_desk.schedules().save(nightly);
    m_desk.schedules().save(folder);
}

QString PictureTour::exportFile(const QString &subject) const
{
    return m_exchange.filePath(subject + u".json"_s);
}

QCoro::Task<Status> PictureTour::exportSubject(QString subject)
{
    ExportRequest request;
    request.subject = subject;
    if (findExchangeSubject(subject)->documentType) {
        request.to = QDate::currentDate();
        request.from = request.to.addDays(-6);
    }
    request.targetFile = exportFile(subject);
    auto exporting = qCoro(&m_desk.exports(), &ExportService::finished, Deadline);
    m_desk.exports().start(request);
    const auto summary = co_await exporting;
    if (!summary) {
        co_return PictureAlbum::tooLate(u"The export of %1"_s.arg(subject));
    }
    if (summary->targetFile.isEmpty()) {
        co_return PictureAlbum::problem(
            u"The export of %1 failed: %2"_s.arg(subject, summary->message));
    }
    co_return Done {};
}

Result<QString> PictureTour::makeImportFile() const
{
    QFile exported(exportFile(u"order"_s));
    if (!exported.open(QIODevice::ReadOnly)) {
        return PictureAlbum::problem(exported.errorString());
    }
    const QJsonArray all = QJsonDocument::fromJson(exported.readAll())["order"_L1].toArray();
    QJsonArray orders;
    for (int place = 0; place < all.size() && orders.size() < ImportedOrders; ++place) {
        if (const QJsonObject order = all.at(place).toObject(); canBeImported(order)) {
            orders.append(changedOrder(order, place));
        }
    }
    QFile file(m_exchange.filePath(u"orders-from-1c.json"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return PictureAlbum::problem(file.errorString());
    }
    file.write(QJsonDocument(QJsonObject { { "order"_L1, orders } }).toJson());
    return file.fileName();
}

QCoro::Task<Status> PictureTour::importOrders()
{
    const Result<QString> path = makeImportFile();
    if (!path) {
        co_return path.error();
    }
    ImportPreview &preview = m_desk.importPreview();
    auto reading = qCoro(&preview, &ImportPreview::fileRead, Deadline);
    preview.readFile(path.value());
    const auto file = co_await reading;
    if (!file) {
        co_return PictureAlbum::tooLate(u"The file of orders"_s);
    }
    if (!(*file)->isUsable()) {
        const QString why =
            (*file)->problems.isEmpty() ? u"no orders"_s : (*file)->problems.constFirst().text;
        co_return PictureAlbum::problem(u"The file of orders is of no use: %1"_s.arg(why));
    }
    auto planning = qCoro(&preview, &ImportPreview::planned, Deadline);
    preview.start();
    if (!co_await planning) {
        co_return PictureAlbum::tooLate(u"The preview"_s);
    }
    ImportService &imports = m_desk.imports();
    auto sending = qCoro(&imports, &ImportService::finished, Deadline);
    imports.send(preview.takePlan());
    if (!co_await sending) {
        co_return PictureAlbum::tooLate(u"The import"_s);
    }
    co_return Done {};
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

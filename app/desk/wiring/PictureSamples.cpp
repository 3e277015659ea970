#include "app/desk/wiring/PictureSamples.h"

#include "app/desk/wiring/PictureAlbum.h"
#include "app/exchange/ExportService.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "app/exchange/ScheduleService.h"
#include "app/settings/SettingsService.h"
#include "models/exchange/ExchangeSubject.h"

#include <QCoroSignal>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Deadline = PictureAlbum::Deadline;
constexpr int ImportedOrders = 60;

QJsonObject changedOrder(QJsonObject order, int place, const QString &newIds)
{
    const bool isNew = place % 3 != 0;
    if (isNew) {
        order["external_id"_L1] = u"%1%2"_s.arg(newIds).arg(place, 6, 10, '0'_L1);
        order.remove("deal_id"_L1);
    }
    if (isNew && place % 20 == 7) {
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

PictureSamples::PictureSamples(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

QCoro::Task<Status> PictureSamples::prepare()
{
    Status done = co_await chooseSettings();
    if (done) {
        done = co_await exportSubject(u"inventory"_s);
    }
    if (done) {
        done = co_await exportSubject(u"order"_s);
    }
    if (done) {
        done = co_await importOrders(u"orders-from-1c.json"_s, u"1C-91"_s, AfterRefusal::GoOn);
    }
    makeSchedules();
    co_return done;
}

// A service may be done before its call returns: each wait begins before what it waits for.

QCoro::Task<Status> PictureSamples::chooseSettings()
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
void PictureSamples::makeSchedules()
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

QString PictureSamples::exportFile(const QString &subject) const
{
    return filePath(subject + u".json"_s);
}

QCoro::Task<Status> PictureSamples::exportSubject(QString subject)
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

Result<QString> PictureSamples::makeImportFile(const QString &name, const QString &newIds)
{
    QFile exported(exportFile(u"order"_s));
    if (!exported.open(QIODevice::ReadOnly)) {
        return PictureAlbum::problem(exported.errorString());
    }
    const QJsonArray all = QJsonDocument::fromJson(exported.readAll())["order"_L1].toArray();
    QJsonArray orders;
    for (const QJsonValue &exportedOrder : all) {
        const QJsonObject order = exportedOrder.toObject();
        const auto place = static_cast<int>(orders.size());
        if (place < ImportedOrders && canBeImported(order)) {
            orders.append(changedOrder(order, place, newIds));
        }
    }
    if (orders.isEmpty()) {
        return PictureAlbum::problem(u"No exported order can be imported."_s);
    }
    m_orderedGoods =
        orders.first()["order_products"_L1].toArray().first()["product_code"_L1].toString();
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly)) {
        return PictureAlbum::problem(file.errorString());
    }
    file.write(QJsonDocument(QJsonObject { { "order"_L1, orders } }).toJson());
    return file.fileName();
}

QCoro::Task<Status>
PictureSamples::importOrders(QString name, QString newIds, AfterRefusal afterRefusal)
{
    const Result<QString> path = makeImportFile(name, newIds);
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
    imports.send(preview.takePlan(), afterRefusal);
    if (!co_await sending) {
        co_return PictureAlbum::tooLate(u"The import"_s);
    }
    co_return Done {};
}

} // namespace smartup

#include "app/journal/AlertService.h"

#include "app/api/Worker.h"
#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Larger is none of ours.
constexpr qint64 LargestFile = 1024LL * 1024;
/// A day of calls that all end differently is no more than this; the oldest go first.
constexpr qsizetype MostRecent = 20000;
constexpr qint64 SecondsPerMinute = 60;

using Events = QList<AlertEvent>;

} // namespace

QString alertFileIn(const QString &configFolder)
{
    return configFolder + u"/alerts.json"_s;
}

Result<AlertSettings> readAlertSettings(const QString &configFolder)
{
    QFile file(alertFileIn(configFolder));
    if (!file.exists()) {
        return AlertSettings();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error { ErrorOrigin::File,
                       QCoreApplication::translate("Alerts", "The file %1 cannot be read.")
                           .arg(file.fileName()),
                       {},
                       file.errorString(),
                       {} };
    }
    Result<AlertSettings> settings = alertSettingsFromJson(file.read(LargestFile));
    if (settings) {
        return settings;
    }
    Error error = settings.error();
    error.remedy = QCoreApplication::translate("Alerts", "Correct or remove the file %1.")
                       .arg(file.fileName());
    return error;
}

Status writeAlertSettings(const QString &configFolder, const AlertSettings &settings)
{
    if (const Status judged = judgeAlertSettings(settings); !judged) {
        return judged;
    }
    QDir().mkpath(configFolder);
    return writeDurably(alertFileIn(configFolder), alertSettingsToJson(settings));
}

AlertService::AlertService(QString configFolder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(configFolder))
    , m_clock(clock)
{
    m_beat.setSingleShot(true);
    m_beat.setInterval(Beat);
    connect(&m_beat, &QTimer::timeout, this, &AlertService::judge);
    m_look.setInterval(Look);
    connect(&m_look, &QTimer::timeout, this, [this] {
        noticeChanges();
        judge();
    });
}

void AlertService::load()
{
    m_fileTime = QFileInfo(alertFileIn(m_folder)).lastModified();
    const Result<AlertSettings> read = readAlertSettings(m_folder);
    if (read) {
        m_settings = read.value();
    } else {
        Q_EMIT failed(read.error()); // the rules before stay in force
    }
    m_look.start();
}

void AlertService::noticeChanges()
{
    if (QFileInfo(alertFileIn(m_folder)).lastModified() != m_fileTime) {
        load();
    }
}

void AlertService::save(const AlertSettings &settings)
{
    const Status written = writeAlertSettings(m_folder, settings);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    load();
    Q_EMIT saved();
}

void AlertService::noteCall(const CallRecord &call)
{
    if (m_settings.rules.isEmpty()) {
        return;
    }
    CallRecord light = call;
    light.requestBody.clear();
    light.responseBody.clear();
    auto *looking = new QFutureWatcher<Events>(this);
    connect(looking, &QFutureWatcher<Events>::finished, this, [this, looking] {
        take(looking->result());
        looking->deleteLater();
    });
    looking->setFuture(onWorker([light, now = m_clock.now()] { return alertEvents(light, now); }));
}

void AlertService::take(const Events &events)
{
    for (AlertEvent event : events) {
        event.serial = ++m_serial;
        m_recent.append(event);
    }
    if (!m_beat.isActive()) {
        m_beat.start();
    }
}

void AlertService::judge()
{
    const QDateTime now = m_clock.now();
    const AlertJudgement judgement = judgeAlerts(m_settings, m_recent, m_memory, now);
    m_memory = judgement.memory;
    forgetOld(now);
    for (const AlertMessage &message : judgement.messages) {
        Q_EMIT alerted(message);
    }
}

void AlertService::forgetOld(const QDateTime &now)
{
    qint64 minutes = 0;
    for (const AlertRule &rule : std::as_const(m_settings.rules)) {
        minutes = std::max<qint64>(minutes, rule.minutes);
    }
    const QDateTime from = now.addSecs(-SecondsPerMinute * minutes);
    const auto firstKept = std::ranges::find_if(
        m_recent, [&from](const AlertEvent &event) { return event.at > from; });
    const qsizetype old = std::max(firstKept - m_recent.begin(), m_recent.size() - MostRecent);
    m_recent.remove(0, old);
}

void AlertService::test()
{
    Q_EMIT alerted(testAlert(m_clock.now()));
}

} // namespace smartup

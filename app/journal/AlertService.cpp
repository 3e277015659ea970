#include "app/journal/AlertService.h"

#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Larger is none of ours.
constexpr qint64 LargestFile = 1024LL * 1024;
/// A day of calls that all end differently is no more than this; the oldest go first.
constexpr qsizetype MostRecent = 20000;
constexpr qint64 SecondsPerMinute = 60;

/// What no rule looks at any more.
void forgetOld(QList<AlertEvent> &recent, const AlertSettings &settings, const QDateTime &now)
{
    qint64 minutes = 0;
    for (const AlertRule &rule : settings.rules) {
        minutes = std::max<qint64>(minutes, rule.minutes);
    }
    const QDateTime from = now.addSecs(-SecondsPerMinute * minutes);
    const auto firstKept =
        std::ranges::find_if(recent, [&from](const AlertEvent &event) { return event.at > from; });
    const qsizetype old = std::max(firstKept - recent.begin(), recent.size() - MostRecent);
    recent.remove(0, old);
}

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
    if (Status judged = judgeAlertSettings(settings); !judged) {
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
    m_noted.append({ m_clock.now(), light });
    if (!m_beat.isActive()) {
        m_beat.start();
    }
}

AlertService::Round AlertService::judged(Round round)
{
    for (const auto &[at, call] : std::as_const(round.noted)) {
        const QList<AlertEvent> events = alertEvents(call, at);
        for (AlertEvent event : events) {
            event.serial = ++round.serial;
            round.recent.append(event);
        }
    }
    AlertJudgement judgement = judgeAlerts(round.settings, round.recent, round.memory, round.now);
    round.memory = std::move(judgement.memory);
    round.messages = std::move(judgement.messages);
    forgetOld(round.recent, round.settings, round.now);
    return round;
}

/// In a worker: a bad day has twenty thousand events, and each rule looks at all of them.
void AlertService::judge()
{
    if (m_isJudging || (m_noted.isEmpty() && m_recent.isEmpty() && m_memory.open.isEmpty())) {
        return;
    }
    m_isJudging = true;
    const auto round = std::make_shared<Round>(Round { m_settings,
                                                       std::exchange(m_noted, {}),
                                                       std::exchange(m_recent, {}),
                                                       m_memory,
                                                       m_serial,
                                                       m_clock.now(),
                                                       {} });
    const auto judging = onWorker([round] { return judged(std::move(*round)); });
    QCoro::connect(whileAlive(this, judging), this,
                   [this](const Round &judgement) { take(judgement); });
}

void AlertService::take(const Round &round)
{
    m_isJudging = false;
    m_recent = round.recent;
    m_memory = round.memory;
    m_serial = round.serial;
    if (!m_noted.isEmpty()) {
        m_beat.start(); // they came meanwhile
    }
    for (const AlertMessage &message : round.messages) {
        Q_EMIT alerted(message);
    }
}

void AlertService::test()
{
    Q_EMIT alerted(testAlert(m_clock.now()));
}

} // namespace smartup

#include "app/settings/SettingsService.h"

#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/settings/SettingsAnswer.h"

#include <QCoreApplication>
#include <QUuid>

#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString inWords(const QList<SettingChange> &changes)
{
    QStringList lines;
    for (const SettingChange &change : changes) {
        lines.append(changeText(change));
    }
    return lines.join(u'\n');
}

} // namespace

SettingsService::SettingsService(SmartupClient &client,
                                 const Clock &clock,
                                 QString configFolder,
                                 QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_configFolder(std::move(configFolder))
{
}

void SettingsService::load()
{
    QCoro::connect(runLoad(++m_turn), this, [] {});
}

void SettingsService::save(const IntegrationSettings &base, const IntegrationSettings &mine)
{
    QCoro::connect(runSave(base, mine), this, [] {});
}

QCoro::Task<> SettingsService::runLoad(quint64 turn)
{
    const Profile profile = m_client.profile();
    const auto map = settingsFormMapIn(m_configFolder);
    if (!map) {
        Q_EMIT loadFailed(map.error());
        co_return;
    }
    const RunRecord run = startRun(ApiVerb::FormModel);
    const Reading reading = co_await read(map.value(), run.uuid);
    finishRun(run, reading.outcome, reading.settings ? QString() : reading.settings.error().text);
    if (turn != m_turn || !isStill(profile)) {
        co_return;
    }
    if (reading.settings) {
        Q_EMIT loaded(reading.settings.value());
    } else {
        Q_EMIT loadFailed(reading.settings.error());
    }
}

QCoro::Task<SettingsService::Reading> SettingsService::read(SettingsFormMap map, QString runUuid)
{
    ApiCall call = methods::settingsModel(map);
    call.runUuid = runUuid;
    auto sending = m_client.send(call);
    const ApiAnswer answer = co_await whileAlive(this, std::move(sending));
    Result<IntegrationSettings> settings = settingsOf(answer, map);
    const Outcome told = settings ? Outcome::Received : Outcome::Refused;
    const Outcome outcome = answer.error ? answer.outcome : told;
    co_return Reading { outcome, std::move(settings) };
}

QCoro::Task<> SettingsService::runSave(IntegrationSettings base, IntegrationSettings mine)
{
    const auto map = settingsFormMapIn(m_configFolder);
    if (!map) {
        Q_EMIT saveFailed(map.error());
        co_return;
    }
    Saving saving { m_client.profile(), map.value(), startRun(ApiVerb::FormSave), {} };
    const Reading now = co_await read(saving.map, saving.run.uuid);
    if (!now.settings) {
        failSave(saving, now.outcome, now.settings.error());
        co_return;
    }
    if (!isStill(saving.profile)) {
        finishRun(saving.run, Outcome::NotSent,
                  tr("The connection was changed before anything was written."));
        co_return;
    }
    const IntegrationSettings &theirs = now.settings.value();
    const SettingsMerge merge = mergeSettings(base, theirs, mine);
    if (!merge.conflicts.isEmpty()) {
        finishRun(saving.run, Outcome::NotSent,
                  tr("Somebody else has changed the same settings; nothing was written."));
        Q_EMIT conflictFound(base, theirs, mine);
        co_return;
    }
    saving.report = { theirs, merge.merged, merge.theirChanges };
    const QList<SettingChange> changes = settingChanges(theirs, merge.merged);
    if (changes.isEmpty()) {
        finishRun(saving.run, Outcome::Skipped, tr("Smartup already holds these values."));
        Q_EMIT saved(saving.report);
        co_return;
    }
    saving.run.message = inWords(changes);
    co_await write(std::move(saving));
}

QCoro::Task<> SettingsService::write(Saving saving)
{
    const QJsonObject data = settingsToForm(saving.report.sent, saving.map);
    ApiCall call = methods::settingsSave(saving.map, data);
    call.runUuid = saving.run.uuid;
    auto sending = m_client.send(call);
    const ApiAnswer answer = co_await whileAlive(this, std::move(sending));
    // An unknown outcome need not stay one: the form can be read.
    const bool mayBeStored = answer.isSuccess() || answer.outcome == Outcome::Unknown;
    if (!mayBeStored) {
        failSave(saving, answer.outcome, explainedError(answer));
        co_return;
    }
    if (!isStill(saving.profile)) {
        finishRun(saving.run, answer.outcome, saving.run.message);
        co_return;
    }
    const Reading stored = co_await read(saving.map, saving.run.uuid);
    if (!stored.settings) {
        Error error = answer.error ? explainedError(answer) : stored.settings.error();
        if (answer.isSuccess()) {
            error.text = tr("Smartup accepted the settings, but they could not be read back.");
            error.remedy = tr("Your edits stay here. Save once more when Smartup answers again: "
                              "what is already stored is not written twice.");
        }
        failSave(saving, answer.isSuccess() ? Outcome::Warning : Outcome::Unknown, error);
        co_return;
    }
    const bool isStored = settingChanges(saving.report.sent, stored.settings.value()).isEmpty();
    if (answer.error && !isStored) {
        failSave(saving, Outcome::Refused, explainedError(answer));
        co_return;
    }
    saving.report.stored = stored.settings.value();
    finishRun(saving.run, isStored ? Outcome::Sent : Outcome::Warning, saving.run.message);
    if (isStill(saving.profile)) {
        Q_EMIT saved(saving.report);
    }
}

RunRecord SettingsService::startRun(ApiVerb verb)
{
    RunRecord run;
    run.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.profileId = m_client.profile().id;
    run.organisation = m_client.profile().organisationName;
    run.subject = u"settings"_s;
    run.verb = verb;
    run.source = u"settings"_s;
    run.startedAt = m_clock.now();
    Q_EMIT runStarted(run);
    return run;
}

void SettingsService::finishRun(RunRecord run, Outcome outcome, const QString &message)
{
    run.outcome = outcome;
    run.message = message;
    run.finishedAt = m_clock.now();
    Q_EMIT runFinished(run);
}

void SettingsService::failSave(const Saving &saving, Outcome outcome, const Error &error)
{
    finishRun(saving.run, outcome, error.text);
    if (isStill(saving.profile)) {
        Q_EMIT saveFailed(error);
    }
}

bool SettingsService::isStill(const Profile &profile) const
{
    return profile == m_client.profile();
}

} // namespace smartup

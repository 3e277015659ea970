#include "app/ctl/Tour.h"
#include "app/ctl/TourValues.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Is it checked, and what is done then: as the form stores it.
QString storedPolicy(const QJsonObject &form)
{
    const QJsonObject order = form.value("duplicates"_L1).toObject().value(TourOrderKey).toObject();
    return order.value("check"_L1).toString() + u'/' + order.value("action"_L1).toString();
}

QString policyText(DuplicatePolicy policy)
{
    switch (policy) {
    case DuplicatePolicy::Off:
        return u"N/E"_s;
    case DuplicatePolicy::Error:
        return u"Y/E"_s;
    case DuplicatePolicy::Update:
        return u"Y/U"_s;
    case DuplicatePolicy::Skip:
        return u"Y/S"_s;
    }
    Q_UNREACHABLE();
}

QString statusText(const QJsonArray &statuses)
{
    QStringList codes;
    for (const QJsonValue &status : statuses) {
        codes.append(status.toString());
    }
    return codes.join(u',');
}

/// What the tour sets: local codes, orders that were shipped or delivered, records without codes.
IntegrationSettings tourSettings(IntegrationSettings settings, DuplicatePolicy policy)
{
    settings.codeKind = CodeKind::Local;
    settings.orderStatuses = tourStatuses();
    settings.exportWithoutCodes = true;
    for (const DocumentType type : AllDocumentTypes) {
        settings.setDuplicatePolicy(type, policy);
    }
    return settings;
}

qint64 changedKeys(const QJsonObject &before, const QJsonObject &after)
{
    const QStringList keys = after.keys();
    return std::ranges::count_if(
        keys, [&](const QString &key) { return before.value(key) != after.value(key); });
}

} // namespace

QCoro::Task<Status> Tour::signIn([[maybe_unused]] Step step)
{
    const ConnectionCheck seen = co_await m_stage.signIn();
    const auto passed = std::ranges::count(seen.steps, CheckState::Passed, &CheckStep::state);
    check(QT_TRANSLATE_NOOP("Tour", "layers of the connection that pass"),
          qint64(AllCheckStages.size()), qint64(passed));
    check(QT_TRANSLATE_NOOP("Tour", "organisations to choose from"),
          m_stage.tables().organisations(),
          qint64(organisationsFor(m_stage.profile(), seen.session).size()));
    if (const std::optional<CheckStage> stage = seen.failedStage()) {
        co_return Error { ErrorOrigin::Smartup, checkStageName(*stage), {}, seen[*stage].text, {} };
    }
    co_return Done {};
}

QCoro::Task<Status> Tour::readSettings([[maybe_unused]] Step step)
{
    const Result<IntegrationSettings> read = co_await m_stage.readSettings();
    const Result<QJsonObject> table = m_stage.tables().settings(TourOrganisation);
    if (!read || !table) {
        co_return read ? table.error() : read.error();
    }
    m_stored = read.value();
    const QJsonObject &form = table.value();
    check(QT_TRANSLATE_NOOP("Tour", "kind of code"), form.value("code_kind"_L1).toString(),
          m_stored.codeKind == CodeKind::Local ? u"L"_s : u"G"_s);
    check(QT_TRANSLATE_NOOP("Tour", "statuses of orders to export"),
          statusText(form.value("order_statuses"_L1).toArray()), m_stored.orderStatuses.join(u','));
    check(QT_TRANSLATE_NOOP("Tour", "duplicates of orders: checked, action"), storedPolicy(form),
          policyText(m_stored.duplicatePolicy(DocumentType::Order)));
    check(QT_TRANSLATE_NOOP("Tour", "records without codes are exported"),
          form.value("export_without_codes"_L1).toString(), yesNo(m_stored.exportWithoutCodes));
    co_return Done {};
}

QCoro::Task<Status> Tour::saveSettings(Step step)
{
    const Result<QJsonObject> before = m_stage.tables().settings(TourOrganisation);
    const Result<SettingsSaved> saved =
        co_await m_stage.saveSettings(m_stored, tourSettings(m_stored, step.policy));
    const Result<QJsonObject> after = m_stage.tables().settings(TourOrganisation);
    if (!saved || !before || !after) {
        co_return !saved ? saved.error() : before ? after.error() : before.error();
    }
    m_stored = saved.value().stored;
    const QJsonObject &form = after.value();
    check(QT_TRANSLATE_NOOP("Tour", "kind of code"), u"L"_s, form.value("code_kind"_L1).toString());
    check(QT_TRANSLATE_NOOP("Tour", "statuses of orders to export"), tourStatuses().join(u','),
          statusText(form.value("order_statuses"_L1).toArray()));
    check(QT_TRANSLATE_NOOP("Tour", "duplicates of orders: checked, action"),
          policyText(step.policy), storedPolicy(form));
    check(QT_TRANSLATE_NOOP("Tour", "records without codes are exported"), yesNo(true),
          form.value("export_without_codes"_L1).toString());
    check(QT_TRANSLATE_NOOP("Tour", "settings that are not what they were"), 4,
          changedKeys(before.value(), form));
    co_return Done {};
}

/// A fresh act with the settings of the tour.
QCoro::Task<Status> Tour::prepare(Step step)
{
    if (!step.isFresh) {
        co_return Done {};
    }
    const Status begun = co_await m_stage.beginAct();
    if (!begun) {
        co_return begun;
    }
    const Result<IntegrationSettings> read = co_await m_stage.readSettings();
    if (!read) {
        co_return read.error();
    }
    const Result<SettingsSaved> saved =
        co_await m_stage.saveSettings(read.value(), tourSettings(read.value(), step.policy));
    if (!saved) {
        co_return saved.error();
    }
    m_stored = saved.value().stored;
    co_return Done {};
}

} // namespace smartup

#include "models/settings/SettingsForm.h"

#include "models/catalogue/DocumentCatalog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

Error formError(const QString &text, const QString &raw)
{
    return { ErrorOrigin::Smartup,
             text,
             QCoreApplication::translate(
                 "SettingsForm",
                 "Check the map of the settings form: the names of Smartup's "
                 "fields may have changed."),
             raw,
             {} };
}

Error missingSetting(const QString &key)
{
    return formError(QCoreApplication::translate(
                         "SettingsForm", "Smartup's settings form sent no readable value for “%1”.")
                         .arg(key),
                     key);
}

struct NamedMember
{
    QLatin1StringView key;
    QString SettingsFormMap::*member = nullptr;
};

constexpr NamedMember Members[] = {
    { "form"_L1, &SettingsFormMap::form },
    { "code_kind"_L1, &SettingsFormMap::codeKind },
    { "global_code"_L1, &SettingsFormMap::globalCode },
    { "local_code"_L1, &SettingsFormMap::localCode },
    { "order_statuses"_L1, &SettingsFormMap::orderStatuses },
    { "export_without_codes"_L1, &SettingsFormMap::exportWithoutCodes },
    { "period_minutes"_L1, &SettingsFormMap::periodMinutes },
    { "duplicates"_L1, &SettingsFormMap::duplicates },
    { "check"_L1, &SettingsFormMap::check },
    { "action"_L1, &SettingsFormMap::action },
    { "error"_L1, &SettingsFormMap::error },
    { "update"_L1, &SettingsFormMap::update },
    { "skip"_L1, &SettingsFormMap::skip },
};

Result<DuplicatePolicy> policyFromForm(const QJsonObject &entry, const SettingsFormMap &map)
{
    const QString check = entry.value(map.check).toString();
    if (check == "N"_L1) {
        return DuplicatePolicy::Off;
    }
    const QString action = entry.value(map.action).toString();
    if (check == "Y"_L1 && action == map.error) {
        return DuplicatePolicy::Error;
    }
    if (check == "Y"_L1 && action == map.update) {
        return DuplicatePolicy::Update;
    }
    if (check == "Y"_L1 && action == map.skip) {
        return DuplicatePolicy::Skip;
    }
    return missingSetting(map.duplicates);
}

QJsonObject policyToForm(DuplicatePolicy policy, const SettingsFormMap &map)
{
    switch (policy) {
    case DuplicatePolicy::Off:
        return { { map.check, u"N"_s }, { map.action, map.error } };
    case DuplicatePolicy::Error:
        return { { map.check, u"Y"_s }, { map.action, map.error } };
    case DuplicatePolicy::Update:
        return { { map.check, u"Y"_s }, { map.action, map.update } };
    case DuplicatePolicy::Skip:
        return { { map.check, u"Y"_s }, { map.action, map.skip } };
    }
    Q_UNREACHABLE();
}

} // namespace

Result<SettingsFormMap> settingsFormMapFromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonObject object = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError) {
        return formError(QCoreApplication::translate(
                             "SettingsForm", "The map of the settings form is not valid JSON."),
                         parseError.errorString());
    }
    SettingsFormMap map;
    for (const NamedMember &member : Members) {
        map.*member.member = object.value(member.key).toString();
        if ((map.*member.member).isEmpty()) {
            return missingSetting(member.key);
        }
    }
    const QJsonObject documents = object.value("documents"_L1).toObject();
    for (const DocumentTypeInfo &info : documentCatalog()) {
        map.documents[static_cast<std::size_t>(info.type)] =
            documents.value(info.key).toString(info.key);
    }
    return map;
}

const SettingsFormMap &builtInSettingsFormMap()
{
    static const SettingsFormMap map = [] {
        QFile file(u":/settings-form.json"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("settings-form.json is not among the resources");
        }
        auto read = settingsFormMapFromJson(file.readAll());
        if (!read) {
            qFatal("settings-form.json: %s", qUtf8Printable(read.error().text));
        }
        return std::move(read).value();
    }();
    return map;
}

Result<SettingsFormMap> settingsFormMapIn(const QString &folder)
{
    QFile file(QDir(folder).filePath(u"settings-form.json"_s));
    if (folder.isEmpty() || !file.exists()) {
        return builtInSettingsFormMap();
    }
    const QString remedy =
        QCoreApplication::translate("SettingsForm",
                                    "Correct the file %1, or remove it: then the names that this "
                                    "program knows are used.")
            .arg(QDir::toNativeSeparators(file.fileName()));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error { ErrorOrigin::File,
                       QCoreApplication::translate("SettingsForm",
                                                   "The map of the settings form cannot be read."),
                       remedy,
                       file.errorString(),
                       {} };
    }
    constexpr qint64 LargestMap = 1024LL * 1024;
    auto map = settingsFormMapFromJson(file.read(LargestMap));
    if (!map) {
        return Error { ErrorOrigin::File,
                       QCoreApplication::translate("SettingsForm",
                                                   "The map of the settings form is not usable."),
                       remedy,
                       map.error().text + u'\n' + map.error().raw,
                       {} };
    }
    return map;
}

Result<IntegrationSettings> settingsFromForm(const QJsonObject &data, const SettingsFormMap &map)
{
    IntegrationSettings settings;
    settings.unknownKeys = data;

    const QString kind = settings.unknownKeys.take(map.codeKind).toString();
    if (kind != map.globalCode && kind != map.localCode) {
        return missingSetting(map.codeKind);
    }
    settings.codeKind = kind == map.localCode ? CodeKind::Local : CodeKind::Global;

    const QJsonValue sent = settings.unknownKeys.take(map.orderStatuses);
    if (!sent.isArray()) {
        return missingSetting(map.orderStatuses);
    }
    const QJsonArray statuses = sent.toArray();
    for (const auto &status : statuses) {
        if (!status.isString()) {
            return missingSetting(map.orderStatuses);
        }
        settings.orderStatuses.append(status.toString());
    }

    const QString withoutCodes = settings.unknownKeys.take(map.exportWithoutCodes).toString();
    if (withoutCodes != "Y"_L1 && withoutCodes != "N"_L1) {
        return missingSetting(map.exportWithoutCodes);
    }
    settings.exportWithoutCodes = withoutCodes == "Y"_L1;

    // Real time is Smartup's default: a form without this key is not broken.
    const QJsonValue period = settings.unknownKeys.take(map.periodMinutes);
    bool isNumber = true;
    settings.periodMinutes =
        period.isUndefined() ? 0 : period.toVariant().toString().toInt(&isNumber);
    if (!isNumber || settings.periodMinutes < 0) {
        return missingSetting(map.periodMinutes);
    }

    const QJsonValue duplicates = settings.unknownKeys.take(map.duplicates);
    if (!duplicates.isObject()) {
        return missingSetting(map.duplicates);
    }
    QJsonObject unknownDuplicates = duplicates.toObject();
    for (const DocumentType type : AllDocumentTypes) {
        const QString &key = map.documents[static_cast<std::size_t>(type)];
        const QJsonValue entry = unknownDuplicates.take(key);
        if (entry.isUndefined()) {
            continue;
        }
        const auto policy = policyFromForm(entry.toObject(), map);
        if (!policy) {
            return missingSetting(map.duplicates + u'.' + key);
        }
        settings.setDuplicatePolicy(type, policy.value());
    }
    if (!unknownDuplicates.isEmpty()) {
        settings.unknownKeys.insert(map.duplicates, unknownDuplicates);
    }
    return settings;
}

QJsonObject settingsToForm(const IntegrationSettings &settings, const SettingsFormMap &map)
{
    // Document types this program does not know yet keep what they had.
    QJsonObject duplicates = settings.unknownKeys.value(map.duplicates).toObject();
    for (const DocumentType type : AllDocumentTypes) {
        duplicates.insert(map.documents[static_cast<std::size_t>(type)],
                          policyToForm(settings.duplicatePolicy(type), map));
    }
    QJsonObject data = settings.unknownKeys;
    data.insert(map.codeKind,
                settings.codeKind == CodeKind::Local ? map.localCode : map.globalCode);
    data.insert(map.orderStatuses, QJsonArray::fromStringList(settings.orderStatuses));
    data.insert(map.exportWithoutCodes, settings.exportWithoutCodes ? u"Y"_s : u"N"_s);
    data.insert(map.periodMinutes, QString::number(settings.periodMinutes));
    data.insert(map.duplicates, duplicates);
    return data;
}

} // namespace smartup

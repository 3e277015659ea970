#include "app/sandbox/SandboxCall.h"
#include "models/core/OrderStatus.h"
#include "models/settings/SettingsForm.h"

#include <QJsonDocument>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The list the form's page chooses from; it is no setting and never saved.
constexpr QLatin1StringView StatusList("statuses");

QJsonArray statusList()
{
    QJsonArray list;
    for (const OrderStatus &status : orderStatuses()) {
        list.append(QJsonArray { QString(status.code), QString::fromUtf8(status.smartupName),
                                 QString(status.colour) });
    }
    return list;
}

QByteArray compact(const auto &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

SandboxAnswer model(SandboxCall &call)
{
    const SettingsFormMap &map = builtInSettingsFormMap();
    QJsonObject data = settingsToForm(call.current().settings, map);
    data.insert(StatusList, statusList());
    const QJsonObject about {
        { u"form"_s, u'/' + map.form },
        { u"title"_s, u"Настройки интеграции со сторонним ПО"_s },
        { u"filial_id"_s, QString::number(call.current().id) },
    };
    const QJsonArray links { QJsonArray { u"/trade/txso/order_export"_s, u"Экспорт заказа"_s } };
    return compact(QJsonArray { u"(^_^)"_s, about, data, links });
}

SandboxAnswer save(SandboxCall &call)
{
    const SettingsFormMap &map = builtInSettingsFormMap();
    QJsonObject data = call.body;
    data.remove(StatusList);
    const auto settings = settingsFromForm(data, map);
    if (!settings) {
        return Refusal { 400, {}, u"Неверное значение поля «%1»"_s.arg(settings.error().raw) };
    }
    call.store.setSettings(call.current().id, settings.value());
    return compact(settingsToForm(settings.value(), map));
}

} // namespace

void addSettingsMethods(SandboxRoutes &routes)
{
    const SettingsFormMap &map = builtInSettingsFormMap();
    routes.insert(map.modelPath(), { model, std::nullopt });
    routes.insert(map.savePath(), { save, std::nullopt, true });
}

} // namespace smartup

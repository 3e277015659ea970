#pragma once

#include "app/api/SmartupClient.h"
#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ExportFilter.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/settings/SettingsForm.h"

#include <QJsonArray>

namespace smartup::methods {

/// One function per method of the API. Each makes an ApiCall; the caller adds runUuid and stop, and
/// may replace `documents`, then hands it to SmartupClient::send(). Answers are read with the
/// functions of app/api/AnswerReader.h.

/// Who am I: read with readSession().
[[nodiscard]] ApiCall session();

/// Rows are read with forEachRow(); `documents` gives one record per row, outcome received.
[[nodiscard]] ApiCall exportDocuments(DocumentType type, const ExportFilter &filter);

/// The body is `{"<root>":[…]}`, at most 5000 documents; it is not looked at here. `documents` gives one
/// record per document sent: sent, refused with the server's message, or unknown.
[[nodiscard]] ApiCall importDocuments(DocumentType type, const QByteArray &body);

struct StatusChange
{
    QString dealId;
    QString status;
};
[[nodiscard]] ApiCall changeOrderStatus(const QList<StatusChange> &changes);

/// Elements as the API names them: deal_id, delivery_number, expeditor_code, van_code, …
[[nodiscard]] ApiCall attachOrderData(const QJsonArray &orders);

/// One object: deal_id, products[] (product_unit_id, marking_codes[]).
[[nodiscard]] ApiCall importMarkingCodes(const QJsonObject &order);

/// Only for an entity with an exportRoot.
[[nodiscard]] ApiCall exportReference(ReferenceEntity entity, const ExportFilter &filter);

/// Only for an entity with an importRoot. The body is `{"<root>":[…]}`.
[[nodiscard]] ApiCall importReference(ReferenceEntity entity, const QByteArray &body);

/// The settings form of the organisation: read with readFormData(), then settingsFromForm().
[[nodiscard]] ApiCall settingsModel(const SettingsFormMap &map);
/// `data` as settingsToForm() makes it.
[[nodiscard]] ApiCall settingsSave(const SettingsFormMap &map, const QJsonObject &data);

} // namespace smartup::methods

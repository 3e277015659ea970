#pragma once

#include "models/catalogue/DocumentCatalog.h"
#include "tests/app/SandboxProbe.h"
#include "tests/support/TypeDocuments.h"

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

inline const QByteArray OrderExport = "/b/trade/txs/tdeal/order$export";
inline const QByteArray OrderImport = "/b/trade/txs/tdeal/order$import";
inline const QByteArray ChangeStatus = "/b/trade/txs/tdeal/order$change_status";

inline QJsonObject order(const QString &externalId)
{
    return typeDocument(documentTypeInfo(DocumentType::Order), externalId);
}

inline QJsonObject request(const DocumentTypeInfo &info, const QJsonArray &documents)
{
    return { { info.root, documents } };
}

inline QJsonObject importOrders(SandboxProbe &probe, const QJsonArray &orders)
{
    return probe.json(OrderImport, { { u"order"_s, orders } });
}

inline QJsonArray exportOrders(SandboxProbe &probe, const QJsonObject &filter = {})
{
    return probe.json(OrderExport, filter)["order"_L1].toArray();
}

/// The documents of a type in the tables, of one organisation.
inline QString where(const DocumentTypeInfo &info)
{
    return u"document WHERE type = '%1' AND organisation_id = 101"_s.arg(info.key);
}

} // namespace smartup::testing

#pragma once

#include "models/catalogue/ReferenceCatalog.h"
#include "tests/app/SandboxProbe.h"

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

inline const QByteArray GoodsExport = "/b/anor/mxsx/mr/inventory$export";
inline const QByteArray GoodsImport = "/b/anor/mxsx/mr/inventory$import";
inline const QByteArray LegalExport = "/b/anor/mxsx/mr/legal_person$export";
inline const QByteArray LegalImport = "/b/anor/mxsx/mr/legal_person$import";

inline QJsonObject goods(const QString &code, const QString &name)
{
    return { { u"code"_s, code },
             { u"name"_s, name },
             { u"measure_code"_s, u"PCS"_s },
             { u"state"_s, u"A"_s } };
}

inline QJsonObject legalPerson(const QString &code, const QString &name)
{
    return { { u"code"_s, code },       { u"name"_s, name },
             { u"short_name"_s, name }, { u"is_budgetarian"_s, u"N"_s },
             { u"tin"_s, 300999999 },   { u"state"_s, u"A"_s } };
}

inline QJsonObject request(const char *root, const QJsonArray &records)
{
    return { { QString::fromLatin1(root), records } };
}

inline QJsonObject
one(SandboxProbe &probe, const QByteArray &path, const char *root, const QString &code)
{
    const QJsonArray rows =
        probe.json(path, { { u"code"_s, code } })[QString::fromLatin1(root)].toArray();
    return rows.size() == 1 ? rows[0].toObject() : QJsonObject();
}

} // namespace smartup::testing

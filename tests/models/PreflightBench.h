#pragma once

#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportPlan.h"
#include "models/exchange/KnownDocuments.h"
#include "models/exchange/preflight/KnownCodes.h"
#include "models/exchange/preflight/Preflight.h"
#include "tests/support/TypeDocuments.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>
#include <memory>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

inline const QDate Today(2024, 5, 31);

inline ImportFilePtr fileOf(const DocumentTypeInfo &info, const QList<QJsonObject> &documents)
{
    QJsonArray array;
    for (const QJsonObject &document : documents) {
        array.append(document);
    }
    return std::make_shared<const ImportFile>(
        readDocuments(QJsonDocument(QJsonObject { { info.root, array } }).toJson(), info.type));
}

/// Smartup has the document E-1 and tells all days.
inline std::shared_ptr<KnownDocuments> known()
{
    auto made = std::make_shared<KnownDocuments>();
    made->add({ u"900001"_s, u"E-1"_s, u"TAS"_s, {}, {} });
    made->addCoveredDays(Today.addDays(-40), Today.addDays(40));
    return made;
}

/// What the sample company has, as far as these tests name it.
inline KnownCodes sampleCodes()
{
    KnownCodes codes;
    const std::pair<CodeSpace, QStringList> all[] = {
        { CodeSpace::Goods, { QString(GoodsCode) } },
        { CodeSpace::Person, { u"C0007"_s, u"S0003"_s } },
        { CodeSpace::Warehouse, { u"TAS-W1"_s } },
        { CodeSpace::Workspace, { u"TAS-R1"_s } },
        { CodeSpace::PriceType, { u"PT-1"_s } },
        { CodeSpace::Currency, { u"860"_s, u"X-1"_s } },
        { CodeSpace::Contract, { u"TAS-D1"_s } },
        { CodeSpace::ReturnReason, { u"RSN:1"_s } },
    };
    for (const auto &[space, list] : all) {
        for (const QString &code : list) {
            codes.add(space, code);
        }
        codes.setTold(space);
    }
    return codes;
}

inline ImportPlan planOf(const ImportFilePtr &file, DuplicatePolicy policy)
{
    return planImport(file, known(), { policy, CodeKind::Global, {}, false });
}

using Change = std::function<void(QJsonObject &)>;

inline void setField(QJsonObject &document, const QString &name, const QString &value)
{
    document.insert(name, value);
}

inline QJsonObject gift()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    return requiredFields(info.lineFields, info);
}

} // namespace smartup::testing

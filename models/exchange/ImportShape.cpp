#include "models/exchange/ImportShape.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

ImportShape shapeOf(const DocumentTypeInfo &info)
{
    return {
        .subject = info.type,
        .root = info.root,
        .keyField = ExternalIdField,
        .idField = info.idField,
        .numberField = info.numberField,
        .dateField = info.dateField,
        .linesField = info.linesField,
        .quantityField = info.quantityField,
        .priceField = info.priceField,
        .personField = info.personField,
        .warehouseField = info.warehouseField,
        .amountField = info.amountField,
        .statusField = info.statusField,
        .statuses = info.statuses,
        .fields = info.fields,
        .lineFields = info.lineFields,
        .furtherLists = info.furtherLists,
        .exportOnlyFields = info.exportOnlyFields,
    };
}

ImportShape shapeOf(const ReferenceInfo &info)
{
    return {
        .subject = info.entity,
        .root = info.importRoot,
        .keyField = info.codeField,
        .idField = info.idField,
        .numberField = info.nameField,
        .dateField = {},
        // Their lists travel on as they are.
        .linesField = {},
        .quantityField = {},
        .priceField = {},
        .personField = {},
        .warehouseField = {},
        .amountField = {},
        .statusField = "state"_L1,
        .statuses = {},
        .fields = info.fields,
        .lineFields = {},
        .furtherLists = {},
        .exportOnlyFields = info.exportOnlyFields,
    };
}

} // namespace

ImportShape importShape(const ImportSubject &subject)
{
    if (const auto *type = std::get_if<DocumentType>(&subject)) {
        return shapeOf(documentTypeInfo(*type));
    }
    return shapeOf(referenceInfo(std::get<ReferenceEntity>(subject)));
}

QString importSubjectName(const ImportSubject &subject)
{
    if (const auto *type = std::get_if<DocumentType>(&subject)) {
        return documentTypeName(*type);
    }
    return referenceName(std::get<ReferenceEntity>(subject));
}

QString importSubjectKey(const ImportSubject &subject)
{
    if (const auto *type = std::get_if<DocumentType>(&subject)) {
        return documentTypeKey(*type);
    }
    return referenceInfo(std::get<ReferenceEntity>(subject)).key;
}

QuotaClass importQuotaClass(const ImportSubject &subject)
{
    if (const auto *type = std::get_if<DocumentType>(&subject)) {
        return documentTypeInfo(*type).quotaClass;
    }
    return referenceInfo(std::get<ReferenceEntity>(subject)).quotaClass;
}

} // namespace smartup

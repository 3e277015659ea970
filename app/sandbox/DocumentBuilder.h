#pragma once

#include "app/sandbox/ImportedFields.h"
#include "models/catalogue/DocumentCatalog.h"
#include "models/core/Decimal.h"

namespace smartup {

/// Makes the stored form of one imported document.
class DocumentBuilder
{
public:
    DocumentBuilder(SandboxCall &call,
                    const DocumentTypeInfo &info,
                    const SandboxOrganisation &organisation);

    /// Fills header, lines and the columns taken from them; the rest of `document` stays.
    /// What is wrong with it, in words; empty when it can be stored.
    [[nodiscard]] QString build(const QJsonObject &source, SandboxDocument &document);

private:
    void readHeader(const QJsonObject &source, SandboxDocument &document);

    /// Fields that are columns of the table do not stand in the header's JSON.
    void takeColumn(const PlanColumn &column, const QByteArray &token, SandboxDocument &document);

    [[nodiscard]] static QString textOfToken(const QByteArray &token);

    [[nodiscard]] QByteArray list(const PlanList &list, const QJsonObject &source);

    [[nodiscard]] QByteArray line(const PlanList &list, const QJsonObject &source);

    void checkNotNegative(const QString &quantity);

    /// Gives a line of the chief list its id, its price and the goods it speaks about.
    void completeLine(std::vector<QByteArray> &tokens);

    void addAmount(const QString &quantity, const QString &price);

    [[nodiscard]] QByteArray listPrice(qint64 goods, const QByteArray &priceType);

    /// A receipt names its goods by the line of a purchase of the same organisation.
    [[nodiscard]] QByteArray purchasedGoods(const QString &purchase, const QString &line);

    void checkRules(const QJsonObject &source, SandboxDocument &document);

    SandboxCall &m_call;
    const DocumentTypeInfo &m_info;
    const DocumentPlan &m_plan;
    const SandboxOrganisation &m_organisation;
    ImportedFields m_fields;
    QByteArray m_header;
    Decimal m_amount; ///< of the lines
};

} // namespace smartup

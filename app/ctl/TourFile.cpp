#include "app/ctl/TourFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto OrderRoot = "order"_L1;

/// Does the row have everything that an import demands? Goods without a local code do not.
bool isFilled(const QJsonObject &row, std::span<const Field> fields)
{
    return std::ranges::all_of(fields, [&row](const Field &field) {
        return !field.isRequired || !row.value(field.name).toString().isEmpty();
    });
}

/// Those that an import names, without Smartup's own id.
QJsonObject
withFields(const QJsonObject &row, std::span<const Field> fields, QLatin1StringView idField)
{
    QJsonObject object;
    for (const Field &field : fields) {
        if (field.name != idField && row.contains(field.name)) {
            object.insert(field.name, row.value(field.name));
        }
    }
    return object;
}

} // namespace

Result<QJsonArray> exportedRows(const QString &path, QLatin1StringView root)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray());
    if (!document.object().value(root).isArray()) {
        return Error { ErrorOrigin::File,
                       QCoreApplication::translate("TourFile",
                                                   "The exported file %1 is not there or is not "
                                                   "what was exported.")
                           .arg(path),
                       {},
                       file.errorString(),
                       {} };
    }
    return document.object().value(root).toArray();
}

QStringList idsAndStatuses(const QJsonArray &orders)
{
    QStringList lines;
    for (const QJsonValue &value : orders) {
        const QJsonObject order = value.toObject();
        lines.append(order.value("deal_id"_L1).toString() + u' '
                     + order.value("status"_L1).toString());
    }
    lines.sort();
    return lines;
}

QStringList codesOfLines(const QJsonArray &orders)
{
    QStringList lines;
    for (const QJsonValue &value : orders) {
        const QJsonObject order = value.toObject();
        const QJsonArray products = order.value("order_products"_L1).toArray();
        for (const QJsonValue &product : products) {
            lines.append(order.value("deal_id"_L1).toString() + u' '
                         + product.toObject().value("product_code"_L1).toString());
        }
    }
    lines.sort();
    return lines;
}

qsizetype withEmpty(const QJsonArray &rows, QLatin1StringView field)
{
    return std::ranges::count_if(rows, [field](const QJsonValue &row) {
        return row.toObject().value(field).toString().isEmpty();
    });
}

qsizetype sharedEntries(const QStringList &left, const QStringList &right)
{
    QStringList shared;
    std::ranges::set_intersection(left, right, std::back_inserter(shared));
    return shared.size();
}

QJsonArray ordersOf(const QByteArray &file)
{
    return QJsonDocument::fromJson(file).object().value(OrderRoot).toArray();
}

QByteArray
withUnknownClient(const QByteArray &file, const QStringList &knownOrders, const QString &client)
{
    QJsonArray orders = ordersOf(file);
    for (qsizetype place = 0; place < orders.size(); ++place) {
        QJsonObject order = orders.at(place).toObject();
        if (!knownOrders.contains(order.value("external_id"_L1).toString())) {
            order.insert("person_code"_L1, client);
            orders.replace(place, order);
            break;
        }
    }
    return QJsonDocument(QJsonObject { { OrderRoot, orders } }).toJson();
}

QByteArray
oneNewOrder(const QByteArray &file, const QStringList &knownOrders, const QString &externalId)
{
    QJsonArray one;
    const QJsonArray orders = ordersOf(file);
    for (const QJsonValue &value : orders) {
        QJsonObject order = value.toObject();
        if (one.isEmpty() && !knownOrders.contains(order.value(ExternalIdField).toString())) {
            order.insert(ExternalIdField, externalId);
            one.append(order);
        }
    }
    return QJsonDocument(QJsonObject { { OrderRoot, one } }).toJson();
}

QJsonObject importablePattern(const QJsonArray &rows, const DocumentTypeInfo &info)
{
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        QJsonObject row = rows.at(i).toObject();
        const QJsonArray lines = row.value(info.linesField).toArray();
        const bool areLinesFilled = std::ranges::all_of(lines, [&info](const QJsonValue &line) {
            return isFilled(line.toObject(), info.lineFields);
        });
        if (areLinesFilled && isFilled(row, info.fields)) {
            return row;
        }
    }
    return {};
}

QByteArray typeFile(const DocumentTypeInfo &info,
                    const QJsonObject &pattern,
                    const QStringList &externalIds,
                    const QString &note)
{
    QJsonObject document = withFields(pattern, info.fields, info.idField);
    if (!info.linesField.isEmpty()) {
        QJsonArray lines;
        const QJsonArray sample = pattern.value(info.linesField).toArray();
        for (const QJsonValue &line : sample) {
            lines.append(withFields(line.toObject(), info.lineFields, info.lineIdField));
        }
        document.insert(info.linesField, lines);
    }
    document.insert("note"_L1, note);
    QJsonArray documents;
    for (const QString &externalId : externalIds) {
        document.insert(ExternalIdField, externalId);
        document.insert(info.numberField, QString());
        documents.append(document);
    }
    return QJsonDocument(QJsonObject { { info.root, documents } }).toJson();
}

} // namespace smartup

#include "app/ctl/CaseCast.h"

#include "models/catalogue/ErrorCatalog.h"

#include <QJsonArray>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int NoRole = -1;

} // namespace

CaseCast::CaseCast(SandboxCodes codes)
    : m_codes(std::move(codes))
{
}

int CaseCast::roleOf(const Field &field)
{
    if (field.kind == FieldKind::PersonCode) {
        return Person;
    }
    if (field.kind == FieldKind::GoodsCode) {
        return Goods;
    }
    if (field.name.endsWith("warehouse_code"_L1)) {
        return Warehouse;
    }
    return field.name == "room_code"_L1 ? Room : NoRole;
}

QString CaseCast::played(Role role, const QString &code)
{
    const QStringList *players = nullptr;
    switch (role) {
    case Person:
        players = &m_codes.persons;
        break;
    case Goods:
        players = &m_codes.goods;
        break;
    case Warehouse:
        players = &m_codes.warehouses;
        break;
    case Room:
    case Roles:
        players = &m_codes.rooms;
        break;
    }
    if (code.isEmpty() || players->isEmpty() || players->contains(code)) {
        return code;
    }
    QHash<QString, QString> &known = m_played.at(role);
    const auto found = known.constFind(code);
    if (found != known.cend()) {
        return *found;
    }
    return *known.insert(code, players->at(known.size() % players->size()));
}

void CaseCast::castFields(QJsonObject &object, std::span<const Field> fields, int left)
{
    for (const Field &field : fields) {
        const int role = roleOf(field);
        const auto value = object.find(field.name);
        if (role != NoRole && role != left && value != object.end() && value->isString()) {
            *value = played(static_cast<Role>(role), value->toString());
        }
    }
}

QJsonObject
CaseCast::cast(QJsonObject document, const DocumentTypeInfo &info, const DocumentRecord &then)
{
    int left = NoRole;
    QString culprit;
    if (then.outcome == Outcome::Refused) {
        culprit = explainError(then.errorCode, then.message, 0).field;
        for (const std::span<const Field> fields : { info.fields, info.lineFields }) {
            const auto field = std::ranges::find_if(
                fields, [&culprit](const Field &one) { return one.name == culprit; });
            left = field == fields.end() ? left : roleOf(*field);
        }
        // The catalogue of errors names the field of orders; other types call their people otherwise.
        left = culprit == "person_code"_L1 ? Person : left;
    }
    castFields(document, info.fields, left);
    QList<QLatin1StringView> lists(info.furtherLists.begin(), info.furtherLists.end());
    lists.append(info.linesField);
    for (const QLatin1StringView list : std::as_const(lists)) {
        if (list.isEmpty() || !document.value(list).isArray()) {
            continue;
        }
        QJsonArray lines;
        const QJsonArray sent = document.value(list).toArray();
        for (const QJsonValue &value : sent) {
            QJsonObject line = value.toObject();
            castFields(line, info.lineFields, left);
            lines.append(line);
        }
        document.insert(list, lines);
    }
    if (culprit != FilialCodeField && document.contains(FilialCodeField)) {
        document.insert(FilialCodeField, m_codes.organisation);
    }
    return document;
}

} // namespace smartup

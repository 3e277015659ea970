#include "app/sandbox/ImportedFields.h"

#include "app/sandbox/JsonText.h"
#include "models/catalogue/ClosedWords.h"
#include "models/core/Decimal.h"
#include "models/core/SmartupDate.h"

#include <QJsonDocument>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

void ImportedFields::setTrouble(const QString &trouble)
{
    if (m_trouble.isEmpty()) {
        m_trouble = trouble;
    }
}

QByteArray ImportedFields::token(const PlanColumn &column, const QJsonValue &value)
{
    if (column.kind == FieldKind::List) {
        return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                               : QByteArray();
    }
    const QString text = textOf(value);
    if (column.name == "room_code" && text.isEmpty() && column.isRequired) {
        // Smartup's own misleading words: the staff unit is derived from the workspace.
        setTrouble(u"Штат не найден. Код штата ="_s);
    }
    if (text.isEmpty()) {
        return {};
    }
    if (!isAmongWords(column.words, text)) {
        setTrouble(u"Поле «%1»: недопустимое значение «%2»"_s.arg(latin1(column.name), text));
    }
    switch (column.kind) {
    case FieldKind::Text:
    case FieldKind::Id:
    case FieldKind::List:
        return jsonText(text);
    case FieldKind::Flag:
        if (text != "Y"_L1 && text != "N"_L1) {
            setTrouble(u"Поле «%1»: ожидается Y или N"_s.arg(latin1(column.name)));
        }
        return jsonText(text);
    case FieldKind::Number:
        if (!Decimal::fromText(text)) {
            setTrouble(u"ORA-06502: поле «%1» не число: «%2»"_s.arg(latin1(column.name), text));
        }
        return jsonText(text);
    case FieldKind::Date:
    case FieldKind::Moment:
        return dateToken(column, text);
    case FieldKind::GoodsCode:
    case FieldKind::PersonCode:
    case FieldKind::Code:
        return codeToken(column, text);
    }
    Q_UNREACHABLE();
}

QByteArray ImportedFields::codeToken(const PlanColumn &column, const QString &code)
{
    const QString word = code.trimmed();
    if (column.kind == FieldKind::Code) {
        const bool isWarehouse = column.entity == "warehouse"_L1;
        const bool isRoom = column.name == "room_code";
        const bool isThere = (!isWarehouse && !isRoom)
            || m_store.records().find(isRoom ? "room"_L1 : column.entity, CodeKind::Global,
                                      m_organisation.id, word.toUtf8())
                != 0;
        if (!isThere && isWarehouse) {
            const Refusal refusal = Refusal::unknownWarehouse(word);
            setTrouble(refusal.code + u": "_s + refusal.message);
        } else if (!isThere) {
            setTrouble(u"Рабочая зона не найдена. Код рабочей зоны = %1"_s.arg(word));
        }
        return jsonText(word);
    }
    const qint64 id =
        m_store.records().find(column.entity, m_codeKind, m_organisation.id, word.toUtf8());
    if (id == 0) {
        setTrouble((column.kind == FieldKind::GoodsCode
                        ? u"ТМЦ не найдена. Код ТМЦ = %1"_s
                        : u"Контрагент не найден. Код контрагента = %1"_s)
                       .arg(word));
        return jsonText(word);
    }
    return '"' + QByteArray::number(id) + '"';
}

QByteArray ImportedFields::dateToken(const PlanColumn &column, const QString &text)
{
    const auto moment = parseSmartupMoment(text);
    if (!moment) {
        const Refusal refusal = Refusal::badDate(text);
        setTrouble(refusal.code + u": "_s + refusal.message);
        return jsonText(text);
    }
    return jsonText(column.kind == FieldKind::Date ? toSmartupDate(moment->date())
                                                   : toSmartupMoment(*moment));
}

QByteArray missingKey(const PlanColumns &columns, const QJsonObject &object)
{
    const auto missing = std::ranges::find_if(columns, [&object](const PlanColumn &column) {
        return column.isRequired && latin1(column.name) != FilialCodeField
            && !object.contains(latin1(column.name));
    });
    return missing == columns.end() ? QByteArray() : missing->name;
}

} // namespace smartup

#include "app/sandbox/SandboxCall.h"

#include "app/sandbox/JsonText.h"
#include "models/core/SmartupDate.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

QByteArray Refusal::body() const
{
    return code.isEmpty() ? message.toUtf8() : bodyAsJson();
}

QByteArray Refusal::bodyAsJson() const
{
    return "{\"error_code\":" + jsonText(code) + ",\"message\":" + jsonText(message) + '}';
}

Refusal Refusal::missingKey(QLatin1StringView key)
{
    return { 500, {}, u"Hashmap:%1 not found"_s.arg(key) };
}

Refusal Refusal::badDate(const QString &text)
{
    return { 400, u"A02-24-122"_s,
             u"Неверный формат даты: «%1». Ожидается дд.мм.гггг или дд.мм.гггг чч:ми:сс"_s.arg(
                 text) };
}

Refusal Refusal::unknownWarehouse(const QString &code)
{
    return { 400, u"A02-24-012"_s,
             u"Склад не найден в текущей организации. Код склада = %1"_s.arg(code) };
}

QString SandboxCall::moment() const
{
    return storedMoment(now);
}

const SandboxOrganisation &SandboxCall::current() const
{
    return pinned != nullptr ? *pinned : *store.organisation(user.defaultOrganisation);
}

QByteArray SandboxCall::limitsTail() const
{
    // By hand: every export ends with it.
    QByteArray tail = ",\"limits\":{\"has_limit\":\"";
    tail += limits.hasLimit ? 'Y' : 'N';
    const auto add = [&tail](QByteArrayView key, qint64 value) {
        tail += "\",\"";
        tail += key;
        tail += "\":\"";
        tail += QByteArray::number(value);
    };
    add("limit_quant", limits.limit);
    add("request_quant", limits.used);
    add("left_limit_quant", limits.left);
    add("object_count", limits.objectCount);
    add("day_range_limit", limits.dayRange);
    tail += "\"}";
    return tail;
}

QString filterText(const QJsonObject &body, QLatin1StringView key)
{
    return textOf(body.value(key)).trimmed();
}

QStringList filterList(const QJsonObject &body, QLatin1StringView key, QLatin1StringView member)
{
    const QJsonValue value = body.value(key);
    QStringList list;
    const auto add = [&list](const QString &text) {
        if (!text.isEmpty()) {
            list.append(text);
        }
    };
    if (!value.isArray()) {
        add(textOf(value).trimmed());
        return list;
    }
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        add(textOf(entry.isObject() ? entry.toObject().value(member) : entry).trimmed());
    }
    return list;
}

std::variant<MomentPeriod, Refusal>
filterPeriod(const QJsonObject &body, QLatin1StringView beginKey, QLatin1StringView endKey)
{
    MomentPeriod period;
    const QString begin = filterText(body, beginKey);
    const QString end = filterText(body, endKey);
    if (!begin.isEmpty()) {
        const auto moment = parseSmartupMoment(begin);
        if (!moment) {
            return Refusal::badDate(begin);
        }
        period.begin = storedMoment(*moment);
    }
    if (!end.isEmpty()) {
        const auto moment = parseSmartupMoment(end);
        if (!moment) {
            return Refusal::badDate(end);
        }
        const bool isDateOnly = !end.contains(u':');
        period.end = storedMoment(
            isDateOnly ? QDateTime(moment->date(), QTime(23, 59, 59), serverTimeZone()) : *moment);
    }
    return period;
}

void SandboxImportAnswer::addSuccess(const QString &code,
                                     QLatin1StringView idField,
                                     qint64 id,
                                     const QString &externalId)
{
    m_successes += m_successes.isEmpty() ? "{\"code\":" : ",{\"code\":";
    appendJsonText(m_successes, code);
    m_successes += ',';
    appendJsonText(m_successes, idField);
    m_successes += ":\"" + QByteArray::number(id) + "\",\"external_id\":";
    appendJsonText(m_successes, externalId);
    m_successes += '}';
}

void SandboxImportAnswer::addError(const QString &code,
                                   const QString &externalId,
                                   const QString &message)
{
    m_errors += m_errors.isEmpty() ? "{\"code\":" : ",{\"code\":";
    appendJsonText(m_errors, code);
    m_errors += ",\"external_id\":";
    appendJsonText(m_errors, externalId);
    m_errors += ",\"message\":";
    appendJsonText(m_errors, message);
    m_errors += '}';
}

QByteArray SandboxImportAnswer::toJson() const
{
    return "{\"successes\":[" + m_successes + "],\"errors\":[" + m_errors + "]}";
}

std::variant<QJsonArray, Refusal> importedObjects(const SandboxCall &call, QLatin1StringView root)
{
    const QJsonValue value = call.body.value(root);
    if (value.isObject()) {
        return QJsonArray { value };
    }
    if (!value.isArray()) {
        return Refusal::missingKey(root);
    }
    const QJsonArray objects = value.toArray();
    if (objects.size() > call.limits.objectCount) {
        return Refusal { 400,
                         {},
                         u"Количество объектов в запросе (%1) превышает допустимое (%2)"_s
                             .arg(objects.size())
                             .arg(call.limits.objectCount) };
    }
    if (!std::ranges::all_of(objects, [](const QJsonValue &v) { return v.isObject(); })) {
        return Refusal { 500, {}, u"ORA-40834: invalid input to JSON parse/load function"_s };
    }
    return objects;
}

} // namespace smartup

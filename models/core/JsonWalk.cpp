#include "models/core/JsonWalk.h"

#include "models/core/JsonText.h"

namespace smartup::json {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Digits as they stand: an id above 2^63 must not be rounded.
bool readNumber(ondemand::value value, Scalar &scalar)
{
    const std::string_view token = value.raw_json_token();
    const QByteArrayView raw =
        QByteArrayView(token.data(), static_cast<qsizetype>(token.size())).trimmed();
    scalar.text = QString::fromLatin1(raw);
    return isJsonNumber(raw);
}

bool consumeObject(ondemand::value value, int depth) // NOLINT(misc-no-recursion)
{
    ondemand::object object;
    return isRead(value.get_object().get(object))
        && forEachField(object, [depth](std::string_view, ondemand::value field) {
               return consume(field, depth + 1);
           });
}

bool consumeArray(ondemand::value value, int depth) // NOLINT(misc-no-recursion)
{
    ondemand::array array;
    return isRead(value.get_array().get(array))
        && forEachElement(array,
                          [depth](ondemand::value element) { return consume(element, depth + 1); });
}

} // namespace

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool consume(ondemand::value value, int depth) // NOLINT(misc-no-recursion): bounded
{
    ondemand::json_type type {};
    if (depth > MaxJsonDepth || !isRead(value.type().get(type))) {
        return false;
    }
    if (type == ondemand::json_type::object) {
        return consumeObject(value, depth);
    }
    if (type == ondemand::json_type::array) {
        return consumeArray(value, depth);
    }
    Scalar scalar;
    return readScalar(value, scalar);
}

bool readScalar(ondemand::value value, Scalar &scalar) // NOLINT(misc-no-recursion)
{
    ondemand::json_type type {};
    if (!isRead(value.type().get(type))) {
        return false;
    }
    scalar.isText = true;
    switch (type) {
    case ondemand::json_type::string: {
        std::string_view text;
        if (!isRead(value.get_string().get(text))) {
            return false;
        }
        scalar.text = toQString(text);
        return true;
    }
    case ondemand::json_type::number:
        return readNumber(value, scalar);
    case ondemand::json_type::boolean: {
        bool flag = false;
        if (!isRead(value.get_bool().get(flag))) {
            return false;
        }
        scalar.text = flag ? u"true"_s : u"false"_s;
        return true;
    }
    case ondemand::json_type::null: {
        bool isNull = false; // the result itself would throw where `nul` stands
        return isRead(value.is_null().get(isNull)) && isNull;
    }
    case ondemand::json_type::array:
    case ondemand::json_type::object:
        scalar.isText = false;
        return consume(value);
    }
    Q_UNREACHABLE();
}

} // namespace smartup::json

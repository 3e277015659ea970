#include "app/sandbox/JsonText.h"

#include <QLocale>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out += QByteArray(1, c).toHex();
    }
}

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20U;
}

} // namespace

void appendJsonText(QByteArray &out, QByteArrayView utf8)
{
    out += '"';
    qsizetype done = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (needsEscape(utf8[i])) {
            out += utf8.sliced(done, i - done);
            appendEscaped(out, utf8[i]);
            done = i + 1;
        }
    }
    out += utf8.sliced(done);
    out += '"';
}

void appendJsonText(QByteArray &out, QStringView text)
{
    appendJsonText(out, text.toUtf8());
}

QByteArray jsonText(QStringView text)
{
    QByteArray out;
    appendJsonText(out, text);
    return out;
}

QString jsonList(const QStringList &list)
{
    QByteArray out = "[";
    for (const QString &text : list) {
        if (out.size() > 1) {
            out += ',';
        }
        appendJsonText(out, text);
    }
    out += ']';
    return QString::fromUtf8(out);
}

void appendStoredField(QByteArray &object, QByteArrayView key, QByteArrayView token)
{
    if (token.isEmpty() || token == "\"\"" || token == "[]") {
        return;
    }
    object += object.isEmpty() ? '{' : ',';
    object += '"';
    object += key;
    object += "\":";
    object += token;
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger();
        return static_cast<double>(whole) == value.toDouble()
            ? QString::number(whole)
            : QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    }
    case QJsonValue::Bool:
        return value.toBool() ? u"Y"_s : u"N"_s;
    case QJsonValue::Null:
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace smartup

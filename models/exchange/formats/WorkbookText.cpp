#include "models/exchange/formats/WorkbookText.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace smartup {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int FirstYear = 1900;
constexpr double LastDay = 2958465; // 31.12.9999
constexpr int DaysTo1904 = 1462;
constexpr qint64 SecondsOfDay = 86400;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// `_xHHHH_` at the start.
bool isEscape(QStringView text)
{
    return text.size() >= 7 && text.startsWith("_x"_L1) && text[6] == u'_'
        && std::ranges::all_of(text.sliced(2, 4), isHexDigit);
}

} // namespace

bool isDateFormat(int builtIn)
{
    return (builtIn >= 14 && builtIn <= 22) || (builtIn >= 27 && builtIn <= 36)
        || (builtIn >= 45 && builtIn <= 47) || (builtIn >= 50 && builtIn <= 58);
}

bool isDateFormat(QStringView code)
{
    bool isQuoted = false;
    bool isBracketed = false;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar c = code[at];
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++at; // the next one is shown as it is, or is space
        } else if (c == u'[') {
            isBracketed = true;
        } else if (c == u']') {
            isBracketed = false;
        } else if (!isBracketed && u"dmyhsDMYHS"_s.contains(c)) {
            return true;
        }
    }
    return false;
}

std::optional<QByteArray> workbookNumber(QByteArrayView value)
{
    bool isNumber = false;
    const double exact = value.toByteArray().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(exact) || std::abs(exact) >= 1e15) {
        return std::nullopt;
    }
    const double seen = QByteArray::number(exact, 'g', 15).toDouble();
    return QByteArray::number(seen == 0 ? 0.0 : seen, 'f', QLocale::FloatingPointShortest);
}

std::optional<QByteArray> workbookDate(QByteArrayView value, bool startsIn1904)
{
    bool isNumber = false;
    const double days = value.toByteArray().toDouble(&isNumber);
    if (!isNumber || !(days >= 0 && days <= LastDay)) {
        return std::nullopt;
    }
    const auto seconds = static_cast<qint64>(std::llround(days * SecondsOfDay));
    const qint64 day = seconds / SecondsOfDay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % SecondsOfDay));
    if (day == 0) {
        return time.toString(u"hh:mm:ss").toLatin1();
    }
    // Day 60 is the 29th of February 1900, which there was not.
    const qint64 shift = startsIn1904 ? DaysTo1904 : day < 60 ? 1 : 0;
    const QDate date = QDate(FirstYear - 1, 12, 30).addDays(day + shift);
    QString text = date.toString(u"dd.MM.yyyy");
    if (seconds % SecondsOfDay != 0) {
        text += u' ' + time.toString(u"hh:mm:ss");
    }
    return text.toLatin1();
}

int workbookColumn(QStringView cell)
{
    int column = 0;
    qsizetype at = 0;
    while (at < cell.size() && at < 4 && cell[at] >= u'A' && cell[at] <= u'Z') {
        column = column * 26 + (cell[at].unicode() - u'A' + 1);
        ++at;
    }
    return at == 0 || at == 4 ? -1 : column - 1;
}

QString workbookText(const QString &text)
{
    if (!text.contains("_x"_L1)) {
        return text;
    }
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView rest = QStringView(text).sliced(at);
        if (isEscape(rest)) {
            plain.append(QChar(rest.sliced(2, 4).toUShort(nullptr, 16)));
            at += 6;
        } else {
            plain.append(text[at]);
        }
    }
    return plain;
}

QByteArray toWorkbookText(QByteArray utf8)
{
    for (qsizetype at = utf8.indexOf("_x"); at >= 0; at = utf8.indexOf("_x", at + 1)) {
        if (isEscape(
                QString::fromLatin1(utf8.sliced(at, std::min(utf8.size() - at, qsizetype(7)))))) {
            utf8.insert(at, "_x005F");
            at += 6;
        }
    }
    return utf8;
}

} // namespace smartup

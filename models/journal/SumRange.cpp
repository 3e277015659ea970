#include "models/journal/SumRange.h"

#include <QRegularExpression>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

QString sumRangeText(const SumRange &range)
{
    if (range.includesFrom && range.includesTo && !range.from.isEmpty() && !range.to.isEmpty()) {
        return range.from == range.to ? range.from : u"%1..%2"_s.arg(range.from, range.to);
    }
    QString text;
    if (!range.from.isEmpty()) {
        text += (range.includesFrom ? u">="_s : u">"_s) + range.from;
    }
    if (!range.to.isEmpty()) {
        text += (range.includesTo ? u"<="_s : u"<"_s) + range.to;
    }
    return text;
}

std::optional<SumRange> sumRangeFromText(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace()) {
            plain += c == u',' ? QChar(u'.') : c;
        }
    }
    static const QRegularExpression whole(
        u"^(-?\\d+(?:\\.\\d+)?)(?:\\.\\.(-?\\d+(?:\\.\\d+)?))?$"_s);
    static const QRegularExpression compared(
        u"^(?:(>=?)(-?\\d+(?:\\.\\d+)?))?(?:(<=?)(-?\\d+(?:\\.\\d+)?))?$"_s);
    if (const auto match = whole.match(plain); match.hasMatch()) {
        const QString to = match.captured(2);
        return SumRange { match.captured(1), to.isEmpty() ? match.captured(1) : to };
    }
    if (const auto match = compared.match(plain); match.hasMatch() && !plain.isEmpty()) {
        // An open end is the default one, so that equal ranges compare equal.
        return SumRange { match.captured(2), match.captured(4), match.captured(1) != u">"_s,
                          match.captured(3) != u"<"_s };
    }
    return std::nullopt;
}

} // namespace smartup

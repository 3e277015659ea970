#include "models/core/VisibleText.h"

#include <QLocale>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isHidden(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7F && u < 0xA0) // C0, DEL, C1
        || u == 0x061C || u == 0x200E || u == 0x200F // direction marks
        || (u >= 0x2028 && u <= 0x202E) // separators, embeddings, overrides
        || (u >= 0x2066 && u <= 0x2069) // isolates
        || u == 0x200B || u == 0xFEFF || c.isSurrogate();
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        return u"\\u%1"_s.arg(QString::number(c.unicode(), 16).toUpper(), 4, u'0');
    }
}

bool isPair(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

QString escapedText(const QString &text, bool keepsLines)
{
    if (std::ranges::none_of(text, isHidden)) {
        return text; // nearly always, and without a copy
    }
    QString result;
    result.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isPair(text, i)) {
            result += c;
            result += text[++i];
        } else if (!isHidden(c) || (keepsLines && (c == u'\n' || c == u'\t'))) {
            result += c;
        } else {
            result += escaped(c);
        }
    }
    return result;
}

} // namespace

QString visibleText(const QString &text)
{
    return escapedText(text, false);
}

QString visibleLines(const QString &text)
{
    return escapedText(text, true);
}

QString excerpt(const QString &text)
{
    constexpr qsizetype Longest = 60;
    if (text.size() <= Longest) {
        return text;
    }
    const bool cutsPair = text.at(Longest - 1).isHighSurrogate();
    return text.left(cutsPair ? Longest - 1 : Longest) + u'…';
}

QString groupedAmount(const QString &amount)
{
    const qsizetype start = amount.startsWith(u'-') ? 1 : 0;
    const qsizetype dot = amount.indexOf(u'.');
    const qsizetype end = dot < 0 ? amount.size() : dot;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QStringView whole = QStringView(amount).mid(start, end - start);
    const QStringView fraction = dot < 0 ? QStringView() : QStringView(amount).mid(dot + 1);
    if (whole.isEmpty() || !std::ranges::all_of(whole, isDigit)
        || !std::ranges::all_of(fraction, isDigit)) {
        return amount;
    }
    const QLocale locale;
    QString result = amount.left(start);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0) {
            result += locale.groupSeparator();
        }
        result += whole[i];
    }
    if (!fraction.isEmpty()) {
        result += locale.decimalPoint();
        result += fraction;
    }
    return result;
}

} // namespace smartup

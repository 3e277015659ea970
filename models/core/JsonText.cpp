#include "models/core/JsonText.h"

namespace smartup {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

qsizetype jsonNumberLength(QByteArrayView text)
{
    qsizetype at = 0;
    const auto digits = [&text, &at] {
        const qsizetype from = at;
        while (at < text.size() && isDigit(text[at])) {
            ++at;
        }
        return at - from;
    };
    const auto take = [&text, &at](QByteArrayView any) {
        const bool isThere = at < text.size() && any.contains(text[at]);
        at += isThere ? 1 : 0;
        return isThere;
    };
    take("-");
    const qsizetype first = at;
    const qsizetype count = digits();
    const bool hasLeadingZero = count > 1 && text[first] == '0';
    if (count == 0 || hasLeadingZero) {
        return 0;
    }
    if (take(".") && digits() == 0) {
        return 0;
    }
    if (take("eE")) {
        take("+-");
        if (digits() == 0) {
            return 0;
        }
    }
    return at;
}

bool isJsonNumber(QByteArrayView text)
{
    return !text.isEmpty() && jsonNumberLength(text) == text.size();
}

} // namespace smartup

#include "ui/shell/PlainTip.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestTip = 2000;

} // namespace

QString beginningOf(const QString &text, qsizetype longest)
{
    if (text.size() <= longest) {
        return text;
    }
    const bool cutsPair = text.at(longest - 1).isHighSurrogate();
    return text.left(cutsPair ? longest - 1 : longest) + u'…';
}

QString plainTip(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    // Rich text with nothing in it but text.
    QString escaped = beginningOf(text, LongestTip).toHtmlEscaped();
    escaped.replace(u'\n', u"<br/>"_s);
    return u"<qt>"_s + escaped + u"</qt>"_s;
}

} // namespace smartup

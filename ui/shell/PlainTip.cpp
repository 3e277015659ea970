#include "ui/shell/PlainTip.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More fills the screen; the layout of a megabyte would hold the window up.
constexpr qsizetype LongestTip = 4000;

} // namespace

QString plainTip(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QString shown = text.size() > LongestTip ? text.left(LongestTip) + u'…' : text;
    return u"<qt>"_s + shown.toHtmlEscaped() + u"</qt>"_s;
}

} // namespace smartup

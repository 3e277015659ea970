#include "models/journal/ShownText.h"

#include <algorithm>
#include <iterator>

namespace smartup {

namespace {

/// The text without our own line breaks.
QString joined(const ShownText &shown)
{
    if (shown.breaks.empty()) {
        return shown.text;
    }
    QString text;
    text.reserve(shown.text.size());
    qsizetype from = 0;
    for (const qsizetype at : shown.breaks) {
        text += QStringView(shown.text).sliced(from, at - from);
        from = at + 1;
    }
    text += QStringView(shown.text).sliced(from);
    return text;
}

/// Leads from bytes of UTF-8 to places in the text they came from; asked in ascending order.
class Utf16Places
{
public:
    explicit Utf16Places(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] qsizetype placeOf(qsizetype byte)
    {
        while (m_bytes < byte && m_place < m_text.size()) {
            const QChar c = m_text.at(m_place);
            // Each half of a pair counts two of its four bytes.
            m_bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
            ++m_place;
        }
        return m_place;
    }

private:
    const QString &m_text;
    qsizetype m_bytes = 0;
    qsizetype m_place = 0;
};

} // namespace

ShownText withShortLines(const QString &text, qsizetype longestLine)
{
    ShownText result;
    result.text.reserve(text.size() + text.size() / longestLine + 1);
    qsizetype inLine = 0;
    for (const QChar c : text) {
        if (inLine >= longestLine && c != u'\n' && !c.isLowSurrogate()) {
            result.breaks.push_back(result.text.size());
            result.text += u'\n';
            inLine = 0;
        }
        result.text += c;
        inLine = c == u'\n' ? 0 : inLine + 1;
    }
    return result;
}

std::vector<ShownMatch> shownMatches(const ShownText &shown, const QString &text, std::size_t most)
{
    const QString whole = joined(shown);
    const QByteArray bytes = whole.toUtf8();
    const std::vector<BodyMatch> found = BodyMatcher(text).all(bytes, bodyReadingOf(bytes), most);
    std::vector<ShownMatch> matches;
    matches.reserve(found.size());
    Utf16Places places(whole);
    auto next = shown.breaks.begin();
    // A break stands before the character that `place` counts, and each before it moved that one on.
    const auto shownPlace = [&shown, &next](qsizetype place, bool isEnd) {
        const auto before = [&shown, &next] { return std::distance(shown.breaks.begin(), next); };
        while (next != shown.breaks.end()
               && (isEnd ? *next - before() < place : *next - before() <= place)) {
            ++next;
        }
        return place + before();
    };
    for (const BodyMatch &match : found) {
        const qsizetype at = shownPlace(places.placeOf(match.at), false);
        const qsizetype end = shownPlace(places.placeOf(match.at + match.length), true);
        matches.push_back({ at, end - at });
    }
    return matches;
}

qsizetype matchFrom(const std::vector<ShownMatch> &matches, qsizetype place)
{
    if (matches.empty()) {
        return -1;
    }
    const auto found = std::ranges::lower_bound(matches, place, {}, &ShownMatch::at);
    return found == matches.end() ? 0 : std::distance(matches.begin(), found);
}

} // namespace smartup

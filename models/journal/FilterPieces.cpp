#include "models/journal/FilterPieces.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isKeyLetter(QChar c)
{
    return c.isLetter() || c == u'_';
}

class Scanner
{
public:
    Scanner(const QString &text, const std::function<bool(const QString &)> &isKnownKey)
        : m_text(text)
        , m_isKnownKey(isKnownKey)
    {
    }

    [[nodiscard]] QList<FilterPiece> pieces()
    {
        QList<FilterPiece> result;
        while (skipSpaces()) {
            result.append(piece());
        }
        return result;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar look(qsizetype at) const
    {
        return at < m_text.size() ? m_text.at(at) : QChar();
    }
    [[nodiscard]] bool isSpaceOrEnd() const { return isAtEnd() || m_text.at(m_at).isSpace(); }

    bool skipSpaces()
    {
        while (!isAtEnd() && m_text.at(m_at).isSpace()) {
            ++m_at;
        }
        return !isAtEnd();
    }

    [[nodiscard]] QString keyAt(qsizetype at) const
    {
        qsizetype end = at;
        while (isKeyLetter(look(end))) {
            ++end;
        }
        if (end == at || look(end) != u':') {
            return {};
        }
        const QString key = m_text.mid(at, end - at);
        const QChar behind = look(end + 1);
        const bool hasValue = !behind.isNull() && !behind.isSpace() && behind != u'/';
        return hasValue || m_isKnownKey(key) ? key : QString();
    }

    FilterPiece piece()
    {
        FilterPiece piece;
        piece.start = m_at;
        const bool isExcluding = look(m_at) == u'-';
        piece.key = keyAt(m_at + (isExcluding ? 1 : 0));
        if (piece.key.isEmpty()) {
            piece.valueStart = m_at;
            piece.items.append(word(piece));
        } else {
            piece.isExcluding = isExcluding;
            m_at += piece.key.size() + (isExcluding ? 2 : 1);
            piece.valueStart = m_at;
            readItems(piece);
        }
        piece.length = m_at - piece.start;
        return piece;
    }

    FilterPiece::Item word(FilterPiece &piece)
    {
        if (look(m_at) == u'"') {
            return quotedItem(piece);
        }
        const qsizetype start = m_at;
        while (!isSpaceOrEnd()) {
            ++m_at;
        }
        return { start, m_at - start, m_text.mid(start, m_at - start) };
    }

    void readItems(FilterPiece &piece)
    {
        for (;;) {
            piece.items.append(look(m_at) == u'"' ? quotedItem(piece) : plainItem());
            if (look(m_at) != u',') {
                return;
            }
            ++m_at;
        }
    }

    FilterPiece::Item plainItem()
    {
        const qsizetype start = m_at;
        while (!isSpaceOrEnd() && m_text.at(m_at) != u',') {
            ++m_at;
        }
        return { start, m_at - start, m_text.mid(start, m_at - start) };
    }

    FilterPiece::Item quotedItem(FilterPiece &piece)
    {
        FilterPiece::Item item { m_at, 0, {} };
        bool isClosed = false;
        for (++m_at; !isAtEnd() && !isClosed; ++m_at) {
            QChar c = m_text.at(m_at);
            if (c == u'"') {
                isClosed = true;
                continue;
            }
            if (c == u'\\' && m_at + 1 < m_text.size()) {
                ++m_at;
                c = escaped(m_text.at(m_at));
            }
            item.text += c;
        }
        item.length = m_at - item.start;
        if (!isClosed) {
            note(piece, FilterPiece::Flaw::OpenQuote, item.start);
        } else if (!isSpaceOrEnd() && (piece.key.isEmpty() || m_text.at(m_at) != u',')) {
            note(piece, FilterPiece::Flaw::BehindQuote, m_at);
            while (!isSpaceOrEnd()) {
                ++m_at;
            }
        }
        return item;
    }

    static QChar escaped(QChar c)
    {
        return c == u'n' ? QChar(u'\n') : c == u't' ? QChar(u'\t') : c;
    }

    static void note(FilterPiece &piece, FilterPiece::Flaw flaw, qsizetype at)
    {
        if (piece.flaw == FilterPiece::Flaw::None) {
            piece.flaw = flaw;
            piece.flawAt = at;
        }
    }

    const QString &m_text;
    const std::function<bool(const QString &)> &m_isKnownKey;
    qsizetype m_at = 0;
};

} // namespace

QString FilterPiece::value() const
{
    QStringList texts;
    for (const Item &item : items) {
        texts.append(item.text);
    }
    return texts.join(u',');
}

QStringList FilterPiece::values() const
{
    QStringList texts;
    for (const Item &item : items) {
        if (!item.text.isEmpty() && !texts.contains(item.text)) {
            texts.append(item.text);
        }
    }
    return texts;
}

QList<FilterPiece> filterPieces(const QString &text,
                                const std::function<bool(const QString &)> &isKnownKey)
{
    return Scanner(text, isKnownKey).pieces();
}

QString quoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            result += u'\\';
        }
        if (c == u'\n') {
            result += u"\\n"_s;
        } else if (c == u'\t') {
            result += u"\\t"_s;
        } else {
            result += c;
        }
    }
    return result + u'"';
}

QString quotedWhereNeeded(const QString &item)
{
    const bool isPlain = !item.isEmpty() && item.front() != u'"'
        && std::ranges::none_of(item, [](QChar c) { return c.isSpace() || c == u','; });
    return isPlain ? item : quoted(item);
}

QString fieldPiece(QLatin1StringView key, const QStringList &values)
{
    QStringList written;
    for (const QString &value : values) {
        written.append(quotedWhereNeeded(value));
    }
    return key + u':' + written.join(u',');
}

} // namespace smartup

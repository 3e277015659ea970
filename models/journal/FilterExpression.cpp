#include "models/journal/FilterExpression.h"

#include "models/journal/FilterFields.h"
#include "models/journal/FilterValues.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("FilterExpression", text);
}

// ── reading ──

/// Fields that say the same: a day is both ends of a period.
bool contradicts(FilterField field, const QList<FilterField> &taken)
{
    using enum FilterField;
    if (field == Day) {
        return taken.contains(Day) || taken.contains(Since) || taken.contains(Until);
    }
    const bool isEnd = field == Since || field == Until;
    return taken.contains(field) || (isEnd && taken.contains(Day));
}

/// What somebody may take for a field: bodies have no index, so that a filter cannot answer about them.
bool meansBodies(const QString &key)
{
    static const QStringList words { u"body"_s, u"bodies"_s, u"тело"_s, u"tana"_s };
    return words.contains(key.toCaseFolded());
}

QString noField(const QString &key)
{
    if (meansBodies(key)) {
        return say(
            QT_TRANSLATE_NOOP("FilterExpression",
                              "Requests and responses are no field of a filter. Search in them "
                              "with Ctrl+Shift+F or “smartupctl log search-bodies”; the filter "
                              "narrows that."));
    }
    return say(QT_TRANSLATE_NOOP("FilterExpression",
                                 "There is no field “%1”. Put words that are looked for as they "
                                 "are into quotation marks."))
        .arg(key);
}

std::optional<FilterTrouble> flawOf(const FilterPiece &piece)
{
    const qsizetype length = piece.end() - piece.flawAt;
    switch (piece.flaw) {
    case FilterPiece::Flaw::None:
        return std::nullopt;
    case FilterPiece::Flaw::OpenQuote:
        return FilterTrouble { piece.flawAt, length,
                               say(QT_TRANSLATE_NOOP("FilterExpression",
                                                     "The quotation mark is not closed.")) };
    case FilterPiece::Flaw::BehindQuote:
        return FilterTrouble { piece.flawAt, length,
                               say(QT_TRANSLATE_NOOP(
                                   "FilterExpression",
                                   "A space belongs behind the closing quotation mark.")) };
    }
    Q_UNREACHABLE();
}

class Reader
{
public:
    explicit Reader(const QDateTime &now)
        : m_now(now)
    {
    }

    [[nodiscard]] FilterReading read(const QString &text)
    {
        FilterReading reading;
        const QList<FilterPiece> pieces = filterPieces(text, isFilterKey);
        for (const FilterPiece &piece : pieces) {
            reading.trouble = flawOf(piece);
            if (!reading.trouble) {
                reading.trouble = take(reading.query, piece);
            }
            if (reading.trouble) {
                reading.query = {};
                return reading;
            }
        }
        // In the order in which they are printed.
        for (const QList<JournalQuery> &left : std::as_const(m_leftOut)) {
            reading.query.without += left;
        }
        return reading;
    }

private:
    [[nodiscard]] std::optional<FilterTrouble> take(JournalQuery &query, const FilterPiece &piece)
    {
        if (piece.key.isEmpty()) {
            addFilterWords(query, piece.value());
            return std::nullopt;
        }
        const FilterFieldRow *row = filterFieldCalled(piece.key);
        if (row == nullptr) {
            return about(piece, noField(piece.key));
        }
        if (piece.values().isEmpty()) {
            return about(
                piece,
                say(QT_TRANSLATE_NOOP("FilterExpression", "“%1:” needs a value.")).arg(piece.key));
        }
        if (piece.isExcluding && row->field != FilterField::Outcome) {
            return leaveOut(*row, piece);
        }
        if (!row->isSeveral && contradicts(row->field, m_taken)) {
            return about(
                piece,
                say(QT_TRANSLATE_NOOP("FilterExpression", "“%1:” says again what was said before."))
                    .arg(piece.key));
        }
        m_taken.append(row->field);
        return troubleOf(piece, row->read(query, piece, m_now));
    }

    /// Each piece leaves out by itself: one of several clients is said by several of them.
    [[nodiscard]] std::optional<FilterTrouble> leaveOut(const FilterFieldRow &row,
                                                        const FilterPiece &piece)
    {
        JournalQuery one;
        const FilterComplaint complaint = row.read(one, piece, m_now);
        QList<JournalQuery> left = m_leftOut.value(row.field);
        if (complaint.isEmpty() && !left.contains(one)) {
            left.append(one);
            m_leftOut.insert(row.field, left);
        }
        return troubleOf(piece, complaint);
    }

    static std::optional<FilterTrouble> troubleOf(const FilterPiece &piece,
                                                  const FilterComplaint &complaint)
    {
        if (complaint.isEmpty()) {
            return std::nullopt;
        }
        return FilterTrouble { piece.valueStart, piece.end() - piece.valueStart, complaint };
    }

    static FilterTrouble about(const FilterPiece &piece, const QString &sentence)
    {
        return { piece.start, piece.length, sentence };
    }

    const QDateTime &m_now;
    QList<FilterField> m_taken;
    QMap<FilterField, QList<JournalQuery>> m_leftOut;
};

/// All pieces of a field.
QStringList written(const FilterFieldRow &row, const JournalQuery &query, const QDateTime &now)
{
    QStringList pieces = row.write(query, now);
    for (const JournalQuery &one : query.without) {
        pieces += leavingOut(row, one, now);
    }
    return pieces;
}

bool isAbout(const JournalQuery &one, FilterField field)
{
    return !filterFieldRow(field).write(one, {}).isEmpty();
}

} // namespace

FilterReading readFilter(const QString &text, const QDateTime &now)
{
    return Reader(now).read(text);
}

QString filterText(const JournalQuery &query, const QDateTime &now)
{
    QStringList pieces;
    for (const FilterFieldRow &row : filterFieldRows()) {
        pieces += written(row, query, now);
    }
    return pieces.join(u' ');
}

QString filterTextWith(const QString &text,
                       const QList<FilterField> &fields,
                       const JournalQuery &query,
                       const QDateTime &now)
{
    QStringList changed;
    for (const FilterField field : fields) {
        changed += written(filterFieldRow(field), query, now);
    }
    QStringList result;
    qsizetype place = -1;
    qsizetype firstWord = -1;
    const QList<FilterPiece> pieces = filterPieces(text, isFilterKey);
    for (const FilterPiece &piece : pieces) {
        const FilterFieldRow *row = piece.key.isEmpty() ? nullptr : filterFieldCalled(piece.key);
        if (row != nullptr && fields.contains(row->field)) {
            place = place < 0 ? result.size() : place;
            continue;
        }
        if (piece.key.isEmpty() && firstWord < 0) {
            firstWord = result.size();
        }
        result.append(text.mid(piece.start, piece.length));
    }
    // Where it stood before; what is new stands before the words.
    if (place < 0) {
        place = firstWord < 0 ? result.size() : firstWord;
    }
    return (result.mid(0, place) + changed + result.mid(place)).join(u' ');
}

QString filterKey(FilterField field)
{
    return filterFieldRow(field).key;
}

QString filterFieldName(FilterField field)
{
    return say(filterFieldRow(field).name);
}

QList<FilterField> filterFields()
{
    QList<FilterField> fields;
    for (const FilterFieldRow &row : filterFieldRows()) {
        fields.append(row.field);
    }
    return fields;
}

QString filterValue(FilterField field, const QString &value)
{
    return field == FilterField::Type ? writtenSubject(value) : quotedWhereNeeded(value);
}

bool isLeavingOut(const QString &text)
{
    const QList<FilterPiece> pieces = filterPieces(text, isFilterKey);
    return !pieces.isEmpty() && pieces.constFirst().isExcluding
        && isFilterKey(pieces.constFirst().key);
}

QList<JournalQuery> leftOut(const JournalQuery &query, FilterField field)
{
    QList<JournalQuery> found;
    for (const JournalQuery &one : query.without) {
        if (isAbout(one, field)) {
            found.append(one);
        }
    }
    return found;
}

JournalQuery notLeavingOut(JournalQuery query, const QList<FilterField> &fields)
{
    query.without.removeIf([&fields](const JournalQuery &one) {
        return std::ranges::any_of(fields,
                                   [&one](FilterField field) { return isAbout(one, field); });
    });
    return query;
}

FilterSpot filterSpot(const QString &text, qsizetype cursor)
{
    const QList<FilterPiece> pieces = filterPieces(text, isFilterKey);
    const auto piece = std::ranges::find_if(pieces, [cursor](const FilterPiece &candidate) {
        return candidate.start < cursor && cursor <= candidate.end();
    });
    if (piece == pieces.end()) {
        return { cursor, 0, std::nullopt, {} };
    }
    const FilterFieldRow *row = piece->key.isEmpty() ? nullptr : filterFieldCalled(piece->key);
    if (row == nullptr || cursor < piece->valueStart) {
        return { piece->start, piece->length, std::nullopt,
                 text.mid(piece->start, cursor - piece->start) };
    }
    const auto item = std::ranges::find_if(piece->items, [cursor](const auto &candidate) {
        return candidate.start <= cursor && cursor <= candidate.start + candidate.length;
    });
    if (item == piece->items.end()) {
        return { cursor, 0, row->field, {} };
    }
    // A field of one value is completed as a whole, commas and all.
    const qsizetype start = row->isSeveral ? item->start : piece->valueStart;
    const qsizetype end = row->isSeveral ? item->start + item->length : piece->end();
    QString begun = text.mid(start, cursor - start);
    if (begun.startsWith(u'"')) {
        begun.remove(0, 1);
    }
    if (begun.endsWith(u'"')) {
        begun.chop(1);
    }
    return { start, end - start, row->field, begun };
}

} // namespace smartup

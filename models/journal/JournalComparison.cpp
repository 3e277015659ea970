#include "models/journal/JournalComparison.h"

#include "models/journal/JournalText.h"
#include "models/journal/JsonOutline.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DeepestValue = 64;
constexpr qsizetype LongestText = 2000;

/// Keys that name an object of a list, the surest first.
constexpr std::array NamingKeys {
    "external_id"_L1,
    "deal_id"_L1,
    "product_unit_id"_L1,
    "order_product_id"_L1,
    "product_code"_L1,
    "inventory_id"_L1,
    "code"_L1,
    "id"_L1,
};

/// Compares two outlines, path by path.
class Comparer
{
public:
    Comparer(const JsonOutline &left, const JsonOutline &right, int limit)
        : m_left(left)
        , m_right(right)
        , m_limit(limit)
    {
    }

    [[nodiscard]] ComparedFields run()
    {
        compare(JsonOutline::Root, JsonOutline::Root, {}, 0);
        m_result.isComplete = m_result.isComplete && m_left.isWhole() && m_right.isWhole();
        return std::move(m_result);
    }

private:
    using Kind = ComparedField::Kind;

    void add(const ComparedField &field)
    {
        if (m_result.fields.size() < m_limit) {
            m_result.fields.append(field);
        } else {
            m_result.isComplete = false;
        }
    }

    [[nodiscard]] bool isFull() const { return !m_result.isComplete; }

    static QString textOf(const JsonOutline &outline, int value)
    {
        return outline.isContainer(value) && outline.childCount(value) == 0
            ? QString::fromUtf8(outline.raw(value))
            : outline.text(value, LongestText);
    }

    static QString rawText(const JsonOutline &outline, int value)
    {
        return QString::fromUtf8(
            outline.raw(value).first(std::min<qsizetype>(outline.raw(value).size(), LongestText)));
    }

    static QString keyPath(const QString &path, const QString &key)
    {
        return path.isEmpty() ? key : path + u'.' + key;
    }

    void compare(int left, int right, const QString &path, int depth) // NOLINT(misc-no-recursion)
    {
        if (isFull()) {
            return;
        }
        const bool isSameKind = m_left.kind(left) == m_right.kind(right);
        const bool hasInside = m_left.isContainer(left)
            && (m_left.childCount(left) > 0 || m_right.childCount(right) > 0);
        if (!isSameKind || !hasInside || depth > DeepestValue) {
            compareValues(left, right, path);
        } else if (m_left.kind(left) == JsonOutline::Kind::Object) {
            compareObjects(left, right, path, depth);
        } else {
            compareLists(left, right, path, depth);
        }
    }

    void compareValues(int left, int right, const QString &path)
    {
        ComparedField field { path, textOf(m_left, left), textOf(m_right, right), Kind::Same };
        if (m_left.raw(left) != m_right.raw(right)) {
            // Escaped otherwise, the same text is still the same.
            const bool isSameText = m_left.kind(left) == m_right.kind(right)
                && field.left == field.right
                && std::max(m_left.raw(left).size(), m_right.raw(right).size()) <= LongestText;
            field.kind = isSameText ? Kind::Same : Kind::Changed;
            if (!isSameText && field.left == field.right) {
                field.left = rawText(m_left, left);
                field.right = rawText(m_right, right);
            }
        }
        add(field);
    }

    /// Everything inside, each with its path.
    void addAll(const JsonOutline &outline, // NOLINT(misc-no-recursion)
                int value,
                const QString &path,
                Kind kind,
                int depth)
    {
        if (isFull()) {
            return;
        }
        const int children = outline.isContainer(value) ? outline.childCount(value) : 0;
        if (children == 0 || depth > DeepestValue) {
            const QString text = textOf(outline, value);
            add(kind == Kind::OnlyLeft ? ComparedField { path, text, {}, kind }
                                       : ComparedField { path, {}, text, kind });
            return;
        }
        const bool isObject = outline.kind(value) == JsonOutline::Kind::Object;
        for (int row = 0; row < children; ++row) {
            const int child = outline.child(value, row);
            addAll(outline, child,
                   isObject ? keyPath(path, outline.key(child)) : path + u"[%1]"_s.arg(row), kind,
                   depth + 1);
        }
    }

    /// Of a key that comes twice its first value.
    static QHash<QString, int> keysOf(const JsonOutline &outline, int object)
    {
        QHash<QString, int> keys;
        for (int row = 0; row < outline.childCount(object); ++row) {
            const int child = outline.child(object, row);
            const QString key = outline.key(child);
            if (!keys.contains(key)) {
                keys.insert(key, child);
            }
        }
        return keys;
    }

    void compareObjects(int left, // NOLINT(misc-no-recursion)
                        int right,
                        const QString &path,
                        int depth)
    {
        const QHash<QString, int> others = keysOf(m_right, right);
        QSet<int> taken;
        for (int row = 0; row < m_left.childCount(left); ++row) {
            const int child = m_left.child(left, row);
            const QString key = m_left.key(child);
            const int other = others.value(key, -1);
            if (other < 0 || taken.contains(other)) {
                addAll(m_left, child, keyPath(path, key), Kind::OnlyLeft, depth + 1);
            } else {
                taken.insert(other);
                compare(child, other, keyPath(path, key), depth + 1);
            }
        }
        for (int row = 0; row < m_right.childCount(right); ++row) {
            const int child = m_right.child(right, row);
            if (!taken.contains(child)) {
                addAll(m_right, child, keyPath(path, m_right.key(child)), Kind::OnlyRight,
                       depth + 1);
            }
        }
    }

    /// The elements by the value of that key; nothing when it does not name each of them.
    static std::optional<QHash<QString, int>>
    elementsBy(const JsonOutline &outline, int list, const QString &key)
    {
        QHash<QString, int> elements;
        for (int row = 0; row < outline.childCount(list); ++row) {
            const int element = outline.child(list, row);
            if (outline.kind(element) != JsonOutline::Kind::Object) {
                return std::nullopt;
            }
            const QHash<QString, int> keys = keysOf(outline, element);
            const int named = keys.value(key, -1);
            if (named < 0 || outline.isContainer(named)) {
                return std::nullopt;
            }
            const QString name = outline.text(named, LongestText);
            if (name.isEmpty() || elements.contains(name)) {
                return std::nullopt;
            }
            elements.insert(name, element);
        }
        return elements;
    }

    void
    compareLists(int left, int right, const QString &path, int depth) // NOLINT(misc-no-recursion)
    {
        for (const QLatin1StringView key : NamingKeys) {
            const auto lefts = elementsBy(m_left, left, key);
            const auto rights = lefts ? elementsBy(m_right, right, key) : std::nullopt;
            if (lefts && rights) {
                compareNamed(left, right, { path, key, *lefts, *rights }, depth);
                return;
            }
        }
        const int both = std::min(m_left.childCount(left), m_right.childCount(right));
        for (int row = 0; row < both; ++row) {
            compare(m_left.child(left, row), m_right.child(right, row), path + u"[%1]"_s.arg(row),
                    depth + 1);
        }
        for (int row = both; row < m_left.childCount(left); ++row) {
            addAll(m_left, m_left.child(left, row), path + u"[%1]"_s.arg(row), Kind::OnlyLeft,
                   depth + 1);
        }
        for (int row = both; row < m_right.childCount(right); ++row) {
            addAll(m_right, m_right.child(right, row), path + u"[%1]"_s.arg(row), Kind::OnlyRight,
                   depth + 1);
        }
    }

    struct Named
    {
        QString path;
        QLatin1StringView key;
        QHash<QString, int> lefts;
        QHash<QString, int> rights;
    };

    void compareNamed(int left, // NOLINT(misc-no-recursion)
                      int right,
                      const Named &named,
                      int depth)
    {
        const auto nameOf = [&named](const JsonOutline &outline, int element) {
            return outline.text(keysOf(outline, element).value(named.key), LongestText);
        };
        const auto pathOf = [&named](const QString &name) {
            return named.path + u"[%1=%2]"_s.arg(named.key, name);
        };
        for (int row = 0; row < m_left.childCount(left); ++row) {
            const int element = m_left.child(left, row);
            const QString name = nameOf(m_left, element);
            if (const int other = named.rights.value(name, -1); other >= 0) {
                compare(element, other, pathOf(name), depth + 1);
            } else {
                addAll(m_left, element, pathOf(name), Kind::OnlyLeft, depth + 1);
            }
        }
        for (int row = 0; row < m_right.childCount(right); ++row) {
            const int element = m_right.child(right, row);
            const QString name = nameOf(m_right, element);
            if (!named.lefts.contains(name)) {
                addAll(m_right, element, pathOf(name), Kind::OnlyRight, depth + 1);
            }
        }
    }

    const JsonOutline &m_left;
    const JsonOutline &m_right;
    int m_limit;
    ComparedFields m_result;
};

ComparedField::Kind kindOf(bool isSame, bool hasLeft, bool hasRight)
{
    if (isSame) {
        return ComparedField::Kind::Same;
    }
    return !hasRight ? ComparedField::Kind::OnlyLeft
        : hasLeft    ? ComparedField::Kind::Changed
                     : ComparedField::Kind::OnlyRight;
}

QString wholeText(const QByteArray &text)
{
    const QString whole = QString::fromUtf8(text.first(std::min(text.size(), LongestText)));
    return text.size() > LongestText ? whole + u'…' : whole;
}

/// What the log says about a line, by name; the name in the user's language.
struct Fact
{
    const char *name = nullptr;
    QString (*text)(const JournalDetail &) = nullptr;
};

constexpr std::array Facts {
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "What"),
           [](const JournalDetail &d) { return callName(d.row.document.subject, d.row.verb); } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Time"),
           [](const JournalDetail &d) { return exactTime(d.row.at); } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Organisation"),
           [](const JournalDetail &d) { return d.row.document.organisation; } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Number"),
           [](const JournalDetail &d) { return d.row.document.number; } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "External id"),
           [](const JournalDetail &d) { return d.row.document.externalId; } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Smartup id"),
           [](const JournalDetail &d) { return d.row.document.smartupId; } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Status"),
           [](const JournalDetail &d) { return d.row.document.status; } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Client's code"),
           [](const JournalDetail &d) { return d.row.document.personCode; } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Client"),
           [](const JournalDetail &d) { return d.row.document.personName; } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Warehouse"),
           [](const JournalDetail &d) { return d.row.document.warehouseCode; } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Sum"),
           [](const JournalDetail &d) { return d.row.document.amount; } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Outcome"),
           [](const JournalDetail &d) { return outcomeName(d.row.document.outcome); } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Error code"),
           [](const JournalDetail &d) { return d.row.document.errorCode; } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Message"),
           [](const JournalDetail &d) { return d.row.document.message; } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Decided by the setting"),
           [](const JournalDetail &d) { return d.row.document.rule; } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "HTTP status"),
           [](const JournalDetail &d) {
               return d.call.httpStatus == 0 ? QString() : QString::number(d.call.httpStatus);
           } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Duration in ms"),
           [](const JournalDetail &d) { return QLocale().toString(d.call.durationMs); } },
    Fact { QT_TRANSLATE_NOOP("JournalComparison", "Address"),
           [](const JournalDetail &d) { return d.call.url; } },
};

ComparedFields compareFacts(const JournalDetail &left, const JournalDetail &right)
{
    ComparedFields result;
    for (const Fact &fact : Facts) {
        const QString one = fact.text(left);
        const QString other = fact.text(right);
        if (!one.isEmpty() || !other.isEmpty()) {
            result.fields.append({ QCoreApplication::translate("JournalComparison", fact.name), one,
                                   other, kindOf(one == other, !one.isEmpty(), !other.isEmpty()) });
        }
    }
    return result;
}

/// What is stored of a body up to where it was cut.
QByteArray headOf(const StoredBody &body)
{
    return body.isTruncated() ? body.bytes.first(body.cutAt) : body.bytes;
}

ComparedFields compareBodies(const StoredBody &left, const StoredBody &right)
{
    ComparedFields result = compareJson(headOf(left), headOf(right));
    result.isComplete = result.isComplete && !left.isTruncated() && !right.isTruncated();
    return result;
}

} // namespace

qsizetype ComparedFields::differences() const
{
    return std::ranges::count_if(
        fields, [](const ComparedField &field) { return field.kind != ComparedField::Kind::Same; });
}

ComparedFields compareJson(const QByteArray &left, const QByteArray &right, int limit)
{
    const JsonOutline leftOutline = JsonOutline::of(left);
    const JsonOutline rightOutline = JsonOutline::of(right);
    if (!leftOutline.isEmpty() && !rightOutline.isEmpty()) {
        return Comparer(leftOutline, rightOutline, limit).run();
    }
    ComparedFields result;
    if (!left.isEmpty() || !right.isEmpty()) {
        result.fields.append({ {},
                               wholeText(left),
                               wholeText(right),
                               kindOf(left == right, !left.isEmpty(), !right.isEmpty()) });
    }
    return result;
}

QList<PartComparison> compareLines(const JournalDetail &left, const JournalDetail &right)
{
    QList<PartComparison> parts { { ComparedPart::Line, compareFacts(left, right) } };
    const auto add = [&parts](ComparedPart part, ComparedFields compared) {
        if (!compared.fields.isEmpty()) {
            parts.append({ part, std::move(compared) });
        }
    };
    add(ComparedPart::Document, compareJson(left.documentJson, right.documentJson));
    add(ComparedPart::Request, compareBodies(left.request, right.request));
    add(ComparedPart::Response, compareBodies(left.response, right.response));
    return parts;
}

} // namespace smartup

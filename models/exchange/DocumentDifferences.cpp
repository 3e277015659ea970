#include "models/exchange/DocumentDifferences.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/core/Decimal.h"
#include "models/core/SmartupDate.h"
#include "models/exchange/DocumentContent.h"
#include "models/journal/JournalComparison.h"

#include <QSet>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ComparedField::Kind;

constexpr qsizetype LongestValue = 200;
constexpr qsizetype ValuesOfALine = 3; ///< of one whose chief fields are not known

/// Where a field stands: `order_products[product_code=P1].order_quant` is the field `order_quant` of
/// the line `order_products[product_code=P1]` of the list `order_products`.
struct FieldPlace
{
    QString list;
    QString line; ///< empty: of the header
    QString name;
};

FieldPlace placeOf(const QString &path)
{
    FieldPlace place;
    const qsizetype bracket = path.indexOf(u'[');
    place.list = path.left(bracket < 0 ? path.indexOf(u'.') : bracket);
    if (bracket >= 0) {
        const qsizetype end = path.indexOf("]."_L1, bracket);
        place.line = end < 0 ? path : path.left(end + 1);
    }
    place.name = path.mid(path.lastIndexOf(u'.') + 1);
    return place;
}

/// What says nothing: the same as a field that is not named.
bool isNothing(const QString &value)
{
    const bool isBracketed = value.size() > 1 && (value.startsWith(u'[') || value.startsWith(u'{'));
    return value.isEmpty() || value == "null"_L1
        || (isBracketed && QStringView(value).sliced(1).chopped(1).trimmed().isEmpty());
}

/// A number and the same number in quotation marks are shown with them; Smartup takes either.
QString withoutQuotes(const QString &value)
{
    const bool isQuoted = value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"');
    return isQuoted ? value.mid(1, value.size() - 2) : value;
}

bool isSameNumber(const QString &left, const QString &right)
{
    const auto one = Decimal::fromText(left);
    const auto other = Decimal::fromText(right);
    return one && other && *one == *other;
}

/// Where one side names no time of day, only the day counts.
bool isSameMoment(const QString &left, const QString &right)
{
    const auto one = parseSmartupMoment(left);
    const auto other = parseSmartupMoment(right);
    if (!one || !other) {
        return false;
    }
    const bool areBothExact = left.contains(u':') && right.contains(u':');
    return areBothExact ? *one == *other : one->date() == other->date();
}

bool isSameValue(FieldKind kind, const QString &there, const QString &incoming)
{
    const QString left = withoutQuotes(there);
    const QString right = withoutQuotes(incoming);
    if (left == right) {
        return true;
    }
    switch (kind) {
    case FieldKind::Number:
        return isSameNumber(left, right);
    case FieldKind::Date:
    case FieldKind::Moment:
        return isSameMoment(left, right);
    case FieldKind::Text:
    case FieldKind::Id:
    case FieldKind::Flag:
    case FieldKind::GoodsCode:
    case FieldKind::PersonCode:
    case FieldKind::Code:
    case FieldKind::List:
        return false;
    }
    Q_UNREACHABLE();
}

FieldKind kindOf(std::span<const Field> fields, const QString &name)
{
    const auto field = std::ranges::find(fields, name, &Field::name);
    return field == fields.end() ? FieldKind::Text : field->kind;
}

QString shortened(const QString &value)
{
    return value.size() <= LongestValue ? value : value.left(LongestValue) + u'…';
}

/// Turns fields that were compared one by one into what a person wants to see of them.
class Judge
{
public:
    Judge(const DocumentTypeInfo &info, const ComparedFields &compared, bool areLinesSame)
        : m_info(info)
        , m_compared(compared)
        , m_areLinesSame(areLinesSame)
    {
    }

    [[nodiscard]] DocumentDifferences run()
    {
        m_result.isWhole = m_compared.isComplete;
        for (const ComparedField &field : m_compared.fields) {
            note(field);
        }
        QSet<QString> told;
        for (const ComparedField &field : m_compared.fields) {
            const FieldPlace place = placeOf(field.path);
            const auto line = m_lines.constFind(place.line);
            if (line != m_lines.cend() && line->isOnlyOnOneSide()) {
                if (!told.contains(place.line)) {
                    told.insert(place.line);
                    addLine(place, *line);
                }
            } else if (isDifferent(field, place)) {
                add({ field.path, isNothing(field.left) ? QString() : shortened(field.left),
                      shortened(field.right) });
            }
        }
        return std::move(m_result);
    }

private:
    struct Line
    {
        bool isOnlyThere = true;
        bool isOnlyIncoming = true;
        QStringList chief; ///< goods, quantity, price
        QStringList others;

        [[nodiscard]] bool isOnlyOnOneSide() const { return isOnlyThere || isOnlyIncoming; }
    };

    [[nodiscard]] bool isChief(const QString &name) const
    {
        return name == m_info.quantityField || name == m_info.priceField
            || kindOf(m_info.lineFields, name) == FieldKind::GoodsCode;
    }

    void note(const ComparedField &field)
    {
        const FieldPlace place = placeOf(field.path);
        if (field.kind != Kind::OnlyLeft) {
            m_listsOfTheFile.insert(place.list);
        }
        if (place.line.isEmpty()) {
            return;
        }
        Line &line = m_lines[place.line]; // clazy:exclude=detaching-member
        line.isOnlyThere = line.isOnlyThere && field.kind == Kind::OnlyLeft;
        line.isOnlyIncoming = line.isOnlyIncoming && field.kind == Kind::OnlyRight;
        const QString &value = field.kind == Kind::OnlyRight ? field.right : field.left;
        if (!isNothing(value)) {
            (isChief(place.name) ? line.chief : line.others).append(value);
        }
    }

    void addLine(const FieldPlace &place, const Line &line)
    {
        // A list that the file does not name is left to Smartup; its chief lines it must name.
        const bool isNamed =
            place.list == m_info.linesField || m_listsOfTheFile.contains(place.list);
        if (isNamed) {
            const QString text =
                shortened((line.chief.isEmpty() ? line.others.mid(0, ValuesOfALine) : line.chief)
                              .join(u" · "_s));
            add({ place.line, line.isOnlyThere ? text : QString(),
                  line.isOnlyThere ? QString() : text });
        }
    }

    [[nodiscard]] bool isDifferent(const ComparedField &field, const FieldPlace &place) const
    {
        const bool isSettled =
            field.kind == Kind::Same || field.kind == Kind::OnlyLeft || isNothing(field.right);
        const bool isOfSameLines =
            m_areLinesSame && place.list == m_info.linesField && isChief(place.name);
        const bool isPriceUnknown =
            field.kind == Kind::OnlyRight && place.name == m_info.priceField;
        if (isSettled || isOfSameLines || isPriceUnknown) {
            return false;
        }
        const FieldKind kind =
            kindOf(place.line.isEmpty() ? m_info.fields : m_info.lineFields, place.name);
        return !isSameValue(kind, field.left, field.right);
    }

    void add(const FieldDifference &difference)
    {
        ++m_result.count;
        if (m_result.fields.size() < DocumentDifferences::MostFields) {
            m_result.fields.append(difference);
        }
    }

    const DocumentTypeInfo &m_info;
    const ComparedFields &m_compared;
    bool m_areLinesSame;
    QHash<QString, Line> m_lines;
    QSet<QString> m_listsOfTheFile;
    DocumentDifferences m_result;
};

bool areLinesSame(const DocumentTypeInfo &info, const QByteArray &there, const QByteArray &incoming)
{
    auto left = contentOf(info, there);
    auto right = contentOf(info, incoming);
    if (!left || !right) {
        return false;
    }
    // Of the header each field is told by itself.
    left->person = right->person;
    left->currency = right->currency;
    left->total = right->total;
    return isSameContent(*right, *left);
}

} // namespace

DocumentDifferences
differencesOf(const DocumentTypeInfo &info, const QByteArray &there, const QByteArray &incoming)
{
    const ComparedFields compared = compareJson(there, incoming);
    return Judge(info, compared, areLinesSame(info, there, incoming)).run();
}

} // namespace smartup

#include "models/exchange/DocumentContent.h"

#include "models/core/Decimal.h"
#include "models/core/JsonWalk.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView CurrencyField("currency_code");

QString plainNumber(const QString &text)
{
    const std::optional<Decimal> number = Decimal::fromText(text);
    return number ? number->toText() : text.trimmed();
}

/// The field by which a line names its goods; empty when the type has none.
QLatin1StringView goodsField(const DocumentTypeInfo &info)
{
    const auto field = std::ranges::find(info.lineFields, FieldKind::GoodsCode, &Field::kind);
    return field == info.lineFields.end() ? QLatin1StringView() : field->name;
}

struct LineReader
{
    const DocumentTypeInfo &info;
    QLatin1StringView goods;
    DocumentContent &content;

    bool operator()(json::ondemand::value value) const
    {
        json::ondemand::object object;
        if (!json::isRead(value.get_object().get(object))) {
            return false;
        }
        QString product;
        QString quantity;
        QString price;
        const bool isRead =
            json::forEachField(object, [&](std::string_view name, json::ondemand::value field) {
                json::Scalar scalar;
                if (!json::readScalar(field, scalar)) {
                    return false;
                }
                const QString key = json::toQString(name);
                if (key == goods) {
                    product = scalar.text;
                } else if (key == info.quantityField) {
                    quantity = plainNumber(scalar.text);
                } else if (key == info.priceField) {
                    price = plainNumber(scalar.text);
                }
                return true;
            });
        content.hasPrices = content.hasPrices && (info.priceField.isEmpty() || !price.isEmpty());
        content.lines.append(product + u' ' + quantity + u' ' + price);
        return isRead;
    }
};

bool readLines(const DocumentTypeInfo &info, json::ondemand::value value, DocumentContent &content)
{
    json::ondemand::json_type type {};
    if (!json::isRead(value.type().get(type))) {
        return false;
    }
    if (type != json::ondemand::json_type::array) {
        return json::consume(value);
    }
    json::ondemand::array array;
    return json::isRead(value.get_array().get(array))
        && json::forEachElement(array, LineReader { info, goodsField(info), content });
}

QStringList withoutPrices(const QStringList &lines)
{
    QStringList result;
    for (const QString &line : lines) {
        result.append(line.section(u' ', 0, -2));
    }
    result.sort();
    return result;
}

bool agrees(const QString &sent, const QString &found)
{
    return sent.isEmpty() || sent == found;
}

bool isOfOrganisation(const QString &asked, const QString &row)
{
    return asked.isEmpty() || row.isEmpty() || asked == row;
}

} // namespace

std::optional<DocumentContent> contentOf(const DocumentTypeInfo &info, QByteArrayView text)
{
    const simdjson::padded_string padded(text.data(), static_cast<std::size_t>(text.size()));
    json::ondemand::parser parser;
    json::ondemand::document document;
    json::ondemand::object object;
    if (!json::isRead(parser.iterate(padded).get(document))
        || !json::isRead(document.get_object().get(object))) {
        return std::nullopt;
    }
    DocumentContent content;
    const bool isRead =
        json::forEachField(object, [&](std::string_view name, json::ondemand::value value) {
            const QString key = json::toQString(name);
            if (!info.linesField.isEmpty() && key == info.linesField) {
                return readLines(info, value, content);
            }
            json::Scalar scalar;
            if (!json::readScalar(value, scalar)) {
                return false;
            }
            if (!info.personField.isEmpty() && key == info.personField) {
                content.person = scalar.text;
            } else if (key == CurrencyField) {
                content.currency = scalar.text;
            } else if (!info.amountField.isEmpty() && key == info.amountField) {
                content.total = plainNumber(scalar.text);
            }
            return true;
        });
    if (!isRead) {
        return std::nullopt;
    }
    content.lines.sort();
    return content;
}

bool isSameContent(const DocumentContent &sent, const DocumentContent &found)
{
    if (!agrees(sent.person, found.person) || !agrees(sent.currency, found.currency)
        || !agrees(sent.total, found.total)) {
        return false;
    }
    return sent.hasPrices && found.hasPrices
        ? sent.lines == found.lines
        : withoutPrices(sent.lines) == withoutPrices(found.lines);
}

bool isCovering(const WindowAnswer &answer,
                const SoughtDocument &sought,
                const QSet<QString> &witnesses,
                QDate today)
{
    const bool reaches = answer.isWhole && answer.showsAllStatuses && answer.mayProveAbsence
        && sought.sentOn.isValid() && answer.from < std::min(sought.sentOn, sought.sentFrom)
        && answer.from < today && answer.to >= std::max(sought.sentOn, today)
        && (!answer.serverDay.isValid()
            || (answer.from < answer.serverDay && answer.to >= answer.serverDay))
        && isOfOrganisation(answer.filialCode, sought.filialCode);
    const bool isPure = std::ranges::all_of(answer.rows, [&](const FoundDocument &row) {
        return isOfOrganisation(answer.filialCode, row.filialCode);
    });
    const bool hasWitness = std::ranges::any_of(
        answer.rows, [&](const FoundDocument &row) { return witnesses.contains(row.smartupId); });
    return reaches && isPure && hasWitness;
}

Look lookFor(const SoughtDocument &sought,
             const WindowAnswer &answer,
             const QSet<QString> &witnesses,
             QDate today)
{
    QStringList ids;
    bool isSame = false;
    for (const FoundDocument &row : answer.rows) {
        if (row.externalId == sought.externalId
            && isOfOrganisation(sought.filialCode, row.filialCode)) {
            ids.append(row.smartupId);
            isSame = sought.content && isSameContent(*sought.content, row.content);
        }
    }
    if (ids.isEmpty()) {
        return { isCovering(answer, sought, witnesses, today) ? Finding::Absent
                                                              : Finding::NotProven,
                 {} };
    }
    if (!answer.isWhole) {
        return {};
    }
    if (ids.size() > 1) {
        return { Finding::Several, ids.join(", "_L1) };
    }
    return { isSame ? Finding::Same : Finding::Differs, ids.first() };
}

} // namespace smartup

#include "models/exchange/ExportedRows.h"

#include "models/core/SmartupDate.h"

#include <simdjson.h>
#include <unordered_map>

namespace smartup {

using namespace Qt::Literals::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

using Target = QString ExportedRow::*;

std::string_view view(QLatin1StringView text)
{
    return { text.data(), static_cast<std::size_t>(text.size()) };
}

class RowReader
{
public:
    explicit RowReader(const ExchangeSubject &subject)
        : m_dateField(view(subject.dateField))
    {
        add(subject.idField, &ExportedRow::smartupId);
        add(ExternalIdField, &ExportedRow::externalId);
        add(subject.numberField, &ExportedRow::number);
        add(subject.nameField, &ExportedRow::name);
        add(FilialCodeField, &ExportedRow::filialCode);
        add(subject.statusField, &ExportedRow::status);
        add(subject.personField, &ExportedRow::personCode);
        add("person_name"_L1, &ExportedRow::personName);
        add(subject.warehouseField, &ExportedRow::warehouseCode);
        add(subject.amountField, &ExportedRow::amount);
    }

    bool read(ondemand::object object, ExportedRow &row) const
    {
        for (auto entry : object) {
            ondemand::field field;
            std::string_view key;
            if (std::move(entry).get(field) != simdjson::SUCCESS
                || field.unescaped_key().get(key) != simdjson::SUCCESS) {
                return false;
            }
            const auto target = m_targets.find(key);
            const bool isDate = !m_dateField.empty() && key == m_dateField;
            if (target == m_targets.end() && !isDate) {
                continue;
            }
            QString text;
            if (!scalar(field.value(), text)) {
                return false;
            }
            if (isDate) {
                row.date = parseSmartupDate(text).value_or(QDate());
            } else {
                row.*target->second = text;
            }
        }
        return true;
    }

private:
    void add(QLatin1StringView field, Target target)
    {
        if (!field.isEmpty()) {
            m_targets.emplace(view(field), target);
        }
    }

    /// Texts, numbers as they stand; anything else says nothing here.
    static bool scalar(ondemand::value value, QString &text)
    {
        ondemand::json_type type {};
        if (value.type().get(type) != simdjson::SUCCESS) {
            return false;
        }
        if (type == ondemand::json_type::string) {
            std::string_view raw;
            if (value.get_string().get(raw) != simdjson::SUCCESS) {
                return false;
            }
            text = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
        } else if (type == ondemand::json_type::number) {
            const std::string_view raw = value.raw_json_token();
            text = QString::fromLatin1(raw.data(), static_cast<qsizetype>(raw.size())).trimmed();
        }
        return true;
    }

    std::unordered_map<std::string_view, Target> m_targets;
    std::string_view m_dateField;
};

} // namespace

std::optional<QList<ExportedRow>> readExportedRows(const QByteArray &body,
                                                   const ExchangeSubject &subject)
{
    const simdjson::padded_string json(body.constData(), static_cast<std::size_t>(body.size()));
    ondemand::parser parser;
    ondemand::document document;
    ondemand::array array;
    if (parser.iterate(json).get(document) != simdjson::SUCCESS
        || document[view(subject.root)].get_array().get(array) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    const RowReader reader(subject);
    QList<ExportedRow> rows;
    for (auto element : array) {
        ondemand::object object;
        std::string_view raw;
        ExportedRow row;
        if (element.get_object().get(object) != simdjson::SUCCESS
            || object.raw_json().get(raw) != simdjson::SUCCESS
            || object.reset().error() != simdjson::SUCCESS || !reader.read(object, row)) {
            return std::nullopt;
        }
        row.offset = raw.data() - json.data();
        row.size = static_cast<qsizetype>(raw.size());
        rows.append(std::move(row));
    }
    return rows;
}

DocumentRecord exportRecord(const ExchangeSubject &subject, const ExportedRow &row, int position)
{
    DocumentRecord record;
    record.position = position;
    record.subject = subject.key;
    record.externalId = row.externalId;
    record.smartupId = row.smartupId;
    record.number = row.number;
    record.status = row.status;
    record.organisation = row.filialCode;
    record.personCode = row.personCode;
    record.personName = row.personName.isEmpty() ? row.name : row.personName;
    record.warehouseCode = row.warehouseCode;
    record.amount = row.amount;
    record.outcome = Outcome::Received;
    return record;
}

} // namespace smartup

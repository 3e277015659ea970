#include "models/journal/CaseRedaction.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/core/Decimal.h"
#include "models/core/JsonText.h"
#include "models/core/JsonWalk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DeepestDocument = 64;
/// A name that no server has: nobody calls it by mistake.
constexpr QLatin1StringView NoServer("https://smartup.invalid");

constexpr std::array<QByteArrayView, 9> HarmlessHeaders {
    "content-type", "content-length", "content-encoding", "transfer-encoding", "connection",
    "date",         "filial_id",      "project_code",     "lang_code",
};

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

/// The address without the company's host and without what it was asked with.
QString harmlessUrl(const QString &url)
{
    static const QRegularExpression pattern(u"/b/[A-Za-z0-9_/:$]+$"_s);
    return NoServer + pattern.match(QUrl(url).path()).captured();
}

QString harmlessSettings(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z_.]{1,64}=[A-Za-z0-9_#;, -]{0,200}$"_s);
    QString kept;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (pattern.match(line).hasMatch()) {
            kept += line + u'\n';
        }
    }
    return kept;
}

QString harmlessRule(const QString &rule)
{
    static const QRegularExpression pattern(u"^[a-z_.]{1,64}=[a-z_]{1,32}$"_s);
    return pattern.match(rule).hasMatch() ? rule : QString();
}

/// Walks over one document and writes it anew, value by value.
class DocumentWriter
{
public:
    DocumentWriter(CaseShape shape, CasePseudonyms &pseudonyms)
        : m_shape(shape)
        , m_pseudonyms(pseudonyms)
    {
    }

    [[nodiscard]] bool object(json::ondemand::object object, // NOLINT(misc-no-recursion): bounded
                              CaseLevel level,
                              int depth)
    {
        m_out += '{';
        bool isFirst = true;
        const auto field = [&](std::string_view key, json::ondemand::value value) {
            const QString name = json::toQString(key);
            m_out += isFirst ? "" : ",";
            isFirst = false;
            m_out += quoted(isFieldName(name) ? name : m_pseudonyms.text(name)) + ':';
            const bool isList = level == CaseLevel::Document && m_shape.hasLines(name);
            return this->value(value, { level, name }, isList ? CaseLevel::Line : CaseLevel::Deeper,
                               depth + 1);
        };
        const bool isSound = json::forEachField(object, field);
        m_out += '}';
        return isSound;
    }

    [[nodiscard]] const QByteArray &text() const { return m_out; }

private:
    struct Place
    {
        CaseLevel level;
        QString field;
    };

    [[nodiscard]] bool value(json::ondemand::value value, // NOLINT(misc-no-recursion)
                             const Place &place,
                             CaseLevel inside,
                             int depth)
    {
        json::ondemand::json_type type {};
        if (depth > DeepestDocument || !json::isRead(value.type().get(type))) {
            return false;
        }
        if (type == json::ondemand::json_type::object) {
            json::ondemand::object object;
            return json::isRead(value.get_object().get(object))
                && this->object(object, inside, depth);
        }
        if (type == json::ondemand::json_type::array) {
            return list(value, place, inside, depth);
        }
        json::Scalar scalar;
        if (!json::readScalar(value, scalar)) {
            return false;
        }
        if (type == json::ondemand::json_type::boolean || type == json::ondemand::json_type::null) {
            m_out += type == json::ondemand::json_type::null ? "null"_ba : scalar.text.toLatin1();
        } else {
            m_out += written(place, scalar.text, type == json::ondemand::json_type::number);
        }
        return true;
    }

    [[nodiscard]] bool list(json::ondemand::value value, // NOLINT(misc-no-recursion)
                            const Place &place,
                            CaseLevel inside,
                            int depth)
    {
        json::ondemand::array array;
        m_out += '[';
        bool isFirst = true;
        const auto element = [&](json::ondemand::value one) {
            m_out += isFirst ? "" : ",";
            isFirst = false;
            return this->value(one, { CaseLevel::Deeper, place.field }, inside, depth + 1);
        };
        const bool isSound =
            json::isRead(value.get_array().get(array)) && json::forEachElement(array, element);
        m_out += ']';
        return isSound;
    }

    [[nodiscard]] QByteArray written(const Place &place, const QString &text, bool isNumber)
    {
        CaseTreatment treatment = caseTreatment(m_shape, place.level, place.field, text);
        const bool looksLikeNumber = isNumber || Decimal::fromText(text).has_value();
        if (text.isEmpty()) {
            treatment = CaseTreatment::Keep;
        } else if (treatment == CaseTreatment::Text && looksLikeNumber) {
            treatment = CaseTreatment::Sum; // stays a number, for whoever reads it
        } else if (treatment == CaseTreatment::Sum && !looksLikeNumber) {
            treatment = CaseTreatment::Text;
        }
        switch (treatment) {
        case CaseTreatment::Keep:
            return isNumber ? text.toLatin1() : quoted(text);
        case CaseTreatment::Sum: {
            const QString sum = m_pseudonyms.sum(text);
            return isNumber ? sum.toLatin1() : quoted(sum);
        }
        case CaseTreatment::Person:
            return quoted(m_pseudonyms.personCode(text));
        case CaseTreatment::Text:
            return quoted(m_pseudonyms.text(text));
        }
        Q_UNREACHABLE();
    }

    CaseShape m_shape;
    CasePseudonyms &m_pseudonyms;
    QByteArray m_out;
};

struct EntryField
{
    QString name;
    json::Scalar value;
};

/// The scalar fields of one entry of an answer.
bool readEntry(json::ondemand::value value, QList<EntryField> &fields)
{
    json::ondemand::object object;
    const auto field = [&fields](std::string_view key, json::ondemand::value one) {
        EntryField read;
        read.name = json::toQString(key);
        const bool isSound = json::readScalar(one, read.value);
        fields.append(read);
        return isSound;
    };
    return json::isRead(value.get_object().get(object)) && json::forEachField(object, field);
}

/// Walks over an answer and writes anew what of it speaks of the documents.
class AnswerWriter
{
public:
    AnswerWriter(const CaseMessage &message,
                 const CaseMentions &mentions,
                 CasePseudonyms &pseudonyms)
        : m_message(message)
        , m_mentions(mentions)
        , m_pseudonyms(pseudonyms)
    {
    }

    [[nodiscard]] bool object(json::ondemand::object object)
    {
        return json::forEachField(
            object, [this](std::string_view key, json::ondemand::value value) {
                const QString name = json::toQString(key);
                return name == "successes"_L1 || name == "errors"_L1 ? entries(name, value)
                                                                     : single(name, value);
            });
    }

    [[nodiscard]] QByteArray text() const { return '{' + m_fields.join(',') + '}'; }

private:
    [[nodiscard]] bool single(const QString &name, json::ondemand::value value)
    {
        EntryField field { name, {} };
        const bool isSound = json::readScalar(value, field.value);
        if (field.value.isText) {
            m_fields.append(written(field));
        }
        return isSound;
    }

    [[nodiscard]] bool entries(const QString &name, json::ondemand::value value)
    {
        QByteArrayList kept;
        json::ondemand::array array;
        const auto entry = [this, &kept](json::ondemand::value element) {
            QList<EntryField> fields;
            const bool isSound = readEntry(element, fields);
            if (speaksOfThem(fields)) {
                QByteArrayList texts;
                for (const EntryField &field : std::as_const(fields)) {
                    texts.append(written(field));
                }
                kept.append('{' + texts.join(',') + '}');
            }
            return isSound;
        };
        const bool isSound =
            json::isRead(value.get_array().get(array)) && json::forEachElement(array, entry);
        m_fields.append(quoted(name) + ":[" + kept.join(',') + ']');
        return isSound;
    }

    [[nodiscard]] bool speaksOfThem(const QList<EntryField> &entry) const
    {
        return std::ranges::any_of(entry, [this](const EntryField &field) {
            return field.value.isText && m_mentions.keys.contains(field.value.text);
        });
    }

    [[nodiscard]] QByteArray written(const EntryField &field)
    {
        QString text = field.value.text;
        if (!field.value.isText) {
            text.clear(); // a list or an object in here is not described anywhere
        } else if (field.name == "message"_L1) {
            text = m_message.replaced(text, m_mentions, m_pseudonyms);
        } else if (!m_mentions.keys.contains(text) && !m_mentions.codes.contains(text)
                   && !isErrorCode(text)) {
            text = m_pseudonyms.text(text);
        }
        const QString name = isFieldName(field.name) ? field.name : m_pseudonyms.text(field.name);
        return quoted(name) + ':' + quoted(text);
    }

    const CaseMessage &m_message;
    const CaseMentions &m_mentions;
    CasePseudonyms &m_pseudonyms;
    QByteArrayList m_fields;
};

/// Its code stays and its name does not, in its column and wherever else it stands.
void noteOrganisation(const QString &organisation, CaseMentions &mentions)
{
    if (isShortCode(organisation)) {
        mentions.codes.append(organisation);
    } else if (!organisation.trimmed().isEmpty()) {
        mentions.people.append(organisation);
    }
}

} // namespace

CaseMentions CaseRedaction::mentionsOf(const QList<DocumentRecord> &documents)
{
    CaseMentions mentions;
    for (const DocumentRecord &document : documents) {
        for (const QString &key : { document.externalId, document.smartupId, document.number }) {
            if (isDocumentKey(key)) {
                mentions.keys.append(key);
            }
        }
        for (const QString &person : { document.personName, document.personCode }) {
            if (!person.trimmed().isEmpty()) {
                mentions.people.append(person);
            }
        }
        noteOrganisation(document.organisation, mentions);
    }
    mentions.keys.removeDuplicates();
    mentions.people.removeDuplicates();
    mentions.codes.removeDuplicates();
    return mentions;
}

DocumentRecord CaseRedaction::document(DocumentRecord document)
{
    m_pseudonyms.introduce(document.personCode, document.personName);
    if (!isShortCode(document.organisation)) {
        m_pseudonyms.introduceOrganisation(document.organisation);
    }
    const CaseMentions mentions = mentionsOf({ document });
    document.message = m_message.replaced(document.message, mentions, m_pseudonyms);
    const auto keep = [this](QString &text, bool (*isHarmless)(const QString &)) {
        text = text.isEmpty() || isHarmless(text) ? text : m_pseudonyms.text(text);
    };
    keep(document.externalId, isDocumentKey);
    keep(document.smartupId, isDocumentKey);
    keep(document.number, isDocumentKey);
    keep(document.status, isShortCode);
    keep(document.warehouseCode, isRecordCode);
    keep(document.errorCode,
         [](const QString &text) { return isErrorCode(text) || isFieldName(text); });
    document.personCode = m_pseudonyms.personCode(document.personCode);
    document.personName = m_pseudonyms.personName(document.personName);
    document.amount = document.amount.isEmpty() ? QString() : m_pseudonyms.sum(document.amount);
    if (!isShortCode(document.organisation)) {
        document.organisation = m_pseudonyms.organisation(document.organisation);
    }
    document.rule = harmlessRule(document.rule);
    document.id = 0;
    document.callId = 0;
    document.firstAttemptId = 0;
    return document;
}

CallRecord CaseRedaction::call(CallRecord call, const CaseMentions &mentions)
{
    call.id = 0;
    call.message = message(call.message, call.organisation, mentions);
    call.profileId = m_pseudonyms.organisation(call.profileId);
    call.organisation = m_pseudonyms.organisation(call.organisation);
    call.url = harmlessUrl(call.url);
    if (!isErrorCode(call.errorCode) && !isFieldName(call.errorCode)) {
        call.errorCode = m_pseudonyms.text(call.errorCode);
    }
    call.requestHeaders = harmlessHeaders(call.requestHeaders);
    call.responseHeaders = harmlessHeaders(call.responseHeaders);
    call.settings.text = harmlessSettings(call.settings.text);
    call.requestBody.clear();
    call.responseBody.clear();
    call.documents.clear();
    return call;
}

/// Calls and runs have the name that a person sees, never the code: it is replaced whatever it looks like.
QString
CaseRedaction::message(const QString &text, const QString &organisation, CaseMentions mentions)
{
    if (!organisation.trimmed().isEmpty()) {
        m_pseudonyms.introduceOrganisation(organisation);
        mentions.people.append(organisation);
    }
    return m_message.replaced(text, mentions, m_pseudonyms);
}

RunRecord CaseRedaction::run(RunRecord run)
{
    run.message = message(run.message, run.organisation, {});
    run.profileId = m_pseudonyms.organisation(run.profileId);
    run.organisation = m_pseudonyms.organisation(run.organisation);
    run.source = m_pseudonyms.text(run.source);
    return run;
}

HeaderList CaseRedaction::harmlessHeaders(const HeaderList &headers)
{
    HeaderList kept;
    for (const auto &[name, value] : headers) {
        const QByteArray lower = name.toLower();
        if (std::ranges::find(HarmlessHeaders, QByteArrayView(lower)) != HarmlessHeaders.end()) {
            kept.append({ name, value });
        }
    }
    return kept;
}

QByteArray CaseRedaction::documentJson(const QByteArray &json, const QString &subject)
{
    const simdjson::padded_string padded(json.constData(), static_cast<std::size_t>(json.size()));
    json::ondemand::parser parser;
    json::ondemand::document document;
    json::ondemand::object object;
    DocumentWriter writer(caseShape(subject), m_pseudonyms);
    const bool isSound = json::isRead(parser.iterate(padded).get(document))
        && json::isRead(document.get_object().get(object))
        && writer.object(object, CaseLevel::Document, 0);
    return isSound ? writer.text() : QByteArray();
}

QByteArray CaseRedaction::answer(const QByteArray &body, const CaseMentions &mentions)
{
    const simdjson::padded_string padded(body.constData(), static_cast<std::size_t>(body.size()));
    json::ondemand::parser parser;
    json::ondemand::document document;
    json::ondemand::object object;
    if (!json::isRead(parser.iterate(padded).get(document))
        || !json::isRead(document.get_object().get(object))) {
        return {};
    }
    AnswerWriter writer(m_message, mentions, m_pseudonyms);
    return writer.object(object) ? writer.text() : QByteArray();
}

} // namespace smartup

#include "app/api/AnswerReader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMultiHash>
#include <QSet>

#include <array>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = StrictJson::Kind;
using Fate = ImportMatch::Fate;

Error unreadable(const QByteArray &body)
{
    constexpr qsizetype SampleSize = 2000;
    return { ErrorOrigin::Network,
             QCoreApplication::translate(
                 "AnswerReader",
                 "The answer cannot be read: it is cut short or has another "
                 "shape than Smartup's."),
             {},
             QString::fromUtf8(body.first(std::min(body.size(), SampleSize))),
             {} };
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view toKey(const QByteArray &key)
{
    return { key.constData(), static_cast<std::size_t>(key.size()) };
}

/// Reads one list; false when an entry holds something that is neither text nor number where a name
/// or a message belongs.
bool readEntries(StrictJson &json,
                 std::string_view list,
                 std::string_view idField,
                 QList<ImportEntry> &entries)
{
    bool isGood = true;
    const auto entry = [&](QByteArrayView /*json*/, const StrictJson::Fields &fields) {
        ImportEntry read;
        QString dealId;
        const std::array<std::pair<std::string_view, QString *>, 5> places { {
            { "code", &read.code },
            { "external_id", &read.externalId },
            { "message", &read.message },
            { idField, &read.smartupId },
            { "deal_id", &dealId },
        } };
        for (const StrictJson::Field &field : fields) {
            const auto place =
                std::ranges::find(places, field.key, &decltype(places)::value_type::first);
            if (place == places.end() || field.kind == Kind::Null) {
                continue;
            }
            isGood = isGood && (field.kind == Kind::Text || field.kind == Kind::Number);
            *place->second = toText(field.text);
        }
        if (read.smartupId.isEmpty()) {
            read.smartupId = dealId;
        }
        entries.append(read);
        return true;
    };
    if (!json.read(list, entry)) {
        return false;
    }
    const StrictJson::Member *member = json.find(list);
    return isGood && member && member->isArrayOfObjects;
}

bool isNewSmartupId(const QString &text)
{
    constexpr qsizetype LongestId = 20;
    return text.size() <= LongestId && std::ranges::all_of(text, [](QChar c) {
               return c.unicode() >= '0' && c.unicode() <= '9';
           });
}

/// An entry that names nothing we could know: at most ids that Smartup has just given.
bool namesNothingOfOurs(const ImportEntry &entry)
{
    return entry.externalId.isEmpty() && isNewSmartupId(entry.code)
        && isNewSmartupId(entry.smartupId);
}

class Matcher
{
public:
    explicit Matcher(const QList<SentDocument> &sent)
    {
        m_match.documents.resize(sent.size());
        for (qsizetype i = sent.size() - 1; i >= 0; --i) {
            // Backwards: QMultiHash gives the last inserted first, and the first document sent shall be it.
            m_byExternalId.insert(sent.at(i).externalId, i);
            m_byCode.insert(sent.at(i).code, i);
            m_bySmartupId.insert(sent.at(i).smartupId, i);
        }
    }

    void take(const ImportEntry &entry, Fate fate)
    {
        if (!entry.externalId.isEmpty()) {
            if (!claim(m_byExternalId, entry.externalId, entry, fate)) {
                ++m_match.strangers;
            }
            return;
        }
        const bool isClaimed = claim(m_byExternalId, entry.code, entry, fate)
            || claim(m_byCode, entry.code, entry, fate)
            || claim(m_bySmartupId, entry.code, entry, fate)
            || claim(m_bySmartupId, entry.smartupId, entry, fate);
        if (!isClaimed) {
            m_left.append({ fate, entry });
        }
    }

    [[nodiscard]] ImportMatch result()
    {
        QList<qsizetype> open;
        for (qsizetype i = 0; i < m_match.documents.size(); ++i) {
            if (m_match.documents.at(i).fate == Fate::Unaccounted) {
                open.append(i);
            }
        }
        const bool isOnlyOne = m_match.documents.size() == 1 && m_left.size() == 1
            && m_match.strangers == 0 && namesNothingOfOurs(m_left.constFirst().entry);
        if (isOnlyOne && (m_left.constFirst().fate == Fate::Refused || areAllNewIds())) {
            m_match.documents.front() = m_left.constFirst();
        } else if (!m_left.isEmpty() && open.size() == m_left.size() && areAllNewIds()) {
            for (const qsizetype i : std::as_const(open)) {
                // Accepted, but nothing says which of the new ids is whose.
                m_match.documents[i].fate = Fate::Accepted;
            }
        } else {
            m_match.strangers += m_left.size();
        }
        return m_match;
    }

private:
    bool claim(const QMultiHash<QString, qsizetype> &index,
               const QString &key,
               const ImportEntry &entry,
               Fate fate)
    {
        if (key.isEmpty()) {
            return false;
        }
        for (auto it = index.constFind(key); it != index.constEnd() && it.key() == key; ++it) {
            ImportMatch::Document &document =
                m_match.documents[it.value()]; // clazy:exclude=detaching-member
            if (document.fate == Fate::Unaccounted) {
                document = { fate, entry };
                return true;
            }
        }
        return false;
    }

    /// Successes only, each with an id that no other one has.
    [[nodiscard]] bool areAllNewIds() const
    {
        QSet<QString> ids;
        for (const ImportMatch::Document &document : m_left) {
            const QString &id =
                document.entry.smartupId.isEmpty() ? document.entry.code : document.entry.smartupId;
            if (document.fate != Fate::Accepted || id.isEmpty() || ids.contains(id)
                || !namesNothingOfOurs(document.entry)) {
                return false;
            }
            ids.insert(id);
        }
        return true;
    }

    ImportMatch m_match;
    QList<ImportMatch::Document> m_left;
    QMultiHash<QString, qsizetype> m_byExternalId;
    QMultiHash<QString, qsizetype> m_byCode;
    QMultiHash<QString, qsizetype> m_bySmartupId;
};

/// A name in the session list: text or number.
QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (QString text = textOf(object.value(key)); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

} // namespace

Result<ImportLists> readImportLists(const QByteArray &body, const QByteArray &idField)
{
    ImportLists lists;
    StrictJson json(body);
    if (!readEntries(json, "successes", toKey(idField), lists.successes)
        || !readEntries(json, "errors", toKey(idField), lists.errors)) {
        return unreadable(body);
    }
    return lists;
}

Result<QList<SentDocument>> readSentDocuments(const QByteArray &body,
                                              const QByteArray &root,
                                              const QByteArray &idField,
                                              const QByteArray &codeField)
{
    QList<SentDocument> sent;
    const Status read = forEachSent(body, root, [&](const ExportRow &row) {
        sent.append({ row.text("external_id"_L1), row.text(QByteArrayView(idField)),
                      row.text(QByteArrayView(codeField)) });
        return true;
    });
    if (!read) {
        return read.error();
    }
    return sent;
}

ImportMatch matchImport(const QList<SentDocument> &sent, const ImportLists &lists)
{
    Matcher matcher(sent);
    for (const ImportEntry &entry : lists.successes) {
        matcher.take(entry, Fate::Accepted);
    }
    for (const ImportEntry &entry : lists.errors) {
        matcher.take(entry, Fate::Refused);
    }
    return matcher.result();
}

QString ExportRow::text(QByteArrayView key) const
{
    const std::string_view name(key.data(), static_cast<std::size_t>(key.size()));
    const auto field = std::ranges::find(m_fields, name, &StrictJson::Field::key);
    return key.isEmpty() || field == m_fields.end() ? QString() : toText(field->text);
}

Status forEachRow(const QByteArray &body,
                  const QByteArray &root,
                  const std::function<bool(const ExportRow &)> &row,
                  StrictJson::Walk walk)
{
    StrictJson json(body);
    const auto visit = [&row](QByteArrayView text, const StrictJson::Fields &fields) {
        return row(ExportRow(text, fields));
    };
    const bool isRead = json.read(toKey(root), visit, walk);
    const StrictJson::Member *member = json.find(toKey(root));
    if (!isRead || !member || !member->isArrayOfObjects) {
        return unreadable(body);
    }
    return Done {};
}

Status forEachSent(const QByteArray &body,
                   const QByteArray &root,
                   const std::function<bool(const ExportRow &)> &row)
{
    if (!root.isEmpty()) {
        return forEachRow(body, root, row);
    }
    // One object is read as a list of one.
    return forEachRow(R"({"one":[)" + body + "]}", "one", row);
}

std::optional<Limits> readLimits(const QByteArray &body)
{
    StrictJson json(body);
    return json.read() ? limitsOf(json) : std::nullopt;
}

std::optional<Limits> limitsOf(const StrictJson &json)
{
    const StrictJson::Member *member = json.find("limits");
    if (!member || member->kind != Kind::Object) {
        return std::nullopt;
    }
    return limitsFromJson(QJsonDocument::fromJson(member->json.toByteArray()).object());
}

Result<SessionInfo> readSession(const QByteArray &body)
{
    StrictJson json(body);
    const bool isRead = json.read();
    const StrictJson::Member *projects = json.find("projects");
    if (!isRead || !projects || !projects->isArrayOfObjects) {
        return unreadable(body);
    }

    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonObject user = object.value("user"_L1).toObject();
    const QJsonObject company = object.value("company"_L1).toObject();
    SessionInfo info;
    info.userId = firstText(object, { "user_id"_L1 });
    info.userName = firstText(object, { "user_name"_L1, "name"_L1 });
    info.companyCode = firstText(object, { "company_code"_L1 });
    info.companyName = firstText(object, { "company_name"_L1 });
    if (!user.isEmpty()) {
        info.userId = firstText(user, { "user_id"_L1, "id"_L1 });
        info.userName = firstText(user, { "name"_L1, "user_name"_L1 });
    }
    if (!company.isEmpty()) {
        info.companyCode = firstText(company, { "code"_L1, "company_code"_L1 });
        info.companyName = firstText(company, { "name"_L1, "company_name"_L1 });
    }
    const QJsonArray list = object.value("projects"_L1).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject source = value.toObject();
        Project project { firstText(source, { "code"_L1 }), firstText(source, { "name"_L1 }), {} };
        const QJsonArray filials = source.value("filials"_L1).toArray();
        for (const QJsonValue &filial : filials) {
            const QJsonArray pair = filial.toArray();
            if (pair.size() >= 2) {
                project.organisations.append({ textOf(pair.at(0)), textOf(pair.at(1)) });
            }
        }
        info.projects.append(project);
    }
    return info;
}

Result<QJsonObject> readFormData(const QByteArray &body)
{
    constexpr std::size_t DataIndex = 2;
    StrictJson json(body);
    if (!json.read() || json.kind() != Kind::Array || json.members().size() <= DataIndex) {
        return unreadable(body);
    }
    const StrictJson::Member &data = json.members()[DataIndex];
    if (data.kind == Kind::Null) {
        return QJsonObject(); // a form without data
    }
    if (data.kind != Kind::Object) {
        return unreadable(body);
    }
    return QJsonDocument::fromJson(data.json.toByteArray()).object();
}

} // namespace smartup

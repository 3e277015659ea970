#include "app/sandbox/DocumentImport.h"

#include "app/sandbox/DocumentBuilder.h"
#include "app/sandbox/OrganisationRules.h"
#include "models/core/ExchangeRules.h"

#include <QSet>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestExternalId = 500;
constexpr qsizetype LongestExternalIdOfSome = 20; ///< with the quirk

QByteArray missingKeyInLists(const DocumentPlan &plan, const QJsonObject &document)
{
    const auto ofList = [&document](const PlanList &list) {
        const QJsonArray lines = document.value(latin1(list.name)).toArray();
        for (const QJsonValue &line : lines) {
            QByteArray missing = missingKey(list.columns, line.toObject());
            if (!missing.isEmpty()) {
                return missing;
            }
        }
        return QByteArray();
    };
    QByteArray missing = plan.lines.name.isEmpty() ? QByteArray() : ofList(plan.lines);
    for (const PlanList &list : plan.furtherLists) {
        missing = missing.isEmpty() ? ofList(list) : missing;
    }
    return missing;
}

/// What fails a whole request before anything is stored.
std::optional<Refusal>
checkRequest(const SandboxCall &call, const DocumentPlan &plan, const QJsonArray &documents)
{
    const qsizetype longest =
        call.quirks.has(Quirk::ExternalId20) ? LongestExternalIdOfSome : LongestExternalId;
    for (const QJsonValue &value : documents) {
        const QJsonObject document = value.toObject();
        QByteArray missing = missingKey(plan.header, document);
        if (missing.isEmpty()) {
            missing = missingKeyInLists(plan, document);
        }
        if (!missing.isEmpty()) {
            return Refusal::missingKey(latin1(missing));
        }
        if (filterText(document, ExternalIdField).size() > longest) {
            return Refusal { 500,
                             {},
                             u"ORA-06502: PL/SQL: numeric or value error: character string buffer "
                             "too small"_s };
        }
    }
    return std::nullopt;
}

/// The document that the imported one refers to.
struct Existing
{
    DuplicateFinding finding = DuplicateFinding::New;
    qint64 id = 0;
};

/// One import request: its documents are decided one after the other, each as if alone.
class DocumentImport
{
public:
    DocumentImport(SandboxCall &call, const DocumentTypeInfo &info)
        : m_call(call)
        , m_info(info)
    {
    }

    void take(const QJsonObject &source)
    {
        const QString externalId = filterText(source, ExternalIdField);
        const auto owner = organisationOf(m_call, source);
        if (const auto *refusal = std::get_if<Refusal>(&owner)) {
            m_answer.addError(externalId, externalId, refusal->code + u": "_s + refusal->message);
            return;
        }
        const SandboxOrganisation &organisation = *std::get<const SandboxOrganisation *>(owner);
        const Existing existing = findExisting(source, externalId, organisation);
        const DuplicatePolicy policy = organisation.settings.duplicatePolicy(m_info.type);
        switch (importAction(existing.finding, policy)) {
        case ImportAction::Create:
            store(source, organisation, 0);
            return;
        case ImportAction::Update:
            store(source, organisation, existing.id);
            return;
        case ImportAction::Skip:
            m_answer.addSuccess(QString::number(existing.id), m_info.idField, existing.id,
                                externalId);
            return;
        case ImportAction::Reject:
            m_answer.addError(externalId, externalId,
                              u"Дубликат: документ «%1» с внешним идентификатором «%2» уже есть, "
                              "%3 = %4"_s.arg(QString::fromUtf8(m_info.smartupName), externalId,
                                              m_info.idField, QString::number(existing.id)));
            return;
        }
    }

    [[nodiscard]] QByteArray answer() const { return m_answer.toJson(); }

private:
    [[nodiscard]] Existing findExisting(const QJsonObject &source,
                                        const QString &externalId,
                                        const SandboxOrganisation &organisation)
    {
        const qint64 named = filterText(source, m_info.idField).toLongLong();
        const auto document =
            named > 0 ? m_call.store.documents().document(m_info.type, named) : std::nullopt;
        const qint64 sameExternalId =
            m_call.store.documents().find(m_info.type, organisation.id, externalId);
        const auto earlier = std::pair(organisation.id, externalId);
        const DuplicateFacts facts {
            .hasExternalId = !externalId.isEmpty(),
            .isExternalIdKnown = sameExternalId != 0,
            .isRepeatedInRequest = m_stored.contains(earlier),
            .namesKnownSmartupId = document && document->organisationId == organisation.id,
        };
        const DuplicateFinding finding = findDuplicate(facts);
        return { finding, finding == DuplicateFinding::SameSmartupId ? named : sameExternalId };
    }

    void store(const QJsonObject &source, const SandboxOrganisation &organisation, qint64 id)
    {
        SandboxDocument document;
        document.type = m_info.type;
        document.organisationId = organisation.id;
        document.modifiedOn = m_call.moment();
        DocumentBuilder builder(m_call, m_info, organisation);
        const QString trouble = builder.build(source, document);
        const QString externalId = document.externalId;
        if (!trouble.isEmpty()) {
            m_answer.addError(externalId, externalId, trouble);
            return;
        }
        const bool isNew = id == 0;
        document.id = isNew ? m_call.store.ids().next() : id;
        if (document.number.isEmpty()) {
            document.number = QString::number(document.id);
        }
        if (isNew) {
            document.createdOn = document.modifiedOn;
            m_call.store.documents().insert(document);
            m_call.createdId = document.id;
        } else {
            m_call.store.documents().update(document);
        }
        m_stored.insert({ organisation.id, externalId });
        m_answer.addSuccess(QString::number(document.id), m_info.idField, document.id, externalId);
    }

    SandboxCall &m_call;
    const DocumentTypeInfo &m_info;
    SandboxImportAnswer m_answer;
    QSet<std::pair<qint64, QString>> m_stored; ///< organisation and external id, in this request
};

} // namespace

SandboxAnswer importDocuments(SandboxCall &call, const DocumentTypeInfo &info)
{
    const auto objects = importedObjects(call, info.root);
    if (const auto *refusal = std::get_if<Refusal>(&objects)) {
        return *refusal;
    }
    const auto &documents = std::get<QJsonArray>(objects);
    if (const auto refusal = checkRequest(call, documentPlan(info.type), documents)) {
        return *refusal;
    }
    DocumentImport import(call, info);
    for (const QJsonValue &document : documents) {
        import.take(document.toObject());
    }
    return import.answer();
}

} // namespace smartup

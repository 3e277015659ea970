#include "app/journal/CaseDraft.h"

#include "app/journal/CaseCalls.h"
#include "app/journal/JournalSearch.h"
#include "models/catalogue/DocumentCatalog.h"
#include "models/journal/CaseRedaction.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t KeyWords = 8; ///< of 32 bits
constexpr auto BusyTimeout = 5s;

QString say(const char *text)
{
    return QCoreApplication::translate("CaseFile", text);
}

Error tooMany(qint64 found)
{
    return { ErrorOrigin::Program,
             say(QT_TRANSLATE_NOOP("CaseFile",
                                   "These are %1 lines; a case file takes up to %2 of them."))
                 .arg(found)
                 .arg(MostCaseDocuments),
             say(QT_TRANSLATE_NOOP("CaseFile", "Choose fewer lines, or narrow the filter.")),
             {},
             {} };
}

Error nothingChosen()
{
    return { ErrorOrigin::Program,
             say(QT_TRANSLATE_NOOP("CaseFile",
                                   "There is no line of the log to put into a case file.")),
             say(QT_TRANSLATE_NOOP("CaseFile", "Choose the lines that the case is about.")),
             {},
             {} };
}

/// A body as a call carries it: the elements in the one array that its catalogue row names.
QByteArray bodyOf(QLatin1StringView root, const QByteArrayList &documents)
{
    return "{\"" + QByteArray(root.data(), root.size()) + "\":[" + documents.join(',') + "]}";
}

class Drafter
{
public:
    explicit Drafter(const QByteArray &key)
        : m_pseudonyms(key)
        , m_redaction(m_pseudonyms)
    {
    }

    /// Before anything is replaced everybody is known: a name in a note is then the person of another
    /// document.
    void meet(const CaseCall &gathered)
    {
        for (const DocumentRecord &document : gathered.documents) {
            m_pseudonyms.introduce(document.personCode, document.personName);
        }
    }

    void add(const CaseCall &gathered)
    {
        const CallRecord &stored = gathered.detail.call;
        const CaseMentions mentions = CaseRedaction::mentionsOf(gathered.documents);
        CallRecord call = m_redaction.call(stored, mentions);
        note(CaseRemoval::Headers,
             stored.requestHeaders.size() + stored.responseHeaders.size()
                 - call.requestHeaders.size() - call.responseHeaders.size());
        note(CaseRemoval::Remarks, gathered.detail.remarks.size());
        if (gathered.documents.constFirst().position >= 0) {
            addDocuments(gathered, call);
        }
        addAnswer(gathered, mentions, call);
        note(CaseRemoval::Bodies, gathered.detail.request.size > 0 && call.requestBody.isEmpty());
        note(CaseRemoval::Bodies, gathered.detail.response.size > 0 && call.responseBody.isEmpty());
        m_draft.preview.documents += gathered.documents.size();
        ++m_draft.preview.calls;
        addRun(gathered.detail.run);
        m_draft.calls.append(call);
    }

    [[nodiscard]] CaseDraft take()
    {
        m_draft.preview.replaced = m_pseudonyms.replaced();
        return std::move(m_draft);
    }

private:
    void note(CaseRemoval removal, qint64 count)
    {
        m_draft.preview.removed.at(static_cast<std::size_t>(removal)) += count;
    }

    void addDocuments(const CaseCall &gathered, CallRecord &call)
    {
        note(CaseRemoval::OtherDocuments, gathered.detail.documents - gathered.documents.size());
        QByteArrayList bodies;
        for (qsizetype i = 0; i < gathered.documents.size(); ++i) {
            DocumentRecord document = m_redaction.document(gathered.documents.at(i));
            const QByteArray json = m_redaction.documentJson(gathered.bodies.at(i), call.subject);
            note(CaseRemoval::UnreadableDocuments, json.isEmpty());
            // A document keeps its place among the others, so that line and body belong together.
            document.position = static_cast<int>(bodies.size());
            bodies.append(json.isEmpty() ? "{}"_ba : json);
            call.documents.append(document);
        }
        const CaseShape shape = caseShape(call.subject);
        if (call.verb == ApiVerb::Export && !shape.exportRoot.isEmpty()) {
            call.responseBody = bodyOf(shape.exportRoot, bodies);
        } else if (call.verb == ApiVerb::Import && !shape.importRoot.isEmpty()) {
            call.requestBody = bodyOf(shape.importRoot, bodies);
        }
    }

    void addAnswer(const CaseCall &gathered, const CaseMentions &mentions, CallRecord &call)
    {
        const StoredBody &stored = gathered.detail.response;
        const bool speaksOfImport =
            call.verb == ApiVerb::Import || call.outcome == Outcome::Refused;
        if (call.responseBody.isEmpty() && speaksOfImport && !stored.isTruncated()) {
            call.responseBody = m_redaction.answer(stored.bytes, mentions);
        }
    }

    void addRun(const RunRecord &run)
    {
        if (!run.uuid.isEmpty() && !m_runs.contains(run.uuid)) {
            m_runs.insert(run.uuid);
            m_draft.runs.append(m_redaction.run(run));
        }
    }

    CasePseudonyms m_pseudonyms;
    CaseRedaction m_redaction;
    CaseDraft m_draft;
    QSet<QString> m_runs;
};

} // namespace

QByteArray newCaseKey()
{
    std::array<quint32, KeyWords> words {};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray key;
    for (const quint32 word : words) {
        key += QByteArray::fromRawData(reinterpret_cast<const char *>(&word), sizeof word);
    }
    return key;
}

Result<CaseDraft> draftCase(const QString &journal,
                            const QList<qint64> &documentIds,
                            const QByteArray &key,
                            const std::function<bool()> &isCancelled)
{
    if (documentIds.size() > MostCaseDocuments) {
        return tooMany(documentIds.size());
    }
    const Result<QList<CaseCall>> calls = readCaseCalls(journal, documentIds, isCancelled);
    if (!calls) {
        return calls.error();
    }
    if (calls.value().isEmpty()) {
        return nothingChosen();
    }
    Drafter drafter(key);
    for (const CaseCall &call : calls.value()) {
        drafter.meet(call);
    }
    for (const CaseCall &call : calls.value()) {
        drafter.add(call);
    }
    return drafter.take();
}

Result<QList<qint64>> caseDocuments(const QString &journal, const JournalQuery &query)
{
    JournalDatabase database;
    const Status opened = database.open(journal, JournalDatabase::Role::Reader, BusyTimeout);
    if (!opened) {
        return opened.error();
    }
    JournalSearch search(database, [] { return false; });
    const std::optional<IdSet> found = search.find(query);
    if (!found) {
        return journalError(troubleOf(search.lastError()), journal, search.lastError().text());
    }
    if (found->count() > MostCaseDocuments) {
        return tooMany(found->count());
    }
    const std::vector<qint64> ids = found->slice(0, MostCaseDocuments);
    return QList<qint64>(ids.begin(), ids.end());
}

} // namespace smartup

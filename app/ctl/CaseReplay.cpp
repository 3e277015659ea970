#include "app/ctl/CaseReplay.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/ctl/FirstAnswer.h"
#include "models/catalogue/ErrorCatalog.h"
#include "models/settings/SettingsText.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the sandbox promises of its sample company (app/sandbox/SampleCompany.h).
constexpr QLatin1StringView Login("admin@demo");
constexpr QLatin1StringView Password("demo");
constexpr QLatin1StringView FilialId("101");
constexpr QLatin1StringView FilialCode("TAS");
constexpr int Warehouses = 3;
constexpr int Rooms = 8;

QString say(const char *text)
{
    return QCoreApplication::translate("LogCommand", text);
}

bool isTaken(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Sent:
    case Outcome::Received:
    case Outcome::Created:
    case Outcome::Updated:
    case Outcome::Skipped:
    case Outcome::Warning:
        return true;
    case Outcome::Running:
    case Outcome::Refused:
    case Outcome::NotSent:
    case Outcome::Cancelled:
    case Outcome::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

Error noSandbox(const QString &address, const QString &raw)
{
    return {
        ErrorOrigin::Program,
        say(QT_TRANSLATE_NOOP("LogCommand",
                              "No sandbox answers at %1; nothing of the case was sent."))
            .arg(address),
        say(QT_TRANSLATE_NOOP(
            "LogCommand",
            "Start one with “smartupctl sandbox”, or leave out --sandbox: the replay then starts "
            "one of its own.")),
        raw,
        {}
    };
}

QByteArray bodyOf(QLatin1StringView root, const QJsonArray &documents)
{
    return QJsonDocument(QJsonObject { { root, documents } }).toJson(QJsonDocument::Compact);
}

} // namespace

bool ReplayedDocument::isSame() const
{
    if (isTaken(then.outcome) || isTaken(now.outcome)) {
        return isTaken(then.outcome) == isTaken(now.outcome);
    }
    if (then.outcome != Outcome::Refused || now.outcome != Outcome::Refused) {
        return then.outcome == now.outcome;
    }
    return explainError(then.errorCode, then.message, 0).key
        == explainError(now.errorCode, now.message, 0).key;
}

QString replayedOutcomeName(Outcome outcome)
{
    //: what became of a document that was sent again: Smartup took it, whatever it did with it
    return isTaken(outcome) ? QCoreApplication::translate("LogCommand", "Accepted")
                            : outcomeName(outcome);
}

CaseReplay::CaseReplay(const Clock &clock, std::optional<QUrl> sandbox, QObject *parent)
    : QObject(parent)
    , m_address(std::move(sandbox))
    , m_sandbox(clock)
    , m_client(clock)
{
}

bool CaseReplay::isOfThisComputer(const QUrl &address)
{
    const QString host = address.host();
    const bool isLoopback = host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1;
    return address.isValid() && address.scheme() == "http"_L1 && isLoopback
        && address.userInfo().isEmpty() && address.path().size() <= 1 && !address.hasQuery()
        && !address.hasFragment();
}

void CaseReplay::start(const QList<CaseCall> &calls)
{
    QCoro::connect(replay(calls), this, [this](const Status &status) {
        if (status) {
            Q_EMIT finished();
        } else {
            Q_EMIT failed(status.error());
        }
    });
}

QCoro::Task<Status> CaseReplay::replay(QList<CaseCall> calls)
{
    Status status = co_await startSandbox();
    if (status) {
        status = co_await readCodes();
    }
    for (const CaseCall &call : std::as_const(calls)) {
        if (!status || m_isCancelled) {
            break;
        }
        const CallRecord &record = call.detail.call;
        const bool isImport = record.verb == ApiVerb::Import && documentTypeFromKey(record.subject);
        if (!isImport || call.documents.constFirst().position < 0) {
            Q_EMIT leftOut(record);
            continue;
        }
        status = co_await useSettings(record.settings);
        if (status) {
            status = co_await send(call);
        }
    }
    co_return status;
}

QCoro::Task<Status> CaseReplay::startSandbox()
{
    Profile profile;
    profile.id = u"case"_s;
    profile.environment = Environment::Sandbox;
    profile.login = Login;
    profile.projectCode = u"trade"_s;
    profile.filialId = FilialId;
    profile.filialCode = FilialCode;
    if (m_address && !isOfThisComputer(*m_address)) {
        co_return noSandbox(m_address->toDisplayString(), {});
    }
    if (m_address) {
        profile.baseUrl = *m_address;
        m_client.setConnection(profile, Secret(Password));
        co_return co_await proveSandbox();
    }
    FirstAnswer<Result<quint16>> answer;
    answer.take(&m_sandbox, &SandboxServer::started);
    answer.take(&m_sandbox, &SandboxServer::failed);
    SandboxOptions options;
    options.dataFile = u":memory:"_s;
    options.fresh = true;
    options.hasDailyLimits = false;
    m_sandbox.start(options);
    const Result<quint16> port = co_await answer.future();
    if (!port) {
        co_return port.error();
    }
    profile.baseUrl = m_sandbox.baseUrl();
    m_client.setConnection(profile, Secret(Password));
    co_return Done {};
}

/// A port of this computer may lead anywhere, to a live Smartup through a tunnel: only a sandbox
/// tells which troubles it plays.
QCoro::Task<Status> CaseReplay::proveSandbox()
{
    ApiCall question;
    question.path = SandboxControlPath.toByteArray();
    question.answer = AnswerKind::FormSave;
    question.verb = ApiVerb::Other;
    const ApiAnswer answer = co_await m_client.send(question);
    const bool isSandbox = answer.isSuccess()
        && QJsonDocument::fromJson(answer.body).object().value("quirks"_L1).isArray();
    if (!isSandbox) {
        co_return noSandbox(m_address->toDisplayString(),
                            answer.error ? answer.error->text : QString());
    }
    co_return Done {};
}

QCoro::Task<Status> CaseReplay::readCodes()
{
    m_codes.organisation = FilialCode;
    for (int i = 1; i <= Warehouses; ++i) {
        m_codes.warehouses.append(u"%1-W%2"_s.arg(FilialCode).arg(i));
    }
    for (int i = 1; i <= Rooms; ++i) {
        m_codes.rooms.append(u"%1-R%2"_s.arg(FilialCode).arg(i));
    }
    const std::pair<ReferenceEntity, QStringList *> lists[] = {
        { ReferenceEntity::LegalPerson, &m_codes.persons },
        { ReferenceEntity::Goods, &m_codes.goods },
    };
    for (const auto &[entity, codes] : lists) {
        const ReferenceInfo &info = referenceInfo(entity);
        const ApiCall call = methods::exportReference(entity, {});
        const ApiAnswer answer = co_await m_client.send(call);
        if (!answer.isSuccess()) {
            co_return answer.error.value_or(noSandbox(m_client.profile().baseUrl.toString(), {}));
        }
        QStringList *const target = codes;
        const auto take = [target, &info](const ExportRow &row) {
            const QString code = row.text(info.codeField);
            if (!code.isEmpty()) {
                target->append(code);
            }
            return true;
        };
        if (const Status read = forEachRow(answer.body, call.root, take); !read) {
            co_return read.error();
        }
    }
    m_cast.emplace(m_codes);
    co_return Done {};
}

/// Of the settings only the duplicate policies: which codes are in use is a matter of the sandbox.
QCoro::Task<Status> CaseReplay::useSettings(SettingsStamp settings)
{
    if (settings.hash.isEmpty() || settings.hash == m_settingsHash) {
        co_return Done {};
    }
    const Result<QList<SettingAssignment>> all = settingsFromText(settings.text);
    if (!all) {
        co_return all.error();
    }
    QList<SettingAssignment> policies;
    for (const SettingAssignment &one : all.value()) {
        if (settingKey(one.ref).startsWith("duplicates."_L1)) {
            policies.append(one);
        }
    }
    const SettingsFormMap &map = builtInSettingsFormMap();
    const ApiCall reading = methods::settingsModel(map);
    const ApiAnswer model = co_await m_client.send(reading);
    if (!model.isSuccess()) {
        co_return model.error.value_or(Error());
    }
    const Result<QJsonObject> data = readFormData(model.body);
    if (!data) {
        co_return data.error();
    }
    const Result<IntegrationSettings> now = settingsFromForm(data.value(), map);
    if (!now) {
        co_return now.error();
    }
    const ApiCall saving =
        methods::settingsSave(map, settingsToForm(withAssignments(now.value(), policies), map));
    const ApiAnswer saved = co_await m_client.send(saving);
    if (!saved.isSuccess()) {
        co_return saved.error.value_or(Error());
    }
    m_settingsHash = settings.hash;
    co_return Done {};
}

QCoro::Task<Status> CaseReplay::send(CaseCall call)
{
    const auto type = documentTypeFromKey(call.detail.call.subject);
    const DocumentTypeInfo &info = documentTypeInfo(*type);
    QJsonArray documents;
    QList<DocumentRecord> sent;
    for (qsizetype i = 0; i < call.documents.size(); ++i) {
        const QJsonObject document = QJsonDocument::fromJson(call.bodies.at(i)).object();
        if (!document.isEmpty()) {
            sent.append(call.documents.at(i));
            documents.append(m_cast->cast(document, info, sent.constLast()));
        }
    }
    if (sent.isEmpty()) {
        Q_EMIT leftOut(call.detail.call);
        co_return Done {};
    }
    const ApiCall import = methods::importDocuments(*type, bodyOf(info.root, documents));
    const ApiAnswer answer = co_await m_client.send(import);
    const QList<DocumentRecord> now = import.documents(answer);
    for (qsizetype i = 0; i < sent.size(); ++i) {
        DocumentRecord here = now.value(i);
        if (i >= now.size()) {
            here.outcome = answer.outcome;
            here.message = answer.error ? answer.error->text : QString();
        }
        Q_EMIT replayed({ sent.at(i), here });
    }
    co_return Done {};
}

} // namespace smartup

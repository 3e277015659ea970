#include "app/api/SmartupClient.h"

#include "app/api/AnswerClassifier.h"
#include "app/api/CallGate.h"
#include "app/api/Worker.h"
#include "app/http/HttpClient.h"
#include "app/http/HttpRules.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/SecretMask.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QQueue>
#include <QUuid>

#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int CallsAtOnce = 2;

/// A path of the API's table; it can neither leave the host nor climb out of the prefix.
bool isApiPath(QByteArrayView path)
{
    const bool isPlain = std::ranges::all_of(path, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("/_-.:$").contains(c);
    });
    const QByteArray text = path.toByteArray();
    return isPlain && path.startsWith('/') && !text.contains("//") && !text.contains("..");
}

QUrl urlOf(const Profile &profile, const QByteArray &path)
{
    QUrl url = profile.baseUrl;
    QString prefix = url.path();
    while (prefix.endsWith(u'/')) {
        prefix.chop(1);
    }
    url.setPath(prefix + QString::fromLatin1(path));
    return url;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// The sign-in goes to the profile's own host and to no other.
bool isOwnHost(const QUrl &url, const Profile &profile)
{
    return url.scheme() == profile.baseUrl.scheme()
        && url.host().compare(profile.baseUrl.host(), Qt::CaseInsensitive) == 0
        && portOf(url) == portOf(profile.baseUrl);
}

Error notSent(QString text)
{
    return { ErrorOrigin::Program, std::move(text), {}, {}, {} };
}

HeaderList maskedHeaders(const HeaderList &headers, const SecretMask &mask)
{
    HeaderList result;
    result.reserve(headers.size());
    for (const auto &[name, value] : headers) {
        result.append(
            { name,
              isSecretHeader(name) ? SecretMask::Placeholder.toByteArray() : mask.masked(value) });
    }
    return result;
}

void maskDocument(DocumentRecord &document, const SecretMask &mask)
{
    for (QString *text :
         { &document.externalId, &document.smartupId, &document.number, &document.status,
           &document.organisation, &document.personCode, &document.personName,
           &document.warehouseCode, &document.amount, &document.errorCode, &document.rule }) {
        *text = mask.masked(*text);
    }
}

Error maskedError(const Error &error, const SecretMask &mask)
{
    return { error.origin, mask.masked(error.text), mask.masked(error.remedy),
             mask.masked(error.raw), mask.masked(error.code) };
}

/// By what requests are counted: a connection that is kept nowhere has no id.
QString allowanceKey(const Profile &profile)
{
    return profile.id.isEmpty() ? profile.login + u'@' + profile.baseUrl.host() : profile.id;
}

RequestKind kindOf(const ApiCall &call)
{
    if (call.isReconciliation) {
        return RequestKind::Reconciliation;
    }
    return call.isWrite ? RequestKind::Write : RequestKind::Read;
}

/// What the server's clock says; nullopt when it does not.
std::optional<QDateTime> serverTime(const HeaderList &headers)
{
    const auto date = std::ranges::find_if(headers, [](const auto &header) {
        return header.first.compare("date", Qt::CaseInsensitive) == 0;
    });
    if (date == headers.end()) {
        return std::nullopt;
    }
    QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(date->second).trimmed(),
                                               u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    moment.setTimeSpec(Qt::UTC);
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

struct Finished
{
    ApiAnswer answer;
    CallRecord record;
};

/// Why the call must not leave. None when it only reads.
WriteBar barOf(const ApiCall &call, const Profile &profile)
{
    if (!call.isWrite) {
        return WriteBar::None;
    }
    if (call.verb == ApiVerb::FormSave) {
        return settingsWriteBar(profile);
    }
    return referenceFromKey(call.subject) ? recordsWriteBar(profile) : writeBar(profile);
}

/// Everything about an answer that takes time in proportion to it; runs on a worker thread.
Finished
finish(const HttpAnswer &http, const ApiCall &call, CallRecord record, const SecretMask &mask)
{
    ApiAnswer answer = classifyAnswer(http, call);
    record.outcome = answer.outcome;
    record.httpStatus = answer.httpStatus;
    record.durationMs = http.durationMs;
    record.firstByteMs = http.firstByteMs;
    record.requestBytes = http.bytesPulled;
    record.responseBytes = http.body.size();
    record.requestHeaders = maskedHeaders(record.requestHeaders, mask);
    record.responseHeaders = maskedHeaders(http.headers, mask);
    record.requestBody = mask.masked(call.body);
    record.responseBody = mask.masked(http.body);
    // Masking gives back the very bytes where it finds nothing. The fields of documents come out of
    // the two bodies: 200 000 clean rows need not be looked through again, field by field.
    const bool areBodiesClean = record.requestBody.constData() == call.body.constData()
        && record.responseBody.constData() == http.body.constData();
    if (answer.error) {
        // It is shown in a message bar and told to the run, too: a server may quote the password.
        answer.error = maskedError(*answer.error, mask);
        record.origin = answer.error->origin;
        record.errorCode = answer.error->code;
        record.message = answer.error->raw.isEmpty() ? answer.error->text : answer.error->raw;
    }
    if (call.documents) {
        record.documents = call.documents(answer);
        for (DocumentRecord &document : record.documents) {
            document.message = mask.masked(document.message);
            if (!areBodiesClean) {
                maskDocument(document, mask);
            }
        }
    }
    return { answer, std::move(record) };
}

/// What whoever asked says as its turn has come, when nothing else has refused it.
std::optional<Error> lastRefusal(const ApiCall &call, const std::optional<Error> &refused)
{
    return refused || !call.lastCheck ? refused : call.lastCheck();
}

} // namespace

class SmartupClient::Private
{
public:
    Private(SmartupClient *owner, const Clock &systemClock)
        : clock(systemClock)
        , http(owner)
    {
    }

    struct Turn
    {
        QPromise<void> promise; ///< finished when the turn has come, or the caller has left
        bool isGiven = false;
    };

    [[nodiscard]] std::shared_ptr<Turn> askForTurn()
    {
        auto turn = std::make_shared<Turn>();
        turn->promise.start();
        if (underWay < CallsAtOnce) {
            ++underWay;
            give(*turn);
        } else {
            waiting.enqueue(turn);
        }
        return turn;
    }

    static void give(Turn &turn)
    {
        turn.isGiven = true;
        turn.promise.finish();
    }

    void giveTurnBack()
    {
        if (waiting.isEmpty()) {
            --underWay;
        } else {
            give(*waiting.dequeue()); // the turn passes on, the number stays
        }
    }

    void leaveQueue(const std::shared_ptr<Turn> &turn)
    {
        if (waiting.removeOne(turn)) {
            turn->promise.finish();
        }
    }

    [[nodiscard]] CallRecord recordOf(const ApiCall &call) const
    {
        CallRecord record;
        record.uuid =
            call.uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : call.uuid;
        record.runUuid = call.runUuid;
        record.profileId = profile.id;
        record.organisation = profile.organisationName;
        record.at = clock.now();
        record.subject = call.subject;
        record.verb = call.verb;
        record.isWrite = call.isWrite;
        record.settings = call.settings;
        record.url = mask.masked(urlOf(profile, call.path).toString(QUrl::RemoveUserInfo));
        return record;
    }

    /// An error when no request can be made of the call.
    [[nodiscard]] Result<HttpRequest> requestOf(const ApiCall &call) const
    {
        if (profile.baseUrl.isEmpty()) {
            return notSent(
                QCoreApplication::translate("SmartupClient", "No connection is chosen."));
        }
        if (call.connection && *call.connection != profile) {
            return notSent(QCoreApplication::translate(
                "SmartupClient", "Nothing was sent: another connection was chosen meanwhile."));
        }
        if (const WriteBar bar = barOf(call, profile); bar != WriteBar::None) {
            return notSent(writeBarText(bar));
        }
        HttpRequest request;
        request.url = urlOf(profile, call.path);
        if (!isApiPath(call.path) || !isOwnHost(request.url, profile)) {
            return notSent(QCoreApplication::translate(
                "SmartupClient", "Nothing was sent: the call has no address of Smartup's API."));
        }
        request.headers = headers();
        request.body = call.body;
        request.caFile = profile.caFile;
        request.proxy = profile.proxy;
        request.connectTimeout = profile.connectTimeout;
        request.deadline = call.isWrite ? profile.writeDeadline : profile.readDeadline;
        request.answerCap =
            call.answer == AnswerKind::ExportRoot ? ExportAnswerCap : DefaultAnswerCap;
        request.stop = call.stop;
        return request;
    }

    [[nodiscard]] HeaderList headers() const
    {
        HeaderList list {
            { "Authorization",
              "Basic " + (profile.login + u':' + password.reveal()).toUtf8().toBase64() },
            { "Content-Type", "application/json; charset=utf-8" },
            { "User-Agent", "SmartupDesk/" SMARTUP_VERSION },
        };
        const std::array<std::pair<const char *, const QString *>, 3> optional { {
            { "project_code", &profile.projectCode },
            { "filial_id", &profile.filialId },
            { "lang_code", &language },
        } };
        for (const auto &[name, value] : optional) {
            if (!value->isEmpty()) {
                list.append({ name, value->toUtf8() });
            }
        }
        return list;
    }

    /// An error when the call must not leave. Counted when there is none.
    QCoro::Task<std::optional<Error>> passGate(ApiCall call, QString profileId)
    {
        if (gate == nullptr || !call.quotaClass) {
            co_return std::nullopt;
        }
        const auto asking = gate->ask(profileId, *call.quotaClass, kindOf(call));
        co_return co_await asking;
    }

    /// Before anybody hears of the answer: whoever sends the next request finds it counted.
    void
    tellGate(const ApiCall &call, const QString &profileId, bool isCounted, const ApiAnswer &answer)
    {
        if (gate == nullptr) {
            return;
        }
        if (isCounted && answer.outcome == Outcome::NotSent) {
            gate->giveBack(profileId, *call.quotaClass);
        }
        if (answer.httpStatus != 0) {
            gate->hearAnswer(profileId, serverTime(answer.headers));
        }
        if (answer.limits && call.quotaClass) {
            gate->hearLimits(profileId, { *call.quotaClass, *answer.limits, clock.now() });
        }
    }

    const Clock &clock;
    CallGate *gate = nullptr;
    HttpClient http;
    Profile profile;
    Secret password;
    QString language;
    SecretMask mask;
    int underWay = 0;
    QQueue<std::shared_ptr<Turn>> waiting;
    QHash<QString, CallRecord> unfinished; ///< by uuid
};

SmartupClient::SmartupClient(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, clock))
{
}

SmartupClient::~SmartupClient()
{
    for (CallRecord record : std::as_const(m_d->unfinished)) {
        // How much of it left is not asked any more.
        record.outcome = record.isWrite ? Outcome::Unknown : Outcome::Cancelled;
        record.message = QCoreApplication::translate(
            "SmartupClient", "The program was closed while the call was under way.");
        Q_EMIT callFinished(record);
    }
}

void SmartupClient::setConnection(const Profile &profile, const Secret &password)
{
    m_d->profile = profile;
    m_d->password = password;
    // Secrets of former connections stay masked: their calls may still be under way.
    m_d->mask.add(profile.login, password);
    m_d->mask.add({}, Secret(QUrl(profile.proxy).password()));
}

const Profile &SmartupClient::profile() const
{
    return m_d->profile;
}

QDateTime SmartupClient::exchangingSince() const
{
    QDateTime oldest;
    for (const CallRecord &record : std::as_const(m_d->unfinished)) {
        const bool isExchange = record.verb == ApiVerb::Import || record.verb == ApiVerb::Export;
        if (isExchange && (!oldest.isValid() || record.at < oldest)) {
            oldest = record.at;
        }
    }
    return oldest;
}

void SmartupClient::setGate(CallGate *gate)
{
    m_d->gate = gate;
}

QFuture<std::optional<qint64>> SmartupClient::requestsLeft(QuotaClass quotaClass) const
{
    return m_d->gate == nullptr ? QtFuture::makeReadyFuture(std::optional<qint64>())
                                : m_d->gate->left(allowanceKey(m_d->profile), quotaClass);
}

void SmartupClient::setLanguage(const QString &code)
{
    m_d->language = code;
}

QCoro::Task<ApiAnswer> SmartupClient::send(ApiCall call)
{
    const QPointer<SmartupClient> self(this);
    const auto request = m_d->requestOf(call);
    const SecretMask mask = m_d->mask;
    CallRecord record = m_d->recordOf(call);
    m_d->unfinished.insert(record.uuid, record);

    const QString countedAs = allowanceKey(m_d->profile);
    HttpAnswer http;
    bool isCounted = false;
    if (request) {
        record.requestHeaders = request.value().headers;
        const auto turn = m_d->askForTurn();
        const std::stop_callback stopWaiting(call.stop, [this, turn] {
            // From any thread; a call that has its turn is stopped by HttpClient.
            QMetaObject::invokeMethod(
                this, [this, turn] { m_d->leaveQueue(turn); }, Qt::QueuedConnection);
        });
        co_await turn->promise.future();
        if (!self) {
            co_await std::suspend_always(); // for ever: see the destructor
        }
        if (turn->isGiven) {
            std::optional<Error> refused = co_await m_d->passGate(call, countedAs);
            if (!self) {
                co_await std::suspend_always();
            }
            isCounted = !refused && m_d->gate != nullptr && call.quotaClass;
            refused = lastRefusal(call, refused);
            if (refused) {
                http.refusal = refused;
            } else {
                http = co_await m_d->http.send(request.value());
            }
            m_d->giveTurnBack();
        } else {
            http.stop = HttpStop::Person;
        }
    } else {
        http.refusal = request.error();
    }

    const auto finishing =
        onWorker([http, call, record, mask] { return finish(http, call, record, mask); });
    const Finished done = co_await finishing;
    if (!self) {
        co_await std::suspend_always();
    }
    m_d->unfinished.remove(record.uuid);
    m_d->tellGate(call, countedAs, isCounted, done.answer);
    Q_EMIT callFinished(done.record);
    if (done.answer.limits && call.quotaClass) {
        Q_EMIT limitsSeen({ *call.quotaClass, *done.answer.limits, m_d->clock.now() });
    }
    co_return done.answer;
}

} // namespace smartup

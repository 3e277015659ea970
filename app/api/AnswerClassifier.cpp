#include "app/api/AnswerClassifier.h"

#include "app/api/AnswerReader.h"
#include "app/api/StrictJson.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = StrictJson::Kind;
using Net = QNetworkReply;

/// Everything that keeps an answer from being a success.
enum class Trouble {
    Stopped,
    ConnectTimeout,
    Deadline,
    TooLarge,
    NotConnected,
    NoTls,
    NotTrusted,
    NoProxy,
    CutBefore,
    Cut,
    Redirected,
    Unreadable,
    Unaccounted,
    EmptyLists,
    Refusal,
    Failure,
};

/// How sure we are that nothing was stored.
enum class Doubt {
    NothingLeft, ///< no byte of the body can have left
    BodyDecides, ///< nothing left if no byte of the body was pulled
    Stored, ///< it may have been stored
};

struct TroubleRow
{
    Trouble trouble {};
    Doubt doubt {};
    ErrorOrigin origin {};
    const char *text = nullptr;
    const char *remedy = nullptr; ///< of what did not leave; what may have arrived has its own
};

// clang-format off
constexpr std::array<TroubleRow, 14> Troubles { {
    { Trouble::Stopped, Doubt::BodyDecides, ErrorOrigin::Program,
      QT_TRANSLATE_NOOP("AnswerClassifier", "The call was stopped.") },
    { Trouble::ConnectTimeout, Doubt::BodyDecides, ErrorOrigin::Network,
      QT_TRANSLATE_NOOP("AnswerClassifier", "No connection to the server came about in time.") },
    { Trouble::Deadline, Doubt::BodyDecides, ErrorOrigin::Network,
      QT_TRANSLATE_NOOP("AnswerClassifier", "The server did not finish its answer in time.") },
    { Trouble::TooLarge, Doubt::Stored, ErrorOrigin::Program,
      QT_TRANSLATE_NOOP("AnswerClassifier", "The answer is larger than this program reads.") },
    { Trouble::NotConnected, Doubt::BodyDecides, ErrorOrigin::Network,
      QT_TRANSLATE_NOOP("AnswerClassifier", "The server cannot be reached."),
      QT_TRANSLATE_NOOP("AnswerClassifier", "Check the address and the port of the connection, the network and the firewall.") },
    { Trouble::NoTls, Doubt::BodyDecides, ErrorOrigin::Network,
      QT_TRANSLATE_NOOP("AnswerClassifier", "The server does not speak TLS 1.2 or later, and nothing was sent to it."),
      QT_TRANSLATE_NOOP("AnswerClassifier", "Check the address and the port of the connection: the server may be too old, or not use TLS there.") },
    { Trouble::NotTrusted, Doubt::BodyDecides, ErrorOrigin::Network,
      QT_TRANSLATE_NOOP("AnswerClassifier", "The certificate of the server cannot be trusted, and nothing was sent to it."),
      QT_TRANSLATE_NOOP("AnswerClassifier", "Check the address of the connection and the date of this computer. If your company runs its own authority, choose its certificate file in the connection.") },
    { Trouble::NoProxy, Doubt::BodyDecides, ErrorOrigin::Network,
      QT_TRANSLATE_NOOP("AnswerClassifier", "The proxy did not let the request through."),
      QT_TRANSLATE_NOOP("AnswerClassifier", "Check the proxy of the connection.") },
    { Trouble::CutBefore, Doubt::BodyDecides, ErrorOrigin::Network,
      QT_TRANSLATE_NOOP("AnswerClassifier", "The server closed the connection before the request had left."),
      QT_TRANSLATE_NOOP("AnswerClassifier", "Check the address and the port of the connection, and try again.") },
    { Trouble::Cut, Doubt::Stored, ErrorOrigin::Network,
      QT_TRANSLATE_NOOP("AnswerClassifier", "The connection broke before the answer was complete.") },
    { Trouble::Redirected, Doubt::Stored, ErrorOrigin::Network,
      QT_TRANSLATE_NOOP("AnswerClassifier", "The server points to another address; requests are never sent on.") },
    { Trouble::Unreadable, Doubt::Stored, ErrorOrigin::Network,
      QT_TRANSLATE_NOOP("AnswerClassifier", "The answer is cut short or is not Smartup's.") },
    { Trouble::Unaccounted, Doubt::Stored, ErrorOrigin::Smartup,
      QT_TRANSLATE_NOOP("AnswerClassifier", "The answer does not account for every document that was sent.") },
    { Trouble::EmptyLists, Doubt::Stored, ErrorOrigin::Smartup,
      QT_TRANSLATE_NOOP("AnswerClassifier", "Smartup accepted nothing and gave no reason.") },
} };

struct NetworkRow
{
    Net::NetworkError error;
    Trouble trouble;
};

/// Failures of which nothing is known to have left when no byte of the body was pulled. All others are a cut.
constexpr std::array<NetworkRow, 14> BeforeSending { {
    { Net::ConnectionRefusedError, Trouble::NotConnected },
    { Net::RemoteHostClosedError, Trouble::CutBefore },
    { Net::HostNotFoundError, Trouble::NotConnected },
    { Net::TimeoutError, Trouble::NotConnected },
    { Net::TemporaryNetworkFailureError, Trouble::NotConnected },
    { Net::NetworkSessionFailedError, Trouble::NotConnected },
    { Net::UnknownNetworkError, Trouble::NotConnected },
    { Net::SslHandshakeFailedError, Trouble::NoTls },
    { Net::ProxyConnectionRefusedError, Trouble::NoProxy },
    { Net::ProxyConnectionClosedError, Trouble::NoProxy },
    { Net::ProxyNotFoundError, Trouble::NoProxy },
    { Net::ProxyTimeoutError, Trouble::NoProxy },
    { Net::ProxyAuthenticationRequiredError, Trouble::NoProxy },
    { Net::UnknownProxyError, Trouble::NoProxy },
} };

/// Qt reports these for a complete answer of status 400 and above; 400 itself is an "invalid operation".
constexpr std::array StatusErrors {
    Net::ProtocolInvalidOperationError,
    Net::ContentAccessDenied,        Net::ContentOperationNotPermittedError,
    Net::ContentNotFoundError,       Net::AuthenticationRequiredError,
    Net::ContentConflictError,       Net::ContentGoneError,
    Net::UnknownContentError,        Net::InternalServerError,
    Net::OperationNotImplementedError, Net::ServiceUnavailableError,
    Net::UnknownServerError,
};

struct StatusRow
{
    int status;
    bool isGate; ///< refused before any document is looked at: nothing was stored
    const char *text;
};

constexpr std::array<StatusRow, 9> Statuses { {
    { 401, true, QT_TRANSLATE_NOOP("AnswerClassifier", "Smartup does not accept the sign-in, the project or the organisation.") },
    { 402, false, QT_TRANSLATE_NOOP("AnswerClassifier", "The company's subscription to Smartup has ended.") },
    { 403, true, QT_TRANSLATE_NOOP("AnswerClassifier", "The user has no right to this call.") },
    { 404, true, QT_TRANSLATE_NOOP("AnswerClassifier", "Smartup does not know this call, or the user may not use it.") },
    { 405, true, QT_TRANSLATE_NOOP("AnswerClassifier", "Smartup does not take this call in this way.") },
    { 409, false, QT_TRANSLATE_NOOP("AnswerClassifier", "Smartup reports a conflict with what it has.") },
    { 413, true, QT_TRANSLATE_NOOP("AnswerClassifier", "The request is too large for Smartup.") },
    { 415, true, QT_TRANSLATE_NOOP("AnswerClassifier", "Smartup does not take a body of this kind.") },
    { 429, true, QT_TRANSLATE_NOOP("AnswerClassifier", "Smartup takes no more requests for now: there were too many.") },
} };
// clang-format on

constexpr int Ok = 200;

QString words(const char *text)
{
    return QCoreApplication::translate("AnswerClassifier", text);
}

QString sample(const QByteArray &body)
{
    constexpr qsizetype SampleSize = 2000;
    return QString::fromUtf8(body.first(std::min(body.size(), SampleSize)));
}

const StatusRow *statusRow(int status)
{
    const auto row = std::ranges::find(Statuses, status, &StatusRow::status);
    return row == Statuses.end() ? nullptr : &*row;
}

std::optional<Trouble> stopTrouble(HttpStop stop)
{
    switch (stop) {
    case HttpStop::None:
        return std::nullopt;
    case HttpStop::Person:
        return Trouble::Stopped;
    case HttpStop::ConnectTimeout:
        return Trouble::ConnectTimeout;
    case HttpStop::Deadline:
        return Trouble::Deadline;
    case HttpStop::Cap:
        return Trouble::TooLarge;
    }
    Q_UNREACHABLE();
}

/// nullopt when an answer came whole, of whatever status.
std::optional<Trouble> transportTrouble(const HttpAnswer &answer)
{
    if (const auto stop = stopTrouble(answer.stop)) {
        return stop;
    }
    if (answer.error == Net::NoError) {
        return answer.status == 0 ? std::optional(Trouble::Unreadable) : std::nullopt;
    }
    constexpr int FirstErrorStatus = 400;
    const bool isStatusError = std::ranges::find(StatusErrors, answer.error) != StatusErrors.end();
    if (isStatusError && answer.status >= FirstErrorStatus) {
        return std::nullopt;
    }
    // Qt's guard against decompression bombs has no error of its own.
    if (answer.error == Net::UnknownContentError) {
        return Trouble::TooLarge;
    }
    const auto row = std::ranges::find(BeforeSending, answer.error, &NetworkRow::error);
    if (row == BeforeSending.end() || answer.bytesPulled > 0 || answer.status != 0) {
        return Trouble::Cut;
    }
    return row->trouble == Trouble::NoTls && !answer.tlsErrors.isEmpty() ? Trouble::NotTrusted
                                                                         : row->trouble;
}

Outcome outcomeOf(Doubt doubt, const HttpAnswer &answer, const ApiCall &call)
{
    const bool hasLeft = doubt == Doubt::Stored
        || (doubt == Doubt::BodyDecides && (answer.bytesPulled > 0 || answer.status != 0));
    if (answer.stop == HttpStop::Person) {
        return call.isWrite && hasLeft ? Outcome::Unknown : Outcome::Cancelled;
    }
    if (!hasLeft) {
        return Outcome::NotSent;
    }
    return call.isWrite ? Outcome::Unknown : Outcome::Refused;
}

void addRemedy(ApiAnswer &result, const ApiCall &call)
{
    if (result.outcome == Outcome::Unknown && call.answer == AnswerKind::ImportLists) {
        result.error->remedy =
            words(QT_TRANSLATE_NOOP("AnswerClassifier",
                                    "Look in Smartup whether the documents are there before "
                                    "sending them again."));
    } else if (result.outcome == Outcome::Unknown) {
        result.error->remedy =
            words(QT_TRANSLATE_NOOP("AnswerClassifier", "Read again what Smartup has stored."));
    }
}

void fail(ApiAnswer &result, Trouble trouble, const HttpAnswer &answer, const ApiCall &call)
{
    const TroubleRow &row = *std::ranges::find(Troubles, trouble, &TroubleRow::trouble);
    result.outcome = outcomeOf(row.doubt, answer, call);
    QString raw = sample(answer.body);
    if (row.origin != ErrorOrigin::Smartup && trouble != Trouble::Unreadable) {
        raw = (QStringList(answer.errorText) + answer.tlsErrors).join(u'\n');
    }
    result.error = Error { row.origin, words(row.text), {}, raw, {} };
    if (row.remedy && result.outcome != Outcome::Unknown) {
        result.error->remedy = words(row.remedy);
    }
    addRemedy(result, call);
}

/// Smartup's own words in a refusal: the message of an error document, or a bare text. nullopt when
/// the body is somebody else's: a page of a proxy, broken JSON, nothing.
std::optional<Error> ownWords(const HttpAnswer &answer, const StrictJson &json)
{
    if (json.kind() == Kind::Object) {
        const StrictJson::Member *code = json.find("error_code");
        const StrictJson::Member *message = json.find("message");
        const bool hasCode = code && code->kind == Kind::Text && !code->text.isEmpty();
        const bool hasMessage = message && message->kind == Kind::Text && !message->text.isEmpty();
        if (!hasCode && !hasMessage) {
            return std::nullopt;
        }
        Error error = serverError(hasMessage ? message->text : sample(answer.body));
        if (hasCode) {
            error.code = code->text;
        }
        return error;
    }
    const QByteArray text = answer.body.trimmed();
    const bool isBareText = !text.isEmpty() && !text.startsWith("\xEF\xBB\xBF")
        && !QByteArrayView("<{[\"").contains(text.front())
        && static_cast<unsigned char>(text.front()) >= 0x20
        && !answer.header("content-type").toLower().startsWith("text/html");
    // A lone number or word of JSON says nothing.
    constexpr qsizetype ShortestText = 6;
    return isBareText && text.size() >= ShortestText ? std::optional(serverError(sample(text)))
                                                     : std::nullopt;
}

/// The refusal of a whole request, in Smartup's own words.
void refuse(ApiAnswer &result, Error error, const HttpAnswer &answer, const ApiCall &call)
{
    constexpr int FirstServerStatus = 500;
    const StatusRow *row = statusRow(answer.status);
    if (row && error.origin == ErrorOrigin::Smartup) {
        error.text = words(row->text);
    } else if (answer.status >= FirstServerStatus && error.origin == ErrorOrigin::Smartup) {
        error.text = words(QT_TRANSLATE_NOOP("AnswerClassifier",
                                             "Smartup failed while it worked on the request."));
    }
    // A form is saved whole or not at all. Of an import, documents before the bad one may be stored:
    // a live server answered 500 after it had created the order.
    const bool isRefusedWhole = (row && row->isGate)
        || (call.answer == AnswerKind::FormSave && answer.status < FirstServerStatus);
    result.outcome = !call.isWrite || isRefusedWhole ? Outcome::Refused : Outcome::Unknown;
    result.error = std::move(error);
    addRemedy(result, call);
}

bool isTextElement(const StrictJson::Member &member)
{
    return member.kind == Kind::Text;
}

/// The shape a complete answer of this kind has; imports are looked at more closely.
bool hasShape(const StrictJson &json, const ApiCall &call)
{
    const auto isList = [&json](std::string_view key) {
        const StrictJson::Member *member = json.find(key);
        return member && member->kind == Kind::Array && member->isArrayOfObjects;
    };
    switch (call.answer) {
    case AnswerKind::ExportRoot:
        return isList({ call.root.constData(), static_cast<std::size_t>(call.root.size()) });
    case AnswerKind::ImportLists:
        return isList("successes") && isList("errors");
    case AnswerKind::FormModel: {
        const auto &elements = json.members();
        return json.kind() == Kind::Array && elements.size() == 4 && isTextElement(elements[0])
            && elements[1].kind == Kind::Object
            && (elements[2].kind == Kind::Object || elements[2].kind == Kind::Null);
    }
    case AnswerKind::FormSave:
        return json.kind() == Kind::Object;
    case AnswerKind::Session:
        return isList("projects");
    }
    Q_UNREACHABLE();
}

void acceptImport(ApiAnswer &result, const HttpAnswer &answer, const ApiCall &call)
{
    const auto lists = readImportLists(answer.body, call.idField);
    const auto sent = readSentDocuments(call.body, call.root, call.idField, call.codeField);
    if (!lists) {
        fail(result, Trouble::Unreadable, answer, call);
        return;
    }
    if (lists.value().successes.isEmpty() && lists.value().errors.isEmpty()) {
        fail(result, Trouble::EmptyLists, answer, call);
        return;
    }
    const ImportMatch match = sent ? matchImport(sent.value(), lists.value()) : ImportMatch();
    if (!sent || !match.isComplete()) {
        fail(result, Trouble::Unaccounted, answer, call);
        return;
    }
    result.outcome = Outcome::Sent;
    if (const int refused = static_cast<int>(match.count(ImportMatch::Fate::Refused));
        refused > 0) {
        result.outcome = refused == match.documents.size() ? Outcome::Refused : Outcome::Warning;
        Error error = serverError(lists.value().errors.first().message);
        error.text = QCoreApplication::translate(
            "AnswerClassifier", "Smartup refused %n of the documents.", nullptr, refused);
        result.error = error;
    }
}

/// A form may answer a save with nothing. Nothing is believed only when the server said that nothing
/// comes: a cut answer without a length looks the same.
bool isEmptyOnPurpose(const HttpAnswer &answer)
{
    return answer.body.isEmpty()
        && (answer.header("content-length") == "0"
            || answer.header("transfer-encoding").toLower() == "chunked");
}

std::optional<std::chrono::seconds> retryAfterOf(const HttpAnswer &answer)
{
    using std::chrono::seconds;
    constexpr qint64 LongestWait = 7LL * 24 * 60 * 60;
    const QByteArray text = answer.header("retry-after").trimmed();
    bool isNumber = false;
    qint64 wait = text.toLongLong(&isNumber);
    if (!isNumber) {
        const QString format = u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s;
        const auto moment = [&format](const QByteArray &date) {
            return QLocale::c().toDateTime(QString::fromLatin1(date), format);
        };
        const QDateTime until = moment(text);
        const QDateTime now = moment(answer.header("date").trimmed());
        if (!until.isValid() || !now.isValid()) {
            return std::nullopt;
        }
        wait = now.secsTo(until);
    }
    return wait >= 0 && wait <= LongestWait ? std::optional(seconds(wait)) : std::nullopt;
}

void classifyWhole(ApiAnswer &result, const HttpAnswer &answer, const ApiCall &call)
{
    constexpr int FirstErrorStatus = 400;
    constexpr int FirstRedirect = 300;
    if (answer.status >= FirstRedirect && answer.status < FirstErrorStatus) {
        fail(result, Trouble::Redirected, answer, call);
        return;
    }
    StrictJson json(answer.body);
    const bool isStrict = json.read();
    const bool saysError = json.find("error_code") != nullptr;
    if (answer.status == Ok && isStrict && !saysError && hasShape(json, call)) {
        if (call.answer == AnswerKind::ImportLists) {
            acceptImport(result, answer, call);
            return;
        }
        result.outcome = call.isWrite ? Outcome::Sent : Outcome::Received;
        result.limits = limitsOf(json);
        return;
    }
    if (answer.status == Ok && call.answer == AnswerKind::FormSave && isEmptyOnPurpose(answer)) {
        result.outcome = Outcome::Sent;
        return;
    }
    const bool isErrorStatus = answer.status >= FirstErrorStatus && answer.status < 600;
    auto words = answer.status == Ok || isErrorStatus ? ownWords(answer, json) : std::nullopt;
    if (words) {
        refuse(result, std::move(*words), answer, call);
    } else {
        fail(result, Trouble::Unreadable, answer, call);
        if (const StatusRow *row = statusRow(answer.status)) {
            result.error->text = QCoreApplication::translate("AnswerClassifier", row->text);
        }
    }
}

} // namespace

Error serverError(const QString &message)
{
    static const QRegularExpression code(
        uR"(\b([A-Z]\d{2}-(?:\d{2}|[A-Z]+\d+)-\d{3}|ORA-\d{5})\b)"_s);
    static const QRegularExpression database(
        uR"(\bORA-\d{5}|\bHashmap:|^\s*Z:|\bno_data_found\b)"_s);
    Error error;
    error.raw = message;
    error.code = code.match(message).captured(1);
    const bool isDatabase = database.match(message).hasMatch();
    error.origin = isDatabase ? ErrorOrigin::SmartupDatabase : ErrorOrigin::Smartup;
    error.text = isDatabase
        ? words(QT_TRANSLATE_NOOP("AnswerClassifier", "Smartup's database reported an error."))
        : words(QT_TRANSLATE_NOOP("AnswerClassifier", "Smartup refused the request."));
    return error;
}

ApiAnswer classifyAnswer(const HttpAnswer &answer, const ApiCall &call)
{
    ApiAnswer result;
    result.httpStatus = answer.status;
    result.bytesPulled = answer.bytesPulled;
    result.headers = answer.headers;
    result.body = answer.body;
    result.retryAfter = retryAfterOf(answer);
    if (answer.refusal) {
        result.outcome = Outcome::NotSent;
        result.error = answer.refusal;
    } else if (const auto trouble = transportTrouble(answer)) {
        fail(result, *trouble, answer, call);
    } else {
        classifyWhole(result, answer, call);
    }
    return result;
}

} // namespace smartup

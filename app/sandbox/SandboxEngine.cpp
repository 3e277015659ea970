#include "app/sandbox/SandboxEngine.h"

#include "app/sandbox/SampleCompany.h"
#include "app/sandbox/SandboxCall.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView PlainText("text/plain;charset=UTF-8");
constexpr QLatin1StringView ProjectCode("trade");

/// Requests a day and company; the classes of Smartup's description.
constexpr std::array<qint64, 3> DailyLimits { 100, 300, 500 };
constexpr int DayRange = 30;

QByteArray header(const HeaderList &headers, QByteArrayView name)
{
    const auto found = std::ranges::find_if(headers, [name](const auto &entry) {
        return entry.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second.trimmed();
}

Refusal notSignedIn()
{
    return { 401, {}, u"Требуется авторизация"_s };
}

SandboxRoutes allRoutes()
{
    SandboxRoutes routes;
    addSessionMethod(routes);
    addSettingsMethods(routes);
    addDocumentMethods(routes);
    addOrderMethods(routes);
    addReferenceMethods(routes);
    addPriceMethods(routes);
    addBalanceMethods(routes);
    addLogisticsMethods(routes);
    addVisitMethods(routes);
    addOrganisationMovementMethods(routes);
    addMarkingMethods(routes);
    addEquipmentMethods(routes);
    return routes;
}

bool isImport(const QByteArray &path)
{
    return path.endsWith("$import");
}

/// An import that was answered and is applied later.
struct LateImport
{
    QByteArray path;
    QJsonObject body;
    const SandboxUser *user = nullptr;
    const SandboxOrganisation *pinned = nullptr;
    QDateTime due;
    qint64 firstId = 0; ///< the ids its answer has already named
    qint64 afterLastId = 0;
};

} // namespace

class SandboxEngine::Private
{
public:
    Private(std::unique_ptr<SandboxStore> opened, const Clock &time, const SandboxOptions &options)
        : store(std::move(opened))
        , clock(time)
        , routes(allRoutes())
        , hasDailyLimits(options.hasDailyLimits)
        , hasControl(options.hasControl)
    {
    }

    [[nodiscard]] SandboxResponse answer(const SandboxRequest &request);
    [[nodiscard]] SandboxResponse control(const SandboxRequest &request);
    [[nodiscard]] std::optional<SandboxResponse> refuseHead(const HeaderList &headers);
    void applyLateImports(bool all);

    std::unique_ptr<SandboxStore> store;
    const Clock &clock;
    const SandboxRoutes routes;
    const bool hasDailyLimits;
    const bool hasControl;
    StoredReaders readers;
    QuirkSet quirks;
    std::vector<LateImport> lateImports;

private:
    /// What is known of a request before its body is read.
    struct Caller
    {
        const SandboxUser *user = nullptr;
        const SandboxOrganisation *pinned = nullptr;
    };

    [[nodiscard]] std::variant<Caller, Refusal> signIn(const HeaderList &headers);
    [[nodiscard]] const SandboxUser *userOf(const QByteArray &authorization);
    [[nodiscard]] std::optional<Refusal> spend(SandboxCall &call, const SandboxMethod &method);
    [[nodiscard]] SandboxAnswer
    run(SandboxCall &call, const SandboxMethod &method, const QByteArray &path);
    [[nodiscard]] SandboxAnswer
    runWrite(SandboxCall &call, const SandboxMethod &method, const QByteArray &path);
    [[nodiscard]] SandboxResponse respond(const SandboxAnswer &answer) const;

    QByteArray m_lastAuthorization; ///< and whose it was: most callers sign in alike every time
    const SandboxUser *m_lastUser = nullptr;
};

const SandboxUser *SandboxEngine::Private::userOf(const QByteArray &authorization)
{
    if (m_lastUser != nullptr && authorization == m_lastAuthorization) {
        return m_lastUser;
    }
    constexpr QByteArrayView Scheme("Basic ");
    if (authorization.first(qMin(Scheme.size(), authorization.size()))
            .compare(Scheme, Qt::CaseInsensitive)
        != 0) {
        return nullptr;
    }
    const QString pair =
        QString::fromUtf8(QByteArray::fromBase64(authorization.sliced(Scheme.size())));
    const qsizetype colon = pair.indexOf(u':');
    const SandboxUser *user = colon < 0 ? nullptr : store->userByLogin(pair.left(colon));
    if (user == nullptr
        || user->passwordHash != SandboxUser::hash(user->login, pair.sliced(colon + 1))) {
        return nullptr;
    }
    m_lastAuthorization = authorization;
    m_lastUser = user;
    return user;
}

std::variant<SandboxEngine::Private::Caller, Refusal>
SandboxEngine::Private::signIn(const HeaderList &headers)
{
    Caller caller;
    caller.user = userOf(header(headers, "authorization"));
    if (caller.user == nullptr) {
        return notSignedIn();
    }
    const QByteArray project = header(headers, "project_code");
    if (!project.isEmpty() && project != QByteArrayView(ProjectCode.data(), ProjectCode.size())) {
        return Refusal { 401, {}, u"Проект невидим"_s };
    }
    const QByteArray filial = header(headers, "filial_id");
    if (filial.isEmpty()) {
        return caller;
    }
    caller.pinned = store->organisation(filial.toLongLong());
    const bool isForeign = caller.pinned == nullptr
        || (caller.user->isBound && caller.pinned->id != caller.user->defaultOrganisation);
    if (isForeign || quirks.has(Quirk::FilialId401)) {
        return notSignedIn();
    }
    return caller;
}

std::optional<Refusal> SandboxEngine::Private::spend(SandboxCall &call, const SandboxMethod &method)
{
    call.limits.dayRange = DayRange;
    if (!method.quotaClass) {
        return std::nullopt;
    }
    call.limits.hasLimit = hasDailyLimits;
    const qint64 limit = DailyLimits[static_cast<std::size_t>(*method.quotaClass)];
    const qint64 before = store->requests().countOf(call.today(), *method.quotaClass);
    const bool isSpent = (hasDailyLimits && before >= limit) || quirks.has(Quirk::LimitSpent);
    if (isSpent) {
        return Refusal {
            429,
            {},
            u"Исчерпан дневной лимит запросов: %1 из %1. Лимит обновится в полночь"_s.arg(limit)
        };
    }
    call.limits.used = store->requests().count(call.today(), *method.quotaClass);
    if (hasDailyLimits) {
        call.limits.limit = limit;
        call.limits.left = limit - call.limits.used;
    }
    return std::nullopt;
}

SandboxAnswer SandboxEngine::Private::runWrite(SandboxCall &call,
                                               const SandboxMethod &method,
                                               const QByteArray &path)
{
    const bool isLate = isImport(path) && quirks.has(Quirk::LateApplication);
    const qint64 firstId = store->ids().peek();
    store->begin();
    SandboxAnswer answer = method.run(call);
    if (isLate || std::holds_alternative<Refusal>(answer)) {
        store->rollback();
        if (!std::holds_alternative<Refusal>(answer)) {
            lateImports.push_back({ path, call.body, &call.user, call.pinned,
                                    call.now.addSecs(quirks.value(Quirk::LateApplication)), firstId,
                                    store->ids().peek() });
        }
        return answer;
    }
    if (!store->commit()) {
        const QString failure = store->database().takeFailure();
        store->rollback();
        return Refusal { 500, {}, failure };
    }
    if (isImport(path) && call.createdId != 0 && quirks.has(Quirk::CreatedBut500)) {
        return Refusal { 500,
                         {},
                         u"Z:#z:mdeal_origin_headers dup val on index company_id=1 deal_id=%1"_s
                             .arg(call.createdId) };
    }
    return answer;
}

SandboxAnswer
SandboxEngine::Private::run(SandboxCall &call, const SandboxMethod &method, const QByteArray &path)
{
    if (isImport(path) && quirks.has(Quirk::BothListsEmpty)) {
        return SandboxImportAnswer().toJson();
    }
    SandboxAnswer answer = method.isWrite ? runWrite(call, method, path) : method.run(call);
    const QString failure = store->database().takeFailure();
    return failure.isEmpty() ? answer : SandboxAnswer(Refusal { 500, {}, failure });
}

SandboxResponse SandboxEngine::Private::respond(const SandboxAnswer &answer) const
{
    SandboxResponse response;
    if (const auto *json = std::get_if<QByteArray>(&answer)) {
        response.body = *json;
        return response;
    }
    const auto &refusal = std::get<Refusal>(answer);
    response.status = refusal.status;
    response.contentType = PlainText.toByteArray();
    response.body = refusal.body();
    if (refusal.status == 400 && quirks.has(Quirk::ErrorJsonWith200)) {
        response.status = 200;
        response.body = refusal.bodyAsJson();
    }
    return response;
}

std::optional<SandboxResponse> SandboxEngine::Private::refuseHead(const HeaderList &headers)
{
    const auto signedIn = signIn(headers);
    const auto *refusal = std::get_if<Refusal>(&signedIn);
    return refusal == nullptr ? std::nullopt : std::optional(respond(*refusal));
}

SandboxResponse SandboxEngine::Private::answer(const SandboxRequest &request)
{
    const auto signedIn = signIn(request.headers);
    if (const auto *refusal = std::get_if<Refusal>(&signedIn)) {
        return respond(*refusal);
    }
    const auto &caller = std::get<Caller>(signedIn);
    const QByteArray path =
        request.path.contains('%') ? QByteArray::fromPercentEncoding(request.path) : request.path;
    const auto method = routes.constFind(path);
    if (request.method != "POST" || method == routes.cend()) {
        return respond(Refusal { 404, {}, u"ROUTE: Not found"_s });
    }
    if (method->needsRight && !caller.user->hasRights) {
        return respond(Refusal { 403, {}, u"Forbidden"_s });
    }
    if (request.body.trimmed().isEmpty()) {
        return respond(Refusal { 400, u"A02-24-194"_s, u"Тело запроса пустое"_s });
    }
    QJsonParseError error;
    const QJsonDocument body = QJsonDocument::fromJson(request.body, &error);
    if (!body.isObject()) {
        return respond(
            Refusal { 500, {}, u"ORA-40834: invalid input to JSON parse/load function"_s });
    }
    SandboxCall call { *store,
                       readers,
                       quirks,
                       *caller.user,
                       clock.now().toTimeZone(serverTimeZone()),
                       caller.pinned,
                       body.object(),
                       {},
                       0 };
    if (const auto refusal = spend(call, *method)) {
        return respond(*refusal);
    }
    return respond(run(call, *method, path));
}

SandboxResponse SandboxEngine::Private::control(const SandboxRequest &request)
{
    const auto refused = [](int status, const QString &text) {
        return SandboxResponse { status, PlainText.toByteArray(), {}, text.toUtf8() };
    };
    const SandboxUser *user = userOf(header(request.headers, "authorization"));
    if (user == nullptr) {
        return refused(401, notSignedIn().message);
    }
    if (!user->hasRights) {
        return refused(403, u"Forbidden"_s);
    }
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    const QJsonValue wanted = body["quirks"_L1];
    if (request.method != "POST" || !body.isObject()
        || !(wanted.isUndefined() || wanted.isArray())) {
        return refused(400, u"POST {} or {\"quirks\":[\"delay=200\"]}"_s);
    }
    if (wanted.isArray()) {
        const Result<QuirkSet> set =
            QuirkSet::parse(QVariant(wanted.toArray().toVariantList()).toStringList());
        if (!set) {
            return refused(400, set.error().text);
        }
        quirks = set.value();
    }
    QJsonArray known;
    for (const QuirkInfo &quirk : quirkTable()) {
        known.append(QString(quirk.key));
    }
    SandboxResponse response;
    response.body =
        QJsonDocument(QJsonObject { { u"quirks"_s, QJsonArray::fromStringList(quirks.words()) },
                                    { u"known"_s, known } })
            .toJson(QJsonDocument::Compact);
    return response;
}

void SandboxEngine::Private::applyLateImports(bool all)
{
    if (lateImports.empty()) {
        return;
    }
    const QDateTime now = clock.now();
    std::vector<LateImport> waiting = std::exchange(lateImports, {});
    for (LateImport &late : waiting) {
        if (!all && late.due > now) {
            lateImports.push_back(std::move(late));
            continue;
        }
        SandboxCall call { *store,
                           readers,
                           quirks,
                           *late.user,
                           qMin(late.due, now).toTimeZone(serverTimeZone()),
                           late.pinned,
                           late.body,
                           {},
                           0 };
        store->begin();
        store->ids().reserve(late.firstId, late.afterLastId);
        const SandboxAnswer answer = routes.value(late.path).run(call);
        store->ids().reserve(0, 0);
        if (std::holds_alternative<Refusal>(answer) || !store->commit()) {
            store->rollback();
            // Its answer is long gone: nobody is left to be told.
            (void)store->database().takeFailure();
        }
    }
}

SandboxEngine::SandboxEngine(std::unique_ptr<Private> p)
    : m_private(std::move(p))
{
}

SandboxEngine::~SandboxEngine()
{
    m_private->applyLateImports(true);
}

Result<std::unique_ptr<SandboxEngine>> SandboxEngine::open(const SandboxOptions &options,
                                                           const Clock &clock)
{
    auto quirks = QuirkSet::parse(options.quirks);
    if (!quirks) {
        return quirks.error();
    }
    auto store = SandboxStore::open(options.dataFile, options.fresh);
    if (!store) {
        return store.error();
    }
    if (store.value()->organisations().empty()) {
        const auto filled = fillSampleCompany(*store.value(), clock, options.scale);
        if (!filled) {
            return filled.error();
        }
    }
    auto made = std::make_unique<Private>(std::move(store).value(), clock, options);
    made->quirks = quirks.value();
    return std::unique_ptr<SandboxEngine>(new SandboxEngine(std::move(made)));
}

std::optional<SandboxResponse> SandboxEngine::refuseHead(const HeaderList &headers)
{
    const QuirkSet &quirks = m_private->quirks;
    if (quirks.has(Quirk::Silence) || quirks.has(Quirk::ConnectionCut)
        || quirks.has(Quirk::Delay)) {
        return std::nullopt;
    }
    return m_private->refuseHead(headers);
}

SandboxResponse SandboxEngine::handle(const SandboxRequest &request)
{
    m_private->applyLateImports(false);
    if (m_private->hasControl && request.path == SandboxControlPath) {
        return m_private->control(request);
    }
    SandboxResponse response;
    if (m_private->quirks.has(Quirk::Silence)) {
        response.delivery = Delivery::Silence;
    } else if (m_private->quirks.has(Quirk::ConnectionCut)) {
        response.delivery = Delivery::CutBeforeAnswer;
    } else {
        response = m_private->answer(request);
        if (isImport(request.path) && m_private->quirks.has(Quirk::ConnectionCutAfterApply)) {
            response.delivery = Delivery::CutBeforeAnswer;
        }
    }
    // A server tells its own time; the caller counts requests by it.
    const QDateTime now = m_private->clock.now();
    response.headers.append(
        { "Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() });
    response.delayMs = m_private->quirks.value(Quirk::Delay);
    return response;
}

void SandboxEngine::tick()
{
    m_private->applyLateImports(false);
    m_private->store->requests().flush();
}

Status SandboxEngine::setQuirks(const QStringList &keys)
{
    auto quirks = QuirkSet::parse(keys);
    if (!quirks) {
        return quirks.error();
    }
    m_private->quirks = quirks.value();
    return Done {};
}

QStringList SandboxEngine::quirks() const
{
    return m_private->quirks.words();
}

} // namespace smartup

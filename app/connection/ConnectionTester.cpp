#include "app/connection/ConnectionTester.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/http/HttpRules.h"
#include "models/connection/ProfileRules.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QHostAddress>
#include <QHostInfo>
#include <QPromise>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Somebody waits for the test: what takes longer than this is a finding of its own.
constexpr std::chrono::seconds LongestAnswer { 60 };

QString say(const char *text)
{
    return QCoreApplication::translate("ConnectionTester", text);
}

CheckStep passed(const QString &text)
{
    return { CheckState::Passed, text, {}, {} };
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// Ends once, whichever of the socket's signals comes first.
struct Handshake
{
    QSslSocket socket;
    QPromise<void> end;
    QString sslText;
    bool isOpen = false;
    bool isTimedOut = false;

    void finish()
    {
        if (!end.future().isFinished()) {
            end.finish();
        }
    }
};

Status trust(QSslSocket &socket, const QString &caFile)
{
    // The same rules as for a call: what passes here passes there.
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caFile.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromPath(
            caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (authorities.isEmpty()) {
            return Error { ErrorOrigin::File,
                           say(QT_TRANSLATE_NOOP("ConnectionTester",
                                                 "The certificate file %1 holds no certificate."))
                               .arg(caFile),
                           say(QT_TRANSLATE_NOOP(
                               "ConnectionTester",
                               "Choose a PEM file with the certificate of your own "
                               "authority, or leave the field empty.")),
                           {},
                           {} };
        }
        configuration.setCaCertificates(authorities);
    }
    socket.setSslConfiguration(configuration);
    return Done {};
}

CheckStep stepOf(const Handshake &shake, const QUrl &url)
{
    if (shake.isOpen && shake.socket.isEncrypted()) {
        const QSslCertificate certificate = shake.socket.peerCertificate();
        return passed(
            say(QT_TRANSLATE_NOOP("ConnectionTester", "The certificate was issued by %1."))
                .arg(certificate.issuerDisplayName()));
    }
    if (shake.isOpen) {
        return passed(say(QT_TRANSLATE_NOOP("ConnectionTester",
                                            "Not encrypted: the server is on this computer.")));
    }
    if (!shake.sslText.isEmpty()) {
        return { CheckState::Failed,
                 say(QT_TRANSLATE_NOOP("ConnectionTester",
                                       "The certificate of %1 cannot be trusted."))
                     .arg(url.host()),
                 say(QT_TRANSLATE_NOOP(
                     "ConnectionTester",
                     "If your company runs its own authority, choose its certificate file. "
                     "Otherwise do not send a password there.")),
                 shake.sslText };
    }
    if (shake.isTimedOut) {
        return { CheckState::Failed,
                 say(QT_TRANSLATE_NOOP("ConnectionTester", "%1 does not answer on port %2."))
                     .arg(url.host())
                     .arg(portOf(url)),
                 say(QT_TRANSLATE_NOOP("ConnectionTester",
                                       "Check the port, the firewall and the proxy.")),
                 {} };
    }
    return {
        CheckState::Failed,
        say(QT_TRANSLATE_NOOP("ConnectionTester", "No connection to %1 on port %2 could be made."))
            .arg(url.host())
            .arg(portOf(url)),
        say(QT_TRANSLATE_NOOP("ConnectionTester", "Check the port, the firewall and the proxy.")),
        shake.socket.errorString()
    };
}

} // namespace

ConnectionTester::ConnectionTester(const Clock &clock, SettingsFormMap form, QObject *parent)
    : QObject(parent)
    , m_form(std::move(form))
    , m_client(new SmartupClient(clock, this))
{
    connect(m_client, &SmartupClient::callFinished, this, &ConnectionTester::callFinished);
    connect(m_client, &SmartupClient::limitsSeen, this, &ConnectionTester::limitsSeen);
}

ConnectionTester::~ConnectionTester()
{
    cancel();
}

void ConnectionTester::start(const Profile &profile, const Secret &password)
{
    cancel();
    m_stop = std::stop_source();
    m_check = {};
    m_check.profileId = profile.id;
    QCoro::connect(run(profile, password, m_stop.get_token()), this, [] {});
}

void ConnectionTester::cancel()
{
    m_stop.request_stop();
}

void ConnectionTester::note(CheckStage stage, const CheckStep &step)
{
    m_check[stage] = step;
    Q_EMIT changed(m_check);
}

QCoro::Task<> ConnectionTester::run(Profile profile, Secret password, std::stop_token stop)
{
    profile.readDeadline = std::min(profile.readDeadline, LongestAnswer);
    for (const CheckStage stage : AllCheckStages) {
        note(stage, { CheckState::Running, {}, {}, {} });
        const CheckStep step = co_await check(stage, profile, password, stop);
        if (stop.stop_requested()) {
            co_return;
        }
        // A later step may have told more about an earlier one: then that one has failed.
        if (!m_check.failedStage()) {
            note(stage, step);
        }
        if (m_check.failedStage()) {
            break;
        }
    }
    Q_EMIT finished(m_check);
}

QCoro::Task<CheckStep>
ConnectionTester::check(CheckStage stage, Profile profile, Secret password, std::stop_token stop)
{
    switch (stage) {
    case CheckStage::Address:
        co_return co_await checkAddress(profile);
    case CheckStage::SecureConnection:
        co_return co_await checkConnection(profile);
    case CheckStage::SignIn:
        co_return co_await checkSignIn(profile, password, stop);
    case CheckStage::Project:
        co_return judgeProject(profile, m_check.session);
    case CheckStage::Organisation:
        co_return judgeOrganisation(profile, m_check.session);
    case CheckStage::Rights:
        co_return co_await checkRights(profile, password, stop);
    case CheckStage::Allowance:
        co_return co_await checkAllowance(stop);
    }
    Q_UNREACHABLE();
}

QCoro::Task<CheckStep> ConnectionTester::checkAddress(Profile profile)
{
    const auto url = parseBaseUrl(profile.baseUrl.toString());
    if (!url) {
        co_return failedStep(url.error());
    }
    const QString host = url.value().host();
    if (!QHostAddress(host).isNull()) {
        co_return passed(host);
    }
    if (!profile.proxy.isEmpty()) {
        co_return passed(
            say(QT_TRANSLATE_NOOP("ConnectionTester", "The proxy looks %1 up.")).arg(host));
    }
    auto promise = std::make_shared<QPromise<QHostInfo>>();
    promise->start();
    QHostInfo::lookupHost(host, this, [promise](const QHostInfo &found) {
        promise->addResult(found);
        promise->finish();
    });
    const QHostInfo info = co_await promise->future();
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        co_return CheckStep {
            CheckState::Failed,
            say(QT_TRANSLATE_NOOP("ConnectionTester", "There is no host called %1.")).arg(host),
            say(QT_TRANSLATE_NOOP("ConnectionTester",
                                  "Check the spelling of the address and this computer's way to "
                                  "the Internet.")),
            info.errorString()
        };
    }
    co_return passed(info.addresses().constFirst().toString());
}

QCoro::Task<CheckStep> ConnectionTester::checkConnection(Profile profile)
{
    auto shake = std::make_shared<Handshake>();
    shake->end.start();
    const auto proxy = proxyFor(profile.proxy, profile.baseUrl);
    if (!proxy) {
        co_return failedStep(proxy.error());
    }
    shake->socket.setProxy(proxy.value());
    if (const auto trusted = trust(shake->socket, profile.caFile); !trusted) {
        co_return failedStep(trusted.error());
    }
    QSslSocket *socket = &shake->socket;
    Handshake *state = shake.get();
    connect(socket, &QSslSocket::sslErrors, socket, [state](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors) {
            texts.append(error.errorString());
        }
        state->sslText = texts.join(u'\n');
    });
    connect(socket, &QSslSocket::errorOccurred, socket, [state] { state->finish(); });
    QTimer::singleShot(profile.connectTimeout, socket, [state] {
        state->isTimedOut = true;
        state->finish();
    });
    const auto onOpen = [state] {
        state->isOpen = true;
        state->finish();
    };
    const QString host = profile.baseUrl.host();
    const auto port = static_cast<quint16>(portOf(profile.baseUrl));
    if (profile.baseUrl.scheme() == "https"_L1) {
        connect(socket, &QSslSocket::encrypted, socket, onOpen);
        socket->connectToHostEncrypted(host, port);
    } else {
        connect(socket, &QSslSocket::connected, socket, onOpen);
        socket->connectToHost(host, port);
    }
    co_await shake->end.future();
    const CheckStep step = stepOf(*shake, profile.baseUrl);
    // Only then silent: an abort is an error of the socket.
    socket->disconnect();
    socket->abort();
    co_return step;
}

QCoro::Task<CheckStep>
ConnectionTester::checkSignIn(Profile profile, Secret password, std::stop_token stop)
{
    // Smartup answers 401 to a wrong password and to a project or organisation that is not the user's
    // alike. Asked without these two, 401 can only mean the sign-in.
    Profile bare = profile;
    bare.projectCode.clear();
    bare.filialId.clear();
    m_client->setConnection(bare, password);
    ApiCall call = methods::session();
    call.stop = stop;
    const ApiAnswer answer = co_await m_client->send(call);
    if (answer.error) {
        co_return failedStep(*answer.error);
    }
    auto session = readSession(answer.body);
    if (!session) {
        co_return failedStep(session.error());
    }
    m_check.session = session.value();
    const QString user =
        m_check.session.userName.isEmpty() ? profile.login : m_check.session.userName;
    //: Signed in as a user in a company
    co_return passed(say(QT_TRANSLATE_NOOP("ConnectionTester", "%1, %2"))
                         .arg(user, m_check.session.companyName));
}

QCoro::Task<CheckStep>
ConnectionTester::checkRights(Profile profile, Secret password, std::stop_token stop)
{
    m_client->setConnection(profile, password);
    ApiCall call = methods::settingsModel(m_form);
    call.stop = stop;
    const ApiAnswer answer = co_await m_client->send(call);
    if (answer.httpStatus == 401) {
        // The same user has just signed in without these headers: it is they that are refused.
        note(CheckStage::Organisation,
             { CheckState::Failed,
               say(QT_TRANSLATE_NOOP("ConnectionTester",
                                     "Smartup accepts the sign-in, but not together with this "
                                     "project and organisation.")),
               say(QT_TRANSLATE_NOOP("ConnectionTester",
                                     "Some accounts must not name an organisation's id: leave it "
                                     "empty and try again.")),
               answer.error ? answer.error->raw : QString() });
        co_return CheckStep {};
    }
    if (answer.error) {
        co_return failedStep(*answer.error);
    }
    co_return passed(
        say(QT_TRANSLATE_NOOP("ConnectionTester", "The integration settings can be read.")));
}

QCoro::Task<CheckStep> ConnectionTester::checkAllowance(std::stop_token stop)
{
    // One order that nobody has: the smallest answer that carries the limits.
    ExportFilter filter;
    filter.smartupId = u"1"_s;
    ApiCall call = methods::exportDocuments(DocumentType::Order, filter);
    call.stop = stop;
    const ApiAnswer answer = co_await m_client->send(call);
    if (answer.error) {
        co_return failedStep(*answer.error);
    }
    co_return judgeAllowance(answer.limits);
}

} // namespace smartup

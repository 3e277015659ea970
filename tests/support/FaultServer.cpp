#include "tests/support/FaultServer.h"

#include <QJsonDocument>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>
#include <memory>
#include <utility>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray ImportPath = "order$import";

QByteArray
whole(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + headers + "\r\n" + body;
}

QJsonObject entry(const QJsonObject &order)
{
    return { { u"code"_s, order.value("deal_id"_L1) },
             { u"deal_id"_s, order.value("deal_id"_L1) },
             { u"external_id"_s, order.value("external_id"_L1) } };
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

FaultServer::FaultServer(QByteArray settings, QObject *parent)
    : QTcpServer(parent)
    , m_settings(std::move(settings))
{
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("no loopback port is free");
    }
}

QUrl FaultServer::url() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_identity ? u"https"_s : u"http"_s).arg(serverPort()));
}

void FaultServer::play(AnswerFault fault, CutPoint cut, Application application)
{
    m_fault = fault;
    m_cut = cut;
    m_application = application;
    m_isArmed = true;
}

void FaultServer::applyLate()
{
    apply(std::exchange(m_late, {}));
}

int FaultServer::copies(const QString &externalId) const
{
    return static_cast<int>(std::ranges::count_if(m_orders, [&](const QJsonObject &order) {
        return order.value("external_id"_L1).toString() == externalId;
    }));
}

void FaultServer::incomingConnection(qintptr handle)
{
    QTcpSocket *socket = m_identity ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_isArmed && m_cut == CutPoint::Connected) {
        m_isArmed = false;
        socket->disconnectFromHost();
        return;
    }
    auto talk = std::make_shared<Talk>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, talk] { read(socket, *talk); });
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_identity->certificate);
        configuration.setPrivateKey(m_identity->key);
        tls->setSslConfiguration(configuration);
        tls->startServerEncryption();
    }
}

bool FaultServer::isCutNow(const Talk &talk) const
{
    const qsizetype body = talk.head < 0 ? 0 : talk.received.size() - talk.head;
    switch (m_cut) {
    case CutPoint::FirstByte:
        return !talk.received.isEmpty();
    case CutPoint::MidHead:
        return talk.received.size() > 40;
    case CutPoint::Head:
        return talk.head >= 0;
    case CutPoint::FirstOfBody:
        return body >= 1;
    case CutPoint::MidBody:
        return talk.head >= 0 && body >= talk.body / 2;
    case CutPoint::LastButOne:
        return talk.head >= 0 && body >= talk.body - 1;
    case CutPoint::Connected:
    case CutPoint::Request:
    case CutPoint::StatusByte:
    case CutPoint::StatusLine:
    case CutPoint::AnswerHead:
    case CutPoint::MidAnswer:
    case CutPoint::AnswerLastButOne:
    case CutPoint::Never:
        return false;
    }
    Q_UNREACHABLE();
}

void FaultServer::read(QTcpSocket *socket, Talk &talk)
{
    m_requests += talk.received.isEmpty() && socket->bytesAvailable() > 0 ? 1 : 0;
    talk.received += socket->readAll();
    if (talk.isOver) {
        return;
    }
    if (talk.head < 0) {
        const qsizetype end = talk.received.indexOf("\r\n\r\n");
        if (end >= 0) {
            talk.head = end + 4;
            const qsizetype at = talk.received.toLower().indexOf("content-length:");
            talk.body = talk.received.mid(at + 15, talk.received.indexOf('\r', at) - at - 15)
                            .trimmed()
                            .toLongLong();
        }
    }
    // The request line tells: an import is what is armed for.
    const bool isImport = talk.received.left(200).contains(ImportPath);
    const bool isKnown = talk.received.contains('\r');
    if (m_isArmed && (isImport || !isKnown) && isCutNow(talk)) {
        m_isArmed = false;
        talk.isOver = true;
        socket->abort();
        return;
    }
    if (talk.head >= 0 && talk.received.size() - talk.head >= talk.body) {
        talk.isOver = true;
        answer(socket, talk);
    }
}

void FaultServer::answer(QTcpSocket *socket, const Talk &talk)
{
    const QByteArray line = talk.received.left(talk.received.indexOf('\r'));
    if (line.contains(ImportPath)) {
        import(socket, talk.received.sliced(talk.head, talk.body));
        return;
    }
    ++m_questions;
    socket->write(whole(line.contains(":model") ? m_settings : exported()));
    socket->disconnectFromHost();
}

void FaultServer::apply(const QJsonArray &orders)
{
    for (const QJsonValue &value : orders) {
        QJsonObject order = value.toObject();
        order.insert(u"deal_id"_s, QString::number(1000 + m_orders.size()));
        m_orders.append(order);
    }
}

QByteArray FaultServer::exported() const
{
    QJsonArray rows;
    for (const QJsonObject &order : m_orders) {
        rows.append(order);
    }
    return json({ { u"order"_s, rows } });
}

void FaultServer::import(QTcpSocket *socket, const QByteArray &body)
{
    const QJsonArray sent = QJsonDocument::fromJson(body).object().value("order"_L1).toArray();
    QJsonArray stored = sent;
    QJsonArray refused;
    const bool isPlayed = std::exchange(m_isArmed, false);
    const bool isRefusedWhole = m_fault > AnswerFault::CutGzip;
    const Application application = !isPlayed ? Application::Now
        : isRefusedWhole                      ? Application::Not
                                              : m_application;
    while (application == Application::Partly && stored.size() > sent.size() / 2) {
        refused.append(stored.takeAt(stored.size() - 1));
    }
    if (application == Application::Not) {
        refused = std::exchange(stored, {});
    }
    const qsizetype before = m_orders.size();
    if (application == Application::Late) {
        m_late = stored;
    } else {
        apply(stored);
    }
    QJsonArray successes;
    for (qsizetype i = before; i < m_orders.size(); ++i) {
        successes.append(entry(m_orders.at(i)));
    }
    for (qsizetype i = 0; i < m_late.size(); ++i) {
        QJsonObject order = m_late.at(i).toObject();
        order.insert(u"deal_id"_s, QString::number(1000 + before + i));
        successes.append(entry(order));
    }
    QJsonArray errors;
    for (const QJsonValue &value : std::as_const(refused)) {
        QJsonObject error = entry(value.toObject());
        error.insert(u"message"_s, u"A02-24-048 refused"_s);
        errors.append(error);
    }
    const QByteArray good = json({ { u"successes"_s, successes }, { u"errors"_s, errors } });
    const QByteArray bytes = isPlayed ? badAnswer(good) : whole(good);
    const CutPoint cut = isPlayed ? m_cut : CutPoint::Never;
    const qsizetype head = bytes.indexOf("\r\n\r\n") + 4;
    qsizetype length = bytes.size();
    switch (cut) {
    case CutPoint::Request:
        length = 0;
        break;
    case CutPoint::StatusByte:
        length = 1;
        break;
    case CutPoint::StatusLine:
        length = bytes.indexOf("\r\n") + 2;
        break;
    case CutPoint::AnswerHead:
        length = head;
        break;
    case CutPoint::MidAnswer:
        length = head + (bytes.size() - head) / 2;
        break;
    case CutPoint::AnswerLastButOne:
        length = std::max(head, bytes.size() - 1);
        break;
    case CutPoint::Connected:
    case CutPoint::FirstByte:
    case CutPoint::MidHead:
    case CutPoint::Head:
    case CutPoint::FirstOfBody:
    case CutPoint::MidBody:
    case CutPoint::LastButOne:
    case CutPoint::Never:
        break;
    }
    socket->write(bytes.left(length));
    socket->disconnectFromHost();
}

QByteArray FaultServer::badAnswer(const QByteArray &good) const
{
    const QByteArray oracle = "ORA-20999: A02-24-048 something went wrong";
    const QByteArray length = "Content-Length: " + QByteArray::number(good.size());
    const QByteArray answer = whole(good);
    switch (m_fault) {
    case AnswerFault::None:
        return answer;
    case AnswerFault::EmptyBody:
        return whole({});
    case AnswerFault::EmptyObject:
        return whole("{}");
    case AnswerFault::EmptyLists:
        return whole(R"({"successes":[],"errors":[]})");
    case AnswerFault::NamesNobody:
        return whole(R"({"successes":[{"code":"SOMEBODY-ELSE"}],"errors":[]})");
    case AnswerFault::NamesTwice: {
        QByteArray twice = good;
        const qsizetype begin = good.indexOf('{', 1);
        const qsizetype end = good.indexOf('}', begin) + 1;
        return whole(twice.insert(begin, good.mid(begin, end - begin) + ','));
    }
    case AnswerFault::InBothLists: {
        QJsonObject both = QJsonDocument::fromJson(good).object();
        QJsonArray all = both.value("successes"_L1).toArray();
        const QJsonArray errors = both.value("errors"_L1).toArray();
        for (const QJsonValue &error : errors) {
            all.append(error);
        }
        return whole(json({ { u"successes"_s, all }, { u"errors"_s, all } }));
    }
    case AnswerFault::ObjectForList:
        return whole(R"({"successes":{"code":"1"},"errors":[]})");
    case AnswerFault::DoubledKey:
        return whole(good.left(good.size() - 1) + R"(,"successes":[]})");
    case AnswerFault::ByteOrderMark:
        return whole("\xEF\xBB\xBF" + good);
    case AnswerFault::TrailingGarbage:
        return whole(good + "<!-- -->");
    case AnswerFault::HtmlPage:
        return whole("<html><body>Sign in</body></html>");
    case AnswerFault::ErrorJson:
        return whole(R"({"error_code":"A02-24-048","message":"something went wrong"})");
    case AnswerFault::OracleText:
        return whole(oracle, "500 Internal Server Error");
    case AnswerFault::BusinessError:
        return whole(R"({"error_code":"A02-24-048","message":"something went wrong"})",
                     "500 Internal Server Error");
    case AnswerFault::BadGateway:
        return whole("<html>502</html>", "502 Bad Gateway");
    case AnswerFault::Redirect:
        return whole({}, "307 Temporary Redirect", "Location: http://127.0.0.1:1/\r\n");
    case AnswerFault::RedirectToItself:
        return whole({}, "302 Found", "Location: /b/trade/txs/tdeal/order$import\r\n");
    case AnswerFault::LengthTooLong:
        return QByteArray(answer).replace(length, "Content-Length: 999999");
    case AnswerFault::LengthTooShort:
        return QByteArray(answer).replace(length, "Content-Length: 10");
    case AnswerFault::TwoLengths:
        return QByteArray(answer).replace(length, length + "\r\nContent-Length: 7");
    case AnswerFault::BadChunk:
        return QByteArray(answer).replace(length, "Transfer-Encoding: chunked");
    case AnswerFault::PlainCalledGzip:
        return QByteArray(answer).replace(length, length + "\r\nContent-Encoding: gzip");
    case AnswerFault::CutGzip:
        return whole(QByteArray::fromHex("1f8b0800000000000003ab562a2e4d"), "200 OK",
                     "Content-Encoding: gzip\r\n");
    case AnswerFault::NotAuthorized:
        return whole(R"({"error_code":"A01","message":"sign in"})", "401 Unauthorized");
    case AnswerFault::Forbidden:
        return whole(R"({"error_code":"A01","message":"no right"})", "403 Forbidden");
    case AnswerFault::NotFound:
        return whole(R"({"error_code":"A01","message":"no such call"})", "404 Not Found");
    case AnswerFault::TooLarge:
        return whole(R"({"error_code":"A01","message":"too large"})", "413 Payload Too Large");
    case AnswerFault::TooMany:
        return whole(R"({"error_code":"A01","message":"too many"})", "429 Too Many Requests");
    case AnswerFault::TooManyForLong:
        return whole(R"({"error_code":"A01","message":"too many"})", "429 Too Many Requests",
                     "Retry-After: 31536000000000\r\n");
    }
    Q_UNREACHABLE();
}

} // namespace smartup::testing

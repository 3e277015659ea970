#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class QTcpSocket;

namespace smartup {

/// A certificate authority and certificates of its own, made afresh by the openssl command.
class TestAuthority
{
public:
    /// Fails the test when openssl is not there: it is needed to build.
    TestAuthority();

    [[nodiscard]] QString caFile() const { return m_dir.filePath(QStringLiteral("authority.pem")); }

    struct Identity
    {
        QSslCertificate certificate;
        QSslKey key;
    };
    /// What may be wrong with a certificate.
    struct Terms
    {
        QString altName; ///< as openssl writes it: `DNS:localhost,IP:127.0.0.1`
        QString notBefore = {}; ///< `20200101000000Z`; empty = now
        QString notAfter = {}; ///< empty = in two days
        bool isSelfSigned = false;
        QString digest = QStringLiteral("sha256"); ///< of its signature
        int rsaBits = 0; ///< of its key; 0 = one on an elliptic curve
    };
    [[nodiscard]] Identity identity(const QString &name, const Terms &terms) const;
    [[nodiscard]] Identity identity(const QString &name, const QString &altName) const
    {
        return identity(name, Terms { altName });
    }

private:
    void write(const QString &file, const QByteArray &text) const;
    void run(const QStringList &arguments) const;

    QTemporaryDir m_dir;
};

/// What the server does with one connection.
struct WireScript
{
    enum class When { Connected, Bytes, Headers, Body }; ///< what must have arrived first
    /// Reset on Connected: as soon as bytes arrive, and none of them is read.
    enum class Then { Keep, Close, Reset };

    QByteArray bytes; ///< put on the wire as they are
    When when = When::Body;
    Then then = Then::Keep;
    std::chrono::milliseconds drip { 0 }; ///< between two bytes; 0 = all at once
};

/// `HTTP/1.1 200 OK` with a true Content-Length.
[[nodiscard]] QByteArray wireAnswer(const QByteArray &body,
                                    const QByteArray &status = "200 OK",
                                    const QByteArray &headers = {});

/// A real server on a loopback port that does what a script says and counts what arrives: the only
/// way to see what Qt really sends. Lives in the thread of the test.
class WireServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit WireServer(QObject *parent = nullptr);
    /// Speaks TLS from the first byte.
    explicit WireServer(TestAuthority::Identity identity, QObject *parent = nullptr);

    /// Speaks nothing newer than `TLSv1` or `TLSv1.1`.
    void limitTls(const QByteArray &newest) { m_newestTls = newest; }
    /// What it speaks besides when it is asked for: `h2`.
    void offer(QList<QByteArray> protocols) { m_protocols = std::move(protocols); }
    /// What the last connection agreed on; empty: nothing was asked for.
    [[nodiscard]] const QByteArray &agreedProtocol() const { return m_agreedProtocol; }

    /// One script for each connection, in order; the last one stays.
    void play(QList<WireScript> scripts) { m_scripts = std::move(scripts); }

    [[nodiscard]] QUrl url() const;

    [[nodiscard]] int connections() const { return m_connections; }
    /// Requests whose headers came whole, on all connections.
    [[nodiscard]] int requests() const { return static_cast<int>(m_heads.size()); }
    /// All that could be read, on all connections; of TLS what came out of it.
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// Request line and headers of each request.
    [[nodiscard]] const QList<QByteArray> &heads() const { return m_heads; }

Q_SIGNALS:
    void requestArrived();

protected:
    void incomingConnection(qintptr handle) override;

private:
    struct Talk
    {
        WireScript script;
        QByteArray received;
        qsizetype bodyBegin = -1; ///< of the request being read
        qsizetype bodySize = 0;
        bool isPlayed = false;
    };
    void connected(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void takeRequests(Talk &talk);
    void play(QTcpSocket *socket, Talk &talk, WireScript::When reached);
    void drip(QTcpSocket *socket, const WireScript &script, qsizetype at);
    static void end(QTcpSocket *socket, WireScript::Then then);

    std::optional<TestAuthority::Identity> m_identity;
    QList<WireScript> m_scripts;
    QHash<QTcpSocket *, std::shared_ptr<Talk>> m_talks;
    QList<QByteArray> m_heads;
    int m_connections = 0;
    QByteArray m_received;
    QByteArray m_newestTls; ///< empty = what is usual
    QList<QByteArray> m_protocols;
    QByteArray m_agreedProtocol;
};

} // namespace smartup

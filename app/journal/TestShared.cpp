#include "app/journal/TestShared.h"

#include "app/journal/SharedServer.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint16 UsualPort = 5432;

QString say(const char *text)
{
    return QCoreApplication::translate("SharedSetup", text);
}

SharedTest failedAt(SharedLayer layer, const Error &error)
{
    return { layer, error };
}

SharedTest
failedAt(SharedLayer layer, const QString &text, const QString &remedy, const QString &raw)
{
    return { layer, { ErrorOrigin::Network, text, remedy, raw, {} } };
}

/// Asks whether encryption is offered, as every client of PostgreSQL may before it says anything else: who answers
/// with one of two letters is a PostgreSQL, whatever language it speaks and whomever it lets in.
SharedTest testAddress(const SharedSetup &setup, std::chrono::milliseconds patience)
{
    const DatabaseProfile &database = setup.database;
    if (database.host.startsWith(u'/')) {
        return {}; // a socket of this computer; what is wrong with it, the sign-in says
    }
    const auto port =
        database.port > 0 ? static_cast<quint16>(std::clamp(database.port, 1, 65535)) : UsualPort;
    const int milliseconds = static_cast<int>(patience.count());
    QTcpSocket socket;
    socket.connectToHost(database.host, port);
    if (!socket.waitForConnected(milliseconds)) {
        return failedAt(SharedLayer::Address,
                        say(QT_TRANSLATE_NOOP("SharedSetup", "Nobody answers at %1, port %2."))
                            .arg(database.host)
                            .arg(port),
                        say(QT_TRANSLATE_NOOP("SharedSetup",
                                              "Compare server and port with what whoever looks "
                                              "after it says, and whether a firewall lets this "
                                              "computer through.")),
                        socket.errorString());
    }
    // Length 8, then the number that stands for this question.
    socket.write(QByteArrayLiteral("\x00\x00\x00\x08\x04\xd2\x16\x2f"));
    if (!socket.waitForReadyRead(milliseconds)) {
        return failedAt(SharedLayer::Address,
                        say(QT_TRANSLATE_NOOP("SharedSetup",
                                              "Somebody takes connections at %1, port %2, and does "
                                              "not answer."))
                            .arg(database.host)
                            .arg(port),
                        say(QT_TRANSLATE_NOOP("SharedSetup",
                                              "Let whoever looks after the server see whether it "
                                              "works, and whether this is its port.")),
                        socket.errorString());
    }
    const QByteArray answer = socket.read(1);
    const bool isOffered = answer == "S";
    if (!isOffered && answer != "N") {
        return failedAt(
            SharedLayer::Address,
            say(QT_TRANSLATE_NOOP("SharedSetup", "What answers at %1, port %2, is no PostgreSQL."))
                .arg(database.host)
                .arg(port),
            say(QT_TRANSLATE_NOOP("SharedSetup",
                                  "Ask whoever looks after the server for its port; "
                                  "the usual one is 5432.")),
            QString::fromLatin1(answer.toHex()));
    }
    if (!isOffered && sharedOptionsOf(database).tls != SharedTls::Off) {
        return failedAt(
            SharedLayer::Encryption,
            say(QT_TRANSLATE_NOOP("SharedSetup", "The server at %1 offers no encryption."))
                .arg(database.host),
            say(QT_TRANSLATE_NOOP("SharedSetup",
                                  "Let whoever looks after the server switch it on "
                                  "(ssl = on). What the log holds should not go over "
                                  "the network for everybody to read.")),
            {});
    }
    return {};
}

SharedTest testSignIn(SharedServer &server, const SharedSetup &setup, const Secret &password)
{
    const Status opened = server.open(setup.database, password, SharedServer::Purpose::Preparing);
    if (opened) {
        return {};
    }
    Error error = opened.error();
    const SharedLayer layer = layerOfRefusal(error.raw);
    error.remedy = layer == SharedLayer::Encryption
        ? say(QT_TRANSLATE_NOOP("SharedSetup",
                                "Choose the file with the certificate of the authority that signed "
                                "the server's, and write the server's name as it stands in its "
                                "certificate."))
        : say(QT_TRANSLATE_NOOP("SharedSetup",
                                "Compare user, password and the name of the database with what "
                                "whoever looks after the server says, and whether pg_hba.conf lets "
                                "this computer in."));
    return failedAt(layer, error);
}

SharedTest testRoles(SharedServer &server, const SharedJournalSettings &settings)
{
    const std::pair<bool, QString> wanted[] = {
        { settings.sends, u"smartup_journal_writer"_s },
        { settings.reads, u"smartup_journal_reader"_s },
    };
    for (const auto &[isNeeded, role] : wanted) {
        if (!isNeeded) {
            continue;
        }
        const Result<bool> has = server.hasRole(role);
        if (!has) {
            return failedAt(layerOfState(has.error().code), has.error());
        }
        if (!has.value()) {
            return failedAt(
                SharedLayer::Roles,
                say(QT_TRANSLATE_NOOP("SharedSetup", "The user lacks the role %1.")).arg(role),
                say(QT_TRANSLATE_NOOP("SharedSetup",
                                      "Let whoever looks after the server grant it to the user.")),
                {});
        }
    }
    return {};
}

} // namespace

SharedTest
testShared(const SharedSetup &setup, const Secret &password, std::chrono::milliseconds patience)
{
    SharedTest test = testAddress(setup, patience);
    if (!test.isPassed()) {
        return test;
    }
    SharedServer server(patience);
    test = testSignIn(server, setup, password);
    if (!test.isPassed()) {
        return test;
    }
    if (const Status looked = server.look(); !looked) {
        return failedAt(layerOfState(looked.error().code), looked.error());
    }
    return testRoles(server, setup.settings);
}

} // namespace smartup

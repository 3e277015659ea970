#pragma once

#include "tests/support/WireServer.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <array>
#include <cstddef>
#include <optional>

class QTcpSocket;

namespace smartup::testing {

/// What is wrong with the answer to an import.
enum class AnswerFault {
    None,
    EmptyBody,
    EmptyObject,
    EmptyLists,
    NamesNobody, ///< a success of somebody else's document
    NamesTwice,
    InBothLists,
    ObjectForList,
    DoubledKey,
    ByteOrderMark,
    TrailingGarbage,
    HtmlPage,
    ErrorJson, ///< status 200
    OracleText, ///< status 500
    BusinessError, ///< status 500, JSON
    BadGateway,
    Redirect,
    RedirectToItself,
    LengthTooLong,
    LengthTooShort,
    TwoLengths,
    BadChunk,
    PlainCalledGzip,
    CutGzip,
    // The server looks at nothing and says so, in its own words.
    NotAuthorized, ///< status 401
    Forbidden, ///< 403
    NotFound, ///< 404
    TooLarge, ///< 413
    TooMany, ///< 429
    TooManyForLong, ///< 429, to be tried again in a million years
};
inline constexpr std::size_t AnswerFaults = 24; ///< after which nobody knows what became of it
inline constexpr std::size_t RefusingFaults = 6; ///< behind those: nothing was taken

/// When the connection is cut.
enum class CutPoint {
    Connected,
    FirstByte, ///< of the request
    MidHead,
    Head, ///< of the request is there
    FirstOfBody,
    MidBody,
    LastButOne, ///< byte of the body
    Request, ///< is there, and nothing was answered
    StatusByte, ///< the first of the answer has left
    StatusLine,
    AnswerHead,
    MidAnswer,
    AnswerLastButOne,
    Never,
};
inline constexpr std::size_t CutPoints = 14;

/// When an import that came whole is applied.
enum class Application { Now, Late, Partly, Not };
inline constexpr std::size_t Applications = 4;

/// A little Smartup on a loopback port that keeps orders in memory, answers an import as badly as it is
/// told, and counts what comes over the wire. Lives in the thread of the test.
class FaultServer : public QTcpServer
{
    Q_OBJECT

public:
    /// `settings`: the answer of the settings form.
    explicit FaultServer(QByteArray settings, QObject *parent = nullptr);
    /// Speaks TLS from the first byte.
    void useTls(const TestAuthority::Identity &identity) { m_identity = identity; }

    [[nodiscard]] QUrl url() const;

    /// What happens to the next import; later ones go well.
    void play(AnswerFault fault, CutPoint cut, Application application);
    /// What was to be applied late is applied.
    void applyLate();

    /// How often it has the order.
    [[nodiscard]] int copies(const QString &externalId) const;
    /// Imports of which at least a byte arrived. (Qt makes another connection by itself when one is
    /// closed before anything was sent.)
    [[nodiscard]] int imports() const { return m_requests - m_questions; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    struct Talk
    {
        QByteArray received;
        qsizetype head = -1; ///< its length, with the empty line
        qsizetype body = 0; ///< its length, as announced
        bool isOver = false;
    };

    void read(QTcpSocket *socket, Talk &talk);
    /// Did the request come as far as the cut?
    [[nodiscard]] bool isCutNow(const Talk &talk) const;
    void answer(QTcpSocket *socket, const Talk &talk);
    void import(QTcpSocket *socket, const QByteArray &body);
    void apply(const QJsonArray &orders);
    [[nodiscard]] QByteArray exported() const;
    [[nodiscard]] QByteArray badAnswer(const QByteArray &good) const;

    QByteArray m_settings;
    std::optional<TestAuthority::Identity> m_identity;
    AnswerFault m_fault = AnswerFault::None;
    CutPoint m_cut = CutPoint::Never;
    Application m_application = Application::Now;
    bool m_isArmed = false;
    QList<QJsonObject> m_orders; ///< with their `deal_id`
    QJsonArray m_late;
    int m_requests = 0; ///< of which a byte arrived
    int m_questions = 0; ///< of those the ones that only asked
};

} // namespace smartup::testing

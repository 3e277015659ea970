#pragma once

#include "app/api/AnswerClassifier.h"
#include "app/api/SmartupMethods.h"
#include "app/http/HttpClient.h"
#include "tests/support/WireServer.h"

#include <QTest>

#include <memory>

namespace smartup {

/// A real server, an authority that vouches for it, and a request to it: what a test of the client's wire
/// begins with.
class WireBench
{
public:
    static constexpr const char *SignIn = "Basic YWRtaW5AZGVtbzpkZW1v";

    /// Makes the certificates.
    void prepare()
    {
        authority = std::make_unique<TestAuthority>();
        identity = authority->identity(QStringLiteral("localhost"),
                                       QStringLiteral("DNS:localhost,IP:127.0.0.1"));
    }

    [[nodiscard]] std::unique_ptr<WireServer> server(bool isTls) const
    {
        return isTls ? std::make_unique<WireServer>(identity) : std::make_unique<WireServer>();
    }

    [[nodiscard]] HttpRequest request(const WireServer &server) const
    {
        HttpRequest request;
        request.url = server.url();
        request.url.setPath(QStringLiteral("/b/trade/txs/tdeal/order$import"));
        request.headers = { { "Authorization", SignIn }, { "project_code", "trade" } };
        request.body = R"({"order":[{"external_id":"EXT-1"}]})";
        request.caFile = authority->caFile();
        return request;
    }

    /// Nothing of the request may have come through.
    static void verifySilent(const WireServer &server)
    {
        QCOMPARE(server.requests(), 0);
        QVERIFY(!server.received().contains(SignIn));
        QVERIFY(!server.received().contains("EXT-1"));
    }

    /// As the classifier says it of an import.
    [[nodiscard]] static ApiAnswer judged(const HttpAnswer &answer)
    {
        return classifyAnswer(answer,
                              methods::importDocuments(DocumentType::Order, R"({"order":[]})"));
    }

    std::unique_ptr<TestAuthority> authority;
    TestAuthority::Identity identity;
};

} // namespace smartup

#include "app/sandbox/SandboxWorker.h"

namespace smartup {

namespace {

LocalHttpResponse toHttp(SandboxResponse response)
{
    return { response.status,
             std::move(response.contentType),
             std::move(response.headers),
             std::move(response.body),
             response.delivery,
             response.delayMs };
}

} // namespace

SandboxWorker::SandboxWorker(const Clock &clock)
    : m_clock(clock)
    , m_beat(this) // goes to the thread with its parent
{
    m_beat.setInterval(std::chrono::seconds(1));
    connect(&m_beat, &QTimer::timeout, this, [this] { m_engine->tick(); });
}

void SandboxWorker::open(const SandboxOptions &options, quint16 port)
{
    Result<std::unique_ptr<SandboxEngine>> engine = SandboxEngine::open(options, m_clock);
    if (!engine) {
        Q_EMIT failed(engine.error());
        return;
    }
    m_engine = std::move(engine.value());

    LocalHttpOptions http;
    http.port = port;
    // No media type is demanded of a body: programs written for Smartup send all sorts. A web page
    // is kept out by its Origin, and by the sign-in that every method needs.
    http.checkHead = [engine = m_engine.get()](
                         const LocalHttpRequest &head) -> std::optional<LocalHttpResponse> {
        auto refusal = engine->refuseHead(head.headers);
        return refusal ? std::optional(toHttp(std::move(*refusal))) : std::nullopt;
    };
    m_server = std::make_unique<LocalHttpServer>(
        http, [engine = m_engine.get()](const LocalHttpRequest &request, const auto &answer) {
            answer(toHttp(
                engine->handle({ request.method, request.path(), request.headers, request.body })));
        });
    const Result<quint16> taken = m_server->listen();
    if (!taken) {
        Q_EMIT failed(taken.error());
        return;
    }
    m_beat.start();
    Q_EMIT listening(taken.value());
}

void SandboxWorker::setQuirks(const QStringList &words)
{
    if (m_engine) {
        // The words were read once already, on the other thread.
        [[maybe_unused]] const Status done = m_engine->setQuirks(words);
        Q_ASSERT(done.isOk());
    }
}

} // namespace smartup

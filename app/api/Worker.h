#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace smartup {

/// Runs `work` on a thread of the pool; its result comes by co_await in the thread that asked. Large
/// answers are read, masked and taken apart there, so that the window never waits for them.
/// Its result is looked at, never taken (takeResult()): that would put the future back to its beginning,
/// and the promise, which goes when the thread is done, would then cancel and finish it once more.
/// Put the future into a variable and wait for that: GCC 12 destroys twice what a lambda has
/// captured that is written inside a co_await expression.
template <typename Work>
[[nodiscard]] auto onWorker(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    // std::function wants to copy, a promise cannot be copied.
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace smartup

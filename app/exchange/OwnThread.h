#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include <optional>
#include <type_traits>
#include <utility>

namespace smartup {

/// One thread, always the same, for what belongs to the thread that opened it: a connection to a
/// database. Whoever calls run() waits for the end of the work, so it is called from a worker.
class OwnThread
{
public:
    OwnThread()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }

    template <typename Work>
    [[nodiscard]] std::invoke_result_t<Work> run(Work work)
    {
        std::optional<std::invoke_result_t<Work>> result;
        QSemaphore done;
        m_pool.start([&work, &result, &done] {
            result.emplace(work());
            done.release();
        });
        done.acquire();
        return *std::move(result);
    }

private:
    QThreadPool m_pool;
};

} // namespace smartup

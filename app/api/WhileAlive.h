#pragma once

#include <QCoroFuture>
#include <QCoroTask>

#include <QObject>
#include <QPointer>

#include <coroutine>

namespace smartup {

/// Waits for what a worker, the ledger or a server answers. When `owner` is gone by then, whoever
/// waits stays suspended for good: the window was closed meanwhile, and nothing of it may be touched.
template <typename T>
[[nodiscard]] QCoro::Task<T> whileAlive(QPointer<QObject> owner, QFuture<T> future)
{
    const T result = co_await future;
    if (!owner) {
        co_await std::suspend_always();
    }
    co_return result;
}

template <typename T>
[[nodiscard]] QCoro::Task<T> whileAlive(QPointer<QObject> owner, QCoro::Task<T> task)
{
    const T result = co_await task;
    if (!owner) {
        co_await std::suspend_always();
    }
    co_return result;
}

} // namespace smartup

#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace smartup {

/// The first of several signals, as something to wait for: a service answers a request with one of
/// them. Stays where it was made until then.
template <typename T>
class FirstAnswer
{
public:
    FirstAnswer() { m_promise.start(); }
    FirstAnswer(const FirstAnswer &) = delete;
    FirstAnswer &operator=(const FirstAnswer &) = delete;

    /// The signal's one value becomes the answer.
    template <typename Sender, typename Owner, typename Value>
    void take(const Sender *sender, void (Owner::*signal)(Value))
    {
        QObject::connect(sender, signal, &m_context, [this](const auto &value) { give(T(value)); });
    }
    /// For signals of several values: connections end with this object.
    [[nodiscard]] QObject &context() { return m_context; }
    void give(const T &answer)
    {
        if (!m_isGiven) {
            m_isGiven = true;
            m_promise.addResult(answer);
            m_promise.finish();
        }
    }

    [[nodiscard]] QFuture<T> future() const { return m_promise.future(); }

private:
    QPromise<T> m_promise;
    QObject m_context;
    bool m_isGiven = false;
};

} // namespace smartup

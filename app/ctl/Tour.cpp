#include "app/ctl/Tour.h"

#include "app/ctl/TourValues.h"

#include <QCoreApplication>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

// The plan of the tour. An act is a fresh copy of the sample company; a step without one goes on in
// the act of the step before.
const Tour::Step Tour::Steps[] = {
    { QT_TRANSLATE_NOOP("Tour", "Sign in"), &Tour::signIn },
    { QT_TRANSLATE_NOOP("Tour", "Read the settings"), &Tour::readSettings },
    { QT_TRANSLATE_NOOP("Tour", "Save the settings"), &Tour::saveSettings },
    { QT_TRANSLATE_NOOP("Tour", "Export orders"), &Tour::exportOrders },
    { .title = QT_TRANSLATE_NOOP("Tour", "Import orders, duplicates are skipped"),
      .play = &Tour::importOrders,
      .policy = DuplicatePolicy::Skip,
      .known = Outcome::Skipped,
      .isFresh = false },
    { .title = QT_TRANSLATE_NOOP("Tour", "Import orders, duplicates are updated"),
      .play = &Tour::importOrders,
      .policy = DuplicatePolicy::Update,
      .known = Outcome::Updated },
    { .title = QT_TRANSLATE_NOOP("Tour", "Import orders, duplicates are refused"),
      .play = &Tour::importOrders,
      .policy = DuplicatePolicy::Error,
      .known = Outcome::Refused },
    { .title = QT_TRANSLATE_NOOP("Tour", "Import orders, duplicates are not checked"),
      .play = &Tour::importOrders,
      .policy = DuplicatePolicy::Off,
      .known = Outcome::Created },
    { QT_TRANSLATE_NOOP("Tour", "Export goods"), &Tour::exportGoods },
    { .title = QT_TRANSLATE_NOOP("Tour", "Trouble: one order is refused"),
      .play = &Tour::refuseOne,
      .cause = "NOBODY" },
    { .title = QT_TRANSLATE_NOOP("Tour", "Trouble: the daily allowance is spent"),
      .play = &Tour::meetTrouble,
      .quirk = "limit_spent",
      .trouble = Outcome::Refused,
      .cause = "лимит" },
    { .title = QT_TRANSLATE_NOOP("Tour", "Trouble: the connection is cut"),
      .play = &Tour::meetTrouble,
      .quirk = "connection_cut",
      .trouble = Outcome::Unknown,
      .origin = ErrorOrigin::Network },
    { .title = QT_TRANSLATE_NOOP("Tour", "The other ten types, duplicates are skipped"),
      .play = &Tour::everyType,
      .policy = DuplicatePolicy::Skip,
      .known = Outcome::Skipped },
    { .title = QT_TRANSLATE_NOOP("Tour", "The other ten types, duplicates are updated"),
      .play = &Tour::everyType,
      .policy = DuplicatePolicy::Update,
      .known = Outcome::Updated },
    { .title = QT_TRANSLATE_NOOP("Tour", "The other ten types, duplicates are refused"),
      .play = &Tour::everyType,
      .policy = DuplicatePolicy::Error,
      .known = Outcome::Refused },
    { .title = QT_TRANSLATE_NOOP("Tour", "The other ten types, duplicates are not checked"),
      .play = &Tour::everyType,
      .policy = DuplicatePolicy::Off,
      .known = Outcome::Created },
    { QT_TRANSLATE_NOOP("Tour", "The whole log"), &Tour::compareLog },
};

Tour::Tour(TourStage &stage, QByteArray orders, QDate today)
    : m_stage(stage)
    , m_orders(std::move(orders))
    , m_today(today)
{
}

void Tour::start()
{
    QCoro::connect(run(), this, [] {});
}

QCoro::Task<> Tour::run()
{
    Status ready = co_await m_stage.open();
    if (ready) {
        ready = co_await m_stage.beginAct();
    }
    if (!ready) {
        Q_EMIT failed(ready.error());
        co_return;
    }
    for (const Step &step : Steps) {
        m_step = step.title;
        Q_EMIT stepBegun(step.title);
        const Status played = co_await (this->*step.play)(step);
        if (!played) {
            check(QT_TRANSLATE_NOOP("Tour", "can be done"), yesNo(true),
                  failureText(played.error()));
        }
    }
    Q_EMIT finished();
}

void Tour::check(const char *name, const QString &expected, const QString &seen)
{
    Q_EMIT checked({ m_step, name, {}, expected, seen, expected == seen });
}

void Tour::check(const char *name, const Result<qint64> &expected, const Result<qint64> &seen)
{
    const auto text = [](const Result<qint64> &number) {
        return number ? QString::number(number.value()) : number.error().text;
    };
    // Two sides that cannot be read do not agree.
    const bool isOk = expected && seen && expected.value() == seen.value();
    Q_EMIT checked({ m_step, name, {}, text(expected), text(seen), isOk });
}
} // namespace smartup

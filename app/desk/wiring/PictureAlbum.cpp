#include "app/desk/wiring/PictureAlbum.h"

#include "app/desk/wiring/Desk.h"

#include <QCoroTimer>

#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>

namespace smartup {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

PictureAlbum::PictureAlbum(const Desk &desk, QString folder, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_folder(std::move(folder))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(700ms);
}

Error PictureAlbum::problem(const QString &text)
{
    return { ErrorOrigin::Program, text, {}, {}, {} };
}

Error PictureAlbum::tooLate(const QString &what)
{
    return problem(u"%1 did not come within %2 seconds."_s.arg(what).arg(Deadline.count()));
}

Status PictureAlbum::open() const
{
    if (!QDir().mkpath(m_folder)) {
        return problem(u"The folder %1 cannot be made."_s.arg(m_folder));
    }
    return Done {};
}

void PictureAlbum::noteChange()
{
    m_quiet.start();
}

QCoro::Task<> PictureAlbum::untilQuiet()
{
    m_quiet.start();
    co_await qCoro(m_quiet).waitForTimeout();
}

QCoro::Task<Status> PictureAlbum::until(QString what, std::function<bool()> isThere)
{
    QElapsedTimer clock;
    clock.start();
    co_await untilQuiet();
    while (!isThere()) {
        if (clock.hasExpired(std::chrono::milliseconds(Deadline).count())) {
            co_return tooLate(what);
        }
        co_await untilQuiet();
    }
    co_return Done {};
}

Status PictureAlbum::add(QWidget &widget, const QString &name) const
{
    return add(widget.grab(), name);
}

Status PictureAlbum::add(const QPixmap &picture, const QString &name) const
{
    const QString file = u"%1/%2-%3-%4.png"_s.arg(m_folder, m_desk.language(),
                                                  appearanceKey(m_desk.appearance()), name);
    if (!picture.save(file)) {
        return problem(u"%1 cannot be written."_s.arg(file));
    }
    return Done {};
}

} // namespace smartup

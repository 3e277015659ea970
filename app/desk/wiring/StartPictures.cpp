#include "app/desk/wiring/StartPictures.h"

#include "app/desk/wiring/Desk.h"
#include "ui/connection/ConnectionsPage.h"
#include "ui/connection/SetupAssistant.h"
#include "ui/shell/MainWindow.h"

#include <QLabel>
#include <QPushButton>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

StartPictures::StartPictures(Desk &desk, PictureAlbum &album, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_album(album)
{
}

QCoro::Task<Status> StartPictures::take()
{
    Status done = co_await takeCheckUp();
    if (done) {
        done = co_await takeAssistant();
    }
    co_return done;
}

QCoro::Task<Status> StartPictures::takeCheckUp()
{
    MainWindow &window = m_desk.window();
    window.openLink(u"check-up"_s);
    Status done = co_await m_album.until(u"The check-up"_s, [&window] {
        return window.findChild<QWidget *>(u"checkUp/row/0"_s) != nullptr;
    });
    if (done) {
        done = m_album.add(window, u"check-up"_s);
    }
    co_return done;
}

/// As it opens, and at its last step, when each step says what it did.
QCoro::Task<Status> StartPictures::takeAssistant()
{
    MainWindow &window = m_desk.window();
    window.openLink(u"connections"_s);
    Q_EMIT window.findChild<ConnectionsPage *>()->assistantRequested();
    auto *assistant = window.findChild<SetupAssistant *>();
    const auto button = [assistant](const QString &name) {
        return assistant->findChild<QPushButton *>(u"setup/"_s + name);
    };
    const auto *organisation = assistant->findChild<QLabel *>(u"setup/organisationText"_s);
    const auto *settings = assistant->findChild<QLabel *>(u"setup/step/2"_s);
    const auto *checkUp = assistant->findChild<QLabel *>(u"setup/step/3"_s);
    const auto areSettingsRead = [settings, before = settings->text()] {
        return settings->text() != before;
    };
    const auto isCheckedUp = [checkUp, before = checkUp->text()] {
        return checkUp->text() != before;
    };
    co_await m_album.untilQuiet();
    Status done = m_album.add(*assistant, u"setup"_s);
    if (done) {
        button(u"sandbox"_s)->click();
        done = co_await m_album.until(u"The organisation of the sandbox"_s,
                                      [organisation] { return organisation->isVisible(); });
    }
    if (done) {
        button(u"next"_s)->click();
        done = co_await m_album.until(u"The settings that the assistant reads"_s, areSettingsRead);
    }
    if (done) {
        button(u"next"_s)->click();
        done = co_await m_album.until(u"The check-up of the assistant"_s, isCheckedUp);
    }
    if (done) {
        done = m_album.add(*assistant, u"setup-check-up"_s);
    }
    assistant->reject();
    co_return done;
}

} // namespace smartup

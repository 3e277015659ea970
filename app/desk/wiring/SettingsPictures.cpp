#include "app/desk/wiring/SettingsPictures.h"

#include "app/desk/wiring/Desk.h"
#include "ui/settings/RecordCodesDialog.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QTableView>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

SettingsPictures::SettingsPictures(Desk &desk, PictureAlbum &album, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_album(album)
{
}

QCoro::Task<Status> SettingsPictures::take()
{
    Status done = co_await takeConsequences();
    if (done) {
        done = co_await takeRecordCodes();
    }
    co_return done;
}

QCoro::Task<Status> SettingsPictures::takeConsequences()
{
    MainWindow &window = m_desk.window();
    window.openLink(u"settings/orders"_s);
    auto *page = window.findChild<SettingsPage *>();
    auto *update = page->findChild<QAbstractButton *>(u"setting/duplicates.order/update"_s);
    Status done = co_await m_album.until(u"The settings of orders"_s, [update] {
        return update->isVisible() && update->isEnabled();
    });
    if (!done) {
        co_return done;
    }
    update->click();
    page->findChild<QAbstractButton *>(u"setting/order_statuses/B#V"_s)->click();
    page->findChild<QAbstractButton *>(u"saveBar/show"_s)->click();
    // Below each change stands its consequence.
    const auto *changes = page->findChild<QListWidget *>(u"saveBar/changes"_s);
    done = co_await m_album.until(u"What the changes would have done"_s, [changes] {
        return changes->count() == 2 && changes->item(0)->text().contains(u'\n')
            && changes->item(1)->text().contains(u'\n');
    });
    if (done) {
        done = m_album.add(window, u"settings-consequences"_s);
    }
    page->discardStagedChanges();
    co_return done;
}

QCoro::Task<Status> SettingsPictures::takeRecordCodes()
{
    MainWindow &window = m_desk.window();
    window.openLink(u"settings/reference_data"_s);
    window.findChild<QAbstractButton *>(u"settings/recordCodes"_s)->click();
    auto *dialog = window.findChild<RecordCodesDialog *>();
    dialog->findChild<QAbstractButton *>(u"recordCodes/count"_s)->click();
    const auto *save = dialog->findChild<QAbstractButton *>(u"recordCodes/save"_s);
    Status done = co_await m_album.until(u"The count of records without a code"_s,
                                         [save] { return save->isEnabled(); });
    if (done) {
        // The first kind of which some have none.
        auto *kinds = dialog->findChild<QTableView *>(u"recordCodes/entities"_s);
        const auto *records = dialog->findChild<QTableView *>(u"recordCodes/records"_s)->model();
        for (int row = 0; row < kinds->model()->rowCount() && records->rowCount() == 0; ++row) {
            kinds->selectRow(row);
        }
        co_await m_album.untilQuiet();
        done = m_album.add(*dialog, u"settings-records"_s);
    }
    dialog->close();
    co_return done;
}

} // namespace smartup

#include "app/desk/wiring/ExchangePictures.h"

#include "app/desk/wiring/Desk.h"
#include "app/desk/wiring/PictureSamples.h"
#include "app/exchange/ExportService.h"
#include "models/exchange/ExportChoice.h"
#include "models/exchange/LoggedMark.h"
#include "models/settings/SettingCatalog.h"
#include "ui/shell/MainWindow.h"

#include <QCoroSignal>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

void chooseData(QComboBox *box, int data)
{
    box->setCurrentIndex(box->findData(data));
}

/// As if somebody had typed it.
void write(QLineEdit *line, const QString &text)
{
    line->setText(text);
    Q_EMIT line->textEdited(text);
}

/// The reason that somebody gives, in the language of the picture.
QString reasonToIgnoreSkipped()
{
    const SettingRef ref { SettingId::Duplicates, DocumentType::Order };
    return u"%1: %2"_s.arg(settingLabel(ref), settingValueName(ref, u"skip"_s));
}

} // namespace

ExchangePictures::ExchangePictures(Desk &desk,
                                   PictureAlbum &album,
                                   PictureSamples &samples,
                                   QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_album(album)
    , m_samples(samples)
{
}

QPushButton *ExchangePictures::button(const QString &name) const
{
    return m_desk.window().findChild<QPushButton *>(name);
}

QCoro::Task<Status> ExchangePictures::take()
{
    Status done = co_await takeStoppedExport();
    if (done) {
        done = co_await takeStoppedImport();
    }
    if (done) {
        done = co_await takeMarks();
    }
    co_return done;
}

/// Of a type whose allowance nobody has asked for yet: the first request is for a week, its answer is what
/// was kept when the second one is stopped.
QCoro::Task<Status> ExchangePictures::takeStoppedExport()
{
    MainWindow &window = m_desk.window();
    window.openLink(u"exchange/export?subject=order_return"_s);
    chooseData(window.findChild<QComboBox *>(u"export/days"_s),
               static_cast<int>(ExportDays::LastMonth));
    write(window.findChild<QLineEdit *>(u"export/file"_s), m_samples.filePath(u"returns.json"_s));
    ExportService &exports = m_desk.exports();
    const QObject stopping;
    connect(&exports, &ExportService::progressed, &stopping,
            [&exports](const ExchangeProgress &progress) {
                if (progress.calls > 0) {
                    exports.cancel();
                }
            });
    auto exporting = qCoro(&exports, &ExportService::finished, PictureAlbum::Deadline);
    button(u"export/start"_s)->click();
    const auto summary = co_await exporting;
    if (!summary) {
        co_return PictureAlbum::tooLate(u"The export that was stopped"_s);
    }
    if (!summary->isPart()) {
        co_return PictureAlbum::problem(
            u"The export that was stopped kept no days: %1"_s.arg(summary->message));
    }
    co_await m_album.untilQuiet();
    co_return m_album.add(window, u"exchange-stopped"_s);
}

QCoro::Task<Status> ExchangePictures::takeStoppedImport()
{
    m_desk.window().openLink(u"exchange/import"_s);
    Status done =
        co_await m_samples.importOrders(u"orders-of-today.json"_s, u"1C-92"_s, AfterRefusal::Stop);
    if (done) {
        const QPushButton *goOn = button(u"import/goOn"_s);
        done = co_await m_album.until(u"The rest of an import that was stopped"_s,
                                      [goOn] { return goOn->isVisible(); });
    }
    if (done) {
        done = m_album.add(m_desk.window(), u"exchange-import-stopped"_s);
    }
    co_return done;
}

QCoro::Task<Status> ExchangePictures::takeMarks()
{
    MainWindow &window = m_desk.window();
    window.openLink(u"exchange/attention"_s);
    QPushButton *open = button(u"attention/log/open"_s);
    Status done =
        co_await m_album.until(u"What the log has counted"_s, [open] { return open->isVisible(); });
    if (!done) {
        co_return done;
    }
    open->setChecked(true);
    chooseData(window.findChild<QComboBox *>(u"attention/log/kind"_s),
               static_cast<int>(LoggedKind::Skipped));
    write(window.findChild<QLineEdit *>(u"attention/log/reason"_s), reasonToIgnoreSkipped());
    button(u"attention/log/ignore"_s)->click();
    const auto *seen = window.findChild<QLabel *>(u"attention/log/seen"_s);
    done = co_await m_album.until(u"The mark of the lines that were skipped"_s,
                                  [seen] { return !seen->text().isEmpty(); });
    if (done) {
        done = m_album.add(window, u"exchange-attention-marks"_s);
    }
    open->setChecked(false);
    co_return done;
}

} // namespace smartup

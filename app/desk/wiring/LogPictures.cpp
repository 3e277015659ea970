#include "app/desk/wiring/LogPictures.h"

#include "app/desk/wiring/Desk.h"
#include "app/journal/AlertService.h"
#include "app/journal/CaseService.h"
#include "app/journal/JournalSurvey.h"
#include "models/journal/JournalModel.h"
#include "ui/journal/AlertsDialog.h"
#include "ui/journal/BodyHitsView.h"
#include "ui/journal/BodySearchPane.h"
#include "ui/journal/CaseDialog.h"
#include "ui/journal/CompareWindow.h"
#include "ui/journal/DetailWindow.h"
#include "ui/journal/DetailWindows.h"
#include "ui/journal/FindBar.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/JournalTreeView.h"
#include "ui/journal/LogExportBar.h"
#include "ui/journal/ReportDialog.h"
#include "ui/shell/MainWindow.h"

#include <QCoroSignal>

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMargins>
#include <QPainter>
#include <QPixmap>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LinesOfCase = 20;
constexpr int DaysOfReport = 30;
constexpr QSize PaperSize(1123, 794); ///< A4, landscape, as many points as a screen shows of it
constexpr int PaperMargin = 76; ///< two centimetres, likewise
constexpr qreal PaperLetters = 9; ///< points, as it is printed

AlertSettings alertsOfAnOffice()
{
    AlertRule refused;
    refused.id = u"refused"_s;
    refused.name = outcomeName(Outcome::Refused);
    refused.outcomes = { Outcome::Refused, Outcome::NotSent };
    refused.subject = u"order"_s;
    refused.count = 5;
    refused.minutes = 30;
    AlertRule unknown;
    unknown.id = u"unknown"_s;
    unknown.name = outcomeName(Outcome::Unknown);
    unknown.outcomes = { Outcome::Unknown };
    AlertSettings settings;
    settings.rules = { refused, unknown };
    settings.quiet.isOn = true;
    return settings;
}

/// The first page, as it is printed.
QPixmap paperOf(const QString &html, qreal pixelRatio)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(PaperLetters);
    document.setDefaultFont(font);
    document.setHtml(html);
    const QSize written =
        PaperSize.shrunkBy(QMargins(PaperMargin, PaperMargin, PaperMargin, PaperMargin));
    document.setPageSize(written);
    QPixmap paper(PaperSize * pixelRatio);
    paper.setDevicePixelRatio(pixelRatio);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.translate(PaperMargin, PaperMargin);
    document.drawContents(&painter, QRectF({}, QSizeF(written)));
    return paper;
}

} // namespace

LogPictures::LogPictures(Desk &desk, PictureAlbum &album, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_album(album)
{
    connect(&desk.survey(), &JournalSurvey::histogramRead, this,
            [this](quint64 generation) { m_surveyed = generation; });
}

JournalPage &LogPictures::page() const
{
    return *m_desk.window().findChild<JournalPage *>();
}

QTableView &LogPictures::table() const
{
    return *page().findChild<QTableView *>(u"journalTable"_s);
}

int LogPictures::rowWith(Outcome outcome) const
{
    const JournalModel &model = *page().model();
    for (int row = model.rowCount() - 1; row >= 0 && model.loadedRow(row) != nullptr; --row) {
        if (model.loadedRow(row)->document.outcome == outcome) {
            return row;
        }
    }
    return -1;
}

void LogPictures::choose(Outcome outcome)
{
    const int row = rowWith(outcome);
    table().selectRow(row < 0 ? page().model()->newestRow() : row);
}

qint64 LogPictures::lineWith(Outcome outcome) const
{
    const int row = rowWith(outcome);
    return row < 0 ? 0 : page().model()->loadedRow(row)->document.id;
}

QList<qint64> LogPictures::linesRead() const
{
    const JournalModel &model = *page().model();
    QList<qint64> lines;
    for (int row = model.rowCount() - 1;
         row >= 0 && model.loadedRow(row) != nullptr && lines.size() < LinesOfCase; --row) {
        lines.append(model.loadedRow(row)->document.id);
    }
    return lines;
}

QCoro::Task<Status> LogPictures::untilShown()
{
    co_return co_await m_album.until(u"The rows of the log"_s, [this] {
        const JournalModel &model = *page().model();
        return model.generation() > 0 && !model.isCounting() && m_surveyed == model.generation()
            && model.rowCount() > 0 && model.loadedRow(std::max(0, table().rowAt(0))) != nullptr
            && model.loadedRow(model.newestRow()) != nullptr;
    });
}

QCoro::Task<Status> LogPictures::show(JournalQuery query)
{
    m_desk.window().openLink(u"log"_s);
    page().model()->setFollowing(true); // the newest rows are those that are read
    page().showQuery(query);
    co_return co_await untilShown();
}

QCoro::Task<Status> LogPictures::takeOpened(std::function<QWidget *()> find, QString name)
{
    const auto isThere = [find] {
        const QWidget *widget = find();
        return widget != nullptr && widget->isVisible();
    };
    const QString what = u"What is to be seen as %1"_s.arg(name);
    Status done = co_await m_album.until(what, isThere);
    if (done) {
        QWidget *widget = find();
        done = m_album.add(*widget, name);
        widget->close();
    }
    co_return done;
}

QCoro::Task<Status> LogPictures::takeLargeJournal()
{
    m_desk.window().openLink(u"log"_s);
    Status done = co_await untilShown();
    if (!done) {
        co_return done;
    }
    choose(Outcome::Skipped);
    co_await m_album.untilQuiet();
    done = m_album.add(m_desk.window(), u"log-large"_s);
    if (!done) {
        co_return done;
    }
    const JournalRow *line = page().model()->loadedRow(table().currentIndex().row());
    if (line == nullptr) {
        co_return PictureAlbum::problem(u"The chosen line of the log is not read."_s);
    }
    JournalQuery wanted;
    wanted.client = line->document.personName;
    if (wanted.client.isEmpty()) {
        wanted.text = line->document.externalId;
    }
    done = co_await show(wanted);
    if (done) {
        choose(Outcome::Refused);
        co_await m_album.untilQuiet();
        done = m_album.add(m_desk.window(), u"log-large-found"_s);
    }
    co_return done;
}

QCoro::Task<Status> LogPictures::takeWindows(QString inBodies)
{
    Status done = co_await takeTree();
    if (done) {
        done = co_await takeBodies(inBodies);
    }
    if (done) {
        JournalQuery imported;
        imported.subjects = QStringList { u"order"_s };
        imported.verbs = { ApiVerb::Import };
        done = co_await show(imported);
    }
    if (done) {
        done = co_await takeDetail();
    }
    if (done) {
        done = co_await takeComparison();
    }
    if (done) {
        done = co_await takeCase();
    }
    if (done) {
        done = co_await takeAlerts();
    }
    if (done) {
        done = co_await takeExport();
    }
    if (done) {
        done = co_await takeReport();
    }
    if (done) {
        done = co_await takeReportPage();
    }
    co_return done;
}

QCoro::Task<Status> LogPictures::takeTree()
{
    Status done = co_await show({});
    if (!done) {
        co_return done;
    }
    auto *form = page().findChild<QToolButton *>(u"treeForm"_s);
    auto *tree = page().findChild<JournalTreeView *>();
    form->setChecked(true);
    done = co_await m_album.until(u"The tree of the log"_s,
                                  [tree] { return tree->model()->rowCount() > 0; });
    if (done) {
        // The import, of which something was refused, and its first call.
        const QAbstractItemModel &model = *tree->model();
        QModelIndex run = model.index(0, 0);
        while (run.isValid()
               && run.data(JournalModel::OutcomeRole).value<Outcome>() != Outcome::Warning) {
            run = run.siblingAtRow(run.row() + 1);
        }
        tree->expand(run);
        co_await m_album.untilQuiet();
        tree->expand(model.index(0, 0, run));
        co_await m_album.untilQuiet();
        done = m_album.add(m_desk.window(), u"log-tree"_s);
    }
    form->setChecked(false);
    co_return done;
}

/// What was found in place of the rows, and below it the first hit, where the text is marked.
QCoro::Task<Status> LogPictures::takeBodies(QString text)
{
    Status done = co_await show({});
    if (!done) {
        co_return done;
    }
    const QList<QAction *> actions = page().actions();
    const auto search = std::ranges::find(actions, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                                          &QAction::shortcut);
    (*search)->trigger();
    BodySearchPane *pane = page().bodies();
    pane->findChild<QLineEdit *>(u"bodySearchText"_s)->setText(text);
    pane->findChild<QPushButton *>(u"startBodySearch"_s)->click();
    const auto *bar = pane->findChild<QProgressBar *>(u"bodySearchBar"_s);
    const QAbstractItemModel *hits = pane->view()->model();
    const QList<FindBar *> finding = page().findChildren<FindBar *>();
    const auto isFound = [bar, hits, finding] {
        return !bar->isVisible() && hits->rowCount() > 0
            && std::ranges::any_of(finding, &FindBar::isVisible);
    };
    done = co_await m_album.until(u"What a search in bodies finds"_s, isFound);
    if (done) {
        co_await m_album.untilQuiet(); // it is marked by then
        done = m_album.add(m_desk.window(), u"log-bodies"_s);
    }
    pane->findChild<QToolButton *>(u"closeBodySearch"_s)->click();
    co_return done;
}

QCoro::Task<Status> LogPictures::takeDetail()
{
    const qint64 refused = lineWith(Outcome::Refused);
    page().details()->openLine(refused == 0 ? lineWith(Outcome::Skipped) : refused);
    co_return co_await takeOpened([this] { return page().findChild<DetailWindow *>(); },
                                  u"log-detail"_s);
}

QCoro::Task<Status> LogPictures::takeComparison()
{
    page().details()->compare(lineWith(Outcome::Created), lineWith(Outcome::Skipped));
    const auto compared = [this]() -> QWidget * {
        auto *window = page().findChild<CompareWindow *>();
        const auto *tree =
            window == nullptr ? nullptr : window->findChild<QTreeView *>(u"compareTree"_s);
        return tree != nullptr && tree->model()->rowCount() > 0 ? window : nullptr;
    };
    co_return co_await takeOpened(compared, u"log-compare"_s);
}

QCoro::Task<Status> LogPictures::takeCase()
{
    Q_EMIT page().caseWanted(linesRead());
    const auto drafted = [this]() -> QWidget * {
        auto *dialog = page().findChild<CaseDialog *>();
        const auto *write =
            dialog == nullptr ? nullptr : dialog->findChild<QPushButton *>(u"writeCase"_s);
        return write != nullptr && write->isEnabled() ? dialog : nullptr;
    };
    co_return co_await takeOpened(drafted, u"log-case"_s);
}

QCoro::Task<Status> LogPictures::takeAlerts()
{
    auto saving = qCoro(&m_desk.alerts(), &AlertService::saved, PictureAlbum::Deadline);
    m_desk.alerts().save(alertsOfAnOffice());
    if (!co_await saving) {
        co_return PictureAlbum::tooLate(u"The rules of the alerts"_s);
    }
    Q_EMIT page().alertsWanted();
    co_return co_await takeOpened([this] { return page().findChild<AlertsDialog *>(); },
                                  u"log-alerts"_s);
}

QCoro::Task<Status> LogPictures::takeExport()
{
    page().exports()->askForExport(page().model()->query());
    auto *dialog = page().findChild<QFileDialog *>(u"logExportFile"_s);
    if (dialog != nullptr) {
        // Nothing of the computer that the pictures are made on.
        dialog->setDirectory(m_files.path());
        dialog->setSidebarUrls({ QUrl::fromLocalFile(m_files.path()) });
        dialog->selectFile(u"log.csv"_s);
    }
    co_return co_await takeOpened(
        [this] { return page().findChild<QFileDialog *>(u"logExportFile"_s); }, u"log-export"_s);
}

QCoro::Task<Status> LogPictures::takeReport()
{
    page().exports()->askForReport();
    co_return co_await takeOpened([this] { return page().findChild<ReportDialog *>(); },
                                  u"log-report"_s);
}

QCoro::Task<Status> LogPictures::takeReportPage()
{
    LogReportOrder order;
    order.period.to = QDate::currentDate();
    order.period.from = order.period.to.addDays(1 - DaysOfReport);
    order.file = m_files.filePath(u"report.html"_s);
    auto reporting = qCoro(page().exports(), &LogExportBar::ended, PictureAlbum::Deadline);
    Q_EMIT page().exports()->reportWanted(order);
    if (!co_await reporting) {
        co_return PictureAlbum::tooLate(u"The report"_s);
    }
    QFile file(order.file);
    if (!file.open(QIODevice::ReadOnly)) {
        co_return PictureAlbum::problem(file.errorString());
    }
    const QString html = QString::fromUtf8(file.readAll());
    co_return m_album.add(paperOf(html, page().devicePixelRatioF()), u"log-report-page"_s);
}

} // namespace smartup

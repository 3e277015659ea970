#include "models/exchange/DocumentReader.h"
#include "models/exchange/ReferencePlan.h"
#include "models/exchange/preflight/Preflight.h"
#include "tests/support/FixedClock.h"
#include "tests/support/OrderFiles.h"
#include "ui/exchange/ExchangePage.h"
#include "ui/exchange/ImportPane.h"
#include "ui/shell/MessageBar.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QUrl>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Day(2026, 11, 12);

ImportFilePtr fileOf(const QByteArray &bytes)
{
    return std::make_shared<const ImportFile>(readDocuments(bytes, std::nullopt, u"orders.json"_s));
}

ImportFilePtr fileOf(const QList<QJsonObject> &documents)
{
    return fileOf(orderFile(documents));
}

/// Three orders; the second of them is in Smartup, and duplicates are skipped.
ImportPlanPtr planOf(const ImportFilePtr &file,
                     const QString &filialCode = {},
                     DuplicatePolicy policy = DuplicatePolicy::Skip)
{
    auto known = std::make_shared<KnownDocuments>();
    known->add({ u"230000117"_s, u"1C-00000002"_s, u"TAS"_s, {}, {} });
    known->addCoveredDays(Day, Day);
    return std::make_shared<const ImportPlan>(
        planImport(file, known, { policy, CodeKind::Global, filialCode }));
}

DocumentResult result(Outcome outcome, const QString &message = {})
{
    DocumentResult one;
    one.outcome = outcome;
    one.message = message;
    return one;
}

/// Marks every text that passes through it.
class MarkingTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char * /*context*/,
                                    const char *source,
                                    const char * /*disambiguation*/,
                                    int /*n*/) const override
    {
        return u'«' + QString::fromUtf8(source) + u'»';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestExchangePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void exportAsks();
    void exportFollowsTheFormat();
    void statusesOfTheSettings();
    void settingsWithoutStatuses();
    void goodsHaveNoStatuses();
    void everySubjectCanBeAskedFor_data();
    void everySubjectCanBeAskedFor();
    void stockIsNarrowedByCodes();
    void linkFillsTheExportIn();
    void referencesHaveNoSetting();
    void badPeriodCannotBeStarted();
    void costAndAllowance();
    void anExistingFileIsSaid();
    void exportRunsAndEnds();
    void exportThatFails();

    void fileToPreview();
    void typedAndDroppedFiles();
    void previewOfThreeOrders();
    void whatThePreflightFound();
    void aReasonIsSaidOnce();
    void filterShowsOneKind();
    void importRunsAndEnds();
    void unknownIsSaidInTheResult();
    void cancelWhileSending();
    void cancelOfThePreview();
    void badFileListsItsProblems();
    void notesOfAFile();
    void nothingCanBeSent();
    void previewFailureKeepsTheFile();
    void anotherConnectionDropsThePlan();
    void withoutAConnection();

    void languageChange();
    void hostileTexts();
    void everythingByKeyboard_data();
    void everythingByKeyboard();
    void placesOpen();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        [&] { QVERIFY2(found != nullptr, qUtf8Printable(name)); }();
        return found;
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible(), qUtf8Printable(name));
        QVERIFY2(button->isEnabled(), qUtf8Printable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool isShown(const QString &name) const
    {
        return find<QWidget>(name)->isVisible();
    }
    void tick(const QString &code, bool isTicked) const
    {
        auto *list = find<QListWidget>(u"export/statuses"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().endsWith(code)) {
                list->item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
            }
        }
    }
    void typePath(const QString &path) const
    {
        auto *edit = find<QLineEdit>(u"import/path"_s);
        edit->clear();
        QTest::keyClicks(edit, path);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void openPlan(const QList<QJsonObject> &documents = orders(3, Day),
                  DuplicatePolicy policy = DuplicatePolicy::Skip) const
    {
        m_page->openPlace(u"import"_s);
        typePath(u"/tmp/orders.json"_s);
        const ImportFilePtr file = fileOf(documents);
        m_page->showFile(file);
        m_page->showPlan(planOf(file, {}, policy));
    }
    [[nodiscard]] ImportModel *documents() const
    {
        return m_page->findChild<ImportPane *>()->documents();
    }
    [[nodiscard]] static ExportSummary received(const QString &file)
    {
        ExportSummary summary;
        summary.runUuid = u"run-1"_s;
        summary.outcome = Outcome::Received;
        summary.targetFile = file;
        summary.documents = 1204;
        return summary;
    }

    FixedClock m_clock { QDateTime(Day, QTime(10, 0), Qt::UTC) };
    QTemporaryDir m_folder;
    std::unique_ptr<ExchangePage> m_page;
};

void TestExchangePage::init()
{
    m_page = std::make_unique<ExchangePage>(m_clock);
    m_page->resize(1000, 800);
    m_page->show();
    m_page->setConnected(true);
    IntegrationSettings settings;
    settings.orderStatuses = { u"B#S"_s, u"B#V"_s };
    m_page->showSettings(settings);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestExchangePage::cleanup()
{
    m_page.reset();
}

void TestExchangePage::exportAsks()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    auto *file = find<QLineEdit>(u"export/file"_s);
    QVERIFY(file->text().endsWith("order-2026-11-06-2026-11-12.json"_L1));
    find<QDateEdit>(u"export/from"_s)->setDate(QDate(2026, 11, 10));
    QVERIFY(file->text().endsWith("order-2026-11-10-2026-11-12.json"_L1));
    file->selectAll();
    QTest::keyClicks(file, m_folder.filePath(u"mine.json"_s));
    find<QDateEdit>(u"export/from"_s)->setDate(QDate(2026, 11, 9));
    click(u"export/start"_s);

    QCOMPARE(asked.size(), 1);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.subject, u"order"_s);
    QCOMPARE(request.from, QDate(2026, 11, 9));
    QCOMPARE(request.to, Day);
    QCOMPARE(request.by, DateFilter::RecordDate);
    QCOMPARE(request.statuses, QStringList());
    QCOMPARE(request.targetFile, m_folder.filePath(u"mine.json"_s));
}

void TestExchangePage::exportFollowsTheFormat()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    auto *file = find<QLineEdit>(u"export/file"_s);
    auto *format = find<QComboBox>(u"export/format"_s);
    QCOMPARE(format->count(), 4);
    // A suggested name is called as it is written …
    format->setCurrentIndex(3);
    QVERIFY(file->text().endsWith("order-2026-11-06-2026-11-12.xlsx"_L1));
    // … a typed one decides …
    file->selectAll();
    QTest::keyClicks(file, m_folder.filePath(u"mine.csv"_s));
    QCOMPARE(format->currentIndex(), 2);
    // … and follows, when another format is chosen after all.
    format->setCurrentIndex(1);
    QCOMPARE(file->text(), QDir::toNativeSeparators(m_folder.filePath(u"mine.xml"_s)));
    click(u"export/start"_s);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.format, FileFormat::Xml);
    QCOMPARE(request.targetFile, m_folder.filePath(u"mine.xml"_s));
}

void TestExchangePage::statusesOfTheSettings()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    auto *list = find<QListWidget>(u"export/statuses"_s);
    QStringList offered;
    for (int row = 0; row < list->count(); ++row) {
        if ((list->item(row)->flags() & Qt::ItemIsEnabled) != 0) {
            offered.append(list->item(row)->data(Qt::UserRole).toString());
        }
    }
    QCOMPARE(offered, QStringList({ u"B#S"_s, u"B#V"_s }));
    tick(u"B#V"_s, false);
    click(u"export/start"_s);
    QCOMPARE(asked.constFirst().constFirst().value<ExportRequest>().statuses,
             QStringList { u"B#S"_s });
    m_page->showExportResult(received({}));
    tick(u"B#S"_s, false);
    QVERIFY(!find<QWidget>(u"export/start"_s)->isEnabled());
}

void TestExchangePage::settingsWithoutStatuses()
{
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    QVERIFY(!isShown(u"export/openStatuses"_s));
    m_page->showSettings({});
    click(u"export/openStatuses"_s);
    QCOMPARE(links.value(0).value(0).toString(), u"settings/order_statuses"_s);
    // It can still be asked for: Smartup has the last word.
    QVERIFY(find<QWidget>(u"export/start"_s)->isEnabled());
}

void TestExchangePage::goodsHaveNoStatuses()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    auto *subject = find<QComboBox>(u"export/subject"_s);
    subject->setCurrentIndex(subject->findData(u"inventory"_s));
    QVERIFY(!isShown(u"export/statuses"_s));
    QVERIFY(!find<QWidget>(u"export/from"_s)->isEnabled());
    click(u"export/start"_s);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.subject, u"inventory"_s);
    QVERIFY(!request.from.isValid());
    QVERIFY(request.statuses.isEmpty());
}

void TestExchangePage::everySubjectCanBeAskedFor_data()
{
    QTest::addColumn<QString>("key");
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        QTest::newRow(subject.key.data()) << QString(subject.key);
    }
}

/// Only what the catalogue allows is shown, and what is asked for can be asked for.
void TestExchangePage::everySubjectCanBeAskedFor()
{
    QFETCH(QString, key);
    const ExchangeSubject &wanted = *findExchangeSubject(key);
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    auto *subject = find<QComboBox>(u"export/subject"_s);
    QVERIFY(subject->findData(key) >= 0);
    subject->setCurrentIndex(subject->findData(key));
    QCOMPARE(isShown(u"export/hasPeriod"_s), wanted.period == PeriodUse::Optional);
    QCOMPARE(isShown(u"export/from"_s), wanted.period != PeriodUse::None);
    QCOMPARE(isShown(u"export/statuses"_s), !wanted.statuses.empty());
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(isShown(u"export/filter%1"_s.arg(i)), i < wanted.filters.size());
    }
    click(u"export/start"_s);
    QCOMPARE(asked.size(), 1);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.subject, key);
    QCOMPARE(request.from.isValid(), wanted.period == PeriodUse::Required);
    QCOMPARE(exportRequestProblem(request), QString());
}

void TestExchangePage::stockIsNarrowedByCodes()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    auto *subject = find<QComboBox>(u"export/subject"_s);
    subject->setCurrentIndex(subject->findData(u"balance"_s));
    find<QLineEdit>(u"export/filter0"_s)->setText(u" W1, ,W2 "_s);
    click(u"export/start"_s);
    QCOMPARE(asked.constFirst().constFirst().value<ExportRequest>().filters,
             (QMap<QString, QStringList> { { u"warehouse_codes"_s, { u"W1"_s, u"W2"_s } } }));
    m_page->showExportResult({});
    // Warehouses mean nothing to prices.
    subject->setCurrentIndex(subject->findData(u"product_price"_s));
    QVERIFY(find<QLineEdit>(u"export/filter0"_s)->text().isEmpty());
}

void TestExchangePage::linkFillsTheExportIn()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    m_page->openPlace(u"export?subject=receipt&from=2026-11-01&to=2026-11-03"_s);
    QCOMPARE(asked.size(), 0); // a person starts it
    click(u"export/start"_s);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.subject, u"receipt"_s);
    QCOMPARE(request.by, DateFilter::RecordDate);
    QCOMPARE(request.from, QDate(2026, 11, 1));
    QCOMPARE(request.to, QDate(2026, 11, 3));
}

/// No setting decides about records that are found by their code.
void TestExchangePage::referencesHaveNoSetting()
{
    const auto file = std::make_shared<const ImportFile>(readDocuments(
        R"({"producer":[{"code":"A","name":"n","state":"A"}]})", std::nullopt, u"f.json"_s));
    m_page->openPlace(u"import"_s);
    m_page->showFile(file);
    QVERIFY(text(u"import/state"_s).contains("Producers"_L1));
    m_page->showPlan(std::make_shared<const ImportPlan>(
        planReferences(file, std::make_shared<KnownDocuments>())));
    QVERIFY(text(u"import/terms"_s).contains("code"_L1));
    QVERIFY(!isShown(u"import/openRule"_s));
}

void TestExchangePage::badPeriodCannotBeStarted()
{
    find<QDateEdit>(u"export/from"_s)->setDate(Day.addDays(1));
    QVERIFY(!find<QWidget>(u"export/start"_s)->isEnabled());
    QVERIFY(text(u"export/cost"_s).contains("behind the last"_L1));
}

void TestExchangePage::costAndAllowance()
{
    find<QDateEdit>(u"export/from"_s)->setDate(Day.addDays(-29));
    QVERIFY(text(u"export/cost"_s).contains("5"_L1));
    Limits limits;
    limits.hasLimit = true;
    limits.limit = 500;
    limits.left = 312;
    limits.dayRange = 30;
    m_page->setQuota({ QuotaClass::Frequent, limits, m_clock.now() });
    QVERIFY2(text(u"export/cost"_s).contains("takes 1 request"_L1),
             qUtf8Printable(text(u"export/cost"_s)));
    QVERIFY(text(u"export/cost"_s).contains("312 of 500"_L1));
    // Of another connection nothing is known.
    m_page->setConnected(true);
    QVERIFY(!text(u"export/cost"_s).contains("312"_L1));
}

void TestExchangePage::anExistingFileIsSaid()
{
    QFile file(m_folder.filePath(u"there.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    auto *edit = find<QLineEdit>(u"export/file"_s);
    edit->selectAll();
    QTest::keyClicks(edit, file.fileName());
    QVERIFY(text(u"export/cost"_s).contains("will be replaced"_L1));
}

void TestExchangePage::exportRunsAndEnds()
{
    QSignalSpy cancels(m_page.get(), &ExchangePage::exportCancelled);
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    QVERIFY(!isShown(u"export/progress"_s));
    click(u"export/start"_s);
    QVERIFY(isShown(u"export/progress"_s));
    QVERIFY(!find<QWidget>(u"export/start"_s)->isEnabled());
    QVERIFY(!find<QWidget>(u"export/subject"_s)->isEnabled());
    m_page->showExportProgress({ 1, 4, 300, 0, 1000 });
    QCOMPARE(find<QProgressBar>(u"export/progress"_s)->value(), 25);
    QVERIFY(text(u"export/progressText"_s).contains("requests: 1 of 4"_L1));
    click(u"export/cancel"_s);
    QCOMPARE(cancels.size(), 1);
    QVERIFY(!find<QWidget>(u"export/cancel"_s)->isEnabled());

    m_page->showExportResult(received(m_folder.filePath(u"orders.json"_s)));
    QVERIFY(!isShown(u"export/progress"_s));
    QVERIFY(text(u"export/result"_s).contains("1204 record"_L1));
    QVERIFY(isShown(u"export/showFile"_s));
    click(u"export/openLog"_s);
    QCOMPARE(links.value(0).value(0).toString(), u"log?run=run-1"_s);
    QVERIFY(find<QWidget>(u"export/start"_s)->isEnabled());
}

void TestExchangePage::exportThatFails()
{
    click(u"export/start"_s);
    ExportSummary summary = received({});
    summary.outcome = Outcome::Refused;
    summary.message = u"The allowance is spent. Nothing was written."_s;
    summary.details = u"A02-99: limit"_s;
    m_page->showExportResult(summary);
    QVERIFY(text(u"export/result"_s).contains("The allowance is spent"_L1));
    QVERIFY(!isShown(u"export/showFile"_s));
    QVERIFY(m_page->messageBar()->isVisible());
    click(u"export/start"_s);
    QVERIFY(!m_page->messageBar()->isVisible());
    QVERIFY(!isShown(u"export/result"_s));
}

void TestExchangePage::fileToPreview()
{
    QSignalSpy files(m_page.get(), &ExchangePage::fileChosen);
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    QSignalSpy sends(m_page.get(), &ExchangePage::sendRequested);
    m_page->openPlace(u"import"_s);
    QVERIFY(isShown(u"import/placeholderAction"_s));
    typePath(u"/tmp/orders.json"_s);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().constFirst().toString(), u"/tmp/orders.json"_s);
    QVERIFY(!files.first().at(1).value<std::optional<ImportSubject>>());
    QVERIFY(!find<QWidget>(u"import/path"_s)->isEnabled());
    QCOMPARE(previews.size(), 0);

    const ImportFilePtr file = fileOf(orders(3, Day));
    m_page->showFile(file);
    QCOMPARE(previews.size(), 1);
    QVERIFY(isShown(u"import/progress"_s));
    m_page->showPlan(planOf(file));
    QVERIFY(!isShown(u"import/progress"_s));
    QVERIFY(isShown(u"import/start"_s));
    // Nothing leaves before a person says so.
    QCOMPARE(sends.size(), 0);
    click(u"import/start"_s);
    QCOMPARE(sends.size(), 1);
    QVERIFY(!isShown(u"import/start"_s));
}

void TestExchangePage::typedAndDroppedFiles()
{
    QSignalSpy files(m_page.get(), &ExchangePage::fileChosen);
    m_page->openPlace(u"import"_s);
    find<QComboBox>(u"import/type"_s)->setCurrentIndex(1);
    auto *pane = m_page->findChild<ImportPane *>();
    const auto drop = [pane](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(pane, &enter);
        if (enter.isAccepted()) {
            QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(pane, &event);
        }
    };
    drop({ QUrl(u"https://example.org/a.json"_s) });
    drop({ QUrl::fromLocalFile(u"/tmp/a.json"_s), QUrl::fromLocalFile(u"/tmp/b.json"_s) });
    QCOMPARE(files.size(), 0);
    drop({ QUrl::fromLocalFile(u"/tmp/a.json"_s) });
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().constFirst().toString(), u"/tmp/a.json"_s);
    QCOMPARE(files.first().at(1).value<std::optional<ImportSubject>>(),
             ImportSubject(DocumentType::Order));
    // One at a time.
    drop({ QUrl::fromLocalFile(u"/tmp/b.json"_s) });
    QCOMPARE(files.size(), 1);
}

void TestExchangePage::previewOfThreeOrders()
{
    const QAbstractItemModelTester tester(documents(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    openPlan();
    QCOMPARE(find<QAbstractButton>(u"import/filter/create"_s)->text(), u"Create: 2"_s);
    QCOMPARE(find<QAbstractButton>(u"import/filter/skip"_s)->text(), u"Skip: 1"_s);
    QVERIFY(text(u"import/terms"_s).contains("3 document"_L1));
    QVERIFY(text(u"import/terms"_s).contains("1 request"_L1));
    QVERIFY(text(u"import/terms"_s).contains("Duplicates are skipped"_L1));
    auto *table = find<QTableView>(u"import/documents"_s);
    table->setCurrentIndex(documents()->index(1, 0));
    QVERIFY(text(u"import/detail"_s).contains("230000117"_L1));
    QVERIFY(text(u"import/detail"_s).contains("Duplicates are skipped"_L1));
    click(u"import/openRule"_s);
    QCOMPARE(links.value(0).value(0).toString(), u"settings/duplicates.order"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains("1C-00000002\t12.11.2026"_L1));
    QCOMPARE(previews.size(), 1);
    click(u"import/again"_s);
    QCOMPARE(previews.size(), 2);
    QCOMPARE(documents()->rowCount(), 0);
}

/// When the setting is the whole reason, it is not said again as the setting.
/// A refusal that is foreseen stands in the table with its reason and opens its setting; a warning is
/// counted; what could not be checked is said.
void TestExchangePage::whatThePreflightFound()
{
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    m_page->openPlace(u"import"_s);
    typePath(u"/tmp/orders.json"_s);
    const ImportFilePtr file = fileOf(orders(3, Day));
    m_page->showFile(file);
    auto plan = std::make_shared<ImportPlan>(*planOf(file));
    plan->requestsAsked = 5;
    Preflight found;
    using Findings = QList<PreflightFinding>;
    const PreflightFinding client { PreflightCheck::UnknownPerson, 1, u"person_code"_s,
                                    u"C-NONE"_s };
    const PreflightFinding day { PreflightCheck::DayInFuture, 1, u"deal_time"_s, u"01.01.2030"_s };
    found.documents = { Findings { client }, Findings(), Findings { day } };
    found.notes = { u"Warehouses were not checked."_s };
    applyPreflight(*plan, std::make_shared<const Preflight>(found));
    m_page->showPlan(plan);
    QCOMPARE(find<QAbstractButton>(u"import/filter/refuse"_s)->text(), u"Refuse: 1"_s);
    QCOMPARE(find<QAbstractButton>(u"import/filter/remarks"_s)->text(), u"Look at: 1"_s);
    QVERIFY(text(u"import/terms"_s).contains("The preview took 5 request"_L1));
    QVERIFY(text(u"import/terms"_s).contains("Warehouses were not checked."_L1));
    const auto why = [this](int row) {
        return documents()->index(row, ImportModel::ReasonColumn).data().toString();
    };
    QVERIFY2(why(0).contains(u"C-NONE"_s), qUtf8Printable(why(0)));
    QVERIFY2(why(2).contains(u"Not in Smartup yet."_s) && why(2).contains(u"01.01.2030"_s),
             qUtf8Printable(why(2)));
    auto *table = find<QTableView>(u"import/documents"_s);
    table->setCurrentIndex(documents()->index(0, ImportModel::DocumentColumn));
    QVERIFY(text(u"import/detail"_s).contains("global code"_L1));
    click(u"import/openRule"_s);
    QCOMPARE(links.constFirst().constFirst().toString(), u"settings/code_kind"_s);
    click(u"import/filter/remarks"_s);
    QCOMPARE(documents()->rowCount(), 1);
    QVERIFY(why(0).contains(u"01.01.2030"_s));
}

void TestExchangePage::aReasonIsSaidOnce()
{
    openPlan(orders(1, Day), DuplicatePolicy::Off);
    find<QTableView>(u"import/documents"_s)->setCurrentIndex(documents()->index(0, 0));
    QCOMPARE(text(u"import/detail"_s), u"Duplicates are not checked."_s);
}

void TestExchangePage::filterShowsOneKind()
{
    openPlan();
    click(u"import/filter/skip"_s);
    QCOMPARE(documents()->rowCount(), 1);
    click(u"import/filter/refuse"_s);
    QCOMPARE(documents()->rowCount(), 0);
    QVERIFY(text(u"import/detail"_s).isEmpty());
    click(u"import/filter/all"_s);
    QCOMPARE(documents()->rowCount(), 3);
    // The kinds of a preview are no kinds of a result: all are shown again.
    click(u"import/filter/skip"_s);
    click(u"import/start"_s);
    m_page->showResults({ 0 }, { result(Outcome::Created) });
    QCOMPARE(documents()->rowCount(), 3);
    QCOMPARE(find<QAbstractButton>(u"import/filter/running"_s)->text(), u"Waiting: 2"_s);
    click(u"import/filter/running"_s);
    QCOMPARE(documents()->rowCount(), 2);
    m_page->showResults({ 1, 2 }, { result(Outcome::Skipped), result(Outcome::Created) });
    QCOMPARE(documents()->rowCount(), 3);
}

void TestExchangePage::importRunsAndEnds()
{
    const QAbstractItemModelTester tester(documents(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    openPlan();
    click(u"import/start"_s);
    m_page->showImportProgress({ 0, 2, 0, 3, 10 });
    QCOMPARE(find<QProgressBar>(u"import/progress"_s)->maximum(), 0);
    m_page->showResults({ 0, 1 }, { result(Outcome::Created), result(Outcome::Skipped) });
    m_page->showImportProgress({ 1, 2, 2, 3, 2000 });
    QCOMPARE(find<QProgressBar>(u"import/progress"_s)->value(), 66);
    QVERIFY(text(u"import/progressText"_s).contains("Documents: 2 of 3"_L1));
    m_page->showResults({ 2 }, { result(Outcome::Refused, u"A02-02-024 not enough"_s) });

    ImportSummary summary;
    summary.runUuid = u"run-7"_s;
    for (const DocumentResult &one : documents()->results()) {
        summary.add(one);
    }
    m_page->showImportResult(summary);
    QVERIFY(!isShown(u"import/progress"_s));
    QVERIFY(text(u"import/result"_s).contains("Created: 1"_L1));
    QVERIFY(text(u"import/result"_s).contains("Skipped: 1"_L1));
    QCOMPARE(find<QAbstractButton>(u"import/filter/refused"_s)->text(), u"Refused: 1"_s);
    find<QTableView>(u"import/documents"_s)->setCurrentIndex(documents()->index(2, 0));
    QVERIFY(text(u"import/detail"_s).contains("not enough"_L1));
    click(u"import/openLog"_s);
    QCOMPARE(links.value(0).value(0).toString(), u"log?run=run-7"_s);
    // What was sent is not sent again by a second click.
    QVERIFY(!isShown(u"import/start"_s));
    QVERIFY(isShown(u"import/another"_s));
}

void TestExchangePage::unknownIsSaidInTheResult()
{
    openPlan();
    click(u"import/start"_s);
    ImportSummary summary;
    summary.runUuid = u"run-8"_s;
    summary.add(result(Outcome::Unknown));
    summary.message = u"The connection was cut."_s;
    m_page->showImportResult(summary);
    QVERIFY(text(u"import/result"_s).contains("before you send them again"_L1));
    QCOMPARE(m_page->messageBar()->text(), u"The connection was cut."_s);
    QVERIFY(!isShown(u"import/start"_s));
}

void TestExchangePage::cancelWhileSending()
{
    QSignalSpy cancels(m_page.get(), &ExchangePage::importCancelled);
    openPlan();
    click(u"import/start"_s);
    QVERIFY(text(u"import/cancelEffect"_s).contains("stays in Smartup"_L1));
    click(u"import/cancel"_s);
    QCOMPARE(cancels.size(), 1);
    QVERIFY(!find<QWidget>(u"import/cancel"_s)->isEnabled());
    // The request under way is still waited for.
    QVERIFY(isShown(u"import/progress"_s));
    m_page->showImportResult({});
    QVERIFY(!isShown(u"import/progress"_s));
}

void TestExchangePage::cancelOfThePreview()
{
    QSignalSpy cancels(m_page.get(), &ExchangePage::importCancelled);
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    m_page->openPlace(u"import"_s);
    typePath(u"/tmp/orders.json"_s);
    m_page->showFile(fileOf(orders(3, Day)));
    click(u"import/cancel"_s);
    QCOMPARE(cancels.size(), 1);
    m_page->showPreviewCancelled();
    QVERIFY(!m_page->messageBar()->isVisible());
    QCOMPARE(previews.size(), 1);
    click(u"import/placeholderAction"_s);
    QCOMPARE(previews.size(), 2);
}

void TestExchangePage::badFileListsItsProblems()
{
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    m_page->openPlace(u"import"_s);
    typePath(u"/tmp/orders.json"_s);
    QList<QJsonObject> bad = orders(3, Day);
    bad[1].remove(u"deal_time"_s);
    m_page->showFile(fileOf(bad));
    QCOMPARE(previews.size(), 0);
    QVERIFY(isShown(u"import/problems"_s));
    QVERIFY(text(u"import/state"_s).contains("nothing of it is sent"_L1));
    QAbstractItemModel *problems = find<QTableView>(u"import/problems"_s)->model();
    const QAbstractItemModelTester tester(problems,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(problems->index(0, FileProblemModel::TextColumn)
                .data()
                .toString()
                .contains("deal_time"_L1));
    QVERIFY(!isShown(u"import/start"_s));
    // Mended and chosen again.
    QSignalSpy files(m_page.get(), &ExchangePage::fileChosen);
    QTest::keyClick(find<QLineEdit>(u"import/path"_s), Qt::Key_Return);
    QCOMPARE(files.size(), 1);
}

void TestExchangePage::notesOfAFile()
{
    QList<QJsonObject> noted = orders(3, Day);
    noted[0].insert(u"colour"_s, u"green"_s);
    openPlan(noted);
    QVERIFY(isShown(u"import/notes"_s));
    QVERIFY(!isShown(u"import/problems"_s));
    click(u"import/notes"_s);
    QVERIFY(isShown(u"import/problems"_s));
    click(u"import/notes"_s);
    QVERIFY(isShown(u"import/documents"_s));
}

void TestExchangePage::nothingCanBeSent()
{
    m_page->openPlace(u"import"_s);
    typePath(u"/tmp/orders.json"_s);
    const ImportFilePtr file = fileOf(orders(3, Day));
    m_page->showFile(file);
    m_page->showPlan(planOf(file, u"SAM"_s));
    QVERIFY(!find<QWidget>(u"import/start"_s)->isEnabled());
    QVERIFY(text(u"import/terms"_s).contains("None of the documents"_L1));
}

void TestExchangePage::previewFailureKeepsTheFile()
{
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    m_page->openPlace(u"import"_s);
    typePath(u"/tmp/orders.json"_s);
    m_page->showFile(fileOf(orders(3, Day)));
    m_page->showPreviewError({ ErrorOrigin::Network, u"No answer."_s, {}, {}, {} });
    QCOMPARE(m_page->messageBar()->text(), u"No answer."_s);
    click(u"import/placeholderAction"_s);
    QCOMPARE(previews.size(), 2);
    QVERIFY(!m_page->messageBar()->isVisible());
}

void TestExchangePage::anotherConnectionDropsThePlan()
{
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    openPlan();
    QCOMPARE(previews.size(), 1);
    m_page->setConnected(true);
    QVERIFY(!isShown(u"import/start"_s));
    QCOMPARE(documents()->rowCount(), 0);
    click(u"import/placeholderAction"_s);
    QCOMPARE(previews.size(), 2);

    // What is being sent goes on; its result stays.
    m_page->showPlan(planOf(fileOf(orders(3, Day))));
    click(u"import/start"_s);
    m_page->setConnected(false);
    QVERIFY(isShown(u"import/progress"_s));
    m_page->showImportResult({});
    QCOMPARE(documents()->rowCount(), 3);
}

void TestExchangePage::withoutAConnection()
{
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    QSignalSpy settings(m_page.get(), &ExchangePage::settingsWanted);
    m_page->setConnected(false);
    QVERIFY(!find<QWidget>(u"export/start"_s)->isEnabled());
    m_page->openPlace(u"import"_s);
    typePath(u"/tmp/orders.json"_s);
    m_page->showFile(fileOf(orders(3, Day)));
    QCOMPARE(previews.size(), 0);
    click(u"import/placeholderAction"_s);
    QCOMPARE(links.value(0).value(0).toString(), u"connections"_s);
    QCOMPARE(settings.size(), 0);
    m_page->setConnected(true);
    QCOMPARE(settings.size(), 1);
}

void TestExchangePage::languageChange()
{
    openPlan();
    click(u"import/start"_s);
    m_page->showResults({ 0 }, { result(Outcome::Created) });
    ImportSummary summary;
    summary.runUuid = u"run-9"_s;
    summary.add(result(Outcome::Unknown));
    m_page->showImportResult(summary);
    m_page->showExportResult(received(u"/tmp/x.json"_s));

    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    const auto check = [](const QWidget *widget, const QString &text) {
        const bool isTranslated = text.isEmpty() || text.contains(u'«');
        QVERIFY2(isTranslated, qUtf8Printable(widget->objectName() + u": "_s + text));
    };
    const auto buttons = m_page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        check(button, button->text());
    }
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool isShownNow = label->isVisible();
        check(label, isShownNow ? label->text() : QString());
    }
    auto *tabs = m_page->findChild<QTabBar *>();
    check(tabs, tabs->tabText(0));
    check(tabs, tabs->tabText(1));
    const auto boxes = m_page->findChildren<QComboBox *>(QRegularExpression(u"^(im|ex)port/"_s));
    for (const QComboBox *box : boxes) {
        for (int i = 0; i < box->count(); ++i) {
            check(box, box->itemText(i));
        }
    }
    QCoreApplication::removeTranslator(&marking);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QCOMPARE(documents()->rowCount(), 3);
    QVERIFY(!text(u"import/result"_s).contains(u'«'));
}

void TestExchangePage::hostileTexts()
{
    QList<QJsonObject> hostile = orders(3, Day);
    hostile[0].insert(u"external_id"_s, u"<b>x</b>\u202E\n%1 %n"_s);
    hostile[0].insert(u"<img src=x>"_s, u"1"_s);
    openPlan(hostile);
    click(u"import/start"_s);
    const QString message = u"<h1>%1</h1>\u202E\x1B[31m\nsecond line"_s;
    m_page->showResults({ 0 }, { result(Outcome::Refused, message) });
    ImportSummary summary;
    summary.runUuid = u"run"_s;
    summary.add(documents()->results().first());
    summary.message = message;
    summary.strangers = { message };
    m_page->showImportResult(summary);

    const QModelIndex row = documents()->index(0, ImportModel::DocumentColumn);
    QVERIFY(!row.data().toString().contains(u'\u202E'));
    QVERIFY(!row.data().toString().contains(u'\n'));
    find<QTableView>(u"import/documents"_s)->setCurrentIndex(row);
    QVERIFY(text(u"import/detail"_s).contains("<h1>%1</h1>"_L1));
    QVERIFY(!text(u"import/detail"_s).contains(u'\x1B'));
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool mayBeRich =
            label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text());
        QVERIFY2(!mayBeRich, qUtf8Printable(label->objectName()));
    }
}

void TestExchangePage::everythingByKeyboard_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("export") << u"export"_s
                            << QStringList { u"export/subject"_s,    u"export/dateKind"_s,
                                             u"export/from"_s,       u"export/to"_s,
                                             u"export/statuses"_s,   u"export/file"_s,
                                             u"export/chooseFile"_s, u"export/start"_s };
    QTest::newRow("import") << u"import"_s
                            << QStringList { u"import/path"_s,      u"import/choose"_s,
                                             u"import/type"_s,      u"import/filter/all"_s,
                                             u"import/documents"_s, u"import/openRule"_s,
                                             u"import/again"_s,     u"import/start"_s };
}

void TestExchangePage::everythingByKeyboard()
{
    QFETCH(QString, place);
    QFETCH(QStringList, wanted);
    openPlan();
    m_page->openPlace(place);
    m_page->findChild<QTabBar *>()->setFocus();
    QStringList reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
    }
    qsizetype last = -1;
    for (const QString &name : wanted) {
        const qsizetype at = reached.indexOf(name);
        QVERIFY2(at >= 0, qUtf8Printable(name));
        QVERIFY2(at > last, qUtf8Printable(name + u" comes too early"_s));
        last = at;
    }
    // Of the counts only the chosen one stops Tab; arrows go through them.
    auto *all = find<QAbstractButton>(u"import/filter/all"_s);
    if (all->isVisible()) {
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Right);
        QVERIFY(find<QAbstractButton>(u"import/filter/create"_s)->isChecked());
        QCOMPARE(documents()->rowCount(), 2);
    }
}

void TestExchangePage::placesOpen()
{
    m_page->openPlace(u"import"_s);
    QVERIFY(isShown(u"import/path"_s));
    m_page->openPlace(u"export"_s);
    QVERIFY(isShown(u"export/subject"_s));
    m_page->openPlace(u"nowhere"_s);
    QVERIFY(isShown(u"export/subject"_s));
}

QTEST_MAIN(TestExchangePage)
#include "tst_ExchangePage.moc"

#include "models/core/OrderStatus.h"
#include "ui/settings/CodeCountStrip.h"
#include "ui/settings/RecordCodesDialog.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/UncodedGoodsDialog.h"
#include "ui/shell/MessageBar.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile connection(const QString &id)
{
    Profile profile;
    profile.id = id;
    return profile;
}

CodeCount counted(qint64 goods, qint64 withoutCode, int minute = 20)
{
    CodeCount count;
    count.kind = CodeKind::Local;
    count.countedAt = QDateTime(QDate(2026, 11, 26), QTime(9, minute), Qt::UTC);
    count.goods = goods;
    count.withoutCode = withoutCode;
    for (qint64 i = 0; i < std::min<qint64>(withoutCode, ListedGoods); ++i) {
        count.listed.append({ QString::number(5000 + i), u"Сок %1"_s.arg(i), u"A-%1"_s.arg(i) });
    }
    return count;
}

/// Orders that were there already, in a log that reaches back far enough.
DuplicateFigures skippedOrders(qint64 count)
{
    DuplicateFigures figures;
    DuplicateCounts &orders = figures.types[static_cast<std::size_t>(DocumentType::Order)];
    orders.documents = 10 * count;
    orders.skipped = count;
    figures.since = QDateTime(QDate(2026, 10, 27), QTime(19, 0), Qt::UTC);
    figures.wholeSince = figures.since.addYears(-1);
    return figures;
}

} // namespace

/// What stands on the settings page beside the settings: figures of the log, goods without a code.
class TestSettingsFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void ordersStandBesideTheirStatus();
    void statusesOfAnotherConnectionGo();
    void aCutCountIsSaid();
    void aStagedChangeTellsItsConsequence();
    void anotherOrganisationForgetsTheConsequence();
    void aConflictTellsTheConsequenceToo();
    void nothingIsCountedBeforeSomebodyAsks();
    void countIsShownWithItsMoment();
    void everyGoodsWithACodeIsGoodNews();
    void cannotBeCountedSaysWhy();
    void failedCountSpeaksOnThePage();
    void anotherOrganisationForgetsTheCount();
    void anOlderCountIsPassedOver();
    void listOpensAndIsCopied();
    void anEndlessListIsCutAndSaid();
    void recordsWithoutACodeOpenFromTheirSetting();
    void recordsAreCountedAndSaved();
    void recordsOfAnotherOrganisationGo();
    void languageChangeKeepsThem();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        [&] { QVERIFY2(found != nullptr, qUtf8Printable(name)); }();
        return found;
    }
    [[nodiscard]] QString orders(const QString &status) const
    {
        return find<QLabel>(u"setting/order_statuses/%1/orders"_s.arg(status))->text();
    }
    [[nodiscard]] QString text(const QString &label) const
    {
        const auto *found = find<QLabel>(label);
        return found->isVisible() ? found->text() : QString();
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qUtf8Printable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] UncodedGoodsDialog *openList() const
    {
        click(u"settings/codeCount/show"_s);
        return m_page->window()->findChild<UncodedGoodsDialog *>();
    }

    [[nodiscard]] RecordCodesDialog *openRecords() const
    {
        m_page->openPlace(u"export_without_codes"_s);
        click(u"settings/recordCodes"_s);
        return m_page->window()->findChild<RecordCodesDialog *>();
    }
    static void clickIn(const QWidget *dialog, const QString &name)
    {
        auto *button = dialog->findChild<QAbstractButton *>(name);
        QVERIFY2(button != nullptr && button->isEnabled(), qUtf8Printable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static RecordCodes records(int minute = 20)
    {
        RecordCodes codes;
        codes.countedAt = QDateTime(QDate(2026, 11, 26), QTime(9, minute), Qt::UTC);
        codes.entities = {
            { ReferenceEntity::Goods, 2000, 0, {}, {} },
            { ReferenceEntity::Service, 3, 1, { { u"7"_s, u"<b>Доставка</b>"_s, {} } }, {} },
        };
        return codes;
    }

    std::unique_ptr<SettingsPage> m_page;
    IntegrationSettings m_stored;
};

void TestSettingsFigures::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_stored = {};
    m_stored.codeKind = CodeKind::Local;
    m_stored.exportWithoutCodes = true;
    m_stored.orderStatuses = { u"B#S"_s, u"Z#1"_s };
    m_stored.setDuplicatePolicy(DocumentType::Order, DuplicatePolicy::Skip);
    m_page = std::make_unique<SettingsPage>();
    m_page->resize(1000, 800);
    m_page->show();
    m_page->setConnection(connection(u"tashkent"_s));
    m_page->showSettings(m_stored);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSettingsFigures::cleanup()
{
    m_page.reset();
}

void TestSettingsFigures::ordersStandBesideTheirStatus()
{
    m_page->openPlace(u"orders"_s);
    QCOMPARE(orders(u"B#S"_s), u"–"_s);
    StatusFigures figures;
    figures.statuses = { { u"B#S"_s, 1204 }, { u"B#V"_s, 988 }, { u"Z#1"_s, 1 } };
    m_page->setStatuses(figures);
    QCOMPARE(orders(u"B#S"_s), u"1,204"_s);
    QCOMPARE(orders(u"B#V"_s), u"988"_s);
    QCOMPARE(orders(u"A"_s), u"–"_s);
    QCOMPARE(orders(u"Z#1"_s), u"1"_s); // one this program does not know
    QCOMPARE(find<QLabel>(u"setting/order_statuses/B#S/orders"_s)->accessibleName(),
             u"1204 order(s) in this status in 30 days"_s);
    QCOMPARE(text(u"setting/order_statuses/limits"_s), QString());
    // The figures of all statuses stand below each other, at their right.
    const auto right = [this](const QString &status) {
        const auto *label = find<QLabel>(u"setting/order_statuses/%1/orders"_s.arg(status));
        return label->geometry().right();
    };
    QCOMPARE(right(u"B#S"_s), right(u"B#V"_s));
}

void TestSettingsFigures::statusesOfAnotherConnectionGo()
{
    StatusFigures figures;
    figures.statuses = { { u"B#S"_s, 1204 } };
    m_page->setStatuses(figures);
    QSignalSpy wanted(m_page.get(), &SettingsPage::figuresWanted);
    m_page->setConnection(connection(u"samarkand"_s));
    QCOMPARE(orders(u"B#S"_s), u"–"_s);
    QCOMPARE(wanted.size(), 1);
}

void TestSettingsFigures::aCutCountIsSaid()
{
    m_page->openPlace(u"orders"_s);
    StatusFigures figures;
    figures.statuses = { { u"B#S"_s, 200000 } };
    figures.since = QDateTime(QDate(2026, 11, 12), QTime(4, 30), Qt::UTC);
    figures.isCut = true;
    m_page->setStatuses(figures);
    const QString said = text(u"setting/order_statuses/limits"_s);
    QVERIFY2(said.contains(u"12.11.2026 09:30"_s), qUtf8Printable(said));
}

void TestSettingsFigures::aStagedChangeTellsItsConsequence()
{
    m_page->openPlace(u"duplicates.order"_s);
    click(u"setting/duplicates.order/update"_s);
    click(u"saveBar/show"_s);
    auto *list = find<QListWidget>(u"saveBar/changes"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Order duplicates: Skip the duplicate → Update"_s);
    list->setCurrentRow(0);
    const int lowHeight = list->maximumHeight();
    m_page->setDuplicates(skippedOrders(14)); // the log answers while the list is open
    QCOMPARE(list->item(0)->text(),
             u"Order duplicates: Skip the duplicate → Update\n"
             "In the last 30 days 14 document(s) would have been overwritten."_s);
    QVERIFY(list->maximumHeight() > lowHeight);
    QCOMPARE(list->currentRow(), 0); // who was at that row is still
    QTRY_VERIFY(list->visualItemRect(list->item(0)).height()
                >= 2 * list->fontMetrics().lineSpacing());
    m_page->openPlace(u"duplicates.order"_s);
    click(u"setting/duplicates.order/error"_s);
    QVERIFY2(list->item(0)->text().endsWith(u"14 document(s) would have been refused."_s),
             qUtf8Printable(list->item(0)->text()));
}

void TestSettingsFigures::anotherOrganisationForgetsTheConsequence()
{
    m_page->setDuplicates(skippedOrders(14));
    m_page->setConnection(connection(u"samarkand"_s));
    m_page->showSettings(m_stored);
    m_page->openPlace(u"duplicates.order"_s);
    click(u"setting/duplicates.order/update"_s);
    QCOMPARE(find<QListWidget>(u"saveBar/changes"_s)->item(0)->text(),
             u"Order duplicates: Skip the duplicate → Update"_s);
}

void TestSettingsFigures::aConflictTellsTheConsequenceToo()
{
    m_page->setDuplicates(skippedOrders(14));
    m_page->openPlace(u"duplicates.order"_s);
    click(u"setting/duplicates.order/update"_s);
    click(u"saveBar/save"_s);
    IntegrationSettings theirs = m_stored;
    theirs.setDuplicatePolicy(DocumentType::Order, DuplicatePolicy::Error);
    IntegrationSettings mine = m_stored;
    mine.setDuplicatePolicy(DocumentType::Order, DuplicatePolicy::Update);
    m_page->showConflict(m_stored, theirs, mine);
    QCOMPARE(text(u"conflict/duplicates.order/consequence"_s),
             u"Yours: In the last 30 days 14 document(s) would have been overwritten."_s);
}

void TestSettingsFigures::nothingIsCountedBeforeSomebodyAsks()
{
    QSignalSpy wanted(m_page.get(), &SettingsPage::codeCountWanted);
    QSignalSpy requested(m_page.get(), &SettingsPage::codeCountRequested);
    m_page->setConnection(connection(u"samarkand"_s));
    m_page->showSettings(m_stored);
    QCOMPARE(wanted.size(), 1); // what was counted earlier
    QCOMPARE(requested.size(), 0);
    m_page->openPlace(u"general"_s);
    QVERIFY(text(u"settings/codeCount"_s).contains(u"not been counted"_s));
    QVERIFY(!find<QAbstractButton>(u"settings/codeCount/show"_s)->isVisible());
    click(u"settings/codeCount/start"_s);
    QCOMPARE(requested.size(), 1);
    // Not twice at the same time.
    QVERIFY(!find<QAbstractButton>(u"settings/codeCount/start"_s)->isEnabled());
    m_page->showCodeCount(counted(2000, 41));
    QVERIFY(find<QAbstractButton>(u"settings/codeCount/start"_s)->isEnabled());
}

void TestSettingsFigures::countIsShownWithItsMoment()
{
    m_page->openPlace(u"general"_s);
    m_page->showCodeCount(counted(2000, 41));
    QCOMPARE(text(u"settings/codeCount"_s), u"41 of 2,000 goods have no local code here."_s);
    const QString remark = text(u"settings/codeCount/remark"_s);
    QVERIFY2(remark.contains(u"26.11.2026 14:20"_s), qUtf8Printable(remark));
    QVERIFY(find<QAbstractButton>(u"settings/codeCount/show"_s)->isVisible());
}

void TestSettingsFigures::everyGoodsWithACodeIsGoodNews()
{
    m_page->openPlace(u"general"_s);
    m_page->showCodeCount(counted(2000, 0));
    QCOMPARE(text(u"settings/codeCount"_s), u"All 2000 goods have a local code here."_s);
    QVERIFY(!find<QAbstractButton>(u"settings/codeCount/show"_s)->isVisible());
}

void TestSettingsFigures::cannotBeCountedSaysWhy()
{
    m_stored.exportWithoutCodes = false;
    m_page->showSettings(m_stored);
    m_page->openPlace(u"general"_s);
    QVERIFY(text(u"settings/codeCount/remark"_s).contains(u"left out"_s));
    QVERIFY(!find<QAbstractButton>(u"settings/codeCount/start"_s)->isEnabled());
    // A staged change is not what Smartup obeys yet.
    m_page->openPlace(u"export_without_codes"_s);
    click(u"setting/export_without_codes/on"_s);
    m_page->openPlace(u"general"_s);
    QVERIFY(!find<QAbstractButton>(u"settings/codeCount/start"_s)->isEnabled());
}

void TestSettingsFigures::failedCountSpeaksOnThePage()
{
    m_page->openPlace(u"general"_s);
    m_page->showCodeCount(counted(2000, 41));
    click(u"settings/codeCount/start"_s);
    m_page->showCodeCountError({ ErrorOrigin::Network, u"Nobody answers."_s, {}, {}, {} });
    QVERIFY(m_page->messageBar()->isVisible());
    QVERIFY(find<QAbstractButton>(u"settings/codeCount/start"_s)->isEnabled());
    QVERIFY(text(u"settings/codeCount"_s).startsWith(u"41"_s)); // what is known stays
}

void TestSettingsFigures::anotherOrganisationForgetsTheCount()
{
    m_page->showCodeCount(counted(2000, 41));
    m_page->setConnection(connection(u"samarkand"_s));
    m_page->showSettings(m_stored);
    m_page->openPlace(u"general"_s);
    QVERIFY(text(u"settings/codeCount"_s).contains(u"not been counted"_s));
}

void TestSettingsFigures::anOlderCountIsPassedOver()
{
    m_page->openPlace(u"general"_s);
    m_page->showCodeCount(counted(2000, 41, 30));
    m_page->showCodeCount(counted(2000, 90, 20)); // read from the disk meanwhile
    QVERIFY(text(u"settings/codeCount"_s).startsWith(u"41"_s));
}

void TestSettingsFigures::listOpensAndIsCopied()
{
    m_page->openPlace(u"general"_s);
    m_page->showCodeCount(counted(2000, 41));
    UncodedGoodsDialog *dialog = openList();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->isVisible());
    const auto *table = dialog->findChild<QTableView *>(u"uncodedGoods/table"_s);
    QCOMPARE(table->model()->rowCount(), 41);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"uncodedGoods/copy"_s), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 1 + 41 + 1);
    QCOMPARE(lines.at(1), u"5000\tСок 0\tA-0"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestSettingsFigures::anEndlessListIsCutAndSaid()
{
    m_page->openPlace(u"general"_s);
    m_page->showCodeCount(counted(20000, ListedGoods + 1));
    const UncodedGoodsDialog *dialog = openList();
    QVERIFY(dialog != nullptr);
    QStringList said;
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        said.append(label->text());
    }
    QVERIFY2(said.contains(u"The first 10000 are listed."_s), qUtf8Printable(said.join(u'|')));
}

void TestSettingsFigures::recordsWithoutACodeOpenFromTheirSetting()
{
    QSignalSpy requested(m_page.get(), &SettingsPage::recordCodesRequested);
    QSignalSpy stopped(m_page.get(), &SettingsPage::recordCodesStopped);
    const RecordCodesDialog *dialog = openRecords();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(requested.size(), 0); // nothing is counted by itself
    const auto *count = dialog->findChild<QAbstractButton *>(u"recordCodes/count"_s);
    QCOMPARE(count->text().remove(u'&'), u"Count"_s);
    clickIn(dialog, u"recordCodes/count"_s);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(count->text().remove(u'&'), u"Stop"_s);
    clickIn(dialog, u"recordCodes/count"_s);
    QCOMPARE(stopped.size(), 1);
    m_page->showRecordCodesEnded();
    QCOMPARE(count->text().remove(u'&'), u"Count"_s);
}

void TestSettingsFigures::recordsAreCountedAndSaved()
{
    QSignalSpy wanted(m_page.get(), &SettingsPage::recordListWanted);
    RecordCodesDialog *dialog = openRecords();
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"recordCodes/save"_s)->isEnabled());
    m_page->showRecordCodes(records());
    m_page->showRecordCodesEnded();
    const auto *remark = dialog->findChild<QLabel *>(u"recordCodes/remark"_s);
    QVERIFY2(remark->text().contains(u"26.11.2026"_s), qUtf8Printable(remark->text()));
    const auto *chosen = dialog->findChild<QLabel *>(u"recordCodes/chosen"_s);
    QCOMPARE(chosen->text(), u"Every record has a code."_s); // of the goods
    auto *entities = dialog->findChild<QTableView *>(u"recordCodes/entities"_s);
    entities->setCurrentIndex(entities->model()->index(1, 0));
    const auto *list = dialog->findChild<QTableView *>(u"recordCodes/records"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    clickIn(dialog, u"recordCodes/copy"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"7\t<b>Доставка</b>"_s));
    entities->setCurrentIndex(entities->model()->index(2, 0));
    QCOMPARE(chosen->text(), u"Not counted yet."_s);

    clickIn(dialog, u"recordCodes/save"_s);
    auto *file = dialog->findChild<QFileDialog *>(u"recordCodes/file"_s);
    QVERIFY(file != nullptr);
    Q_EMIT file->fileSelected(u"/nowhere/list.csv"_s);
    file->close();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.constFirst().at(0).value<RecordCodes>() == records());
    QCOMPARE(wanted.constFirst().at(1).toString(), u"/nowhere/list.csv"_s);
    m_page->showCodeCountError({ ErrorOrigin::Storage, u"No room."_s, {}, {}, {} });
    const auto *news = dialog->findChild<QLabel *>(u"recordCodes/news"_s);
    QCOMPARE(news->text(), u"No room."_s);
    m_page->showRecordListSaved(u"/nowhere/list.csv"_s);
    QVERIFY(news->text().contains(u"/nowhere/list.csv"_s));
    QVERIFY(!news->text().contains(u"first"_s));
    // A list that is cut off says so.
    RecordCodes many = records();
    many.entities.last().withoutCode += ListedGoods;
    m_page->showRecordCodes(many);
    m_page->showRecordListSaved(u"/nowhere/list.csv"_s);
    QVERIFY2(news->text().contains(u"first 10000"_s), qUtf8Printable(news->text()));
}

void TestSettingsFigures::recordsOfAnotherOrganisationGo()
{
    m_page->showRecordCodes(records(30));
    m_page->showRecordCodes(records(20)); // read from the disk meanwhile
    QPointer<RecordCodesDialog> dialog = openRecords();
    QVERIFY(dialog->findChild<QLabel *>(u"recordCodes/remark"_s)->text().contains(u":30"_s));
    m_page->setConnection(connection(u"samarkand"_s));
    QVERIFY(dialog.isNull());
    m_page->showSettings(m_stored);
    dialog = openRecords();
    QVERIFY(!dialog->findChild<QLabel *>(u"recordCodes/remark"_s)->text().contains(u":30"_s));
}

void TestSettingsFigures::languageChangeKeepsThem()
{
    StatusFigures figures;
    figures.statuses = { { u"B#S"_s, 1204 } };
    m_page->setStatuses(figures);
    m_page->showCodeCount(counted(2000, 41));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(orders(u"B#S"_s), u"1,204"_s);
    m_page->openPlace(u"general"_s);
    QVERIFY(text(u"settings/codeCount"_s).startsWith(u"41"_s));
}

QTEST_MAIN(TestSettingsFigures)
#include "tst_SettingsFigures.moc"

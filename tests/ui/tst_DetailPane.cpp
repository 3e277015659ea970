#include "models/catalogue/ErrorCatalog.h"
#include "models/journal/SharedJournal.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/BodyView.h"
#include "ui/journal/DetailPane.h"
#include "ui/journal/JsonTreeView.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QTreeWidget>

#include <algorithm>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Call = 7;

/// The detail of the n-th line of a call of ten orders.
JournalDetail detailOf(int line)
{
    CallRecord call = sampleImport(1, 10);
    JournalDetail detail;
    detail.row = { call.documents.at(line - 1), call.at, call.verb };
    detail.row.document.id = line;
    detail.row.document.callId = Call;
    detail.documentJson = R"({"external_id":"1","order_products":[{"product_code":"P1"}]})";
    detail.request.bytes = R"({"order":[{"external_id":"1","deal_id":"77"}]})";
    detail.request.size = detail.request.bytes.size();
    detail.documents = 10;
    call.documents.clear();
    detail.call = call;
    detail.call.id = Call;
    return detail;
}

JournalRemark stored(JournalRemark remark)
{
    remark.author = u"Dilnoza"_s;
    remark.at = QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
    return remark;
}

class Fixture
{
public:
    Fixture()
        : remarks(&pane, &DetailPane::remarkMade)
        , stories(&pane, &DetailPane::storyWanted)
    {
        pane.resize(1000, 500);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
    }

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        auto *found = pane.findChild<T *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }
    void click(const QString &button) const
    {
        QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
    }
    [[nodiscard]] JournalRemark made(qsizetype number) const
    {
        return remarks.value(number).value(0).value<JournalRemark>();
    }
    [[nodiscard]] QPlainTextEdit *comment() const
    {
        return child<QPlainTextEdit>(u"commentText"_s);
    }
    [[nodiscard]] QListWidget *list() const { return child<QListWidget>(u"remarkList"_s); }
    [[nodiscard]] QTreeWidget *story() const { return child<QTreeWidget>(u"storyList"_s); }
    void clickEntry(int row) const
    {
        const QTreeWidgetItem *item = story()->topLevelItem(row);
        QTest::mouseClick(story()->viewport(), Qt::LeftButton, {},
                          story()->visualItemRect(item).topLeft() + QPoint(8, 4));
    }

    DetailPane pane;
    QSignalSpy remarks;
    QSignalSpy stories;
};

} // namespace

class tst_DetailPane : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// Elsewhere the place holds a connection, which is no news to anybody.
    void onlyTheLogOfSeveralComputersNamesThem()
    {
        Fixture f;
        JournalDetail detail = detailOf(3);
        detail.call.profileId = connectionOfComputer(u"Office\u202E2"_s, u"profile-1"_s);
        const auto texts = [&f] {
            QStringList shown;
            const QList<QLabel *> labels =
                f.pane.widget(DetailPane::SummaryTab)->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                shown.append(label->text());
            }
            return shown;
        };
        f.pane.setDetail(detail);
        QVERIFY(!texts().contains(u"Computer"_s));
        f.pane.showComputers();
        const QStringList shown = texts();
        const qsizetype place = shown.indexOf(u"Computer"_s);
        QVERIFY(place >= 0);
        const QStringList offices = shown.filter(u"Office"_s);
        QCOMPARE(offices.size(), 1);
        QVERIFY(!offices.constFirst().contains(QChar(0x202E)));
        QVERIFY(shown.filter(u"profile-1"_s).isEmpty());
        f.pane.clear();
        QVERIFY(!texts().contains(u"Computer"_s));
    }

    void thePinShowsWhatIsStored()
    {
        Fixture f;
        auto *pin = f.child<QToolButton>(u"pinLine"_s);
        QVERIFY(!pin->isEnabled()); // nothing is chosen
        f.pane.setDetail(detailOf(3));
        f.click(u"pinLine"_s);
        QCOMPARE(f.remarks.size(), 1);
        QCOMPARE(f.made(0).kind, RemarkKind::Pin);
        QCOMPARE(f.made(0).documentId, 3);
        QCOMPARE(f.made(0).callId, Call);
        QVERIFY(!f.made(0).uuid.isEmpty() && !f.made(0).isWithdrawn);
        QVERIFY(!pin->isChecked()); // not before it is on the disk

        f.pane.setRemarks({ Call + 1, {} }); // of another call
        QVERIFY(!pin->isChecked());
        f.pane.setRemarks({ Call, { stored(f.made(0)) } });
        QVERIFY(pin->isChecked());
        QCOMPARE(f.pane.tabText(DetailPane::RemarksTab), u"Remarks (1)"_s);
        f.click(u"pinLine"_s);
        QCOMPARE(f.remarks.size(), 2);
        QCOMPARE(f.made(1).uuid, f.made(0).uuid);
        QVERIFY(f.made(1).isWithdrawn);
        f.pane.setRemarks({ Call, {} });
        QVERIFY(!pin->isChecked());
        QCOMPARE(f.pane.tabText(DetailPane::RemarksTab), u"Remarks"_s);
    }

    void aCommentIsWrittenSentAndShown()
    {
        Fixture f;
        f.pane.setDetail(detailOf(3));
        f.click(u"commentLine"_s);
        QCOMPARE(f.pane.currentIndex(), static_cast<int>(DetailPane::RemarksTab));
        QTRY_VERIFY(f.comment()->hasFocus());
        QVERIFY(!f.child<QPushButton>(u"addComment"_s)->isEnabled());
        QTest::keyClicks(f.comment(), u"<b>Called</b> the shop"_s);
        QVERIFY(f.pane.hasDraft());
        f.child<QPushButton>(u"addComment"_s)->setFocus();
        QTest::keyClick(f.child<QPushButton>(u"addComment"_s), Qt::Key_Space);
        QVERIFY(f.comment()->hasFocus()); // another Space must not pin the line
        QCOMPARE(f.made(0).text, u"<b>Called</b> the shop"_s);
        QCOMPARE(f.made(0).kind, RemarkKind::Comment);
        QVERIFY(f.pane.hasDraft()); // it stays until it is stored
        QTest::keyClick(f.comment(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.remarks.size(), 2);
        QCOMPARE(f.made(1).uuid, f.made(0).uuid); // the same remark once more
        f.pane.setRemarks({ Call, { stored(f.made(0)) } });
        QVERIFY(!f.pane.hasDraft());
        QCOMPARE(f.list()->count(), 1);
        QVERIFY(f.list()->item(0)->text().contains(u"Dilnoza"_s));
        QVERIFY(f.list()->item(0)->text().contains(u"<b>Called</b> the shop"_s));
        QVERIFY(!f.child<QToolButton>(u"pinLine"_s)->isChecked());

        const auto place = [&f] {
            return f.list()->visualItemRect(f.list()->item(0)).topLeft() + QPoint(8, 4);
        };
        QTRY_VERIFY(f.list()->viewport()->rect().contains(place()));
        QTest::mouseClick(f.list()->viewport(), Qt::LeftButton, {}, place());
        QTest::keyClick(f.list(), Qt::Key_Delete);
        QCOMPARE(f.remarks.size(), 3);
        QVERIFY(f.made(2).isWithdrawn);
        QCOMPARE(f.made(2).uuid, f.made(0).uuid);
        f.pane.setRemarks({ Call, {} });
        QVERIFY(!f.list()->isVisible());
        QVERIFY(f.child<QLabel>(u"remarksState"_s)->isVisible());
    }

    void aTextThatIsNotSentStaysWithItsLine()
    {
        Fixture f;
        f.pane.setDetail(detailOf(3));
        f.pane.startComment();
        QTest::keyClicks(f.comment(), u"about three"_s);
        f.pane.setDetail(detailOf(4));
        QVERIFY(!f.pane.hasDraft());
        QTest::keyClicks(f.comment(), u"about four"_s);
        f.pane.setDetail(detailOf(3));
        QCOMPARE(f.comment()->toPlainText(), u"about three"_s);
        f.click(u"addComment"_s);
        QCOMPARE(f.made(0).documentId, 3);
        f.pane.setDetail(detailOf(4));
        QCOMPARE(f.comment()->toPlainText(), u"about four"_s);
    }

    void remarksOfOtherLinesAreNotShown()
    {
        Fixture f;
        JournalDetail detail = detailOf(3);
        JournalRemark other;
        other.documentId = 4;
        other.callId = Call;
        other.kind = RemarkKind::Pin;
        JournalRemark whole = other;
        whole.documentId = 0;
        whole.kind = RemarkKind::Comment;
        whole.text = u"about all of it"_s;
        detail.remarks = { stored(other), stored(whole) };
        f.pane.setDetail(detail);
        f.pane.setCurrentIndex(DetailPane::RemarksTab);
        QCOMPARE(f.list()->count(), 1);
        QVERIFY(f.list()->item(0)->text().contains(u"about all of it"_s));
        QVERIFY(!f.child<QToolButton>(u"pinLine"_s)->isChecked());
    }

    void theHistoryIsAskedForWhenItIsLookedAt()
    {
        Fixture f;
        f.pane.setDetail(detailOf(3));
        QCOMPARE(f.stories.size(), 0);
        f.pane.setCurrentIndex(DetailPane::HistoryTab);
        QCOMPARE(f.stories.size(), 1);
        QCOMPARE(f.stories.at(0).at(0).toLongLong(), 3);
        QCOMPARE(f.stories.at(0).at(1).toLongLong(), 0);

        JournalStory story;
        story.documentId = 3;
        story.lines = { detailOf(2).row, detailOf(3).row };
        story.lines[1].at = story.lines[0].at.addSecs(60);
        story.lines[1].document.attempt = 2;
        JournalRemark comment;
        comment.text = u"Called the shop."_s;
        comment.documentId = 2;
        story.remarks = { stored(comment) };
        story.isMore = true;
        JournalStory late = story;
        late.documentId = 9;
        f.pane.setStory(late); // of another line
        QCOMPARE(f.story()->topLevelItemCount(), 0);
        f.pane.setStory(story);
        QCOMPARE(f.story()->topLevelItemCount(), 3);
        QCOMPARE(f.story()->topLevelItem(0)->text(1), u"Sent to Smartup"_s);
        QCOMPARE(f.story()->topLevelItem(1)->text(1), u"Sent to Smartup, attempt 2"_s);
        QCOMPARE(f.story()->topLevelItem(1)->text(2), outcomeName(story.lines[1].document.outcome));
        QCOMPARE(f.story()->topLevelItem(2)->text(1), u"Comment of Dilnoza"_s);

        const QSignalSpy wanted(&f.pane, &DetailPane::lineWanted);
        f.clickEntry(1); // it is shown already
        QCOMPARE(wanted.size(), 0);
        f.clickEntry(0);
        QCOMPARE(wanted.value(0).value(0).toLongLong(), 2);
        f.story()->setCurrentItem(f.story()->topLevelItem(2));
        QTest::keyClick(f.story(), Qt::Key_Return);
        QCOMPARE(wanted.last().at(0).toLongLong(), 2); // the line that the comment is about

        f.click(u"storyOlder"_s);
        QCOMPARE(f.stories.last().at(1).toLongLong(), 2);
        JournalStory older;
        older.documentId = 3;
        older.beyond = 2;
        older.lines = { detailOf(1).row };
        older.lines[0].at = story.lines[0].at.addSecs(-60);
        f.pane.setStory(older);
        QCOMPARE(f.story()->topLevelItemCount(), 4);
        QVERIFY(f.child<QPushButton>(u"storyOlder"_s)->isHidden());
        f.pane.setStory(older); // a second answer adds nothing
        QCOMPARE(f.story()->topLevelItemCount(), 4);
    }

    void theSummaryLeadsToTheFieldOfTheDocument_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("current");
        QTest::newRow("it is there")
            << QByteArray(R"({"a":1,"lines":[{"room_code":"R1"}]})") << u"lines[0].room_code"_s;
        QTest::newRow("it is missing") << QByteArray(R"({"a":1,"no_room_code":2})") << QString();
    }
    void theSummaryLeadsToTheFieldOfTheDocument()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, current);
        Fixture f;
        f.pane.setDetail(detailWithField(u"room_code"_s, json));
        const QList<QPushButton *> links = f.pane.findChildren<QPushButton *>(u"summaryLink"_s);
        const auto link = std::ranges::find_if(links, [](const QPushButton *button) {
            return button->property("target").toString() == u"document/room_code"_s;
        });
        QVERIFY(link != links.cend());
        QTest::mouseClick(*link, Qt::LeftButton);
        QCOMPARE(f.pane.currentIndex(), static_cast<int>(DetailPane::DocumentTab));
        auto *fields = f.child<QTreeWidget>(u"documentFields"_s);
        auto *state = f.child<QLabel>(u"documentState"_s);
        if (!current.isEmpty()) {
            QCOMPARE(fields->currentItem()->text(0), current);
        }
        QCOMPARE(state->isVisible() && state->text().contains(u"“room_code”"_s), current.isEmpty());
    }

    void theTimeOfACallIsSaidInWords()
    {
        Fixture f;
        f.pane.setDetail(detailOf(3));
        f.pane.setCurrentIndex(DetailPane::TimingTab);
        const QString words = f.child<QLabel>(u"timingWords"_s)->text();
        QVERIFY2(words.startsWith(u"410 ms until the first byte"_s), qPrintable(words));
        auto *bar = f.child<QWidget>(u"timingBar"_s);
        QCOMPARE(bar->accessibleName(), words);
        const QImage picture = bar->grab().toImage();
        const int middle = picture.height() / 2;
        // 410 of 480 ms are the first part.
        const QRgb waiting = bar->palette().color(QPalette::Highlight).rgb();
        QCOMPARE(picture.pixelColor(picture.width() / 2, middle).rgb(), waiting);
        QVERIFY(picture.pixelColor(picture.width() * 15 / 16, middle).rgb() != waiting);
    }

    void aBodyIsShownAsATree()
    {
        Fixture f;
        f.pane.setDetail(detailOf(3));
        f.pane.setCurrentIndex(DetailPane::RequestTab);
        auto *body = f.child<BodyView>(u"requestBody"_s);
        auto *tree = body->findChild<JsonTreeView *>(u"bodyJson"_s);
        QVERIFY(!tree->isVisible());
        body->findChild<QRadioButton *>(u"bodyTree"_s)->click();
        QVERIFY(tree->isVisible());
        QVERIFY(!body->findChild<QPlainTextEdit *>(u"bodyText"_s)->isVisible());
        const QAbstractItemModel *model = tree->model();
        const QModelIndex orders = model->index(0, 0);
        QCOMPARE(orders.data().toString(), u"order"_s);
        QVERIFY(tree->isExpanded(orders));
        QTRY_COMPARE(model->rowCount(orders), 1);
        const QModelIndex order = model->index(0, 0, orders);
        tree->setFocus();
        tree->setCurrentIndex(order);
        QTest::keyClick(tree, Qt::Key_Right); // opens it
        QTRY_COMPARE(model->rowCount(order), 2);
        tree->setCurrentIndex(model->index(1, 1, order));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"77"_s);
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"order[0].deal_id"_s);
        // The next line is shown in the same form.
        f.pane.setDetail(detailOf(4));
        QVERIFY(tree->isVisible());
        body->findChild<QRadioButton *>(u"bodyRaw"_s)->click();
        QVERIFY(!tree->isVisible());
        QCOMPARE(tree->model()->rowCount(), 0);
    }

    void aLargeBodyBecomesATreeBesideTheWindow()
    {
        BodyView view;
        view.resize(600, 400);
        view.show();
        StoredBody body;
        body.bytes = "{\"list\":[" + QByteArray(R"({"a":"0123456789"},)").repeated(20000) + "{}]}";
        body.size = body.bytes.size();
        view.findChild<QRadioButton *>(u"bodyTree"_s)->setChecked(true);
        QSignalSpy shown(&view, &BodyView::shown);
        view.setContent({}, body);
        QVERIFY(shown.isEmpty());
        QVERIFY(shown.wait());
        auto *tree = view.findChild<JsonTreeView *>(u"bodyJson"_s);
        const QModelIndex list = tree->model()->index(0, 0);
        QVERIFY(list.siblingAtColumn(1).data().toString().contains(u"20001"_s));
        // What is far away is read when somebody scrolls there.
        QTRY_VERIFY(tree->model()->rowCount(list) > 0);
        const int before = tree->model()->rowCount(list);
        QVERIFY(before < 20001);
        tree->scrollToBottom();
        QTRY_VERIFY(tree->model()->rowCount(list) > before);
    }

    void aBodyWithoutATreeSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("cutAt");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("HTML") << QByteArray("<html>down</html>") << -1 << u"not JSON"_s;
        QTest::newRow("cut") << QByteArray("{\"a\":[1,2TAIL") << 9 << u"the beginning"_s;
        QTest::newRow("whole") << QByteArray("{}") << -1 << u"2 byte(s)"_s;
    }
    void aBodyWithoutATreeSaysSo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, cutAt);
        QFETCH(QString, sentence);
        BodyView view;
        view.findChild<QRadioButton *>(u"bodyTree"_s)->setChecked(true);
        StoredBody body;
        body.bytes = bytes;
        body.size = bytes.size();
        body.cutAt = cutAt;
        view.setContent({}, body);
        const QString said = view.findChild<QLabel *>(u"bodySize"_s)->text();
        QVERIFY2(said.contains(sentence), qPrintable(said));
    }

    void hostileFieldsOfADocumentStayTexts()
    {
        Fixture f;
        JournalDetail detail = detailOf(3);
        const QByteArray hostile = "<img src='file:///etc/hostname'><b>bold</b>";
        detail.documentJson =
            "{\"note\":\"" + hostile + "\",\"long\":\"" + QByteArray(1024LL * 1024, 'x') + "\"}";
        f.pane.setDetail(detail);
        f.pane.setCurrentIndex(DetailPane::DocumentTab);
        auto *fields = f.child<QTreeWidget>(u"documentFields"_s);
        QCOMPARE(fields->topLevelItemCount(), 2);
        QCOMPARE(fields->topLevelItem(0)->text(1), QString::fromUtf8(hostile));
        QVERIFY(fields->topLevelItem(1)->text(1).size() < 3000);
        QVERIFY(fields->topLevelItem(1)->text(1).endsWith(u'…'));
        const QPoint place = fields->visualItemRect(fields->topLevelItem(0)).topLeft()
            + QPoint(fields->header()->sectionViewportPosition(1) + 4, 4);
        QHelpEvent hover(QEvent::ToolTip, place, fields->viewport()->mapToGlobal(place));
        QApplication::sendEvent(fields->viewport(), &hover);
        QVERIFY2(QToolTip::text().contains(u"&lt;b&gt;bold"_s), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void headersAreShownWithWhatCannotBeSeen()
    {
        BodyView view;
        view.setContent({ { "X-\xE2\x80\xAEname", "value\x1B[2J" } }, {});
        const QString text = view.findChild<QPlainTextEdit *>(u"bodyHeaders"_s)->toPlainText();
        QCOMPARE(text, u"X-\\u202Ename: value\\u001B[2J"_s);
    }

private:
    /// A refusal whose explanation names that field.
    static JournalDetail detailWithField(const QString &field, const QByteArray &json);
};

JournalDetail tst_DetailPane::detailWithField(const QString &field, const QByteArray &json)
{
    JournalDetail detail = detailOf(3);
    detail.row.document.outcome = Outcome::Refused;
    detail.row.document.origin = ErrorOrigin::Smartup;
    detail.documentJson = json;
    const auto rows = errorCatalog();
    const auto row =
        std::ranges::find_if(rows, [&field](const ErrorInfo &info) { return info.field == field; });
    if (row != rows.end()) {
        detail.row.document.message = QString::fromUtf8(row->sample);
        detail.call.httpStatus = row->sampleStatus;
    }
    return detail;
}

QTEST_MAIN(tst_DetailPane)
#include "tst_DetailPane.moc"

#include "tests/support/MarkingTranslator.h"
#include "tests/ui/AttentionBench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

using State = DocumentState;

namespace {

/// One of each trouble: ids 1 to 7.
QList<AttentionItem> oneOfEach()
{
    QList<AttentionItem> items;
    for (const State state : { State::Unknown, State::Conflict, State::Duplicate, State::Manual,
                               State::HeldQuota, State::Rejected }) {
        items.append(sampleAttention(items.size() + 1, state));
    }
    LedgerDocument stranger = sampleLedgerDocument(7, State::Rejected);
    stranger.protocol.reason = u"Контрагент не найден. Код контрагента = NOBODY"_s;
    items.append(*attentionItem(stranger, sampleAttentionMoment()));
    return items;
}

} // namespace

class TestAttentionPane : public QObject, private AttentionBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_page.reset(); }

    void anEmptyListSpeaks();
    void aCountOpensItsRows();
    void placesOpen();
    void unknownIsNeverSent();
    void lookNow();
    void aLookOfItsOwnAccordSaysNothing();
    void refusedIsSentAgain();
    void sendingNeedsOneTypeAndOneConnection();
    void itIsThere();
    void itIsNotThereAsksFirst();
    void givingUp();
    void markingNeedsAReason();
    void ignoringSeveral();
    void undoAndTakingBack();
    void opensTheLog();
    void linesOfTheLog();
    void linesOfTheLogAreMarked();
    void theChoiceStaysWhenTheListIsReadAnew();
    void hostileTexts();
    void languageChange();
    void everythingByKeyboard();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_page->findChild<T *>(u"attention/"_s + name);
        [&] { QVERIFY2(found != nullptr, qUtf8Printable(name)); }();
        return found;
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible(), qUtf8Printable(name));
        QVERIFY2(button->isEnabled(), qUtf8Printable(name));
        const QPoint place = qobject_cast<QCheckBox *>(button) != nullptr
            ? QPoint(button->height() / 2, button->height() / 2)
            : button->rect().center();
        QTest::mouseClick(button, Qt::LeftButton, {}, place);
    }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool isShown(const QString &name) const
    {
        return find<QWidget>(name)->isVisible();
    }
    [[nodiscard]] bool isEnabled(const QString &name) const
    {
        return find<QWidget>(name)->isEnabled();
    }
};

void TestAttentionPane::anEmptyListSpeaks()
{
    QVERIFY(isShown(u"placeholder"_s));
    QVERIFY(text(u"placeholder"_s).startsWith("No document needs attention"_L1));
    QVERIFY(!isEnabled(u"look"_s));
    QVERIFY(!isEnabled(u"send"_s));
    QVERIFY(!isEnabled(u"openLog"_s));
    QVERIFY(!isShown(u"reason"_s));
    AttentionItem handled = sampleAttention(1, State::Rejected);
    handled.mark = markOf(handled, AttentionMark::Kind::Handled, u"x"_s);
    m_pane->setItems({ handled });
    QVERIFY(text(u"placeholder"_s).contains("1 document(s) are marked"_L1)
            || text(u"placeholder"_s).contains("marked as handled"_L1));
    m_pane->setItems(oneOfEach());
    QVERIFY(!isShown(u"placeholder"_s));
}

void TestAttentionPane::aCountOpensItsRows()
{
    QList<AttentionItem> items = oneOfEach();
    LedgerDocument gone = sampleLedgerDocument(8, State::Confirmed);
    gone.protocol.isGone = true;
    LedgerDocument changed = sampleLedgerDocument(9, State::Confirmed);
    changed.protocol.isChanged = true;
    items.append(*attentionItem(gone, sampleAttentionMoment()));
    items.append(*attentionItem(changed, sampleAttentionMoment()));
    m_pane->setItems(items);
    QVERIFY(find<QAbstractButton>(u"filter/all"_s)->text().endsWith(": 9"_L1));
    for (const AttentionGroup group : AllAttentionGroups) {
        const QString name = u"filter/"_s + attentionGroupKey(group);
        QVERIFY(find<QAbstractButton>(name)->text().endsWith(": 1"_L1));
        click(name);
        QCOMPARE(m_pane->documents()->rowCount(), 1);
        QCOMPARE(m_pane->documents()->item(0).group, group);
        QVERIFY(!text(u"detail"_s).isEmpty()); // the first row is chosen
    }
    // The group that is open stays when its last document goes, and says so.
    m_pane->setItems({ sampleAttention(1, State::Unknown) });
    QVERIFY(isShown(u"placeholder"_s));
    QVERIFY(find<QAbstractButton>(u"filter/code"_s)->text().endsWith(": 0"_L1));
    click(u"filter/all"_s);
    QCOMPARE(m_pane->documents()->rowCount(), 1);
}

void TestAttentionPane::placesOpen()
{
    m_pane->setItems(oneOfEach());
    m_page->openPlace(u"attention?group=conflict"_s);
    QCOMPARE(m_pane->documents()->rowCount(), 1);
    QCOMPARE(m_pane->documents()->item(0).group, AttentionGroup::Conflict);
    m_page->openPlace(u"attention"_s);
    QCOMPARE(m_pane->documents()->rowCount(), 7);
}

void TestAttentionPane::unknownIsNeverSent()
{
    m_pane->setItems(oneOfEach());
    choose(1);
    QVERIFY(!isEnabled(u"send"_s));
    QVERIFY(!isShown(u"isThere"_s));
    QVERIFY(!isShown(u"giveUp"_s));
    QVERIFY2(text(u"detail"_s).contains("It is looked for again by itself at"_L1),
             qUtf8Printable(text(u"detail"_s)));
    choose(6);
    QVERIFY(isEnabled(u"send"_s));
    choose(1, Qt::ControlModifier);
    QVERIFY(!isEnabled(u"send"_s));
}

void TestAttentionPane::lookNow()
{
    QSignalSpy looks(m_pane, &AttentionPane::lookRequested);
    m_pane->setItems({ sampleAttention(1, State::Unknown) });
    click(u"look"_s);
    QCOMPARE(looks.size(), 1);
    QVERIFY(!isEnabled(u"look"_s));
    ReconcileSummary summary;
    summary.waiting = 1;
    m_pane->showLooked(summary);
    QVERIFY(isEnabled(u"look"_s));
    QVERIFY(text(u"status"_s).startsWith("It is too early"_L1));
    click(u"look"_s);
    summary.waiting = 0;
    summary.looked = 3;
    summary.states = { { State::Confirmed, 2 }, { State::Unknown, 1 } };
    summary.message = u"Smartup did not answer."_s;
    m_pane->showLooked(summary);
    QVERIFY(text(u"status"_s).contains(documentStateName(State::Confirmed) + u": 2"_s));
    QVERIFY(text(u"status"_s).endsWith("Smartup did not answer."_L1));
    m_pane->setConnection({});
    QVERIFY(!isEnabled(u"look"_s));
}

void TestAttentionPane::aLookOfItsOwnAccordSaysNothing()
{
    m_pane->setItems({ sampleAttention(1, State::Unknown) });
    ReconcileSummary summary;
    summary.waiting = 1;
    m_pane->showLooked(summary);
    QVERIFY(!isShown(u"status"_s));
}

void TestAttentionPane::refusedIsSentAgain()
{
    QSignalSpy sends(m_pane, &AttentionPane::sendAgainRequested);
    m_pane->setItems(oneOfEach());
    choose(6);
    choose(7, Qt::ControlModifier);
    click(u"send"_s);
    QCOMPARE(sends.size(), 1);
    auto documents = sends.constFirst().constFirst().value<QList<qint64>>();
    std::ranges::sort(documents);
    QCOMPARE(documents, QList<qint64>({ 6, 7 }));
    m_pane->showImportBusy();
    QVERIFY(text(u"status"_s).startsWith("Another import"_L1));
}

void TestAttentionPane::sendingNeedsOneTypeAndOneConnection()
{
    LedgerDocument elsewhere = sampleLedgerDocument(2, State::Rejected);
    elsewhere.profileId = u"q"_s;
    LedgerDocument receipt = sampleLedgerDocument(3, State::Rejected);
    receipt.type = DocumentType::Receipt;
    m_pane->setItems({ sampleAttention(1, State::Rejected),
                       *attentionItem(elsewhere, sampleAttentionMoment()),
                       *attentionItem(receipt, sampleAttentionMoment()) });
    choose(1);
    QVERIFY(isEnabled(u"send"_s));
    choose(2);
    QVERIFY(!isEnabled(u"send"_s));
    choose(3);
    QVERIFY(isEnabled(u"send"_s));
    choose(1, Qt::ControlModifier);
    QVERIFY(!isEnabled(u"send"_s));
}

void TestAttentionPane::itIsThere()
{
    QSignalSpy decisions(m_pane, &AttentionPane::decided);
    m_pane->setItems(oneOfEach());
    for (const qint64 id : { 2, 3, 4 }) {
        decisions.clear();
        choose(id);
        QVERIFY(
            text(u"detail"_s)
                .contains(m_pane->documents()->item(m_pane->documents()->rowOf(id)).open.lookFor));
        click(u"isThere"_s);
        QCOMPARE(decisions.size(), 1);
        QCOMPARE(decisions.first().at(0).toLongLong(), id);
        QCOMPARE(decisions.first().at(1).value<Decision>(), Decision::IsThere);
    }
}

void TestAttentionPane::itIsNotThereAsksFirst()
{
    QSignalSpy decisions(m_pane, &AttentionPane::decided);
    m_pane->setItems(oneOfEach());
    choose(4);
    click(u"isNotThere"_s);
    auto *box = find<QMessageBox>(u"confirm"_s);
    QTRY_VERIFY(box->isVisible());
    QTest::keyClick(box, Qt::Key_Return); // a hasty Enter sends nothing
    QTRY_VERIFY(m_pane->findChild<QMessageBox *>() == nullptr);
    QVERIFY(decisions.isEmpty());
    click(u"isNotThere"_s);
    QTRY_VERIFY(isShown(u"confirm"_s));
    click(u"confirmSend"_s);
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions.first().at(0).toLongLong(), 4);
    QCOMPARE(decisions.first().at(1).value<Decision>(), Decision::SendAgain);
}

void TestAttentionPane::givingUp()
{
    QSignalSpy decisions(m_pane, &AttentionPane::decided);
    m_pane->setItems(oneOfEach());
    choose(5); // held
    QVERIFY(!isShown(u"isThere"_s));
    click(u"giveUp"_s);
    QCOMPARE(decisions.first().at(1).value<Decision>(), Decision::GiveUp);
    choose(6); // refused: its end already
    QVERIFY(!isShown(u"giveUp"_s));
}

void TestAttentionPane::markingNeedsAReason()
{
    QSignalSpy marks(m_pane, &AttentionPane::markRequested);
    m_pane->setItems(oneOfEach());
    choose(6);
    QVERIFY(!isEnabled(u"handled"_s));
    QTest::keyClicks(find<QLineEdit>(u"reason"_s), u"  "_s);
    QVERIFY(!isEnabled(u"handled"_s));
    QTest::keyClicks(find<QLineEdit>(u"reason"_s), u"typed in by hand"_s);
    click(u"handled"_s);
    QCOMPARE(marks.size(), 1);
    const auto made = marks.constFirst().constFirst().value<QList<AttentionMark>>();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().document, 6);
    QCOMPARE(made.first().kind, AttentionMark::Kind::Handled);
    QCOMPARE(made.first().reason, u"typed in by hand"_s);
    QVERIFY(find<QLineEdit>(u"reason"_s)->text().isEmpty());
}

void TestAttentionPane::ignoringSeveral()
{
    QSignalSpy marks(m_pane, &AttentionPane::markRequested);
    m_pane->setItems(oneOfEach());
    choose(6);
    choose(7, Qt::ControlModifier);
    QVERIFY(text(u"detail"_s).contains("chosen"_L1));
    QTest::keyClicks(find<QLineEdit>(u"reason"_s), u"a test"_s);
    click(u"ignore"_s);
    const auto made = marks.constFirst().constFirst().value<QList<AttentionMark>>();
    QCOMPARE(made.size(), 2);
    QCOMPARE(made.last().kind, AttentionMark::Kind::Ignored);
}

void TestAttentionPane::undoAndTakingBack()
{
    QSignalSpy marks(m_pane, &AttentionPane::markRequested);
    QSignalSpy unmarks(m_pane, &AttentionPane::unmarkRequested);
    QList<AttentionItem> items = oneOfEach();
    m_pane->setItems(items);
    choose(6);
    QTest::keyClicks(find<QLineEdit>(u"reason"_s), u"done"_s);
    click(u"handled"_s);
    items[5].mark = marks.constFirst().constFirst().value<QList<AttentionMark>>().first();
    items[5].mark->at = m_clock.now();
    m_pane->setItems(items);
    QCOMPARE(m_pane->documents()->rowCount(), 6);
    QVERIFY(find<QAbstractButton>(u"filter/all"_s)->text().endsWith(": 6"_L1));
    click(u"undo"_s);
    QCOMPARE(unmarks.size(), 1);
    QCOMPARE(unmarks.constFirst().constFirst().value<QList<qint64>>(), QList<qint64> { 6 });
    QVERIFY(!isShown(u"undo"_s));

    // Later, when nobody remembers.
    click(u"showMarked"_s);
    QCOMPARE(m_pane->documents()->rowCount(), 7);
    choose(6);
    QVERIFY(text(u"detail"_s).endsWith(": done"_L1));
    QVERIFY(!isShown(u"reason"_s));
    click(u"unmark"_s);
    QCOMPARE(unmarks.size(), 2);
    QCOMPARE(unmarks.last().first().value<QList<qint64>>(), QList<qint64> { 6 });
}

void TestAttentionPane::opensTheLog()
{
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    m_pane->setItems(oneOfEach());
    choose(6);
    click(u"openLog"_s);
    QCOMPARE(links.first().first().toString(), u"log?text=1C-00000006&run=run-6"_s);
    choose(7, Qt::ControlModifier);
    QVERIFY(!isEnabled(u"openLog"_s));
}

void TestAttentionPane::linesOfTheLog()
{
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    m_pane->setLogged({ { LoggedKind::Refused, 12, u"log?outcome=refused"_s },
                        { LoggedKind::Skipped, 37, u"log?outcome=skipped"_s },
                        { LoggedKind::WithoutCode, 140, u"log?text=without_code"_s } },
                      7);
    QVERIFY(find<QAbstractButton>(u"log/refused"_s)->text().endsWith(": 12"_L1));
    click(u"log/skipped"_s);
    QCOMPARE(links.first().first().toString(), u"log?outcome=skipped"_s);
    auto *without = find<QAbstractButton>(u"log/withoutCode"_s);
    QVERIFY(without->text().endsWith(": 140"_L1));
    QVERIFY(without->toolTip().contains("stock balance"_L1)); // what cannot be listed is said
    click(u"log/withoutCode"_s);
    QCOMPARE(links.last().first().toString(), u"log?text=without_code"_s);
}

/// With a reason, with an undo; what is counted later can be marked again.
void TestAttentionPane::linesOfTheLogAreMarked()
{
    QSignalSpy marks(m_pane, &AttentionPane::loggedMarkRequested);
    QSignalSpy unmarks(m_pane, &AttentionPane::loggedUnmarkRequested);
    const QDateTime counted = m_clock.now();
    const auto show = [this, &counted](qint64 skipped, const std::optional<LoggedMark> &mark) {
        m_pane->setLogged({ { LoggedKind::Refused, 0, u"log"_s, counted, {} },
                            { LoggedKind::Skipped, skipped, u"log"_s, counted, mark },
                            { LoggedKind::WithoutCode, 140, u"log"_s, counted, {} } },
                          7);
    };
    show(37, {});
    QVERIFY(!isShown(u"log/reason"_s));
    click(u"log/open"_s);
    auto *kind = find<QComboBox>(u"log/kind"_s);
    QVERIFY(!isShown(u"log/reason"_s)); // nothing was refused: there is nothing to mark
    kind->setCurrentIndex(1);
    QVERIFY(isShown(u"log/reason"_s));
    QVERIFY(!isEnabled(u"log/handled"_s)); // a reason is wanted
    QTest::keyClicks(find<QLineEdit>(u"log/reason"_s), u" they were told "_s);
    click(u"log/handled"_s);
    QCOMPARE(marks.size(), 1);
    LoggedMark mark = marks.constFirst().constFirst().value<LoggedMark>();
    QCOMPARE(mark.kind, LoggedKind::Skipped);
    QCOMPARE(mark.rows, 37);
    QCOMPARE(mark.until, counted);
    QCOMPARE(mark.how, AttentionMark::Kind::Handled);
    QCOMPARE(mark.reason, u"they were told"_s);
    QVERIFY(text(u"log/status"_s).contains("37"_L1));

    mark.at = counted;
    show(0, mark);
    QVERIFY(find<QAbstractButton>(u"log/skipped"_s)->text().endsWith(": 0"_L1));
    QVERIFY(text(u"log/seen"_s).endsWith("they were told"_L1));
    QVERIFY(!isShown(u"log/reason"_s));
    click(u"log/undo"_s);
    QCOMPARE(unmarks.size(), 1);
    QCOMPARE(unmarks.constFirst().constFirst().value<LoggedKind>(), LoggedKind::Skipped);

    // Three more came: the undo of their mark leaves the former one as it was.
    show(3, mark);
    QTest::keyClicks(find<QLineEdit>(u"log/reason"_s), u"again"_s);
    click(u"log/ignore"_s);
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.constLast().constFirst().value<LoggedMark>().how, AttentionMark::Kind::Ignored);
    click(u"log/undo"_s);
    QCOMPARE(marks.constLast().constFirst().value<LoggedMark>(), mark);
    show(0, mark);
    click(u"log/unmark"_s);
    QCOMPARE(unmarks.size(), 2);
}

void TestAttentionPane::theChoiceStaysWhenTheListIsReadAnew()
{
    m_pane->setItems(oneOfEach());
    choose(4);
    const QString detail = text(u"detail"_s);
    QList<AttentionItem> fewer = oneOfEach();
    fewer.removeFirst();
    m_pane->setItems(fewer);
    QCOMPARE(text(u"detail"_s), detail);
    QVERIFY(isShown(u"isThere"_s));
}

void TestAttentionPane::hostileTexts()
{
    LedgerDocument hostile = sampleLedgerDocument(1, State::Rejected);
    hostile.externalId = u"<b>x</b>\u202E\n%1 %n"_s;
    hostile.protocol.reason = u"<h1>%1</h1>\u202E\x1B[31m\nsecond line"_s;
    m_pane->setItems({ *attentionItem(hostile, sampleAttentionMoment()) });
    QVERIFY(text(u"detail"_s).contains("<h1>%1</h1>"_L1));
    QVERIFY(!text(u"detail"_s).contains(u'\x1B'));
    const QString id =
        m_pane->documents()->index(0, AttentionModel::ExternalIdColumn).data().toString();
    QVERIFY(!id.contains(u'\u202E'));
    QVERIFY(!id.contains(u'\n'));
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    click(u"openLog"_s);
    QVERIFY(!links.first().first().toString().contains(u'\n'));
    QVERIFY(!links.first().first().toString().contains(u' '));
}

void TestAttentionPane::languageChange()
{
    QSignalSpy wanted(m_pane, &AttentionPane::itemsWanted);
    m_pane->setItems(oneOfEach());
    m_pane->setLogged({ { LoggedKind::Skipped, 37, u"log"_s } }, 7);
    MarkingTranslator marker;
    QCoreApplication::installTranslator(&marker);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!wanted.isEmpty());
    m_pane->setItems(oneOfEach());
    QStringList old;
    const auto buttons = m_pane->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->text().contains(u'«')) {
            old.append(button->objectName());
        }
    }
    QVERIFY(text(u"headline"_s).contains(u'«'));
    QVERIFY(text(u"detail"_s).contains(u'«'));
    QVERIFY(m_page->findChild<QTabWidget *>()->tabText(2).contains(u'«'));
    QCoreApplication::removeTranslator(&marker);
    QVERIFY2(old.isEmpty(), qUtf8Printable(old.join(u' ')));
}

void TestAttentionPane::everythingByKeyboard()
{
    m_pane->setItems(oneOfEach());
    m_pane->setLogged({ { LoggedKind::Skipped, 37, u"log"_s } }, 7);
    choose(2);
    QTest::keyClicks(find<QLineEdit>(u"reason"_s), u"x"_s);
    m_page->findChild<QTabBar *>()->setFocus();
    QStringList reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
    }
    qsizetype last = -1;
    for (const char *name :
         { "showMarked", "filter/all", "documents", "isThere", "isNotThere", "giveUp", "openLog",
           "look", "reason", "handled", "ignore", "log/skipped" }) {
        const qsizetype at = reached.indexOf(u"attention/"_s + QLatin1StringView(name));
        QVERIFY2(at >= 0, name);
        QVERIFY2(at > last, name);
        last = at;
    }
}

QTEST_MAIN(TestAttentionPane)
#include "tst_AttentionPane.moc"
